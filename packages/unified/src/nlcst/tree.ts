import type { Span } from "@polyonym/facts/pure"
import type { Paragraph, ParagraphContent, Root, RootContent, Sentence, WhiteSpace } from "nlcst"
import { type Parts, sentenceContent, whiteSpace } from "./content.ts"

type Node = Root | Paragraph | Sentence

/** A parent with the position of its children. */
export function enclosing<N extends Node>(node: N): N {
  const start = node.children[0]?.position?.start
  const end = node.children.at(-1)?.position?.end
  return start === undefined || end === undefined ? node : { ...node, position: { start: { ...start }, end: { ...end } } }
}

const lineBreak = /\r\n|[\n\r\u2029]/g
/** Whether white space parts paragraphs: two line breaks or more, or a paragraph separator. */
export const partsParagraphs = (white: string): boolean => white.includes("\u2029") || (white.match(lineBreak)?.length ?? 0) > 1

/** The sentences of a text and the white space between them. */
export function paragraphContent(parts: Parts, sentences: ReadonlyArray<Span>): Array<ParagraphContent> {
  const nodes: Array<ParagraphContent> = []
  let at = 0
  for (const { start, end } of sentences) {
    nodes.push(...whiteSpace(parts.ground, at, start), enclosing<Sentence>({ type: "SentenceNode", children: sentenceContent(parts, start, end) }))
    at = end
  }
  nodes.push(...whiteSpace(parts.ground, at, parts.ground.text.length))
  return nodes
}

/** A paragraph of sentences and white space. */
export const paragraphOf = (children: Array<ParagraphContent>): Paragraph => enclosing<Paragraph>({ type: "ParagraphNode", children })

/** The root of a text: paragraphs, which no blank line stands in, and the white space around them. */
export function rootOf(parts: Parts, sentences: ReadonlyArray<Span>): Root {
  const { ground } = parts
  const children: Array<RootContent> = []
  let paragraph: Array<ParagraphContent> = []
  const close = (between: ReadonlyArray<WhiteSpace>): void => {
    if (paragraph.length > 0) children.push(paragraphOf(paragraph))
    children.push(...between)
    paragraph = []
  }
  let at = 0
  for (const { start, end } of sentences) {
    const between = whiteSpace(ground, at, start)
    if (at === 0 || partsParagraphs(ground.text.slice(at, start))) close(between)
    else paragraph.push(...between)
    paragraph.push(enclosing<Sentence>({ type: "SentenceNode", children: sentenceContent(parts, start, end) }))
    at = end
  }
  close(whiteSpace(ground, at, ground.text.length))
  return enclosing<Root>({ type: "RootNode", children })
}

import type { Paragraph, Root, Sentence, SentenceContent, WhiteSpace } from "nlcst"
import { type Parts, Spans } from "./content.ts"
import { type Ground, plainGround } from "./ground.ts"
import { LeafGround, leavesOf } from "./leaves.ts"
import { type ParseOptions, type Segmented, segmented } from "./segmented.ts"
import { enclosing, paragraphContent, paragraphOf, partsParagraphs, rootOf } from "./tree.ts"

const partsOf = (ground: Ground, { words, sources }: Segmented): Parts => ({ ground, words: new Spans(words), sources: new Spans(sources) })
const isWhiteSpace = (node: { readonly type: string }): node is WhiteSpace => node.type === "WhiteSpaceNode"

/** The tree over the literals of another tree: the root of them all, or the content of one paragraph. */
export function rebuilt(ground: LeafGround, options: ParseOptions): { readonly root: () => Root; readonly paragraph: () => Paragraph } {
  const found = segmented(ground.prose, options, ground.sources)
  const parts = partsOf(ground, found)
  return { root: () => rootOf(parts, found.sentences), paragraph: () => paragraphOf(paragraphContent(parts, found.sentences)) }
}

/** Puts the children and the position of one node in place of another's. */
export function become<N extends Root | Paragraph>(node: N, by: N): void {
  node.children = by.children as typeof node.children
  if (by.position !== undefined) node.position = by.position
}

/** Divides the content of a root into paragraphs anew: only white space with a blank line parts them. */
function regroup(root: Root): void {
  const children: Root["children"] = []
  let paragraph: Paragraph["children"] = []
  const close = (): void => {
    const trailing: Array<WhiteSpace> = []
    for (let last = paragraph.at(-1); last !== undefined && isWhiteSpace(last); last = paragraph.at(-1)) {
      trailing.push(last)
      paragraph.pop()
    }
    if (paragraph.length > 0) children.push(paragraphOf(paragraph))
    for (const white of trailing.toReversed()) children.push(white)
    paragraph = []
  }
  for (const node of root.children.flatMap((child): Root["children"] => child.type === "ParagraphNode" ? child.children : [child])) {
    if (isWhiteSpace(node) && (paragraph.length === 0 || partsParagraphs(node.value))) {
      close()
      children.push(node)
    } else paragraph.push(node as Paragraph["children"][number])
  }
  close()
  root.children = children
}

/**
 * A parser of natural language in any script, in the place of `ParseLatin` or `ParseEnglish`: `remark-retext` and `rehype-retext` take the class or an
 * instance. `language` (BCP 47) is told from each text if not given.
 *
 * Line breaks inside a block of Markdown or of a page end no sentence; in `parse` they do as in `segmentText`. The lists of plugins hold what runs on
 * nodes of that kind when they are made; plugins may be added.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Parser } from "@polyonym/unified"
 *
 * const { children } = new Parser().tokenizeParagraph("Це М. Гринь. Він з Одеси.")
 * assert.deepEqual(children.map(({ type }) => type), ["SentenceNode", "WhiteSpaceNode", "SentenceNode"])
 * ```
 */
export class Parser {
  readonly tokenizeSentencePlugins: Array<(node: Sentence) => undefined | void> = []
  readonly tokenizeParagraphPlugins: Array<(node: Paragraph) => undefined | void>
  readonly tokenizeRootPlugins: Array<(node: Root) => undefined | void> = [regroup]
  readonly #options: ParseOptions
  readonly #divide: (node: Paragraph) => undefined
  constructor(options: ParseOptions = {}) {
    this.#options = options
    this.#divide = (node) => {
      become(node, rebuilt(new LeafGround(leavesOf(node)), options).paragraph())
    }
    this.tokenizeParagraphPlugins = [this.#divide]
  }
  /** The tree of a text, with positions; the values of its literals, one after the other, are the text. */
  parse(value?: string | null): Root {
    return this.tokenizeRoot(value)
  }
  tokenizeRoot(value?: string | null): Root {
    const root = this.#built(value, (parts, { sentences }) => rootOf(parts, sentences))
    for (const node of root.children) if (node.type === "ParagraphNode") this.#extend(node)
    for (const plugin of this.tokenizeRootPlugins) if (plugin !== regroup) plugin(root)
    return root
  }
  /** A whole text as one paragraph. */
  tokenizeParagraph(value?: string | null): Paragraph {
    const paragraph = this.#built(value, (parts, { sentences }) => paragraphOf(paragraphContent(parts, sentences)))
    this.#extend(paragraph)
    return paragraph
  }
  /** A whole text as one sentence. */
  tokenizeSentence(value?: string | null): Sentence {
    const sentence = enclosing<Sentence>({ type: "SentenceNode", children: this.tokenize(value) })
    for (const plugin of this.tokenizeSentencePlugins) plugin(sentence)
    return sentence
  }
  /** The words, marks and white space of a text, not divided into sentences. */
  tokenize(value?: string | null): Array<SentenceContent> {
    const content = this.#built(value, (parts, { sentences }) => paragraphContent(parts, sentences), { language: "und", ...this.#options })
    return content.flatMap((node) => node.type === "SentenceNode" ? node.children : [node])
  }
  #built<N>(value: string | null | undefined, build: (parts: Parts, found: Segmented) => N, options = this.#options): N {
    const text = value ?? ""
    const found = segmented(text, options)
    return build(partsOf(plainGround(text), found), found)
  }
  #extend(paragraph: Paragraph): void {
    for (const node of paragraph.children) if (node.type === "SentenceNode") for (const plugin of this.tokenizeSentencePlugins) plugin(node)
    for (const plugin of this.tokenizeParagraphPlugins) if (plugin !== this.#divide) plugin(paragraph)
  }
}

import type { Span } from "@polyonym/facts/pure"
import type { SentenceContent, Word, WordContent } from "nlcst"
import { markEnd, markKind, widthAt } from "./characters.ts"
import type { Ground } from "./ground.ts"

/** Spans of a text, read in order. */
export class Spans {
  readonly #spans: ReadonlyArray<Span>
  #next = 0
  constructor(spans: ReadonlyArray<Span>) {
    this.#spans = spans
  }
  /** The first span that begins at an offset or behind it, and ends at `to` or before. */
  from(at: number, to: number): Span | undefined {
    while (this.#next < this.#spans.length && this.#spans[this.#next]!.start < at) this.#next++
    const span = this.#spans[this.#next]
    return span === undefined || span.end > to ? undefined : span
  }
}

/** What sentences are built from; `words` and `sources` in order, without overlap. */
export interface Parts {
  readonly ground: Ground
  readonly words: Spans
  /** What is no prose: addresses, code. */
  readonly sources: Spans
}

type Literal = Exclude<SentenceContent | WordContent, Word>
const positioned = <N extends Literal | Word>({ position }: Ground, start: number, end: number, node: N): N => {
  const place = position(start, end)
  if (place !== undefined) node.position = place
  return node
}
const literal = <T extends Literal["type"]>(ground: Ground, type: T, start: number, end: number): Extract<Literal, { readonly type: T }> =>
  positioned(ground, start, end, { type, value: ground.text.slice(start, end) } as Extract<Literal, { readonly type: T }>)

/** White space of a range, one node for each piece of the source; pieces that do not stand there are left out. */
export function whiteSpace(ground: Ground, start: number, end: number): Array<Extract<Literal, { readonly type: "WhiteSpaceNode" }>> {
  const nodes: Array<Extract<Literal, { readonly type: "WhiteSpaceNode" }>> = []
  for (let at = start; at < end;) {
    const to = Math.min(end, ground.pieceEnd(at))
    if (ground.stands(at)) nodes.push(literal(ground, "WhiteSpaceNode", at, to))
    at = to
  }
  return nodes
}

const mark = /^[\p{P}\p{S}]/u
const letterOrNumber = /^[\p{L}\p{N}]/u
/** Whether a mark stands at an index of a word. */
function isMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return !((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39))
  return (unit < 0x400 || unit > 0x481) && mark.test(text.slice(at, at + 2))
}

/** The word of a range: runs of its letters and numbers, and the marks between them. */
function word(ground: Ground, start: number, end: number): Word {
  const { text } = ground
  const children: Array<WordContent> = []
  for (let at = start; at < end;) {
    const limit = Math.min(end, ground.pieceEnd(at))
    let to = at
    if (isMark(text, at)) {
      const kind = markKind(text, at) === "PunctuationNode" ? "PunctuationNode" : "SymbolNode"
      to = markEnd(text, at, limit, kind)
      children.push(literal(ground, kind, at, to))
    } else {
      while (to < limit && !isMark(text, to)) to += widthAt(text, to)
      to = Math.min(to, limit)
      children.push(literal(ground, "TextNode", at, to))
    }
    at = to
  }
  const hasText = children.some(({ type }) => type === "TextNode")
  return positioned(ground, start, end, { type: "WordNode", children: hasText ? children : children.map((child) => ({ ...child, type: "TextNode" })) })
}

/** What may follow the full stop of an abbreviation inside a sentence. */
const goesOn = /^[\s\p{L}\p{N},;:-]/u
const hyphen = /[-\u00ad\u2010\u2011]/
const digit = /\d/
/** Whether a mark makes one word of the segments on both its sides: a hyphen, the colon of a time, the ampersand of a firm. */
const joins = (text: string, at: number): boolean =>
  hyphen.test(text[at]!) || (text[at] === ":" && digit.test(text[at - 1]!) && digit.test(text[at + 1]!)) || (text[at] === "&" && !digit.test(text[at - 1]!))

/** Where a word ends that a segment begins: with the segments that are joined to it, and the full stop of an abbreviation inside a sentence. */
function wordEnd({ ground, words, sources }: Parts, { end: first }: Span, to: number): number {
  const { text } = ground
  let end = first
  while (end + 1 < to && joins(text, end)) {
    const next = words.from(end + 1, to)
    if (next?.start !== end + 1 || (sources.from(end, to)?.start ?? to) < next.end) break
    end = next.end
  }
  return end + 1 < to && text[end] === "." && goesOn.test(text.slice(end + 1, end + 3)) && sources.from(end, to)?.start !== end ? end + 1 : end
}

/** Where a run of letters ends that is part of no segment: what an address leaves of one. */
function lettersEnd(text: string, start: number, to: number): number {
  let at = start
  while (at < to && letterOrNumber.test(text.slice(at, at + 2))) at += widthAt(text, at)
  return Math.min(at, to)
}

/** The words, marks and white space of one sentence, or of a text that is not yet divided. */
export function sentenceContent(parts: Parts, start: number, end: number): Array<SentenceContent> {
  const { ground, words, sources } = parts
  const nodes: Array<SentenceContent> = []
  for (let at = start; at < end;) {
    const source = sources.from(at, end)
    if (source?.start === at) {
      nodes.push(literal(ground, "SourceNode", at, source.end))
      at = source.end
      continue
    }
    const next = words.from(at, source?.start ?? end)
    if (next?.start === at) {
      const to = wordEnd(parts, next, end)
      nodes.push(word(ground, at, to))
      at = to
      continue
    }
    const limit = Math.min(next?.start ?? end, source?.start ?? end)
    if (letterOrNumber.test(ground.text.slice(at, at + 2))) {
      const to = lettersEnd(ground.text, at, limit)
      nodes.push(word(ground, at, to))
      at = to
      continue
    }
    const kind = markKind(ground.text, at)
    const to = markEnd(ground.text, at, Math.min(limit, ground.pieceEnd(at)), kind)
    if (ground.stands(at)) nodes.push(literal(ground, kind, at, to))
    at = to
  }
  return nodes
}

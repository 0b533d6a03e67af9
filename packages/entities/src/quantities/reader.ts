import type { LanguageSpan, Span } from "@polyonym/facts/pure"
import { lex, type Token } from "./lexer.ts"
import type { Numeral } from "./numerals.ts"
import { Phrases, type Node, type Sense, type Words } from "./senses.ts"

/** A phrase of the word lists: tokens up to `end`, exclusive. */
export interface Match {
  readonly end: number
  readonly sense: Sense
}

/** The fields of a sense that hold a number or a name. */
export type Field = Exclude<keyof Sense, "flags">

const none: ReadonlyArray<Match> = []
const farthest = 8

/** A text as tokens, and what the word lists of their languages say of them. */
export class Reader {
  readonly text: string
  readonly tokens: ReadonlyArray<Token>
  /** BCP 47 tag of the whole text: its region decides currencies and the order of dates. */
  readonly tag: string
  /** What `numeral` found at each token, null where there is none. */
  readonly numerals: Array<Numeral | null | undefined>
  private readonly known: Array<ReadonlyArray<Match> | undefined>
  private readonly phrases: (language: string) => Phrases

  constructor(text: string, sentences: ReadonlyArray<Span>, spans: ReadonlyArray<LanguageSpan>, language: string, lists: Readonly<Record<string, ReadonlyArray<Words>>>) {
    this.text = text
    this.tag = language
    this.phrases = (base) => phrasesOf(base, lists)
    this.tokens = lex(text, sentences, spans, language, (base, lower) => this.phrases(base).words.has(lower))
    this.known = Array.from({ length: this.tokens.length })
    this.numerals = Array.from({ length: this.tokens.length })
  }

  /** Whether there are word lists for the language of a token. */
  listed(at: number): boolean {
    return this.phrases(this.tokens[at]!.language).words.size > 0
  }

  /** All phrases that begin at a token, the shortest first. */
  matches(at: number): ReadonlyArray<Match> {
    const there = this.known[at]
    if (there !== undefined) return there
    const token = this.tokens[at]
    if (token === undefined) return none
    let map: Map<string, Node> | undefined = this.phrases(token.language).root
    let found: Array<Match> | undefined
    for (let end = at; map !== undefined && end < this.tokens.length && end - at < farthest; end++) {
      const next = this.tokens[end]!
      if (end > at && next.gap === 2) break
      const node: Node | undefined = map.get(next.lower)
      if (node === undefined) break
      if (node.sense !== undefined) (found ??= []).push({ end: end + 1, sense: node.sense })
      map = node.next
    }
    return this.known[at] = found ?? none
  }

  /** The longest phrase that begins at a token and has a field. */
  field<F extends Field>(at: number, field: F): { readonly end: number; readonly value: NonNullable<Sense[F]> } | undefined {
    const all = this.matches(at)
    for (let index = all.length - 1; index >= 0; index--) {
      const value = all[index]!.sense[field]
      if (value !== undefined) return { end: all[index]!.end, value: value as NonNullable<Sense[F]> }
    }
    return undefined
  }

  /** Where the longest phrase that begins at a token and has a flag ends; 0 if there is none. */
  flag(at: number, flag: string): number {
    const all = this.matches(at)
    for (let index = all.length - 1; index >= 0; index--) if (all[index]!.sense.flags.has(flag)) return all[index]!.end
    return 0
  }

  /** Where the longest phrase that ends before a token, on its line, and has a flag begins; -1 if there is none. */
  before(at: number, flag: string): number {
    let found = -1
    if (this.tokens[at] === undefined || this.tokens[at]!.gap === 2) return found
    for (let first = at - 1; first >= 0 && at - first <= 5; first--) {
      for (const { end, sense } of this.matches(first)) if (end === at && sense.flags.has(flag)) found = first
      if (this.tokens[first]!.gap === 2) break
    }
    return found
  }

  /** Whether a token is a sign, on the same line as the one before. */
  sign(at: number, sign: string): boolean {
    const token = this.tokens[at]
    return token !== undefined && token.kind === "sign" && token.lower === sign && token.gap < 2
  }

  /** Whether a token stands right behind the one before it. */
  glued(at: number): boolean {
    return this.tokens[at]?.gap === 0
  }

  /** Whether two tokens are on one line. */
  joined(at: number): boolean {
    const token = this.tokens[at]
    return token !== undefined && token.gap < 2
  }
}

const cache = new WeakMap<Readonly<Record<string, ReadonlyArray<Words>>>, Map<string, Phrases>>()

/** The phrases of a language, built once. */
function phrasesOf(language: string, lists: Readonly<Record<string, ReadonlyArray<Words>>>): Phrases {
  let built = cache.get(lists)
  if (built === undefined) cache.set(lists, built = new Map())
  const base = lists[language] === undefined ? "und" : language
  let phrases = built.get(base)
  if (phrases === undefined) built.set(base, phrases = new Phrases(base, lists[base] ?? []))
  return phrases
}

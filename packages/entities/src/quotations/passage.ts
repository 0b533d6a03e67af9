import type { Mention, Span } from "@polyonym/facts/pure"
import { has, type Page } from "../page.ts"
import { word } from "../wordTable.ts"
import { verbForm } from "./gender.ts"
import { markedRanges } from "./marks.ts"
import { part } from "./speechTable.ts"
import { spokenLines } from "./dialogue.ts"
import { speechWordsOf } from "./words/index.ts"

/** A quotation as a range of tokens, with its marks; `parent` is the one it stands in, -1 for none. */
export interface Quoted extends Span {
  readonly first: number
  readonly last: number
  readonly parent: number
  readonly dialogue: boolean
  readonly closed: boolean
}

/** A text made ready for the grammar of quotations. */
export interface Passage {
  readonly page: Page
  readonly quotes: ReadonlyArray<Quoted>
  /** The first token of each, and the one that it stands in. */
  readonly firsts: Int32Array
  readonly parents: Int32Array
  /** The innermost quotation over each token, -1 for none. */
  readonly inside: Int32Array
  /** Bits of `part` at the first token of each word or phrase. */
  readonly bits: Int32Array
  /** The same at its last token. */
  readonly ends: Int32Array
  /** Names of persons, bodies, places, events and products over each token. */
  readonly names: ReadonlyArray<Mention | undefined>
  readonly roles: ReadonlyArray<Mention | undefined>
  /** One mention of each chain. */
  readonly chains: ReadonlyMap<string, Mention>
  /** Arabic: the last words of persons' names, which stand for them where nothing marks them as names. */
  readonly surnames: ReadonlyMap<string, Mention>
  readonly demonyms: ReadonlyArray<Mention | undefined>
  /** Whether a sentence starts at a token. */
  readonly starts: Uint8Array
  /** Whether a sentence ends at a token, a sign, where the script has no capitals to tell by. */
  readonly stops: Uint8Array
  /** The line of each token. */
  readonly lines: Int32Array
}

const named = new Set(["PER", "ORG", "LOC", "EVENT", "PRODUCT"])
const vowelSigns = /[\u064b-\u0652\u0640\u0670]/gu
const inverted = /^(.+?)-(?:t-)?(ils?|elles?|on|je|nous|vous|tu)$/u

/** Makes a text ready: its tokens, the names found in it and its sentences. */
export function readPassage(page: Page, mentions: ReadonlyArray<Mention>, sentences: ReadonlyArray<Span>): Passage {
  const size = page.tokens.length
  const nothing = Array<undefined>(size).fill(undefined)
  const lay = (wanted: (mention: Mention) => boolean): ReadonlyArray<Mention | undefined> => {
    if (!mentions.some(wanted)) return nothing
    const over: Array<Mention | undefined> = nothing.slice()
    for (const mention of mentions) if (wanted(mention)) over.fill(mention, tokenAt(page, mention.start), tokenAt(page, mention.end - 1) + 1)
    return over
  }
  const { bits, ends } = annotate(page)
  const names = lay(({ type }) => named.has(type))
  const starts = new Uint8Array(size)
  for (const { start } of sentences) {
    const at = tokenFrom(page, start)
    if (at < size) starts[at] = 1
  }
  for (const { first } of page.lines) starts[first] = 1
  const stops = new Uint8Array(size)
  const lines = new Int32Array(size)
  for (let at = 0; at < size; at++) {
    lines[at] = page.tokens[at]!.line
    if (page.tokens[at + 1]?.shape === "none" && stopsAt(page, at)) stops[at] = 1
  }
  const inside = new Int32Array(size).fill(-1)
  const quotes = quotedIn(page, names, bits, ends, inside)
  const firsts = new Int32Array(quotes.length)
  const parents = new Int32Array(quotes.length)
  quotes.forEach(({ first, parent }, at) => {
    firsts[at] = first
    parents[at] = parent
  })
  return { page, quotes, firsts, parents, inside, bits, ends, names, chains: new Map(mentions.flatMap((one) => one.chain === undefined ? [] : [[one.chain, one] as const])), surnames: surnamesOf(page, names), roles: lay(({ type }) => type === "ROLE"), demonyms: lay(({ type }) => type === "DEMONYM"), starts, stops, lines }
}

/** Whether a sentence ends at a token before one without case. */
function stopsAt({ tokens }: Page, at: number): boolean {
  return /^[.!?؟。！？]$/u.test(tokens[at]!.text) && (tokens[at + 1]!.gap === "space" || /^[。！？]$/u.test(tokens[at]!.text))
}

/** The quotations in order; notes over each token the innermost one. One that crosses another is left out. */
function quotedIn(page: Page, names: ReadonlyArray<Mention | undefined>, bits: Int32Array, ends: Int32Array, inside: Int32Array): Array<Quoted> {
  const quotes: Array<Quoted> = []
  const open: Array<number> = []
  /** The token where the range before began: they come in order. */
  let from = 0
  const put = ({ start, end }: Span, closed: boolean, dialogue: boolean): void => {
    const first = from = tokenAt(page, start, from)
    const last = tokenAt(page, end - 1, first) + 1
    if (!dialogue && isName(page, names, ends, first, last)) return
    while (open.length > 0 && quotes[open.at(-1)!]!.end <= start) open.pop()
    const outer = open.at(-1)
    if (outer !== undefined && quotes[outer]!.end < end) return
    inside.fill(quotes.length, first, last)
    open.push(quotes.length)
    quotes.push({ start, end, first, last, parent: outer ?? -1, dialogue, closed })
  }
  const spoken = spokenLines(page, bits)
  let next = 0
  for (const range of markedRanges(page.text)) {
    while (next < spoken.length && (spoken[next]!.start < range.start || spoken[next]!.start === range.start && spoken[next]!.end >= range.end)) put(spoken[next++]!, true, true)
    put(range, range.closed, false)
  }
  while (next < spoken.length) put(spoken[next++]!, true, true)
  return quotes
}

function surnamesOf({ tokens, languages }: Page, names: ReadonlyArray<Mention | undefined>): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention>()
  names.forEach((name, at) => {
    if (name?.type === "PER" && languages[at] === "ar" && names[at + 1] !== name && names[at - 1] === name && !found.has(tokens[at]!.lower)) found.set(tokens[at]!.lower, name)
  })
  return found
}

/** The token that holds an offset, or the one before it; `from` is one at or before it, and is near if the token is. */
function tokenAt({ tokens }: Page, offset: number, from = 0): number {
  let low = from
  let step = 1
  while (low + step < tokens.length && tokens[low + step]!.start <= offset) {
    low += step
    step *= 2
  }
  let high = Math.min(tokens.length, low + step) - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (tokens[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The first token that ends after an offset. */
function tokenFrom(page: Page, offset: number): number {
  const at = tokenAt(page, offset)
  return at < page.tokens.length && page.tokens[at]!.end <= offset ? at + 1 : at
}

/** Whether marks stand round a name: of a body, or of a work after its kind. */
function isName(page: Page, names: ReadonlyArray<Mention | undefined>, ends: Int32Array, first: number, last: number): boolean {
  const name = names[first + 1]
  if (name !== undefined && name.type !== "PER" && name.type !== "LOC" && name === names[last - 2] && tokenAt(page, name.start) === first + 1) return true
  if (last - first > 10 || first === 0 || page.tokens[first]!.gap === "line" || /[.,!?…]/u.test(page.tokens[last - 2]?.text ?? "")) return false
  const capital = page.tokens[first + 1]?.shape
  if (capital === "capital" && last - first < 7 && (sourceBefore(page, ends, first - 1) || addressed(page, ends, first, last))) return true
  return (capital === "capital" || capital === "upper" || capital === "none" || capital === "letter") && ((ends[first - 1]! & part.title) !== 0 || has(page, first - 1, word.generic))
}

const nouns = part.title | part.sign | part.term | part.role

/** Whether an article stands before a name in marks and a colon or a verb of saying after it: "sagte der „Seezeitung“: …". */
function addressed(page: Page, ends: Int32Array, first: number, last: number): boolean {
  const next = page.tokens[last]
  if (next === undefined || next.gap === "line" || !has(page, first - 1, word.article) && (ends[first - 1]! & part.oblique) === 0) return false
  return next.text === ":" || (ends[last]! & part.say) !== 0
}

/** Whether the word before a name says that it is the source: "Jak podaje", «пишет». */
function sourceBefore(page: Page, ends: Int32Array, at: number): boolean {
  if ((ends[at]! & part.by) !== 0) return true
  const form = verbForm(page, at)
  return (ends[at]! & part.say) !== 0 && /^(?:uk|ru|pl)$/u.test(page.languages[at]!) && form.gender === 0 && !form.plural
}

function bitsOf(lower: string, language: string): number {
  const words = speechWordsOf(language)
  if (language === "ar") {
    const bare = lower.replace(vowelSigns, "")
    const tied = /^[وف]./u.test(bare) ? bare.slice(1) : bare
    return words.of(bare) || words.of(tied) || words.of(tied.replace(/^(?:[لب]?ال|لل|[لب])/u, "")) & nouns || (/^(?:بال|لل)/u.test(tied) ? part.oblique : 0)
  }
  const found = words.of(lower)
  if (found !== 0 || language !== "fr") return found
  const turned = inverted.exec(lower)
  return turned === null ? 0 : words.of(turned[1]!) | words.of(turned[2]!)
}

function annotate(page: Page): { bits: Int32Array; ends: Int32Array } {
  const size = page.tokens.length
  const bits = new Int32Array(size)
  const ends = new Int32Array(size)
  for (let at = 0; at < size;) {
    const { lower, shape } = page.tokens[at]!
    const language = page.languages[at]!
    let width = 1
    let found = 0
    if (shape !== "sign" && shape !== "number") {
      const bare = language === "ar" ? lower.replace(vowelSigns, "").replace(/^و(?=ن?قل)/u, "") : lower
      for (const phrase of speechWordsOf(language).phrases(bare)) {
        const fits = at + phrase.words.length <= size && phrase.words.every((one, index) => index === 0 || one === page.tokens[at + index]!.lower.replace(vowelSigns, ""))
        if (!fits) continue
        width = phrase.words.length
        found = phrase.bits
        break
      }
      if (width === 1) found = bitsOf(lower, language)
    }
    bits[at] = found
    if (width > 1) bits.fill(part.light, at + 1, at + width)
    ends[at + width - 1] = found
    at += width
  }
  return { bits, ends }
}

/** Words of a name, with what stands between them. */
import { mixedScriptWords, scriptOf } from "@polyonym/script"
import { plainLetters, unmixed } from "./letters.ts"

export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  /** The word with the look-alikes of another script put right. */
  readonly word: string
  readonly plain: string
  /** ISO 15924. */
  readonly script: string
  readonly dotted: boolean
  /** Joined to the token before by a hyphen. */
  readonly joined: boolean
  /** What stands between the token before and this one. */
  readonly gap: string
}

/** A name is read to this many UTF-16 code units and this many words. */
const longest = 400
const mostTokens = 24

const apostrophes = "'’‘`´׳״"
const wordCharacter = /[\p{L}\p{M}\p{N}]/u
const hebrew = /[א-ת]/
const letter = /\p{L}/u
const elision = /^(?:d|l|dell|dall|degl|nell|sull|д|л)['’](?=\p{L})/u
const hyphens = new Set(["-", "‐", "‑", "־", "=", "＝", "゠", "–"])

function isWordCharacter(codePoint: number): boolean {
  if (codePoint < 0x80) return (codePoint >= 0x61 && codePoint <= 0x7a) || (codePoint >= 0x41 && codePoint <= 0x5a) || (codePoint >= 0x30 && codePoint <= 0x39)
  return codePoint === 0x200c || codePoint === 0x200d || codePoint === 0xad || wordCharacter.test(String.fromCodePoint(codePoint))
}

/** The script of the first letter that has one. */
export function scriptOfWord(word: string): string {
  for (const character of word) {
    const script = scriptOf(character.codePointAt(0)!)
    if (script !== "Zyyy" && script !== "Zinh") return script
  }
  return "Zyyy"
}

/** A token of a stretch of the text. */
export function tokenAt(text: string, start: number, end: number, before: Token | undefined, word: string = text.slice(start, end)): Token {
  const gap = text.slice(before?.end ?? 0, start)
  return {
    text: text.slice(start, end), start, end, word, plain: plainLetters(word), script: scriptOfWord(word), dotted: text[end] === ".",
    joined: before !== undefined && gap.length === 1 && hyphens.has(gap), gap
  }
}

/** Where words begin and end; an apostrophe between letters is part of a word. */
function wordSpans(text: string, most: number): { readonly spans: ReadonlyArray<readonly [number, number]>; readonly more: boolean } {
  const spans: Array<readonly [number, number]> = []
  let start = -1
  let end = -1
  for (let i = 0; i < text.length;) {
    const codePoint = text.codePointAt(i)!
    const size = codePoint > 0xffff ? 2 : 1
    if (isWordCharacter(codePoint)) {
      if (start < 0) start = i
      end = i + size
    } else if (start >= 0 && !(end === i && (apostrophes.includes(text[i]!) || text[i] === "\"" && hebrew.test(text[i - 1]!) && hebrew.test(text[i + 1] ?? "")) && i + 1 < text.length && isWordCharacter(text.codePointAt(i + 1)!))) {
      if (spans.length === most) return { spans, more: true }
      spans.push([start, end])
      start = -1
    }
    i += size
  }
  if (start >= 0) {
    if (spans.length === most) return { spans, more: true }
    spans.push([start, end])
  }
  return { spans, more: false }
}

export interface Tokens {
  readonly tokens: ReadonlyArray<Token>
  /** The beginning of the text, as far as it is read. */
  readonly read: string
  /** Whether some of the text was not read. */
  readonly truncated: boolean
  readonly mixedScript: boolean
}

const beyondLatin = /[\u0370-\uffff]/

/** The first words of a text. With `digits`, numbers are words too. */
export function tokensOf(text: string, digits: boolean): Tokens {
  let short = text
  if (text.length > longest) {
    const cut = (text.charCodeAt(longest - 1) & 0xfc00) === 0xd800 ? longest - 1 : longest
    short = text.slice(0, cut)
  }
  const { spans, more } = wordSpans(short, mostTokens)
  const mixed = beyondLatin.test(short) ? mixedScriptWords(short) : []
  const tokens: Array<Token> = []
  for (const [start, end] of spans) {
    const text = short.slice(start, end)
    if (!letter.test(text) && !(digits && /\p{N}/u.test(text))) continue
    const small = elision.exec(text)
    const likely = mixed.find((word) => word.start <= start && word.end >= end)
    const whole = likely?.likely !== undefined && likely.start === start && likely.end === end ? likely.likely : unmixed(text)
    if (small !== null && whole.length === text.length) {
      const middle = start + small[0].length
      tokens.push(tokenAt(short, start, middle, tokens.at(-1), whole.slice(0, small[0].length)))
      tokens.push(tokenAt(short, middle, end, tokens.at(-1), whole.slice(small[0].length)))
    } else tokens.push(tokenAt(short, start, end, tokens.at(-1), whole))
  }
  return { tokens, read: short, truncated: more || short.length < text.length, mixedScript: mixed.length > 0 }
}

/** Whether a word begins with a small letter, in a script that has capitals. */
export const startsSmall = (token: Token): boolean => {
  const first = String.fromCodePoint(token.word.codePointAt(0)!)
  return first !== first.toUpperCase()
}
/** Whether a word begins with a capital letter. */
export const startsCapital = (token: Token): boolean => {
  const first = String.fromCodePoint(token.word.codePointAt(0)!)
  return first !== first.toLowerCase()
}
/** Scripts that have capital letters. */
export const hasCase = (token: Token): boolean => token.script === "Latn" || token.script === "Cyrl" || token.script === "Grek" || token.script === "Armn"

/** Scripts without capitals whose initials are written as syllables or names of letters. */
const spelled = new Set(["Arab", "Hebr", "Deva", "Beng", "Taml", "Telu", "Knda", "Mlym", "Gujr", "Guru", "Sinh", "Thai"])
const initialClusters = /^(?:дж|ю|я|є|ї|ch|th|ph|sh|chr|zh|wm|gy|ch|cs|zs|sz|ts|yu|ya|ye|iu|ia|ie|[a-zа-яёіїєґ][a-zа-яёіїєґ]?)$/

/** Whether a word is an initial: a capital letter, or up to three letters and a full stop. */
export function isInitial(token: Token): boolean {
  if (/\p{N}/u.test(token.plain)) return false
  if (!hasCase(token)) return token.dotted && token.plain.length <= (spelled.has(token.script) ? 3 : 1)
  if (!startsCapital(token)) return false
  const length = [...token.word].length
  if (length === 1) return true
  return token.dotted && length <= 3 && initialClusters.test(token.plain) && token.word.slice(1) === token.word.slice(1).toLowerCase()
}

const capitals = /^(?:Mc|Mac|O['’]|De|Di|D['’]|Van|Fitz|М[ау]к)?(\p{Lu}[\p{Lu}\p{M}'’]+)$/u

/** Whether a word is in capitals, but for such beginnings as Mc. */
export const isShouted = (token: Token): boolean => capitals.test(token.word)

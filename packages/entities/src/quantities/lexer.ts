import type { LanguageSpan, Span } from "@polyonym/facts/pure"
import { languageBase } from "../languageBase.ts"

/** What a token is: `date` and `clock` are written in digits, `code` is an address or a name with digits, `suffix` is a case ending behind an apostrophe. */
export type TokenKind = "word" | "number" | "date" | "clock" | "sign" | "code" | "suffix"

/** A token of an expression of time or amount. */
export interface Token extends Span {
  readonly kind: TokenKind
  /** In small letters, apostrophes and Arabic letters unified; of a date or a clock the digits as ASCII. */
  readonly lower: string
  /** What stands before it: 0 nothing, 1 space, 2 the end of a line. */
  readonly gap: 0 | 1 | 2
  /** Of a number. */
  readonly value: number
  /** Of a number: digits alone, without separators. */
  readonly plain: boolean
  readonly capital: boolean
  readonly sentence: number
  /** Base language. */
  readonly language: string
}

const letter = 1, digit = 2, space = 3, newline = 4, han = 5, apostrophe = 6
const classes = new Uint8Array(0x10000)
function classify(unit: number): number {
  const character = String.fromCharCode(unit)
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return newline
  if (/\s/u.test(character)) return space
  if (unit === 0x27 || unit === 0x2018 || unit === 0x2019 || unit === 0x02bc) return apostrophe
  if (/[0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/u.test(character)) return digit
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return han
  if (/[\p{L}\p{M}\u00ad\u0640]/u.test(character)) return letter
  return 7
}
const classOf = (unit: number): number => classes[unit] || (classes[unit] = classify(unit))

/** Digits of any script as ASCII. */
const ascii = (text: string): string => text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/gu, (one) => String(one.charCodeAt(0) & 15))
const elided = new Set(["l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu"])
/** Languages that write thousands with a point and decimals with a comma. */
const commaDecimal = new Set(["de", "es", "tr", "it", "pt", "nl", "id"])
const spaced = new Set(["uk", "ru", "pl", "fr", "es", "be", "cs", "bg", "sv"])
/** Regions that write Spanish with an English point. */
const pointRegions = new Set(["es-MX", "es-US", "es-PR", "es-GT", "es-HN", "es-NI", "es-PA", "es-PE", "es-SV", "es-DO"])

/** Small letters as the word lists have them: one apostrophe, Arabic without vowel signs and with one alif. */
export function fold(word: string, language: string): string {
  let lower = language === "tr" || language === "az" ? word.toLocaleLowerCase("tr") : word.toLowerCase()
  lower = lower.replace(/[\u2018\u2019\u02bc]/gu, "'")
  if (language === "ar" || language === "fa") lower = lower.replace(/[\u064b-\u0652\u0640]/gu, "").replace(/[أإآ]/gu, "ا").replace(/ى/gu, "ي")
  return lower.replace(/\u00ad/gu, "")
}

const number = String.raw`[0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]`
const dated = new RegExp(String.raw`(?:${number}{4}([-/.])${number}{1,2}\1${number}{1,2}|${number}{1,2}([./])${number}{1,2}\2(?:${number}{4}|${number}{2})|${number}{1,2}-${number}{1,2}-${number}{4})(?![./-]?${number})`, "uy")
const clocked = new RegExp(String.raw`(?:[01\u0660\u0661]?${number}|[2\u0662][0-4\u0660-\u0664]):[0-5\u0660-\u0665]${number}(?::[0-5]${number})?(?![:.]?${number})`, "uy")
/** French: 23h30. */
const hourly = /(?:[01]?\d|2[0-3])h[0-5]\d(?![\d\p{L}])/uy
const address = /(?:https?:\/\/|www\.)[^\s<>"«»]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?:[\w-]{1,63}\.){1,4}(?:com|org|net|info|gov|edu|ua|ru|de|fr|es|pl|tr|cn|eu|uk|io|tv)(?:\/[^\s<>"«»]{0,2000})?(?![\p{L}\d])|[#@][\p{L}\p{N}_]{1,100}/uy

/** Where a number that starts at `at` ends, and its value. A separator counts only where the language writes it so. */
function numberAt(text: string, at: number, tag: string): { end: number; value: number; plain: boolean } {
  const base = languageBase(tag)
  let end = at
  const run = (from: number): number => {
    let to = from
    while (to < text.length && classOf(text.charCodeAt(to)) === digit) to++
    return to
  }
  end = run(at)
  let digits = text.slice(at, end)
  const comma = commaDecimal.has(base) && !pointRegions.has(tag)
  const first = end - at
  let grouped = ""
  while (first <= 3 && end < text.length) {
    const mark = text[end]!
    const thin = mark === "\u00a0" || mark === "\u202f" || mark === "\u2009"
    const groups = thin || mark === " " && spaced.has(base) || mark === "\u066c" || mark === "'" && base === "de" || (mark === "." ? comma || spaced.has(base) && first > 0 && text[at] !== "0" : mark === "," && !comma && !spaced.has(base))
    if (!groups || grouped !== "" && mark !== grouped) break
    const next = run(end + 1)
    if (next - end !== 4 || text[at] === "0") break
    digits += text.slice(end + 1, next)
    grouped = mark
    end = next
  }
  const mark = text[end]
  const point = mark === "." && (!comma || grouped === "") && grouped !== "." || mark === "," && (comma || spaced.has(base)) && grouped !== "," || mark === "\u066b"
  if (point && digits.length < 16) {
    const next = run(end + 1)
    const taken = next - end - 1
    if (taken > 0 && taken < 8 && !(mark === "." && comma && taken === 3) && !(mark === "," && taken === 3 && base === "en")) return { end: next, value: Number(`${ascii(digits)}.${ascii(text.slice(end + 1, next))}`), plain: false }
  }
  return { end, value: digits.length > 15 ? Number.NaN : Number(ascii(digits)), plain: grouped === "" }
}

/** Whether the word lists of a language know a word: Arabic words lose a proclitic only where what is left is known. */
export type Known = (language: string, lower: string) => boolean

function endOfWord(text: string, start: number, base: string): number {
  let at = start
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === letter) at++
    else if (kind === digit && base !== "zh" && base !== "ja" && base !== "ar") at++
    else if (kind === apostrophe && base === "fr" && at - start < 8 && elided.has(text.slice(start, at).toLowerCase())) return at + 1
    else if (kind === apostrophe && at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === letter) {
      if (base === "tr" || base === "az" || base === "en" && text.slice(at + 1, at + 6).toLowerCase() !== "clock") break
      at++
    } else break
  }
  return at
}

/** How many letters of a word are proclitics of Arabic: and, so, in, to, as, before a word that is known. */
function proclitics(word: string, language: string, known: Known): number {
  if (word.length < 3 || known(language, word)) return 0
  for (let taken = 1; taken < 3 && word.length - taken > 1; taken++) {
    if (!"وفبلك".includes(word[taken - 1]!)) break
    if (known(language, word.slice(taken))) return taken
    if (word[taken - 1] === "ل" && word[taken] === "ل" && known(language, `ا${word.slice(taken)}`)) return taken
  }
  return 0
}

/** Languages not written in Latin letters: a Latin word in them is read as English. */
const otherScript = new Set(["ar", "be", "bg", "el", "fa", "he", "hi", "ja", "ko", "mk", "ru", "sr", "th", "uk", "ur", "zh"])

/** The tokens of a text. Takes time linear in its length. */
export function lex(text: string, sentences: ReadonlyArray<Span>, spans: ReadonlyArray<LanguageSpan>, language: string, known: Known): Array<Token> {
  const tokens: Array<Token> = []
  let gap = 2 as Token["gap"]
  let span = 0
  let sentence = 0
  let tag = language
  let base = languageBase(language)
  const add = (kind: TokenKind, start: number, end: number, lower: string, value = Number.NaN, plain = false): void => {
    const first = text[start]!
    const foreign = kind === "word" && otherScript.has(base) && /^[a-z]/u.test(lower)
    tokens.push({ kind, start, end, lower, gap, value, plain, capital: first !== first.toLowerCase(), sentence, language: foreign ? "en" : base })
    gap = 0
  }
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (kind === space || kind === newline) {
      gap = kind === newline || gap === 2 ? 2 : 1
      at++
      continue
    }
    while (span < spans.length && spans[span]!.end <= at) span++
    const now = spans[span] !== undefined && spans[span]!.start <= at ? spans[span]!.language : language
    if (now !== tag) [tag, base] = [now, languageBase(now)]
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= at) sentence++
    const before = at > 0 ? classOf(text.charCodeAt(at - 1)) : 0
    if ((kind === letter && unit < 0x80 || kind === digit || unit === 0x23 || unit === 0x40) && before !== letter) {
      address.lastIndex = at
      const found = address.exec(text)
      if (found !== null && found[0].length > 1) {
        add("code", at, at + found[0].length, "")
        at += found[0].length
        continue
      }
    }
    if (kind === digit) {
      dated.lastIndex = clocked.lastIndex = at
      const date = dated.exec(text)?.[0]
      hourly.lastIndex = at
      const clock = date === undefined ? clocked.exec(text)?.[0] ?? (base === "fr" ? hourly.exec(text)?.[0] : undefined) : undefined
      const whole = date ?? clock
      if (whole !== undefined) {
        add(date === undefined ? "clock" : "date", at, at + whole.length, ascii(whole).replace("h", ":"))
        at += whole.length
        continue
      }
      const { end, value, plain } = numberAt(text, at, tag)
      add("number", at, end, ascii(text.slice(at, end)), value, plain)
      at = end
      continue
    }
    if (kind === han) {
      add("word", at, at + 1, text[at]!)
      at++
      continue
    }
    if (kind !== letter) {
      let end = at + 1
      if (unit >= 0xd800 && unit < 0xdc00 && end < text.length) end++
      const previous = tokens.at(-1)
      const next = text.charCodeAt(end)
      if (kind === apostrophe && gap === 0 && previous !== undefined && previous.kind !== "sign" && end < text.length && classOf(next) === letter) {
        let stop = end
        while (stop < text.length && classOf(text.charCodeAt(stop)) === letter) stop++
        add("suffix", at, stop, text.slice(at, stop).toLowerCase())
        at = stop
        continue
      }
      add("sign", at, end, unit === 0x2010 || unit === 0x2011 ? "-" : unit === 0x2012 || unit === 0x2013 || unit === 0x2014 ? "–" : text.slice(at, end))
      at = end
      continue
    }
    const end = Math.max(at + 1, endOfWord(text, at, base))
    const word = fold(text.slice(at, end), base)
    const cut = base === "ar" && end - at === word.length ? proclitics(word, base, known) : 0
    if (cut > 0) {
      add("word", at, at + cut, word.slice(0, cut))
      add("word", at + cut, end, known(base, word.slice(cut)) ? word.slice(cut) : `ا${word.slice(cut)}`)
    } else add(/\d/u.test(word) ? "code" : "word", at, end, word)
    at = end
  }
  return tokens
}

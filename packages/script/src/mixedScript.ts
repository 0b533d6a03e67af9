import { resembles, typedFor } from "./lookalikes.ts"
import { scriptExtensionsOf } from "./scriptExtensions.ts"

/** A word that mixes scripts as no writing system does: UTF-16 code units, end-exclusive. */
export interface MixedScriptWord {
  readonly start: number
  readonly end: number
  /** ISO 15924 codes of its letters, in order of appearance. */
  readonly scripts: ReadonlyArray<string>
  /** The word wholly in one of its scripts, where every letter of the others looks like one of that script. */
  readonly likely?: string
}

interface Letter {
  /** In the word. */
  readonly at: number
  readonly character: string
  /** ISO 15924 code; one for the scripts of East Asia, which words mix. */
  readonly script: string
  /** Whether an apostrophe stands before it. */
  readonly apart: boolean
}

/** Letters of one script in a row. */
interface Stretch {
  readonly script: string
  readonly letters: ReadonlyArray<Letter>
  readonly apart: boolean
}

/** A longer row of letters is no word of a language; in UTF-16 code units. */
const LONGEST = 256
const NOT_WORD = 1
const WORD = 2
const APOSTROPHE = 3
const kinds = new Uint8Array(0x10000)

function kindOf(codePoint: number): number {
  const character = codePoint > 0xffff ? String.fromCodePoint(codePoint) : undefined
  if (character !== undefined) return /[\p{L}\p{M}\p{N}]/u.test(character) ? WORD : NOT_WORD
  return kinds[codePoint] ||= "'’ʼ‘".includes(String.fromCharCode(codePoint)) ? APOSTROPHE
    : /[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]/u.test(String.fromCharCode(codePoint)) ? WORD : NOT_WORD
}

/**
 * The words of a text that mix scripts in a way that tells of a slip or a deceit: "pаypal" with a Cyrillic "а", "Зеленсkий" with a Latin "k".
 *
 * A word is a row of letters, marks and digits; hyphens part words ("IT-компанія"), and so does an apostrophe ("iPhone'ом"), but for one after no more than
 * two letters ("O'Коннор"). Latin, Cyrillic and Greek may stand together in a word only as an acronym with an ending ("SMSка"), as two parts of three
 * letters or more ("ПриватBank"), or as a Greek letter for a quantity ("Δt", "TNFα"), and then only if neither part looks like the other's script.
 * Any other scripts are taken for deceit only where letters look like those of the script beside them; a Hebrew or Arabic prefix before a foreign name with a capital ("וGoogle") is none.
 * Chinese, Japanese and Korean mix their scripts freely. A row of more than 256 UTF-16 code units is no word. The rules are of this package's making; those of UTS #39 are for identifiers.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { mixedScriptWords } from "@polyonym/script"
 *
 * assert.deepEqual(mixedScriptWords("COVID-19: Зеленсkий"), [{ start: 10, end: 19, scripts: ["Cyrl", "Latn"], likely: "Зеленский" }])
 * assert.deepEqual(mixedScriptWords("3-й Т-34, SMSка, 東京タワー"), [])
 * ```
 */
export function mixedScriptWords(text: string): Array<MixedScriptWord> {
  const words: Array<MixedScriptWord> = []
  for (let i = 0; i < text.length;) {
    const { end, mixed } = wordAt(text, i)
    if (mixed && end - i <= LONGEST) {
      const found = judge(text.slice(i, end), i)
      if (found !== undefined) words.push(found)
    }
    i = end > i ? end : i + (text.codePointAt(i)! > 0xffff ? 2 : 1)
  }
  return words
}

/** Where the word that begins at a place ends, and whether its letters are in more than one script. Without a word, `end` is `start`. */
function wordAt(text: string, start: number): { readonly end: number; readonly mixed: boolean } {
  let end = start
  let first: string | undefined
  let mixed = false
  let letters = 0
  for (let i = start; i < text.length;) {
    const codePoint = text.codePointAt(i)!
    const kind = kindOf(codePoint)
    if (kind === NOT_WORD || kind === APOSTROPHE && (letters === 0 || letters > 2 || end < i)) break
    i += codePoint > 0xffff ? 2 : 1
    if (kind === APOSTROPHE) continue
    end = i
    const script = scriptOfLetter(codePoint)
    if (script === undefined) continue
    letters++
    first ??= script
    if (script !== first) mixed = true
  }
  return { end, mixed }
}

function lettersOf(word: string): ReadonlyArray<Letter> {
  const letters: Array<Letter> = []
  let apart = false
  for (let at = 0; at < word.length;) {
    const codePoint = word.codePointAt(at)!
    const script = scriptOfLetter(codePoint)
    if (kindOf(codePoint) === APOSTROPHE) apart = true
    else if (script !== undefined) {
      letters.push({ at, character: String.fromCodePoint(codePoint), script, apart })
      apart = false
    }
    at += codePoint > 0xffff ? 2 : 1
  }
  return letters
}

const EAST_ASIA: ReadonlySet<string> = new Set(["Hani", "Hira", "Kana", "Bopo", "Hang"])

/** The script of a letter that is used in one only; marks, digits and letters that scripts share have none. */
function scriptOfLetter(codePoint: number): string | undefined {
  if (codePoint < 0x80) return codePoint >= 0x41 && codePoint <= 0x5a || codePoint >= 0x61 && codePoint <= 0x7a ? "Latn" : undefined
  const scripts = scriptExtensionsOf(codePoint)
  if (scripts.every((script) => EAST_ASIA.has(script))) return "Hani"
  const script = scripts[0]!
  return scripts.length > 1 || script === "Zyyy" || script === "Zinh" || script === "Zzzz" || !/\p{L}/u.test(String.fromCodePoint(codePoint)) ? undefined : script
}

function judge(word: string, start: number): MixedScriptWord | undefined {
  const letters = lettersOf(word)
  const stretches: Array<{ script: string; letters: Array<Letter>; apart: boolean }> = []
  for (const letter of letters) {
    const last = stretches[stretches.length - 1]
    if (last?.script === letter.script) last.letters.push(letter)
    else stretches.push({ script: letter.script, letters: [letter], apart: letter.apart })
  }
  const likely = likelyWord(word, letters)
  const suspicious = stretches.every(({ script }) => script === "Latn" || script === "Cyrl" || script === "Grek")
    ? isSuspicious(word, stretches, likely)
    : stretches.some((stretch, i) => [stretches[i - 1], stretches[i + 1]].some((beside) => beside !== undefined && looksLike(stretch, beside.script))) && !isPrefixed(word, stretches)
  if (!suspicious) return undefined
  const scripts = [...new Set(letters.map(({ character }) => scriptExtensionsOf(character.codePointAt(0)!)[0]!))]
  return { start, end: start + word.length, scripts, ...likely === undefined ? {} : { likely } }
}

function looksLike(stretch: Stretch, script: string): boolean {
  return stretch.letters.every(({ character }) => resembles(character, script))
}

/** Whether a word is a foreign name with a prefix of Hebrew or Arabic before its capital letters: "וGoogle", "וiPhone". */
function isPrefixed(word: string, [first, second, ...more]: ReadonlyArray<Stretch>): boolean {
  if (more.length > 0 || second === undefined || !(first!.script === "Hebr" || first!.script === "Arab") || first!.letters.length > 3) return false
  return /\p{Lu}/u.test(word.slice(second.letters[0]!.at)) && !looksLike(second, first!.script)
}

const ROMAN = /^[IVXLCDM]+$/

/** The word in the script that most of its letters are in, or else in another of them, Latin last; a Roman numeral in Latin. */
function likelyWord(word: string, letters: ReadonlyArray<Letter>): string | undefined {
  const counts = new Map<string, number>()
  for (const { script } of letters) counts.set(script, (counts.get(script) ?? 0) + 1)
  const inScript = (script: string): string | undefined => {
    if (script === "Hani" || !letters.every(({ character, script: own }) => own === script || typedFor(character, script) !== undefined)) return undefined
    let out = ""
    let kept = 0
    for (const { at, character, script: own } of letters) {
      if (own === script) continue
      out += word.slice(kept, at) + typedFor(character, script)!
      kept = at + character.length
    }
    return (out + word.slice(kept)).normalize("NFC")
  }
  const latin = counts.has("Latn") ? inScript("Latn") : undefined
  if (latin !== undefined && ROMAN.test(latin)) return latin
  for (const [script] of [...counts].sort((a, b) => b[1] - a[1] || Number(a[0] === "Latn") - Number(b[0] === "Latn"))) {
    const found = script === "Latn" ? latin : inScript(script)
    if (found !== undefined) return found
  }
  return undefined
}

/** Greek letters that stand for quantities and look like no Latin letter. */
const QUANTITY = /^[βδεζηθλμξπτφϕχψωΓΔΘΛΞΠΣΦΨΩ]$/
/** Those that do, or nearly. */
const DOUBTFUL_QUANTITY = /^[αγκνρσ]$/
const ACRONYM = /^(?:\p{Lu}{2,}\d*|\d+\p{Lu}+)$/u
const ENDING = /^\p{Ll}{1,4}$/u

/** Of a word in Latin, Cyrillic and Greek. */
function isSuspicious(word: string, stretches: ReadonlyArray<Stretch>, likely: string | undefined): boolean {
  if (stretches.some(({ apart }) => apart)) return likely !== undefined
  if (isQuantity(stretches)) return false
  if (stretches.length !== 2) return true
  const [first, second] = stretches as [Stretch, Stretch]
  if (first.script === "Latn" && second.script === "Cyrl" && !looksLike(first, "Cyrl")) {
    const { at } = second.letters[0]!
    if (ACRONYM.test(word.slice(0, at)) && ENDING.test(word.slice(at))) return false
  }
  return looksLike(first, second.script) || looksLike(second, first.script) || first.letters.length < 3 || second.letters.length < 3
}

function isQuantity(stretches: ReadonlyArray<Stretch>): boolean {
  const greek = stretches.filter(({ script }) => script === "Grek")
  if (greek.length !== 1 || greek[0]!.letters.length > 2) return false
  const letters = greek[0]!.letters.map(({ character }) => character)
  const atEnd = stretches.length === 2
  if (atEnd && stretches.some(({ script }) => script === "Cyrl" && looksLike(greek[0]!, script))) return false
  if (atEnd && letters.every((letter) => QUANTITY.test(letter))) return true
  const others = stretches.filter(({ script }) => script !== "Grek").flatMap((stretch) => stretch.letters)
  if (letters.length > 1 || others.length > 4 || !(QUANTITY.test(letters[0]!) || DOUBTFUL_QUANTITY.test(letters[0]!))) return false
  return others.length === 1 && atEnd || others.every(({ character }) => /\p{Lu}/u.test(character))
}

/** Scripts of characters and runs of script in a text (ISO 15924, UAX #24) alone, for programs that want no more loaded. */

/**
 * The scripts that are told apart, by ISO 15924 code. A character of any other script is `Zzzz`;
 * one that scripts share (digits, punctuation, marks) is `Zyyy`.
 */
const properties: ReadonlyArray<readonly [code: string, property: string]> = [
  ["Latn", "Latin"], ["Cyrl", "Cyrillic"], ["Grek", "Greek"], ["Armn", "Armenian"], ["Geor", "Georgian"], ["Hebr", "Hebrew"],
  ["Arab", "Arabic"], ["Syrc", "Syriac"], ["Thaa", "Thaana"], ["Deva", "Devanagari"], ["Beng", "Bengali"], ["Guru", "Gurmukhi"],
  ["Gujr", "Gujarati"], ["Orya", "Oriya"], ["Taml", "Tamil"], ["Telu", "Telugu"], ["Knda", "Kannada"], ["Mlym", "Malayalam"],
  ["Sinh", "Sinhala"], ["Thai", "Thai"], ["Laoo", "Lao"], ["Tibt", "Tibetan"], ["Mymr", "Myanmar"], ["Ethi", "Ethiopic"],
  ["Khmr", "Khmer"], ["Mong", "Mongolian"], ["Hani", "Han"], ["Hira", "Hiragana"], ["Kana", "Katakana"], ["Bopo", "Bopomofo"],
  ["Hang", "Hangul"], ["Cher", "Cherokee"], ["Cans", "Canadian_Aboriginal"], ["Yiii", "Yi"], ["Tfng", "Tifinagh"], ["Nkoo", "Nko"]
]
const tests = properties.map(([code, property]) => ({ code, test: new RegExp(`^\\p{Script=${property}}$`, "u") }))
const shared = /^[\p{Script=Common}\p{Script=Inherited}]$/u
const codes = ["", "Zyyy", "Zzzz", ...properties.map(([code]) => code)]
/** Script numbers (indices into `codes`) of the Basic Multilingual Plane, found on first use; 0 is not looked up yet. */
const known = new Uint8Array(0x10000)

function find(character: string): number {
  if (shared.test(character)) return 1
  const at = tests.findIndex(({ test }) => test.test(character))
  return at < 0 ? 2 : at + 3
}

function numberOf(codePoint: number): number {
  if (codePoint > 0xffff) return find(String.fromCodePoint(codePoint))
  return known[codePoint] || (known[codePoint] = find(String.fromCodePoint(codePoint)))
}

/**
 * The script of a code point: `Latn`, `Cyrl`, …; `Zyyy` for what scripts share, `Zzzz` for what is not told apart.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { scriptOf } from "@polyonym/script"
 *
 * assert.equal(scriptOf("Ж".codePointAt(0)!), "Cyrl")
 * assert.equal(scriptOf("7".codePointAt(0)!), "Zyyy")
 * ```
 */
export function scriptOf(codePoint: number): string {
  return codes[numberOf(codePoint)]!
}

/** A maximal range of one script: UTF-16 code units, end-exclusive. */
export interface ScriptRun {
  readonly start: number
  readonly end: number
  readonly script: string
}

/**
 * The script runs of a text, in order and covering it. What scripts share goes with the run before it, at the start with the one after.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { scriptRuns } from "@polyonym/script"
 *
 * assert.deepEqual(scriptRuns("Kyiv, Київ!"), [
 *   { start: 0, end: 6, script: "Latn" },
 *   { start: 6, end: 11, script: "Cyrl" }
 * ])
 * ```
 */
export function scriptRuns(text: string): Array<ScriptRun> {
  const runs: Array<ScriptRun> = []
  let start = 0
  let script = 1
  for (let i = 0; i < text.length;) {
    const codePoint = text.codePointAt(i)!
    const found = numberOf(codePoint)
    if (found !== 1 && found !== script) {
      if (script !== 1) {
        runs.push({ start, end: i, script: codes[script]! })
        start = i
      }
      script = found
    }
    i += codePoint > 0xffff ? 2 : 1
  }
  if (text.length > 0) runs.push({ start, end: text.length, script: codes[script]! })
  return runs
}

/**
 * How many characters of each script a text has, without those that scripts share.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { scriptsOf } from "@polyonym/script"
 *
 * assert.equal(scriptsOf("Київ 2026, Kyiv").get("Cyrl"), 4)
 * ```
 */
export function scriptsOf(text: string): Map<string, number> {
  const counts = new Uint32Array(codes.length)
  for (let i = 0; i < text.length;) {
    const codePoint = text.codePointAt(i)!
    const script = numberOf(codePoint)
    counts[script] = counts[script]! + 1
    i += codePoint > 0xffff ? 2 : 1
  }
  const result = new Map<string, number>()
  counts.forEach((count, script) => {
    if (count > 0 && script > 1) result.set(codes[script]!, count)
  })
  return result
}

/**
 * The script that most letters of a text are in, `Zyyy` where there are none.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { dominantScript } from "@polyonym/script"
 *
 * assert.equal(dominantScript("Зустріч у Bonn"), "Cyrl")
 * ```
 */
export function dominantScript(text: string): string {
  let best = "Zyyy"
  let most = 0
  for (const [script, count] of scriptsOf(text)) {
    if (count > most) {
      best = script
      most = count
    }
  }
  return best
}

import type { LanguageGuess, LanguageSpan } from "@polyonym/facts/pure"
import { compact } from "../../data/compact.js"
import type { DetectOptions } from "../detect.ts"
import type { LanguageEngine } from "../engine.ts"
import { modelEngine } from "./model.ts"

/**
 * The engine of `detect` and `detectSpans`: small, synchronous, loaded with the package.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { compactEngine } from "@polyonym/detect/pure"
 *
 * assert.equal(compactEngine.detect("Пором не вийде до полудня").language, "uk")
 * assert.equal(compactEngine.languages.includes("uk"), true)
 * ```
 */
export const compactEngine: LanguageEngine = modelEngine(compact)

/**
 * The language and script of a text. Never throws; all of the text is read.
 *
 * `und` when there is no telling (no text, too little evidence, a script that nothing is known of), `zxx` when there is no language in it (digits,
 * addresses, emoji, code). `confidence` is a calibrated probability, and with the alternatives' adds up to 1 at most; `reliable` says that one can act on it.
 * `script` is ISO 15924: `Jpan` for Japanese, `Hani` for Chinese. Of a language written in two scripts the tag has the script that is less usual: `sr-Latn`, `zh-Hant`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { detect } from "@polyonym/detect/pure"
 *
 * assert.equal(detect("Пором не вийде до полудня").language, "uk")
 * assert.equal(detect("42 — https://example.org").language, "zxx")
 * assert.equal(detect("").language, "und")
 * ```
 */
export const detect = (text: string, options: DetectOptions = {}): LanguageGuess => compactEngine.detect(text, options)

/**
 * The language of each range of a text, in order and covering it: UTF-16 code units, end-exclusive. Never throws; time grows with the length of the text.
 *
 * A change of script decides at once, if there is enough of it to tell a language by (three words; two where a quotation, sentence or line has no other
 * letters). Inside a script the likeliest sequence of languages is found word by word (Viterbi), a change costing less where a sentence, quotation or line begins
 * than inside one. A foreign name of a word or two stays in the language around it.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { detectSpans } from "@polyonym/detect/pure"
 *
 * const text = "She shouted “Ми чекали на вас цілий день!” and everybody began to cry."
 * assert.deepEqual(detectSpans(text).map(({ language }) => language), ["en", "uk", "en"])
 * ```
 */
export const detectSpans = (text: string, options: DetectOptions = {}): ReadonlyArray<LanguageSpan> => compactEngine.detectSpans(text, options)

import { scriptsOf } from "@polyonym/script"
import type { LanguageGuess } from "@polyonym/facts/pure"
import { probabilities } from "./calibration.ts"
import { evidenceOf, sampleOf, type Scored } from "./evidence.ts"
import { primary, soleLanguage } from "./languages.ts"
import { isCode, masked } from "./masking.ts"

/** `only`: the languages that are possible. `expected`: those that are likely. BCP 47 tags (ISO 639-3 codes are understood); primary subtags count. */
export interface DetectOptions {
  readonly only?: ReadonlyArray<string> | undefined
  readonly expected?: ReadonlyArray<string> | undefined
}

/** So much of a long text is looked at, in so many places. */
const most = 10_000
const places = 8
/** Below this probability there is no telling. */
const least = 0.1
const visible = /\S/

export const nothing = (language: "und" | "zxx", script: string): LanguageGuess => ({ language, script, confidence: 0, reliable: false, alternatives: [] })
/** The languages that options allow; `undefined` for all. */
export const allowedBy = (only: ReadonlyArray<string> | undefined): ReadonlySet<string> | undefined => only === undefined ? undefined : new Set(only.map(primary))

/** The script that most of a text is in. One character of Chinese or Japanese counts for three letters; with kana among it, it is Japanese. */
export function scriptOfText(text: string): { readonly script: string; readonly letters: number } {
  const counts = scriptsOf(text)
  const kana = (counts.get("Hira") ?? 0) + (counts.get("Kana") ?? 0)
  const han = (counts.get("Hani") ?? 0) + (counts.get("Bopo") ?? 0)
  let script = "Zyyy"
  let letters = 0
  for (const [one, count] of counts) {
    if (one === "Hira" || one === "Kana" || one === "Hani" || one === "Bopo" || count <= letters) continue
    script = one
    letters = count
  }
  if ((kana + han) * 3 <= letters || kana + han === 0) return { script, letters }
  return { script: kana * 12 > han ? "Jpan" : "Hani", letters: kana + han }
}

/**
 * The language and script of a text. Never throws.
 *
 * `und` when there is no telling (no text, too little evidence, a script that nothing is known of), `zxx` when there is no language in it (digits,
 * addresses, emoji, code). `confidence` is a calibrated probability, and with the alternatives' adds up to 1 at most. Of a text of more than ten thousand
 * characters so many are looked at, from eight places.
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
export function detect(text: string, { only, expected }: DetectOptions = {}): LanguageGuess {
  const sample = sampleOf(text, most, places)
  const clean = masked(sample)
  const { script, letters } = scriptOfText(clean)
  if (script === "Zyyy") return nothing(visible.test(sample) ? "zxx" : "und", script)
  if (script === "Latn" && isCode(sample)) return nothing("zxx", script)
  return guessOf(clean, script, letters, allowedBy(only), (expected ?? []).map(primary))
}

/** The language of a text that is in one script, but for what is too little to matter. */
export function guessOf(text: string, script: string, letters: number, allowed: ReadonlySet<string> | undefined, likely: ReadonlyArray<string>): LanguageGuess {
  const sole = soleLanguage[script]
  if (sole === undefined) return judged(evidenceOf(text, script, allowed, likely).scored, script, letters)
  const kanji = script === "Hani" && (likely.includes("ja") || allowed?.has("zh") === false) ? "ja" : sole
  if (allowed !== undefined && !allowed.has(kanji)) return nothing("und", script)
  return { language: kanji, script, confidence: script === "Hani" ? 0.95 : 0.99, reliable: letters >= 2, alternatives: script === "Hani" ? [{ language: kanji === "ja" ? "zh" : "ja", confidence: 0.04 }] : [] }
}

/** Scores as a guess; `und` where the best is hardly better than the rest. */
function judged(scored: ReadonlyArray<Scored>, script: string, letters: number): LanguageGuess {
  const shares = probabilities(scored.map(({ score }) => score), letters)
  const confidence = shares[0] ?? 0
  if (letters < 2 || confidence < least) return nothing("und", script)
  const alternatives = scored.slice(1, 5).map(({ language }, i) => ({ language, confidence: shares[i + 1]! })).filter((one) => one.confidence >= 0.001)
  return { language: scored[0]!.language, script, confidence, reliable: confidence >= 0.8 && letters >= 12, alternatives }
}

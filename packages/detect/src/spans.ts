import type { LanguageSpan } from "@polyonym/facts/pure"
import { allowedBy, detect, type DetectOptions, guessOf } from "./detect.ts"
import { sampleOf } from "./evidence.ts"
import { primary } from "./languages.ts"
import { masked } from "./masking.ts"
import { type Part, partsOf } from "./parts.ts"
import { type Choice, languagesOf } from "./switching.ts"

type Guess = Pick<LanguageSpan, "language" | "script" | "confidence">
/** Below this probability the language of a run of another script is not told, and it stays in the language around it. */
const least = 0.5

/**
 * The language of each range of a text, in order and covering it: UTF-16 code units, end-exclusive.
 *
 * A change of script decides at once, if there is enough of it to tell a language by (three words; two where a quotation, sentence or line has no other
 * letters). Inside a script a sentence, quotation or line is given another language than the rest when its letters and words speak clearly for it. A foreign
 * name of a word or two stays in the language around it. Never throws; time grows with the length of the text.
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
export function detectSpans(text: string, options: DetectOptions = {}): Array<LanguageSpan> {
  return spansWithin(text, detect(text, options), options)
}

/** The spans of a text whose own language is known already. */
export function spansWithin(text: string, main: Guess, { only, expected }: DetectOptions = {}): Array<LanguageSpan> {
  if (text.length === 0) return []
  const { language, script, confidence } = main
  if (language === "zxx") return [{ start: 0, end: text.length, language, script, confidence }]
  const allowed = allowedBy(only)
  const likely = (expected ?? []).map(primary)
  const clean = masked(text)
  const parts = partsOf(clean, script)
  const byScript = new Map<string, Array<number>>()
  parts.forEach((part, index) => {
    const known = byScript.get(part.script)
    if (known === undefined) byScript.set(part.script, [index])
    else known.push(index)
  })
  const choices = Array.from<Guess | undefined>({ length: parts.length })
  for (const [one, indices] of byScript) {
    const inside = indices.map((index) => parts[index]!)
    const own: Choice = one === script ? main : guessOf(joined(clean, inside), one, inside.reduce((sum, { words }) => sum + words * 4, 0), allowed, likely)
    if (one !== script && (own.language === "und" || own.confidence < least)) continue
    languagesOf(clean, inside, one, own, allowed).forEach((choice, i) => {
      choices[indices[i]!] = { language: choice.language, script: one, confidence: choice.confidence }
    })
  }
  const spans: Array<{ start: number; end: number; language: string; script: string; confidence: number }> = []
  parts.forEach(({ start, end }, index) => {
    const guess = choices[index] ?? main
    const last = spans.at(-1)
    if (last !== undefined && last.language === guess.language && last.script === guess.script) {
      last.end = end
      last.confidence = Math.max(last.confidence, guess.confidence)
    } else spans.push({ start, end, language: guess.language, script: guess.script, confidence: guess.confidence })
  })
  return spans
}

/** The text of some parts, or a sample of them. */
function joined(text: string, parts: ReadonlyArray<Part>): string {
  const step = Math.max(1, Math.floor(parts.length / 100))
  return sampleOf(parts.filter((_, i) => i % step === 0).map(({ start, end }) => text.slice(start, Math.min(end, start + 1000))).join("\n"), 6000, 6)
}

import { scriptsOf } from "@polyonym/script"
import type { LanguageGuess } from "@polyonym/facts/pure"
import { probabilityOf } from "./calibration.ts"
import { evidenceOf, most, type Scored } from "./evidence.ts"
import { profiles, soleLanguage } from "./languages.ts"
import { masked } from "./masking.ts"

/** `only`: the languages that are possible. `expected`: those that are likely, the likeliest first. BCP 47; primary subtags count. */
export interface DetectOptions {
  readonly only?: ReadonlyArray<string>
  readonly expected?: ReadonlyArray<string>
}

const primary = (tag: string): string => tag.split("-", 1)[0]!.toLowerCase()
const visible = /\S/
const kana = new Set(["Hira", "Kana"])

const nothing = (language: "und" | "zxx", script: string): LanguageGuess => ({ language, script, confidence: 0, reliable: false, alternatives: [] })

/** A part of a long text from its beginning, its middle and its end, each begun at a word. */
export function sampleOf(text: string): string {
  const part = most / 3
  if (text.length <= most) return text
  const from = (at: number): string => {
    const space = text.indexOf(" ", at)
    const start = at === 0 || space < 0 || space > at + 200 ? at : space
    return text.slice(start, start + part)
  }
  return `${from(0)} ${from((text.length >> 1) - part / 2)} ${from(text.length - part)}`
}

/** The script that most letters are in; Japanese counts as one. */
function scriptOfText(counts: ReadonlyMap<string, number>): string {
  let best = "Zyyy"
  let found = 0
  for (const [script, count] of counts) {
    if (count > found) {
      best = script
      found = count
    }
  }
  if ((best === "Hani" || kana.has(best)) && [...kana].some((script) => (counts.get(script) ?? 0) * 12 > found)) return "Jpan"
  return best
}

/**
 * The language and script of a text. Never throws.
 *
 * `und` when there is no telling (no text, too little evidence, a script that nothing is known of), `zxx` when there is no language in it (digits,
 * addresses, emoji). `confidence` is a calibrated probability, and with the alternatives' adds up to 1 at most.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { detect } from "@polyonym/detect/pure"
 *
 * assert.equal(detect("Ми зустріли їх поблизу Чернігова").language, "uk")
 * assert.equal(detect("42 — https://example.org").language, "zxx")
 * assert.equal(detect("").language, "und")
 * ```
 */
export function detect(text: string, { only, expected }: DetectOptions = {}): LanguageGuess {
  const clean = masked(sampleOf(text))
  const counts = scriptsOf(clean)
  const script = scriptOfText(counts)
  if (script === "Zyyy") return nothing(visible.test(text) ? "zxx" : "und", script)
  const allowed = only === undefined ? undefined : new Set(only.map(primary))
  const sole = script === "Jpan" ? "ja" : soleLanguage[script]
  if (sole !== undefined) {
    if (allowed !== undefined && !allowed.has(sole)) return nothing("und", script)
    const letters = [...counts.values()].reduce((sum, count) => sum + count, 0)
    return { language: sole, script, confidence: script === "Hani" ? 0.9 : 0.99, reliable: letters >= 2, alternatives: [] }
  }
  if (profiles[script] === undefined) return nothing("und", script)
  const letters = counts.get(script) ?? 0
  const likely = (expected ?? []).map(primary)
  const scored: ReadonlyArray<Scored> = evidenceOf(clean, script, allowed, true)
    .map(({ language, score }) => ({ language, score: score + (likely.includes(language) ? 1.5 : 0) }))
    .sort((a, b) => b.score - a.score || (a.language < b.language ? -1 : 1))
  return judge(scored, script, letters)
}

/** Scores as probabilities; `und` where the best is hardly better than the rest. */
export function judge(scored: ReadonlyArray<Scored>, script: string, letters: number): LanguageGuess {
  if (scored.length === 0) return nothing("und", script)
  const probabilities = probabilityOf(scored.map(({ score }) => score), letters)
  const confidence = probabilities[0]!
  const alternatives = scored.slice(1, 5).map(({ language }, i) => ({ language, confidence: probabilities[i + 1]! })).filter((one) => one.confidence >= 0.0001)
  if (letters < 2 || confidence < 0.12) return { language: "und", script, confidence: 0, reliable: false, alternatives: [] }
  return { language: scored[0]!.language, script, confidence, reliable: confidence >= 0.8 && letters >= 12, alternatives }
}

import { canonicalJson, sha256 } from "@polyonym/core/pure"
import { dominantScript } from "@polyonym/script/runs"
import type { LanguageGuess } from "@polyonym/facts/pure"
import { widelySpoken } from "../../data/widelySpoken.js"
import type { DetectOptions } from "../detect.ts"
import { isCode, masked } from "../masking.ts"
import { languageOf, withLanguages } from "../tags.ts"
import { type FrancFitted, francFitted, francProbabilities, francWidelySpokenFitted, type Likeness, weighed } from "./francCalibration.ts"
import { ensembleEngine } from "./ensembleEngine.ts"
import type { FrancEngine, FrancFindings } from "./franc.ts"
import { spansByPassage } from "./passages.ts"

/** franc looks at so many UTF-16 code units; of a longer text they come from so many places. */
const most = 2048
const places = 8
/** What a language that is expected is given, as a natural logarithm of odds. Set by hand. */
const expectedGain = 1.5
const letter = /\p{L}/u
const visible = /\S/

/** What both packages export. */
interface Franc {
  readonly francAll: (text: string, options: { readonly only?: Array<string>; readonly minLength: number }) => ReadonlyArray<readonly [code: string, likeness: number]>
  /** ISO 639-3 codes by script, and of scripts that are one language's. */
  readonly data: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly expressions: Readonly<Record<string, RegExp>>
}

/** franc's model of Kurmanji, in Latin letters, is under the code of Sorani. */
const tagOf = (code: string, script: string): string => code === "ckb" && script !== "Arab" ? "ku" : languageOf(code) ?? code

/** The major versions that package.json asks for; the hash of the models says the rest. */
const versions = { franc: "6", "franc-all": "7" } as const

function sampleOf(text: string): string {
  const size = text.length <= most ? most : most / places
  const parts = Array.from({ length: text.length <= most ? 1 : places }, (_, i) => text.slice(Math.floor((text.length - size) * i / (places - 1)) * Number(text.length > most)).slice(0, size))
  return masked(parts.join(" ")).replace(/\s+/g, " ").trim().slice(0, most)
}

const none = { length: 0, likenesses: [], scores: [] }
const scripts: Readonly<Record<string, string>> = { ja: "Jpan", zh: "Hani" }

/** The engine of one of the two packages. */
export function engineOf(name: "franc" | "franc-all", { francAll, data, expressions }: Franc): FrancEngine {
  const fitted = name === "franc" ? francWidelySpokenFitted : francFitted
  const common = new Set(widelySpoken.split(" "))
  const codes = [...Object.entries(data).flatMap(([script, models]) => Object.keys(models).map((code) => [code, script === "Latin" ? "Latn" : "Arab"] as const)),
    ...Object.keys(expressions).filter((key) => !Object.hasOwn(data, key)).map((code) => [code, "Arab"] as const)]
  const codesOf = new Map<string, Array<string>>()
  for (const [code, script] of codes) {
    const tag = tagOf(code, script)
    const known = codesOf.get(tag)
    if (known === undefined) codesOf.set(tag, [code])
    else known.push(code)
  }

  const findings = (text: string, options: DetectOptions = {}): FrancFindings => {
    const { only, expected = [] } = withLanguages(options)
    const sample = sampleOf(text)
    const script = dominantScript(sample) ?? "Zyyy"
    if (!letter.test(sample)) return { ...none, script, nothing: visible.test(text) ? "zxx" : "und" }
    if (isCode(text.slice(0, most))) return { ...none, script, nothing: "zxx" }
    const possible = only?.flatMap((language) => codesOf.get(language) ?? [])
    if (possible?.length === 0) return { ...none, script, nothing: "und" }
    const best = new Map<string, Likeness>()
    for (const [code, likeness] of francAll(sample, { minLength: 1, ...(possible === undefined ? {} : { only: possible }) })) {
      const language = tagOf(code, script)
      if (code === "und" || best.has(language) || only?.includes(language) === false) continue
      best.set(language, { language, likeness, uncommon: !common.has(code) })
    }
    const likenesses = [...best.values()]
    const scores = weighed(likenesses, sample.length, fitted, (language) => expected.includes(language) ? expectedGain : 0)
    return { script, length: sample.length, likenesses, scores, ...(scores.length === 0 ? { nothing: "und" as const } : {}) }
  }

  const detect = (text: string, options?: DetectOptions): LanguageGuess => guessOf(findings(text, options), fitted)
  const engine: FrancEngine = {
    id: "franc",
    languages: [...codesOf.keys()].sort(),
    findings,
    detect,
    detectSpans: (text, options, main = detect(text, options)) => spansByPassage(text, main, (passage) => detect(passage, options)),
    assets: () => [{ id: name, version: versions[name], sha256: sha256(canonicalJson([data, fitted])) }],
    behind: (first) => ensembleEngine(first, engine)
  }
  return engine
}

/** franc's findings as a guess. */
function guessOf({ script, length, scores, nothing }: FrancFindings, fitted: FrancFitted): LanguageGuess {
  const [best] = scores
  if (best === undefined) return { language: nothing ?? "und", script, confidence: 0, reliable: false, alternatives: [] }
  if (scores.length === 1) return { language: best.language, script: scripts[best.language] ?? script, confidence: 0.99, reliable: length >= 2, alternatives: [] }
  const shares = francProbabilities(scores, length, fitted)
  const confidence = shares[0]!
  if (confidence < 0.1) return { language: "und", script, confidence: 0, reliable: false, alternatives: [] }
  const alternatives = scores.slice(1, 5).map(({ language }, i) => ({ language, confidence: shares[i + 1]! })).filter((one) => one.confidence >= 0.001)
  return { language: best.language, script, confidence, reliable: confidence >= fitted.reliable, alternatives }
}

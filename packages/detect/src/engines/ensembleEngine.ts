import { canonicalJson, sha256 } from "@polyonym/core/pure"
import type { LanguageGuess, LanguageSpan } from "@polyonym/facts/pure"
import type { DetectOptions } from "../detect.ts"
import type { LanguageEngine } from "../engine.ts"
import { exp, log } from "../exponential.ts"
import { languageOf, withLanguages } from "../tags.ts"
import type { FrancEngine, FrancFindings } from "./franc.ts"
import { spansByPassage } from "./passages.ts"

/**
 * Constant, weights of the logarithm of franc's odds for the languages outside, of the log-odds of the first engine's guess, and of the logarithm of the length: the log-odds
 * that a text is in a language that the first engine does not know, where one text in twenty is. Found by scripts/engines/fitEnsemble.ts.
 */
const outside = [-3.651, 0.753, -0.29, 0.593] as const
/** A text is not longer than so many UTF-16 code units, for this. */
const longest = 300
/** From this probability on a text is taken for one outside; below the second a reliable guess of the first engine stays one; from the third on a guess outside is one. */
const least = 0.7
const doubt = 0.1
const sure = 0.95
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4

/** How likely a text is in a language outside, and how likely each of those is then, best first. */
interface Outside {
  readonly probability: number
  readonly shares: ReadonlyArray<{ readonly language: string; readonly confidence: number }>
}

/** What the weights of `outside` are for: none where franc knows of no language outside. */
export function outsideSigns({ scores, length }: FrancFindings, confidence: number, inside: (language: string) => boolean): readonly [number, number, number, number] | undefined {
  const best = scores[0]?.score ?? 0
  let within = 1e-12
  let without = 0
  for (const { language, score } of scores) {
    if (inside(language)) within += exp(score - best)
    else without += exp(score - best)
  }
  if (without === 0) return undefined
  const bounded = Math.min(0.9998, Math.max(0.02, confidence))
  return [1, log(Math.max(1e-12, without) / within), log(bounded / (1 - bounded)), log(1 + Math.min(longest, length))]
}

function outsideOf(findings: FrancFindings, confidence: number, inside: (language: string) => boolean): Outside {
  const signs = outsideSigns(findings, confidence, inside)
  if (signs === undefined) return { probability: 0, shares: [] }
  const probability = 1 / (1 + exp(-signs.reduce((sum, sign, i) => sum + sign * outside[i]!, 0)))
  const others = findings.scores.filter(({ language }) => !inside(language))
  const weights = others.map(({ score }) => exp(score - others[0]!.score))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return { probability, shares: others.slice(0, 5).map(({ language }, i) => ({ language, confidence: weights[i]! / sum })) }
}

/** Both engines' answers as one: probabilities of the first, and of franc's for the languages outside, each times the probability that it is asked rightly. */
function combined(first: LanguageGuess, { script }: FrancFindings, { probability, shares }: Outside): LanguageGuess {
  const told = first.language !== "und"
  const inside = told ? [{ language: first.language, confidence: first.confidence }, ...first.alternatives] : []
  const all = [...inside.map(({ language, confidence }) => ({ language, confidence: rounded(confidence * (1 - probability)) })),
    ...shares.map(({ language, confidence }) => ({ language, confidence: Math.min(0.9999, rounded(confidence * probability)) }))]
  const isOutside = probability >= least && (!told || all[inside.length]!.confidence > all[0]!.confidence)
  if (!isOutside && !told) return first
  const best = all[isOutside ? inside.length : 0]!
  const alternatives = all.filter((one) => one !== best && one.confidence >= 0.001).sort((a, b) => b.confidence - a.confidence).slice(0, 4)
    .map(({ language, confidence }) => ({ language, confidence: Math.min(confidence, best.confidence) }))
  return { ...best, script: isOutside ? script : first.script, reliable: isOutside ? best.confidence >= sure : first.reliable && probability < doubt, alternatives }
}

/** The first engine for its languages, franc for the others. */
export function ensembleEngine(first: LanguageEngine, franc: FrancEngine): LanguageEngine {
  const known = new Set(first.languages.map((language) => languageOf(language) ?? language))
  const inside = (language: string): boolean => known.has(language)
  const detect = (text: string, options?: DetectOptions): LanguageGuess => {
    const guess = first.detect(text, options)
    const { only } = withLanguages(options)
    if (guess.language === "zxx" || only?.every(inside) === true) return guess
    const findings = franc.findings(text, options)
    if (only?.some(inside) === false) return findings.scores.length === 0 ? guess : franc.detect(text, options)
    return combined(guess, findings, outsideOf(findings, guess.confidence, inside))
  }
  const detectSpans = (text: string, options?: DetectOptions, main: LanguageGuess = detect(text, options)): ReadonlyArray<LanguageSpan> => {
    if (inside(languageOf(main.language) ?? main.language) || main.language === "und" || main.language === "zxx") return first.detectSpans(text, options, main)
    return spansByPassage(text, main, (passage) => detect(passage, options))
  }
  return {
    id: "ensemble",
    languages: [...new Set([...first.languages, ...franc.languages.filter((language) => !inside(language))])].sort(),
    detect,
    detectSpans,
    assets: () => [{ id: first.id, version: "", sha256: sha256(canonicalJson([outside, first.languages])) }, ...(first.assets?.() ?? []), ...(franc.assets?.() ?? [])]
  }
}

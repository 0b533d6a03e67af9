import type { LanguageGuess } from "@polyonym/facts/pure"
import { isKanaProse, isProse, isReliable } from "./calibration.ts"
import type { LanguageModel } from "./languageModel.ts"
import { isCode } from "./masking.ts"
import { groupOf, han, readWords, type Reading } from "./reading.ts"
import type { ScriptModel } from "./packing.ts"
import { sampleOf, samplings } from "./sampling.ts"
import { type Evidence, evidenceOf, Scores } from "./scoring.ts"
import { probabilities } from "./shares.ts"
import { soleLanguages } from "./soleLanguages.ts"
import { languageOf, languagesOf } from "./tags.ts"

/** `only`: the languages that are possible. `expected`: those that are likely. BCP 47 tags; ISO 639-3 codes are understood. */
export interface DetectOptions {
  readonly only?: ReadonlyArray<string> | undefined
  readonly expected?: ReadonlyArray<string> | undefined
}

/** Options as they are asked again and again. */
export interface Wanted {
  readonly allowed: ReadonlySet<string> | undefined
  readonly likely: ReadonlySet<string>
}
export const wantedOf = ({ only, expected }: DetectOptions): Wanted => ({
  allowed: only === undefined ? undefined : new Set(only.flatMap(languagesOf)),
  likely: new Set((expected ?? []).flatMap((tag) => languageOf(tag) ?? []))
})

/** Below this probability there is no telling. */
const least = 0.05
/** What is less likely is not among the alternatives. */
const fewest = 0.001
/** What an expected language is given, in natural-logarithm units. */
const bonus = 1.5
/** So many words are asked again where languages are easily taken for each other. */
export const mostAgain = 400
const visible = /\S/
const kana = /[\u3041-\u3096\u30a1-\u30fa]/g

const nothing = (language: "und" | "zxx", script: string): LanguageGuess => ({ language, script, confidence: 0, reliable: false, alternatives: [] })
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4
/** The language of a tag without its script. */
export const baseOf = (tag: string): string => tag.split("-", 1)[0]!

/** A guess from a sample that is likelier than this is the answer. */
const sure = 0.99

/** The language and script of a text by a model. Of a long text a sample is read, evenly from all of it; more of it as long as the guess is not sure. */
export function detectBy(model: LanguageModel, text: string, options: DetectOptions): LanguageGuess {
  const wanted = wantedOf(options)
  for (const sampling of samplings) {
    const sample = sampleOf(text, sampling)
    if (sample === undefined) break
    const guess = guessOfText(model, sample, wanted)
    if (guess.confidence >= sure || (sampling === samplings.at(-1) && guess.confidence > 0)) return guess
  }
  return guessOfText(model, text, wanted)
}

function guessOfText(model: LanguageModel, text: string, wanted: Wanted): LanguageGuess {
  const reading = readWords(text)
  return guessFrom(new Scores(model, reading).add(0, reading.size), text, wanted)
}

/** The guess for what was added up. */
export function guessFrom(scores: Scores, text: string, wanted: Wanted): LanguageGuess {
  const evidence = mainOf(scores)
  if (evidence === undefined) return nothing(visible.test(text) ? "zxx" : "und", "Zyyy")
  if (evidence.script === "Latn" && isCode(text)) return nothing("zxx", "Latn")
  const { reading } = scores
  return guessOf(evidence, evidence.script === "Hani" ? isJapanese(reading) : false, wanted, (model) => evidenceOf(model, groupOf(evidence.script), reading, 0, reading.size, mostAgain))
}

/** The evidence of the script that most of a text is in; one character of Chinese or Japanese counts for three letters. */
function mainOf({ byGroup }: Scores): Evidence | undefined {
  let best: Evidence | undefined
  let most = 0
  for (const [group, evidence] of byGroup) {
    const letters = group === han ? evidence.letters * 3 : evidence.letters
    if (letters <= most) continue
    best = evidence
    most = letters
  }
  return best
}

/** Whether kana are among the East Asian words of a reading, one in thirteen or more. */
function isJapanese({ text, starts, ends, groups, size }: Reading): boolean {
  let found = 0
  let all = 0
  for (let i = 0; i < size; i++) {
    if (groups[i] !== han) continue
    found += text.slice(starts[i], ends[i]).match(kana)?.length ?? 0
    all += ends[i]! - starts[i]!
  }
  return found * 13 > all
}

/** The language that the words of one script are in. */
export function guessOf(evidence: Evidence, japanese: boolean, { allowed, likely }: Wanted, again: (model: ScriptModel) => Evidence): LanguageGuess {
  const { script, model, letters } = evidence
  const named = japanese ? "Jpan" : script
  const sole = japanese ? "ja" : soleLanguages[script]
  if (model === undefined || japanese) {
    if (sole === undefined || (allowed !== undefined && !allowed.has(sole))) return nothing("und", named)
    return { language: sole, script: named, confidence: 0.99, reliable: japanese ? isKanaProse(evidence) : isProse(evidence), alternatives: [] }
  }
  const possible = allowed === undefined ? undefined : (at: number): boolean => allowed.has(baseOf(model.languages[at]!))
  if ((letters < 2 && script !== "Hani") || (possible !== undefined && !model.languages.some((_, at) => possible(at)))) return nothing("und", named)
  const added = likely.size === 0 ? model.priors : model.priors.map((prior, at) => prior + (likely.has(baseOf(model.languages[at]!)) ? bonus : 0))
  const shares = probabilities(evidence, added, possible, again)
  const order = ranked(model.languages, shares)
  const best = order[0]!
  if (best.confidence < least) return nothing("und", named)
  return { ...best, script: named, reliable: isReliable(evidence, best.confidence, model, model.languages.indexOf(best.language)), alternatives: order.slice(1, 5) }
}

/** The likely languages, best first; of one in two scripts, the likelier, with what both are given. */
function ranked(languages: ReadonlyArray<string>, shares: ReadonlyArray<number>): ReadonlyArray<{ readonly language: string; readonly confidence: number }> {
  const found = new Map<string, { readonly language: string; readonly share: number; readonly sum: number }>()
  shares.forEach((share, at) => {
    if (share < fewest) return
    const language = languages[at]!
    const other = found.get(baseOf(language))
    found.set(baseOf(language), other === undefined ? { language, share, sum: share } : { ...(other.share >= share ? other : { language, share }), sum: other.sum + share })
  })
  return [...found.values()].map(({ language, sum }) => ({ language, confidence: rounded(Math.min(0.9999, sum)) })).sort((a, b) => b.confidence - a.confidence || (a.language < b.language ? -1 : 1))
}

/** The languages that a model can answer, BCP 47, sorted. */
export const languagesBy = ({ packed }: LanguageModel): ReadonlyArray<string> =>
  [...new Set([...Object.values(soleLanguages), ...Object.values(packed.scripts).flatMap(({ languages }) => languages.split(" "))])].sort()

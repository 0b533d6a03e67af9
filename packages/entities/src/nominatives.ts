import { inflectedLanguages, lemmatiseName } from "@polyonym/names/pure"
import { remembering } from "./memory.ts"

const inflected = new Set(inflectedLanguages)
/** Languages whose forms `nameStem` brings together. */
const stemmed = new Set(["uk", "ru", "pl"])

/** Whether names of a language, given by its base tag, change by case. Only names have capitals in these languages. */
export const inflects = (language: string): boolean => inflected.has(language)
/** Whether the forms of a name meet by the nominatives that they may come from, not by their stem. */
export const meetsByNominative = (language: string): boolean => inflected.has(language) && !stemmed.has(language)

const leastConfidence = 0.005
const most = 8

/** The nominative that a name of a place or a body, in small letters, most likely comes from. */
export function likeliestNominative(lower: string, language: string, kind: "place" | "organisation"): string {
  return phrases(`${language} ${kind} ${lower}`)
}
const phrases = remembering((key) => {
  const [language = "", kind = "", ...rest] = key.split(" ")
  const lower = rest.join(" ")
  return lemmatiseName(lower, { language, kind: kind === "place" ? "place" : "organisation" })[0]?.lemma ?? lower
}, 2000)

interface Word {
  readonly nominatives: ReadonlyArray<string>
  /** 1 a man's, 2 a woman's, 0 not known. */
  readonly gender: number
}
const nothing: Word = { nominatives: [], gender: 0 }
const surelyGendered = 0.9
const byLanguage = new Map<string, (lower: string) => Word>()

function wordOf(lower: string, language: string): Word {
  if (!inflected.has(language)) return nothing
  let known = byLanguage.get(language)
  if (known === undefined) {
    byLanguage.set(language, known = remembering((word) => {
      const candidates = lemmatiseName(word, { language, kind: "person" })
      const [best] = candidates
      const oblique = best !== undefined && best.case !== undefined && best.case !== "nominative" && best.lemma !== word && best.confidence >= surelyGendered
      return {
        nominatives: candidates.filter(({ confidence }) => confidence >= leastConfidence).slice(0, most).map(({ lemma }) => lemma),
        gender: !oblique || best.number === "plural" ? 0 : best.gender === "m" ? 1 : best.gender === "f" ? 2 : 0
      }
    }, 5000))
  }
  return known(lower)
}

/** The nominatives that a word of a person's name, in small letters, may come from, likeliest first. */
export const nominativesOf = (lower: string, language: string): ReadonlyArray<string> => wordOf(lower, language).nominatives

/** The gender that a surname's case shows, which only a man's or only a woman's has so: 1 a man's, 2 a woman's, 0 not known. */
export const genderOfCase = (lower: string, language: string): number => wordOf(lower, language).gender

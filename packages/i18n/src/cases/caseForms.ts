import { declineName, type GrammaticalCase, inflectedLanguages } from "@polyonym/names/pure"
import { isSurelyDeclined } from "./sure.ts"

/** Cases that a name can be asked for by an i18next context; the nominative is the key without one. */
export const contexts = ["genitive", "dative", "accusative", "instrumental", "locative", "vocative"] as const
export type NameContext = (typeof contexts)[number]

export interface Declined {
  readonly language: string
  /** `PER`, `LOC`, `ORG` and so on, as facts and packs have it. */
  readonly type: string
  readonly gender?: "m" | "f" | undefined
}

const kinds: Readonly<Record<string, "person" | "place" | "organisation">> = { PER: "person", LOC: "place", ORG: "organisation", EVENT: "organisation", PRODUCT: "organisation" }
const inflected = new Set(inflectedLanguages)
const cyrillic = new Set(["uk", "ru", "be", "bg", "mk", "sr"])
const latinLetters = /\p{Script=Latin}/u
const cyrillicLetters = /\p{Script=Cyrillic}/u

/** Whether a name is written in the letters of a language, abbreviations of other letters aside. */
export function isInLettersOf(name: string, language: string): boolean {
  const tag = language.split("-", 1)[0]!
  return cyrillic.has(tag) && !language.includes("-Latn") ? cyrillicLetters.test(name) || !latinLetters.test(name) : !cyrillicLetters.test(name)
}

/**
 * How the cases of one name are made, or nothing where it is not known well enough: then the nominative serves for all of them, and no case is wrong. Persons are declined in the languages of
 * `inflectedLanguages`, places and bodies in Ukrainian, Russian, Polish and Czech where every word changes as the language's words do.
 */
export function declensionOf(name: string, { language, type, gender }: Declined): ((grammaticalCase: GrammaticalCase) => string) | undefined {
  const tag = language.split("-", 1)[0]!.toLowerCase()
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined
  if (kind === undefined || !inflected.has(tag) || !isInLettersOf(name, language)) return undefined
  const made = new Map<GrammaticalCase, string>()
  const form = (grammaticalCase: GrammaticalCase): string => {
    const known = made.get(grammaticalCase) ?? declineName(name, { language: tag, case: grammaticalCase, kind, gender }).form
    made.set(grammaticalCase, known)
    return known
  }
  if (kind !== "person" && !isSurelyDeclined([name, form("genitive"), form("instrumental")], kind, tag)) return undefined
  return form
}

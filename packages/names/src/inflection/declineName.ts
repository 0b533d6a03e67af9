import { inflectedLanguages, inflectionOf } from "./languages.ts"
import type { InflectedKind } from "./lemmatiseName.ts"
import { type GrammaticalCase, cases } from "./paradigm.ts"
import { columnOf, paradigmsOf, seenName } from "./seen.ts"

/** Which form of a name is wanted. */
export interface DeclineOptions {
  /** BCP 47; one of `inflectedLanguages`. */
  readonly language: string
  readonly case: GrammaticalCase
  /** Found out if not given. */
  readonly gender?: "m" | "f" | undefined
  /** A person's unless given. */
  readonly kind?: InflectedKind | undefined
  /** `plural`: of a surname, those who bear it. */
  readonly number?: "singular" | "plural" | undefined
}
/** A name in one case. */
export interface DeclinedName {
  /** The standard form; the name as it is where it does not change. */
  readonly form: string
  /** Other forms of the case that are in use. */
  readonly alternatives: ReadonlyArray<string>
}

/** Names of this language are not inflected here. The message lists the languages that are. */
export class UnknownInflection extends Error {
  readonly _tag = "UnknownInflection"
  override readonly name = "UnknownInflection"
  readonly language: string
  constructor(language: string) {
    super(`names of the language "${language}" are not inflected: there is ${inflectedLanguages.join(", ")}`)
    this.language = language
  }
}

/** No grammatical case has this name. The message lists those there are. */
export class UnknownCase extends Error {
  readonly _tag = "UnknownCase"
  override readonly name = "UnknownCase"
  readonly case: string
  constructor(grammaticalCase: string) {
    super(`no grammatical case "${grammaticalCase}": there is ${cases.join(", ")}`)
    this.case = grammaticalCase
  }
}

const mostForms = 12
const accusative = cases.indexOf("accusative")

/**
 * The form of a name in a case; the name is given in the nominative. Parts agree; a word that does not change stays, and so does a name in a case that its language does not have.
 * Throws `UnknownInflection` and `UnknownCase`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { declineName } from "@polyonym/names/pure"
 *
 * assert.equal(declineName("Остап Мельничук", { language: "uk", case: "instrumental" }).form, "Остапом Мельничуком")
 * assert.equal(declineName("Одеса", { language: "uk", case: "locative", kind: "place" }).form, "Одесі")
 * ```
 */
export function declineName(text: string, { language, case: wanted, gender, kind = "person", number = "singular" }: DeclineOptions): DeclinedName {
  const rules = inflectionOf(language)
  if (rules === undefined) throw new UnknownInflection(language)
  const at = cases.indexOf(wanted)
  if (at < 0) throw new UnknownCase(wanted)
  const plural = number === "plural"
  const asItIs = { form: text, alternatives: [] }
  if ((at === 0 && !plural) || text.length > 200) return asItIs
  const [seen] = seenName(text, rules, kind, gender)
  if (seen === undefined) return asItIs
  let made: ReadonlyArray<string> = [""]
  for (const word of seen.words) {
    const forms = [...new Set(paradigmsOf(word, rules, plural).flatMap((paradigm) => columnOf(word, paradigm)[at] ?? []))]
    if (forms.length === 0) forms.push(word.text)
    // the accusative of a thing is its nominative
    if (at === accusative && kind !== "person" && forms.includes(word.text)) forms.unshift(word.text)
    // the standard forms of all words together come first
    made = forms.flatMap((form) => made.map((start) => start + word.before + form)).slice(0, mostForms)
  }
  const [form = text, ...alternatives] = made.map((one) => one + seen.tail)
  return { form, alternatives: [...new Set(alternatives)].filter((one) => one !== form) }
}

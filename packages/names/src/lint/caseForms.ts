import { declineName } from "../inflection/declineName.ts"
import { inflectionOf } from "../inflection/languages.ts"
import type { InflectedKind } from "../inflection/lemmatiseName.ts"
import { cases } from "../inflection/paradigm.ts"

/** A form of a name in a text, and the nominative that it comes from. */
export interface FormInText {
  readonly form: string
  readonly lemma: string
  /** BCP 47, one of `inflectedLanguages`. */
  readonly language: string
  readonly kind: InflectedKind
  readonly gender?: "m" | "f" | undefined
}

const numbers = ["singular", "plural"] as const
/** Letters at the end of a form that tell which of several endings it has. */
const endingLength = 3

/**
 * What stands for a form of one name when another name takes its place: the other's forms in every case and number that the form may be of. Where there is one only, it
 * may be put in unseen; where the form is none of the name's own (the nominative was guessed wrong), there is none.
 */
export function sameCase({ form, lemma, language, kind, gender }: FormInText, other: string): ReadonlyArray<string> {
  if (inflectionOf(language) === undefined) return []
  const found = new Set<string>()
  for (const number of kind === "person" ? numbers : numbers.slice(0, 1)) {
    for (const wanted of cases) {
      if (wanted === "vocative" && found.size > 0) continue
      const options = { language, case: wanted, kind, gender, number }
      const own = declineName(lemma, options)
      if (own.form === form) found.add(declineName(other, options).form)
      else if (own.alternatives.includes(form)) for (const one of likeEnding(form, declineName(other, options))) found.add(one)
    }
    // the plural of a surname only where the form is no singular
    if (found.size > 0) break
  }
  return [...found]
}

/** Of the forms of a case, those that end as a form does; all where none does. */
function likeEnding(form: string, { form: standard, alternatives }: { readonly form: string; readonly alternatives: ReadonlyArray<string> }): ReadonlyArray<string> {
  const all = [standard, ...alternatives]
  const alike = all.filter((one) => one.slice(-endingLength) === form.slice(-endingLength))
  return alike.length > 0 ? alike : all
}

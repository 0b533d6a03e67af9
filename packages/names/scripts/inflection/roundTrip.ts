import { declineName } from "../../src/inflection/declineName.ts"
import { inflectedLanguages } from "../../src/inflection/languages.ts"
import { lemmatiseName } from "../../src/inflection/lemmatiseName.ts"
import { cases } from "../../src/inflection/paradigm.ts"
import { personNames } from "./personNames.ts"
import { showErrors, Tally } from "./data.ts"

/** Names of persons, declined and brought back. Forms that are the name itself are left out. */
export function roundTrip(): void {
  const first = new Tally()
  const among = new Tally()
  const errors: Array<string> = []
  for (const language of inflectedLanguages) {
    for (const name of personNames(language)) {
      for (const grammaticalCase of cases.slice(1, 6)) {
        const { form } = declineName(name, { language, case: grammaticalCase })
        if (form === name) continue
        const found = lemmatiseName(form, { language, kind: "person" })
        first.add(language, found[0]?.lemma === name)
        first.add("all", found[0]?.lemma === name)
        const listed = found.some(({ lemma }) => lemma === name)
        among.add(language, listed)
        among.add("all", listed)
        if (found[0]?.lemma !== name) errors.push(`${language} ${name} → ${form} → ${found[0]?.lemma}${listed ? "" : " (not among the candidates)"}`)
      }
    }
  }
  console.log("round trip, forms that differ from the name: the name is the first candidate (among the candidates)")
  for (const key of first.keys) console.log(`  ${key.padEnd(4)} ${first.of(key)}  (${among.of(key)})`)
  showErrors(errors)
}

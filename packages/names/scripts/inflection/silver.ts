import { inflectedLanguages } from "../../src/inflection/languages.ts"
import { lemmatiseName } from "../../src/inflection/lemmatiseName.ts"
import { rowsOf, showErrors, Tally } from "./data.ts"

interface Document {
  readonly language: string
  readonly silver: ReadonlyArray<{ readonly form: string; readonly lemma: string; readonly type: string }>
}
const kinds = { PER: "person", LOC: "place", ORG: "organisation" } as const

/** Agreement with another system's lemmas of one-word names (Tilde's lists, a system's output and no gold). */
export function silver(): void {
  const documents = rowsOf<Document>("entities/tilde.covid19.silver.jsonl.gz")
  if (documents === undefined) return
  const ours = new Tally()
  const identity = new Tally()
  const errors: Array<string> = []
  const seen = new Set<string>()
  for (const { language, silver } of documents) {
    if (!inflectedLanguages.includes(language)) continue
    for (const { form, lemma, type } of silver) {
      const key = `${language} ${form} ${lemma} ${type}`
      if (!/^[\p{L}'’-]{3,}$/u.test(form) || form === form.toUpperCase() || !(type in kinds) || seen.has(key)) continue
      seen.add(key)
      const [best] = lemmatiseName(form, { language, kind: kinds[type as keyof typeof kinds] })
      const right = best?.lemma.toLowerCase() === lemma.toLowerCase()
      ours.add(language, right)
      identity.add(language, form.toLowerCase() === lemma.toLowerCase())
      if (!right) errors.push(`${language} ${type} ${form} → ${best?.lemma} ${best?.case} (${lemma})`)
    }
  }
  console.log("Tilde's lists, different one-word forms: agreement (identity's)")
  for (const key of ours.keys) console.log(`  ${key} ${ours.of(key)}  (${identity.of(key)})`)
  const at = process.argv.indexOf("--language")
  showErrors(at < 0 ? errors : errors.filter((line) => line.startsWith(process.argv[at + 1]!)))
}

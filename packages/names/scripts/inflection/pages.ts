import { readFileSync } from "node:fs"
import { lemmatiseName } from "../../src/inflection/lemmatiseName.ts"
import { dataFile, showErrors, Tally } from "./data.ts"

interface Gold {
  readonly entities: ReadonlyArray<{ readonly text: string; readonly type: string; readonly chain: string }>
}
const words = (text: string): ReadonlyArray<string> => text.toLowerCase().split(/[\s-]+/)
/** Whether two mentions may be forms of one name: as many words, each of the same beginning. */
const alike = (a: string, b: string): boolean => {
  const [x, y] = [words(a), words(b)]
  return x.length === y.length && x.every((word, index) => word.slice(0, Math.min(3, word.length - 1)) === y[index]!.slice(0, Math.min(3, word.length - 1)))
}

/** Mentions of the pages' gold against the other mentions of their chains that may be the nominative: right when the lemma is one of them. */
export function pages(): void {
  const tally = new Tally()
  const errors: Array<string> = []
  for (const language of ["uk", "ru", "pl"]) {
    const file = dataFile(`pages/dev-${language}-01.gold.json`)
    if (file === undefined) return
    const { entities } = JSON.parse(readFileSync(file, "utf8")) as Gold
    for (const { text, type, chain } of entities) {
      if (type !== "PER" && type !== "LOC") continue
      const forms = new Set(entities.filter((other) => other.chain === chain && alike(other.text, text)).map((other) => other.text.toLowerCase()))
      if (forms.size < 2) continue
      const kind = type === "PER" ? "person" : "place"
      const lemma = (form: string, others: ReadonlyArray<string>): string => lemmatiseName(form, { language, kind, others })[0]?.lemma ?? form
      const found = lemma(text, entities.filter((other) => other.type === type).map((other) => other.text))
      const nominative = forms.has(found.toLowerCase())
      tally.add(language, nominative)
      tally.add(`${language} alone`, lemma(text, []) === found)
      if (!nominative) errors.push(`${language} ${text} → ${found} (${[...forms].join(", ")})`)
    }
  }
  console.log("pages: mentions whose lemma is a mention of the chain, where the chain has forms (alone the same lemma)")
  for (const language of tally.keys.filter((key) => !key.endsWith("alone"))) console.log(`  ${language} ${tally.of(language)}  (${tally.of(`${language} alone`)})`)
  showErrors(errors)
}

import { inflectedLanguages } from "../../src/inflection/languages.ts"
import { compareNames } from "../../src/compare/compareNames.ts"
import { lemmatiseName } from "../../src/inflection/lemmatiseName.ts"
import { prepareName } from "../../src/name.ts"
import { third } from "../third.ts"
import { rowsOf, showErrors, Tally } from "./data.ts"

interface Pair {
  readonly a: string
  readonly b: string
  readonly aLang?: string
  readonly bLang?: string
  readonly kind: string
  readonly same: boolean
  readonly why: string
  readonly person: string
}

/** Pairs of which one side is in an oblique case: whether they compare as the same when one side was brought to the nominative (the rows do not say which is oblique). Thirds 0 and 1. */
export function inflectedPairs(): void {
  const pairs = rowsOf<Pair>("names/pairs.dev.jsonl.gz")?.filter((pair) => pair.why === "inflected" && pair.same && third(pair.person) < 2)
  if (pairs === undefined) return
  const tally = new Tally()
  const errors: Array<string> = []
  for (const { a, b, aLang = "", bLang = "", kind: short } of pairs) {
    const kind = short === "org" ? "organisation" : "person"
    const lemma = (text: string, language: string): string => inflectedLanguages.includes(language) ? lemmatiseName(text, { language, kind, others: aLang === bLang ? [text === a ? b : a] : [] })[0]?.lemma ?? text : text
    const same = (x: string, y: string): boolean => compareNames(prepareName(x, { language: aLang, kind }), prepareName(y, { language: bLang, kind })).probability >= 0.5
    const [x, y] = [lemma(a, aLang), lemma(b, bLang)]
    const right = same(x, b) || same(a, y)
    for (const key of [kind, `${kind} ${aLang === bLang ? aLang : "across"}`]) {
      tally.add(key, right)
      tally.add(`${key} both`, same(x, y))
      tally.add(`${key} as written`, same(a, b))
    }
    if (!right) errors.push(`${kind} ${aLang} ${a} → ${x} | ${bLang} ${b} → ${y}`)
  }
  console.log("inflected pairs, thirds 0 and 1: the same after lemmatising one of the sides (both sides; as written)")
  for (const key of tally.keys) if (!/ (both|as written)$/.test(key)) console.log(`  ${key.padEnd(22)} ${tally.of(key)}  (${tally.of(`${key} both`)}; ${tally.of(`${key} as written`)})`)
  showErrors(errors)
}

import { inflectionOf, type Inflection } from "./languages.ts"
import type { InflectedKind } from "./lemmatiseName.ts"
import type { WordGender } from "./paradigm.ts"
import { columnOf, paradigmsOf, type SeenName, seenName } from "./seen.ts"
import { wordsOf } from "./words.ts"

export type { InflectedKind } from "./lemmatiseName.ts"

const mostForms = 400
/** Of one case. */
const mostJoined = 24
/** What is this much less likely, in nats, than the likeliest way to see a name gives no forms. */
const horizon: Readonly<Record<InflectedKind, number>> = { person: 5, place: 5, organisation: 5, demonym: 0 }
const columns = 7

type Column = ReadonlyArray<ReadonlyArray<string>>

/** Joins one form of each word, case by case. */
function joined(pieces: ReadonlyArray<{ readonly before: string; readonly text: string; readonly columns: ReadonlyArray<Column> }>, tail: string, out: Set<string>): void {
  for (let at = 0; at < columns; at++) {
    let built: ReadonlyArray<string> = [""]
    for (const { before, text, columns: own } of pieces) {
      const forms = new Set(own.flatMap((column) => column[at] ?? []))
      if (own.length === 0) forms.add(text)
      built = built.flatMap((start) => [...forms].map((form) => start + before + form)).slice(0, mostJoined)
    }
    for (const form of built) if (out.size < mostForms) out.add(form + tail)
  }
}

function formsOfSeen({ words, tail }: SeenName, rules: Inflection, plural: boolean, out: Set<string>): void {
  joined(words.map((word) => ({ before: word.before, text: word.text, columns: paradigmsOf(word, rules, plural).map((paradigm) => columnOf(word, paradigm)) })), tail, out)
}

/** The nominatives of an adjective in the other genders and in the plural, from that of the masculine. */
function adjectiveForms(word: string, { language }: Inflection): ReadonlyArray<readonly [form: string, gender: WordGender]> {
  for (const row of language.adjectives) {
    const [pattern = "", ...others] = row.split(" ")
    const close = pattern.indexOf("}")
    const ending = pattern.slice(close + 1)
    const stem = word.slice(0, word.length - ending.length)
    if (stem === "" || !word.endsWith(ending) || (close > 0 && !pattern.slice(1, close).includes(stem.at(-1)!))) continue
    return [[word, "m"], ...others.flatMap((other, index): ReadonlyArray<readonly [string, WordGender]> => other === "-" ? [] : [[stem + other, (["f", "n", "x"] as const)[index]!]])]
  }
  return []
}

function demonymForms(text: string, rules: Inflection, out: Set<string>): void {
  const words = wordsOf(text)
  const last = words.at(-1)
  if (last === undefined) return
  const head = text.slice(0, last.start)
  const tail = text.slice(last.end)
  const add = (word: string, role: "d" | "a", keep: (gender: WordGender, plural: boolean) => boolean): void => {
    for (const paradigm of rules.paradigms(word.toLowerCase(), role)) {
      if (keep(paradigm.gender, paradigm.plural)) joined([{ before: head, text: word, columns: [columnOf({ ...last, text: word, small: word.toLowerCase() }, paradigm)] }], tail, out)
    }
  }
  add(last.text, "d", () => true)
  for (const [word, own] of adjectiveForms(last.text, rules)) add(word, "a", (gender, plural) => gender === own && !plural)
}

/**
 * All case forms of a name that is given in the nominative, itself first, in the languages of `inflectedLanguages`; other languages give the name alone.
 *
 * Parts of a name agree in case. A surname alone also gives its plural; a demonym all genders and the plural. Where a word can be declined in two ways, or a name be a man's or a woman's, both are given.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { nameForms } from "@polyonym/names/pure"
 *
 * const forms = nameForms("Олена Ткачук", { language: "uk", kind: "person" })
 * assert.ok(forms.includes("Олени Ткачук"))
 * assert.ok(nameForms("Міністерство освіти", { language: "uk", kind: "organisation" }).includes("Міністерству освіти"))
 * ```
 */
export function nameForms(text: string, { language, kind }: { readonly language: string; readonly kind: InflectedKind }): ReadonlyArray<string> {
  const rules = inflectionOf(language)
  const out = new Set<string>([text])
  if (rules === undefined || text.length > 200) return [text]
  if (kind === "demonym") demonymForms(text, rules, out)
  else {
    const seen = seenName(text, rules, kind)
    const alone = seen[0]?.words.length === 1
    for (const one of seen) {
      if (one.weight < seen[0]!.weight - (alone ? 9 : horizon[kind])) continue
      formsOfSeen(one, rules, false, out)
      if (alone && kind === "person") formsOfSeen(one, rules, true, out)
    }
  }
  if (rules.tag === "ru") for (const form of out) if (form.includes("ё")) out.add(form.replaceAll("ё", "е"))
  return [...out]
}

/** Agreement with, and time beside, npm packages that decline names: from `node_modules` of the folder that INFLECTION_PEERS names. */
import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { resolve } from "node:path"
import { declineName } from "../../src/inflection/declineName.ts"
import { lemmatiseName } from "../../src/inflection/lemmatiseName.ts"
import { cases, type GrammaticalCase } from "../../src/inflection/paradigm.ts"
import { prepareName } from "../../src/parse/prepareName.ts"
import { showErrors, Tally } from "./data.ts"
import { personsIn } from "./personNames.ts"

const folder = process.env["INFLECTION_PEERS"]
function peer<Module>(name: string): Module | undefined {
  const found = folder !== undefined && existsSync(resolve(folder, "node_modules", name))
  if (!found) {
    console.log(`skipped: INFLECTION_PEERS is unset or holds no ${name}`)
    return undefined
  }
  return createRequire(resolve(folder, "package.json"))(name) as Module
}

interface Shevchenko {
  readonly [method: string]: (name: Readonly<Record<string, string>>) => Promise<Readonly<Record<string, string>>>
}
interface Lvovich {
  readonly incline: (name: Readonly<Record<string, string>>, grammaticalCase: string) => Readonly<Record<string, string>>
}
interface RussianNouns {
  readonly Engine: new() => { readonly decline: (lemma: Readonly<Record<string, unknown>>, grammaticalCase: unknown) => ReadonlyArray<string> }
  readonly Gender: Readonly<Record<string, unknown>>
  readonly Case: Readonly<Record<string, unknown>>
}

interface Parted {
  readonly text: string
  readonly given: string
  readonly family: string
  readonly patronymic: string
  readonly gender: "m" | "f"
}
const fewest = 500

/** Names of a given name, perhaps a patronymic and a family name, whose gender is known; where there are too few, given names are put to the family names of others of their gender. */
function parted(language: string): ReadonlyArray<Parted> {
  const own = partedOf(language)
  const all = new Map(own.map((name) => [name.text, name]))
  for (let step = 1; all.size < fewest && step < own.length; step++) {
    for (const [at, one] of own.entries()) {
      const other = own[(at + step * 7) % own.length]!
      const text = `${one.given} ${other.family}`
      if (all.size < fewest && one.gender === other.gender) all.set(text, { text, given: one.given, family: other.family, patronymic: "", gender: one.gender })
    }
  }
  return [...all.values()]
}

function partedOf(language: string): ReadonlyArray<Parted> {
  return personsIn(language).flatMap(({ text, gender }): ReadonlyArray<Parted> => {
    const { parts } = prepareName(text, { language, kind: "person" })
    const of = (role: string): ReadonlyArray<string> => parts.filter((part) => part.role === role).map((part) => part.text)
    const [given, family, patronymic] = [of("given"), of("family"), of("patronymic")]
    if (gender === undefined || given.length !== 1 || family.length !== 1 || patronymic.length > 1 || parts.length !== 2 + patronymic.length || /[ -]/.test(given[0]! + family[0]!)) return []
    return [{ text: [...given, ...patronymic, ...family].join(" "), given: given[0]!, family: family[0]!, patronymic: patronymic[0] ?? "", gender }]
  })
}
const wanted: ReadonlyArray<GrammaticalCase> = cases.slice(1, 6)
const plain = (text: string): string => text.replaceAll("ё", "е").replace(/[’ʼ]/g, "'")

function compared(title: string, tally: Tally, errors: ReadonlyArray<string>): void {
  console.log(title)
  for (const key of tally.keys) console.log(`  ${key.padEnd(13)} ${tally.of(key)}`)
  showErrors(errors)
}

async function withShevchenko(): Promise<void> {
  const shevchenko = peer<Shevchenko>("shevchenko")
  if (shevchenko === undefined) return
  const methods: Readonly<Record<string, string>> = { genitive: "inGenitive", dative: "inDative", accusative: "inAccusative", instrumental: "inAblative", locative: "inLocative" }
  const tally = new Tally()
  const errors: Array<string> = []
  const names = parted("uk")
  for (const { text, given, family, patronymic, gender } of names) {
    for (const grammaticalCase of wanted) {
      const their = await shevchenko[methods[grammaticalCase]!]!({ gender: gender === "m" ? "masculine" : "feminine", givenName: given, familyName: family, ...(patronymic === "" ? {} : { patronymicName: patronymic }) })
      const other = [their["givenName"], their["patronymicName"], their["familyName"]].filter((part) => part !== undefined && part !== "").join(" ")
      const { form, alternatives } = declineName(text, { language: "uk", case: grammaticalCase, gender })
      const agrees = plain(form) === plain(other)
      tally.add(grammaticalCase, agrees)
      tally.add("all", agrees)
      tally.add("all, with alternatives", agrees || alternatives.some((one) => plain(one) === plain(other)))
      if (!agrees) errors.push(`uk ${grammaticalCase} ${text}: ${form}, shevchenko ${other}`)
    }
  }
  compared(`shevchenko (uk), ${names.length} names: agreement`, tally, errors)
}

function withLvovich(): void {
  const lvovich = peer<Lvovich>("lvovich")
  if (lvovich === undefined) return
  const tally = new Tally()
  const errors: Array<string> = []
  const names = parted("ru")
  for (const { text, given, family, patronymic, gender } of names) {
    for (const grammaticalCase of wanted) {
      const their = lvovich.incline({ first: given, last: family, gender: gender === "m" ? "male" : "female", ...(patronymic === "" ? {} : { middle: patronymic }) }, grammaticalCase === "locative" ? "prepositional" : grammaticalCase)
      const other = [their["first"], their["middle"], their["last"]].filter((part) => part !== undefined && part !== "").join(" ")
      const { form, alternatives } = declineName(text, { language: "ru", case: grammaticalCase, gender })
      const agrees = plain(form) === plain(other)
      tally.add(grammaticalCase, agrees)
      tally.add("all", agrees)
      tally.add("all, with alternatives", agrees || alternatives.some((one) => plain(one) === plain(other)))
      if (!agrees) errors.push(`ru ${grammaticalCase} ${text}: ${form}, lvovich ${other}`)
    }
  }
  compared(`lvovich (ru), ${names.length} names: agreement`, tally, errors)
}

function withRussianNouns(): void {
  const nouns = peer<RussianNouns>("russian-nouns-js")
  if (nouns === undefined) return
  const engine = new nouns.Engine()
  const keys: Readonly<Record<string, string>> = { genitive: "GENITIVE", dative: "DATIVE", accusative: "ACCUSATIVE", instrumental: "INSTRUMENTAL", locative: "PREPOSITIONAL" }
  const tally = new Tally()
  const errors: Array<string> = []
  const names = parted("ru")
  for (const { given, family, gender } of names) {
    for (const [word, surname] of [[given, false], [family, true]] as const) {
      for (const grammaticalCase of wanted) {
        const lemma = { text: word.toLowerCase(), gender: nouns.Gender[gender === "m" ? "MASCULINE" : "FEMININE"], animate: true, ...(surname ? { surname: true } : { name: true }) }
        const other = engine.decline(lemma, nouns.Case[keys[grammaticalCase]!]).map(plain)
        const { form } = declineName(surname ? `${given} ${family}` : word, { language: "ru", case: grammaticalCase, gender })
        const own = plain((surname ? form.split(" ").at(-1)! : form).toLowerCase())
        const kind = surname ? "family name" : "given name"
        tally.add(kind, other.includes(own))
        if (!other.includes(own)) errors.push(`ru ${grammaticalCase} ${word} ${gender}: ${own}, russian-nouns-js ${other.join("/")}`)
      }
    }
  }
  compared(`russian-nouns-js (ru), ${names.length} names: agreement`, tally, errors)
}

export async function peers(): Promise<void> {
  await withShevchenko()
  withLvovich()
  withRussianNouns()
}

const turns = 25

interface Timed {
  readonly name: string
  readonly names: number
  /** Works through every second name, from the first or from the second on. */
  readonly run: (from: 0 | 1) => void | Promise<void>
}

/** Time in one run, in turns: form to lemma here, declension there. Best of the turns over half of the names, and then one turn over the other half, which none has met before. */
export async function speed(): Promise<void> {
  const shevchenko = peer<Shevchenko>("shevchenko")
  const lvovich = peer<Lvovich>("lvovich")
  const uk = parted("uk")
  const ru = parted("ru")
  const forms = [...uk.map((one) => ({ ...one, language: "uk" })), ...ru.map((one) => ({ ...one, language: "ru" }))].map(({ text, language, gender }) => wanted.map((grammaticalCase) => ({ text: declineName(text, { language, case: grammaticalCase, gender }).form, language })))
  if (forms.length === 0) return
  const every = async <A>(all: ReadonlyArray<A>, from: number, use: (one: A) => unknown): Promise<void> => {
    for (let at = from; at < all.length; at += 2) {
      const made = use(all[at]!)
      if (made instanceof Promise) await made
    }
  }
  const all: Array<Timed> = [
    { name: "form to lemma", names: forms.length * wanted.length, run: (from) => every(forms, from, (own) => own.forEach(({ text, language }) => lemmatiseName(text, { language, kind: "person" }))) },
    { name: "decline", names: uk.length, run: (from) => every(uk, from, ({ text, gender }) => declineName(text, { language: "uk", case: "genitive", gender })) }
  ]
  if (shevchenko !== undefined) all.push({ name: "shevchenko", names: uk.length, run: (from) => every(uk, from, ({ given, family, gender }) => shevchenko["inGenitive"]!({ gender: gender === "m" ? "masculine" : "feminine", givenName: given, familyName: family })) })
  if (lvovich !== undefined) all.push({ name: "lvovich", names: ru.length, run: (from) => every(ru, from, ({ given, family, gender }) => lvovich.incline({ first: given, last: family, gender: gender === "m" ? "male" : "female" }, "genitive")) })
  const rate = async ({ names, run }: Timed, from: 0 | 1): Promise<number> => {
    const start = performance.now()
    await run(from)
    return 500 * names / (performance.now() - start)
  }
  const again = new Map<string, number>()
  for (let turn = 0; turn < turns; turn++) for (const one of all) again.set(one.name, Math.max(again.get(one.name) ?? 0, await rate(one, 0)))
  const fresh = new Map<string, number>()
  for (const one of all) fresh.set(one.name, await rate(one, 1))
  console.log(`names a second: best of ${turns} turns over the same names; names met for the first time`)
  for (const { name } of all) {
    const times = (rates: ReadonlyMap<string, number>): string => (rates.get("form to lemma")! / rates.get(name)!).toFixed(1)
    console.log(`  ${name.padEnd(14)} ${again.get(name)!.toFixed(0).padStart(7)} ${fresh.get(name)!.toFixed(0).padStart(7)}${name === "shevchenko" || name === "lvovich" ? `   form to lemma is ${times(again)} × and ${times(fresh)} × as fast` : ""}`)
  }
}

/** The table of cases beside npm packages that decline persons' names, from `node_modules` of the folder that INFLECTION_PEERS names: how many rows each has right, and where both say the same. */
import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { resolve } from "node:path"
import { type CaseRow, caseRows } from "../test/caseRows.ts"

const folder = process.env["INFLECTION_PEERS"]
const plain = (text: string): string => text.replaceAll("ё", "е").replace(/[’ʼ]/g, "'")
type Decline = (row: CaseRow) => string | undefined | Promise<string | undefined>

function peer<Module>(name: string): Module | undefined {
  if (folder !== undefined && existsSync(resolve(folder, "node_modules", name))) return createRequire(resolve(folder, "package.json"))(name) as Module
  console.log(`skipped: INFLECTION_PEERS is unset or holds no ${name}`)
  return undefined
}

async function compare(title: string, language: string, decline: Decline): Promise<void> {
  const counts = { rows: 0, own: 0, theirs: 0, agreed: 0 }
  for (const row of caseRows) {
    if (row.language !== language || row.type !== "PER" || row.name.split(" ").length !== 2) continue
    const their = await decline(row)
    if (their === undefined) continue
    const isRight = (form: string): boolean => row.right.some((one) => plain(one) === plain(form))
    counts.rows++
    counts.own += Number(isRight(row.form))
    counts.theirs += Number(isRight(their))
    counts.agreed += Number(plain(their) === plain(row.form))
    if (!isRight(their) || !isRight(row.form)) console.log(`  ${row.name}, ${row.context}: here ${row.form}, ${title} ${their}, right ${row.right.join(" or ")}`)
  }
  console.log(`${title} (${language}): ${counts.rows} rows; right here ${counts.own}, there ${counts.theirs}; the same ${counts.agreed}`)
}

const shevchenko = peer<Readonly<Record<string, (name: object) => Promise<Readonly<Record<string, string>>>>>>("shevchenko")
if (shevchenko !== undefined) {
  const methods: Readonly<Record<string, string>> = { genitive: "inGenitive", dative: "inDative", accusative: "inAccusative", instrumental: "inAblative", locative: "inLocative", vocative: "inVocative" }
  await compare("shevchenko", "uk", async ({ name, gender, context }) => {
    const [givenName, familyName] = name.split(" ")
    const their = await shevchenko[methods[context]!]!({ gender: gender === "m" ? "masculine" : "feminine", givenName, familyName })
    return `${their["givenName"]} ${their["familyName"]}`
  })
}

const lvovich = peer<{ readonly incline: (name: object, grammaticalCase: string) => Readonly<Record<string, string>> }>("lvovich")
if (lvovich !== undefined) {
  await compare("lvovich", "ru", ({ name, gender, context }) => {
    const [first, last] = name.split(" ")
    const their = lvovich.incline({ first, last, gender: gender === "m" ? "male" : "female" }, context === "locative" ? "prepositional" : context)
    return `${their["first"]} ${their["last"]}`
  })
}

interface RussianNouns {
  readonly Engine: new() => { readonly decline: (lemma: object, grammaticalCase: unknown) => ReadonlyArray<string> }
  readonly Gender: Readonly<Record<string, unknown>>
  readonly Case: Readonly<Record<string, unknown>>
}
const nouns = peer<RussianNouns>("russian-nouns-js")
if (nouns !== undefined) {
  const engine = new nouns.Engine()
  const keys: Readonly<Record<string, string>> = { genitive: "GENITIVE", dative: "DATIVE", accusative: "ACCUSATIVE", instrumental: "INSTRUMENTAL", locative: "PREPOSITIONAL" }
  await compare("russian-nouns-js", "ru", ({ name, gender, context }) => {
    const declined = name.split(" ").map((word, at) => {
      const lemma = { text: word.toLowerCase(), gender: nouns.Gender[gender === "m" ? "MASCULINE" : "FEMININE"], animate: true, ...(at === 1 ? { surname: true } : { name: true }) }
      const form = engine.decline(lemma, nouns.Case[keys[context]!])[0]
      return form === undefined ? undefined : form[0]!.toUpperCase() + form.slice(1)
    })
    return declined.includes(undefined) ? undefined : declined.join(" ")
  })
}

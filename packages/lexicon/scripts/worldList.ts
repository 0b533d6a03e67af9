import type { EntityType, PackName, PackRecord } from "../src/record.ts"
import { arabicDemonyms } from "../data/worldAffairs/arabicDemonyms.js"
import { countries } from "../data/worldAffairs/countries.js"
import { demonyms } from "../data/worldAffairs/demonyms.js"
import { demonymsFurther } from "../data/worldAffairs/demonymsFurther.js"
import { figures } from "../data/worldAffairs/figures.js"
import { heads } from "../data/worldAffairs/heads.js"
import { irregularForms as irregular } from "../data/worldAffairs/irregularForms.js"
import { media } from "../data/worldAffairs/media.js"
import { officials } from "../data/worldAffairs/officials.js"
import { organisations } from "../data/worldAffairs/organisations.js"
import { places } from "../data/worldAffairs/places.js"
import { placesAbroad } from "../data/worldAffairs/placesAbroad.js"
import { events, products } from "../data/worldAffairs/productsAndEvents.js"
import { arabic, paradigms } from "./demonymForms.ts"

/** The abbreviations of languages in the lists. */
const groups = new Map([["l", ["en", "de", "fr", "es", "pl", "it", "nl"]], ["c", ["uk", "ru"]], ["m", ["mul"]]])

const linesOf = (table: string): ReadonlyArray<string> => table.split("\n").filter((line) => line !== "")

/** A name as the lists write it: what is marked by `*`, `^`, `~`, `#`, `?` becomes names of that kind. */
function namesOf(written: string, language: string): ReadonlyArray<PackName> {
  const kinds: Readonly<Record<string, string>> = { "^": "abbreviation", "~": "short", "#": "surname", "?": "word" }
  const kind = kinds[written.charAt(0)]
  if (kind !== undefined) return [{ text: written.slice(1), language, kind }]
  const [before, surname = "", after = ""] = written.split("*")
  if (surname === "") return [{ text: written, language }]
  const full = before + surname + after
  return full === surname ? [{ text: surname, language, kind: "surname" }] : [{ text: full, language, kind: "full" }, { text: surname.trim(), language, kind: "surname" }]
}

const slugOf = (text: string): string => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "")

function recordOf(line: string, type: EntityType): PackRecord {
  const [item = "", country = "", prior = "", roles = "", ...fields] = line.split("|")
  const names = fields.flatMap((field) => {
    const [group = "", list = ""] = field.split("=")
    return (groups.get(group) ?? [group]).flatMap((language) => list.split(", ").flatMap((written) => namesOf(written, language)))
  })
  const [first] = names
  if (first === undefined || names.some(({ text, language }) => text === "" || !/^[a-z]{2,3}(-[A-Za-z]+)?$/.test(language))) throw new Error(`a line cannot be read: ${line}`)
  const main = names.find(({ language, kind }) => language === "en" && kind !== "abbreviation") ?? first
  return {
    id: item === "-" ? `world:${slugOf(main.text)}` : item, type, names, prior: Number(prior),
    ...(item === "-" ? {} : { qid: item }), ...(country === "" ? {} : { country }), ...(roles === "" ? {} : { roles: roles.split("/") })
  }
}

/** The records of the list of world affairs, in its order, as written: an item or a name may come again. */
export const worldRecords: ReadonlyArray<PackRecord> = [
  ...[heads, officials, figures].flatMap(linesOf).map((line) => recordOf(line, "PER")),
  ...[organisations, media].flatMap(linesOf).map((line) => recordOf(line, "ORG")),
  ...[countries, places, placesAbroad].flatMap(linesOf).map((line) => recordOf(line, "LOC")),
  ...linesOf(products).map((line) => recordOf(line, "PRODUCT")),
  ...linesOf(events).map((line) => recordOf(line, "EVENT"))
]

const arabicWords = new Map(arabicDemonyms.split(/[,\n]+/).map((entry) => entry.trim().split(" ")).map(([code = "", ...words]) => [code, words]))

/** The records of the demonyms, and the inflected forms of each word by language and word. */
export const demonymForms = new Map<string, ReadonlyArray<string>>()
export const demonymRecords: ReadonlyArray<PackRecord> = [...linesOf(demonyms), ...linesOf(demonymsFurther)].map((line) => {
  const [code = "", ...fields] = line.split("|")
  if (fields.length !== paradigms.length) throw new Error(`a line cannot be read: ${line}`)
  const names = fields.flatMap((field, at) => {
    const [language, paradigm] = paradigms[at]!
    return field.split(", ").filter((word) => word !== "").map((word): PackName => {
      const [text = word] = word.split("+")
      demonymForms.set(`${language} ${text}`, paradigm(word))
      return { text, language }
    })
  })
  for (const text of arabicWords.get(code) ?? []) {
    demonymForms.set(`ar ${text}`, arabic(text))
    names.push({ text, language: "ar" })
  }
  return { id: `demonym:${code}`, type: "DEMONYM", names, prior: 0.6, ...(/^[A-Z]{2}$/.test(code) ? { country: code } : {}) }
})

/** Forms that no rule gives, by language and name. */
export const irregularForms: ReadonlyMap<string, ReadonlyArray<string>> = new Map(linesOf(irregular).map((line) => {
  const [name = "", forms = ""] = line.split(": ")
  return [name, forms.split(", ")]
}))

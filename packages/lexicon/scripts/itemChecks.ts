import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { gunzipSync } from "node:zlib"
import type { PackRecord } from "../src/record.ts"
import type { Problem, WorldEntity } from "./worldFile.ts"

/** Public tables of Wikidata items and labels, and the types of entity that each can speak of. */
interface Table {
  readonly name: string
  readonly types: ReadonlySet<string>
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>
}

const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("&", "and").replaceAll("’", "'").replace(/ \(.*\)$/, "").replace(/^(?:the|us|united states) /, "").replace(/^st\. /, "saint ")

function table(name: string, types: ReadonlyArray<string>, rows: Iterable<readonly [item: string, labels: ReadonlyArray<string>]>): Table {
  const labels = new Map<string, Set<string>>()
  for (const [item, texts] of rows) {
    const set = labels.get(item) ?? new Set<string>()
    for (const text of texts) set.add(fold(text))
    if (item !== "") labels.set(item, set)
  }
  return { name, types: new Set(types), labels }
}

/** The tables in the folder that POLYONYM_DATA names. */
export function readTables(folder: string): ReadonlyArray<Table> {
  const read = (path: string): ReadonlyArray<string> => {
    const bytes = readFileSync(resolve(folder, path))
    return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n").filter((line) => line !== "")
  }
  return [
    table("facts/territories.tsv", ["LOC"], read("facts/territories.tsv").slice(1).map((line) => {
      const [, , item = "", name = ""] = line.split("\t")
      return [item, [name]] as const
    })),
    table("facts/places.jsonl.gz", ["LOC"], read("facts/places.jsonl.gz").map((line) => {
      const place = JSON.parse(line) as { readonly qid: string; readonly name: string; readonly names: Readonly<Record<string, string>> }
      return [place.qid, [place.name, ...Object.values(place.names)]] as const
    })),
    table("entities/gum/wiki_map.tab.gz", ["PER", "ORG", "LOC", "EVENT", "PRODUCT"], read("entities/gum/wiki_map.tab.gz").map((line) => {
      const [title = "", , item = ""] = line.split("\t")
      return [item, [decodeURIComponent(title).replaceAll("_", " ").replace(/ \(.*\)$/, "")]] as const
    })),
    table("names/persons.dev.jsonl.gz", ["PER"], read("names/persons.dev.jsonl.gz").map((line) => {
      const person = JSON.parse(line) as { readonly id: string; readonly names: ReadonlyArray<{ readonly name: string }> }
      return [person.id, person.names.map(({ name }) => name)] as const
    }))
  ]
}

type Checked = Pick<PackRecord, "id" | "type" | "names">

/** Labels that the tables have for items and that CLDR does not write. */
const otherLabels: Readonly<Record<string, string>> = { Q971: "Congo-Brazzaville", Q697: "Naoero", Q36004: "Cocos (Keeling) Islands" }

/** How many items the tables confirm, and where they have another thing under an item. A table of places confirms no organisation: there is a town of Ilo. */
export function compareItems(records: ReadonlyArray<Checked>, tables: ReadonlyArray<Table>, whereOf: (record: Checked) => string): { readonly confirmed: number; readonly unknown: number; readonly problems: ReadonlyArray<Problem> } {
  let [confirmed, unknown] = [0, 0]
  const problems: Array<Problem> = []
  for (const record of records) {
    if (!record.id.startsWith("Q")) continue
    const names = [...record.names.filter(({ kind }) => kind !== "surname").map(({ text }) => text), otherLabels[record.id] ?? ""].map(fold)
    const having = tables.filter(({ labels }) => labels.has(record.id))
    if (having.length === 0) unknown++
    else if (having.some(({ types, labels }) => types.has(record.type) && names.some((name) => labels.get(record.id)!.has(name)))) confirmed++
    else problems.push({ where: whereOf(record), what: `the item is ${[...having[0]!.labels.get(record.id)!].slice(0, 2).join(", ")} in ${having[0]!.name}` })
  }
  return { confirmed, unknown, problems }
}

/** Entities without an item that a table has one for, by a whole name of their own: candidates for review, no errors. */
export function possibleItems(entities: ReadonlyArray<WorldEntity>, tables: ReadonlyArray<Table>): ReadonlyArray<Problem> {
  return entities.filter(({ id, type }) => id.startsWith("world:") && type !== "DEMONYM").flatMap((entity) => {
    const names = new Set(entity.names.filter(({ kind, language }) => (kind === undefined || kind === "alias") && language === "en").map(({ text }) => fold(text)))
    return tables.filter(({ types }) => types.has(entity.type)).flatMap(({ name, labels }) =>
      [...labels].filter(([, texts]) => [...texts].some((text) => names.has(text))).map(([item]) => ({ where: `${entity.file}:${entity.line} ${entity.id}`, what: `${name} has ${item}` })))
  })
}

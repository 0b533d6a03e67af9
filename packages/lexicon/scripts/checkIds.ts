/**
 * Compares the Wikidata items of the default pack with public tables, and prints where they disagree:
 * `POLYONYM_DATA=<folder> node --conditions=@polyonym/source packages/lexicon/scripts/checkIds.ts`
 */
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { gunzipSync } from "node:zlib"
import { defaultPack } from "../src/pure.ts"

const data = process.env["POLYONYM_DATA"]
if (data === undefined) {
  console.log("POLYONYM_DATA is not set: nothing is checked")
  process.exit(0)
}
const read = (path: string): string => {
  const bytes = readFileSync(resolve(import.meta.dirname, "../../..", data, path))
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8")
}
const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("&", "and").replaceAll("’", "'").replace(/^st\. /, "saint ")

/** What the tables know: names by item, and items by name. */
const known = new Map<string, Set<string>>()
const note = (item: string, name: string): void => {
  known.set(item, (known.get(item) ?? new Set<string>()).add(fold(name)))
}
for (const line of read("facts/territories.tsv").split("\n").slice(1)) {
  const [, , item = "", name = ""] = line.split("\t")
  if (item !== "") note(item, name)
}
for (const line of read("facts/places.jsonl.gz").split("\n")) {
  if (line === "") continue
  const place = JSON.parse(line) as { readonly qid: string; readonly name: string; readonly names: Readonly<Record<string, string>> }
  for (const name of [place.name, ...Object.values(place.names)]) note(place.qid, name)
}
for (const line of read("entities/gum/wiki_map.tab.gz").split("\n")) {
  const [title = "", , item = ""] = line.split("\t")
  if (item !== "") note(item, decodeURIComponent(title).replaceAll("_", " ").replace(/ \(.*\)$/, ""))
}
for (const line of read("names/persons.dev.jsonl.gz").split("\n")) {
  if (line === "") continue
  const person = JSON.parse(line) as { readonly id: string; readonly names: ReadonlyArray<{ readonly name: string }> }
  for (const { name } of person.names) note(person.id, name)
}
const items = new Map<string, Set<string>>()
for (const [item, names] of known) for (const name of names) items.set(name, (items.get(name) ?? new Set<string>()).add(item))

let [agreed, disagreed, unknown, other] = [0, 0, 0, 0]
for (const entity of defaultPack().entities) {
  const names = entity.names.filter(({ kind }) => kind !== "surname").map(({ text }) => fold(text))
  if (entity.qid === undefined) {
    const found = new Set(names.flatMap((name) => [...(items.get(name) ?? [])]))
    if (found.size > 0 && entity.type !== "DEMONYM") {
      other++
      console.log(`${entity.id}: no item here, the tables have ${[...found].slice(0, 4).join(", ")}`)
    }
    continue
  }
  const facts = known.get(entity.qid)
  if (facts === undefined) unknown++
  else if (names.some((name) => facts.has(name))) agreed++
  else {
    disagreed++
    console.log(`${entity.id} is ${names[0] ?? ""} here, ${[...facts].slice(0, 3).join(", ")} in the tables`)
  }
}
console.log(`${agreed} items agree, ${disagreed} disagree, ${unknown} are not in the tables; ${other} entities without an item have a namesake there`)

/**
 * Checks the list of world affairs: `npm run -s check:pack`. With POLYONYM_DATA it compares the Wikidata items with public tables too;
 * with `--review` it prints entities without an item that a table may have one for.
 */
import { cities, territories } from "./cldrRecords.ts"
import { localesOf } from "./cldr.ts"
import { compareItems, possibleItems, readTables } from "./itemChecks.ts"
import { checkEntities } from "./packChecks.ts"
import { readWorldList, worldFiles } from "./worldList.ts"

const list = readWorldList()
const problems = [...list.problems, ...checkEntities(list.entities)]
const data = process.env["POLYONYM_DATA"]
if (data === undefined || data === "") console.log("SKIPPED: items and labels are not compared with public tables (POLYONYM_DATA is not set)")
else {
  const tables = readTables(data)
  const own = new Map(list.entities.map((entity) => [entity.id, entity]))
  const english = localesOf(new Set(["en"]))
  const cldr = new Map([...territories(english, list.cldrItems), ...cities(english, list.cldrItems, new Set())].map((record) => [record.id, record]))
  const records = [...list.entities.map((entity) => ({ ...entity, names: [...entity.names, ...(cldr.get(entity.id)?.names ?? [])] })), ...[...cldr.values()].filter(({ id }) => !own.has(id))]
  const { confirmed, unknown, problems: wrong } = compareItems(records, tables, ({ id }) => `${own.get(id)?.file ?? "cldrItems.yaml"} ${id}`)
  problems.push(...wrong)
  console.log(`items: ${confirmed} agree with the tables, ${wrong.length} do not, ${unknown} are not in them (each says what else it was compared with)`)
  if (process.argv.includes("--review")) for (const { where, what } of possibleItems(list.entities, tables)) console.log(`${where}: ${what}`)
}
for (const { where, what } of problems) console.log(`${where}: ${what}`)
const kinds = new Map<string, number>()
for (const { type } of list.entities) kinds.set(type, (kinds.get(type) ?? 0) + 1)
console.log(`${worldFiles.length} files, ${list.entities.length} entities (${[...kinds].map(([type, count]) => `${type} ${count}`).join(", ")}), ${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1

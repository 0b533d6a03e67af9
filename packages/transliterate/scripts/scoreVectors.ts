/**
 * How many published examples of the systems here come out exactly, map by map.
 *
 * POLYONYM_DATA names the folder with `translit/vectors.dev.jsonl.gz` and `translit/iuliia.jsonl`; `--errors` prints those that do not.
 */
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"
import { systems, transliterator } from "../src/pure.ts"

interface Row {
  readonly map: string
  readonly text: string
  readonly expected: string
}

/** Systems of the second file by their names there. */
const schemas = new Map([["bgn_pcgn", "bgn-pcgn-1947"], ["icao_doc_9303", "icao-9303"], ["gost_52535", "gost-r-52535.1-2006"]])
const errors = process.argv.includes("--errors")

function score(from: string, id: string, map: string, rows: ReadonlyArray<Row>): void {
  const { convert } = transliterator({ from, system: id })
  const wrong = rows.filter(({ text, expected }) => convert(text) !== expected)
  console.log(`${id} ${map}: ${rows.length - wrong.length} of ${rows.length}`)
  if (!errors) return
  for (const { text, expected } of wrong) {
    const got = convert(text)
    let at = 0
    while (got[at] === expected[at]) at++
    const near = (line: string): string => JSON.stringify(line.slice(Math.max(0, at - 15), at + 15))
    console.log(`  at ${at}: ${near(got)}, not ${near(expected)}`)
  }
}

const data = process.env["POLYONYM_DATA"]
if (data === undefined) console.log("skipped: POLYONYM_DATA does not name a folder with test vectors")
else {
  const folder = resolve(fileURLToPath(import.meta.url), "../../../..", data, "translit")
  const read = <A>(text: string): Array<A> => text.trim().split("\n").map((line) => JSON.parse(line) as A)
  const vectors = read<Row>(gunzipSync(readFileSync(join(folder, "vectors.dev.jsonl.gz"))).toString("utf8"))
  for (const { id, aliases, from } of systems()) {
    for (const map of aliases) {
      const rows = vectors.filter((row) => row.map === map)
      if (rows.length > 0) score(from, id, map, rows)
    }
  }
  // That file writes the Cyrillic ё into its Latin results.
  const samples = read<{ system: string; text: string; expected: string }>(readFileSync(join(folder, "iuliia.jsonl"), "utf8"))
  for (const [schema, id] of schemas) {
    const rows = samples.filter(({ system }) => system === schema).map(({ text, expected }) => ({ map: schema, text, expected: expected.replaceAll("ё", "ë").replaceAll("Ё", "Ë") }))
    score("ru", id, schema, rows)
  }
}

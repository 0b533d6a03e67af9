/**
 * How many published test vectors of the systems here come out exactly, map by map.
 *
 * POLYONYM_DATA names the folder with `translit/vectors.dev.jsonl.gz`; `--errors` prints those that do not.
 */
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"
import { systems, transliterator } from "../src/pure.ts"

const data = process.env["POLYONYM_DATA"]
if (data === undefined) console.log("skipped: POLYONYM_DATA does not name a folder with test vectors")
else {
  const file = join(resolve(fileURLToPath(import.meta.url), "../../../..", data), "translit/vectors.dev.jsonl.gz")
  const rows = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n").map((line) => JSON.parse(line) as { map: string; from: string; text: string; expected: string })
  for (const { id, aliases, from } of systems()) {
    for (const map of aliases) {
      const of = rows.filter((row) => row.map === map)
      if (of.length === 0) continue
      const { convert } = transliterator({ from, system: id })
      const wrong = of.filter(({ text, expected }) => convert(text) !== expected)
      console.log(`${id} ${map}: ${of.length - wrong.length} of ${of.length}`)
      if (process.argv.includes("--errors")) for (const { text, expected } of wrong) console.log(`  ${text.slice(0, 60)} → ${convert(text).slice(0, 60)}, not ${expected.slice(0, 60)}`)
    }
  }
}

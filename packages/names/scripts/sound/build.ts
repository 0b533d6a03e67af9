/**
 * Learns the tables of the scripts that are named and writes them to src/sound/data.
 * Reads the labelled data under the folder in POLYONYM_DATA.
 */
import { gzipSync } from "node:zlib"
import { header, storeTable, writeModule } from "./pack.ts"
import { dataOf, nearOf, settingsOf } from "./settings.ts"
import { train } from "./training.ts"

for (const script of process.argv.slice(2)) {
  const data = dataOf(script)
  const text = header(`Segments of ${script} and of Latin that write one sound, learned from ${data.length} pairs of tokens.`, "The data are CC0 (Wikidata labels).") + storeTable(train(data, settingsOf(script), nearOf(script, data)), settingsOf(script).leastUsed)
  writeModule(script, text)
  console.log(`${script}: ${data.length} pairs, ${(text.length / 1024).toFixed(0)} kB, ${(gzipSync(text, { level: 9 }).length / 1024).toFixed(1)} kB gzip`)
}

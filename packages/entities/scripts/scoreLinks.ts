/**
 * Scores the links of the tagger on the development pages: of the mentions whose gold has a Wikidata item and that were found with their exact range and type, how many
 * have that item, another, or none; and of those whose gold has none, how many were linked all the same.
 *
 * POLYONYM_DATA=… node --conditions=@polyonym/source packages/entities/scripts/scoreLinks.ts [--errors]
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { tagText } from "../src/pure.ts"

interface Gold {
  readonly id: string
  readonly language: string
  readonly publishedAt: string | null
  readonly entities: ReadonlyArray<{ readonly text: string; readonly start: number; readonly end: number; readonly type: string; readonly qid: string | null }>
}

const root = process.env["POLYONYM_DATA"]
if (root === undefined || !existsSync(resolve(root))) {
  console.log("POLYONYM_DATA is not set: nothing scored")
  process.exit(0)
}
const errors = process.argv.includes("--errors")
const total = { right: 0, wrong: 0, none: 0, extra: 0, open: 0 }
for (const folder of [join(resolve(root), "pages"), join(resolve(root), "seed")]) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".gold.json")).sort()) {
    const gold = JSON.parse(readFileSync(join(folder, file), "utf8")) as Gold
    const text = readFileSync(join(folder, file.replace(".gold.json", ".txt")), "utf8")
    const said = new Map(tagText(text, { language: gold.language }).map((mention) => [`${mention.start} ${mention.end} ${mention.type}`, mention]))
    const counts = { right: 0, wrong: 0, none: 0, extra: 0, open: 0 }
    for (const { start, end, type, qid, text: name } of gold.entities) {
      const mention = said.get(`${start} ${end} ${type}`)
      if (mention === undefined) continue
      const item = mention.id !== undefined && /^Q\d+$/.test(mention.id) ? mention.id : undefined
      const kind = qid === null ? (item === undefined ? "open" : "extra") : item === undefined ? "none" : item === qid ? "right" : "wrong"
      counts[kind]++
      if (errors && (kind === "wrong" || kind === "none" || kind === "extra")) console.log(`  ${gold.id} ${kind} ${type} «${name}» ${mention.id ?? "-"} (${mention.name ?? "-"}) for ${qid ?? "no item"}`)
    }
    for (const key of ["right", "wrong", "none", "extra", "open"] as const) total[key] += counts[key]
    console.log(`${gold.id.padEnd(12)} right ${counts.right}, wrong ${counts.wrong}, not linked ${counts.none}; without an item: linked ${counts.extra}, not ${counts.open}`)
  }
}
console.log(`all          right ${total.right}, wrong ${total.wrong}, not linked ${total.none}; without an item: linked ${total.extra}, not ${total.open}; of the linked right ${(100 * total.right / (total.right + total.wrong)).toFixed(1)} %, of those with an item found ${(100 * total.right / (total.right + total.wrong + total.none)).toFixed(1)} %`)

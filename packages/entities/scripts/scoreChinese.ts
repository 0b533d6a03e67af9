/**
 * Scores PER, ORG and LOC (exact range and kind) on the Chinese sentences of Universal NER, in both sets of characters. The rules were read against the
 * training share; the development share is the default. Its rules differ: 日本东京 and 瑞典军 are one name there.
 *
 * POLYONYM_DATA=… node --conditions=@polyonym/source packages/entities/scripts/scoreChinese.ts [--train] [--empty]
 */
import { existsSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { gunzipSync } from "node:zlib"
import { tagText } from "../src/pure.ts"

const root = process.env["POLYONYM_DATA"]
if (root === undefined || !existsSync(resolve(root))) {
  console.log("POLYONYM_DATA is not set: nothing scored")
  process.exit(0)
}
const share = process.argv.includes("--train") ? "train" : "dev"
const packs = process.argv.includes("--empty") ? { packs: [] } : {}
const kinds = ["PER", "ORG", "LOC"]

/** The text of a sentence and its names as kind, start and end. */
function sentenceOf(block: string): { text: string; names: Set<string> } {
  const text = /# text = (.*)/u.exec(block)?.[1] ?? ""
  const names: Array<{ type: string; start: number; end: number }> = []
  let at = 0
  for (const line of block.split("\n")) {
    const [, token, tag] = line.split("\t")
    if (line.startsWith("#") || token === undefined || tag === undefined) continue
    const start = Math.max(at, text.indexOf(token, at))
    at = start + token.length
    if (tag.startsWith("B-")) names.push({ type: tag.slice(2), start, end: at })
    else if (tag.startsWith("I-") && names.length > 0) names.at(-1)!.end = at
  }
  return { text, names: new Set(names.filter(({ type }) => kinds.includes(type)).map(({ type, start, end }) => `${type} ${start} ${end}`)) }
}

for (const [set, language] of [["zh_gsd", "zh-Hant"], ["zh_gsdsimp", "zh-Hans"]] as const) {
  const counts = new Map(kinds.map((kind) => [kind, { hit: 0, gold: 0, said: 0 }]))
  for (const block of gunzipSync(readFileSync(join(resolve(root), "entities", "uner", `${set}-ud-${share}.iob2.gz`))).toString("utf8").split(/\n\s*\n/u)) {
    const { text, names } = sentenceOf(block)
    for (const name of names) counts.get(name.slice(0, 3))!.gold++
    for (const { type, start, end } of tagText(text, { language, ...packs })) {
      const count = counts.get(type)
      if (count === undefined) continue
      count.said++
      if (names.has(`${type} ${start} ${end}`)) count.hit++
    }
  }
  console.log(`${set} ${share}: ${[...counts].map(([kind, { hit, gold, said }]) => `${kind} ${(100 * hit / said).toFixed(1)} ${(100 * hit / gold).toFixed(1)} ${(200 * hit / (said + gold)).toFixed(1)} (${gold})`).join(" | ")}`)
}

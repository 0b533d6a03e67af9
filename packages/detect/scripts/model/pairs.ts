/**
 * Counts how usual pairs of letters are in the words of each script, every language as much as any other, and writes it beside the packed weights.
 * Usage: node --conditions=@polyonym/source packages/detect/scripts/model/pairs.ts <folder of training text> <folder of packed weights>
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { PackedPairs } from "../../src/letterPairs.ts"
import type { PackedScript } from "../../src/packing.ts"
import { classes } from "./classes.ts"
import { readText } from "./text.ts"

const [text = "", folder = ""] = process.argv.slice(2)
/** Letters that are told apart, the bound of a word among them. */
const most = 64
const listsWorth = 0.2
/** A word counts by its count to this power. */
const exponent = 0.7
/** The frequency, as a natural logarithm, of the least usual pairs, and by how much each level is more. */
const least = -12
const step = 2.2
const highest = 3

function pairsOf(script: string): PackedPairs {
  const shares = new Map<string, number>()
  for (const tag of classes[script]!) {
    const found = new Map<string, number>()
    let sum = 0
    for (const [word, times] of readText(text, tag, script, listsWorth).words) {
      const bounded = ` ${word} `
      const count = times ** exponent
      for (let i = 1; i < bounded.length; i++) {
        const pair = bounded.slice(i - 1, i + 1)
        found.set(pair, (found.get(pair) ?? 0) + count)
        sum += count
      }
    }
    for (const [pair, count] of found) shares.set(pair, (shares.get(pair) ?? 0) + count / sum / classes[script]!.length)
  }
  const single = new Map<string, number>()
  for (const [pair, share] of shares) single.set(pair[0]!, (single.get(pair[0]!) ?? 0) + share)
  const letters = [...single].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1)).slice(0, most).map(([letter]) => letter)
  const level = (share: number): number => Math.max(0, Math.min(highest, Math.round((Math.log(share + 1e-9) - least) / step)))
  return { letters: letters.join(""), levels: letters.flatMap((first) => letters.map((second) => level(shares.get(first + second) ?? 0))).join("") }
}

for (const script of ["Latn", "Cyrl", "Arab", "Deva"]) {
  const file = join(folder, `${script}.json`)
  if (!existsSync(file)) continue
  const pairs = pairsOf(script)
  writeFileSync(file, JSON.stringify({ ...(JSON.parse(readFileSync(file, "utf8")) as PackedScript), pairs }))
  console.log(`${script}: ${pairs.letters}`)
}

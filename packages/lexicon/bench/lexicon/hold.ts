/** In a process of its own, with --expose-gc: what an open pack and a matcher hold beyond what was there before, after they have read some text. Arguments: file of the pack, file of a text. */
import { readFileSync } from "node:fs"
import { setTimeout } from "node:timers/promises"
import { createMatcher, type Matcher, openPack } from "@polyonym/lexicon/pure"

const [, , file = "", textFile = ""] = process.argv
const { gc } = globalThis as { readonly gc?: () => void }
const held = async (): Promise<number> => {
  for (let times = 0; times < 4; times++) {
    gc?.()
    await setTimeout(20)
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
const text = readFileSync(textFile, "utf8")
/** In a function of its own, so that no matches stay in the registers of this one. */
const count = (matcher: Matcher, part: string): number => matcher.find(part).length
const warm = (): number => count(createMatcher([openPack(readFileSync(file))]), text.slice(0, 50_000))
/** What the code takes is no part of a pack: another one has been opened and read before. */
warm()
const nothing = await held()
let bytes: Uint8Array | undefined = readFileSync(file)
const { length } = bytes
const pack = openPack(bytes)
bytes = undefined
const opened = await held()
const matcher = createMatcher([pack])
const matches = count(matcher, text)
const all = await held()
console.log(JSON.stringify({ nothing, opened, all, length, matches, again: count(matcher, text.slice(0, 100)) }))

/**
 * Makes `data/nativeNames.js`: words of persons' names in Arabic script, and the characters that write foreign names in Chinese, from the name
 * pairs of Wikidata (CC0) in `netranslit/wd_arabic_64.tsv.gz` and `netranslit/wd_chinese_64.tsv.gz`. Words and characters over a threshold of
 * persons are kept, no pair is. A word is a given name where the Latin name beside it is one. Deterministic.
 *
 * POLYONYM_DATA=… node --conditions=@polyonym/source packages/entities/scripts/makeNativeNames.ts
 */
import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { gunzipSync } from "node:zlib"
import { givenName } from "../src/givenNames.ts"

/** Persons who bear a word; names beside which a character stands. */
const leastPersons = 3
const leastNames = 12

const root = process.env["POLYONYM_DATA"]
if (root === undefined || !existsSync(resolve(root))) {
  console.log("POLYONYM_DATA is not set: nothing made")
  process.exit(0)
}
const hashes: Array<string> = []
const rowsOf = (name: string): Array<readonly [latin: string, native: ReadonlyArray<string>, count: number]> => {
  const bytes = readFileSync(join(resolve(root), "netranslit", name))
  hashes.push(`netranslit/${name}, SHA-256 ${createHash("sha256").update(bytes).digest("hex")}`)
  return gunzipSync(bytes).toString("utf8").trim().split("\n").map((line) => {
    const [latin, native, count] = line.split("\t")
    return [latin!, native!.split(" "), Number(count)]
  })
}
const counts = new Map<string, number>()
const genders = new Map<string, number>()
for (const [latin, native, count] of rowsOf("wd_arabic_64.tsv.gz")) {
  const word = native.join("")
  counts.set(word, (counts.get(word) ?? 0) + count)
  genders.set(word, (genders.get(word) ?? 0) | givenName(latin, "en"))
}
const words = [...counts].filter(([word, count]) => count >= leastPersons && /^\p{Script=Arabic}{2,}$/u.test(word)).map(([word]) => word).sort()
const ofGender = (gender: number): string => words.filter((word) => genders.get(word) === gender).join(" ")
const characters = new Map<string, number>()
for (const [, native] of rowsOf("wd_chinese_64.tsv.gz")) for (const character of native) characters.set(character, (characters.get(character) ?? 0) + 1)
const han = [...characters].filter(([character, count]) => count >= leastNames && /^\p{Script=Han}$/u.test(character)).map(([character]) => character).sort()
writeFileSync(new URL("../data/nativeNames.js", import.meta.url), `/**
 * Words of persons' names in Arabic script, space-separated, and characters that write foreign names in Chinese. Made by
 * scripts/makeNativeNames.ts from name pairs of Wikidata (CC0 1.0):
${hashes.map((one) => ` * ${one}`).join("\n")}
 * Licence: CC0 1.0.
 */
export const arabicMale = "${ofGender(1)}"
export const arabicFemale = "${ofGender(2)}"
export const arabicEither = "${ofGender(3)}"
export const arabicOther = "${ofGender(0)}"
export const hanTranscription = "${han.join("")}"
`)
console.log(`${words.length} words, ${han.length} characters`)

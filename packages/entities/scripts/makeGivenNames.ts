/**
 * Makes `data/givenNames.js`: words that stand first in the names of at least two persons and are seldom last, from the Wikidata labels (CC0)
 * of `names/persons.dev.jsonl.gz`. Deterministic.
 *
 * POLYONYM_DATA=… node --conditions=@polyonym/source packages/entities/scripts/makeGivenNames.ts
 */
import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { gunzipSync } from "node:zlib"

const root = process.env["POLYONYM_DATA"]
if (root === undefined || !existsSync(resolve(root))) {
  console.log("POLYONYM_DATA is not set: nothing made")
  process.exit(0)
}
const bytes = readFileSync(join(resolve(root), "names", "persons.dev.jsonl.gz"))
/** Titles that stand where a given name would. */
const titles = new Set("baron baroness lord lady sir dame prince princess sheikh sultan king queen duke count general colonel captain doctor mrs miss don saint haji mullah barón fru".split(" "))
const first = new Map<string, number>()
const last = new Map<string, number>()
const languages = new Set(["en", "de", "fr", "es", "pl", "it", "nl", "pt", "sv", "cs", "ro", "hu", "tr", "uk", "ru"])
for (const line of gunzipSync(bytes).toString("utf8").trim().split("\n")) {
  const { names } = JSON.parse(line) as { readonly names: ReadonlyArray<{ readonly language: string; readonly name: string }> }
  const starts = new Set<string>()
  const ends = new Set<string>()
  for (const { language, name } of names) {
    if (!languages.has(language)) continue
    const [surname, rest] = name.split(",")
    const words = (rest === undefined ? surname! : `${rest.trim()} ${surname!}`).trim().toLowerCase().split(" ")
    if (words.length < 2 || words.length > 4) continue
    starts.add(words[0]!)
    ends.add(words.at(-1)!)
  }
  for (const word of starts) first.set(word, (first.get(word) ?? 0) + 1)
  for (const word of ends) last.set(word, (last.get(word) ?? 0) + 1)
}
const names = [...first].filter(([word, count]) => !titles.has(word) && count >= 2 && count > 2 * (last.get(word) ?? 0) && /^[\p{Ll}’-]{3,}$/u.test(word)).map(([word]) => word).sort()
writeFileSync(new URL("../data/givenNames.js", import.meta.url), `/**
 * Given names as they stand first in names of persons, in small letters, space-separated. Made by scripts/makeGivenNames.ts from
 * names/persons.dev.jsonl.gz (labels of Wikidata, CC0 1.0), SHA-256 ${createHash("sha256").update(bytes).digest("hex")}. Licence: CC0 1.0.
 */
export const givenNames = "${names.join(" ")}"
`)
console.log(`${names.length} given names`)

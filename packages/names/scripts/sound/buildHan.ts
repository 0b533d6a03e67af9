/** Writes the variants of Han characters and their readings in names to src/sound/data. Reads the Unihan files (see unihan.ts) and, for which characters names have, the labelled data. */
import { gzipSync } from "node:zlib"
import { scriptOf } from "@polyonym/script"
import { inputs, netranslit, persons } from "./corpus.ts"
import { readingsOfCharacters } from "./hanzi.ts"
import { header, writeModule } from "./pack.ts"
import { readingsText, variantsText } from "./packReadings.ts"
import { unihan, variantGroups } from "./unihan.ts"

const names = new Set<string>()
const texts = [...netranslit("Hani").map(({ native }) => native), ...netranslit("Jpan").map(({ native }) => native), ...persons().flatMap((person) => person.names.map(({ name }) => name))]
for (const text of texts) for (const character of text) if (character.length === 1 && scriptOf(character.codePointAt(0)!) === "Hani") names.add(character)

const other = unihan("OtherMappings", new Set(["kTGH", "kJoyoKanji", "kJinmeiyoKanji"]))
const hangul = unihan("Readings", new Set(["kHangul"])).get("kHangul")!
const usual = (character: string): boolean => names.has(character) || /:0[EN]/.test(hangul.get(character) ?? "") || [...other.values()].some((field) => field.has(character))

const groups = variantGroups()
// Every group is named by its first usual character.
const namesOfGroups = new Map<string, string>()
for (const [from, to] of [...groups, ...[...groups.values()].map((to) => [to, to] as const)].sort((a, b) => a[0] < b[0] ? -1 : 1)) if (usual(from) && !namesOfGroups.has(to)) namesOfGroups.set(to, from)
const variants = new Map<string, string>()
for (const [from, to] of [...groups, ...[...groups.values()].map((to) => [to, to] as const)]) {
  const name = namesOfGroups.get(to)
  if (name !== undefined && usual(from) && from !== name) variants.set(from, name)
}
const licence = "Unihan: Unicode licence; names: CC0."
const variantText = header("Han characters that are written for one another: each of `from` stands for that of `to` at its place.", licence) + variantsText(variants)
writeModule("variants", variantText)

const readings = readingsOfCharacters(variants, names)
const readingText = header("Readings of Han characters in names, by language (m Mandarin, c Cantonese, k Korean, j Japanese, s southern Chinese): single characters first, then texts of several. Japanese and southern readings in part general knowledge.", licence) + readingsText(readings)
writeModule("readings", readingText)
for (const [what, text] of [["variants", variantText], ["readings", readingText]] as const) console.log(what, `${(text.length / 1024).toFixed(0)} kB, ${(gzipSync(text, { level: 9 }).length / 1024).toFixed(1)} kB gzip`)
console.log(variants.size, "variants", readings.size, "texts", inputs.size, "inputs")

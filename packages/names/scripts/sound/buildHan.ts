/** Writes the variants of Han characters and their readings in names to src/sound/data. Reads the Unihan files (see unihan.ts) and, for which characters names have, the labelled data. */
import { gzipSync } from "node:zlib"
import { scriptOf } from "@polyonym/script"
import { inputs, netranslit, persons } from "./corpus.ts"
import { readingsOfCharacters } from "./hanzi.ts"
import { base64, header, number, writeModule } from "./pack.ts"
import { unihan, variantGroups } from "./unihan.ts"

const stepsOf = (characters: ReadonlyArray<string>): ReadonlyArray<number> => characters.flatMap((character, place) => number(character.charCodeAt(0) - (place === 0 ? 0x3400 : characters[place - 1]!.charCodeAt(0))))

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
const ordered = [...variants].sort((a, b) => a[0] < b[0] ? -1 : 1)
const licence = "Unihan: Unicode licence; names: CC0."
const variantText = `${header("Han characters that are written for one another: each of `from` stands for that of `to` at its place.", licence)}
/** Steps between the code units of the characters. */
export const from = ${JSON.stringify(base64(stepsOf(ordered.map(([character]) => character))))}
export const to = ${JSON.stringify(ordered.map(([, character]) => character).join(""))}
`
writeModule("variants", variantText)

const readings = readingsOfCharacters(variants, names)
const frequency = new Map<string, number>()
for (const own of readings.values()) for (const reading of own) frequency.set(reading, (frequency.get(reading) ?? 0) + 1)
const dictionary = [...frequency].sort((a, b) => b[1] - a[1]).map(([reading]) => reading)
const places = new Map(dictionary.map((reading, place) => [reading, place]))
const texted = [...readings].sort((a, b) => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))
const single = texted.map(([text]) => text).filter((text) => text.length === 1)
const readingText = `${header("Readings of Han characters in names, by language (m Mandarin, c Cantonese, k Korean, j Japanese): single characters first, then texts of several. Japanese readings in part general knowledge.", licence)}
/** Steps between the code units of the characters. */
export const characters = ${JSON.stringify(base64(stepsOf(single)))}
export const texts = ${JSON.stringify(texted.map(([text]) => text).filter((text) => text.length > 1).join(" "))}
export const counts = ${JSON.stringify(base64(texted.map(([, own]) => own.size)))}
export const places = ${JSON.stringify(base64(texted.flatMap(([, own]) => [...own].flatMap((reading) => number(places.get(reading)!)))))}
export const readings = ${JSON.stringify(dictionary.join(" "))}
`
writeModule("readings", readingText)
for (const [what, text] of [["variants", variantText], ["readings", readingText]] as const) console.log(what, `${(text.length / 1024).toFixed(0)} kB, ${(gzipSync(text, { level: 9 }).length / 1024).toFixed(1)} kB gzip`)
console.log(variants.size, "variants", texted.length, "texts", dictionary.length, "readings", inputs.size)

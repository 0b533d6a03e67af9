/** Writes variants and readings of Han characters compactly. */
import { middle, signs, small } from "../../src/sound/numbers.ts"

const signOf = (value: number): string => String.fromCharCode(value + (value + 35 >= 92 ? 36 : 35))

function written(values: ReadonlyArray<number>): string {
  return values.map((value) => {
    if (value < small) return signOf(value)
    if (value < middle) return signOf(small + Math.floor((value - small) / signs)) + signOf((value - small) % signs)
    return signOf(signs - 1) + signOf(Math.floor((value - middle) / signs)) + signOf((value - middle) % signs)
  }).join("")
}

const stepsOf = (characters: ReadonlyArray<string>): string => JSON.stringify(written(characters.map((character, place) => character.charCodeAt(0) - (place === 0 ? 0x3400 : characters[place - 1]!.charCodeAt(0)))))

/** The values, the most frequent first. */
function byFrequency(values: ReadonlyArray<string>): ReadonlyArray<string> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value)
}

const placesOf = (values: ReadonlyArray<string>, dictionary: ReadonlyArray<string>): string => {
  const places = new Map(dictionary.map((value, place) => [value, place]))
  return written(values.map((value) => places.get(value)!))
}

export function variantsText(variants: ReadonlyMap<string, string>): string {
  const ordered = [...variants].sort((a, b) => a[0] < b[0] ? -1 : 1)
  return `
/** Steps between the code units of the characters. */
export const from = ${stepsOf(ordered.map(([character]) => character))}
export const to = ${JSON.stringify(ordered.map(([, character]) => character).join(""))}
`
}

/** Readings by text: a letter for the language, and the syllable. */
export function readingsText(readings: ReadonlyMap<string, Iterable<string>>): string {
  const texts = [...readings].map(([text, own]) => [text, [...own]] as const).sort((a, b) => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))
  const kinds = texts.map(([, own]) => own.map((reading) => reading[0]!).join(""))
  const all = texts.flatMap(([, own]) => own)
  const languages = [...new Set(all.map((reading) => reading[0]!))]
  const streams = languages.map((language) => {
    const syllables = all.filter((reading) => reading.startsWith(language)).map((reading) => reading.slice(1))
    const dictionary = byFrequency(syllables)
    return `  ${language}: { syllables: ${JSON.stringify(dictionary.join(" "))}, places: ${JSON.stringify(placesOf(syllables, dictionary))} }`
  })
  return `
/** Steps between the code units of the characters. */
export const characters = ${stepsOf(texts.map(([text]) => text).filter((text) => text.length === 1))}
export const texts = ${JSON.stringify(texts.map(([text]) => text).filter((text) => text.length > 1).join(" "))}
/** Which languages the readings of a text are of, one after the other; and for each text, the place of that among these. */
export const kinds = ${JSON.stringify(byFrequency(kinds).join(" "))}
export const kindOf = ${JSON.stringify(placesOf(kinds, byFrequency(kinds)))}
/** By language, the syllables, the most frequent first, and the places of all readings among them. */
export const languages: Readonly<Record<string, { readonly syllables: string; readonly places: string }>> = {
${streams.join(",\n")}
}
`
}

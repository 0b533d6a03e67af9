import type { PackName, PackRecord } from "../src/record.ts"
import { bare, cldrTree, languageOf, scriptOf } from "./cldr.ts"
import type { CldrItems } from "./worldList.ts"

/** Codes that are no places, or none that are written of by these names. */
const notPlaces = new Set(["EU", "EZ", "UN", "ZZ", "XA", "XB", "QO", "001", "202", "030", "034", "035", "053", "054", "057", "061"])

const looksAbbreviated = (text: string): boolean => /^\p{Lu}[\p{Lu}.\s]*$/u.test(text) && text.length <= 5
const nameOf = (text: string, language: string): PackName => ({ text, language, ...(looksAbbreviated(text) ? { kind: "acronym" } : {}) })

const written = (text: string): string => text.replaceAll("ё", "е").replaceAll("Ё", "Е")

/** Adds a name unless the language has it, with or without the dots of ё. */
function note(names: Map<string, Array<PackName>>, key: string, name: PackName): void {
  const list = names.get(key) ?? []
  if (!list.some(({ text, language }) => language === name.language && written(text) === written(name.text))) list.push(name)
  names.set(key, list)
}

/** The first name of an entity is its main one: English goes first. */
const englishFirst = (locales: ReadonlyArray<string>): ReadonlyArray<string> => [...locales.filter((one) => one === "en"), ...locales.filter((one) => one !== "en")]

/** The countries, territories and regions of CLDR in some locales. */
export function territories(locales: ReadonlyArray<string>, { items, states }: CldrItems): ReadonlyArray<PackRecord> {
  const names = new Map<string, Array<PackName>>()
  for (const locale of englishFirst(locales)) {
    for (const [key, text] of Object.entries(cldrTree("cldr-localenames-full", locale, "territories.json", "localeDisplayNames", "territories"))) {
      const [code = key] = key.split("-alt-")
      const name = bare(String(text).replace(/ [-–] .*$/, ""))
      if (!notPlaces.has(code) && name !== "" && name !== code) note(names, code, nameOf(name, languageOf(locale)))
    }
  }
  return [...names].map(([code, list]): PackRecord => {
    const qid = items.get(code)
    return {
      id: qid ?? `cldr:${code}`, type: "LOC", names: list, prior: states.has(code) ? 0.75 : /^\d/.test(code) && qid !== undefined ? 0.7 : 0.44,
      ...(qid === undefined ? {} : { qid }), ...(/^[A-Z]{2}$/.test(code) ? { country: code } : {})
    }
  })
}

/** Zones whose exemplar city is a research station, a small town with a common name, or no town at all. */
const notCities = /^(?:Antarctica|Arctic|Etc|America\/Indiana|America\/Kentucky|America\/North_Dakota)\/|Pacific\/Easter$|Indian\/Christmas$|America\/(?:Regina|Nome|Phoenix|Creston|Inuvik|Menominee)$/

/** The zones of a locale with their cities as far as the locale names them. */
function namedCities(locale: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const walk = (node: ReturnType<typeof cldrTree>, path: string): void => {
    for (const [key, child] of Object.entries(node)) {
      if (typeof child === "string") continue
      const at = path === "" ? key : `${path}/${key}`
      const text = child["exemplarCity"]
      if (typeof text === "string") names.set(at, bare(text))
      else if (child["_type"] === undefined) walk(child, at)
    }
  }
  walk(cldrTree("cldr-dates-full", locale, "timeZoneNames.json", "dates", "timeZoneNames", "zone"), "")
  return names
}

/** As few named cities as this are no list of the locale's own. */
const enoughCities = 100

/**
 * The exemplar cities of CLDR's time zones in some locales. CLDR leaves a city out where its name is the last part of the zone's: so it is in
 * English, and in other languages with Latin letters that English has no other name for.
 */
export function cities(locales: ReadonlyArray<string>, { items }: CldrItems, countryNames: ReadonlySet<string>): ReadonlyArray<PackRecord> {
  const english = namedCities("en")
  const zones = new Set([...namedCities("ru").keys(), ...english.keys()])
  const names = new Map<string, Array<PackName>>()
  for (const locale of englishFirst(locales)) {
    const named = namedCities(locale)
    const language = languageOf(locale)
    const fills = scriptOf(language) === "Latn" && (named.size >= enoughCities || locale === "en")
    for (const zone of new Set([...zones, ...named.keys()])) {
      const plain = fills && (locale === "en" || !english.has(zone)) ? zone.split("/").at(-1)!.replaceAll("_", " ") : ""
      const text = named.get(zone) ?? plain
      if (text !== "") note(names, zone, nameOf(text, language))
    }
  }
  const englishName = (zone: string): string => english.get(zone) ?? zone.split("/").at(-1)!.replaceAll("_", " ")
  return [...names].filter(([zone]) => !notCities.test(zone) && !countryNames.has(englishName(zone))).map(([zone, list]): PackRecord => {
    const qid = items.get(zone)
    return { id: qid ?? `cldr:${zone}`, type: "LOC", names: list, prior: qid === undefined ? 0.4 : 0.75, ...(qid === undefined ? {} : { qid }) }
  })
}

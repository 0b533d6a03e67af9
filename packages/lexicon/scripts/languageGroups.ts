import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { allLocales, languageOf, scriptOf } from "./cldr.ts"

const require = createRequire(import.meta.url)

/** The languages whose names of places are in the core pack. */
export const coreLanguages: ReadonlySet<string> = new Set("en uk ru de fr es pl it pt tr ar cs sk be bg sr sr-Latn ro nl sv hu zh zh-Hant ja ko".split(" "))

const levels = (JSON.parse(readFileSync(require.resolve("cldr-core/coverageLevels.json"), "utf8")) as { readonly coverageLevels: Readonly<Record<string, string>> }).coverageLevels
// CLDR gives the level of Norwegian, whose locale is Bokmål
const covered = new Set([...Object.keys(levels).map(languageOf), "nb"])

/** The languages of CLDR that it says to have at least the basic data of. */
export const languages: ReadonlyArray<string> = [...new Set(allLocales.map(languageOf))].filter((language) => covered.has(language))

const continents: Readonly<Record<string, string>> = {
  europe: "AD AL AT BA BE CH CZ DE DK EE ES FI FO FR GB GE GR HR HU IE IM IS IT LI LT LU LV MK MT NL NO PL PT RO RS SE SI SK VA",
  southeastAsia: "ID KH LA MM MY PH SG TH TL VN"
}
const continentOf = new Map(Object.entries(continents).flatMap(([name, codes]) => codes.split(" ").map((code) => [code, name] as const)))
const indic = new Set("Beng Deva Gujr Guru Knda Mlym Mtei Olck Orya Sinh Taml Telu Chakma Tibt Thaa".split(" "))
const chinese = new Set("Hans Hant Jpan Kore Yiii".split(" "))

/** The file that holds the names in a language: by script, and for Latin letters by region. */
export function groupOf(language: string): string {
  const script = scriptOf(language)
  const region = new Intl.Locale(language).maximize().region ?? "001"
  if (coreLanguages.has(language)) return "terms"
  if (script === "Cyrl") return "cyrillic"
  if (script === "Arab") return "arabic"
  if (indic.has(script)) return "indic"
  if (chinese.has(script)) return "eastAsia"
  if (continentOf.get(region) === "southeastAsia") return "southeastAsia"
  if (script !== "Latn") return "furtherScripts"
  return continentOf.get(region) === "europe" ? "latinEurope" : "latinWorld"
}

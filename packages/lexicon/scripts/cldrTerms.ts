import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { PackName, PackRecord } from "../src/record.ts"
import { bare, cldrTree, languageOf } from "./cldr.ts"

/** Codes that are no language: unknown, several, none. */
const notLanguages = new Set(["root", "und", "mul", "mis", "zxx"])

const { supplemental } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("cldr-core/supplemental/currencyData.json"), "utf8")) as {
  readonly supplemental: { readonly currencyData: { readonly region: Readonly<Record<string, ReadonlyArray<Readonly<Record<string, Readonly<Record<string, string>>>>>>> } }
}

/** The currencies that are legal tender somewhere today. */
export const tender: ReadonlySet<string> = new Set(
  Object.values(supplemental.currencyData.region).flat().flatMap((entry) => Object.entries(entry)).flatMap(([code, dates]) => (dates["_to"] === undefined && dates["_tender"] !== "false" ? [code] : []))
)

type Names = Map<string, Array<PackName>>

function note(names: Names, key: string, text: string, language: string): void {
  const list = names.get(key) ?? []
  if (!list.some((name) => name.text === text && name.language === language)) list.push({ text, language })
  names.set(key, list)
}

/** The languages of CLDR in some locales: type LANGUAGE, ids `language:` and a BCP 47 tag. */
export function languageRecords(locales: ReadonlyArray<string>): ReadonlyArray<PackRecord> {
  const names: Names = new Map()
  for (const locale of locales) {
    for (const [key, text] of Object.entries(cldrTree("cldr-localenames-full", locale, "languages.json", "localeDisplayNames", "languages"))) {
      const [code = key] = key.split("-alt-")
      const name = bare(String(text))
      if (/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/.test(code) && !notLanguages.has(code) && name !== "" && name !== code) note(names, code, name, languageOf(locale))
    }
  }
  return [...names].map(([code, list]): PackRecord => ({ id: `language:${code}`, type: "LANGUAGE", names: list, prior: 0.3 }))
}

/** The currencies of CLDR in some locales: type CURRENCY, ids `currency:` and an ISO 4217 code; and the forms that a name has beside numbers, by language and name. */
export function currencyRecords(locales: ReadonlyArray<string>): { readonly records: ReadonlyArray<PackRecord>; readonly forms: ReadonlyMap<string, ReadonlyArray<string>> } {
  const names: Names = new Map()
  const forms = new Map<string, ReadonlyArray<string>>()
  for (const locale of locales) {
    const language = languageOf(locale)
    const entries = Object.entries(cldrTree("cldr-numbers-full", locale, "currencies.json", "numbers", "currencies")).map(([code, fields]) => {
      const values = typeof fields === "string" ? {} : fields
      return { code, written: String(values["displayName"] ?? ""), counted: Object.entries(values).flatMap(([key, text]) => (key.startsWith("displayName-count-") ? [bare(String(text))] : [])) }
    })
    // a currency of former times is not meant by a name that one of today has: CLDR tells them apart by years in brackets
    const today = new Set(entries.filter(({ written }) => !written.includes("(")).map(({ written }) => written))
    for (const { code, written, counted } of entries) {
      const name = bare(written)
      if (name === "" || name === code || code === "XXX" || (name !== written && today.has(name))) continue
      note(names, code, name, language)
      const key = `${language} ${name}`
      forms.set(key, [...new Set([...(forms.get(key) ?? []), ...counted.filter((form) => form !== name && form !== code)])])
    }
  }
  return { records: [...names].map(([code, list]): PackRecord => ({ id: `currency:${code}`, type: "CURRENCY", names: list, prior: 0.3 })), forms }
}

/**
 * Writes data/codes.js: for each language that franc tells apart (ISO 639-3) its BCP 47 tag, two letters where they exist, by Intl.getCanonicalLocales.
 * Usage: node --conditions=@polyonym/source packages/detect/scripts/codes.ts
 */
import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { francAll } from "franc"

/** Where CLDR's canonical form is not the usual tag: Tagalog is not Filipino, the individual language stands for its macrolanguage. */
const usual: Readonly<Record<string, string>> = { tgl: "tl", zlm: "ms", prs: "fa", twi: "tw" }
/** A letter of each script: franc answers with every language of that script. */
const letters = ["a", "ж", "ب", "क", "ש", "አ", "မ", "ক", "字", "か", "한", "తె", "த", "ગ", "ಕ", "മ", "ਪ", "ไ", "ස", "α", "ខ", "ա", "བ", "ქ", "ລ", "ⵣ", "ᱥ", "ꆈ", "ᐃ"]
const codes = [...new Set(letters.flatMap((letter) => francAll(letter.repeat(12)).map(([code]) => code)))].filter((code) => code !== "und").sort()
const { version } = JSON.parse(readFileSync(new URL("../../../node_modules/franc/package.json", import.meta.url), "utf8")) as { version: string }
const rows = codes.map((code) => `  ${code}: ${JSON.stringify(usual[code] ?? Intl.getCanonicalLocales(code)[0])}`)
const header = `/**
 * BCP 47 tags of the languages that franc ${version} names by ISO 639-3 codes. Made by scripts/codes.ts with Intl.getCanonicalLocales (ICU ${process.versions.icu},
 * CLDR ${process.versions.cldr}) and four exceptions written there. A list of facts; MIT like the rest of the package.
 */
`
const out = fileURLToPath(new URL("../data/", import.meta.url))
writeFileSync(`${out}codes.js`, `${header}export const codes = {\n${rows.join(",\n")}\n}\n`)
writeFileSync(`${out}codes.d.ts`, "/** BCP 47 tag by ISO 639-3 code. See codes.js. */\nexport declare const codes: Readonly<Record<string, string>>\n")
console.log(`${rows.length} codes written`)

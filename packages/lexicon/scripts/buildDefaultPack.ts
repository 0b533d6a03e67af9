/**
 * Makes the default pack: `data/default.js`, its core, and `data/default/`, the names in other languages by group:
 * `node --conditions=@polyonym/source packages/lexicon/scripts/buildDefaultPack.ts`
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { deflateRawSync, gzipSync } from "node:zlib"
import { sha256 } from "@polyonym/core/pure"
import { toBase64 } from "../src/base64.ts"
import { compilePack } from "../src/compile.ts"
import { openPack } from "../src/open.ts"
import { type CldrPackage, cldrPackages, cldrText, cldrVersion, localesOf } from "./cldr.ts"
import { coreRecords, expandCore } from "./defaultRecords.ts"
import { coreLanguages } from "./languageGroups.ts"
import { groupFiles, keysFile } from "./nameColumns.ts"
import { worldText } from "./worldList.ts"

const version = "2026.2"
const files: Readonly<Record<CldrPackage, string>> = { "cldr-localenames-full": "territories.json", "cldr-dates-full": "timeZoneNames.json", "cldr-numbers-full": "currencies.json" }
const locales = localesOf(coreLanguages)
const sources = [
  ...cldrPackages.filter((name) => name !== "cldr-numbers-full").map((name) => ({
    name: `npm ${name} ${cldrVersion(name)}, ${files[name]} of ${locales.length} locales`, sha256: sha256(locales.map((locale) => cldrText(name, locale, files[name])).join("")), licence: "Unicode-3.0"
  })),
  { name: "data/worldAffairs", sha256: sha256(worldText()), licence: "CC0-1.0" }
]
const bytes = compilePack(coreRecords, {
  name: "@polyonym/lexicon/default", version, expand: expandCore, sources,
  licence: "Unicode-3.0 AND CC0-1.0",
  attribution: "Contains data of the Unicode Common Locale Data Repository, © Unicode, Inc., under the Unicode License V3; the list of world affairs and demonyms is CC0 1.0."
})
const licence = " * Licence: Unicode License V3 (© Unicode, Inc., https://www.unicode.org/license.txt) for what is CLDR's, CC0 1.0 for the rest."
const header = [
  "/**",
  " * The core of the default knowledge pack: raw DEFLATE in base64. Made by packages/lexicon/scripts/buildDefaultPack.ts; not edited by hand. Inputs:",
  ...sources.map((source) => ` * - ${source.name}, SHA-256 of the files in a row ${source.sha256}: ${source.licence}`),
  " * - inflected forms of @polyonym/names (MIT).",
  licence,
  " */"
].join("\n")

const sizes: Array<readonly [file: string, gzip: number]> = []
function write(path: string, text: string): void {
  writeFileSync(new URL(`../data/${path}`, import.meta.url), text)
  sizes.push([path, gzipSync(text, { level: 9 }).length])
}

write("default.js", `${header}\nexport const base64 = "${toBase64(deflateRawSync(bytes, { level: 9 }))}"\nexport const length = ${bytes.length}\n`)
const folder = new URL("../data/default/", import.meta.url)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
write("default/keys.js", keysFile(version, licence))
writeFileSync(new URL("keys.d.ts", folder), [
  "/** What the columns of names stand for, a line each. */",
  "export declare const keys: { readonly version: string; readonly territories: string; readonly cities: string; readonly languages: string; readonly currencies: string }",
  "/** The file that holds the names in a language. */",
  "export declare const groupOf: Readonly<Record<string, string>>", ""
].join("\n"))
for (const [group, text] of groupFiles(licence)) {
  write(`default/${group}.js`, text)
  writeFileSync(new URL(`${group}.d.ts`, folder), [
    "/** The names in the languages of this group, by language. */",
    "export declare const names: Readonly<Record<string, { readonly territories?: string; readonly cities?: string; readonly languages?: string; readonly currencies?: string }>>", ""
  ].join("\n"))
}

const { info } = openPack(bytes)
const count = (type: string): number => coreRecords.filter((record) => record.type === type).length
console.log(`core: ${info.counts.entities} entities (${["PER", "ORG", "LOC", "EVENT", "PRODUCT", "DEMONYM"].map((type) => `${type} ${count(type)}`).join(", ")}), ${info.counts.names} names, ${info.counts.forms} forms, ${bytes.length} bytes, ${info.sha256}`)
for (const [path, gzip] of sizes) console.log(`${String(gzip).padStart(9)} ${path}`)
console.log(`${String(sizes.reduce((sum, [, gzip]) => sum + gzip, 0)).padStart(9)} bytes in all, each file by gzip -9`)

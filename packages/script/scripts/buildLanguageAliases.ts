/**
 * Writes data/languageAliases.js from the npm package cldr-core.
 * Usage: node packages/script/scripts/buildLanguageAliases.ts
 */
import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

interface Aliases {
  readonly supplemental: {
    readonly version: { readonly _cldrVersion: string }
    readonly metadata: { readonly alias: { readonly languageAlias: Readonly<Record<string, { readonly _replacement: string }>> } }
  }
}

const bytes = readFileSync(createRequire(import.meta.url).resolve("cldr-core/supplemental/aliases.json"))
const { supplemental: { version, metadata: { alias: { languageAlias } } } } = JSON.parse(bytes.toString("utf8")) as Aliases
/** A language for another, perhaps with a script or region; what depends on more than the language is left to `Intl`. */
const pairs = Object.entries(languageAlias)
  .filter(([from, { _replacement: to }]) => /^[a-z]{2,3}$/.test(from) && /^[a-z]{2,3}(?:[-_](?:[A-Z][a-z]{3}|[A-Z]{2}))?$/.test(to))
  .map(([from, { _replacement: to }]) => `${from} ${to.replace("_", "-")}`)
const header = `/**
 * Language subtags that have been replaced, each with what stands for it now: the Unicode CLDR ${version._cldrVersion}, languageAlias.
 * Made by scripts/buildLanguageAliases.ts from supplemental/aliases.json of the npm package cldr-core, SHA-256 ${createHash("sha256").update(bytes).digest("hex")}; not edited by hand.
 * Licence: Unicode License V3 (© Unicode, Inc., https://www.unicode.org/license.txt).
 */
`
const out = fileURLToPath(new URL("../data/", import.meta.url))
writeFileSync(`${out}languageAliases.js`, `${header}export const aliases = ${JSON.stringify(pairs.join(","))}\n`)
writeFileSync(`${out}languageAliases.d.ts`, "/** See languageAliases.js. */\nexport declare const aliases: string\n")
console.log(`${pairs.length} aliases`)

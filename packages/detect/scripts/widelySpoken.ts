/**
 * Writes data/widelySpoken.js: the ISO 639-3 codes of the languages of the package franc, which takes up those with a million speakers or more.
 * Usage: node --conditions=@polyonym/source packages/detect/scripts/widelySpoken.ts
 */
import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { data } from "franc/data.js"
import { expressions } from "franc/expressions.js"

const codes = [...new Set([...Object.values(data).flatMap((models) => Object.keys(models)), ...Object.keys(expressions).filter((key) => !Object.hasOwn(data, key))])].sort()
const { version } = JSON.parse(readFileSync(new URL("../../../node_modules/franc/package.json", import.meta.url), "utf8")) as { version: string }
const out = fileURLToPath(new URL("../data/", import.meta.url))
writeFileSync(`${out}widelySpoken.js`, `/**
 * ISO 639-3 codes of the languages of franc ${version} (by its readme those with a million speakers or more). Made by scripts/widelySpoken.ts. A list of facts; MIT like the rest of the
 * package.
 */
export const widelySpoken = "${codes.join(" ")}"
`)
writeFileSync(`${out}widelySpoken.d.ts`, "/** ISO 639-3 codes, joined by spaces. See widelySpoken.js. */\nexport declare const widelySpoken: string\n")
console.log(`${codes.length} codes written`)

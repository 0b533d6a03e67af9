/**
 * Writes the packed weights of all scripts as a module of data, with what they were learned from in its head.
 * Usage: node --conditions=@polyonym/source packages/detect/scripts/model/write.ts <folder of packed weights> <folder of training text> compact|large [<file of frequent words>]
 */
import { createHash } from "node:crypto"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { sources } from "../corpus/sources.ts"

const [folder = "", text = "", name = "", frequencies] = process.argv.slice(2)
const out = fileURLToPath(new URL(name === "large" ? "../../../detect-large/data/" : "../../data/", import.meta.url))
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"))
const hash = createHash("sha256")
for (const folder of [text, join(text, "lists")]) {
  for (const file of readdirSync(folder).filter((one) => one.endsWith(".tsv")).sort()) hash.update(file).update(readFileSync(join(folder, file)))
}
const written = new URL("./written/", import.meta.url)
for (const file of readdirSync(written).sort()) hash.update(file).update(readFileSync(new URL(file, written)))
const places: Readonly<Record<string, string>> = { debian: "Debian, ", "debian-source": "source package of Debian, " }
const packages = [...new Set(sources.map((source) => ` * ${source.package} ${source.version} (${places[source.registry ?? ""] ?? ""}${source.licence})`))].sort()
const header = `/**
 * Weights of n-grams of letters, made by packages/detect/scripts/model (train.ts, pack.ts, pairs.ts, calibrate.ts, write.ts) from what scripts/corpus gathers and
 * scripts/model/written holds (sha256 of both: ${hash.digest("hex")}) and from scripts/model/ownWords.ts; fitted to development lines only as calibrate.ts tells. No line of the text is in them.
${frequencies === undefined ? " * MIT like the rest of the package." : ` * CC BY-SA 4.0, for they are learned from FrequencyWords too (Hermit Dave, CC BY-SA 4.0; sha256 of the file: ${createHash("sha256").update(readFileSync(frequencies)).digest("hex")}): see LICENSE.`}
 *
 * Learned from text and lists of words in these packages of npm and Debian, each under the licence beside it:
${packages.join("\n")}
 */
`
const scripts = Object.fromEntries(readdirSync(folder).filter((file) => /^\w{4}\.json$/.test(file)).sort().map((file) => [file.slice(0, 4), read(file)]))
const module = `${header}export const ${name} = ${JSON.stringify({ id: name, version: "1", scripts })}\n`
writeFileSync(join(out, `${name}.js`), module)
console.log(`${name}: ${module.length} characters, ${gzipSync(module, { level: 9 }).length} bytes gzip`)

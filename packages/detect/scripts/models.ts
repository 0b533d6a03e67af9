/**
 * Writes data/models.js: the trigram models of the languages that `@polyonym/detect` knows and that franc's default package does not bring, from
 * `franc-all`. Usage: node --conditions=@polyonym/source packages/detect/scripts/models.ts <folder of an unpacked franc-all 7.2.0>
 */
import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

/** English is in both packages: it carries franc's normalised likeness over to the distances computed here. */
const wanted: ReadonlyArray<readonly [tag: string, code: string]> = [
  ["en", "eng"], ["eu", "eus"], ["cy", "cym"], ["ga", "gle"], ["la", "lat"], ["mi", "mri"], ["is", "isl"], ["fo", "fao"], ["lb", "ltz"],
  ["br", "bre"], ["gd", "gla"], ["mt", "mlt"], ["fy", "fry"], ["oc", "oci"]
]
const folder = process.argv[2]
if (folder === undefined) console.log("skipped: name the folder of an unpacked franc-all")
else {
  const file = join(resolve(folder), "data.js")
  const { data } = await import(pathToFileURL(file).href) as { readonly data: Readonly<Record<string, Readonly<Record<string, string>>>> }
  const { version, license } = JSON.parse(readFileSync(join(resolve(folder), "package.json"), "utf8")) as { version: string; license: string }
  const rows = wanted.flatMap(([tag, code]) => {
    const model = data["Latin"]?.[code]
    if (model === undefined) console.log(`not there: ${code}`)
    return model === undefined ? [] : [`  ${tag}: ${JSON.stringify(model)}`]
  })
  const header = `/**
 * Trigram models (the commonest trigrams first, joined by "|") of languages in Latin script that the package franc does not bring; English to compare with.
 * Made by scripts/models.ts from franc-all ${version}, data.js (sha256 ${createHash("sha256").update(readFileSync(file)).digest("hex")}).
 * Licence of franc-all: ${license}, Copyright Titus Wormer; its models were counted from the Universal Declaration of Human Rights.
 */
`
  const out = fileURLToPath(new URL("../data/", import.meta.url))
  writeFileSync(join(out, "models.js"), `${header}export const models = {\n${rows.join(",\n")}\n}\n`)
  writeFileSync(join(out, "models.d.ts"), "/** By BCP 47 tag. See models.js. */\nexport declare const models: Readonly<Record<string, string>>\n")
  console.log(`${rows.length} models written`)
}

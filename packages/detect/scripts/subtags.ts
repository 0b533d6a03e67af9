/**
 * Writes data/subtags.js: which language subtag stands for which, from the aliases of cldr-core (a development dependency), and the members of each macrolanguage, from
 * the IANA Language Subtag Registry as the npm package language-subtag-registry 0.4.2 (CC0-1.0) has it.
 * Usage: npm pack language-subtag-registry@0.4.2, unpack it, then node --conditions=@polyonym/source packages/detect/scripts/subtags.ts <folder of it>
 */
import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

interface Alias {
  readonly _reason: string
  readonly _replacement: string
}
interface Subtag {
  readonly Type: string
  readonly Subtag: string
  readonly Macrolanguage?: string
  readonly Deprecated?: string
}
const load = <A>(path: string): A => JSON.parse(readFileSync(path, "utf8")) as A

const folder = process.argv[2]
if (folder === undefined) console.log("skipped: name the folder of an unpacked language-subtag-registry")
else {
  const cldr = createRequire(import.meta.url).resolve("cldr-core/supplemental/aliases.json")
  const { supplemental: { metadata: { alias: { languageAlias } }, version: { _cldrVersion } } } = load<{
    readonly supplemental: { readonly version: { readonly _cldrVersion: string }; readonly metadata: { readonly alias: { readonly languageAlias: Readonly<Record<string, Alias>> } } }
  }>(cldr)
  const rows = Object.entries(languageAlias).filter(([code]) => /^[a-z]{2,3}$/.test(code)).sort(([a], [b]) => a < b ? -1 : 1)
  const listed = (reasons: ReadonlyArray<string>): string =>
    rows.filter(([, { _reason }]) => reasons.includes(_reason)).map(([code, { _replacement }]) => `${code}:${_replacement.split(/[- ]/, 1)[0]!}`).join(" ")

  const registry = join(resolve(folder), "data/json/registry.json")
  const members = new Map<string, Array<string>>()
  for (const { Type, Subtag, Macrolanguage, Deprecated } of load<ReadonlyArray<Subtag>>(registry)) {
    if (Type !== "language" || Macrolanguage === undefined || Deprecated !== undefined) continue
    const known = members.get(Macrolanguage)
    if (known === undefined) members.set(Macrolanguage, [Subtag])
    else known.push(Subtag)
  }
  const { "File-Date": date } = load<{ readonly "File-Date": string }>(join(resolve(folder), "data/json/meta.json"))
  const out = fileURLToPath(new URL("../data/", import.meta.url))
  writeFileSync(join(out, "subtags.js"), `/**
 * Made by scripts/subtags.ts. \`three\`: ISO 639-3 code and its two-letter tag; \`bibliographic\`: ISO 639-2/B code and tag; \`former\`: a withdrawn code and what it is now;
 * \`predominant\`: an individual language and the macrolanguage whose tag stands for it in common use. All from the language aliases of CLDR ${_cldrVersion}
 * (cldr-core, supplemental/aliases.json, Unicode License v3). \`members\`: the individual languages of a macrolanguage, from the IANA Language Subtag Registry of
 * ${date} (by language-subtag-registry, CC0-1.0; registry.json has sha256 ${createHash("sha256").update(readFileSync(registry)).digest("hex")}).
 */
export const three = "${listed(["overlong"])}"
export const bibliographic = "${listed(["bibliographic"])}"
export const former = "${listed(["deprecated"])}"
export const predominant = "${listed(["macrolanguage"])}"
export const members = "${[...members].sort(([a], [b]) => a < b ? -1 : 1).map(([macro, list]) => `${macro}:${list.sort().join(",")}`).join(" ")}"
`)
  writeFileSync(join(out, "subtags.d.ts"), `/** Pairs with a colon between, joined by spaces. See subtags.js. */
export declare const three: string
export declare const bibliographic: string
export declare const former: string
export declare const predominant: string
/** Of a macrolanguage and its members with commas between. */
export declare const members: string
`)
  console.log(`${rows.length} aliases, ${members.size} macrolanguages written`)
}

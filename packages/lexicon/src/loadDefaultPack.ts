import { compilePack } from "./compile.ts"
import { type NameColumns, type NameForms, recordsOfNames } from "./defaultNames.ts"
import { defaultPack } from "./defaultPack.ts"
import { openOwn, type Pack } from "./open.ts"

type Group = "arabic" | "cyrillic" | "eastAsia" | "furtherScripts" | "indic" | "latinEurope" | "latinWorld" | "southeastAsia" | "terms"

/** Each group is a file of its own, so that a bundler keeps it apart and it is read when a language of it is asked for. */
const groups: Readonly<Record<Group, () => Promise<{ readonly names: Readonly<Record<string, NameColumns>> }>>> = {
  arabic: () => import("../data/default/arabic.js"),
  cyrillic: () => import("../data/default/cyrillic.js"),
  eastAsia: () => import("../data/default/eastAsia.js"),
  furtherScripts: () => import("../data/default/furtherScripts.js"),
  indic: () => import("../data/default/indic.js"),
  latinEurope: () => import("../data/default/latinEurope.js"),
  latinWorld: () => import("../data/default/latinWorld.js"),
  southeastAsia: () => import("../data/default/southeastAsia.js"),
  terms: () => import("../data/default/terms.js")
}

const made = new Map<string, Promise<Pack>>()

async function packOf(language: string, group: Group): Promise<Pack> {
  const [{ keys }, { names }] = await Promise.all([import("../data/default/keys.js"), groups[group]()])
  const forms: NameForms = new Map()
  const records = recordsOfNames(language, names[language] ?? {}, keys, forms)
  return openOwn(compilePack(records, {
    name: `@polyonym/lexicon/default/${language}`, version: keys.version, licence: "Unicode-3.0",
    attribution: "Contains data of the Unicode Common Locale Data Repository, © Unicode, Inc., under the Unicode License V3.",
    expand: ({ text }) => forms.get(text) ?? []
  }))
}

/** The language of the default pack that a tag asks for: the tag itself, or what is left when subtags go from its end. */
function known(tag: string, languages: Readonly<Record<string, string>>): string | undefined {
  for (let rest = tag; rest !== ""; rest = rest.slice(0, Math.max(0, rest.lastIndexOf("-")))) if (Object.hasOwn(languages, rest)) return rest
  return undefined
}

/**
 * The default pack with the names of territories, cities, languages and currencies in the languages asked for (BCP 47 tags; a region or variant
 * does not matter): the core first, then a pack for each language, in the order asked. Names of languages have the type `LANGUAGE` and ids like
 * `language:uk`, those of currencies `CURRENCY` and ids like `currency:UAH`; places have the ids that they have in the core. A language that CLDR
 * has no basic data of adds nothing. A language's pack is made at the first call that asks for it, from a file that is imported then; its bytes
 * are the same everywhere.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { createMatcher, loadDefaultPack } from "@polyonym/lexicon/pure"
 *
 * const packs = await loadDefaultPack(["mk", "ka-GE"])
 * assert.deepEqual(packs.map(({ info }) => info.name), ["@polyonym/lexicon/default", "@polyonym/lexicon/default/mk", "@polyonym/lexicon/default/ka"])
 * assert.equal(createMatcher(packs).find("საქართველო", { language: "ka" })[0]?.candidates[0]?.id, "Q230")
 * ```
 */
export async function loadDefaultPack(languages: ReadonlyArray<string>): Promise<ReadonlyArray<Pack>> {
  const { groupOf } = await import("../data/default/keys.js")
  const asked = new Set(languages.flatMap((tag) => known(tag, groupOf) ?? []))
  return Promise.all([defaultPack(), ...[...asked].map((language) => {
    const pack = made.get(language) ?? packOf(language, groupOf[language] as Group)
    made.set(language, pack)
    return pack
  })])
}

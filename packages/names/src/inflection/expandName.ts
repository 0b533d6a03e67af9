import { type InflectedKind, nameForms } from "./nameForms.ts"

/** A name of a pack's record: what `expandName` reads of it. */
export interface NameToExpand {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  readonly kind?: string
}

const kinds: Readonly<Record<string, InflectedKind>> = { PER: "person", LOC: "place", ORG: "organisation", EVENT: "organisation", PRODUCT: "organisation", DEMONYM: "demonym" }
/** A name of more words is hardly ever written in another case as a whole. */
const longest = 6

/**
 * The case forms of a name in a knowledge pack, by the type of its record: what `compilePack` of `@polyonym/lexicon` takes as `expand`.
 *
 * Languages whose names are not inflected here, abbreviations, names in capitals, types that are unknown and names of more than six words give nothing.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { expandName } from "@polyonym/names/pure"
 *
 * assert.ok(expandName({ text: "Ольга Грінченко", language: "uk" }, { type: "PER" }).includes("Ользі Грінченко"))
 * assert.deepEqual(expandName({ text: "НАТО", language: "uk", kind: "abbreviation" }, { type: "ORG" }), [])
 * ```
 */
export function expandName(name: NameToExpand, record: { readonly type: string }): ReadonlyArray<string> {
  const kind = Object.hasOwn(kinds, record.type) ? kinds[record.type] : undefined
  const words = name.text.split(/[\s-]+/)
  if (kind === undefined || name.kind === "abbreviation" || words.every((word) => word === word.toUpperCase()) || name.text.split(" ").length > longest) return []
  return nameForms(name.text, { language: name.language, kind }).slice(1)
}

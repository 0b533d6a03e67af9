import type { Identity } from "@polyonym/facts/pure"
import { type Node, node } from "./node.ts"
import { iriOf, wikidataPage } from "./result.ts"

const types: Readonly<Record<Identity["type"], string>> = { PER: "Person", ORG: "Organization", LOC: "Place", EVENT: "Event", PRODUCT: "Product" }
/** The schema.org type of an entity. */
export const typeOf = (type: Identity["type"]): string => types[type]

/** The tags under which a name is looked for, best first: with the script, then as it is, then shorter and shorter (RFC 4647 lookup, general knowledge). */
export function lookupTags(language: string, script: string): ReadonlyArray<string> {
  const tags = [`${language}-${script}`]
  for (let tag = language; tag !== ""; tag = tag.slice(0, Math.max(0, tag.lastIndexOf("-")))) tags.push(tag)
  return tags
}

/** What an entity is called in the first of these languages that has a name for it, else in English, else as it was spelled. */
export function nameOf({ preferred, spellings }: Identity, tags: ReadonlyArray<string>): string | undefined {
  const known = [...tags, "en"].find((tag) => Object.hasOwn(preferred, tag) && preferred[tag] !== "")
  if (known !== undefined) return preferred[known]
  return spellings.find(({ text }) => text !== "")?.text ?? preferred[Object.keys(preferred).sort()[0] ?? ""]
}

/** An entity as a schema.org node; `tags` say in which languages its name is wanted, best first. */
export function entityNode(identity: Identity, tags: ReadonlyArray<string>, base?: string): Node {
  const { id, type, preferred, spellings, roles } = identity
  const name = nameOf(identity, tags)?.toWellFormed()
  const forms = [...spellings.map(({ text }) => text), ...Object.keys(preferred).sort().map((tag) => preferred[tag]!)]
  const others = new Set(forms.map((form) => form.toWellFormed()))
  return node({
    "@type": types[type],
    "@id": iriOf(id, base),
    name,
    alternateName: [...others].filter((other) => other !== name && other !== ""),
    sameAs: wikidataPage(id),
    jobTitle: type === "PER" ? [...new Set(roles)].filter((role) => role !== "") : []
  })
}

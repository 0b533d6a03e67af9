import type { Json } from "@polyonym/facts/pure"

/** A JSON-LD object: its keys stand in the order in which they are written. */
export type Node = { readonly [key: string]: Json }

/** All that is ever written with schema.org's terms: a node can have no other property. The tests hold each against schema.org. */
export const properties = [
  "@context", "@type", "@id", "url", "headline", "inLanguage", "datePublished", "dateModified", "author", "publisher", "articleBody", "image", "contentUrl", "creditText",
  "caption", "about", "mentions", "hasPart", "name", "alternateName", "sameAs", "jobTitle", "text", "spokenByCharacter", "isPartOf", "@graph"
] as const

const wellFormed = (value: Json): Json => {
  if (typeof value === "string") return value.toWellFormed()
  return Array.isArray(value) ? value.map(wellFormed) : value
}
const isEmpty = (value: Json | undefined): boolean => value === undefined || value === "" || (Array.isArray(value) && value.length === 0)

/** A node without the properties that have no value. One value stands alone, several in a list (a `@graph` always is one); a lone surrogate becomes U+FFFD. */
export function node(values: { readonly [P in typeof properties[number]]?: Json | undefined }): Node {
  const kept: Record<string, Json> = {}
  let key: keyof typeof values
  for (key in values) {
    const value = values[key]
    if (value === undefined || isEmpty(value)) continue
    kept[key] = wellFormed(Array.isArray(value) && value.length === 1 && key !== "@graph" ? value[0] as Json : value)
  }
  return kept
}

import type { Json } from "@polyonym/facts/pure"

/** A JSON-LD object: its keys stand in the order in which they are written. */
export type Node = { readonly [key: string]: Json }

/** All that is ever written: a node can have no other property. `scripts/checkVocabulary.ts` holds each against schema.org. */
export const properties = [
  "@context", "@type", "@id", "url", "headline", "inLanguage", "datePublished", "author", "articleBody", "image", "creditText", "caption", "mentions", "name",
  "alternateName", "sameAs", "jobTitle"
] as const

const wellFormed = (value: Json): Json => {
  if (typeof value === "string") return value.toWellFormed()
  return Array.isArray(value) ? value.map(wellFormed) : value
}
const isEmpty = (value: Json | undefined): boolean => value === undefined || value === "" || (Array.isArray(value) && value.length === 0)

/** A node without the properties that have no value. One value stands alone, several in a list; a lone surrogate becomes U+FFFD. */
export function node(values: { readonly [P in typeof properties[number]]?: Json | undefined }): Node {
  const kept: Record<string, Json> = {}
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined || isEmpty(value)) continue
    kept[key] = wellFormed(Array.isArray(value) && value.length === 1 ? value[0] as Json : value)
  }
  return kept
}

/** What `pack build` reads, known before the readers are loaded. */
export const packFormats = ["wikidata-json", "wikidata-csv", "ftm", "geonames", "natural-earth", "csv", "jsonl"] as const
export type PackFormat = typeof packFormats[number]

/** The types that a record can be said to have. */
export const recordTypes = ["PER", "ORG", "LOC", "EVENT", "PRODUCT", "DEMONYM"] as const

/** The licences under which sources are published, and whom to name; nothing where a format says nothing of where its data come from. */
export const publishedUnder: Readonly<Partial<Record<PackFormat, { readonly licence: string; readonly attribution: string }>>> = {
  "wikidata-json": { licence: "CC0-1.0", attribution: "Wikidata" },
  "wikidata-csv": { licence: "CC0-1.0", attribution: "Wikidata" },
  geonames: { licence: "CC-BY-4.0", attribution: "GeoNames" },
  "natural-earth": { licence: "Public domain", attribution: "Natural Earth" }
}

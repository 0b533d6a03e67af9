import type { Article, Identities, Identity, Json, Languages, Mentions } from "@polyonym/facts/pure"

/** What linked data is made from. `url` is absolute; `publishedAt` ISO 8601. */
export interface Result {
  readonly article: Article
  readonly languages: Languages
  readonly identities: Identities
  readonly mentions?: Mentions | undefined
  readonly url?: string | undefined
  readonly publishedAt?: string | undefined
}

type Node = { readonly [key: string]: Json }

const types: Readonly<Record<Identity["type"], string>> = { PER: "Person", ORG: "Organization", LOC: "Place", EVENT: "Event", PRODUCT: "Product" }
const isoDate = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const wikidata = /^Q[1-9]\d*$/

/** A node without the properties that have no value; one value stands alone, several in a list. */
function node(properties: Readonly<Record<string, Json | undefined>>): Node {
  const kept: Record<string, Json> = {}
  for (const key of Object.keys(properties)) {
    const value = properties[key]
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue
    kept[key] = Array.isArray(value) && value.length === 1 ? value[0] as Json : value
  }
  return kept
}

/** An absolute web address, `undefined` for anything else. */
function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return protocol === "https:" || protocol === "http:" ? href : undefined
}

/** The identifier of an entity: Wikidata's for its items, otherwise a name of our own that does not change. */
export function iriOf(id: string): string {
  return wikidata.test(id) ? `http://www.wikidata.org/entity/${id}` : `urn:polyonym:${encodeURIComponent(id.toWellFormed())}`
}

function nameOf({ preferred, spellings }: Identity, language: string): string | undefined {
  return preferred[language] ?? preferred["en"] ?? spellings[0]?.text ?? Object.values(preferred)[0]
}

function mentionOf(identity: Identity, language: string): Node {
  const name = nameOf(identity, language)
  const others = [...new Set([...identity.spellings.map(({ text }) => text), ...Object.keys(identity.preferred).sort().map((locale) => identity.preferred[locale]!)])]
  return node({
    "@type": types[identity.type],
    "@id": iriOf(identity.id),
    name,
    alternateName: others.filter((other) => other !== name),
    jobTitle: identity.type === "PER" ? identity.roles : [],
    sameAs: wikidata.test(identity.id) ? `https://www.wikidata.org/wiki/${identity.id}` : undefined
  })
}

/**
 * A schema.org `NewsArticle` with its text, authors and the entities that it mentions, in a fixed order of keys.
 *
 * Nothing is invented: a date, an address or a language that is not known is absent. Identifiers are Wikidata's or stable names, never blank nodes.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { toJsonLd } from "@polyonym/jsonld/pure"
 *
 * const jsonld = toJsonLd({
 *   article: { title: "Ferry late", byline: [], blocks: [{ kind: "body", text: "It was late.", start: 0, end: 12, sourceStart: 0, sourceEnd: 12 }], removed: [] },
 *   languages: { language: "en", script: "Latn", confidence: 1, reliable: true, alternatives: [], spans: [] },
 *   identities: { style: "own-preference", identities: [] }
 * })
 * assert.deepEqual(jsonld, {
 *   "@context": "https://schema.org", "@type": "NewsArticle", headline: "Ferry late", inLanguage: "en", articleBody: "It was late."
 * })
 * ```
 */
export function toJsonLd({ article, languages, identities, url, publishedAt }: Result): Node {
  const language = languages.language === "und" || languages.language === "zxx" ? undefined : languages.language
  const address = webAddress(url)
  const date = [publishedAt, article.publishedAt].find((one) => one !== undefined && isoDate.test(one))
  const textOf = (kind: string) => article.blocks.filter((block) => block.kind === kind).map(({ text }) => text)
  const body = article.blocks.filter(({ kind }) => kind === "body" || kind === "heading").map(({ text }) => text).join("\n\n")
  const picture = node({ "@type": "ImageObject", creditText: article.credit, caption: textOf("caption") })
  return node({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": address,
    url: address,
    headline: article.title,
    inLanguage: language,
    datePublished: date,
    author: article.byline.map((name) => node({ "@type": "Person", name })),
    image: Object.keys(picture).length > 1 ? picture : undefined,
    articleBody: body === "" ? undefined : body,
    mentions: identities.identities.map((identity) => mentionOf(identity, language ?? "en"))
  })
}

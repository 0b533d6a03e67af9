import { sha256 } from "@polyonym/core/pure"
import type { Article, Identities, Identity, Languages, Mentions } from "@polyonym/facts/pure"
import { authorNodes } from "./author.ts"
import { entityNode, lookupTags } from "./entityNode.ts"
import { isIsoDate, isLanguage, webAddress } from "./lexicalForm.ts"
import { type Node, node } from "./node.ts"

/** What linked data is made from. */
export interface Result {
  readonly article: Article
  readonly languages: Languages
  readonly identities: Identities
  /** Lets an author be joined with the entity that the byline mentions. */
  readonly mentions?: Mentions | undefined
  /** The address of the page, absolute, `http` or `https`; anything else is left out. */
  readonly url?: string | undefined
  /** ISO 8601; goes before what the page itself states. */
  readonly publishedAt?: string | undefined
  /** The text of the document: the body of an article that has no blocks. */
  readonly text?: string | undefined
}

/** What the linked data is for: `article` is a schema.org `NewsArticle` for the head of a page. */
export type Profile = "article"

const inBody: ReadonlySet<string> = new Set(["body", "heading", "list-item", "quote", "table"])

function bodyOf({ blocks }: Article, text: string | undefined): string {
  if (blocks.length === 0) return text ?? ""
  return blocks.filter(({ kind }) => inBody.has(kind)).map((block) => block.text).join("\n\n")
}

/** The address of the page; without one, a name made from the hash of headline and body, so that the node is never a blank one. */
function articleIri(address: string | undefined, headline: string, body: string): string | undefined {
  if (address !== undefined) return address
  const content = [headline, body].filter((text) => text !== "").join("\n\n")
  return content === "" ? undefined : `urn:polyonym:article-${sha256(content)}`
}

/** Entities that are mentioned nowhere stand last. */
function byFirstMention(a: Identity, b: Identity): number {
  const [first, second] = [a.mentions[0] ?? Number.MAX_SAFE_INTEGER, b.mentions[0] ?? Number.MAX_SAFE_INTEGER]
  return first - second
}

/**
 * A schema.org `NewsArticle` with its text, authors and the entities that it mentions, in a fixed order of keys.
 *
 * Nothing is invented: a date, an address or a language that is not known, or not well-formed, is absent. Entities stand in order of first mention and are
 * named by Wikidata or by a `urn:polyonym:` name; an article without an address is named by the SHA-256 of its headline and body. All strings are well-formed
 * Unicode. It never throws.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { toJsonLd } from "@polyonym/jsonld/pure"
 *
 * const jsonld = toJsonLd({
 *   article: { title: "Ferry late", byline: [], blocks: [{ kind: "body", text: "It was late.", start: 0, end: 12, sourceStart: 0, sourceEnd: 12 }], removed: [] },
 *   languages: { language: "en", script: "Latn", confidence: 1, reliable: true, alternatives: [], spans: [] },
 *   identities: { style: "own-preference", identities: [] },
 *   url: "https://example.org/ferry"
 * })
 * assert.deepEqual(jsonld, {
 *   "@context": "https://schema.org",
 *   "@type": "NewsArticle",
 *   "@id": "https://example.org/ferry",
 *   url: "https://example.org/ferry",
 *   headline: "Ferry late",
 *   inLanguage: "en",
 *   articleBody: "It was late."
 * })
 * ```
 */
export function toJsonLd(result: Result, _options: { readonly profile?: Profile | undefined } = {}): Node {
  const { article, languages, identities, mentions, url, publishedAt, text } = result
  const inLanguage = [languages.language, article.language].find((tag) => tag !== undefined && isLanguage(tag))
  const tags = inLanguage === undefined ? [] : lookupTags(inLanguage, languages.script)
  const address = url === undefined ? undefined : webAddress(url)
  const headline = article.title ?? ""
  const body = bodyOf(article, text)
  const picture = node({
    "@type": "ImageObject",
    creditText: article.credit,
    caption: article.blocks.filter(({ kind }) => kind === "caption").map((block) => block.text)
  })
  return node({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": articleIri(address, headline, body),
    url: address,
    headline,
    inLanguage,
    datePublished: [publishedAt, article.publishedAt].find((date) => date !== undefined && isIsoDate(date)),
    author: authorNodes(article, identities, mentions),
    articleBody: body,
    image: Object.keys(picture).length > 1 ? picture : undefined,
    mentions: identities.identities.toSorted(byFirstMention).map((identity) => entityNode(identity, tags))
  })
}

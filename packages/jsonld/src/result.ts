import { type OffsetUnit, sha256 } from "@polyonym/core/pure"
import type { Article, Identities, Identity, Languages, Mentions, Span } from "@polyonym/facts/pure"
import { isIsoDate, isLanguage, webAddress } from "./lexicalForm.ts"

/** What linked data is made from. */
export interface Result {
  readonly article: Article
  readonly languages: Languages
  readonly identities: Identities
  /** Lets an author be joined with the entity that the byline mentions; quotations and annotations are made from them. */
  readonly mentions?: Mentions | undefined
  /** The address of the page, absolute, `http` or `https`; anything else is left out. */
  readonly url?: string | undefined
  /** ISO 8601; goes before what the page itself states. */
  readonly publishedAt?: string | undefined
  /** The text of the document: the body of an article that has no blocks, and what annotations count in. */
  readonly text?: string | undefined
  /** The raw input, and where a range of the document's text lies in it: annotations then point there too. */
  readonly source?: { readonly text: string; readonly range: (span: Span) => Span } | undefined
}

/** What linked data is for: see `toJsonLd`. */
export type Profile = "article" | "seo" | "graph" | "annotations"

/** How linked data is made. */
export interface EmitOptions {
  /** `article` (the same as `seo`) if not given. */
  readonly profile?: Profile | undefined
  /** What identifiers of one's own begin with, in place of `urn:polyonym:`: an absolute IRI that ends in `/`, `#` or `:`. */
  readonly base?: string | undefined
  /** What positions of annotations count: code points if not given, as W3C's model has it. */
  readonly unit?: OffsetUnit | undefined
}

const inBody: ReadonlySet<string> = new Set(["body", "heading", "list-item", "quote", "table"])
const ownBase = "urn:polyonym:"
const wikidata = /^Q[1-9]\d*$/

/** What identifiers begin with. A base that is no absolute IRI is not used. */
export function baseOf(base: string | undefined): string {
  return base !== undefined && /^(?:https?:\/\/|urn:)[^\s<>"{}|\\^`]+[/#:]$/i.test(base) && URL.canParse(base) ? base : ownBase
}

/**
 * The identifier of an entity: Wikidata's for its items, otherwise a `urn:polyonym:` name made from the entity's own id, the same in every run.
 * `base` takes the place of `urn:polyonym:`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { iriOf } from "@polyonym/jsonld/pure"
 *
 * assert.equal(iriOf("Q1899"), "http://www.wikidata.org/entity/Q1899")
 * assert.equal(iriOf("nil-0123456789ab"), "urn:polyonym:nil-0123456789ab")
 * assert.equal(iriOf("desk:river ferry", "https://archive.example/id/"), "https://archive.example/id/desk%3Ariver%20ferry")
 * ```
 */
export function iriOf(id: string, base?: string): string {
  return isItem(id) ? `http://www.wikidata.org/entity/${id}` : `${baseOf(base)}${encodeURIComponent(id.toWellFormed())}`
}

/** Whether an id is an item of Wikidata. */
export const isItem = (id: string): boolean => wikidata.test(id)

/** The page of Wikidata about an item. */
export const wikidataPage = (id: string): string | undefined => (isItem(id) ? `https://www.wikidata.org/wiki/${id}` : undefined)

/** An identifier made from content: the same content gives the same one. */
export function mint(base: string, kind: string, ...content: ReadonlyArray<string>): string {
  return `${base}${kind}-${sha256(content.join("\n")).slice(0, 32)}`
}

/** What all profiles say of an article. */
export interface Said {
  readonly base: string
  /** Undefined for an article of which nothing is known. */
  readonly iri: string | undefined
  readonly address: string | undefined
  readonly headline: string
  /** A well-formed BCP 47 tag that names a language. */
  readonly language: string | undefined
  readonly published: string | undefined
  readonly modified: string | undefined
  readonly body: string
  readonly image: string | undefined
  readonly captions: ReadonlyArray<string>
  /** Entities in order of first mention; those that are mentioned nowhere last, by id. */
  readonly entities: ReadonlyArray<Identity>
}

function bodyOf({ blocks }: Article, text: string | undefined): string {
  if (blocks.length === 0) return text ?? ""
  return blocks.filter(({ kind }) => inBody.has(kind)).map((block) => block.text).join("\n\n")
}

function byFirstMention(a: Identity, b: Identity): number {
  const [first, second] = [a.mentions[0] ?? Number.MAX_SAFE_INTEGER, b.mentions[0] ?? Number.MAX_SAFE_INTEGER]
  return first - second || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** Reads what is known and well-formed out of a result. */
export function readResult({ article, languages, identities, url, publishedAt, text }: Result, base: string | undefined): Said {
  const address = url === undefined ? undefined : webAddress(url)
  const headline = article.title ?? ""
  const body = bodyOf(article, text)
  const content = [headline, body].filter((part) => part !== "").join("\n\n")
  return {
    base: baseOf(base),
    iri: address ?? (content === "" ? undefined : `${baseOf(base)}article-${sha256(content)}`),
    address,
    headline,
    language: [languages.language, article.language].find((tag) => tag !== undefined && isLanguage(tag)),
    published: [publishedAt, article.publishedAt].find((date) => date !== undefined && isIsoDate(date)),
    modified: article.modifiedAt !== undefined && isIsoDate(article.modifiedAt) ? article.modifiedAt : undefined,
    body,
    image: article.image === undefined ? undefined : webAddress(article.image),
    captions: article.blocks.filter(({ kind }) => kind === "caption").map((block) => block.text),
    entities: identities.identities.toSorted(byFirstMention)
  }
}

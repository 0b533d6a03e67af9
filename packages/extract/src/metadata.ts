import { looksLikePerson } from "./personNames.ts"
import { statedDate } from "./publicationDate.ts"

/** What the head of a page says of its article, by the word of its source. */
export class Metadata {
  private readonly meta = new Map<string, string>()
  private headline: string | undefined
  private readonly authors: Array<string> = []
  private published: string | undefined
  private inLanguage: string | undefined
  private publisher: string | undefined
  private language: string | undefined
  private documentTitle: string | undefined

  /** `<html lang>`. */
  setLanguage(value: string): void {
    if (/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(value.trim())) this.language ??= value.trim().replaceAll("_", "-")
  }

  setTitle(value: string): void {
    if (value.trim() !== "") this.documentTitle ??= value.replace(/\s+/g, " ").trim()
  }

  /** `<meta name|property|itemprop content>`, `<time itemprop datetime>`: the first of a name counts. */
  addMeta(name: string, content: string): void {
    const key = name.toLowerCase()
    const value = content.replace(/\s+/g, " ").trim()
    if (value !== "" && !this.meta.has(key)) this.meta.set(key, value)
  }

  /** The text of a `<script type="application/ld+json">`. What does not parse is passed over. */
  addJsonLd(text: string): void {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      return
    }
    const queue: Array<unknown> = [value]
    // No page's linked data needs more; a hostile one gets no more.
    for (let i = 0; i < queue.length && i < 2000; i++) {
      const one = queue[i]
      if (Array.isArray(one)) for (const item of one) queue.push(item)
      else if (isObject(one)) {
        if (isArticle(one["@type"])) this.readArticle(one)
        for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart"]) if (one[key] !== undefined) queue.push(one[key])
      }
    }
  }

  private readArticle(article: Readonly<Record<string, unknown>>): void {
    this.headline ??= stringOf(article["headline"]) ?? stringOf(article["name"])
    this.published ??= isoOf(stringOf(article["datePublished"]))
    this.inLanguage ??= stringOf(article["inLanguage"])
    const publisher = article["publisher"]
    if (isObject(publisher)) this.publisher ??= stringOf(publisher["name"])
    if (this.authors.length > 0) return
    const author = article["author"]
    for (const one of Array.isArray(author) ? author : [author]) {
      const name = isObject(one) ? stringOf(one["name"]) : stringOf(one)
      const type = isObject(one) ? one["@type"] : undefined
      if (name === undefined || name.length > 80 || /https?:/.test(name)) continue
      if (type === "Person" || looksLikePerson(name)) this.authors.push(name.replace(/^by\s+/i, ""))
    }
  }

  /** All of it, JSON-LD before meta elements. */
  read(): { title?: string | undefined; documentTitle?: string | undefined; byline: Array<string>; publishedAt?: string | undefined; language?: string | undefined; site?: string | undefined } {
    const meta = (...keys: ReadonlyArray<string>): string | undefined => keys.map((key) => this.meta.get(key)).find((value) => value !== undefined)
    const site = meta("og:site_name", "application-name") ?? this.publisher
    const named = meta("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl", "cxenseparse:author", "twitter:creator:name")
    const names = named === undefined || /https?:|^@/.test(named) ? [] : named.replace(/^by\s+/i, "").split(/\s*(?:,|;|\band\b|&)\s*/).filter(looksLikePerson)
    return {
      title: this.headline === undefined ? stripSite(meta("og:title", "twitter:title", "dc.title", "sailthru.title", "headline"), site) : decodeTitle(this.headline),
      documentTitle: this.documentTitle,
      byline: this.authors.length > 0 ? [...new Set(this.authors)] : names,
      publishedAt: this.published ?? isoOf(meta("article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "parsely-pub-date", "pubdate", "publish-date", "publishdate", "sailthru.date", "article.published", "og:pubdate", "date.issued", "cxenseparse:recs:publishtime", "article:published")),
      language: this.language ?? this.inLanguage ?? meta("og:locale", "content-language", "language")?.replaceAll("_", "-"),
      site
    }
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value)
const stringOf = (value: unknown): string | undefined => typeof value === "string" && value.trim() !== "" ? value.replace(/\s+/g, " ").trim() : undefined

const articleType = /(?:Article|BlogPosting|Posting|Report|Review|NewsArticle)$/
const isArticle = (type: unknown): boolean => typeof type === "string" ? articleType.test(type) : Array.isArray(type) && type.some((one) => typeof one === "string" && articleType.test(one))

/** ISO 8601 of a machine-readable date, as far as it goes; `undefined` for what is none. */
function isoOf(value: string | undefined): string | undefined {
  if (value === undefined || value.length > 80) return undefined
  return statedDate(value.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3"))?.iso
}

/** References that pages leave in their JSON. */
function decodeTitle(text: string): string {
  return text.replace(/&#0?39;|&apos;|&#x27;/g, "'").replaceAll("&quot;", "\"").replaceAll("&amp;", "&").replaceAll("&nbsp;", "\u00a0")
}

/** A title without the name of its site at an end. */
export function stripSite(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined) return undefined
  const parts = title.split(/\s+[|·•—–-]\s+|\s*[|]\s*/)
  if (parts.length < 2) return title
  const name = site?.toLowerCase()
  if (name !== undefined) {
    for (const at of [parts.length - 1, 0]) {
      const part = parts[at]!
      if (!part.toLowerCase().includes(name) && !(part.length > 3 && name.includes(part.toLowerCase()))) continue
      const rest = at === 0 ? title.slice(title.indexOf(parts[1]!, part.length)) : title.slice(0, title.lastIndexOf(part)).replace(/\s*[|·•—–-]\s*$/, "")
      if (rest.trim().length >= 10) return rest.trim()
    }
  }
  return title
}

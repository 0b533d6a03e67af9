import type { Alternate, Conflict } from "@polyonym/facts/pure"
import { looksLikePerson } from "../personNames.ts"
import { statedDate } from "../publicationDate.ts"
import { addressOf } from "./address.ts"
import { authorName, type Linked, LinkedData } from "./jsonLd.ts"
import { lineOf, sharedWords, squeezed } from "./text.ts"

type Source = Conflict["source"]
/** What a source says, in the order of trust. */
type Said<A> = ReadonlyArray<readonly [source: Source, value: A | undefined]>

/** What a page's head and marks say of its article. */
export interface Known {
  readonly title?: string | undefined
  /** The text of `<title>`. */
  readonly documentTitle?: string | undefined
  readonly byline: ReadonlyArray<string>
  readonly publishedAt?: string | undefined
  readonly modifiedAt?: string | undefined
  readonly language?: string | undefined
  readonly site?: string | undefined
  readonly image?: string | undefined
  readonly canonicalUrl?: string | undefined
  readonly alternates: ReadonlyArray<Alternate>
  readonly conflicts: ReadonlyArray<Conflict>
  /** Evidence only: nothing of it is given out. */
  readonly articleBody?: string | undefined
}

/** Names of `<meta>` elements: Open Graph, Dublin Core, Highwire Press, and those of publishing systems (general knowledge). */
const names = {
  title: ["og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "sailthru.title", "parsely-title", "headline"],
  author: ["author", "article:author", "dc.creator", "dcterms.creator", "citation_author", "parsely-author", "sailthru.author", "byl", "cxenseparse:author", "twitter:creator:name"],
  published: [
    "article:published_time", "og:article:published_time", "og:published_time", "article:published", "article:published_date", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created",
    "dcterms.date", "parsely-pub-date", "pubdate", "publish-date", "publishdate", "published-date", "publish_date", "publication_date", "publication-date", "sailthru.date", "article.published", "og:pubdate", "date.issued",
    "citation_publication_date", "citation_date", "cxenseparse:recs:publishtime"
  ],
  modified: ["article:modified_time", "og:updated_time", "og:modified_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "modified-date", "article.updated"],
  site: ["og:site_name", "application-name", "dc.publisher", "citation_journal_title"],
  image: ["og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src", "thumbnail"],
  language: ["og:locale", "content-language", "dc.language", "dcterms.language", "language"]
} as const

const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i
const tagOf = (value: string | undefined): string | undefined => value !== undefined && tag.test(value.trim()) ? value.trim().replaceAll("_", "-") : undefined

/** What the head of a page and the marks in it say of its article; each field is taken from the most trusted source that has it, and what others say otherwise is kept. */
export class Metadata {
  private readonly meta = new Map<string, string>()
  private readonly properties = new Map<string, string>()
  private readonly authors: Array<string> = []
  private readonly linked = new LinkedData()
  private readonly links: Array<readonly [language: string, href: string]> = []
  private canonical: string | undefined
  private picture: string | undefined
  private base: string | undefined
  private language: string | undefined
  private documentTitle: string | undefined

  /** `<html lang>`. */
  setLanguage(value: string): void {
    this.language ??= tagOf(value)
  }

  setTitle(value: string): void {
    this.documentTitle ??= lineOf(value)
  }

  /** `<base href>`. */
  setBase(value: string): void {
    this.base ??= value
  }

  /** `<meta name|property content>`: the first of a name counts. */
  addMeta(name: string, content: string): void {
    const key = name.toLowerCase()
    const value = lineOf(content)
    if (value !== undefined && !this.meta.has(key)) this.meta.set(key, value)
  }

  /** An `itemprop` (HTML, 5.2 "Microdata"; general knowledge) and its value: the first of a name counts; authors all. */
  addProperty(name: string, content: string): void {
    const key = name.toLowerCase()
    const value = lineOf(content)
    if (value === undefined) return
    if (key === "author" && this.authors.length < 10) this.authors.push(value)
    if (!this.properties.has(key)) this.properties.set(key, value)
  }

  /** `<link rel href hreflang>`. */
  addLink(rel: string, href: string, language: string | undefined): void {
    const kinds = rel.toLowerCase().split(/\s+/)
    if (kinds.includes("canonical")) this.canonical ??= href
    else if (kinds.includes("image_src")) this.picture ??= href
    else if (kinds.includes("alternate") && language !== undefined && this.links.length < 500) this.links.push([language, href])
  }

  /** The text of a `<script type="application/ld+json">`. */
  addJsonLd(text: string): void {
    this.linked.add(text)
  }

  private named(keys: ReadonlyArray<string>): string | undefined {
    for (const key of keys) {
      const value = this.meta.get(key)
      if (value !== undefined) return value
    }
    return undefined
  }

  /** All of it: linked data before microdata, before meta elements, before links and the page's own element. `headings` are the page's `<h1>`, `url` its address. */
  read(url?: string, headings: ReadonlyArray<string> = []): Known {
    const linked = this.linked.read()
    const { properties } = this
    const conflicts: Array<Conflict> = []
    const choose = (field: Conflict["field"], said: Said<string>, same: (a: string, b: string) => boolean = (a, b) => a === b): string | undefined => {
      const chosen = said.find(([, value]) => value !== undefined)?.[1]
      for (const [source, value] of said) {
        if (value === undefined || chosen === undefined || same(value, chosen) || conflicts.some((one) => one.field === field && same(one.value, value))) continue
        conflicts.push({ field, value, source })
      }
      return chosen
    }
    const alike = (a: string, b: string): boolean => squeezed(a) === squeezed(b)
    const day = (a: string, b: string): boolean => a.slice(0, 10) === b.slice(0, 10)
    const page = addressOf(url, undefined)
    const canonical = addressOf(this.canonical, addressOf(this.base, page) ?? page)
    const base = addressOf(this.base, page ?? canonical) ?? page ?? canonical
    const address = (value: string | undefined): string | undefined => addressOf(value, base)
    const site = choose("site", [["json-ld", linked.publisher], ["meta", this.named(names.site)]], alike)
    const called = site ?? nameInAddress(page ?? canonical)
    const title = (value: string | undefined): string | undefined => stripSite(value, called)
    return {
      title: choose("title", this.titles(linked, headings, title), alike),
      documentTitle: this.documentTitle,
      byline: this.byline(linked, conflicts),
      publishedAt: choose("publishedAt", [["json-ld", isoOf(linked.published)], ["microdata", isoOf(properties.get("datepublished"))], ["meta", this.date(names.published)]], day),
      modifiedAt: choose("modifiedAt", [["json-ld", isoOf(linked.modified)], ["microdata", isoOf(properties.get("datemodified"))], ["meta", this.date(names.modified)]], day),
      language: choose("language", [["html", this.language], ["json-ld", tagOf(linked.language)], ["meta", tagOf(this.named(names.language))]], (a, b) => a.slice(0, 2).toLowerCase() === b.slice(0, 2).toLowerCase()),
      site,
      image: choose("image", [["json-ld", address(linked.image)], ["microdata", address(properties.get("image"))], ["meta", address(this.named(names.image))], ["link", address(this.picture)]]),
      canonicalUrl: choose("canonicalUrl", [["link", address(this.canonical)], ["meta", address(this.named(["og:url"]))], ["json-ld", address(linked.url)]]),
      alternates: this.alternates(address),
      conflicts,
      articleBody: linked.body
    }
  }

  /** A heading of the page that says what a title in its head does stands for it: the head may be written for search engines, or carry the site's name. */
  private titles(linked: Linked, headings: ReadonlyArray<string>, title: (value: string | undefined) => string | undefined): Said<string> {
    const { properties } = this
    const given: Said<string> = [["json-ld", title(linked.title)], ["microdata", title(properties.get("headline"))], ["meta", title(this.named(names.title))]]
    const best = given.find(([, value]) => value !== undefined)
    const compared = best?.[1] ?? this.documentTitle
    if (compared === undefined) return given
    const scored = headings.filter((heading) => heading.length >= 8).map((heading) => ({ heading, score: sharedWords(heading, compared) })).sort((a, b) => b.score - a.score)
    const [first] = scored
    if (first === undefined || first.score < (best?.[0] === "json-ld" ? 1 : 0.5)) return given
    return [["text", first.heading], ...given]
  }

  private byline(linked: Linked, conflicts: Array<Conflict>): ReadonlyArray<string> {
    const meta = this.named(names.author)
    const property = this.authors.map(authorName).filter((name) => name !== undefined)
    const lists: ReadonlyArray<readonly [Source, ReadonlyArray<string>]> = [["json-ld", linked.byline], ["microdata", [...new Set(property)]], ["meta", namesIn(meta)]]
    const chosen = lists.find(([, found]) => found.length > 0)?.[1] ?? []
    const folded = new Set(chosen.map(squeezed))
    for (const [source, found] of lists) if (found.some((name) => !folded.has(squeezed(name)))) conflicts.push({ field: "byline", value: found.join(", "), source })
    return chosen
  }

  private date(keys: ReadonlyArray<string>): string | undefined {
    for (const key of keys) {
      const iso = isoOf(this.meta.get(key))
      if (iso !== undefined) return iso
    }
    return undefined
  }

  private alternates(address: (value: string | undefined) => string | undefined): ReadonlyArray<Alternate> {
    const found = new Map<string, Alternate>()
    for (const [language, href] of this.links) {
      const code = language.toLowerCase() === "x-default" ? "x-default" : tagOf(language)
      const url = address(href)
      if (code !== undefined && url !== undefined && !found.has(code)) found.set(code, { language: code, url })
    }
    return [...found.values()]
  }
}

/** The persons that a list of authors names; where there is one name that is no person's, that. */
function namesIn(text: string | undefined): ReadonlyArray<string> {
  const whole = authorName(text)
  if (whole === undefined) return []
  const persons = whole.split(/(?:(?<!\s)\s+)?(?:,|;|\band\b|&)\s*/).filter(looksLikePerson)
  if (persons.length > 0) return [...new Set(persons)]
  return whole.split(/\s+/).length <= 5 && !/[,;:|]/.test(whole) ? [whole] : []
}

/** ISO 8601 of a machine-readable date, as far as it goes; `undefined` for what is none. */
export function isoOf(value: string | undefined): string | undefined {
  if (value === undefined || value.length > 80) return undefined
  return statedDate(value.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3"))?.iso
}

/** The name in a page's address: its longest label that is not an ending. */
export function nameInAddress(url: string | undefined): string | undefined {
  const host = /^[a-z][a-z0-9+.-]{0,20}:\/\/([^/?#\s]{3,200})/i.exec(url ?? "")?.[1]
  const labels = host?.toLowerCase().split(".").filter((label) => !/^(?:www|m|amp|com|org|net|co|news)$/.test(label))
  const label = labels?.sort((a, b) => b.length - a.length)[0]
  return label === undefined || label.length < 5 ? undefined : label
}

/** Whether a part of a title names the site: one is in the other, but for white space and marks. */
function isSite(part: string, site: string): boolean {
  const [short, long] = [squeezed(part), squeezed(site)].sort((a, b) => a.length - b.length)
  return short!.length > 3 && long!.includes(short!)
}

/** A title without the name of its site at an end. */
export function stripSite(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined || site === undefined) return title
  const parts = title.split(/(?<!\s)\s+[|·•—–-]\s+|(?:(?<!\s)\s+)?[|]\s*/)
  if (parts.length < 2) return title
  for (const at of [parts.length - 1, 0]) {
    const part = parts[at]!
    if (!isSite(part, site)) continue
    const rest = at === 0 ? title.slice(title.indexOf(parts[1]!, part.length)) : title.slice(0, title.lastIndexOf(part)).replace(/(?:(?<!\s)\s+)?[|·•—–-]\s*$/, "")
    if (rest.trim().length >= 10) return rest.trim()
  }
  return title
}

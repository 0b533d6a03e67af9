import { SourceMap } from "@polyonym/core/pure"
import { decodeHTML } from "entities"
import { feedDate } from "./dates.ts"
import { type Text, textOf } from "./elementText.ts"
import type { Element } from "./elementTree.ts"
import { readJsonFeed } from "./jsonFeed.ts"
import { MalformedFeed } from "./malformedFeed.ts"
import { elementsOf } from "./xml.ts"

/** One entry of a feed. It has `html` or `text` or, where the feed gives no more than a title and an address, neither. */
export interface FeedEntry {
  /** The feed's own id of it; its address where it has none. */
  readonly id?: string | undefined
  /** Absolute, of http or https. */
  readonly url?: string | undefined
  readonly title?: string | undefined
  /** ISO 8601. */
  readonly publishedAt?: string | undefined
  readonly updatedAt?: string | undefined
  readonly byline: ReadonlyArray<string>
  /** BCP 47, where the entry has another than its feed. */
  readonly language?: string | undefined
  readonly html?: string | undefined
  readonly text?: string | undefined
  /** From `html` or `text` back to the feed (UTF-16 code units). Of a feed in JSON there is none. */
  readonly map?: SourceMap.SourceMap | undefined
}

/** A feed: RSS 0.9 to 2.0, Atom, or JSON Feed. */
export interface Feed {
  readonly title?: string | undefined
  readonly language?: string | undefined
  readonly url?: string | undefined
  readonly entries: ReadonlyArray<FeedEntry>
  /** Entries that could not be read whole, by their place from 0 among all that the feed has, and why. */
  readonly broken: ReadonlyArray<{ readonly index: number; readonly problem: string }>
}

const tag = /<\/?[a-z!][^<>]{0,2000}>/i
const markup = /<(?:p|br|div|a|img|span|b|i|em|strong|ul|ol|li|h[1-6]|table|blockquote|figure|iframe|pre|code|hr)\b[^<>]{0,2000}>|&(?:[a-z]{2,31}|#\d{1,7});/i
const language = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i

/** An absolute address of http or https. */
export function safeUrl(url: string | undefined, base: string | undefined): string | undefined {
  if (url === undefined || url.trim() === "" || url.length > 4000) return undefined
  try {
    const { href, protocol } = base === undefined ? new URL(url.trim()) : new URL(url.trim(), base)
    return protocol === "http:" || protocol === "https:" ? href : undefined
  } catch {
    return undefined
  }
}

/** What addresses in an element are relative to: its `xml:base`, or what those around it are relative to. */
const baseOf = (element: Element, around: string | undefined): string | undefined => safeUrl(element.attributes.get("xml:base"), around) ?? around

/** A line of text of what may be markup: tags left out, references decoded. */
const plainOf = (text: string | undefined): string | undefined => {
  const plain = text === undefined ? "" : decodeHTML(tag.test(text) ? text.replace(/<\/?[a-z!][^<>]{0,2000}>/gi, "") : text).replace(/\s+/g, " ").trim()
  return plain === "" ? undefined : plain
}
const mapOf = ({ text, start, end, edits }: Text, source: string): SourceMap.SourceMap => {
  const all = edits.filter(([from, to, s, e]) => !(from === to && s === e))
  return SourceMap.fromEdits([[0, start, 0, 0], ...all, [end, source.length, text.length, text.length]])
}

class FeedReader {
  private readonly source: string
  constructor(source: string) {
    this.source = source
  }

  child(element: Element, ...names: ReadonlyArray<string>): Element | undefined {
    for (const name of names) {
      const found = element.children.find((one) => one.name === name)
      if (found !== undefined) return found
    }
    return undefined
  }
  text(element: Element, ...names: ReadonlyArray<string>): string | undefined {
    for (const name of names) {
      const found = element.children.find((one) => one.name === name && textOf(this.source, one) !== undefined)
      if (found !== undefined) return textOf(this.source, found)!.text
    }
    return undefined
  }
  /** The address of the page: Atom's link, or the text of RSS's. */
  url(element: Element, base: string | undefined): string | undefined {
    const plain = element.children.find((one) => one.name === "link" && !one.attributes.has("href") && textOf(this.source, one) !== undefined)
    return this.linked(element, "alternate", base) ?? (plain === undefined ? undefined : safeUrl(textOf(this.source, plain)!.text, baseOf(plain, base)))
  }
  /** The address of Atom's link of a relation. */
  linked(element: Element, relation: string, base: string | undefined): string | undefined {
    const link = element.children.find(({ name, attributes }) => name === "link" && attributes.has("href") && (attributes.get("rel") ?? "alternate") === relation)
    return link === undefined ? undefined : safeUrl(link.attributes.get("href"), baseOf(link, base))
  }

  entry(element: Element, base: string | undefined): FeedEntry {
    const own = baseOf(element, base)
    const guid = this.child(element, "guid")
    const id = this.text(element, "guid", "id", "dc:identifier") ?? element.attributes.get("rdf:about")
    const permanent = guid !== undefined && guid.attributes.get("isPermaLink") !== "false" && /^https?:/i.test(id ?? "")
    const url = this.url(element, own) ?? (permanent ? safeUrl(id, own) : undefined)
    const told = (...names: ReadonlyArray<string>): string | undefined => feedDate(this.text(element, ...names) ?? "")
    const stated = element.attributes.get("xml:lang") ?? this.text(element, "dc:language")
    return {
      id: id ?? url,
      url,
      title: plainOf(this.text(element, "title")),
      publishedAt: told("published", "pubDate", "issued", "dc:date", "dcterms:issued", "dcterms:created") ?? told("updated"),
      updatedAt: told("updated", "modified", "dcterms:modified"),
      byline: this.byline(element),
      language: stated !== undefined && language.test(stated) ? stated : undefined,
      ...this.content(element)
    }
  }

  private byline(element: Element): ReadonlyArray<string> {
    const names = element.children.flatMap((one): ReadonlyArray<string | undefined> => {
      if (one.name === "dc:creator") return [textOf(this.source, one)?.text]
      if (one.name !== "author") return []
      const name = this.text(one, "name") ?? textOf(this.source, one)?.text
      // RSS has "address (Name)".
      return [/\(([^()]{1,200})\)\s*$/.exec(name ?? "")?.[1] ?? (name?.includes("@") === true ? undefined : name)]
    })
    return [...new Set(names.flatMap((name) => plainOf(name) ?? []))].slice(0, 50)
  }

  private content(element: Element): Pick<FeedEntry, "html" | "text" | "map"> {
    for (const name of ["content:encoded", "content", "description", "summary", "body", "xhtml:body"]) {
      const found = this.child(element, name)
      if (found === undefined || found.attributes.has("src")) continue
      const type = found.attributes.get("type")
      if (type === "xhtml" || name === "xhtml:body" || found.children.length > 0) {
        const { start, end } = found
        const html = this.source.slice(start, end)
        if (html.trim() !== "") return { html, map: mapOf({ text: html, start, end, edits: [] }, this.source) }
        continue
      }
      const value = textOf(this.source, found)
      if (value === undefined) continue
      const isHtml = type === "html" || type === "text/html" || name === "content:encoded" || (type !== "text" && markup.test(value.text))
      return { [isHtml ? "html" : "text"]: value.text, map: mapOf(value, this.source) }
    }
    return {}
  }
}

/** The elements that hold a feed, and its entries. */
function partsOf(root: Element): { readonly channel: Element; readonly entries: ReadonlyArray<Element> } | undefined {
  const top = root.children.find(({ name }) => name === "rss" || name === "feed" || name === "rdf:RDF" || name === "RDF")
  if (top === undefined) return undefined
  const channel = top.name === "feed" ? top : top.children.find(({ name }) => name === "channel") ?? top
  const holders = channel === top ? [top] : [channel, top]
  return { channel, entries: holders.flatMap(({ children }) => children.filter(({ name }) => name === "item" || name === "entry")) }
}

/**
 * The entries of a feed: RSS 0.9 to 2.0, Atom (RFC 4287) or JSON Feed 1.1, told apart by what they are.
 *
 * `url` is where the feed came from. Relative addresses are resolved against `xml:base`, `url`, the feed's own address as it states it, or the page that it is of: the
 * first there is. An entry that is not closed, or that says nothing, costs no more than itself: it is listed in `broken`. Document types, declared entities and elements more than a hundred deep are refused with `MalformedFeed`, and so is what is no feed.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { SourceMap } from "@polyonym/core/pure"
 * import { readFeed } from "@polyonym/extract/pure"
 *
 * const feed = `<rss version="2.0"><channel><title>The Lantern</title><language>en</language>
 *   <item><title>Low Water</title><link>/low-water</link><pubDate>Wed, 12 Jun 2024 18:20:00 +0200</pubDate>
 *     <description>&lt;p&gt;The river is lower than ever.&lt;/p&gt;</description></item></channel></rss>`
 * const { title, entries: [entry] } = readFeed(feed, { url: "https://lantern.example/feed" })
 * assert.equal(title, "The Lantern")
 * assert.deepEqual([entry!.url, entry!.publishedAt], ["https://lantern.example/low-water", "2024-06-12T18:20:00+02:00"])
 * assert.equal(entry!.html, "<p>The river is lower than ever.</p>")
 * const { start, end } = SourceMap.toSource(entry!.map!, 3, 12)
 * assert.equal(feed.slice(start, end), "The river")
 * ```
 */
export function readFeed(input: string, options: { readonly url?: string | undefined } = {}): Feed {
  if (/^[\s\ufeff]{0,1000}\{/.test(input)) return readJsonFeed(input, options.url)
  const { root, unclosed } = elementsOf(input)
  const parts = partsOf(root)
  if (parts === undefined) {
    const first = root.children[0]?.name
    throw new MalformedFeed(0, `this is no feed: RSS begins with <rss> or <rdf:RDF>, Atom with <feed>, a JSON Feed with {${first === undefined ? "" : `, and this with <${first}>`}`)
  }
  const reader = new FeedReader(input)
  const { channel } = parts
  const came = safeUrl(options.url, undefined) ?? reader.linked(channel, "self", undefined)
  const base = baseOf(channel, channel.parent === undefined ? came : baseOf(channel.parent, came))
  const url = reader.url(channel, base)
  const stated = reader.text(channel, "language", "dc:language") ?? channel.attributes.get("xml:lang") ?? channel.parent?.attributes.get("xml:lang")
  const entries: Array<FeedEntry> = []
  const broken: Array<{ index: number; problem: string }> = []
  parts.entries.forEach((element, index) => {
    const entry = reader.entry(element, base ?? url)
    const says = entry.html !== undefined || entry.text !== undefined || entry.title !== undefined
    if (unclosed.has(element) || !element.closed) broken.push({ index, problem: "it is not closed: what it has before that was read" })
    else if (!says) broken.push({ index, problem: "it has neither a title nor a text" })
    if (says) entries.push(entry)
  })
  return { title: plainOf(reader.text(channel, "title")), language: stated !== undefined && language.test(stated.trim()) ? stated.trim() : undefined, url, entries, broken }
}

import { looksLikePerson } from "../personNames.ts"
import { lineOf, squeezed } from "./text.ts"

type Node = Readonly<Record<string, unknown>>

/** What a page's linked data says of its article. */
export interface Linked {
  readonly title?: string | undefined
  readonly byline: ReadonlyArray<string>
  readonly published?: string | undefined
  readonly modified?: string | undefined
  readonly language?: string | undefined
  readonly publisher?: string | undefined
  readonly image?: string | undefined
  readonly url?: string | undefined
  readonly body?: string | undefined
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value)
const listOf = (value: unknown): ReadonlyArray<unknown> => Array.isArray(value) ? value : [value]
const typesOf = (node: Node): ReadonlyArray<string> => listOf(node["@type"]).filter((type) => typeof type === "string")
const articleType = /(?:Article|Posting|Report|Review|Recipe|HowTo)$/
const pageType = /(?:WebPage|ItemPage|AboutPage|FAQPage)$/
/** No page's linked data needs more; a hostile one gets no more. */
const most = 2000
const edges = ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart", "item"]

/** Gathers the `<script type="application/ld+json">` of a page (JSON-LD 1.1, schema.org; general knowledge): graphs, arrays, and nodes named by their `@id`. */
export class LinkedData {
  private readonly nodes: Array<Node> = []
  private readonly byId = new Map<string, Node>()

  /** What does not parse is passed over. */
  add(text: string): void {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      try {
        // Line breaks within strings, and a semicolon or a comment of the page's own around it all.
        value = JSON.parse(text.replace(/\s+/g, " ").replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$|;\s*$/g, ""))
      } catch {
        return
      }
    }
    const queue: Array<unknown> = [value]
    for (let i = 0; i < queue.length && i < most; i++) {
      const one = queue[i]
      if (Array.isArray(one)) for (const item of one.slice(0, most)) queue.push(item)
      else if (isNode(one)) {
        this.nodes.push(one)
        const id = one["@id"]
        if (typeof id === "string" && Object.keys(one).length > 1 && !this.byId.has(id)) this.byId.set(id, one)
        for (const key of edges) if (one[key] !== undefined) queue.push(one[key])
      }
    }
  }

  /** Articles before pages; of two of a kind the first. */
  read(): Linked {
    const articles = this.nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)))
    const pages = this.nodes.filter((node) => typesOf(node).some((type) => pageType.test(type)))
    const first = <A>(nodes: ReadonlyArray<Node>, read: (node: Node) => A | undefined): A | undefined => {
      for (const node of nodes) {
        const found = read(node)
        if (found !== undefined) return found
      }
      return undefined
    }
    const all = [...articles, ...pages]
    const publisher = first(all, (node) => this.nameOf(node["publisher"]))
    const bodies = articles.map((node) => node["articleBody"]).filter((body) => typeof body === "string")
    return {
      title: first(articles, (node) => lineOf(node["headline"]) ?? lineOf(node["name"])),
      byline: first(all, (node) => this.authorsOf(node["author"] ?? node["creator"], publisher)) ?? [],
      published: first(all, (node) => lineOf(node["datePublished"])),
      modified: first(all, (node) => lineOf(node["dateModified"])),
      language: first(all, (node) => lineOf(node["inLanguage"])),
      publisher: publisher ?? first(this.nodes.filter((node) => typesOf(node).includes("WebSite")), (node) => lineOf(node["name"])),
      image: first(all, (node) => this.imageOf(node["image"] ?? node["thumbnailUrl"])),
      url: first(articles, (node) => lineOf(node["url"]) ?? this.idOf(node["mainEntityOfPage"])),
      body: bodies.sort((a, b) => b.length - a.length)[0]
    }
  }

  private resolved(value: unknown): unknown {
    if (!isNode(value)) return value
    const id = value["@id"]
    return value["name"] === undefined && value["url"] === undefined && typeof id === "string" ? this.byId.get(id) ?? value : value
  }

  private nameOf(value: unknown): string | undefined {
    const node = this.resolved(Array.isArray(value) ? value[0] : value)
    return isNode(node) ? lineOf(node["name"]) : lineOf(node)
  }

  private idOf(value: unknown): string | undefined {
    return isNode(value) ? lineOf(value["@id"]) : lineOf(value)
  }

  private imageOf(value: unknown): string | undefined {
    const node = this.resolved(Array.isArray(value) ? value[0] : value)
    return isNode(node) ? lineOf(node["url"]) ?? lineOf(node["contentUrl"]) : lineOf(node)
  }

  /** Persons; where there are none, whoever else is named as an author and is not the publisher. */
  private authorsOf(value: unknown, publisher: string | undefined): ReadonlyArray<string> | undefined {
    const persons: Array<string> = []
    const others: Array<string> = []
    for (const one of listOf(value).slice(0, 30)) {
      const node = this.resolved(one)
      const name = authorName(isNode(node) ? lineOf(Array.isArray(node["name"]) ? node["name"][0] : node["name"]) : lineOf(node))
      if (name === undefined) continue
      if ((isNode(node) && typesOf(node).includes("Person")) || looksLikePerson(name)) persons.push(name)
      else if (publisher === undefined || squeezed(name) !== squeezed(publisher)) others.push(name)
    }
    const found = persons.length > 0 ? persons : others
    return found.length === 0 ? undefined : [...new Set(found)]
  }
}

/** Names of accounts that say nothing of who wrote. */
const accounts = /^(?:admin|administrator|root|user|webmaster|editor|guest|unknown|null|undefined|author|staff)$/i

/** A name as an author's, without "By"; `undefined` for addresses, accounts and what is too long to be one. */
export function authorName(text: string | undefined): string | undefined {
  const name = text?.replace(/^(?:(?:written|updated|posted|published|reviewed) )?(?:by|von|par|por)\s+/i, "").replace(/^By(?=\p{Lu}\p{Ll})/u, "").trim()
  return name === undefined || name.length < 2 || name.length > 80 || /https?:|^@|\S@\S|www\./.test(name) || accounts.test(name) ? undefined : name
}

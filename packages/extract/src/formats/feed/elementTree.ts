import { malformedAt } from "./malformedFeed.ts"

/** An element of a feed. */
export interface Element {
  /** With the prefix that its namespace is known by: none for RSS and Atom, `content:`, `dc:` … */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Array<Element>
  readonly parent: Element | undefined
  /** Its text: stretches `[start, end)` of the source, of which CDATA is not decoded. */
  readonly texts: Array<{ readonly start: number; readonly end: number; readonly plain: boolean }>
  /** Where what is inside it begins and ends. */
  readonly start: number
  end: number
  /** Whether its end tag was there. */
  closed: boolean
}

/** How deep elements may lie in each other. */
const deepest = 100

const namespaces: Readonly<Record<string, string>> = {
  "http://www.w3.org/2005/Atom": "", "http://purl.org/atom/ns#": "", "http://purl.org/rss/1.0/": "", "http://my.netscape.com/rdf/simple/0.9/": "", "http://backend.userland.com/rss2": "",
  "http://purl.org/rss/1.0/modules/content/": "content:", "http://purl.org/dc/elements/1.1/": "dc:", "http://purl.org/dc/terms/": "dcterms:", "http://www.w3.org/1999/xhtml": "xhtml:"
}

/** An element that has one of these names is one entry of a feed; what is not closed in one ends with it. */
const entries: ReadonlySet<string> = new Set(["item", "entry"])

/** An element that entries lie in; what else is open around an entry was not closed. */
const holders: ReadonlySet<string> = new Set(["channel", "feed", "rss", "rdf:RDF", "RDF"])

/** The elements of a feed as they open and close. What is not closed as it should be ends with the entry that it stands in. */
export class ElementTree {
  readonly root: Element
  /** Entries in which something was not closed. */
  readonly unclosed = new Set<Element>()
  private top: Element
  private depth = 0
  private readonly source: string
  private readonly prefixes = new Map<string, string>([["content", "content:"], ["dc", "dc:"], ["dcterms", "dcterms:"], ["xhtml", "xhtml:"], ["atom", ""]])

  constructor(source: string) {
    this.source = source
    this.root = { name: "", attributes: new Map(), children: [], parent: undefined, texts: [], start: 0, end: source.length, closed: true }
    this.top = this.root
  }

  text(start: number, end: number, plain: boolean): void {
    if (end > start && this.top !== this.root) this.top.texts.push({ start, end, plain })
  }

  /** A start tag, `[at, end)` of the source; `empty`: it is its own end tag. */
  open(prefixed: string, attributes: ReadonlyMap<string, string>, at: number, end: number, empty: boolean): void {
    for (const [key, value] of attributes) {
      const known = namespaces[value.trim()]
      if (key.startsWith("xmlns:") && known !== undefined) this.prefixes.set(key.slice(6), known)
    }
    const name = this.nameOf(prefixed)
    if (entries.has(name)) this.closeBetween(at)
    const element: Element = { name, attributes, children: [], parent: this.top, texts: [], start: end, end, closed: empty }
    this.top.children.push(element)
    if (empty) return
    if (++this.depth > deepest) throw malformedAt(this.source, at, `its elements lie more than ${deepest} deep in each other: no feed does`)
    element.end = this.source.length
    this.top = element
  }

  /** An end tag that begins at an offset. */
  close(prefixed: string, at: number): void {
    const name = this.nameOf(prefixed)
    let target: Element | undefined = this.top
    while (target !== undefined && target.name !== name) {
      // An end tag without its beginning inside an entry is not one of what is around that entry.
      if (entries.has(target.name) && name !== "channel" && name !== "feed" && name !== "rss") return
      target = target.parent
    }
    if (target === undefined || target === this.root) return
    this.closeUpTo(target, at)
    target.end = at
    target.closed = true
    this.pop()
  }
  private closeUpTo(target: Element, at: number): void {
    while (this.top !== target) {
      this.top.end = at
      this.pop()
    }
  }
  /** Entries do not lie in each other: the one before was not closed, nor what is open between a feed and its entry. */
  private closeBetween(at: number): void {
    const before = this.breakEntry()
    if (before !== undefined) this.close(before.name, at)
    let holder: Element | undefined = this.top
    while (holder !== undefined && !holders.has(holder.name)) holder = holder.parent
    if (holder !== undefined) this.closeUpTo(holder, at)
  }

  /** Notes that something in the entry that is open was not closed. */
  breakEntry(): Element | undefined {
    let entry: Element | undefined = this.top
    while (entry !== undefined && !entries.has(entry.name)) entry = entry.parent
    if (entry !== undefined) this.unclosed.add(entry)
    return entry
  }

  private pop(): void {
    this.top = this.top.parent!
    this.depth--
  }

  private nameOf(name: string): string {
    const colon = name.indexOf(":")
    if (colon < 0) return name
    const prefix = name.slice(0, colon)
    return (this.prefixes.get(prefix) ?? `${prefix}:`) + name.slice(colon + 1)
  }
}

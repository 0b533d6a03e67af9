import { decodeHTML } from "entities"
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2"
import { type Element, ElementTree } from "./elementTree.ts"
import { malformedAt } from "./malformedFeed.ts"

/** Where an entry ends, for behind it comes the next one or the end of what is around it. */
const entryEnd = /<\/(?:[\w-]{1,20}:)?(?:item|entry)\s{0,20}>(?=\s{0,1000}(?:<(?:[\w-]{1,20}:)?(?:item|entry)[\s>]|<\/))/g
const elementName = /^[\p{L}_][\p{L}\p{M}\p{N}_.:-]*$/u
const tagEnd = /\s{0,100}>/y
/** The one document type that feeds had: RSS 0.91's, without declarations of its own. */
const netscape = /^<!DOCTYPE\s{1,20}rss\s{1,20}PUBLIC\s{1,20}"-\/\/Netscape Communications\/\/DTD RSS 0\.9[12]?\/\/EN"[^<>[\]]{0,200}>$/i
const declared = /^<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)\b/i
/** How far behind the name of an end tag its sign of greater-than may stand for it to be read again, in code units. */
const nearby = 200
/** What may have the text of an entry's end in it. */
const sections = [["<![CDATA[", "]]>"], ["<!--", "-->"], ["<?", "?>"]] as const

/**
 * Builds the elements from the tokens of htmlparser2. That is forgiving in the way of HTML: an attribute or CDATA that nobody closed goes on to wherever something
 * closes it. So it is given a feed entry by entry, and what reaches over the end of one is cut there; and it is made to read again what it took for a tag that is none.
 */
class Reader implements TokenizerCallbacks {
  readonly tree: ElementTree
  private readonly source: string
  private readonly tokens = new Tokenizer({ xmlMode: true, decodeEntities: false }, this)
  /** Where in the source the tokenizer began to count. */
  private base = 0
  /** The end of the last token. */
  private passed = 0
  /** From where it is to read again. */
  private again: number | undefined
  /** No token reaches further. */
  private limit = Infinity
  /** Where the last end tag began. */
  private closedAt = -1
  private tag: { readonly name: string; readonly attributes: Map<string, string>; readonly at: number } | undefined
  private attribute = ""
  private readonly nextOf = new Map<string, number>()

  constructor(source: string) {
    this.source = source
    this.tree = new ElementTree(source)
  }

  read(): void {
    let from = 0
    for (const { 0: found, index } of this.source.matchAll(entryEnd)) {
      const end = index + found.length
      this.write(from, end)
      from = end
      if (this.closedAt === index || this.isSection(index)) continue
      this.limit = index
      this.tokens.end()
      this.limit = Infinity
      this.tree.breakEntry()
      this.restart(index)
      this.write(index, end)
    }
    this.write(from, this.source.length)
    this.tokens.end()
  }

  private write(from: number, end: number): void {
    this.tokens.write(this.source.slice(from, end))
    while (this.again !== undefined) {
      this.restart(this.again)
      this.tokens.write(this.source.slice(this.base, end))
    }
  }
  private restart(at: number): void {
    this.tokens.reset()
    this.again = undefined
    this.tag = undefined
    this.base = at
    this.passed = at
  }

  /** Whether the section that is open at an offset goes on rightly: its end comes before another of its kind begins. */
  private isSection(at: number): boolean {
    const start = this.source.indexOf("<", this.passed)
    const kind = sections.find(([opens]) => this.source.startsWith(opens, start))
    return kind !== undefined && this.next(kind[1], at) < this.next(kind[0], at)
  }
  /** Where a sign stands next; infinite where it does not. */
  private next(sign: string, at: number): number {
    const known = this.nextOf.get(sign)
    if (known !== undefined && known >= at) return known
    const found = this.source.indexOf(sign, at)
    const next = found < 0 ? Infinity : found
    this.nextOf.set(sign, next)
    return next
  }

  /** That what stands in `[at, end)` is no markup but text, up to where markup may begin in it. */
  private takeBack(at: number, end: number, inner: number): void {
    this.again = inner > at ? inner : end
    this.tree.text(at, this.again, false)
    this.tag = undefined
    this.tokens.pause()
  }
  private takeBackName(at: number, end: number): void {
    const section = this.source.slice(at + 1, end).search(/<!--|<!\[CDATA\[/)
    this.takeBack(at, end, section < 0 ? this.source.lastIndexOf("<", end - 1) : at + 1 + section)
  }

  ontext(start: number, end: number): void {
    // The tokenizer says so of what is left of an end tag that the source ends in.
    if (start < 0) return
    this.passed = Math.min(this.base + end, this.limit)
    this.tree.text(this.base + start, this.passed, false)
  }
  oncdata(start: number, end: number, offset: number): void {
    this.passed = this.base + end + (offset > 0 ? 1 : 0)
    this.tree.text(this.base + start, Math.min(this.base + end - offset, this.limit), true)
    if (offset === 0) this.tree.breakEntry()
  }
  oncomment(_: number, end: number): void {
    this.passed = this.base + end
  }
  onprocessinginstruction(_: number, end: number): void {
    this.passed = this.base + end
  }
  ondeclaration(start: number, end: number): void {
    const at = this.base + start - 2
    this.passed = this.base + end + 1
    const text = this.source.slice(at, this.passed)
    if (netscape.test(text)) return
    const what = declared.exec(text)?.[1]?.toUpperCase()
    if (what === undefined) return this.takeBackName(at, this.passed)
    throw malformedAt(this.source, at, `a feed with ${what === "DOCTYPE" ? "a document type" : `<!${what}>`} is not read, for what it declares may be made to explode or to fetch: take it out`)
  }

  onopentagname(start: number, end: number): void {
    const at = this.base + start - 1
    const name = this.source.slice(at + 1, this.base + end)
    if (elementName.test(name)) this.tag = { name, attributes: new Map(), at }
    else this.takeBackName(at, this.base + end)
  }
  onattribname(start: number, end: number): void {
    if (this.tag === undefined) return
    this.attribute = this.source.slice(this.base + start, this.base + end)
    if (this.attribute.includes("<")) this.takeBackName(this.tag.at, this.base + end)
    else this.tag.attributes.set(this.attribute, "")
  }
  onattribdata(start: number, end: number): void {
    if (this.tag === undefined) return
    const value = this.source.slice(this.base + start, this.base + end)
    // No attribute has this sign in it (XML 1.0, “No < in Attribute Values”).
    if (!value.includes("<")) this.tag.attributes.set(this.attribute, decodeHTML(value))
    else if (/["']/.test(this.source[this.base + start - 1]!)) this.takeBack(this.tag.at, this.base + end, this.base + start + value.indexOf("<"))
    else this.takeBackName(this.tag.at, this.base + end)
  }
  onopentagend(end: number): void {
    this.opened(end, false)
  }
  onselfclosingtag(end: number): void {
    this.opened(end, true)
  }
  private opened(end: number, empty: boolean): void {
    if (this.tag === undefined) return
    const { name, attributes, at } = this.tag
    this.tag = undefined
    this.passed = this.base + end + 1
    this.tree.open(name, attributes, at, this.passed, empty)
  }
  onclosetag(start: number, end: number): void {
    const at = this.source.lastIndexOf("<", this.base + start - 1)
    const name = this.source.slice(this.base + start, this.base + end)
    tagEnd.lastIndex = this.base + end
    if (!elementName.test(name) || !tagEnd.test(this.source)) {
      // The tokenizer looks for the tag's end before it hears of this: where that is far, it would do so too often.
      if (this.next(">", this.base + end) - this.base - end < nearby) this.takeBackName(at, this.base + end)
      return
    }
    this.passed = tagEnd.lastIndex
    this.closedAt = at
    this.tree.close(name, at)
  }

  onattribentity(): void {}
  onattribend(): void {}
  ontextentity(): void {}
  onend(): void {}
}

/** The elements of a feed. Nothing that it declares is read, and what is malformed costs no more than the entry that it stands in. Throws `MalformedFeed`. */
export function elementsOf(source: string): { readonly root: Element; readonly unclosed: ReadonlySet<Element> } {
  const reader = new Reader(source)
  reader.read()
  return reader.tree
}

import { type Token, Tokenizer, TokenizerMode } from "parse5"
import type { Piece } from "../piece.ts"
import { BlockText } from "./blockText.ts"
import { Container } from "./container.ts"
import { blocks, markOf, unread, voids } from "./markup.ts"
import { Metadata } from "./metadata.ts"
import { Microdata, propertyOf } from "./microdata.ts"
import { OpenElements } from "./openElements.ts"
import { eachStretch } from "./references.ts"

const attribute = (token: Token.TagToken, name: string): string | undefined => token.attrs.find((one) => one.name === name)?.value

/** What an HTML page has: its blocks in order, each in its chain of elements, and what its head says. */
export interface Page {
  readonly pieces: ReadonlyArray<Piece>
  readonly metadata: Metadata
}

/**
 * Reads an HTML page once.
 *
 * Works on the tokens of parse5 and keeps a light tree of its own, with the ends of elements that HTML lets a page leave out (HTML Living Standard, 13.1.2.4 "Optional tags"; general knowledge).
 * An element is opened once and closed once, and knows of those around it what it needs: the time is linear however deep the page nests.
 */
export function piecesOfHtml(source: string): Page {
  const reader = new PageReader(source)
  return { pieces: reader.pieces, metadata: reader.metadata }
}

class PageReader {
  readonly pieces: Array<Piece> = []
  readonly metadata = new Metadata()
  private readonly microdata = new Microdata((property, value) => this.metadata.addProperty(property, value))
  private readonly block: BlockText
  private readonly tokenizer: Tokenizer
  private readonly open = new OpenElements((element) => {
    this.microdata.end(element)
    if (element.block) this.block.close()
  })
  /** The element whose text is not read, and how deep in elements of its name. */
  private skipped: string | undefined
  private depth = 0
  private script: "json" | "title" | undefined
  private gathered: Array<string> = []
  /** Text since the last tag, and its range in the page. */
  private run: Array<string> = []
  private runStart = 0
  private runEnd = 0
  private readonly source: string

  constructor(source: string) {
    this.source = source
    this.block = new BlockText(source, (piece) => this.pieces.push(piece))
    const characters = (token: Token.CharacterToken): void => this.characters(token)
    this.tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, {
      onStartTag: (token) => {
        this.flush()
        this.startTag(token)
      },
      onEndTag: (token) => {
        this.flush()
        this.endTag(token)
      },
      onCharacter: characters,
      onWhitespaceCharacter: characters,
      onNullCharacter: () => this.flush(),
      onComment: () => this.flush(),
      onDoctype: () => this.flush(),
      onEof: () => {
        this.flush()
        this.block.close()
      }
    })
    this.tokenizer.write(source, true)
  }

  private startTag(token: Token.TagToken): void {
    const name = token.tagName
    if (this.skipped !== undefined) {
      if (this.skipped === "head") {
        if (name === "meta") this.readMeta(token)
        else if (name === "link") this.readLink(token)
        else if (name === "base") this.readBase(token)
      }
      if (this.skipped === "head" && startsBody(name)) this.skipped = undefined
      else {
        if (name === this.skipped && !token.selfClosing) this.depth++
        if (name === "title" && this.skipped === "head") this.begin("title", TokenizerMode.RCDATA)
        else this.rawText(token)
        return
      }
    }
    switch (name) {
      case "html": {
        const lang = attribute(token, "lang") ?? attribute(token, "xml:lang")
        if (lang !== undefined) this.metadata.setLanguage(lang)
        return
      }
      case "body":
        return
      case "meta":
        this.readMeta(token)
        return
      case "link":
        this.readLink(token)
        return
      case "base":
        this.readBase(token)
        return
      case "title":
        this.begin("title", TokenizerMode.RCDATA)
        return
      case "br":
        this.block.lineBreak()
        return
      default:
        break
    }
    if (this.rawText(token)) return
    const flows = !blocks.has(name)
    if (unread.has(name) && !token.selfClosing) {
      if (!flows) this.block.close()
      this.skipped = name
      this.depth = 1
      return
    }
    const property = propertyOf(token.attrs)
    if (voids.has(name)) {
      if (property !== undefined) this.microdata.point(property, token.attrs)
      if (!flows) this.block.close()
      return
    }
    this.open.implyEnds(name)
    const mark = markOf(name, token.attrs)
    // A credit, an author or a date inside a line of its own kind is a block by itself.
    const apart = flows && (mark?.role === "credit" || mark?.role === "caption" || ((mark?.role === "byline" || mark?.role === "date" || name === "time") && this.block.empty))
    const cell = name === "td" || name === "th"
    if (cell) this.block.cell()
    else if (!flows || apart) this.block.close()
    if (token.selfClosing) return
    const date = name === "time" ? attribute(token, "datetime") : undefined
    const { startOffset, endOffset } = token.location!
    const element = new Container(name, token.attrs, this.open.top, startOffset, endOffset, mark, (!flows || apart) && !cell, date)
    this.open.push(element)
    if (property !== undefined) this.microdata.start(property, element)
  }

  private begin(kind: "json" | "title", mode: (typeof TokenizerMode)[keyof typeof TokenizerMode]): void {
    this.script = kind
    this.gathered = []
    this.tokenizer.state = mode
  }

  /** Switches the tokenizer where the text of an element is not markup. */
  private rawText(token: Token.TagToken): boolean {
    switch (token.tagName) {
      case "script":
        this.tokenizer.state = TokenizerMode.SCRIPT_DATA
        if (/^application\/ld\+json/i.test(attribute(token, "type")?.trim() ?? "")) this.begin("json", TokenizerMode.SCRIPT_DATA)
        break
      case "style":
      case "iframe":
      case "noembed":
      case "noframes":
      case "xmp":
        this.tokenizer.state = TokenizerMode.RAWTEXT
        break
      case "textarea":
        this.tokenizer.state = TokenizerMode.RCDATA
        break
      default:
        return false
    }
    if (this.skipped === undefined) {
      this.skipped = token.tagName
      this.depth = 1
    }
    return true
  }

  private readMeta(token: Token.TagToken): void {
    const content = attribute(token, "content")
    if (content === undefined) return
    const property = propertyOf(token.attrs)
    if (property !== undefined) this.microdata.point(property, token.attrs)
    const name = attribute(token, "property") ?? attribute(token, "name") ?? attribute(token, "http-equiv")
    if (name !== undefined) this.metadata.addMeta(name, content)
  }

  private readLink(token: Token.TagToken): void {
    const [rel, href] = [attribute(token, "rel"), attribute(token, "href")]
    if (rel !== undefined && href !== undefined) this.metadata.addLink(rel, href, attribute(token, "hreflang"))
  }

  private readBase(token: Token.TagToken): void {
    const href = attribute(token, "href")
    if (href !== undefined) this.metadata.setBase(href)
  }

  private endTag(token: Token.TagToken): void {
    const name = token.tagName
    if (this.script !== undefined && (name === "script" || name === "title")) {
      const text = this.gathered.join("")
      if (this.script === "json") this.metadata.addJsonLd(text)
      else this.metadata.setTitle(text)
      this.script = undefined
      this.gathered = []
      if (name === "title") return
    }
    if (this.skipped !== undefined) {
      if (name === this.skipped && --this.depth === 0) this.skipped = undefined
      return
    }
    if (name === "br" || name === "hr" || name === "body" || name === "html") {
      this.block.close()
      return
    }
    const element = this.open.innermost(name)
    if (element === undefined) {
      if (name === "p") this.block.close()
      return
    }
    if (!blocks.has(name)) {
      // The end of what flows does not end a block around it: `<b><p>…</b>`.
      if (element.depth > this.open.top!.special) this.open.endTo(element)
      else element.ended = true
      return
    }
    const table = element.depth === this.open.top!.scope || ["table", "tr", "tbody", "thead", "tfoot"].includes(name)
    if (table || element.depth > this.open.top!.scope) this.open.endTo(element)
  }

  private characters({ chars, location }: Token.CharacterToken): void {
    if (this.script !== undefined) {
      this.gathered.push(chars)
      return
    }
    if (this.skipped !== undefined || location === null) return
    this.microdata.text(chars)
    if (this.run.length === 0) this.runStart = location.startOffset
    this.run.push(chars)
    this.runEnd = location.endOffset
  }

  /** Gives the text since the last tag. The tokenizer parts white space from words, and where a reference follows, its positions between the two are not to be relied on; those of the whole are. */
  private flush(): void {
    if (this.run.length === 0) return
    const text = this.run.join("")
    this.run = []
    eachStretch(this.source, text, this.runStart, this.runEnd, (part, start, end) => this.block.add(part, start, end, this.open.top))
  }
}

/** Elements that a head cannot have: the body has begun, said or not. */
function startsBody(name: string): boolean {
  return !["meta", "link", "script", "style", "title", "base", "noscript", "template", "head"].includes(name)
}

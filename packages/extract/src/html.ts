import { type Token, Tokenizer, TokenizerMode } from "parse5"
import { BlockText } from "./blockText.ts"
import { inline, loose, type Mark, markOf, unread, voids } from "./markup.ts"
import { Metadata } from "./metadata.ts"
import type { Hint, Piece } from "./piece.ts"

/** An open element, with what it and those around it say. */
interface Open {
  readonly name: string
  readonly weight: number
  readonly role: Hint["role"]
  readonly reason: Hint["reason"]
  readonly link: boolean
  readonly date: string | undefined
  /** Whether its end ends a block. */
  readonly block: boolean
}

const outside: Open = { name: "", weight: 0, role: undefined, reason: undefined, link: false, date: undefined, block: true }
const attribute = (token: Token.TagToken, name: string): string | undefined => token.attrs.find((one) => one.name === name)?.value

/**
 * The blocks of an HTML page with hints from its tags, and what its head says.
 *
 * Works on the tokens of parse5, not on its tree: where elements end is all that blocks need, and a token is done with once read, however deep the page nests.
 */
export function piecesOfHtml(source: string): { readonly pieces: ReadonlyArray<Piece>; readonly metadata: Metadata } {
  const pieces: Array<Piece> = []
  const metadata = new Metadata()
  const block = new BlockText(source, (piece) => pieces.push(piece))
  const open: Array<Open> = []
  const counts = new Map<string, number>()
  /** The element whose text is not read, and how deep in elements of its name. */
  let skipped: string | undefined
  let depth = 0
  let script: "json" | "title" | undefined
  let gathered = ""
  let paragraph: Hint["role"]
  let listItem = false

  const top = (): Open => open.length === 0 ? outside : open[open.length - 1]!
  const hint = (): Hint | undefined => {
    const { weight, role, reason, date } = top()
    const own = role ?? paragraph
    if (weight === 0 && own === undefined && reason === undefined && !listItem && date === undefined) return undefined
    return { weight: weight + (own === "paragraph" ? 0.7 : 0) - (listItem ? 0.5 : 0), role: own, reason, date }
  }
  const push = (name: string, mark: Mark | undefined, isBlock: boolean, link: boolean, date: string | undefined): void => {
    const parent = top()
    open.push({
      name,
      weight: Math.max(-12, Math.min(3, parent.weight + (mark?.weight ?? 0))),
      role: mark?.role ?? parent.role,
      reason: mark?.reason ?? parent.reason,
      link: link || parent.link,
      date: date ?? parent.date,
      block: isBlock
    })
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const pop = (): Open => {
    const last = open.pop()!
    counts.set(last.name, counts.get(last.name)! - 1)
    return last
  }
  /** Ends the innermost open element of a name and all inside it. */
  const end = (name: string): void => {
    if ((counts.get(name) ?? 0) === 0) return
    for (;;) {
      const last = pop()
      if (last.block) block.close()
      if (last.name === name) return
    }
  }

  const startTag = (token: Token.TagToken): void => {
    const name = token.tagName
    if (skipped !== undefined) {
      if (skipped === "head" && name === "meta") readMeta(token)
      if (skipped === "head" && startsBody(name)) skipped = undefined
      else {
        if (name === skipped && !token.selfClosing) depth++
        if (name === "title" && skipped === "head") begin("title", TokenizerMode.RCDATA)
        else rawText(token)
        return
      }
    }
    switch (name) {
      case "html": {
        const lang = attribute(token, "lang") ?? attribute(token, "xml:lang")
        if (lang !== undefined) metadata.setLanguage(lang)
        return
      }
      case "meta":
        readMeta(token)
        return
      case "title":
        begin("title", TokenizerMode.RCDATA)
        return
      case "br":
        block.lineBreak()
        return
      default:
        break
    }
    if (rawText(token)) return
    if (unread.has(name) && !token.selfClosing) {
      if (!inline.has(name)) block.close()
      skipped = name
      depth = 1
      return
    }
    if (voids.has(name)) {
      if (!inline.has(name)) block.close()
      return
    }
    const flows = inline.has(name)
    const mark = markOf(name, token.attrs)
    // A credit, an author or a date inside a line of its own kind is a block by itself.
    const apart = flows && (mark?.role === "credit" || mark?.role === "caption" || ((mark?.role === "byline" || mark?.role === "date" || name === "time") && block.empty))
    if (name === "td" || name === "th") {
      block.cell()
      return
    }
    if (!flows || apart) block.close()
    if (!flows) {
      paragraph = name === "p" ? "paragraph" : undefined
      listItem = name === "li"
    }
    if (name === "a") end("a")
    if (loose.has(name) || token.selfClosing) return
    const date = name === "time" ? attribute(token, "datetime") : undefined
    if (date !== undefined && attribute(token, "itemprop")?.toLowerCase() === "datepublished") metadata.addMeta("datepublished", date)
    push(name, mark, !flows || apart, name === "a", date)
  }

  const begin = (kind: "json" | "title", mode: (typeof TokenizerMode)[keyof typeof TokenizerMode]): void => {
    script = kind
    gathered = ""
    tokenizer.state = mode
  }
  /** Switches the tokenizer where the text of an element is not markup. */
  const rawText = (token: Token.TagToken): boolean => {
    switch (token.tagName) {
      case "script":
        tokenizer.state = TokenizerMode.SCRIPT_DATA
        if (/^application\/ld\+json/i.test(attribute(token, "type")?.trim() ?? "")) begin("json", TokenizerMode.SCRIPT_DATA)
        break
      case "style":
      case "iframe":
      case "noembed":
      case "noframes":
      case "xmp":
        tokenizer.state = TokenizerMode.RAWTEXT
        break
      case "textarea":
        tokenizer.state = TokenizerMode.RCDATA
        break
      default:
        return false
    }
    if (skipped === undefined) {
      skipped = token.tagName
      depth = 1
    }
    return true
  }
  const readMeta = (token: Token.TagToken): void => {
    const content = attribute(token, "content")
    const name = attribute(token, "property") ?? attribute(token, "name") ?? attribute(token, "itemprop") ?? attribute(token, "http-equiv")
    if (content !== undefined && name !== undefined) metadata.addMeta(name, content)
  }

  const endTag = (token: Token.TagToken): void => {
    const name = token.tagName
    if (script !== undefined && (name === "script" || name === "title")) {
      if (script === "json") metadata.addJsonLd(gathered)
      else metadata.setTitle(gathered)
      script = undefined
      gathered = ""
      if (name === "title") return
    }
    if (skipped !== undefined) {
      if (name === skipped && --depth === 0) skipped = undefined
      return
    }
    if (name === "td" || name === "th") {
      block.cell()
      return
    }
    if (loose.has(name)) {
      block.close()
      paragraph = undefined
      listItem = false
      return
    }
    end(name)
  }
  const characters = (token: Token.CharacterToken): void => {
    if (script !== undefined) {
      gathered += token.chars
      return
    }
    if (skipped !== undefined || token.location === null) return
    addText(source, token.chars, token.location.startOffset, token.location.endOffset, (text, start, to) => block.add(text, start, to, hint, top().link))
  }

  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, {
    onStartTag: startTag,
    onEndTag: endTag,
    onCharacter: characters,
    onWhitespaceCharacter: characters,
    onNullCharacter: () => {},
    onComment: () => {},
    onDoctype: () => {},
    onEof: () => block.close()
  })
  tokenizer.write(source, true)
  return { pieces, metadata }
}

/** Elements that a head cannot have: the body has begun, said or not. */
function startsBody(name: string): boolean {
  return !["meta", "link", "script", "style", "title", "base", "noscript", "template", "head"].includes(name)
}

const reference = /&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?/y

/** Gives decoded text in the stretches in which it lies in the source: plain ones as they are, references one by one. */
function addText(source: string, text: string, start: number, end: number, add: (text: string, start: number, end: number) => void): void {
  if (end - start === text.length && source.startsWith(text, start)) {
    add(text, start, end)
    return
  }
  let from = start
  let at = start
  let plain = 0
  let out = 0
  const flush = (): void => {
    if (out > plain) add(text.slice(plain, out), from, at)
  }
  while (at < end && out < text.length) {
    const unit = source.charCodeAt(at)
    if (unit === text.charCodeAt(out) && unit !== 0x26) {
      at++
      out++
      continue
    }
    if (unit === 0x0d || unit === 0) {
      // A carriage return or a null that the tokenizer dropped or made a line feed of.
      flush()
      const feeds = unit === 0x0d && text.charCodeAt(out) === 0x0a
      const width = unit === 0x0d && source.charCodeAt(at + 1) === 0x0a ? 2 : 1
      if (feeds) {
        add("\n", at, at + width)
        out++
      }
      at += feeds ? width : 1
    } else if (unit === 0x26) {
      reference.lastIndex = at
      const found = reference.exec(source)
      if (found === null || (text.startsWith(found[0], out) && !isKnown(source, text, at, out, found[0], end))) {
        at++
        out++
        continue
      }
      flush()
      const decoded = lengthOf(source, text, at + found[0].length, out, end)
      add(text.slice(out, out + decoded), at, at + found[0].length)
      at += found[0].length
      out += decoded
    } else {
      // Not to be followed further: the rest as one.
      break
    }
    from = at
    plain = out
  }
  flush()
  if (out < text.length) add(text.slice(out), at, end)
}

/** Whether "&amp;amp;" stands where the text has "&amp;": a reference whose result looks like itself. */
function isKnown(source: string, text: string, at: number, out: number, found: string, end: number): boolean {
  return source.startsWith("&amp;", at) && !text.startsWith(source.slice(at, Math.min(end, at + found.length + 8)), out)
}

/** How many code units a reference became: one, or two for the few that give a pair, told by what follows. */
function lengthOf(source: string, text: string, after: number, out: number, end: number): number {
  if (out + 1 >= text.length) return 1
  const high = text.charCodeAt(out)
  if (high >= 0xd800 && high <= 0xdbff) return 2
  if (after >= end) return text.length - out
  return source.charCodeAt(after) === text.charCodeAt(out + 1) || source.charCodeAt(after) === 0x26 ? 1 : source.charCodeAt(after) === text.charCodeAt(out + 2) ? 2 : 1
}

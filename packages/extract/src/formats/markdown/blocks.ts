import { GFM, parser } from "@lezer/markdown"
import type { BlockKind } from "@polyonym/facts/pure"
import { decodeHTML } from "entities"
import { piecesOfHtml } from "../../html/page.ts"
import type { Piece } from "../../piece.ts"
import { FlatText } from "./flatText.ts"
import { masked } from "./masked.ts"

/** A block of a Markdown file. */
export interface MarkdownBlock {
  readonly piece: Piece
  /** `undefined` for what is no prose: code. */
  readonly kind: BlockKind | undefined
  /** Of a heading: 1 to 6. */
  readonly level?: number | undefined
}

type Node = ReturnType<ReturnType<typeof reader.parse>["cursor"]>["node"]

const reader = parser.configure([GFM])
const breaks = /^<br\s*\/?>$/i
const label = (text: string): string => text.replace(/^!?\[|\]$/g, "").replace(/\s+/g, " ").trim().toLowerCase()

/** The children of a node, in order. */
function* childrenOf(node: Node): Generator<Node> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) yield child
}

class Reader {
  readonly blocks: Array<MarkdownBlock> = []
  private readonly source: string
  /** Where the parsed text begins in the source. */
  private readonly base: number
  private readonly defined: ReadonlySet<string>
  /** Whether the last paragraph was a picture: a line of emphasis behind it is its caption. */
  private pictured = false

  constructor(source: string, base: number, defined: ReadonlySet<string>) {
    this.source = source
    this.base = base
    this.defined = defined
  }

  /** The blocks inside a block. `kind` is that of plain paragraphs there. */
  within(parent: Node, kind: BlockKind): void {
    for (const node of childrenOf(parent)) {
      const heading = /^(?:ATX|Setext)Heading([1-6])$/.exec(node.name)
      if (heading !== null) this.leaf(node, "heading", Number(heading[1]))
      else this.block(node, kind)
    }
  }

  private block(node: Node, kind: BlockKind): void {
    switch (node.name) {
      case "Blockquote":
        return this.within(node, "quote")
      case "BulletList":
      case "OrderedList":
        for (const item of childrenOf(node)) this.within(item, kind === "quote" ? kind : "list-item")
        return
      case "Paragraph":
      case "Task":
        return this.paragraph(node, kind)
      case "Table":
        for (const row of childrenOf(node)) if (row.name !== "TableDelimiter") this.leaf(row, "table")
        return
      case "FencedCode":
      case "CodeBlock":
        return this.code(node)
      case "HTMLBlock":
        return this.html(node)
      default:
        return
    }
  }

  private paragraph(node: Node, kind: BlockKind): void {
    const children = [...childrenOf(node)].filter(({ name }) => name !== "QuoteMark")
    const pictures = children.filter(({ name }) => name === "Image" || name === "Link")
    const rest = this.between(node, children).trim()
    const [first] = children
    if (first !== undefined && first.name === "Image" && rest === "" && children.every(({ name }) => name === "Image" || name === "Emphasis" || name === "HardBreak")) {
      for (const child of children) {
        if (child.name === "Image") this.picture(child)
        else if (child.name === "Emphasis") this.leaf(child, "caption")
      }
      this.pictured = true
      return
    }
    const caption = this.pictured && rest === "" && children.length === 1 && pictures.length === 0 && (first!.name === "Emphasis" || first!.name === "StrongEmphasis")
    this.leaf(node, caption ? "caption" : kind)
  }

  /** What stands in a node outside its children. */
  private between(node: Node, children: ReadonlyArray<Node>): string {
    let from = node.from
    const parts: Array<string> = []
    for (const child of children) {
      parts.push(this.slice(from, child.from))
      from = child.to
    }
    parts.push(this.slice(from, node.to))
    return parts.join("")
  }

  /** The title of a picture is its caption: the reader sees it. Its alternative text stands for the picture. */
  private picture(node: Node): void {
    const title = node.getChild("LinkTitle")
    if (title === null || title.to - title.from < 3) return
    const flat = new FlatText(this.source)
    this.literal(flat, title.from + 1, title.to - 1)
    this.add(flat, "caption")
  }

  private leaf(node: Node, kind: BlockKind, level?: number): void {
    const flat = new FlatText(this.source)
    const note = node.name === "Paragraph" ? /^\[\^[^\]\s]{1,60}\]:/.exec(this.slice(node.from, Math.min(node.to, node.from + 80))) : null
    this.inline(flat, node, note === null ? 0 : note[0].length)
    this.add(flat, kind, level)
  }

  private add(flat: FlatText, kind: BlockKind | undefined, level?: number): void {
    this.pictured = false
    const piece = flat.piece(true)
    if (piece !== undefined) this.blocks.push({ piece, kind, ...(level === undefined ? {} : { level }) })
  }

  private code(node: Node): void {
    const lines = [...childrenOf(node)].filter(({ name }) => name === "CodeText")
    if (lines.length === 0) return
    const [start, end] = [lines[0]!.from + this.base, lines.at(-1)!.to + this.base]
    const flat = new FlatText(this.source)
    flat.put(this.source.slice(start, end), start, end)
    if (this.source.slice(start, end).trim() !== "") this.add(flat, undefined)
  }

  private html(node: Node): void {
    const at = node.from + this.base
    for (const piece of piecesOfHtml(this.slice(node.from, node.to)).pieces) {
      const role = piece.hint?.role
      const edits = Array.from(piece.edits, (one, i) => i % 4 < 2 ? one + at : one)
      const level = role === "title" ? 1 : undefined
      this.blocks.push({
        piece: { ...piece, sourceStart: piece.sourceStart + at, sourceEnd: piece.sourceEnd + at, edits, gap: true },
        kind: role === "title" || role === "heading" ? "heading" : role === "caption" || role === "credit" || role === "byline" || role === "date" ? role : "body",
        ...(level === undefined ? {} : { level })
      })
    }
    this.pictured = false
  }

  /** The text of a node with its marks left out; `skipped` code units at its beginning are left out too. */
  private inline(flat: FlatText, node: Node, skipped = 0): void {
    let from = node.from + skipped
    for (const child of childrenOf(node)) {
      if (child.to <= from) continue
      this.plain(flat, from, child.from)
      this.part(flat, child)
      from = child.to
    }
    this.plain(flat, from, node.to)
  }

  private part(flat: FlatText, node: Node): void {
    const [start, end] = [node.from + this.base, node.to + this.base]
    switch (node.name) {
      case "Escape":
        return flat.put(this.source.slice(start + 1, end), start, end)
      case "Entity":
        return flat.put(decodeHTML(this.source.slice(start, end)), start, end)
      case "HardBreak":
        return flat.gap("line")
      case "HTMLTag":
        if (breaks.test(this.source.slice(start, end))) flat.gap("line")
        return
      case "TableDelimiter":
        if (!flat.empty) flat.gap("cell")
        return
      case "InlineCode":
        return this.codeSpan(flat, node)
      case "URL":
        return flat.put(this.source.slice(start, end), start, end)
      case "Link":
        return this.link(flat, node)
      case "Emphasis":
      case "StrongEmphasis":
      case "Strikethrough":
      case "TableCell":
      case "Autolink":
        return this.inline(flat, node)
      default:
        // Marks, pictures, comments and processing instructions are not text.
        return
    }
  }

  private codeSpan(flat: FlatText, node: Node): void {
    const marks = node.getChildren("CodeMark")
    flat.text(marks[0]!.to + this.base, marks.at(-1)!.from + this.base)
  }

  private link(flat: FlatText, node: Node): void {
    const text = this.slice(node.from, node.to)
    const address = node.getChild("URL")
    const reference = node.getChild("LinkLabel")
    const name = label(reference === null || reference.to - reference.from <= 2 ? text.replace(/\]\[\]$/, "]") : this.slice(reference.from, reference.to))
    // A note's mark; its text stands elsewhere.
    if (/^\[\^[^\]]{1,60}\]$/.test(text)) return
    const linked = address !== null || text.endsWith("()") || this.defined.has(name)
    const marks = node.getChildren("LinkMark")
    const [open, close] = [marks[0], marks[1]]
    if (!linked || open === undefined || close === undefined) {
      // Brackets that no definition makes a link are brackets.
      let from = node.from
      for (const child of childrenOf(node)) {
        if (child.name === "LinkMark" || child.name === "LinkLabel") continue
        this.plain(flat, from, child.from)
        this.part(flat, child)
        from = child.to
      }
      return this.plain(flat, from, node.to)
    }
    let from = open.to
    for (const child of childrenOf(node)) {
      if (child.from < open.to || child.to > close.from) continue
      this.plain(flat, from, child.from)
      this.part(flat, child)
      from = child.to
    }
    this.plain(flat, from, close.from)
  }

  /** Text between two marks; closing marks of a heading are marks by themselves. */
  private plain(flat: FlatText, start: number, end: number): void {
    if (end > start) flat.text(start + this.base, end + this.base)
  }
  /** A title in quotation marks: escapes and references in it are read, nothing else is. */
  private literal(flat: FlatText, start: number, end: number): void {
    let from = start
    const text = this.slice(start, end)
    for (const { 0: found, index } of text.matchAll(/\\[!-/:-@[-`{-~]|&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});/g)) {
      this.plain(flat, from, start + index)
      const at = start + index + this.base
      flat.put(found[0] === "\\" ? found.slice(1) : decodeHTML(found), at, at + found.length)
      from = start + index + found.length
    }
    this.plain(flat, from, end)
  }
  private slice(start: number, end: number): string {
    return this.source.slice(start + this.base, end + this.base)
  }
}

/** The blocks of CommonMark with tables, task lists, strikethrough and bare addresses (GitHub Flavored Markdown), from an offset of a file on. */
export function blocksOfMarkdown(source: string, base: number): ReadonlyArray<MarkdownBlock> {
  const tree = reader.parse(masked(source.slice(base)))
  const defined = new Set<string>()
  tree.iterate({
    enter: (node) => {
      if (node.name === "LinkReference") {
        const found = node.node.getChild("LinkLabel")
        if (found !== null) defined.add(label(source.slice(found.from + base, found.to + base)))
      }
      return !/Paragraph|Heading|Table|Code/.test(node.name)
    }
  })
  const all = new Reader(source, base, defined)
  all.within(tree.topNode, "body")
  return all.blocks
}

import type { RemovalReason } from "@polyonym/facts/pure"
import type { Hint } from "../piece.ts"
import type { Attribute, Element } from "./element.ts"
import { barriers, blocks, type Mark } from "./markup.ts"

/** What a block of text is by the elements around it. */
export type Shape = "list-item" | "quote" | "table" | undefined

const softSpecial: ReadonlySet<string> = new Set(["address", "div", "p"])
/** Elements that begin something new: a list item outside says nothing of what is in them. */
const fresh: ReadonlySet<string> = new Set(["article", "section", "main", "figure", "aside", "table", "nav", "header", "footer"])

/** An open or closed element with what it and those around it say. Each is made once; what it takes from its parent it takes when it opens. */
export class Container implements Element {
  readonly name: string
  readonly attributes: ReadonlyArray<Attribute>
  readonly parent: Container | undefined
  readonly start: number
  readonly end: number
  /** The beginning of its `class`, as it stands. */
  readonly className: string
  /** How many elements are around it, as the page's own tree has them. */
  readonly depth: number
  /** Whether its edges are edges of a block. */
  readonly block: boolean
  /** Log-odds that its marks and those around it give to text in it. */
  readonly weight: number
  readonly role: Hint["role"]
  readonly reason: RemovalReason | undefined
  /** The link that text in it is of. */
  readonly link: Container | undefined
  /** Whether it is not shown, by an attribute or a style of its own or of an element around it. */
  readonly hidden: boolean
  readonly date: string | undefined
  readonly shape: Shape
  /** 1 to 6 for text of a heading. */
  readonly level: number | undefined
  /** Depth of the innermost element that end tags of others do not reach across (cells, tables). */
  readonly scope: number
  /** Depth of the innermost block: the end of a flowing element does not reach across. */
  readonly special: number
  /** Depth of the innermost block that a list item does not close. */
  readonly hard: number
  /** False once its end has been read. */
  open = true
  /** Its end tag stands inside an element that is still open: it ends with that one. */
  ended = false

  constructor(name: string, attributes: ReadonlyArray<Attribute>, parent: Container | undefined, start: number, end: number, mark: Mark | undefined, block: boolean, date: string | undefined) {
    this.name = name
    this.attributes = attributes
    this.parent = parent
    this.start = start
    this.end = end
    this.block = block
    this.className = attributes.find((one) => one.name === "class")?.value.slice(0, 100) ?? ""
    const depth = this.depth = parent === undefined ? 0 : parent.depth + 1
    this.weight = Math.max(-12, Math.min(3, (parent?.weight ?? 0) + (mark?.weight ?? 0)))
    this.role = mark?.role ?? parent?.role
    this.reason = mark?.reason ?? parent?.reason
    this.hidden = mark?.hidden === true || parent?.hidden === true
    this.link = name === "a" ? this : parent?.link
    this.date = date ?? parent?.date
    this.level = /^h[1-6]$/.test(name) ? name.charCodeAt(1) - 48 : parent?.level
    this.shape = name === "li" || name === "dd" ? "list-item" : name === "blockquote" ? "quote" : name === "tr" ? "table" : name === "td" || name === "th" || fresh.has(name) ? undefined : parent?.shape
    this.scope = barriers.has(name) ? depth : parent?.scope ?? 0
    const flows = !blocks.has(name)
    this.special = flows ? parent?.special ?? 0 : depth
    this.hard = flows || softSpecial.has(name) ? parent?.hard ?? 0 : depth
  }
}

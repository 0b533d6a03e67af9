import type { RemovalReason } from "@polyonym/facts/pure"
import type { Hint } from "../piece.ts"
import { type Attribute, attributeOf, type Element } from "./element.ts"
import { barriers, blocks, type Mark } from "./markup.ts"

/** What a block of text is by the elements around it. */
export type Shape = "list-item" | "quote" | "table" | undefined

const softSpecial: ReadonlySet<string> = new Set(["address", "div", "p"])
/** Elements that begin something new: a list item outside says nothing of what is in them. */
const fresh: ReadonlySet<string> = new Set(["article", "section", "main", "figure", "aside", "table", "nav", "header", "footer"])

const levels: ReadonlyMap<string, number> = new Map([["h1", 1], ["h2", 2], ["h3", 3], ["h4", 4], ["h5", 5], ["h6", 6]])
/** Elements whose names say something of the text in them. */
const telling: ReadonlySet<string> = new Set([...fresh, ...levels.keys(), "a", "li", "dd", "blockquote", "tr", "td", "th"])

/** What an element and those around it say of text in it. Elements that say nothing themselves have that of the element around them. */
interface Saying {
  readonly weight: number
  readonly role: Hint["role"]
  readonly reason: RemovalReason | undefined
  readonly link: Container | undefined
  readonly hidden: boolean
  readonly date: string | undefined
  readonly shape: Shape
  readonly level: number | undefined
}
const nothing: Saying = { weight: 0, role: undefined, reason: undefined, link: undefined, hidden: false, date: undefined, shape: undefined, level: undefined }
const bare: ReadonlyArray<Attribute> = []

/** An open or closed element with what it and those around it say. Each is made once; what it takes from its parent it takes when it opens. */
export class Container implements Element {
  readonly name: string
  readonly attributes: ReadonlyArray<Attribute>
  readonly parent: Container | undefined
  readonly start: number
  readonly end: number
  /** How many elements are around it, as the page's own tree has them. */
  readonly depth: number
  /** Whether its edges are edges of a block. */
  readonly block: boolean
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
  private readonly says: Saying

  constructor(name: string, attributes: ReadonlyArray<Attribute>, parent: Container | undefined, start: number, end: number, mark: Mark | undefined, block: boolean, date: string | undefined) {
    this.name = name
    this.attributes = attributes.length === 0 ? bare : attributes
    this.parent = parent
    this.start = start
    this.end = end
    this.block = block
    const depth = this.depth = parent === undefined ? 0 : parent.depth + 1
    const around = parent?.says ?? nothing
    this.says = mark === undefined && date === undefined && !telling.has(name) ? around : {
      weight: Math.max(-12, Math.min(3, around.weight + (mark?.weight ?? 0))),
      role: mark?.role ?? around.role,
      reason: mark?.reason ?? around.reason,
      link: name === "a" ? this : around.link,
      hidden: mark?.hidden === true || around.hidden,
      date: date ?? around.date,
      shape: name === "li" || name === "dd" ? "list-item" : name === "blockquote" ? "quote" : name === "tr" ? "table" : name === "td" || name === "th" || fresh.has(name) ? undefined : around.shape,
      level: levels.get(name) ?? around.level
    }
    this.scope = barriers.has(name) ? depth : parent?.scope ?? 0
    const flows = !blocks.has(name)
    this.special = flows ? parent?.special ?? 0 : depth
    this.hard = flows || softSpecial.has(name) ? parent?.hard ?? 0 : depth
  }

  /** The beginning of its `class`, as it stands. */
  get className(): string {
    return attributeOf(this, "class")?.slice(0, 100) ?? ""
  }
  /** Log-odds that its marks and those around it give to text in it. */
  get weight(): number {
    return this.says.weight
  }
  get role(): Hint["role"] {
    return this.says.role
  }
  get reason(): RemovalReason | undefined {
    return this.says.reason
  }
  /** The link that text in it is of. */
  get link(): Container | undefined {
    return this.says.link
  }
  /** Whether it is not shown, by an attribute or a style of its own or of an element around it. */
  get hidden(): boolean {
    return this.says.hidden
  }
  get date(): string | undefined {
    return this.says.date
  }
  get shape(): Shape {
    return this.says.shape
  }
  /** 1 to 6 for text of a heading. */
  get level(): number | undefined {
    return this.says.level
  }
}

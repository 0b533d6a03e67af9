import type { Container } from "./container.ts"
import { closesParagraph } from "./markup.ts"

const isHeading = (name: string): boolean => name.length === 2 && name[0] === "h" && name[1]! >= "1" && name[1]! <= "6"

/** The elements that are open where a page is read, with the ends that HTML lets a page leave out. Every element is opened and ended once. */
export class OpenElements {
  top: Container | undefined
  /** By name, innermost last. */
  private readonly byName = new Map<string, Array<Container>>()
  private readonly ended: (element: Container) => void

  /** `ended` is told of each element that ends. */
  constructor(ended: (element: Container) => void) {
    this.ended = ended
  }

  /** Opens an element in the innermost one. */
  push(element: Container): void {
    this.top = element
    const same = this.byName.get(element.name)
    if (same === undefined) this.byName.set(element.name, [element])
    else same.push(element)
  }

  private pop(): void {
    const last = this.top!
    this.byName.get(last.name)!.pop()
    last.open = false
    this.top = last.parent
    this.ended(last)
  }

  /** Ends an element and all inside it, and those around it whose end has been read already. */
  endTo(element: Container): void {
    while (element.open) this.pop()
    while (this.top?.ended === true) this.pop()
  }

  /** The innermost open element of a name. */
  innermost(name: string): Container | undefined {
    const same = this.byName.get(name)
    return same === undefined ? undefined : same[same.length - 1]
  }

  /** Ends the innermost element of a name that stands at least so deep. */
  private closeWithin(name: string, depth: number): void {
    const element = this.innermost(name)
    if (element !== undefined && element.depth >= depth) this.endTo(element)
  }

  /** The ends that a start tag implies. */
  implyEnds(name: string): void {
    const { top } = this
    if (top === undefined) return
    if (closesParagraph.has(name)) this.closeWithin("p", top.scope)
    switch (name) {
      case "li":
        this.closeWithin("li", this.top?.hard ?? 0)
        break
      case "dt":
      case "dd":
        this.closeWithin("dt", this.top?.hard ?? 0)
        this.closeWithin("dd", this.top?.hard ?? 0)
        break
      case "a":
        this.closeWithin("a", 0)
        break
      case "button":
        this.closeWithin("button", top.scope)
        break
      case "td":
      case "th":
        this.closeInTable(["td", "th"])
        break
      case "tr":
        this.closeInTable(["td", "th", "tr"])
        break
      case "tbody":
      case "thead":
      case "tfoot":
        this.closeInTable(["td", "th", "tr", "tbody", "thead", "tfoot"])
        break
      default:
        if (isHeading(name) && this.top !== undefined && isHeading(this.top.name)) this.endTo(this.top)
    }
  }

  /** Ends parts of the innermost table. */
  private closeInTable(names: ReadonlyArray<string>): void {
    const table = this.innermost("table")?.depth ?? 0
    for (const name of names) this.closeWithin(name, table)
  }
}

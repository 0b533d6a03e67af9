import type { Container } from "./container.ts"
import { type Attribute, attributeOf } from "./element.ts"

const wanted: ReadonlySet<string> = new Set(["headline", "author", "name", "datepublished", "datemodified", "image"])
/** Where an element has its value but in its text. */
const places = ["content", "datetime", "src", "href"]
const most = 16
const longest = 300

interface Open {
  readonly element: Container
  readonly property: string
  readonly parts: Array<string>
  length: number
  name: string | undefined
}

/** The first of an element's property names that is asked for. */
export function propertyOf(attributes: ReadonlyArray<Attribute>): string | undefined {
  if (attributes.length === 0) return undefined
  const value = attributes.find(({ name }) => name === "itemprop")?.value
  return value?.toLowerCase().split(/\s+/).find((name) => wanted.has(name))
}

/** Gathers the properties of a page's microdata (HTML, 5.2 "Microdata"; general knowledge) as its elements open and close. What stands among comments is theirs. */
export class Microdata {
  private readonly open: Array<Open> = []
  private readonly found: (property: string, value: string) => void

  constructor(found: (property: string, value: string) => void) {
    this.found = found
  }

  /** An element without content. */
  point(property: string, attributes: ReadonlyArray<Attribute>): void {
    for (const place of places) {
      const value = attributes.find(({ name }) => name === place)?.value
      if (value !== undefined && property !== "name") {
        this.found(property, value)
        return
      }
    }
  }

  start(property: string, element: Container): void {
    if (element.reason === "comment" || this.open.length >= most) return
    const value = property === "author" ? undefined : places.map((place) => attributeOf(element, place)).find((one) => one !== undefined)
    if (value === undefined) this.open.push({ element, property, parts: [], length: 0, name: undefined })
    else if (property !== "name") this.found(property, value)
  }

  text(chars: string): void {
    for (const one of this.open) {
      if (one.length > longest) continue
      one.parts.push(chars)
      one.length += chars.length
    }
  }

  end(element: Container): void {
    while (this.open.length > 0 && this.open[this.open.length - 1]!.element === element) {
      const { property, parts, name } = this.open.pop()!
      const value = name ?? parts.join("")
      const around = this.open.findLast((one) => one.property === "author")
      if (property === "name") {
        if (around !== undefined) around.name ??= value
      } else if (property !== "image" && value.length <= longest) this.found(property, value)
    }
  }
}

import type { Evidence } from "../evidence.ts"
import { classOf, ideograph } from "../characters.ts"
import type { Container } from "./container.ts"
import { attributeOf } from "./element.ts"

/** What stands in a container, all of it counted. */
export interface Contents {
  readonly element: Container
  /** Characters of prose that is likely the page's own; those of other text count for little. */
  mass: number
  characters: number
  linked: number
  pieces: number
  /** Pieces of a length and with an end that prose has. */
  prose: number
  /** Whether a piece in it is a link as a whole: a heading, a label. */
  links: number
  largest: Contents | undefined
  second: number
  group: Group | undefined
}

/** Containers with one parent, one tag and one class: a list of teasers, of comments, of paragraphs. */
export interface Group {
  count: number
  mass: number
  characters: number
  linked: number
  /** How many of them have a piece that is a link as a whole. */
  linking: number
}

/** A page's containers. */
export interface Containers {
  readonly contents: ReadonlyMap<Container, Contents>
  /** The innermost container that has most of the prose; `undefined` where it is the page itself. */
  readonly main: Container | undefined
  readonly mass: number
  readonly total: number
}

/** Elements that hold text, not parts of a page. */
const leaves: ReadonlySet<string> = new Set(["p", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "figure", "figcaption", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "a", "span", "b", "i", "strong", "em", "font"])

/** Characters of a text as long as Latin letters would be. */
function widthOf(text: string): number {
  const sample = Math.min(text.length, 80)
  let wide = 0
  for (let i = 0; i < sample; i++) if (classOf(text.charCodeAt(i)) === ideograph) wide++
  return text.length * (1 + 1.8 * wide / Math.max(1, sample))
}

function massOf({ prose, body, reading: { piece } }: Evidence): number {
  const width = widthOf(piece.text) - (piece.linked ?? 0)
  const likely = piece.element?.hidden === true ? 0.1 : (piece.hint?.weight ?? 0) <= -2 ? 0.3 : 1
  return Math.max(0, width) * likely * (prose ? 1 : body > -2 ? 0.25 : 0.1)
}

function isWholeLink({ text, linked }: Evidence["reading"]["piece"]): boolean {
  return linked !== undefined && linked >= text.length * 0.8
}

/** Counts what every container of a page has. Each container is met once, whatever its depth; linear but for one sort. */
export function containersOf(page: ReadonlyArray<Evidence>): Containers {
  const contents = new Map<Container, Contents>()
  const top: Contents = { element: undefined as never, mass: 0, characters: 0, linked: 0, pieces: 0, prose: 0, links: 0, largest: undefined, second: 0, group: undefined }
  const ordered: Array<Contents> = []
  for (const evidence of page) {
    const { piece } = evidence.reading
    for (let element = piece.element; element !== undefined && !contents.has(element); element = element.parent) {
      const made: Contents = { element, mass: 0, characters: 0, linked: 0, pieces: 0, prose: 0, links: 0, largest: undefined, second: 0, group: undefined }
      contents.set(element, made)
      ordered.push(made)
    }
    const here = piece.element === undefined ? top : contents.get(piece.element)!
    here.mass += massOf(evidence)
    here.characters += piece.text.length
    here.linked += piece.linked ?? 0
    here.pieces++
    if (evidence.prose) here.prose++
    if (isWholeLink(piece)) here.links++
  }
  ordered.sort((a, b) => b.element.depth - a.element.depth)
  const groups = new Map<Container | undefined, Map<string, Group>>()
  for (const one of ordered) {
    const { element } = one
    const above = element.parent === undefined ? top : contents.get(element.parent)!
    above.mass += one.mass
    above.characters += one.characters
    above.linked += one.linked
    above.pieces += one.pieces
    above.prose += one.prose
    above.links += one.links
    if (above.largest === undefined || one.mass > above.largest.mass) {
      above.second = above.largest?.mass ?? 0
      above.largest = one
    } else if (one.mass > above.second) above.second = one.mass
    let siblings = groups.get(element.parent)
    if (siblings === undefined) groups.set(element.parent, siblings = new Map())
    const signature = `${element.name} ${element.className}`
    let group = siblings.get(signature)
    if (group === undefined) siblings.set(signature, group = { count: 0, mass: 0, characters: 0, linked: 0, linking: 0 })
    group.count++
    group.mass += one.mass
    group.characters += one.characters
    group.linked += one.linked
    if (one.links > 0) group.linking++
    one.group = group
  }
  const main = mainOf(top)
  return { contents, main: main === top ? undefined : main.element, mass: main.mass, total: top.mass }
}

/** Goes down from the page as long as one container has most of the prose. */
function mainOf(top: Contents): Contents {
  let here = top
  for (;;) {
    const { largest, second } = here
    if (largest === undefined || leaves.has(largest.element.name)) return here
    const most = largest.mass >= here.mass * 0.6
    const alone = largest.mass >= here.mass * 0.3 && second <= largest.mass * 0.2 && isArticle(largest.element)
    if (!most && !alone) return here
    here = largest
  }
}

function isArticle(element: Container): boolean {
  return element.name === "article" || element.name === "main" || attributeOf(element, "itemprop")?.toLowerCase() === "articlebody" || attributeOf(element, "role") === "main"
}

import type { Piece } from "../piece.ts"

/** An attribute as the page's tokenizer gives it: the name in lower case, references in the value decoded. */
export interface Attribute {
  readonly name: string
  readonly value: string
}

/** An element of a page, as far as a block needs it: what its start tag says, and where it stands. */
export interface Element {
  /** In lower case. */
  readonly name: string
  readonly attributes: ReadonlyArray<Attribute>
  /** `undefined` for the outermost. */
  readonly parent: Element | undefined
  /** The range of its start tag in the page (UTF-16 code units, end-exclusive). */
  readonly start: number
  readonly end: number
}

/** The value of an attribute; `undefined` where the element has none of that name. Of two with one name the first counts, as in a browser. */
export function attributeOf(element: Element, name: string): string | undefined {
  for (const one of element.attributes) if (one.name === name) return one.value
  return undefined
}

/** The class names of an element, in their order. */
export function classesOf(element: Element): ReadonlyArray<string> {
  return attributeOf(element, "class")?.split(/[ \t\n\f\r]+/).filter((name) => name !== "") ?? []
}

/** The innermost element that holds all of a piece; `undefined` for pieces of plain text and for text outside all elements. */
export function elementOf(piece: Piece): Element | undefined {
  return piece.element
}

/**
 * The elements that a piece stands in, from the innermost one that holds all of it outwards.
 *
 * Pieces of one container share the objects from there on, so that what was found of an element may be kept by it (`WeakMap`): a page may nest a hundred thousand deep,
 * and a walk of the whole chain for each piece is not linear.
 */
export function* elementChainOf(piece: Piece): Generator<Element, void, undefined> {
  for (let element = piece.element; element !== undefined; element = element.parent) yield element
}

import { first, lowerOf, size } from "./cyrillic.ts"
import type { System } from "./system.ts"

/** Places of a context beside the letters of the block. */
export const boundary = size
export const apostrophe = size + 1
export const otherLetter = size + 2

/** What one letter gives: in lower case, as a capital among small letters, in a word in capitals. */
export interface Part {
  readonly lower: string
  readonly title: string
  readonly caps: string
}

/** A rule ready to run: contexts as sets of places. */
export interface Candidate {
  readonly parts: ReadonlyArray<Part>
  readonly after: Uint8Array | undefined
  readonly before: Uint8Array | undefined
}

export interface Node {
  readonly children: Map<number, Node>
  /** The rules that end here, those with a context first. */
  readonly candidates: Array<Candidate>
  /** What the letter gives, where that depends on nothing around it. */
  plain: Part | undefined
}

/** A system ready to run: a trie of letters whose first step is an array. */
export interface Trie {
  readonly roots: ReadonlyArray<Node | undefined>
  readonly dropsApostrophe: boolean
}

const node = (): Node => ({ children: new Map(), candidates: [], plain: undefined })

/** `lower` with its first letter in upper case, and with it what a tie joins to that: `·ch` gives `·Ch`, `t͡s` gives `T͡S`. */
function titleOf(lower: string): string {
  const at = lower.search(/\p{L}/u)
  if (at < 0) return lower
  const end = lower[at + 1] === "\u0361" ? at + 3 : at + 1
  return lower.slice(0, at) + lower.slice(at, end).toUpperCase() + lower.slice(end)
}

const placeOf = (character: string): number => character === "^" || character === "$" ? boundary : character === "'" ? apostrophe : character.charCodeAt(0) - first

function places(characters: string | undefined): Uint8Array | undefined {
  if (characters === undefined) return undefined
  const set = new Uint8Array(size + 3)
  for (const character of characters) set[placeOf(character)] = 1
  return set
}

export function compile({ rules, dropsApostrophe }: Pick<System, "rules" | "dropsApostrophe">): Trie {
  const roots: Array<Node | undefined> = Array.from({ length: size }, () => undefined)
  for (const { letters, to, after, before } of rules) {
    let at = roots[placeOf(letters[0]!)] ??= node()
    for (const letter of letters.slice(1)) {
      let next = at.children.get(placeOf(letter))
      if (next === undefined) at.children.set(placeOf(letter), next = node())
      at = next
    }
    const parts = to.map((lower) => ({ lower, title: titleOf(lower), caps: lower.toUpperCase() }))
    at.candidates.push({ parts, after: places(after), before: places(before) })
  }
  for (const root of roots) {
    const only = root?.candidates[0]
    if (root !== undefined && root.children.size === 0 && only?.after === undefined && only?.before === undefined) root.plain = only?.parts[0]
  }
  // A capital is found by its small letter.
  return { roots: roots.map((_, i) => roots[lowerOf[i]!]), dropsApostrophe }
}

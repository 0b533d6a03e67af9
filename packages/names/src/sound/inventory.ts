/** The segments (runs of letters) that a table knows on one of its sides. */

import { basicLetters } from "./letters.ts"

export interface Inventory {
  /** The number of a segment; 0 is the empty one. */
  readonly ids: ReadonlyMap<string, number>
  readonly size: number
  /** The segments letter by letter, from the empty one. */
  readonly first: Node
}

/** A beginning of segments. */
interface Node {
  /** The number of the segment that it is itself; below 0 where it is none. */
  id: number
  readonly next: Map<string, Node>
}

const nodeOf = (): Node => ({ id: -1, next: new Map() })

export function inventoryOf(segments: ReadonlyArray<string>): Inventory {
  const ids = new Map<string, number>([["", 0]])
  const first = nodeOf()
  for (const segment of segments) {
    if (ids.has(segment)) continue
    let node = first
    for (const letter of segment) {
      let next = node.next.get(letter)
      if (next === undefined) node.next.set(letter, next = nodeOf())
      node = next
    }
    node.id = ids.size
    ids.set(segment, ids.size)
  }
  return { ids, size: ids.size, first }
}

/** The start and the end of a token are letters too: what is silent or changed there is learned with them. */
export const start = "^"
export const end = "$"

/** A token cut into all its segments. */
export interface Lattice {
  /** Letters, with those for the start and the end. */
  readonly length: number
  /** The segments that start at letter `i` are those from `starts[i]` to `starts[i + 1]`: their numbers and lengths, the short ones first. */
  readonly starts: Int32Array
  readonly segments: Int32Array
  readonly lengths: Int32Array
  /** The number of each letter by itself; below 0 where it is not known, then another one for each letter. */
  readonly single: Int32Array
}

/** Basic letters by letter, where they are others. */
const basics = new Map<string, ReadonlyArray<string> | undefined>()
const mostBasics = 20_000

function basicsOf(letter: string): ReadonlyArray<string> | undefined {
  if (letter < "\x80") return undefined
  if (basics.has(letter)) return basics.get(letter)
  const basic = basicLetters(letter)
  const found = basic === letter ? undefined : [...basic]
  if (basics.size > mostBasics) basics.clear()
  basics.set(letter, found)
  return found
}

function along(node: Node | undefined, letters: ReadonlyArray<string>): Node | undefined {
  let at = node
  for (const letter of letters) at = at?.next.get(letter)
  return at
}

export function latticeOf(letters: ReadonlyArray<string>, { first }: Inventory): Lattice {
  const all = [start, ...letters, end]
  const { length } = all
  const basicsAt = all.map(basicsOf)
  const starts = new Int32Array(length + 1)
  const single = new Int32Array(length)
  const segments: Array<number> = []
  const lengths: Array<number> = []
  for (let i = 0; i < length; i++) {
    single[i] = -1 - all[i]!.codePointAt(0)!
    // by the letters as they are, and by the basic ones
    let own: Node | undefined = first
    let basic: Node | undefined
    let parted = false
    for (let at = i; at < length && (own !== undefined || basic !== undefined); at++) {
      const letter = all[at]!
      const others = basicsAt[at]
      if (others !== undefined) {
        basic = along(parted ? basic : own, others)
        parted = true
      } else basic = basic?.next.get(letter)
      own = own?.next.get(letter)
      const id = own !== undefined && own.id >= 0 ? own.id : basic?.id ?? -1
      if (id < 0) continue
      if (at === i) single[i] = id
      segments.push(id)
      lengths.push(at - i + 1)
    }
    starts[i + 1] = segments.length
  }
  return { length, starts, segments: new Int32Array(segments), lengths: new Int32Array(lengths), single }
}

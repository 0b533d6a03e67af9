/** Source maps: the way from a range of a rewritten text back to the text it was made from. */
import { type OffsetUnit, offsetsFrom, offsetsIn } from "./offsets.ts"

/**
 * Where a range of one text lies in the text that it was made from.
 *
 * Offsets count UTF-16 code units, end-exclusive. Text between two edits is the same on both sides.
 */
export interface SourceMap {
  /** Quadruples `inStart, inEnd, outStart, outEnd`, ascending, without overlap on either side. */
  readonly edits: Int32Array
  /** The map of the text that went in, if that was itself rewritten. */
  readonly before: SourceMap | undefined
}

/**
 * The map of a text that was not changed.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { SourceMap } from "@polyonym/core/pure"
 *
 * assert.deepEqual(SourceMap.toSource(SourceMap.identity, 2, 3), { start: 2, end: 3, exact: true })
 * ```
 */
export const identity: SourceMap = { edits: new Int32Array(0), before: undefined }

/**
 * A map from its edits, each `[inStart, inEnd, outStart, outEnd]`.
 *
 * Throws a `RangeError` when edits overlap, run backwards, or do not fit each other: the text between two of them must be as long on both sides.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { SourceMap } from "@polyonym/core/pure"
 *
 * // "a&amp;b" became "a&b"
 * const map = SourceMap.fromEdits([[1, 6, 1, 2]])
 * assert.deepEqual(SourceMap.toSource(map, 2, 3), { start: 6, end: 7, exact: true })
 * assert.deepEqual(SourceMap.toSource(map, 0, 3), { start: 0, end: 7, exact: false })
 * ```
 */
export function fromEdits(edits: Iterable<readonly [number, number, number, number]>): SourceMap {
  const flat: Array<number> = []
  for (const [inStart, inEnd, outStart, outEnd] of edits) flat.push(inStart, inEnd, outStart, outEnd)
  return fitting(flat)
}

/** The map of edits, four numbers each, that fit each other; those that change nothing are left out. */
function fitting(flat: ArrayLike<number>): SourceMap {
  const edits = new Int32Array(flat.length)
  let size = 0
  let lastIn = 0
  let lastOut = 0
  for (let i = 0; i < flat.length; i += 4) {
    const [inStart, inEnd, outStart, outEnd] = [flat[i]!, flat[i + 1]!, flat[i + 2]!, flat[i + 3]!]
    if (inEnd < inStart || outEnd < outStart || inStart < lastIn || inStart - lastIn !== outStart - lastOut) {
      throw new RangeError(`edit [${inStart}, ${inEnd}, ${outStart}, ${outEnd}] does not follow [.., ${lastIn}, .., ${lastOut}]`)
    }
    lastIn = inEnd
    lastOut = outEnd
    if (inStart === inEnd && outStart === outEnd) continue
    edits[size] = inStart
    edits[size + 1] = inEnd
    edits[size + 2] = outStart
    edits[size + 3] = outEnd
    size += 4
  }
  return { edits: size === edits.length ? edits : edits.slice(0, size), before: undefined }
}

/**
 * `map` after `before`: from the last text back to the first.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { SourceMap } from "@polyonym/core/pure"
 *
 * // "a&amp;amp;b" became "a&amp;b", then "a&b".
 * const map = SourceMap.compose(SourceMap.fromEdits([[1, 10, 1, 6]]), SourceMap.fromEdits([[1, 6, 1, 2]]))
 * assert.deepEqual(SourceMap.toSource(map, 2, 3), { start: 10, end: 11, exact: true })
 * ```
 */
export function compose(before: SourceMap, map: SourceMap): SourceMap {
  if (before.edits.length === 0 && before.before === undefined) return map
  if (map.edits.length === 0 && map.before === undefined) return before
  if (map.before === undefined) return { edits: map.edits, before }
  return chain(map).reduce((all, { edits }) => edits.length === 0 ? all : { edits, before: all }, before)
}

/** A range carried over a map. `exact`: no edit lies inside it, so both texts read the same there. */
export interface Carried {
  readonly start: number
  readonly end: number
  readonly exact: boolean
}

/** The maps of a chain, that of the first rewrite first. */
function chain(map: SourceMap): Array<SourceMap> {
  const all: Array<SourceMap> = []
  for (let one: SourceMap | undefined = map; one !== undefined; one = one.before) all.push(one)
  return all.reverse()
}

/**
 * The range of the first text that became `[start, end)` of the last.
 * A range that touches the inside of an edit is widened to the whole of what that edit replaced; an edit that only borders on it stays out.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { SourceMap } from "@polyonym/core/pure"
 *
 * const map = SourceMap.fromEdits([[1, 6, 1, 2]])
 * assert.deepEqual(SourceMap.toSource(map, 1, 2), { start: 1, end: 6, exact: false })
 * ```
 */
export function toSource(map: SourceMap, start: number, end: number): Carried {
  let here: Carried = { start, end, exact: true }
  for (let one: SourceMap | undefined = map; one !== undefined; one = one.before) {
    const next = carry(one.edits, here.start, here.end, 2, 0)
    here = { start: next.start, end: next.end, exact: here.exact && next.exact }
  }
  return here
}

/**
 * The range of the last text that came of `[start, end)` of the first; `undefined` where all of it was deleted.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { SourceMap } from "@polyonym/core/pure"
 *
 * // "<b>Kyiv" became "Kyiv".
 * const map = SourceMap.fromEdits([[0, 3, 0, 0]])
 * assert.deepEqual(SourceMap.fromSource(map, 3, 7), { start: 0, end: 4, exact: true })
 * assert.equal(SourceMap.fromSource(map, 0, 3), undefined)
 * ```
 */
export function fromSource(map: SourceMap, start: number, end: number): Carried | undefined {
  let here: Carried = { start, end, exact: true }
  for (const { edits } of chain(map)) {
    const next = carry(edits, here.start, here.end, 0, 2)
    if (next.start === next.end && here.start !== here.end) return undefined
    here = { start: next.start, end: next.end, exact: here.exact && next.exact }
  }
  return here
}

/**
 * The map the other way: from the first text back to the last.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { SourceMap } from "@polyonym/core/pure"
 *
 * const map = SourceMap.fromEdits([[1, 6, 1, 2]])
 * assert.deepEqual(SourceMap.toSource(SourceMap.invert(map), 6, 7), SourceMap.fromSource(map, 6, 7))
 * ```
 */
export function invert(map: SourceMap): SourceMap {
  let inverted: SourceMap = identity
  for (let one: SourceMap | undefined = map; one !== undefined; one = one.before) {
    const edits = new Int32Array(one.edits.length)
    for (let i = 0; i < edits.length; i += 4) {
      edits[i] = one.edits[i + 2]!
      edits[i + 1] = one.edits[i + 3]!
      edits[i + 2] = one.edits[i]!
      edits[i + 3] = one.edits[i + 1]!
    }
    inverted = compose(inverted, { edits, before: undefined })
  }
  return inverted
}

/**
 * The map that `editsOf` wrote down. Throws a `RangeError` as `fromEdits` does, and for a list whose length is not a multiple of four.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { SourceMap } from "@polyonym/core/pure"
 *
 * const map = SourceMap.fromEdits([[1, 6, 1, 2]])
 * assert.deepEqual(SourceMap.toSource(SourceMap.fromLists(SourceMap.editsOf(map)), 1, 2), SourceMap.toSource(map, 1, 2))
 * ```
 */
export function fromLists(lists: Iterable<ArrayLike<number>>): SourceMap {
  let map: SourceMap = identity
  for (const flat of lists) {
    if (flat.length % 4 !== 0) throw new RangeError(`${flat.length} numbers are no quadruples`)
    map = compose(map, fitting(flat))
  }
  return map
}

/**
 * The edits of each rewrite, the first rewrite first. Rewrites that changed nothing are left out.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { SourceMap } from "@polyonym/core/pure"
 *
 * assert.deepEqual(SourceMap.editsOf(SourceMap.fromEdits([[1, 6, 1, 2]])).map((edits) => [...edits]), [[1, 6, 1, 2]])
 * ```
 */
export function editsOf(map: SourceMap): Array<Int32Array> {
  return chain(map).filter(({ edits }) => edits.length > 0).map(({ edits }) => edits)
}

/**
 * A map that counts in another unit: code points, or bytes of UTF-8, on both sides.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { SourceMap } from "@polyonym/core/pure"
 *
 * // "Ї&amp;😀Ж" was read as "Ї&😀Ж".
 * const map = SourceMap.fromEdits([[1, 6, 1, 2]])
 * const bytes = SourceMap.inUnit(map, { source: "Ї&amp;😀Ж", text: "Ї&😀Ж", unit: "utf8" })
 * assert.deepEqual(bytes.toSource(7, 9), { start: 11, end: 13, exact: true })
 * ```
 */
export function inUnit(map: SourceMap, { source, text, unit }: { readonly source: string; readonly text: string; readonly unit: OffsetUnit }): {
  readonly toSource: (start: number, end: number) => Carried
  readonly fromSource: (start: number, end: number) => Carried | undefined
} {
  const sourceIn = offsetsIn(source, unit)
  const textIn = offsetsIn(text, unit)
  const sourceFrom = offsetsFrom(source, unit)
  const textFrom = offsetsFrom(text, unit)
  return {
    toSource: (start, end) => {
      const there = toSource(map, textFrom(start), textFrom(end))
      return { start: sourceIn(there.start), end: sourceIn(there.end), exact: there.exact }
    },
    fromSource: (start, end) => {
      const there = fromSource(map, sourceFrom(start), sourceFrom(end))
      return there && { start: textIn(there.start), end: textIn(there.end), exact: there.exact }
    }
  }
}

/** `from` and `to` are the columns of the edits to read: 0 for the text that went in, 2 for the one that came out. */
function carry(edits: Int32Array, start: number, end: number, from: 0 | 2, to: 0 | 2): Carried {
  const count = edits.length >> 2
  // The first edit that ends after `start`, or is empty there.
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (edits[middle * 4 + from + 1]! <= start) low = middle + 1
    else high = middle
  }
  let shift = low === 0 ? 0 : edits[low * 4 - 4 + to + 1]! - edits[low * 4 - 4 + from + 1]!
  let exact = true
  let outStart = start + shift
  let outEnd = end + shift
  for (let i = low; i < count; i++) {
    const at = i * 4
    const editStart = edits[at + from]!
    const editEnd = edits[at + from + 1]!
    if (editStart >= end) break
    exact = false
    if (editStart <= start) outStart = edits[at + to]!
    shift = edits[at + to + 1]! - editEnd
    outEnd = editEnd > end ? edits[at + to + 1]! : end + shift
  }
  return { start: outStart, end: outEnd, exact }
}

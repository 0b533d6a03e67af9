import { ether } from "./codePointSet.ts"
import type { Item } from "./pattern.ts"

/** Whether a text that begins with two code points may match `items`; never `false` for one that does. */
export function mayFollow(items: ReadonlyArray<Item>, first: number, second: number): boolean {
  const [item, ...rest] = flattened(items)
  if (item?.kind === "character") return mayBegin(rest, second, 0, true)
  if (item?.kind !== "set" || item.set.has(ether) || item.set.strings.some((text) => text.codePointAt(0) === first || text.charCodeAt(0) === first)) return true
  return mayBegin(rest, second, 0, true)
}

/** Whether `items` may match what ends with a code point; never `false` where they do. */
export function mayPrecede(items: ReadonlyArray<Item>, codePoint: number): boolean {
  const item = flattened(items).at(-1)
  if (item?.kind === "character") return item.codePoint === codePoint || isSurrogate(item.codePoint)
  return item?.kind !== "set" || item.set.strings.length > 0 || item.set.has(codePoint)
}

function isSurrogate(codePoint: number): boolean {
  return codePoint >= 0xd800 && codePoint <= 0xdfff
}

/** Whether the first item is a set with strings, so that it matters for the second code point which string begins. */
export function beginsWithString(items: ReadonlyArray<Item>): boolean {
  const [item] = flattened(items)
  return item?.kind === "set" && item.set.strings.length > 0
}

/** The items with those of segments in their place. */
function flattened(items: ReadonlyArray<Item>): ReadonlyArray<Item> {
  return items.flatMap((item) => item.kind === "segment" ? flattened(item.items) : [item])
}

/** Whether a text that begins with `codePoint` may match `items`, from `index` on; never `false` for one that does. With `mayEnd`, what may be matched may end before. */
export function mayBegin(items: ReadonlyArray<Item>, codePoint: number, index = 0, mayEnd = false): boolean {
  const first = items[index]
  if (first === undefined) return true
  switch (first.kind) {
    case "character":
      return first.codePoint === codePoint
    case "set":
      return first.set.has(codePoint) || (mayEnd && first.set.has(ether)) || first.set.strings.some((text) => text.codePointAt(0) === codePoint || text.charCodeAt(0) === codePoint)
    case "segment":
      return mayBegin([...first.items, ...items.slice(index + 1)], codePoint, 0, mayEnd)
    case "repeat":
      return mayBegin(first.items, codePoint, 0, mayEnd) || (first.min === 0 && mayBegin(items, codePoint, index + 1, mayEnd))
    default:
      return true
  }
}

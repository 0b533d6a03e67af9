/** What neither i18next takes for a separator nor a context needs to be told from. */
const plain = /[^\p{L}\p{N}-]/gu
const written = /~([0-9a-f]{1,6})~/g

/**
 * The key of an entity in the resources: its id, `Q3874799` or `nil-0f3a…`. In the ids of other packs everything but letters, digits and hyphens is written as its code point in hexadecimal digits, so that
 * i18next finds no separator in it.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { resourceKey } from "@polyonym/i18n/pure"
 *
 * assert.equal(resourceKey("Q1899"), "Q1899")
 * assert.equal(resourceKey("cldr:150"), "cldr~3a~150")
 * ```
 */
export const resourceKey = (id: string): string => id.replace(plain, (sign) => `~${sign.codePointAt(0)!.toString(16)}~`)

/** The id that a key was made of. */
export const idOfKey = (key: string): string => key.replace(written, (whole, digits: string) => {
  const point = Number.parseInt(digits, 16)
  return point > 0x10ffff ? whole : String.fromCodePoint(point)
})

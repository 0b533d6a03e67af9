import type { Json } from "@polyonym/facts/pure"
import type { Node } from "./node.ts"

declare const safe: unique symbol
/**
 * Text that may go into an HTML page as it is. `stringify` makes JSON for the inside of a `<script>`: it holds no `<`, `>`, `&`, U+2028 or U+2029, and is
 * well-formed Unicode. `toScript` makes the whole element around such JSON.
 */
export type SafeJsonLd = string & { readonly [safe]: true }

/** What HTML or JavaScript could read, or an escape that can only be a lone surrogate's: `JSON.stringify` writes whole pairs as they are. */
const unsafe = /[<>&\u2028\u2029]|\\ud/
const isUnsafe = (unit: number): boolean => unit === 0x3c || unit === 0x3e || unit === 0x26 || unit === 0x2028 || unit === 0x2029
const digits = "0123456789abcdef"
const [backslash, smallU, smallD] = [0x5c, 0x75, 0x64] as const

/** From how many code units on what is written becomes text, and the most that one step adds. */
const chunk = 4096
const step = 6
const units = new Uint16Array(chunk + step)
const textOf = (count: number): string => String.fromCharCode.apply(null, units.subarray(0, count) as unknown as Array<number>)

/** JSON text with all that is unsafe escaped, each lone surrogate U+FFFD, and every other escape as it is. */
function escaped(json: string): string {
  let first = json.search(unsafe)
  if (first < 0) return json
  while (json.charCodeAt(first - 1) === backslash) first--
  let text = json.slice(0, first)
  let at = 0
  for (let i = first; i < json.length; i++) {
    if (at >= chunk) {
      text += textOf(at)
      at = 0
    }
    const unit = json.charCodeAt(i)
    if (isUnsafe(unit)) {
      units[at++] = backslash
      units[at++] = smallU
      for (let shift = 12; shift >= 0; shift -= 4) units[at++] = digits.charCodeAt((unit >> shift) & 15)
    } else if (unit !== backslash) units[at++] = unit
    else if (json.charCodeAt(i + 1) === smallU && json.charCodeAt(i + 2) === smallD) {
      units[at++] = 0xfffd
      i += 5
    } else {
      units[at++] = unit
      units[at++] = json.charCodeAt(++i)
    }
  }
  return text + textOf(at)
}

/**
 * JSON text with everything escaped that HTML could read: `JSON.parse` gives the value back.
 *
 * Keys stand in the order of the object, so the same value gives the same text. A lone surrogate, in a value or a key, is written as U+FFFD.
 * `indent` counts spaces, at most 10.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { stringify } from "@polyonym/jsonld/pure"
 *
 * const text = stringify({ name: "</script>" })
 * assert.equal(text, '{"name":"\\u003c/script\\u003e"}')
 * assert.deepEqual(JSON.parse(text), { name: "</script>" })
 * ```
 */
export function stringify(value: Json, { indent }: { readonly indent?: number | undefined } = {}): SafeJsonLd {
  const text = escaped(JSON.stringify(value, undefined, indent))
  // Keys that only differed in lone surrogates are one key now.
  return (text.includes("\ufffd") ? escaped(JSON.stringify(JSON.parse(text), undefined, indent)) : text) as SafeJsonLd
}

/**
 * The whole script element that a page carries in its head.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { toScript } from "@polyonym/jsonld/pure"
 *
 * assert.equal(toScript({ name: "A & B" }), '<script type="application/ld+json">{"name":"A \\u0026 B"}</script>')
 * ```
 */
export function toScript(object: Node): SafeJsonLd {
  return `<script type="application/ld+json">${stringify(object)}</script>` as SafeJsonLd
}

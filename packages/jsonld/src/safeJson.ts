import type { Json } from "@polyonym/facts/pure"
import type { Node } from "./node.ts"

declare const safe: unique symbol
/**
 * Text that may go into an HTML page as it is. `stringify` makes JSON for the inside of a `<script>`: it holds no `<`, `>`, `&`, U+2028 or U+2029, and is
 * well-formed Unicode. `toScript` makes the whole element around such JSON.
 */
export type SafeJsonLd = string & { readonly [safe]: true }

/** An escape of JSON (of which `\ud…` can only be a lone surrogate: `JSON.stringify` writes whole pairs as they are), or what HTML or JavaScript could read. */
const escapeOrUnsafe = /\\(?:ud[89a-f][\da-f]{2}|.)|[<>&\u2028\u2029]/g
const mend = (found: string): string => {
  if (found[0] !== "\\") return `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`
  return found.length === 6 ? "\ufffd" : found
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
  const text = JSON.stringify(value, undefined, indent).replace(escapeOrUnsafe, mend)
  // Keys that only differed in lone surrogates are one key now.
  return (text.includes("\ufffd") ? JSON.stringify(JSON.parse(text), undefined, indent).replace(escapeOrUnsafe, mend) : text) as SafeJsonLd
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

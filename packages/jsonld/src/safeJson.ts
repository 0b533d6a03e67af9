import type { Json } from "@polyonym/facts/pure"

declare const safe: unique symbol
/** JSON that may stand inside a `<script>` of an HTML page: it holds no `<`, `>`, `&`, U+2028 or U+2029. */
export type SafeJsonLd = string & { readonly [safe]: true }

const unsafe = /[<>&\u2028\u2029]/g
const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`

/**
 * JSON text with everything escaped that HTML could read; keys in the order of the object, so equal objects give equal text.
 * A lone surrogate is written as U+FFFD. `indent` counts spaces.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { stringify } from "@polyonym/jsonld/pure"
 *
 * assert.equal(stringify({ name: "</script>" }), '{"name":"\\u003c/script\\u003e"}')
 * ```
 */
export function stringify(value: Json, { indent }: { readonly indent?: number } = {}): SafeJsonLd {
  const text = JSON.stringify(value, (_, inner: unknown) => typeof inner === "string" ? inner.toWellFormed() : inner, indent)
  return text.replace(unsafe, escape).toWellFormed() as SafeJsonLd
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
export function toScript(value: Json): string {
  return `<script type="application/ld+json">${stringify(value)}</script>`
}

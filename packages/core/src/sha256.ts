import { sha256 as digest } from "@noble/hashes/sha2.js"

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"))
const encoder = new TextEncoder()

/**
 * The SHA-256 of bytes, or of a text in UTF-8, in lower-case hexadecimal. A lone surrogate counts as U+FFFD.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { sha256 } from "@polyonym/core/pure"
 *
 * assert.equal(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
 * ```
 */
export function sha256(input: string | Uint8Array): string {
  let out = ""
  for (const byte of digest(typeof input === "string" ? encoder.encode(input) : input)) out += hex[byte]!
  return out
}

/**
 * JSON with the keys of every object in order of their UTF-16 code units, so that equal values give equal text.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { canonicalJson } from "@polyonym/core/pure"
 *
 * assert.equal(canonicalJson({ b: [1, { d: null, c: "x" }], a: true }), '{"a":true,"b":[1,{"c":"x","d":null}]}')
 * ```
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner === null || typeof inner !== "object" || Array.isArray(inner)) return inner
    const record = inner as Record<string, unknown>
    return Object.fromEntries(Object.keys(record).sort().map((key) => [key, record[key]]))
  }) ?? "null"
}

/** Identities as lines of JSON. */
import type { KnownIdentity } from "../identity.ts"

/**
 * One identity a line, in order of their ids.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { CorpusIdentities, toJsonLines } from "@polyonym/identity/pure"
 *
 * assert.equal([...toJsonLines(new CorpusIdentities().list())].length, 0)
 * ```
 */
export function* toJsonLines(identities: Iterable<KnownIdentity>): Generator<string> {
  for (const identity of identities) yield `${JSON.stringify(identity)}\n`
}

/**
 * Bytes that are no sound model of a tagger; `what` says what is wrong.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { openTagger, TaggerModelInvalid } from "@polyonym/entities/pure"
 *
 * assert.throws(() => openTagger(new Uint8Array(3)), (error) => error instanceof TaggerModelInvalid && error._tag === "TaggerModelInvalid")
 * ```
 */
export class TaggerModelInvalid extends Error {
  readonly _tag = "TaggerModelInvalid"
  readonly what: string
  constructor(what: string) {
    super(what)
    this.name = "TaggerModelInvalid"
    this.what = what
  }
}

/**
 * Bytes or records that are no sound pack. `what` says what is wrong, `where` says at which part (a section of the file, or a record's id).
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { openPack, PackInvalid } from "@polyonym/lexicon/pure"
 *
 * assert.throws(() => openPack(new Uint8Array(3)), (error) => error instanceof PackInvalid && error._tag === "PackInvalid" && error.where === "header")
 * ```
 */
export class PackInvalid extends Error {
  readonly _tag = "PackInvalid"
  readonly what: string
  readonly where: string
  constructor(what: string, where: string) {
    super(`${where}: ${what}`)
    this.name = "PackInvalid"
    this.what = what
    this.where = where
  }
}

import { canonicalJson, type FullReceipt, sha256 } from "@polyonym/core/pure"

/**
 * The SHA-256 (hex) of a full receipt as canonical JSON: what made a result, and of what.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document } from "@polyonym/core"
 * import { receiptHash } from "@polyonym/jobs/threads"
 *
 * const receipt = Document.receipt(Document.make("Kyiv"))
 * assert.equal(receiptHash(receipt), receiptHash({ environment: {}, assets: [], stages: [], input: receipt.input }))
 * assert.notEqual(receiptHash(receipt), receiptHash(Document.receipt(Document.make("Lviv"))))
 * ```
 */
export const receiptHash = (receipt: FullReceipt): string => sha256(canonicalJson(receipt))

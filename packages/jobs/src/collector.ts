/** Documents into batches. */
import { JobInvalid } from "./errors.ts"
import { keyOfId } from "./idKey.ts"
import { hashOfText, inputText } from "./inputHash.ts"
import type { JobInput } from "./model.ts"

const mostDocuments = 1000
const usualDocuments = 200
const mostBytes = 512 * 1024
const longestId = 2048
/** A group of batches is queued in one step: as many, or as large. */
const mostBatches = 4

/** A document with its hash. */
export interface Ready {
  readonly input: JobInput
  readonly hash: string
  readonly bytes: number
}

/** A document as it is put into a batch, or what is wrong with it. */
export function readied(input: JobInput): Ready | JobInvalid {
  const id: unknown = input?.id
  if (typeof id !== "string" || id === "") return new JobInvalid({ id: "", problem: "a document without an id" })
  if (keyOfId(id).length > longestId) return new JobInvalid({ id: `${id.slice(0, 80)}…`, problem: `the id is longer than ${longestId} bytes` })
  try {
    const text = inputText(input)
    return { input, hash: hashOfText(text), bytes: Buffer.byteLength(text) }
  } catch (thrown) {
    return new JobInvalid({ id, problem: `not JSON: ${thrown instanceof Error ? thrown.message : String(thrown)}` })
  }
}

/** Collects a group of batches, in which each document stands once: before a second self of it, the group has to go. */
export class Collector {
  readonly #most: number
  readonly #mostBatches: number
  #hashes = new Map<string, string>()
  #full: Array<ReadonlyArray<Ready>> = []
  #open: Array<Ready> = []
  #bytes = 0

  /** `together` is false where each batch goes by itself. */
  constructor(documents: number | undefined, together: boolean) {
    this.#most = Math.min(mostDocuments, Math.max(1, Math.floor(documents ?? usualDocuments)))
    this.#mostBatches = together ? Math.max(1, Math.min(mostBatches, Math.floor(mostDocuments / this.#most))) : 1
  }

  /** Whether the group has to go before this document comes. */
  overflows({ bytes, hash, input }: Ready): boolean {
    const same = this.#hashes.get(input.id)
    if (same !== undefined) return same !== hash
    return this.#full.length + 1 >= this.#mostBatches && this.#closes(bytes)
  }

  /** False when the group holds the same already. */
  add(ready: Ready): boolean {
    if (this.#hashes.has(ready.input.id)) return false
    if (this.#closes(ready.bytes)) this.#close()
    this.#hashes.set(ready.input.id, ready.hash)
    this.#open.push(ready)
    this.#bytes += ready.bytes
    return true
  }

  drain(): ReadonlyArray<ReadonlyArray<Ready>> {
    if (this.#open.length > 0) this.#close()
    const out = this.#full
    this.#full = []
    this.#hashes = new Map()
    return out
  }

  #closes(bytes: number): boolean {
    return this.#open.length >= this.#most || (this.#open.length > 0 && this.#bytes + bytes > mostBytes)
  }

  #close(): void {
    this.#full.push(this.#open)
    this.#open = []
    this.#bytes = 0
  }
}

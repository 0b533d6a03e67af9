import { SinkFailed } from "../errors.ts"
import type { Result } from "../model.ts"

/** What every sink may be told. */
export interface ValueOptions {
  /** What is kept of a result, as JSON text; default: all of it. */
  readonly value?: (result: Result) => string
}

/** A number for a receipt (FNV-1a of its UTF-16 code units): two receipts of one version of a document share it by a chance of one to four thousand million. */
function markOf(receipt: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < receipt.length; at++) hash = Math.imul(hash ^ receipt.charCodeAt(at), 0x01000193)
  return hash
}

type Versioned = Pick<Result, "id" | "version" | "receipt">

/** Which version of each document is kept. */
export class Versions {
  readonly #known = new Map<string, { readonly version: number; readonly mark: number }>()
  /** How often a document took the place of its older self. */
  superseded = 0

  /** Whether something is to be written in the place of what is kept: a higher version, or the same one with another receipt. */
  supersedes({ id, version, receipt }: Versioned): boolean {
    const known = this.#known.get(id)
    return known === undefined || version > known.version || (version === known.version && markOf(receipt) !== known.mark)
  }
  put({ id, version, receipt }: Versioned): void {
    if (this.#known.has(id)) this.superseded++
    this.#known.set(id, { version, mark: markOf(receipt) })
  }
  /** Whether this is what is kept of its document. */
  isKept({ id, version, receipt }: Versioned): boolean {
    const known = this.#known.get(id)
    return known?.version === version && known.mark === markOf(receipt)
  }
  /** A document that was dealt with. */
  drop(id: string): void {
    this.#known.delete(id)
  }
  get size(): number {
    return this.#known.size
  }
}

/** The newest result of each document, in the order of their ids (UTF-16 code units). */
export function newestOf(results: ReadonlyArray<Result>): ReadonlyArray<Result> {
  const newest = new Map<string, Result>()
  for (const result of results) if ((newest.get(result.id)?.version ?? -1) <= result.version) newest.set(result.id, result)
  return [...newest.values()].sort((one, other) => one.id < other.id ? -1 : Number(one.id > other.id))
}

/** What is kept of a result, as JSON text without line ends. Throws `SinkFailed` where it is no JSON. */
export function valueOf(result: Result, { value }: ValueOptions, where: string): string {
  const text = value === undefined ? result.result : value(result)
  try {
    JSON.parse(text)
  } catch {
    throw new SinkFailed({ where, problem: `what was made of document ${result.id} is no JSON` })
  }
  // Inside strings of JSON they are written as escapes.
  return /[\r\n]/.test(text) ? text.replace(/[\r\n]+/g, " ") : text
}

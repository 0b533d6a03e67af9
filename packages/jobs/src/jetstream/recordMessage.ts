/** A document's record as a message: what is asked for often in a header, in ASCII, the result or the failure as the body. */
import { createHash } from "node:crypto"
import type { Settled } from "../engine.ts"
import type { Entry, Failure } from "../model.ts"
import { type Ranked, type State, states } from "../recordOrder.ts"

export const headerName = "Polyonym"

/** What the header says. */
export interface Head extends Ranked {
  readonly id: string
  readonly hash: string
  /** SHA-256 (hex) of the receipt; of a result only. */
  readonly receipt?: string
  /** The body is in so many pieces, stored by themselves under `digest`. */
  readonly parts?: number
  readonly digest?: string
}

/** Body of a record of a document that was given up. */
export interface DeadBody {
  readonly failure: Failure
  readonly entry: Entry
}

export interface RecordMessage {
  readonly head: Head
  readonly body: Uint8Array
}

const encoder = new TextEncoder()
const notAscii = /[\u007f-\uffff]/g
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`

/** A document's place in subjects: 128 bits of the SHA-256 of its id's UTF-16 code units, in hex. */
export const keyOf = (id: string): string => createHash("sha256").update(Buffer.from(id, "utf16le")).digest("hex").slice(0, 32)

export const digestOf = (body: Uint8Array): string => createHash("sha256").update(body).digest("hex").slice(0, 32)

export const headerText = (head: Head): string => JSON.stringify(head).replace(notAscii, escaped)

/** `undefined`: not a record's. */
export function headOf(text: string | undefined): Head | undefined {
  if (text === undefined || text === "") return undefined
  try {
    const head: Head | null = JSON.parse(text)
    return typeof head?.id === "string" && states.includes(head.state) ? head : undefined
  } catch {
    return undefined
  }
}

export function waiting(entry: Entry): RecordMessage {
  return { head: { id: entry.id, hash: entry.hash, version: entry.version, state: "waiting", attempts: 0 }, body: new Uint8Array() }
}

const bodyOf = (settled: Settled): string => {
  if (settled.kind === "done") return settled.result
  if (settled.kind === "failed") return JSON.stringify({ failure: settled.failure })
  return JSON.stringify({ failure: settled.failure, entry: settled.entry } satisfies DeadBody)
}

export function settledMessage(settled: Settled): RecordMessage {
  const { id, hash, version } = settled
  const state: State = settled.kind
  const head = settled.kind === "done" ? { id, hash, version, state, attempts: 0, receipt: settled.receipt } : { id, hash, version, state, attempts: settled.attempts }
  return { head, body: encoder.encode(bodyOf(settled)) }
}

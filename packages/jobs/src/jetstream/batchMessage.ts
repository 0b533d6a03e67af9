/** Batches as messages: a batch that is larger than a message is cut into several. */
import * as Result from "effect/Result"
import { JobInvalid } from "../errors.ts"
import type { Batch } from "../model.ts"

export interface BatchMessage {
  readonly id: string
  readonly data: Uint8Array
}

/** Room for the message's own headers. */
const headersSize = 4096
/** Room that only what is queued again may use: its batch says somewhat more than the one it comes from. */
const retrySize = 1024
const isRetry = ({ id }: Batch): boolean => id.includes("~")
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** One message or several; fails where one document alone is larger than `largest` bytes. */
export function messagesOf(batch: Batch, largest: number): Result.Result<ReadonlyArray<BatchMessage>, JobInvalid> {
  const data = encoder.encode(JSON.stringify(batch))
  const room = largest - headersSize - (isRetry(batch) ? 0 : retrySize)
  if (data.length <= room) return Result.succeed([{ id: batch.id, data }])
  const { entries } = batch
  if (entries.length < 2) {
    const problem = `${data.length} bytes as JSON, more than the ${room} that fit into a message; raise max_payload of the nats-servers`
    return Result.fail(new JobInvalid({ id: entries[0]?.id ?? "", problem }))
  }
  const middle = entries.length >> 1
  return Result.flatMap(messagesOf({ ...batch, id: `${batch.id}.0`, entries: entries.slice(0, middle) }, largest), (first) =>
    Result.map(messagesOf({ ...batch, id: `${batch.id}.1`, entries: entries.slice(middle) }, largest), (second) => [...first, ...second])
  )
}

/** `undefined`: not a batch. */
export function batchOf(data: Uint8Array): Batch | undefined {
  try {
    const batch: Batch = JSON.parse(decoder.decode(data))
    return typeof batch.id === "string" && Array.isArray(batch.entries) ? batch : undefined
  } catch {
    return undefined
  }
}

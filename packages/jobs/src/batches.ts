/** Batches that follow from a batch. */
import { hashOfText } from "./inputHash.ts"
import type { Batch, Entry } from "./model.ts"

const mostPieces = 10
const hashLength = 20

const rootOf = (id: string): string => {
  const end = id.indexOf("~")
  return end === -1 ? id : id.slice(0, end)
}

/** A batch that follows from one with the id `from`. Its own id comes of what it holds: the same documents at the same attempts are the same work, others are not. */
export function followUp(from: string, entries: ReadonlyArray<Entry>, { priority, refusals = 0 }: Pick<Batch, "priority" | "refusals">): Batch {
  const held = JSON.stringify([refusals, ...entries.map(({ id, version, attempts }) => [id, version, attempts])])
  return {
    id: `${rootOf(from)}~${hashOfText(held).slice(0, hashLength)}`,
    ...(priority === undefined ? {} : { priority }),
    ...(refusals === 0 ? {} : { refusals }),
    entries
  }
}

/** At most ten pieces of a batch of several, of nearly the same size. */
export function piecesOf(batch: Batch): ReadonlyArray<Batch> {
  const { entries } = batch
  const count = Math.min(mostPieces, entries.length)
  return Array.from({ length: count }, (_, index) =>
    followUp(batch.id, entries.slice(Math.floor((index * entries.length) / count), Math.floor(((index + 1) * entries.length) / count)), batch))
}

/** How far the work is, kept by following the stream of records: each call reads what came since the last one. */
import type { Status } from "../model.ts"
import { Reader, type ReaderSource } from "./reader.ts"
import type { RecordStore } from "./recordStore.ts"
import { StateTable } from "./stateTable.ts"

const seconds = 60

/** Events of the last minute, a bucket a second. */
class LastMinute {
  readonly #counts: Array<number> = Array.from({ length: seconds }, () => 0)
  readonly #of: Array<number> = Array.from({ length: seconds }, () => 0)

  add(time: number): void {
    const second = Math.floor(time / 1000)
    const place = second % seconds
    if ((this.#of[place] ?? 0) > second) return
    if (this.#of[place] !== second) this.#counts[place] = 0
    this.#of[place] = second
    this.#counts[place] = (this.#counts[place] ?? 0) + 1
  }

  /** Events a second in the minute before `now`. */
  rate(now: number): number {
    const oldest = Math.floor(now / 1000) - seconds
    return this.#counts.reduce((sum, count, place) => ((this.#of[place] ?? 0) > oldest ? sum + count : sum), 0) / seconds
  }
}

export class Counts {
  readonly #store: RecordStore
  readonly #table = new StateTable()
  readonly #settled = new LastMinute()
  readonly #reader: Reader
  #reading: Promise<unknown> = Promise.resolve()

  constructor(source: ReaderSource, store: RecordStore) {
    this.#store = store
    this.#reader = new Reader(source, ({ key, head, time }) => {
      this.#table.set(key, head.state)
      if (head.state !== "waiting") this.#settled.add(time)
    })
  }

  /** With all that was written before the call. */
  async status(signal: AbortSignal): Promise<Status> {
    const mark = await this.#store.next()
    const reading = this.#reading.then(() => this.#reader.readTo(mark, signal))
    this.#reading = reading.catch(() => undefined)
    await reading
    const table = this.#table
    return {
      total: table.total,
      done: table.count("done"),
      failed: table.count("failed"),
      dead: table.count("dead"),
      waiting: table.count("waiting"),
      rate: this.#settled.rate(this.#reader.time)
    }
  }

  close(): Promise<void> {
    return this.#reader.close()
  }
}

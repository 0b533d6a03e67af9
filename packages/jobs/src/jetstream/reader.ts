/** Reads the headers of a stream of records in order, from a place to a later one, and goes on from there. */
import { AckPolicy, DeliverPolicy } from "@nats-io/jetstream"
import { type Msg, nanos } from "@nats-io/transport-node"
import { setTimeout as sleep } from "node:timers/promises"
import { type Link, persist } from "./link.ts"
import type { Names } from "./names.ts"
import { deliveryOf, pull } from "./pull.ts"
import { type Head, headerName, headOf } from "./recordMessage.ts"

export interface ReaderSource {
  readonly link: Link
  readonly names: Names
  /** Servers that hold the stream. */
  readonly replicas: number
}

export interface Read {
  /** The document's place in subjects. */
  readonly key: string
  readonly head: Head
  /** Milliseconds of the server's clock. */
  readonly time: number
}

const idleMilliseconds = 30_000
const atOnce = 1000
const lagPause = 5
const lagMilliseconds = 10_000

export class Reader {
  readonly #source: ReaderSource
  readonly #each: (read: Read) => void
  #consumer: string | undefined
  /** Whether one server is to hold the consumer: quick to make, but the cluster may choose one that is gone. Then all of the stream's are tried, and so in turn. */
  #alone = true
  #order = 0
  #sequence = 0
  #time = 0

  constructor(source: ReaderSource, each: (read: Read) => void) {
    this.#source = source
    this.#each = each
  }

  /** When the last message that was read was written, in milliseconds of the server's clock. */
  get time(): number {
    return this.#time
  }

  /** Reads on, up to the message with this place or what came after it. */
  async readTo(sequence: number, signal: AbortSignal): Promise<void> {
    const end = Date.now() + lagMilliseconds
    while (this.#sequence < sequence && !signal.aborted) {
      const before = this.#sequence
      await persist(() => this.#some(), signal)
      if (this.#sequence > before) continue
      if (Date.now() > end) throw new Error("a replica of the records is far behind")
      await sleep(lagPause)
    }
  }

  async close(): Promise<void> {
    const consumer = this.#consumer
    const { link, names } = this.#source
    this.#consumer = undefined
    if (consumer !== undefined) await link.manager.consumers.delete(names.records, consumer).catch(() => undefined)
  }

  async #some(): Promise<void> {
    try {
      this.#consumer ??= await this.#open()
      const { messages } = await pull(this.#source.link, this.#source.names.records, this.#consumer, atOnce)
      for (const message of messages) this.#take(message)
    } catch (thrown) {
      this.#consumer = undefined
      this.#alone = !this.#alone
      throw thrown
    }
  }

  async #open(): Promise<string> {
    const { link, names, replicas } = this.#source
    const { name } = await link.manager.consumers.add(names.records, {
      ack_policy: AckPolicy.None,
      deliver_policy: DeliverPolicy.StartSequence,
      opt_start_seq: this.#sequence + 1,
      headers_only: true,
      mem_storage: true,
      num_replicas: this.#alone ? 1 : replicas,
      inactive_threshold: nanos(idleMilliseconds)
    })
    this.#order = 0
    return name
  }

  #take(message: Msg): void {
    const { sequence, order, time } = deliveryOf(message)
    if (order !== this.#order + 1) throw new Error("a message was lost on the way")
    this.#order = order
    this.#sequence = sequence
    this.#time = time
    const { documentPrefix } = this.#source.names
    if (!message.subject.startsWith(documentPrefix)) return
    const head = headOf(message.headers?.get(headerName))
    if (head !== undefined) this.#each({ key: message.subject.slice(documentPrefix.length), head, time })
  }
}

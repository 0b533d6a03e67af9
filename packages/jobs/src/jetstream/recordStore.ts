/** Reads and writes records one by one: a write says which message it replaces, so the server refuses it where another came between. */
import { outranks, type Ranked } from "../recordOrder.ts"
import { type Link, persist } from "./link.ts"
import { lastOf, publish, Refused, type StoredMessage, wrongLastSequence } from "./messages.ts"
import type { Names } from "./names.ts"
import { digestOf, type Head, headerName, headerText, headOf, keyOf, type RecordMessage } from "./recordMessage.ts"

/** The last message that is known of a record; `sequence` 0: there is none. */
interface Seen extends Ranked {
  readonly sequence: number
  readonly digest: string
}

const none: Seen = { sequence: 0, version: -1, state: "waiting", attempts: 0, digest: "" }
/** Records whose last message is remembered: what a worker asked for before a batch it writes after it. */
const remembered = 20_000
const otherHeaders = 1024
const mostConflicts = 50
const decoder = new TextDecoder()

const seenOf = (head: Head, sequence: number): Seen => ({ sequence, version: head.version, state: head.state, attempts: head.attempts, digest: head.digest ?? "" })
const conflicted = (thrown: unknown): boolean => thrown instanceof Refused && thrown.code === wrongLastSequence

export class RecordStore {
  readonly #link: Link
  readonly #names: Names
  readonly #seen = new Map<string, Seen>()

  constructor(link: Link, names: Names) {
    this.#link = link
    this.#names = names
  }

  /** A number that grows over all processes: the place of a message in the stream. Every message before it has a lower one. */
  next(): Promise<number> {
    return persist(() => publish(this.#link, this.#names.count, ""))
  }

  /** The record of an id as the stream's leader has it. */
  async head(id: string): Promise<Head | undefined> {
    const stored = await this.#last(this.#names.document(keyOf(id)))
    const head = headOf(stored?.header(headerName))
    if (stored !== undefined && head !== undefined) this.#remember(keyOf(id), seenOf(head, stored.sequence))
    return head
  }

  /** The record with its body; `undefined` where there is none, or a piece of it is gone because a newer one took its place. */
  async read(id: string): Promise<{ readonly head: Head; readonly text: string } | undefined> {
    const key = keyOf(id)
    const stored = await this.#last(this.#names.document(key))
    const head = headOf(stored?.header(headerName))
    if (stored === undefined || head === undefined) return undefined
    if (head.parts === undefined) return { head, text: decoder.decode(stored.data) }
    const pieces: Array<Uint8Array> = []
    for (let index = 0; index < head.parts; index++) {
      const piece = await this.#last(this.#names.part(key, head.digest ?? "", index))
      if (piece === undefined) return this.#readAgain(id, head)
      pieces.push(piece.data)
    }
    return { head, text: decoder.decode(Buffer.concat(pieces)) }
  }

  async #readAgain(id: string, before: Head): Promise<{ readonly head: Head; readonly text: string } | undefined> {
    const now = await this.head(id)
    return now === undefined || now.digest === before.digest ? undefined : this.read(id)
  }

  /** Writes a record unless the one that stands outranks it. Gives whether that has a newer version. */
  async put(message: RecordMessage): Promise<boolean> {
    const key = keyOf(message.head.id)
    for (let conflicts = 0; conflicts < mostConflicts; conflicts++) {
      const seen = this.#seen.get(key) ?? (await this.#ask(key))
      if (!outranks(message.head, seen)) return seen.version > message.head.version
      if (await this.#replace(key, seen, message)) return false
      this.#seen.delete(key)
    }
    throw new Error(`the record of ${message.head.id} is written by too many at once`)
  }

  async #ask(key: string): Promise<Seen> {
    const stored = await this.#last(this.#names.document(key))
    const head = headOf(stored?.header(headerName))
    return stored === undefined || head === undefined ? none : seenOf(head, stored.sequence)
  }

  async #replace(key: string, seen: Seen, message: RecordMessage): Promise<boolean> {
    const { head, body } = await this.#fitting(key, message)
    try {
      const header = [headerName, headerText(head)] as const
      const sequence = await persist(() => publish(this.#link, this.#names.document(key), body, { header, replaces: seen.sequence }))
      this.#remember(key, seenOf(head, sequence))
    } catch (thrown) {
      if (conflicted(thrown)) return false
      throw thrown
    }
    if (seen.digest !== "" && seen.digest !== head.digest) await persist(() => this.#link.manager.streams.purge(this.#names.records, { filter: this.#names.parts(key, seen.digest) }))
    return true
  }

  /** The message as the server carries it: a body that is too large is stored in pieces first. */
  async #fitting(key: string, { head, body }: RecordMessage): Promise<RecordMessage> {
    const room = this.#link.largest - otherHeaders - headerText(head).length
    if (body.length <= room) return { head, body }
    const digest = digestOf(body)
    let parts = 0
    for (let from = 0; from < body.length; from += room) {
      const index = parts++
      await persist(() => publish(this.#link, this.#names.part(key, digest, index), body.subarray(from, from + room)))
    }
    return { head: { ...head, parts, digest }, body: new Uint8Array() }
  }

  #last(subject: string): Promise<StoredMessage | undefined> {
    return persist(() => lastOf(this.#link, this.#names.records, subject))
  }

  #remember(key: string, seen: Seen): void {
    this.#seen.delete(key)
    this.#seen.set(key, seen)
    if (this.#seen.size <= remembered) return
    for (const [oldest] of this.#seen) {
      this.#seen.delete(oldest)
      return
    }
  }
}

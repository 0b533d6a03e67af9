/** Records of documents in a stream that keeps the last message of each subject, a subject a document. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { letterOf } from "../deadLetter.ts"
import type { Known, Records, Settled } from "../engine.ts"
import type { JobsUnavailable } from "../errors.ts"
import type { DeadLetter, Result } from "../model.ts"
import type { State } from "../recordOrder.ts"
import { Counts } from "./counts.ts"
import { calling, inFlight, type Link, persist } from "./link.ts"
import { publish } from "./messages.ts"
import type { Names } from "./names.ts"
import { Reader } from "./reader.ts"
import { type DeadBody, type Head, keyOf, settledMessage, waiting } from "./recordMessage.ts"
import { RecordStore } from "./recordStore.ts"

/** Calls that wait for the server's answer at a time. */
const window = 256
const pageSize = 128

const lettersOf = (settled: Settled): DeadLetter | undefined =>
  settled.kind === "dead" ? { id: settled.id, ...settled.failure, attempts: settled.attempts, version: settled.version, input: settled.entry.input } : undefined

export const makeRecords = Effect.fnUntraced(function*(link: Link, names: Names, replicas: number): Effect.fn.Return<Records, never, Scope.Scope> {
  const store = new RecordStore(link, names)
  const counts = yield* Effect.acquireRelease(
    Effect.sync(() => new Counts({ link, names, replicas }, store)),
    (one) => Effect.promise(() => one.close())
  )

  /** Tells the dead-letter subject, where there is room for it. */
  const announce = async (letter: DeadLetter | undefined): Promise<void> => {
    if (letter === undefined) return
    const text = JSON.stringify(letter)
    const short = Buffer.byteLength(text) < link.largest / 2 ? text : JSON.stringify({ ...letter, input: { id: letter.id } })
    await persist(() => publish(link, names.dead(keyOf(letter.id)), short))
  }

  const settleOne = async (settled: Settled): Promise<string | undefined> => {
    await announce(lettersOf(settled))
    return (await store.put(settledMessage(settled))) ? settled.id : undefined
  }

  /** Ids of all documents in a state now, in the order of their UTF-16 code units. */
  const idsIn = async (state: State, signal: AbortSignal): Promise<ReadonlyArray<string>> => {
    const ids = new Set<string>()
    const note = (head: Head): unknown => (head.state === state ? ids.add(head.id) : ids.delete(head.id))
    const reader = new Reader({ link, names, replicas }, ({ head }) => void note(head))
    await reader.readTo(await store.next(), signal).finally(() => reader.close())
    return [...ids].sort()
  }

  const readAll = <A>(state: State, make: (head: Head, text: string) => A): Stream.Stream<A, JobsUnavailable> => {
    const one = async (id: string): Promise<A | undefined> => {
      const found = await store.read(id)
      return found?.head.state === state ? make(found.head, found.text) : undefined
    }
    const page = (ids: ReadonlyArray<string>, from: number): Effect.Effect<readonly [ReadonlyArray<A>, Option.Option<number>], JobsUnavailable> =>
      Effect.map(calling((signal) => inFlight(ids.slice(from, from + pageSize), window, signal, one)), (found) => [
        found.filter((item) => item !== undefined),
        from + pageSize < ids.length ? Option.some(from + pageSize) : Option.none()
      ])
    return Stream.unwrap(Effect.map(calling((signal) => idsIn(state, signal)), (ids) => Stream.paginate(0, (from) => page(ids, from))))
  }

  return {
    nextVersion: calling(() => store.next()),
    known: (ids) =>
      Effect.map(calling((signal) => inFlight(ids, window, signal, (id) => store.head(id))), (heads) => {
        const known = new Map<string, Known>()
        for (const head of heads) if (head !== undefined) known.set(head.id, { hash: head.hash, version: head.version, state: head.state })
        return known
      }),
    wait: (entries) => Effect.asVoid(calling((signal) => inFlight(entries, window, signal, (entry) => store.put(waiting(entry))))),
    settle: (settled) => Effect.map(calling((signal) => inFlight(settled, window, signal, settleOne)), (newer) => new Set(newer.filter((id) => id !== undefined))),
    status: calling((signal) => counts.status(signal)),
    results: readAll("done", (head, result): Result => ({ id: head.id, receipt: head.receipt ?? "", result, version: head.version })),
    deadLetters: readAll("dead", (head, text) =>
      letterOf(head, () => {
        const { failure, entry }: DeadBody = JSON.parse(text)
        return { failure, input: entry.input }
      }))
  }
})

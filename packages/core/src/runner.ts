import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { type Document, document, type Slotted, slotted } from "./slotted.ts"
import { StageFailed } from "./errors.ts"
import { begin, execute, executeWaiting } from "./execute.ts"
import type { Opened } from "./plan.ts"

/** `concurrency` (default 1) counts documents that wait at once; `ordered` (default true) keeps their order; `batch` regroups the stream's chunks. */
export interface StreamOptions {
  readonly concurrency?: number
  readonly ordered?: boolean
  readonly batch?: number
}

/** A pipeline whose services are open. */
export interface Runner<in out In, in out Has, out E, out M> {
  /** Runs one document as an effect. */
  readonly run: (document: Document<In>) => Effect.Effect<Document<Has>, StageFailed<E>>
  /** Runs a stream of documents. Fails with the first that fails, unless `deadLetter` takes it and the run goes on. */
  readonly stream: {
    <E0, R0, R1>(
      documents: Stream.Stream<Document<In>, E0, R0>,
      options: StreamOptions & { readonly deadLetter: (failure: StageFailed<E>, document: Document<In>) => Effect.Effect<void, never, R1> }
    ): Stream.Stream<Document<Has>, E0, R0 | R1>
    <E0, R0>(documents: Stream.Stream<Document<In>, E0, R0>, options?: StreamOptions): Stream.Stream<Document<Has>, StageFailed<E> | E0, R0>
  }
  /** Runs one document as a plain call. Throws StageFailed: the one place where an error of ours is thrown. */
  readonly sync: M extends "async" ? { readonly "some stage waits for input or output": true } : (document: Document<In>) => Document<Has>
}

type Plain = Document<never>
type DeadLetter = (failure: StageFailed<unknown>, document: Plain) => Effect.Effect<void>

const attempt = (plan: Opened, of: Plain): Slotted | StageFailed<unknown> => {
  const it = begin(plan, slotted(of))
  return it instanceof StageFailed ? it : execute(plan.ops, it)
}

/** One document through a plan of plain functions; throws StageFailed. */
export const runSync = (plan: Opened, of: Plain): Plain => {
  const out = attempt(plan, of)
  if (out instanceof StageFailed) throw out
  return document(out)
}

const runWaiting = (plan: Opened, of: Plain): Effect.Effect<Plain, StageFailed<unknown>> =>
  Effect.suspend(() => {
    const it = begin(plan, slotted(of))
    return it instanceof StageFailed ? Effect.fail(it) : Effect.map(executeWaiting(plan.ops, it), (out) => document(out))
  })

const runPlain = (plan: Opened, of: Plain): Effect.Effect<Plain, StageFailed<unknown>> =>
  Effect.suspend(() => {
    const out = attempt(plan, of)
    return out instanceof StageFailed ? Effect.fail(out) : Effect.succeed(document(out))
  })

/** A chunk at a time as plain calls. What came before a failure is passed on before the stream fails. */
const streamPlain = (plan: Opened, documents: Stream.Stream<Plain, unknown>, deadLetter: DeadLetter | undefined): Stream.Stream<Plain, unknown> =>
  Stream.flatMap(Stream.chunks(documents), (chunk) => {
    const done: Array<Plain> = []
    const letters: Array<readonly [StageFailed<unknown>, Plain]> = []
    for (const one of chunk) {
      const out = attempt(plan, one)
      if (!(out instanceof StageFailed)) done.push(document(out))
      else if (deadLetter !== undefined) letters.push([out, one])
      else return Stream.concat(Stream.fromArray(done), Stream.fail(out))
    }
    const passed = Stream.fromArray(done)
    if (deadLetter === undefined || letters.length === 0) return passed
    return Stream.concat(Stream.fromEffectDrain(Effect.forEach(letters, ([failure, one]) => deadLetter(failure, one), { discard: true })), passed)
  })

const streamWaiting = (
  plan: Opened,
  documents: Stream.Stream<Plain, unknown>,
  deadLetter: DeadLetter | undefined,
  { concurrency = 1, ordered = true }: StreamOptions
): Stream.Stream<Plain, unknown> => {
  const run = (one: Plain): Effect.Effect<ReadonlyArray<Plain>, StageFailed<unknown>> => {
    const all = Effect.map(runWaiting(plan, one), (out): ReadonlyArray<Plain> => [out])
    return deadLetter === undefined ? all : Effect.catch(all, (failure) => Effect.as(deadLetter(failure, one), []))
  }
  return Stream.flatMap(Stream.mapEffect(documents, run, { concurrency, unordered: !ordered }), (out) => Stream.fromArray(out))
}

/** The three ways to run an opened plan. `async`: some stage waits for input or output. */
export const make = (plan: Opened, async: boolean): Runner<never, never, unknown, "sync"> => {
  const stream = (documents: Stream.Stream<Plain, unknown>, options: StreamOptions & { readonly deadLetter?: DeadLetter } = {}) => {
    const chunked = options.batch === undefined ? documents : Stream.rechunk(documents, options.batch)
    return async ? streamWaiting(plan, chunked, options.deadLetter, options) : streamPlain(plan, chunked, options.deadLetter)
  }
  return {
    run: (one: Plain) => async ? runWaiting(plan, one) : runPlain(plan, one),
    stream: stream as unknown as Runner<never, never, unknown, "sync">["stream"],
    sync: (one: Plain) => {
      if (async) throw new TypeError("some stage waits for input or output: use run or stream")
      return runSync(plan, one)
    }
  }
}

import * as Arr from "effect/Array"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Pull from "effect/Pull"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type * as Tracer from "effect/Tracer"
import { type Outcome, runBatch } from "./batch.ts"
import { StageFailed } from "./errors.ts"
import { begin, execute, executeWaiting, type Spent } from "./execute.ts"
import type { Opened } from "./plan.ts"
import { type Document, document, type Slotted, slotted } from "./slotted.ts"
import { Ledger } from "./telemetry.ts"

/**
 * `concurrency` (default 1) counts documents that wait at once; `ordered` (default true) keeps their order; `batch` (default 256): how many documents at
 * most go through plain stages together, and share one span; it never waits to fill one.
 */
export interface StreamOptions {
  readonly concurrency?: number
  readonly ordered?: boolean
  readonly batch?: number
}

/** A pipeline whose services are open. */
export interface Runner<in out In, in out Has, out E, out M> {
  /** Runs one document as an effect. */
  readonly run: (document: Document<In>) => Effect.Effect<Document<Has>, StageFailed<E>>
  /**
   * Runs a stream of documents. Fails with the first that fails, unless `deadLetter` takes it and the run goes on. Holds one batch in memory, and asks
   * for the next when it is wanted. Each batch is a span `polyonym.batch` with the milliseconds of each stage (`stage.<name>.ms`), and is counted by the
   * metrics `polyonym_documents`, `polyonym_failures` and `polyonym_stage_seconds`.
   */
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
  return it instanceof StageFailed ? it : execute(plan, plan.ops, it) ?? it
}

/** One document through a plan of plain functions; throws StageFailed. */
export const runSync = (plan: Opened, of: Plain): Plain => {
  const out = attempt(plan, of)
  if (out instanceof StageFailed) throw out
  return document(out)
}

const runWaiting = (plan: Opened, of: Plain, spent?: Spent): Effect.Effect<Plain, StageFailed<unknown>> =>
  Effect.suspend(() => {
    const it = begin(plan, slotted(of))
    return it instanceof StageFailed ? Effect.fail(it) : Effect.map(executeWaiting(plan, plan.ops, it, spent), (out) => document(out))
  })

const runPlain = (plan: Opened, of: Plain): Effect.Effect<Plain, StageFailed<unknown>> =>
  Effect.suspend(() => {
    const out = attempt(plan, of)
    return out instanceof StageFailed ? Effect.fail(out) : Effect.succeed(document(out))
  })

/** Runs the rest of a batch; others have their turn in between. */
const advance = (batch: Generator<void, Outcome>): Effect.Effect<Outcome> =>
  Effect.suspend(() => {
    const next = batch.next()
    return next.done === true ? Effect.succeed(next.value) : Effect.flatMap(Effect.yieldNow, () => advance(batch))
  })

type Pulled = Pull.Pull<Arr.NonEmptyReadonlyArray<Plain>, unknown, void>

/** A batch at a time as plain calls. What came before a failure is passed on before the stream fails. */
const streamPlain = (plan: Opened, documents: Stream.Stream<Plain, unknown>, deadLetter: DeadLetter | undefined, size: number): Stream.Stream<Plain, unknown> => {
  const transform = (pull: Pulled, ledger: Ledger): Pulled => {
    let chunk: ReadonlyArray<Plain> = []
    let at = 0
    let failure: StageFailed<unknown> | undefined
    const settle = ({ done, failures }: Outcome): Pulled => {
      if (failures.length > 0 && deadLetter === undefined) {
        failure = failures[0]!.failure
        done.length = failures[0]!.at
      }
      const on: Pulled = Arr.isArrayNonEmpty(done) ? Effect.succeed(done) : next
      return deadLetter === undefined || failures.length === 0
        ? on
        : Effect.andThen(Effect.forEach(failures, (letter) => deadLetter(letter.failure, letter.document), { discard: true }), on)
    }
    const run = (batch: ReadonlyArray<Plain>): Pulled =>
      Effect.flatMap(
        Effect.useSpan("polyonym.batch", (span) =>
          Effect.flatMap(advance(runBatch(plan, batch)), (outcome) => {
            const { done, failures, spent } = outcome
            const due = ledger.book(span, { done: done.length, failed: failures.map((letter) => letter.failure.stage), spent })
            return due ? Effect.as(ledger.update, outcome) : Effect.succeed(outcome)
          })),
        settle
      )
    const next: Pulled = Effect.suspend(() => {
      if (failure !== undefined) return Effect.fail(failure)
      if (at < chunk.length) return run(chunk.slice(at, at += size))
      return Effect.flatMap(pull, (pulled) => {
        chunk = pulled
        at = size
        return run(pulled.length > size ? pulled.slice(0, size) : pulled)
      })
    })
    return next
  }
  return Stream.transformPull(documents, (pull, scope) => {
    const ledger = new Ledger(plan.names)
    return Effect.as(Scope.addFinalizer(scope, ledger.update), transform(pull as Pulled, ledger))
  })
}

/** The span of the documents that are under way: a new one after each `size` of them. */
class Window {
  readonly #ledger: Ledger
  readonly #size: number
  readonly #spent: Float64Array
  #span: Tracer.Span | undefined
  #done = 0
  #failed: Array<string> = []
  constructor(names: ReadonlyArray<string>, size: number) {
    this.#ledger = new Ledger(names)
    this.#size = size
    this.#spent = new Float64Array(names.length)
  }
  /** `run`, inside the span of this window. */
  within<A>(run: (spent: Spent) => Effect.Effect<A, StageFailed<unknown>>): Effect.Effect<A, StageFailed<unknown>> {
    const span = this.#span === undefined ? Effect.map(Effect.makeSpan("polyonym.batch"), (made) => this.#span ??= made) : Effect.succeed(this.#span)
    return Effect.flatMap(span, (parent) =>
      Effect.onExit(Effect.withParentSpan(run((op, milliseconds) => this.#spent[op.index]! += milliseconds), parent), (exit) => {
        if (Exit.isSuccess(exit)) this.#done++
        else for (const reason of exit.cause.reasons) if (reason._tag === "Fail") this.#failed.push(reason.error.stage)
        return this.#done + this.#failed.length >= this.#size ? this.close : Effect.void
      }))
  }
  get close(): Effect.Effect<void> {
    return Effect.flatMap(Clock.currentTimeNanos, (now) => {
      if (this.#span !== undefined) {
        this.#ledger.book(this.#span, { done: this.#done, failed: this.#failed, spent: this.#spent })
        this.#span.end(now, Exit.void)
      }
      this.#span = undefined
      this.#done = 0
      this.#failed = []
      this.#spent.fill(0)
      return this.#ledger.update
    })
  }
}

const streamWaiting = (
  plan: Opened,
  documents: Stream.Stream<Plain, unknown>,
  deadLetter: DeadLetter | undefined,
  { concurrency = 1, ordered = true, batch = 256 }: StreamOptions
): Stream.Stream<Plain, unknown> =>
  Stream.suspend(() => {
    const window = new Window(plan.names, batch)
    const run = (one: Plain): Effect.Effect<ReadonlyArray<Plain>, StageFailed<unknown>> => {
      const all = Effect.map(window.within((spent) => runWaiting(plan, one, spent)), (out): ReadonlyArray<Plain> => [out])
      return deadLetter === undefined ? all : Effect.catch(all, (failure) => Effect.as(deadLetter(failure, one), []))
    }
    const out = Stream.flatMap(Stream.mapEffect(documents, run, { concurrency, unordered: !ordered }), (some) => Stream.fromArray(some))
    return Stream.ensuring(out, window.close)
  })

/** The three ways to run an opened plan. `async`: some stage waits for input or output. */
export const make = (plan: Opened, async: boolean): Runner<never, never, unknown, "sync"> => {
  const stream = (documents: Stream.Stream<Plain, unknown>, options: StreamOptions & { readonly deadLetter?: DeadLetter } = {}) =>
    async
      ? streamWaiting(plan, documents, options.deadLetter, options)
      : streamPlain(plan, documents, options.deadLetter, Math.max(1, Math.floor(options.batch ?? 256)))
  return {
    run: (one: Plain) => async ? runWaiting(plan, one) : runPlain(plan, one),
    stream: stream as unknown as Runner<never, never, unknown, "sync">["stream"],
    sync: (one: Plain) => {
      if (async) throw new TypeError("some stage waits for input or output: use run or stream")
      return runSync(plan, one)
    }
  }
}

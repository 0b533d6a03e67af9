/** Sessions: an open pipeline behind promises and async iterators, for code without Effect. */
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { StageFailed } from "./errors.ts"
import type { Runner, StreamOptions } from "./runner.ts"
import type { Document } from "./slotted.ts"
import type { Mode } from "./stage.ts"

/** An `AbortSignal` ends the work early: the promise rejects with the signal's reason, and what a stage had begun is interrupted. */
export interface Abortable {
  readonly signal?: AbortSignal | undefined
}

/** An open pipeline with promises and async iterators, for those who do not use Effect. `await using` closes it. */
export interface Session<in out In, in out Has, E, M> extends AsyncDisposable {
  /** Rejects with `StageFailed`. */
  readonly run: (document: Document<In>, options?: Abortable) => Promise<Document<Has>>
  /** In order, one batch at a time, as fast as it is read. Throws the first `StageFailed`, unless `deadLetter` takes it and the rest goes on. */
  readonly stream: (
    documents: Iterable<Document<In>> | AsyncIterable<Document<In>>,
    options?: StreamOptions & Abortable & { readonly deadLetter?: (failure: StageFailed<E>, document: Document<In>) => void | Promise<void> }
  ) => AsyncIterable<Document<Has>>
  readonly sync: Runner<In, Has, E, M>["sync"]
  /** Closes every service. What comes after is refused. */
  readonly close: () => Promise<void>
}

type Options<R> = Abortable & ([R] extends [never] ? { readonly layer?: Layer.Layer<never> } : { readonly layer: Layer.Layer<R, unknown> })

const settle = async <A>(effect: Effect.Effect<A, unknown>, signal: AbortSignal | undefined): Promise<A> => {
  signal?.throwIfAborted()
  const exit = await Effect.runPromiseExit(effect, signal === undefined ? {} : { signal })
  if (Exit.isSuccess(exit)) return exit.value
  if (signal?.aborted === true && Cause.hasInterrupts(exit.cause)) throw signal.reason
  throw Cause.squash(exit.cause)
}

/** The rest of an iteration, given up when the signal says so. */
async function* until<A>(all: AsyncIterable<A>, signal: AbortSignal | undefined): AsyncGenerator<A, void> {
  signal?.throwIfAborted()
  const iterator = all[Symbol.asyncIterator]()
  let stop = () => {}
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal!.reason)
  })
  aborted.catch(() => {})
  signal?.addEventListener("abort", stop, { once: true })
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), aborted])
      if (next.done === true) return
      yield next.value
    }
  } finally {
    signal?.removeEventListener("abort", stop)
    await iterator.return?.()
  }
}

const noMore = "the session is closed: start another"

/**
 * Opens a pipeline for use with promises. `layer` provides the services that its stages ask for. Rejects with what a stage says when it cannot open.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Schema } from "effect"
 * import { Document, Fact, Pipeline, Session, Stage } from "@polyonym/core"
 *
 * class Length extends Fact.make<Length>()("acme/length", Schema.Number) {}
 * const pipeline = Pipeline.empty.to(Stage.pure("measure", { gives: [Length] }, (d) => ({ "acme/length": d.text.length })))
 *
 * await using session = await Session.start(pipeline)
 * const lengths: Array<number> = []
 * for await (const document of session.stream(["Kyiv", "Львів"].map((text) => Document.make(text)))) {
 *   lengths.push(Document.get(document, Length))
 * }
 * assert.deepEqual(lengths, [4, 5])
 * ```
 */
export const start = async <In, Has, E, R, M extends Mode>(
  pipeline: { readonly open: Effect.Effect<Runner<In, Has, E, M>, unknown, R> },
  ...[options]: [Exclude<R, Scope.Scope>] extends [never] ? [options?: Options<never>] : [options: Options<Exclude<R, Scope.Scope>>]
): Promise<Session<In, Has, E, M>> => {
  const { signal, layer } = (options ?? {}) as Abortable & { readonly layer?: Layer.Layer<R, unknown> }
  const scope = Scope.makeUnsafe()
  const opening = Effect.gen(function*() {
    const context = layer === undefined ? Context.empty() as Context.Context<R> : yield* Layer.build(layer)
    return yield* Effect.provideContext(pipeline.open, context)
  })
  const close = () => Effect.runPromise(Scope.close(scope, Exit.void))
  let runner: Runner<In, Has, E, M>
  try {
    runner = await settle(Effect.provideService(opening, Scope.Scope, scope) as Effect.Effect<Runner<In, Has, E, M>, unknown>, signal)
  } catch (failure) {
    await close()
    throw failure
  }
  let open = true
  const guard = () => {
    if (!open) throw new TypeError(noMore)
  }
  const shut = () => {
    open = false
    return close()
  }
  return {
    run: async (document, { signal } = {}) => {
      guard()
      return settle(runner.run(document), signal)
    },
    stream: (documents, { signal, deadLetter, ...options } = {}) => {
      guard()
      const input = Symbol.asyncIterator in documents ? Stream.fromAsyncIterable(documents, (failure) => failure) : Stream.fromIterable(documents, { chunkSize: 256 })
      const told = deadLetter === undefined ? {} : {
        deadLetter: (failure: StageFailed<E>, document: Document<In>) => Effect.promise(async () => deadLetter(failure, document))
      }
      const out = (runner.stream as unknown as (documents: Stream.Stream<Document<In>, unknown>, options: object) => Stream.Stream<Document<Has>, unknown>)(input, { ...options, ...told })
      return until(Stream.toAsyncIterable(out), signal)
    },
    sync: runner.sync,
    close: shut,
    [Symbol.asyncDispose]: shut
  }
}

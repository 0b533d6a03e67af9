/** Pipelines on worker threads (Node, Bun and Deno; not for browsers). */
import { availableParallelism } from "node:os"
import type { WorkerOptions } from "node:worker_threads"
import * as Effect from "effect/Effect"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Layer } from "effect/Layer"
import { Plan } from "./assembly.ts"
import { InvalidInput, StageFailed, WorkerFailed } from "./errors.ts"
import { type Finished, ThreadPool } from "./pool.ts"
import type { Receipt } from "./receipt.ts"
import type { Runner, StreamOptions } from "./runner.ts"
import { type Document, document, type Slotted, slotted } from "./slotted.ts"
import { Ledger } from "./telemetry.ts"
import { Wire, type WireDocument, type WireError, type WireResult } from "./wire.ts"

export { WorkerFailed } from "./errors.ts"
export { type Finished, ThreadPool, type ThreadPoolOptions } from "./pool.ts"
export { CannotOpen, serveThread, type Serving } from "./poolThread.ts"

/** `workers` (default: as many as the machine has processors), `timeLimit` milliseconds for one document (default: none), `worker`: options of the threads. */
export interface ParallelOptions {
  readonly workers?: number
  readonly timeLimit?: number
  readonly worker?: WorkerOptions
}

// oxlint-disable typescript/no-explicit-any -- any pipeline, whatever it needs
/** A module whose default export is a pipeline; one that asks for services exports a `layer` that provides them. */
export interface PipelineModule {
  readonly default: { readonly open: Effect.Effect<any, any, any> }
  readonly layer?: Layer<any, any>
}
type Open<M extends PipelineModule> = M["default"]["open"]
// All four are inferred at once: a runner of any other would not match one of these.
type RunnerOf<M extends PipelineModule> = Open<M> extends Effect.Effect<Runner<infer I, infer H, infer E, infer _>, any, any> ? [I, H, E] : never
type Asked<M extends PipelineModule> = Open<M> extends Effect.Effect<any, any, infer R> ? Exclude<R, Scope.Scope> : never
type Provided<M extends PipelineModule> = M extends { readonly layer: Layer<infer S, any> } ? S : never
type Complete<M extends PipelineModule> = [Exclude<Asked<M>, Provided<M>>] extends [never] ? unknown
  : { readonly "the module must export a layer that provides": Exclude<Asked<M>, Provided<M>> }
// oxlint-enable typescript/no-explicit-any

/** A pipeline whose documents are run by worker threads: open it, or give it to `Session.start`. */
export interface Parallel<in out I, in out H, E> {
  readonly open: Effect.Effect<Runner<I, H, E | WorkerFailed, "async">, E | InvalidInput, Scope.Scope>
}

type Plain = Document<never>
type Settled = Finished<WireResult, Float64Array>

/** The worker beside this file: source and build have the same names. */
const workerFile = new URL(import.meta.url.replace(/parallel\.(ts|js)$/, "parallelWorker.$1"))
const noTime = new Float64Array(0)

const pieces = (documents: ReadonlyArray<Plain>, size: number): Array<ReadonlyArray<Plain>> =>
  Array.from({ length: Math.ceil(documents.length / size) }, (_, i) => documents.slice(i * size, (i + 1) * size))

/** What became of a batch, in its order. */
const outcomes = (wire: Wire, receipt: Receipt, batch: ReadonlyArray<Plain>, { settled }: Settled): Array<Slotted | StageFailed<unknown>> =>
  batch.map((one, i) => {
    const result = settled[i]!
    return result instanceof WorkerFailed
      ? new StageFailed({ stage: "worker", documentId: one.id, cause: result, partial: one })
      : wire.unpackResult(slotted(one), result, receipt)
  })

const refusal = (wire: Wire, cause: WireError | Error): unknown => cause instanceof Error ? cause : wire.unpackError(cause)

/**
 * Runs the pipeline that a module exports by default on worker threads. Batches are spread over the workers and come back in order. When a worker dies,
 * another takes its place and does what it had not finished: nothing is lost. A document that a worker died on twice, or that takes longer than
 * `timeLimit`, fails with `WorkerFailed` as its cause. Opening fails with `InvalidInput` where the module cannot be loaded or exports no pipeline. Facts cross the threads by structured clone, or by their schema where that says more.
 *
 * ```ts no-run
 * // pipeline.ts: export default Pipeline.empty.to(…)
 * const threads = parallel<typeof import("./pipeline.ts")>(new URL("./pipeline.ts", import.meta.url), { workers: 4, timeLimit: 10_000 })
 * await using session = await Session.start(threads)
 * for await (const document of session.stream(documents)) …
 * ```
 */
export const parallel = <M extends PipelineModule>(module: (URL | string) & Complete<M>, options: ParallelOptions = {}): Parallel<RunnerOf<M>[0], RunnerOf<M>[1], RunnerOf<M>[2]> => {
  const { workers = availableParallelism(), timeLimit = Infinity, worker = {} } = options
  const open = Effect.gen(function*() {
    const url = String(module)
    const unusable = (problem: string) => new InvalidInput({ where: `the module ${url}`, problem })
    const loaded = yield* Effect.tryPromise({
      try: () => import(url) as Promise<{ readonly default?: unknown }>,
      catch: (thrown) => unusable(`could not be loaded: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
    })
    const plan = loaded.default
    if (!(plan instanceof Plan)) return yield* unusable("exports no pipeline by default: write `export default Pipeline.empty.to(…)`")
    const wire = new Wire(plan.facts, plan.errors)
    const pool = yield* Effect.acquireRelease(
      Effect.sync(() => new ThreadPool<WireDocument, WireResult, Float64Array>(workerFile, url, { threads: Math.max(1, workers), timeLimit: Number.isFinite(timeLimit) ? timeLimit : 2 ** 31 - 1, worker })),
      (it) => Effect.promise(() => it.close())
    )
    const receipt = yield* Effect.tryPromise({ try: () => pool.opened as Promise<Receipt>, catch: (cause) => refusal(wire, cause as WireError | Error) })
    const names = receipt.stages.map(({ name }) => name)

    const runBatch = (batch: ReadonlyArray<Plain>): Effect.Effect<readonly [ReadonlyArray<Slotted | StageFailed<unknown>>, Float64Array]> =>
      Effect.map(
        Effect.orDie(Effect.tryPromise({ try: (signal) => pool.run(batch.map((one) => wire.pack(slotted(one))), signal), catch: (cause) => refusal(wire, cause as WireError | Error) })),
        (finished) => [outcomes(wire, receipt, batch, finished), finished.note ?? noTime] as const
      )
    const run = (one: Plain): Effect.Effect<Plain, StageFailed<unknown>> =>
      Effect.flatMap(runBatch([one]), ([[out]]) => out instanceof StageFailed ? Effect.fail(out) : Effect.succeed(document(out!)))

    const stream = (documents: Stream.Stream<Plain, unknown>, { batch = 32, concurrency, ordered = true, deadLetter }: StreamOptions & {
      readonly deadLetter?: (failure: StageFailed<unknown>, document: Plain) => Effect.Effect<void>
    } = {}): Stream.Stream<Plain, unknown> =>
      Stream.suspend(() => {
        const ledger = new Ledger(names)
        const booked = (some: ReadonlyArray<Plain>) => Effect.useSpan("polyonym.batch", (span) =>
          Effect.flatMap(runBatch(some), ([out, spent]) => {
            const failed = out.flatMap((one) => one instanceof StageFailed ? [one.stage] : [])
            const due = ledger.book(span, { done: out.length - failed.length, failed, spent })
            return Effect.as(due ? ledger.update : Effect.void, out.map((one, i) => [one, some[i]!] as const))
          }))
        // Twice as many batches as workers, so that none waits for the next.
        const batches = Stream.flatMap(Stream.chunks(documents), (chunk) => Stream.fromIterable(pieces(chunk, Math.max(1, batch))))
        const done = Stream.mapEffect(batches, booked, { concurrency: concurrency ?? workers * 2, unordered: !ordered })
        const out = Stream.flatMap(done, (all) => Stream.mapEffect(Stream.fromIterable(all), ([one, was]): Effect.Effect<ReadonlyArray<Plain>, unknown> => {
          if (!(one instanceof StageFailed)) return Effect.succeed([document(one)])
          return deadLetter === undefined ? Effect.fail(one) : Effect.as(deadLetter(one, was), [])
        }))
        return Stream.ensuring(Stream.flatMap(out, (some) => Stream.fromArray(some)), ledger.update)
      })
    const sync = () => {
      throw new TypeError("some stage waits for input or output: use run or stream")
    }
    return { run, stream, sync }
  })
  return { open } as unknown as Parallel<RunnerOf<M>[0], RunnerOf<M>[1], RunnerOf<M>[2]>
}

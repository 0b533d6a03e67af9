import { availableParallelism } from "node:os"
import { Worker, type WorkerOptions } from "node:worker_threads"
import { ThreadPool, WorkerFailed } from "@polyonym/core/parallel"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import type { JobInput, Outcome } from "../model.ts"
import type { Processor } from "../processor.ts"
import { workerFailure } from "./failed.ts"

/** The threads of a processor cannot be opened: the module cannot be loaded, exports nothing of use, or says no. */
export class ProcessorFailed extends Schema.TaggedError<ProcessorFailed>()("ProcessorFailed", { module: Schema.String, problem: Schema.String }) {
  override get message(): string {
    return `${this.module}: ${this.problem}`
  }
}

/** What a module exports as `createProcessor`: called once a thread, it gives what makes the outcome of one document. What that throws fails the document. */
// oxlint-disable-next-line typescript/no-explicit-any -- each module says what its settings are
export type CreateProcessor<Config = any> = (config: Config) => Promise<(input: JobInput) => Promise<Outcome> | Outcome> | ((input: JobInput) => Promise<Outcome> | Outcome)

/** What the threads work with, and what a document may cost. */
export interface ThreadOptions {
  /** An ES module that exports `createProcessor`; or a pipeline by default, with `layer`, `make`, `emit` and `again` beside it where needed. */
  readonly module: URL | string
  /** What `createProcessor` is told: whatever structured clone carries. */
  readonly config?: unknown
  /** Default: as many as the machine has processors. */
  readonly threads?: number
  /** For one document; default a minute. */
  readonly timeLimit?: Duration.Input
  /**
   * MiB that a thread may hold, heap and buffers; default 1,024. Garbage counts until it is collected: let it be twice what a thread needs at rest. What asks for half as much again at
   * one stroke ends the process, and so does, before Node 22.16, what asks for much more than is left.
   */
  readonly memoryLimit?: number
  /** In which a thread must be ready; default two minutes. */
  readonly startLimit?: Duration.Input
  /** Documents that a thread is handed at a time; default 8. When it dies, so many at most are begun anew. */
  readonly piece?: number
  /** Further options of the threads. */
  readonly worker?: WorkerOptions
}

/** What a thread is told at the start. */
export interface ThreadStart {
  readonly module: string
  readonly config: unknown
}

/** The thread's program beside this file: source and build have the same names. */
const threadFile = new URL(import.meta.url.replace(/threadProcessor\.(ts|js)$/, "processorThread.$1"))
const wordsOf = (thrown: unknown): string => thrown instanceof Error ? thrown.message : String(thrown)
const longest = 2 ** 31 - 1
/**
 * The heap's own limit over that of the pool. V8 ends the whole process when one allocation exceeds it, so there is room above; it also lets garbage grow half the way from what is
 * alive to its limit before it collects, so there is not too much of it. Measured: with no room most ways to run out of memory end the process.
 */
const heapAbove = typeof Worker.prototype.getHeapStatistics === "function" ? 1.5 : 1
const milliseconds = (input: Duration.Input): number => Math.min(longest, Duration.toMillis(Duration.fromInputUnsafe(input)))

const piecesOf = (inputs: ReadonlyArray<JobInput>, size: number): ReadonlyArray<ReadonlyArray<JobInput>> =>
  Array.from({ length: Math.ceil(inputs.length / size) }, (_, at) => inputs.slice(at * size, (at + 1) * size))

/**
 * Documents on threads of their own, each document by itself: one that runs out of time or memory, ends its thread or never ends costs no other. A document that a thread died on
 * twice fails with the tag `WorkerFailed` and may be tried again; one that exceeded the time limit is not. A program that brings down the whole process (`process.abort`, a fault in
 * native code, memory outside the heap) is beyond this: there the queue finds the document.
 *
 * The threads live until the scope is closed. Interrupting `run` returns at once; a thread is free after the document it is at. Fails with `ProcessorFailed` where no thread can be
 * opened.
 *
 * ```ts no-run
 * // processor.ts: export const createProcessor = async (config) => (input) => ({ id: input.id, receipt: …, result: … })
 * const processor = yield* threadProcessor({ module: new URL("./processor.ts", import.meta.url), config: { style: "plain" }, timeLimit: "20 seconds" })
 * yield* jobs.work({ processor })
 * ```
 */
export function threadProcessor(options: ThreadOptions): Effect.Effect<Processor, ProcessorFailed, Scope.Scope> {
  const { config, threads = availableParallelism(), timeLimit = "1 minute", memoryLimit = 1024, startLimit = "2 minutes", piece = 8, worker = {} } = options
  const module = String(options.module)
  const refused = (thrown: unknown): ProcessorFailed => new ProcessorFailed({ module, problem: wordsOf(thrown) })
  const start: ThreadStart = { module, config }
  const open = Effect.try({
    try: () => new ThreadPool<JobInput, Outcome>(threadFile, start, {
      threads: Math.max(1, threads), timeLimit: milliseconds(timeLimit), startLimit: milliseconds(startLimit),
      memoryLimit: memoryLimit * 2 ** 20, worker: { ...worker, resourceLimits: { maxOldGenerationSizeMb: Math.ceil(memoryLimit * heapAbove), ...worker.resourceLimits } }
    }),
    catch: refused
  })
  return Effect.gen(function*() {
    const pool = yield* Effect.acquireRelease(open, (it) => Effect.promise(() => it.close()))
    yield* Effect.tryPromise({ try: () => pool.opened, catch: refused })
    const outcomes = async (inputs: ReadonlyArray<JobInput>, signal: AbortSignal): Promise<ReadonlyArray<Outcome>> => {
      const { settled } = await pool.run(inputs, signal)
      return settled.map((one, at): Outcome => one instanceof WorkerFailed ? { id: inputs[at]!.id, failure: workerFailure(one) } : one)
    }
    return {
      run: (inputs) => Effect.orDie(Effect.tryPromise({
        try: async (signal) => (await Promise.all(piecesOf(inputs, Math.max(1, piece)).map((some) => outcomes(some, signal)))).flat(),
        catch: refused
      }))
    }
  })
}

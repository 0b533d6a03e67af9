/** The thread's side of `parallel`: opens the pipeline of a module, then runs batches as they come. */
import { parentPort, workerData } from "node:worker_threads"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import type { Plan } from "./assembly.ts"
import { runBatch } from "./batch.ts"
import { StageFailed } from "./errors.ts"
import { begin, executeWaiting } from "./execute.ts"
import type { Opened } from "./plan.ts"
import type { Receipt } from "./receipt.ts"
import { document, slotted } from "./slotted.ts"
import { Wire, type WireDocument, type WireError, type WireResult } from "./wire.ts"

/** What a worker is told: a batch. */
export interface Batch {
  readonly documents: ReadonlyArray<WireDocument>
}
/** What a worker tells: that it is open, that it cannot open, what became of a batch. */
export type Told =
  | { readonly kind: "open"; readonly receipt: Receipt }
  | { readonly kind: "closed"; readonly cause: WireError }
  | { readonly kind: "batch"; readonly results: ReadonlyArray<WireResult>; readonly spent: Float64Array }
export interface WorkerData {
  readonly module: string
  /** How many documents this worker has begun, ever: the other side reads it to know whether one takes too long. */
  readonly progress: Int32Array
}
/** What the module of a pipeline exports. */
export interface PipelineModule {
  readonly default: unknown
  readonly layer?: Layer.Layer<unknown, unknown>
}

const port = parentPort!
const { module, progress } = workerData as WorkerData
const tell = (told: Told) => port.postMessage(told)

const runPlain = (wire: Wire, opened: Opened, one: WireDocument, spent: Float64Array): WireResult => {
  const batch = runBatch(opened, [document(wire.unpack(one))])
  let next = batch.next()
  while (next.done !== true) next = batch.next()
  const { done, failures, spent: here } = next.value
  for (let i = 0; i < here.length; i++) spent[i]! += here[i]!
  return failures.length > 0 ? wire.packFailure(failures[0]!.failure) : wire.packResult(slotted(done[0]!))
}

const runWaiting = async (wire: Wire, opened: Opened, one: WireDocument, spent: Float64Array): Promise<WireResult> => {
  const it = begin(opened, wire.unpack(one))
  if (it instanceof StageFailed) return wire.packFailure(it)
  const exit = await Effect.runPromiseExit(executeWaiting(opened, opened.ops, it, (op, milliseconds) => {
    spent[op.index]! += milliseconds
  }))
  if (Exit.isSuccess(exit)) return wire.packResult(exit.value)
  const failure = Cause.squash(exit.cause)
  if (failure instanceof StageFailed) return wire.packFailure(failure)
  throw failure
}

const work = Effect.gen(function*() {
  const loaded = (yield* Effect.promise(() => import(module))) as PipelineModule
  const plan = loaded.default as Plan
  const wire = new Wire(plan.facts, plan.errors)
  const layer = loaded.layer ?? Layer.empty
  const opening = Effect.flatMap(Layer.build(layer), (context) => Effect.provideContext(plan.opened, context))
  const exit = yield* Effect.exit(opening)
  if (Exit.isFailure(exit)) {
    tell({ kind: "closed", cause: wire.packError(Cause.squash(exit.cause)) })
    return
  }
  const opened = exit.value
  tell({ kind: "open", receipt: opened.made.receipt })
  yield* Effect.callback<never>(() => {
    port.on("message", async ({ documents }: Batch) => {
      const results: Array<WireResult> = []
      const spent = new Float64Array(opened.names.length)
      for (const one of documents) {
        Atomics.add(progress, 0, 1)
        results.push(plan.waits ? await runWaiting(wire, opened, one, spent) : runPlain(wire, opened, one, spent))
      }
      tell({ kind: "batch", results, spent })
    })
  })
})

await Effect.runPromise(Effect.scoped(work))

/** A worker thread that takes one batch, says so, and works at it until it is killed. */
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import { parentPort, workerData } from "node:worker_threads"
import { Jobs } from "@polyonym/jobs"

const { lease, module, options } = workerData as { readonly lease: string; readonly module: string; readonly options: unknown }
const { layer } = (await import(module)) as { readonly layer: (options: unknown) => Layer.Layer<Jobs> }

const hanging = {
  run: () => Effect.andThen(Effect.sync(() => parentPort?.postMessage("begun")), Effect.never)
}
const program = Effect.flatMap(Jobs, (jobs) => jobs.work({ processor: hanging, lease: lease as "1 second" }))
await Effect.runPromise(Effect.provide(program, layer(options)))

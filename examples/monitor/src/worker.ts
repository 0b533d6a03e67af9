/** A worker process: `node src/worker.ts QUEUE NAME THREADS`. It may be killed at any moment; another takes over what it held. */
import * as Effect from "effect/Effect"
import { openQueue } from "./queue.ts"
import { work } from "./work.ts"

const [queue = "memory", name = "monitor", threads = "1"] = process.argv.slice(2)
await Effect.runPromise(Effect.provide(work(Number(threads)), await openQueue(queue, name)))

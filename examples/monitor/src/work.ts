import { Jobs, type Worked } from "@polyonym/jobs"
import { threadProcessor } from "@polyonym/jobs/threads"
import * as Effect from "effect/Effect"

/** One worker: takes batches until all is done, each article on a thread of its own. */
export const work = (threads: number) =>
  Effect.scoped(Effect.gen(function*() {
    const jobs = yield* Jobs
    const processor = yield* threadProcessor({ module: new URL("./processor.ts", import.meta.url), threads, timeLimit: "20 seconds" })
    const worked: Worked = yield* jobs.work({ processor, lease: "15 seconds" })
    return worked
  }))

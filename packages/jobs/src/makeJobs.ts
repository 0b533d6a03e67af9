/** The `Jobs` service over an engine. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { followUp } from "./batches.ts"
import { isWhole } from "./deadLetter.ts"
import type { Engine } from "./engine.ts"
import type { JobsUnavailable } from "./errors.ts"
import { hashOfInput } from "./inputHash.ts"
import type { JobsShape } from "./jobs.ts"
import type { DeadLetter, Entry } from "./model.ts"
import { submitTo } from "./submit.ts"
import { workOn } from "./work.ts"

const retriedAtATime = 200

/** A dead letter as it goes to the queue again: the next version of what it was, and still older than whatever was submitted since. */
const revived = ({ id, input, version }: DeadLetter): Entry => ({ id, hash: hashOfInput(input), version: version + 1, attempts: 0, input })

const revive = ({ queue, records, together }: Engine, letters: ReadonlyArray<DeadLetter>): Effect.Effect<number, JobsUnavailable> => {
  const batch = followUp("retry", letters.map(revived), {})
  const offer = Effect.catchTag(queue.offer(batch, { priority: "normal" }), "JobInvalid", Effect.die)
  return Effect.as(together(Effect.andThen(offer, records.wait(batch.entries))), letters.length)
}

/**
 * Jobs over a queue and records.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import * as Effect from "effect/Effect"
 * import * as Stream from "effect/Stream"
 * import { makeJobs } from "@polyonym/jobs"
 * import { memoryEngine } from "@polyonym/jobs/memory"
 *
 * const lengths = { run: (inputs) => Effect.succeed(inputs.map(({ id, text }) => ({ id, receipt: "r", result: String(text.length) }))) }
 * const program = Effect.scoped(Effect.gen(function*() {
 *   const jobs = makeJobs(yield* memoryEngine)
 *   yield* jobs.submit(Stream.make({ id: "a", text: "Kyiv" }, { id: "b", text: "Lviv, again" }))
 *   yield* jobs.work({ processor: lengths })
 *   return yield* Stream.runCollect(jobs.results)
 * }))
 * assert.deepEqual((await Effect.runPromise(program)).map(({ id, result }) => [id, result]), [["a", "4"], ["b", "11"]])
 * ```
 */
export function makeJobs(engine: Engine): JobsShape {
  const { records } = engine
  return {
    engine: engine.name,
    submit: (documents, options = {}) => submitTo(engine, documents, options),
    work: (options) => workOn(engine, options),
    status: records.status,
    results: records.results,
    deadLetters: records.deadLetters,
    retry: (ids) => {
      const wanted = ids === undefined ? undefined : new Set(ids)
      return records.deadLetters.pipe(
        Stream.filter((letter) => isWhole(letter) && (wanted === undefined || wanted.has(letter.id))),
        Stream.grouped(retriedAtATime),
        Stream.runFoldEffect(() => 0, (count, letters) => Effect.map(revive(engine, letters), (more) => count + more))
      )
    }
  }
}

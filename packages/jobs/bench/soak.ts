/**
 * Many small documents, queued while they are worked at: memory and the time of `status` each 10,000. Ends with 1 where memory grows.
 * `node --expose-gc bench/soak.ts [--documents 200000] [--engine sqlite|postgres|redis|nats]`
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { type JobInput, makeJobs, type Processor } from "@polyonym/jobs"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { engineAt } from "../test/kill/places.ts"
import { withServer } from "../test/kill/servers.ts"

const { values } = parseArgs({ options: { documents: { type: "string", default: "200000" }, engine: { type: "string", default: "sqlite" } } })
const documents = Number(values.documents)
const every = 10_000
/** Memory at the end may be so many times that after the first quarter. */
const mostGrowth = 1.15

const processor: Processor = { run: (inputs) => Effect.succeed(inputs.map(({ id, text }) => ({ id, receipt: "0".repeat(64), result: JSON.stringify({ characters: String(text).length }) }))) }

function* inputs(): Generator<JobInput> {
  for (let at = 0; at < documents; at++) yield { id: `document ${at}`, text: `The ferry number ${at} was late again, said the harbour master.` }
}

interface Sample {
  readonly done: number
  readonly megabytes: number
  readonly statusMs: number
}

const collect = (globalThis as { readonly gc?: () => void }).gc

const folder = mkdtempSync(join(tmpdir(), "polyonym-soak-"))
const samples: Array<Sample> = []
const since = performance.now()
await withServer(values.engine, folder, async ({ where }) => {
  const engine = await engineAt(where)
  const program = Effect.scoped(Effect.gen(function*() {
    const jobs = makeJobs(yield* engine)
    const stop = yield* Deferred.make<void>()
    const sample = (done: number) =>
      Effect.gen(function*() {
        if (done < (samples.length + 1) * every) return
        const asked = performance.now()
        yield* Effect.orDie(jobs.status)
        const statusMs = performance.now() - asked
        collect?.()
        const taken = { done, megabytes: process.memoryUsage.rss() / 1e6, statusMs }
        samples.push(taken)
        process.stdout.write(`${done} done after ${((performance.now() - since) / 1000).toFixed(0)} s: ${taken.megabytes.toFixed(0)} MB, status in ${statusMs.toFixed(1)} ms\n`)
      })
    const working = yield* Effect.forkScoped(jobs.work({ processor, keep: true, concurrency: 2, stop: Deferred.await(stop), onProgress: ({ done }) => sample(done) }))
    yield* jobs.submit(Stream.fromIterable(inputs()), { batch: 500, highWater: 20_000 })
    while ((yield* jobs.status).waiting > 0) yield* Effect.sleep("200 millis")
    yield* Deferred.succeed(stop, undefined)
    yield* Fiber.join(working)
    return yield* jobs.status
  }))
  const status = await Effect.runPromise(program)
  process.stdout.write(`${JSON.stringify(status)}, ${(documents / ((performance.now() - since) / 1000)).toFixed(0)} documents/s\n`)
})
rmSync(folder, { recursive: true, force: true })

const quarter = samples[Math.floor(samples.length / 4)]!
const growth = samples.at(-1)!.megabytes / quarter.megabytes
process.stdout.write(`memory at the end ${growth.toFixed(2)} × that at ${quarter.done} documents\n`)
if (growth > mostGrowth) process.exitCode = 1

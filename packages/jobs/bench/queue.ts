/**
 * What the queue costs: documents a second from `submit` to the last result kept, with a processor that does nothing, in pairs with BullMQ's one document a job in the same run.
 * `POLYONYM_PEERS=FOLDER bench/queue.ts [--documents 40000] [--jobs 4000] [--rounds 3] [--engines memory,sqlite,postgres,redis,nats] [--batches 100,1000] [--bullmq 100]`: the last is how many jobs BullMQ does at a time
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { type Engine, type JobInput, makeJobs, type Processor } from "@polyonym/jobs"
import { memoryEngine } from "@polyonym/jobs/memory"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { createClient } from "redis"
import { engineAt } from "../test/kill/places.ts"
import { canRun, withServer } from "../test/kill/servers.ts"
import { startRedis } from "../test/servers/index.ts"
import { bullmqSeconds } from "./bullmq.ts"

const { values } = parseArgs({
  options: {
    documents: { type: "string", default: "40000" }, jobs: { type: "string", default: "4000" }, rounds: { type: "string", default: "3" }, batches: { type: "string", default: "100,1000" },
    engines: { type: "string", default: "memory,sqlite,postgres,redis,nats" }, concurrency: { type: "string", default: "8" }, submitters: { type: "string", default: "4" }, bullmq: { type: "string" }
  }
})
const [concurrency, submitters] = [Number(values.concurrency), Number(values.submitters)]
const text = "The ferry was late again on Monday, said the harbour master. Nobody knew why, and nobody was surprised. ".repeat(2)
const documentsOf = (count: number, round: number): ReadonlyArray<JobInput> => Array.from({ length: count }, (_, at): JobInput => ({ id: `${round}-${at}`, text }))

const slices = (documents: ReadonlyArray<JobInput>, count: number): ReadonlyArray<ReadonlyArray<JobInput>> =>
  Array.from({ length: count }, (_, at) => documents.slice(Math.floor((at * documents.length) / count), Math.floor(((at + 1) * documents.length) / count)))

const nothing: Processor = { run: (inputs) => Effect.succeed(inputs.map(({ id }) => ({ id, receipt: "0".repeat(64), result: "{}" }))) }

const secondsOf = (engine: Engine, documents: ReadonlyArray<JobInput>, batch: number): Effect.Effect<number, unknown> =>
  Effect.gen(function*() {
    const jobs = makeJobs(engine)
    const since = performance.now()
    yield* Effect.forEach(slices(documents, submitters), (slice) => jobs.submit(Stream.fromIterable(slice), { batch }), { concurrency: submitters, discard: true })
    yield* jobs.work({ processor: nothing, concurrency })
    return (performance.now() - since) / 1000
  })

type Run = (round: number) => Promise<number>
interface Contender {
  readonly name: string
  /** Documents a second. */
  readonly rates: Array<number>
  readonly run: Run
}

const median = (all: ReadonlyArray<number>): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN
const written = (value: number): string => Math.round(value).toLocaleString("en")

const peers = process.env["POLYONYM_PEERS"]
/** BullMQ on a Redis that syncs each command, and on one that syncs each second. */
async function peersOf(): Promise<{ readonly contenders: ReadonlyArray<Contender>; readonly close: () => Promise<void> }> {
  if (peers === undefined || !canRun("redis")) return { contenders: [], close: async () => {} }
  const redis = await startRedis()
  const client = await createClient({ url: redis.url }).connect()
  const jobs = Number(values.jobs)
  const contender = (sync: string): Contender => ({
    name: `bullmq, a document a job, appendfsync ${sync}`, rates: [],
    run: async (round) => {
      await client.configSet("appendfsync", sync)
      return jobs / await bullmqSeconds(peers, redis.url, slices(documentsOf(jobs, round), submitters), values.bullmq === undefined ? 100 : Number(values.bullmq))
    }
  })
  return {
    contenders: [contender("always"), contender("everysec")],
    close: async () => {
      client.destroy()
      await redis.close()
    }
  }
}

const documents = Number(values.documents)
const folder = mkdtempSync(join(tmpdir(), "polyonym-queue-"))
const { contenders: others, close } = await peersOf()
const warmUp = 999
const rounds = Array.from({ length: Number(values.rounds) }, (_, round) => round)

async function race(contenders: ReadonlyArray<Contender>): Promise<void> {
  for (const one of [...others, ...contenders]) await one.run(warmUp)
  for (const round of rounds) for (const one of [...others, ...contenders]) one.rates.push(await one.run(round))
  const [base] = others
  for (const { name, rates } of contenders) {
    const ratio = base === undefined ? "" : `; ${(median(rates) / median(base.rates.slice(-rounds.length))).toFixed(1)} × bullmq (${written(median(base.rates.slice(-rounds.length)))}/s, always), ${
      (median(rates) / median(others[1]!.rates.slice(-rounds.length))).toFixed(1)} × (${written(median(others[1]!.rates.slice(-rounds.length)))}/s, everysec)`
    process.stdout.write(`${name}: ${written(median(rates))} documents/s (${rates.map(written).join(", ")})${ratio}\n`)
  }
}

/** Each batch size of one engine. Rounds have ids of their own, so nothing is known from before. */
const contendersOf = (name: string, engine: Engine): ReadonlyArray<Contender> =>
  values.batches.split(",").map((batch) => ({ name: `${name}, batches of ${batch}`, rates: [], run: async (round) => documents / await Effect.runPromise(secondsOf(engine, documentsOf(documents, round * 10_000 + Number(batch)), Number(batch))) }))

process.stdout.write(`${documents} documents of ${text.length} characters, ${submitters} submitters, ${concurrency} batches at a time (BullMQ: as many submitters, ${values.bullmq ?? 100} jobs at a time); the median of ${rounds.length} rounds, taken in turns after one that does not count\n`)
for (const name of values.engines.split(",").filter(canRun)) {
  if (name === "memory") await Effect.runPromise(Effect.scoped(Effect.flatMap(memoryEngine, (engine) => Effect.promise(() => race(contendersOf(name, engine))))))
  else await withServer(name, folder, async ({ where }) => Effect.runPromise(Effect.scoped(Effect.flatMap(await engineAt(where), (engine) => Effect.promise(() => race(contendersOf(name, engine)))))))
}
await close()
rmSync(folder, { recursive: true, force: true })

/**
 * The whole `article` pipeline over a SQLite queue with one and with two threads, in pairs: documents and megabytes a second, processor time, memory, and how the second thread scales.
 * `bench/pipeline.ts [--documents 400] [--rounds 5] [--repeat 1]`: `--repeat` makes articles longer by so many further articles.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { type JobInput, makeJobs, type Processor } from "@polyonym/jobs"
import { sqliteEngine } from "@polyonym/jobs/sqlite"
import { threadProcessor } from "@polyonym/jobs/threads"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { makeArticles } from "../../../examples/monitor/src/corpus/articles.ts"

const { values } = parseArgs({ options: { documents: { type: "string", default: "400" }, rounds: { type: "string", default: "5" }, repeat: { type: "string", default: "1" } } })
const [documents, rounds, repeat] = [Number(values.documents), Number(values.rounds), Number(values.repeat)]

/** Other articles each time: what is done is not known from the round before. */
function inputsOf(round: number): ReadonlyArray<JobInput> {
  const all = [...makeArticles({ documents, seed: round + 1 })].map((one): JobInput => ({ ...one, id: `${round} ${one.id}` }))
  const sameLanguage = all.map(({ url }) => all.filter((other) => String(other["url"]).slice(0, 24) === String(url).slice(0, 24)))
  return all.map((one, at): JobInput => ({ ...one, text: [one, ...sameLanguage[at]!.slice(at % 7, (at % 7) + repeat - 1)].map(({ text }) => text).join("\n\n") }))
}

const config = { chosen: { preset: "article" }, format: "jsonld", style: undefined, packs: [], withDefault: true, locale: "en" }
const opened = (threads: number) => threadProcessor({ module: new URL("../../polyonym/src/jobsProcessor.ts", import.meta.url), config, threads })
const megabytes = (bytes: number): number => bytes / 1e6
const bytesOf = (inputs: ReadonlyArray<JobInput>): number => inputs.reduce((sum, { text }) => sum + Buffer.byteLength(String(text)), 0)
const median = (all: ReadonlyArray<number>): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN
const rss = (): number => process.memoryUsage.rss()

const folder = mkdtempSync(join(tmpdir(), "polyonym-pipeline-"))
const program = Effect.scoped(Effect.gen(function*() {
  const jobs = makeJobs(yield* sqliteEngine({ file: join(folder, "queue.sqlite") }))
  let round = 0
  const once = (processor: Processor) =>
    Effect.gen(function*() {
      const inputs = inputsOf(round++)
      yield* jobs.submit(Stream.fromIterable(inputs), { batch: 100 })
      const since = performance.now()
      const before = process.cpuUsage()
      const { done } = yield* jobs.work({ processor, concurrency: 2 })
      const seconds = (performance.now() - since) / 1000
      const { user, system } = process.cpuUsage(before)
      return { documents: done / seconds, cpuMs: (user + system) / 1000 / done, megabytes: megabytes(bytesOf(inputs)) / seconds, mean: inputs.reduce((sum, { text }) => sum + String(text).length, 0) / inputs.length }
    })
  const before = rss()
  const one = yield* opened(1)
  yield* once(one)
  const withOne = rss()
  const two = yield* opened(2)
  yield* once(two)
  const withThree = rss()
  const pairs = []
  for (let pair = 0; pair < rounds; pair++) pairs.push({ one: yield* once(one), two: yield* once(two) })
  const say = (name: string, all: ReadonlyArray<{ readonly documents: number; readonly megabytes: number }>): string =>
    `${name}: ${median(all.map((each) => each.documents)).toFixed(0)} documents/s, ${median(all.map((each) => each.megabytes)).toFixed(2)} MB/s (${all.map((each) => each.documents.toFixed(0)).join(", ")})`
  process.stdout.write([
    `${documents} articles a round, ${pairs[0]!.one.mean.toFixed(0)} characters each, ${rounds} pairs in turns, SQLite queue, batches of 100, JSON-LD out`,
    say("1 thread", pairs.map((pair) => pair.one)), say("2 threads", pairs.map((pair) => pair.two)),
    `processor time: ${median(pairs.map((pair) => pair.one.cpuMs)).toFixed(2)} ms a document with 1 thread, ${median(pairs.map((pair) => pair.two.cpuMs)).toFixed(2)} ms with 2 (garbage collection, queue and records with it)`,
    `2 threads to 1: ${median(pairs.map((pair) => pair.two.documents / pair.one.documents)).toFixed(2)} ×`,
    `memory: ${megabytes(before).toFixed(0)} MB before, ${megabytes(withOne).toFixed(0)} MB with 1 thread open and warm, ${megabytes(withThree).toFixed(0)} MB with 3, ${megabytes(rss()).toFixed(0)} MB at the end`
  ].map((line) => `${line}\n`).join(""))
}))
await Effect.runPromise(program)
rmSync(folder, { recursive: true, force: true })

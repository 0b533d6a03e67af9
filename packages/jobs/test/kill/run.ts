/** Documents through a queue whose workers are killed again and again. */
import { readFileSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import { Jobs, makeJobs, type Result, type Status } from "@polyonym/jobs"
import { mergeJsonl } from "@polyonym/jobs/sinks"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Stream from "effect/Stream"
import { documents } from "./documents.ts"
import { startHerd } from "./herd.ts"
import { clientAt, engineAt, type SinkAt, type Where } from "./places.ts"
import type { KillAt } from "./steps.ts"
import { judge, lineOf, type Verdict } from "./verdict.ts"

export interface KillRun {
  readonly where: Where
  readonly documents: number
  /** How often a worker is killed from outside, at moments that the seed gives. */
  readonly kills: number
  readonly seed: number
  readonly workers: number
  /** Milliseconds: how long a batch takes, and a worker keeps one without a word. */
  readonly pause: number
  readonly lease: number
  readonly batch?: number
  /** What each worker writes to besides, by its seat. */
  readonly sinksOf?: (seat: number) => ReadonlyArray<SinkAt>
  /** Where the first worker ends itself, and those that take its place. */
  readonly deaths?: ReadonlyArray<KillAt>
  readonly expected: ReadonlyArray<string>
}

export interface Killed {
  /** Workers that were killed, from outside or by themselves. */
  readonly kills: number
  readonly seconds: number
  readonly status: Status
  readonly results: Verdict
  /** What the first worker's kinds of sinks hold, those of all workers together. */
  readonly sinks: ReadonlyArray<Verdict>
}

/** No worker is killed when more than this share is done: there must be something left to be lost. */
const lastKill = 0.8

/** Numbers from 0 to 1: a linear congruential generator. */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
}

const valueLine = ({ id, receipt, result }: { readonly id: string; readonly receipt: string; readonly result: unknown }): string => lineOf({ id, receipt, result: JSON.stringify(result) })

/** The records of a file of results, as they stand there once it is joined: more than one a document would be two lines. */
async function inFiles(files: ReadonlyArray<string>): Promise<ReadonlyArray<string>> {
  const out = `${files[0]!}.joined`
  await Effect.runPromise(mergeJsonl(files, out))
  return readFileSync(out, "utf8").split("\n").filter((line) => line !== "").map((line) => valueLine(JSON.parse(line) as Result))
}

async function inTable({ url, table }: SinkAt & { readonly kind: "postgres" }): Promise<ReadonlyArray<string>> {
  const client = await clientAt(url)
  const rows = await Effect.runPromise(Effect.scoped(Effect.flatMap(client, (sql) => sql.unsafe(`SELECT id, receipt, result::text AS result FROM ${table}`))))
  return (rows as ReadonlyArray<Result>).map(lineOf)
}

const sinkHolds = (first: SinkAt, same: ReadonlyArray<SinkAt>): Promise<ReadonlyArray<string>> =>
  first.kind === "postgres" ? inTable(first) : inFiles(same.flatMap((at) => at.kind === "jsonl" ? [at.file] : []))

export async function killRun(run: KillRun): Promise<Killed> {
  const { sinksOf = () => [] } = run
  const seats = Array.from({ length: run.workers }, (_, seat) => seat)
  const layer = Layer.effect(Jobs, Effect.map(await engineAt(run.where), makeJobs))
  const runtime = ManagedRuntime.make(layer)
  const ask = <A, E>(of: (jobs: Jobs["Service"]) => Effect.Effect<A, E>): Promise<A> => runtime.runPromise(Effect.flatMap(Jobs, of))
  try {
    await ask((jobs) => jobs.submit(documents(run.documents), { batch: run.batch ?? 100 }))
    const since = performance.now()
    const { lease, pause, where } = run
    const herd = startHerd(seats.map((seat) => ({ order: { where, sinks: sinksOf(seat), lease, pause }, deaths: seat === 0 ? run.deaths ?? [] : [] })))
    let isOver = false
    const ended = herd.done.finally(() => {
      isOver = true
    })
    const next = numbers(run.seed)
    const killing = async (): Promise<void> => {
      for (const share of Array.from({ length: run.kills }, () => next() * lastKill).sort((a, b) => a - b)) {
        while (!isOver && (await ask((jobs) => jobs.status)).done < share * run.documents) await sleep(10)
        await sleep(next() * 2 * pause)
        const first = Math.floor(next() * run.workers)
        while (!isOver && !seats.some((seat) => herd.kill((first + seat) % run.workers))) await sleep(5)
      }
    }
    try {
      await Promise.all([ended, killing()])
    } finally {
      herd.stop()
    }
    const seconds = (performance.now() - since) / 1000
    const results = await ask((jobs) => Stream.runCollect(Stream.map(jobs.results, lineOf)))
    const status = await ask((jobs) => jobs.status)
    const sinks: Array<Verdict> = []
    for (const [index, first] of sinksOf(0).entries()) sinks.push(judge(await sinkHolds(first, seats.map((seat) => sinksOf(seat)[index]!)), run.expected))
    return { kills: herd.deaths(), seconds, status, results: judge(results, run.expected), sinks }
  } finally {
    await runtime.dispose()
  }
}

/** The whole way: articles into a queue, workers at it, and a page of what they found. */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { Jobs, type Status } from "@polyonym/jobs"
import { jsonLines } from "@polyonym/jobs/sources"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Overview } from "./overview.ts"
import { overviewOf } from "./overview.ts"
import { openQueue } from "./queue.ts"
import type { Seen } from "./seen.ts"
import { work } from "./work.ts"

export interface Settings {
  /** The articles, one JSON object a line. */
  readonly file: string
  /** As `openQueue` has it. */
  readonly queue: string
  readonly name: string
  /** With 1 this process does the work, with more each is a process of its own. */
  readonly workers: number
  /** Threads of each worker. */
  readonly threads: number
  readonly tell: (line: string) => void
}

/** A worker as a process of its own. One that is killed is followed by another, which takes over what it held. */
const workerProcess = ({ queue, name, threads, tell }: Settings): Effect.Effect<void, Error> =>
  Effect.tryPromise({
    try: async (signal) => {
      while (!signal.aborted) {
        const child = spawn(process.execPath, [...process.execArgv, fileURLToPath(new URL("./worker.ts", import.meta.url)), queue, name, String(threads)], { stdio: "inherit", signal })
        const [code, killedBy] = await once(child, "exit") as [number | null, string | null]
        if (code === 0) return
        if (code !== null) throw new Error(`a worker ended with ${code}`)
        tell(`a worker was ended by ${killedBy}; another takes its place`)
      }
    },
    catch: (thrown) => thrown as Error
  })

const workerProcesses = (settings: Settings): Effect.Effect<void, Error> =>
  Effect.forEach(Array.from({ length: settings.workers }), () => workerProcess(settings), { concurrency: "unbounded", discard: true })

const line = ({ total, done, failed, dead, rate }: Status): string => `${done + dead} of ${total} articles, ${Math.round(rate)}/s${failed === 0 ? "" : `, ${failed} to be tried again`}${dead === 0 ? "" : `, ${dead} given up`}`

const tellProgress = ({ tell }: Settings) =>
  Effect.gen(function*() {
    const jobs = yield* Jobs
    while (true) {
      yield* Effect.sleep("5 seconds")
      tell(line(yield* jobs.status))
    }
  })

/** Runs what is not done yet, and counts what was found. */
export const monitor = async (settings: Settings): Promise<Overview> => {
  const { file, queue, name, workers, threads, tell } = settings
  const program = Effect.scoped(Effect.gen(function*() {
    const jobs = yield* Jobs
    const { queued, unchanged } = yield* jobs.submit(jsonLines(file))
    tell(`${queued} queued, ${unchanged} known already`)
    const { waiting, failed } = yield* jobs.status
    if (waiting + failed > 0) yield* Effect.raceFirst(workers === 1 ? work(threads) : workerProcesses(settings), tellProgress(settings))
    tell(line(yield* jobs.status))
    const results = yield* Stream.runCollect(jobs.results)
    return overviewOf(results.map(({ result }) => JSON.parse(result) as Seen))
  }))
  return Effect.runPromise(Effect.provide(program, await openQueue(queue, name)))
}

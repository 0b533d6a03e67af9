/** What came out, against a run that nobody disturbed. */
import { makeJobs, type Result } from "@polyonym/jobs"
import { memoryEngine } from "@polyonym/jobs/memory"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { documents, processor } from "./documents.ts"

/** A result as its bytes go to a file. */
export const lineOf = ({ id, receipt, result }: Pick<Result, "id" | "receipt" | "result">): string => JSON.stringify([id, receipt, result])

/** The results of an undisturbed run in this process's memory, in the order of their ids. */
export const undisturbed = (count: number): Promise<ReadonlyArray<string>> =>
  Effect.runPromise(Effect.scoped(Effect.gen(function*() {
    const jobs = makeJobs(yield* memoryEngine)
    yield* jobs.submit(documents(count), { batch: 100 })
    yield* jobs.work({ processor: processor(0) })
    return yield* Stream.runCollect(Stream.map(jobs.results, lineOf))
  })))

export interface Verdict {
  readonly lost: number
  /** Records beyond one a document. */
  readonly doubled: number
  /** Documents whose bytes are other ones. */
  readonly differing: number
}

const idOf = (line: string): string => (JSON.parse(line) as [string])[0]

export function judge(found: ReadonlyArray<string>, expected: ReadonlyArray<string>): Verdict {
  const times = new Map<string, number>()
  for (const line of found) times.set(idOf(line), (times.get(idOf(line)) ?? 0) + 1)
  const lines = new Set(found)
  const ids = new Set(expected.map(idOf))
  return {
    lost: expected.filter((line) => !times.has(idOf(line))).length,
    doubled: found.length - times.size,
    differing: expected.filter((line) => times.has(idOf(line)) && !lines.has(line)).length + [...times.keys()].filter((id) => !ids.has(id)).length
  }
}

/** `jobs export` and `jobs retry`: what became of the documents, and another try for those that were given up. */
import type { DeadLetter, Result } from "@polyonym/jobs"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Host } from "./host.ts"
import { ownId } from "./jobsInput.ts"
import { lastingQueue } from "./jobsQueue.ts"
import { awaited, type QueueSettings, type Session, withJobs } from "./jobsSession.ts"
import { writing } from "./output.ts"

export interface ExportSettings extends QueueSettings {
  readonly output: string | undefined
  readonly dead: boolean
}

/** A result as a line of `run --jsonl`; that of another processor with its id and the hash of its receipt. */
const resultLine = ({ id, receipt, result }: Result): string => result.startsWith("{\"id\":") ? result : `{"id":${JSON.stringify(id)},"receipt":${JSON.stringify(receipt)},"result":${result}}`

/** A document that was given up: its failure as a failed line of `run --jsonl`, with what is known of it beside. */
const deadLine = ({ tag, message, stage, attempts, input }: DeadLetter): string => JSON.stringify({ id: ownId(input), error: { _tag: tag, message }, stage, attempts, input })

/** Writes lines as they are read. */
const written = <A>(lines: Stream.Stream<A, unknown>, line: (one: A) => string, host: Host): Effect.Effect<void, unknown> =>
  Stream.runForEachArray(lines, (some) => awaited(() => host.write(some.map((one) => `${line(one)}\n`).join(""))))

/** All results of an open queue, or all dead letters, in the order of their ids. */
export const exported = ({ jobs }: Session, dead: boolean, host: Host): Effect.Effect<void, unknown> => dead ? written(jobs.deadLetters, deadLine, host) : written(jobs.results, resultLine, host)

/** `jobs export`. */
export function jobsExport(settings: ExportSettings, host: Host): Promise<number> {
  return withJobs(settings, host, (messages) => lastingQueue(settings.queue, "jobs export", true, messages), (session) =>
    awaited(() => writing(settings.output, host, session.messages, async (inner) => {
      await Effect.runPromise(exported(session, settings.dead, inner))
      return 0
    })))
}

export interface RetrySettings extends QueueSettings {
  readonly json: boolean
  readonly ids: ReadonlyArray<string>
}

/** `jobs retry`. */
export function jobsRetry(settings: RetrySettings, host: Host): Promise<number> {
  return withJobs(settings, host, (messages) => lastingQueue(settings.queue, "jobs retry", true, messages), ({ jobs, messages }) =>
    Effect.flatMap(jobs.retry(settings.ids.length === 0 ? undefined : settings.ids), (retried) => Effect.as(awaited(() => host.write(settings.json
      ? `${JSON.stringify({ retried }, null, 2)}\n`
      : `${messages.say("jobs_retried", { count: retried })}\n`)), 0)))
}

/** `jobs work`: takes documents from the queue and works at them on threads until there are none left. */
import { availableParallelism } from "node:os"
import type { Processor, Sink, Status, Worked } from "@polyonym/jobs"
import type { HealthServer } from "@polyonym/jobs/telemetry"
import { ProcessorFailed, threadProcessor } from "@polyonym/jobs/threads"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { Messages } from "../messages/onDemand.ts"
import { processorModule } from "../jobs.ts"
import type { ArticleProcessorConfig } from "../jobsProcessor.ts"
import type { Configuration } from "./configuration.ts"
import type { Host } from "./host.ts"
import { draining, grace } from "./jobsDrain.ts"
import { exported } from "./jobsExport.ts"
import { durationOf, within } from "./jobsNumbers.ts"
import { type Queue, queueOf } from "./jobsQueue.ts"
import { awaited, type QueueSettings, type Session, withJobs } from "./jobsSession.ts"
import { sinksOf } from "./jobsSinks.ts"
import { submitted } from "./jobsSubmit.ts"
import { type Place, placeOf, sentTo, watched } from "./jobsTelemetry.ts"
import { usualQueue } from "./choices.ts"
import { writing } from "./output.ts"
import { Problem } from "./problem.ts"
import { progressOf } from "./progress.ts"
import type { RunFormat } from "./task.ts"
import { type Chosen, whatToRun } from "./whatToRun.ts"

export interface WorkSettings extends QueueSettings {
  readonly json: boolean
  /** A preset or a pipeline, and files. */
  readonly files: ReadonlyArray<string>
  readonly format: RunFormat | undefined
  readonly style: string | undefined
  readonly packs: ReadonlyArray<string>
  readonly noDefaultPack: boolean
  readonly threads: number | undefined
  readonly lease: string | undefined
  readonly attempts: number | undefined
  readonly timeLimit: string | undefined
  readonly memoryLimit: number | undefined
  readonly keep: boolean
  readonly sinks: ReadonlyArray<string>
  readonly output: string | undefined
  readonly health: string | undefined
  readonly otlp: string | undefined
}

/** Threads unless a number is given: each holds its own models. */
const usualThreads = (): number => Math.min(8, availableParallelism())

/** What is asked for on the line, checked before anything is opened. */
interface Asked {
  readonly chosen: Chosen
  readonly files: ReadonlyArray<string>
  readonly queue: Queue
  readonly lease: number | undefined
  readonly timeLimit: number | undefined
  readonly health: Place | undefined
}

function asked(settings: WorkSettings, configuration: Configuration | undefined, messages: Messages): Asked {
  const { chosen, files } = whatToRun(settings.files, configuration, messages)
  const queue = queueOf(settings.queue ?? usualQueue, messages)
  if (queue.kind === "memory" && files.length === 0) throw new Problem("Usage", messages.say("error_jobsNothing"), 2)
  const lease = within(durationOf(settings.lease, "--lease", messages), "--lease", 1000, 86_400_000, messages)
  const timeLimit = within(durationOf(settings.timeLimit, "--time-limit", messages), "--time-limit", 1, 86_400_000, messages)
  within(settings.threads, "--threads", 1, 256, messages)
  within(settings.memoryLimit, "--memory-limit", 64, 1_000_000, messages)
  within(settings.attempts, "--attempts", 1, 1000, messages)
  return { chosen, files, queue, lease, timeLimit, health: settings.health === undefined ? undefined : placeOf(settings.health, messages) }
}

/** The format of what is chosen unless one is named, where that is known before it is opened. */
const usualFormat = (chosen: Chosen): RunFormat | undefined => "preset" in chosen ? chosen.preset === "monitor" ? "monitor" : "jsonld" : undefined

/** Threads for what is chosen; what is wrong with it is told in the words of the thread that found it. */
function threadsFor({ chosen, timeLimit }: Asked, settings: WorkSettings, messages: Messages): Effect.Effect<Processor, unknown, Scope.Scope> {
  const { format, style, packs, noDefaultPack, threads = usualThreads(), memoryLimit } = settings
  const config: ArticleProcessorConfig = { chosen, format, style, packs, withDefault: !noDefaultPack, locale: messages.locale }
  const opened = threadProcessor({ module: processorModule, config, threads, ...(timeLimit === undefined ? {} : { timeLimit }), ...(memoryLimit === undefined ? {} : { memoryLimit }) })
  return Effect.mapError(opened, (thrown): unknown => thrown instanceof ProcessorFailed ? new Problem("ProcessorFailed", thrown.problem, 2) : thrown)
}

/** Shows how far all is, while it is worked at. */
const shownProgress = ({ jobs, host, messages }: Session): Effect.Effect<void, never, Scope.Scope> => Effect.gen(function*() {
  const progress = progressOf(host, messages, false)
  let before = 0
  const step = ({ total, done, dead }: Status): void => {
    const settled = done + dead
    // The clock of the rate starts with the first that is done: what is loaded before says nothing.
    if (settled > before) progress.step(settled, settled / total, dead)
    before = settled
  }
  const look = Effect.ignore(Effect.tap(jobs.status, (status) => Effect.sync(() => step(status))))
  yield* Effect.addFinalizer(() => Effect.andThen(look, Effect.sync(() => progress.end())))
  yield* Effect.forkScoped(Effect.forever(Effect.andThen(look, Effect.sleep("1 second"))))
})

interface Ended {
  readonly worked: Worked | undefined
  readonly code: number | undefined
}

const worked = (settings: WorkSettings, { lease }: Asked, session: Session, processor: Processor, sinks: ReadonlyArray<Sink>, server: HealthServer | undefined): Effect.Effect<Ended, unknown, Scope.Scope> => {
  const { host, messages, jobs, onOutage } = session
  const begun = Effect.andThen(server?.drain ?? Effect.void, Effect.sync(() => host.tell(`polyonym: ${messages.say("jobs_draining", { seconds: grace })}\n`)))
  const run = draining(host, begun, (stop) => jobs.work({
    processor, sinks, stop, onOutage, keep: settings.keep, concurrency: 2,
    ...(lease === undefined ? {} : { lease }), ...(settings.attempts === undefined ? {} : { attempts: settings.attempts })
  }))
  return Effect.map(run, ({ value, code }) => ({ worked: value, code }))
}

/** The exit code: that of the signal, but a worker that was to stay ends well when it is told to; 3 where documents are given up. */
function exitOf(code: number | undefined, keep: boolean, isWhole: boolean, { dead }: Status): number {
  if (code !== undefined && !(keep && isWhole && code === 143)) return code
  return dead > 0 ? 3 : 0
}

/** What is written at the end: the results, where they are asked for or would be lost, or what was done. */
function told(settings: WorkSettings, session: Session, { worked: done, code }: Ended, status: Status, hasSinks: boolean): Effect.Effect<void, unknown> {
  const { host, messages, queue } = session
  const { output } = settings
  const results = output !== undefined || (queue.kind === "memory" && !hasSinks)
  const summary = settings.json ? `${JSON.stringify({ ...done, status }, null, 2)}\n` : `${messages.say("jobs_worked", { done: status.done, dead: status.dead })}\n`
  return Effect.gen(function*() {
    if (results && code === undefined) {
      yield* awaited(() => writing(output, host, messages, async (inner) => {
        await Effect.runPromise(exported(session, false, inner))
        return 0
      }))
    }
    if (!results || output !== undefined) yield* awaited(() => host.write(summary))
    if (status.dead > 0 && queue.kind !== "memory") host.tell(`polyonym: ${messages.say("note_dead")}\n`)
    if (status.dead > 0 && queue.kind === "memory") yield* exportedDead(session)
  })
}

/** What was given up of a queue that ends with the command, for a person to read. */
const exportedDead = (session: Session): Effect.Effect<void, unknown> => exported(session, true, { ...session.host, write: async (text) => session.host.tell(text) })

/** How files that are named here are put into the queue: `jobs submit` has more to say. */
const plainly = { inputFormat: undefined, again: false, batch: undefined, priority: "normal", delay: undefined, highWater: undefined } as const

/** `jobs work`. Gives the exit code. */
export async function jobsWork(settings: WorkSettings, host: Host, configuration: Configuration | undefined): Promise<number> {
  let line: Asked | undefined
  const choose = (messages: Messages): Queue => (line = asked(settings, configuration, messages)).queue
  return withJobs(settings, host, choose, (session) => sentTo(settings.otlp, session.messages, Effect.scoped(Effect.gen(function*() {
    const { messages, jobs, queue } = session
    const { files } = line!
    if (settings.queue === undefined) host.tell(`polyonym: ${messages.say("note_queue", { queue: queue.name })}\n`)
    const sinks = yield* sinksOf(settings.sinks, settings.format ?? usualFormat(line!.chosen), messages)
    const server = yield* watched(line!.health, settings.otlp !== undefined, session)
    const processor = yield* threadsFor(line!, settings, messages)
    const given = files.length === 0 ? undefined : yield* submitted({ ...settings, ...plainly, files }, session)
    const ended = yield* Effect.scoped(Effect.andThen(shownProgress(session), worked(settings, line!, session, processor, sinks, server)))
    const status = yield* jobs.status
    yield* told(settings, session, ended, status, sinks.length > 0)
    return Math.max(exitOf(ended.code, settings.keep, ended.worked !== undefined, status), given === undefined || given.failed === 0 ? 0 : 3)
  }))))
}

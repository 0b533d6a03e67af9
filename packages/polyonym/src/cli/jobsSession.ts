/** What every command of `jobs` does around its own work. */
import { Jobs, type JobsShape, type JobsUnavailable } from "@polyonym/jobs"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import type * as Scope from "effect/Scope"
import { messagesIn, type Messages } from "../messages/onDemand.ts"
import { localeOf, tell } from "./execute.ts"
import type { Host } from "./host.ts"
import type { Queue } from "./jobsQueue.ts"
import { Problem } from "./problem.ts"
import { visible } from "./visible.ts"

/** What every command of `jobs` is told. */
export interface QueueSettings {
  readonly queue: string | undefined
  readonly locale: string | undefined
  readonly debug: boolean
}

/** An open queue, and who is talked to. */
export interface Session {
  readonly jobs: JobsShape
  readonly queue: Queue
  readonly host: Host
  readonly messages: Messages
  /** Tells of an outage that is waited out. */
  readonly onOutage: (unavailable: JobsUnavailable) => Effect.Effect<void>
}

const isUnavailable = (thrown: unknown): thrown is JobsUnavailable => (thrown as { readonly _tag?: unknown } | null | undefined)?._tag === "JobsUnavailable"

/** Something thrown as what the person is told, without the password of a queue. */
function toldOf(thrown: unknown, { name, discreet }: Queue, exit: 2 | 3, messages: Messages): unknown {
  if (isUnavailable(thrown)) return new Problem("JobsUnavailable", messages.say("error_jobs", { queue: name, detail: discreet(`${thrown.problem}; ${thrown.advice}`) }), exit)
  if (thrown instanceof Error && !(thrown instanceof Problem)) return Object.assign(new Error(discreet(thrown.message)), { _tag: (thrown as { readonly _tag?: unknown })._tag, stack: discreet(thrown.stack ?? "") })
  return thrown
}

/** What is logged below goes where people are told things, and never among the output. */
const toldLog = (host: Host, { discreet }: Queue): Layer.Layer<never> => Logger.layer([Logger.make(({ message }) => {
  const words = (Array.isArray(message) ? message : [message]).map((one) => one instanceof Error ? one.message : String(one)).join(" ")
  host.tell(`polyonym: ${visible(discreet(words))}\n`)
})])

/** Opens the queue that `choose` gives, works with it and closes it. Gives the exit code: 2 where it cannot be opened, 3 where it is lost later. */
export async function withJobs(settings: QueueSettings, host: Host, choose: (messages: Messages) => Queue, work: (session: Session) => Effect.Effect<number, unknown, Scope.Scope>): Promise<number> {
  const messages = messagesIn(localeOf(settings.locale, host))
  try {
    const queue = choose(messages)
    const layer = await queue.open()
    const onOutage = (unavailable: JobsUnavailable): Effect.Effect<void> => Effect.sync(() => host.tell(`polyonym: ${messages.say("note_outage", { queue: queue.name, detail: queue.discreet(unavailable.problem) })}\n`))
    let isOpen = false
    const program = Effect.scoped(Effect.flatMap(Jobs, (jobs) => {
      isOpen = true
      return work({ jobs, queue, host, messages, onOutage })
    }))
    const ended = await Effect.runPromiseExit(Effect.provide(program, Layer.merge(layer, toldLog(host, queue))))
    if (Exit.isSuccess(ended)) return ended.value
    throw toldOf(Cause.squash(ended.cause), queue, isOpen ? 3 : 2, messages)
  } catch (thrown) {
    return tell(thrown, host, messages, settings.debug)
  }
}

/** What a promise gives, as an effect that fails with whatever it is rejected with. */
export const awaited = <A>(work: () => Promise<A>): Effect.Effect<A, unknown> => Effect.tryPromise({ try: work, catch: (thrown) => thrown })

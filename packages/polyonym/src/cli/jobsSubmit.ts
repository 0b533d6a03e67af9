/** `jobs submit`: documents into the queue. */
import { readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import type { JobInput, Submitted } from "@polyonym/jobs"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Messages } from "../messages/onDemand.ts"
import type { priorities } from "./choices.ts"
import { tell } from "./execute.ts"
import type { Host } from "./host.ts"
import { formatOf, idOf, type InputFormat, inputOf } from "./input.ts"
import { inputsOf } from "./inputs.ts"
import { jobOf } from "./jobsInput.ts"
import { durationOf, within } from "./jobsNumbers.ts"
import { lastingQueue } from "./jobsQueue.ts"
import { awaited, type QueueSettings, type Session, withJobs } from "./jobsSession.ts"
import { partRead, rowsOf } from "./lines.ts"
import { Problem } from "./problem.ts"
import { type Progress, progressOf } from "./progress.ts"
import { open } from "./source.ts"

/** What is put into the queue, and how. */
export interface SubmitSettings extends QueueSettings {
  readonly json: boolean
  readonly files: ReadonlyArray<string>
  readonly inputFormat: InputFormat | undefined
  readonly again: boolean
  readonly batch: number | undefined
  readonly priority: typeof priorities[number]
  readonly delay: string | undefined
  readonly highWater: number | undefined
}

const lines = /\.(?:jsonl|ndjson)(?:\.gz|\.bz2)?$/i

/** Reads documents one by one; what cannot be read is told, and costs no other. */
class Reading {
  failed = 0
  done = 0
  readonly progress: Progress
  readonly #settings: Pick<SubmitSettings, "files" | "inputFormat" | "debug">
  readonly #host: Host
  readonly #messages: Messages
  constructor(settings: Pick<SubmitSettings, "files" | "inputFormat" | "debug">, host: Host, messages: Messages) {
    this.#settings = settings
    this.#host = host
    this.#messages = messages
    this.progress = progressOf(host, messages, false)
  }

  fail(thrown: unknown, name: string): void {
    this.failed++
    this.progress.clear()
    tell(thrown, this.#host, this.#messages, this.#settings.debug, name)
  }

  #read(job: JobInput, part: number | undefined): JobInput {
    this.progress.step(++this.done, part, this.failed)
    return job
  }

  async *#lines(file: string | undefined, isOne = this.#settings.files.length < 2): AsyncGenerator<JobInput> {
    const source = open(file, this.#host, this.#messages)
    let isNoted = false
    for await (const { number, place, value } of rowsOf(source, this.#messages)) {
      try {
        const own = value()
        const input = inputOf(own, place, this.#messages)
        if (idOf(own) === undefined && !isNoted) {
          isNoted = true
          this.#host.tell(`polyonym: ${this.#messages.say("note_lineIds", { file: source.name })}\n`)
        }
        // Lines of several files may have the same number.
        yield this.#read(jobOf(input, isOne ? number : `${source.name}:${number}`), partRead(source, isOne ? 1 : 2))
      } catch (thrown) {
        this.fail(thrown, place)
      }
    }
  }

  async *#documents(file: string | undefined): AsyncGenerator<JobInput> {
    for await (const found of inputsOf(file, this.#settings, this.#host, this.#messages)) {
      if ("thrown" in found) this.fail(found.thrown, found.name)
      else yield this.#read(jobOf(found.input, found.input.name), found.part)
    }
  }

  /** The pages below a folder, and the files of lines there. */
  async *#folder(folder: string): AsyncGenerator<JobInput> {
    const onBad = ({ where, problem }: { readonly where: string; readonly problem: string }) => Effect.sync(() => this.fail(new Error(problem), where))
    const { pages } = await import("@polyonym/jobs/sources")
    for await (const job of Stream.toAsyncIterable(pages(folder, { onBad }))) yield this.#read(job, undefined)
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile() && lines.test(entry.name)).map(({ parentPath, name }) => join(parentPath, name)).sort()
    for (const file of files) yield* this.#lines(file, false)
  }

  async *all(): AsyncGenerator<JobInput> {
    const { files, inputFormat } = this.#settings
    for (const file of files.length === 0 ? [undefined] : files) {
      try {
        if (file !== undefined && statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) yield* this.#folder(file)
        else {
          const format = file === undefined || file === "-" ? inputFormat ?? "jsonl" : formatOf(file, inputFormat, this.#messages)
          yield* format === "jsonl" ? this.#lines(file) : this.#documents(file)
        }
      } catch (thrown) {
        this.fail(thrown, file ?? "")
      }
    }
  }
}

/** Says what of the settings cannot be, before anything is opened. */
export function checkSubmit({ batch, delay }: Pick<SubmitSettings, "batch" | "delay">, messages: Messages): void {
  within(batch, "--batch", 1, 1000, messages)
  durationOf(delay, "--delay", messages)
}

/** Puts what the settings name into an open queue. `failed`: what could not be read. */
export const submitted = (settings: SubmitSettings, { jobs, host, messages, onOutage }: Session): Effect.Effect<{ readonly told: Submitted; readonly failed: number }, unknown> => Effect.suspend(() => {
  const { batch, priority, again, highWater } = settings
  const delay = durationOf(settings.delay, "--delay", messages)
  const reading = new Reading(settings, host, messages)
  const documents = Stream.fromAsyncIterable(reading.all(), (thrown) => thrown)
  const told = jobs.submit(documents, {
    priority, again, onOutage,
    ...(batch === undefined ? {} : { batch }), ...(highWater === undefined ? {} : { highWater }), ...(delay === undefined ? {} : { delay }),
    onInvalid: (invalid) => Effect.sync(() => reading.fail(invalid, ""))
  })
  return Effect.map(Effect.ensuring(told, Effect.sync(() => reading.progress.end())), (done) => ({ told: done, failed: reading.failed }))
})

/** `jobs submit`. Gives the exit code: 3 where some of the input could not be queued. */
export function jobsSubmit(settings: SubmitSettings, host: Host): Promise<number> {
  return withJobs(settings, host, (messages) => {
    if (settings.files.length === 0 && host.inputIsTerminal) throw new Problem("Usage", messages.say("error_nothing", { command: "jobs submit" }), 2)
    checkSubmit(settings, messages)
    return lastingQueue(settings.queue, "jobs submit", false, messages)
  }, (session) => Effect.gen(function*() {
    const { queue, messages } = session
    if (settings.queue === undefined) host.tell(`polyonym: ${messages.say("note_queue", { queue: queue.name })}\n`)
    const { told: { queued, unchanged, batches }, failed } = yield* submitted(settings, session)
    const value = { queued, unchanged, invalid: failed, batches }
    yield* awaited(() => host.write(settings.json ? `${JSON.stringify(value, null, 2)}\n` : `${messages.say("jobs_submitted", value)}\n`))
    return failed > 0 ? 3 : 0
  }))
}

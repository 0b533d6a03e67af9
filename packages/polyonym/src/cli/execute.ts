import type { OffsetUnit } from "@polyonym/core/pure"
import { messagesIn, type Messages } from "../messages/onDemand.ts"
import { documents } from "./documents.ts"
import type { Host } from "./host.ts"
import { type Input, type InputFormat, inputOf } from "./input.ts"
import { lines, rowsOf, type Work } from "./lines.ts"
import { writing } from "./output.ts"
import { Problem, problemOf } from "./problem.ts"
import type { Common, Task, Writer } from "./task.ts"
import { visible } from "./visible.ts"

/** What every command may be told on the line. */
export interface Settings {
  readonly command: string
  readonly files: ReadonlyArray<string>
  readonly jsonl: boolean
  readonly json: boolean
  readonly inputFormat: InputFormat | undefined
  readonly deadLetter: string | undefined
  /** A file in the place of standard output; with `watch` a folder. */
  readonly output?: string | undefined
  /** To run again for what is new or has changed. */
  readonly watch?: boolean
  readonly offsets: OffsetUnit
  readonly colour: "auto" | "always" | "never"
  readonly locale: string | undefined
  readonly debug: boolean
}

/** Which locale the messages are in: `--locale`, or the environment's. */
export function localeOf(given: string | undefined, { environment }: Host): string {
  return given ?? ["LC_ALL", "LC_MESSAGES", "LANG"].map((name) => environment[name]).find((value) => value !== undefined && value !== "") ?? "en"
}

/** Tells a problem on standard error and gives its exit code. */
export function tell(thrown: unknown, host: Host, messages: Messages, debug: boolean, file = ""): number {
  const known = problemOf(thrown, file, messages)
  host.tell(`polyonym: ${visible(known.message)}\n`)
  if (debug && thrown instanceof Error) host.tell(`${visible(thrown.stack ?? "")}\n`)
  return known.exit
}

/** A text of so many code units may take long. */
const longText = 20_000

/** Works on a document so that an interrupt is heard even if it is long. */
export async function longWork<A>(input: Input, host: Host, work: (input: Input) => A): Promise<A> {
  if (input.text.length <= longText) return work(input)
  // What was sent before is heard now; once the work has begun, only what is sent then breaks it off.
  await host.rest("now")
  return host.long(() => work(input))
}

const documentWork = (task: Pick<Task, "json" | "ready">, host: Host, messages: Messages): Work => async (value, place, id) => {
  const input = { ...inputOf(value, place, messages), id }
  await task.ready?.(input)
  return longWork(input, host, task.json)
}

/** Runs an opened command over its sources; the result is the exit code. */
export function perform(sources: ReadonlyArray<string | undefined>, task: Task | Writer<unknown>, settings: Settings, host: Host, messages: Messages): Promise<number> {
  const isByLine = settings.jsonl && (settings.inputFormat === undefined || settings.inputFormat === "jsonl")
  return writing(settings.output, host, messages, (inner) => isByLine
    ? lines(sources, (source) => rowsOf(source, messages), documentWork(task, inner, messages), settings, inner, messages)
    : documents(sources, task, settings, inner, messages))
}

/** Runs a command over its inputs; the result is the exit code. */
export async function execute<A>(settings: Settings, host: Host, make: (common: Common) => Promise<Task | Writer<A>>): Promise<number> {
  const messages = messagesIn(localeOf(settings.locale, host))
  const { command, files, jsonl, deadLetter, watch = false } = settings
  try {
    if (deadLetter !== undefined && !jsonl) throw new Problem("Usage", messages.say("error_deadLetterAlone"), 2)
    if (files.length === 0 && !watch && host.inputIsTerminal) throw new Problem("Usage", messages.say("error_nothing", { command }), 2)
    const open = async (): Promise<Task | Writer<unknown>> => await make({ messages, offsets: settings.offsets }) as Task | Writer<unknown>
    if (watch) return await (await import("./watchRun.ts")).watchRun(settings, host, messages, open)
    return await perform(files.length === 0 ? [undefined] : files, await open(), settings, host, messages)
  } catch (thrown) {
    return tell(thrown, host, messages, settings.debug)
  }
}

import type { OffsetUnit } from "@polyonym/core/pure"
import { messagesIn, type Messages } from "../messages.ts"
import { documents } from "./documents.ts"
import type { Host } from "./host.ts"
import { type InputFormat, inputOf } from "./input.ts"
import { lines, rowsOf, type Work } from "./lines.ts"
import { Problem, problemOf } from "./problem.ts"
import type { Common, Task, Writer } from "./task.ts"

/** What every command may be told on the line. */
export interface Settings {
  readonly command: string
  readonly files: ReadonlyArray<string>
  readonly jsonl: boolean
  readonly json: boolean
  readonly inputFormat: InputFormat | undefined
  readonly deadLetter: string | undefined
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
export function tell(thrown: unknown, host: Host, messages: Messages, debug: boolean, file = "polyonym"): number {
  const known = problemOf(thrown, file, messages)
  host.tell(`polyonym: ${known.message}\n`)
  if (debug && thrown instanceof Error) host.tell(`${thrown.stack ?? ""}\n`)
  return known.exit
}

/** A text of so many code units may take long. */
const longText = 200_000

const documentWork = (task: Pick<Task, "json" | "ready">, host: Host, messages: Messages): Work => async (value, place, id) => {
  const input = { ...inputOf(value, place, messages), id }
  await task.ready?.(input)
  return input.text.length > longText ? host.long(() => task.json(input)) : task.json(input)
}

/** Runs a command over its inputs; the result is the exit code. */
export async function execute<A>(settings: Settings, host: Host, make: (common: Common) => Promise<Task | Writer<A>>): Promise<number> {
  const messages = messagesIn(localeOf(settings.locale, host))
  const { files, inputFormat } = settings
  try {
    if (settings.deadLetter !== undefined && !settings.jsonl) throw new Problem("Usage", messages.say("error_deadLetterAlone"), 2)
    if (files.length === 0 && host.inputIsTerminal) throw new Problem("Usage", messages.say("error_nothing", { command: settings.command }), 2)
    const task = await make({ messages, offsets: settings.offsets })
    const sources = files.length === 0 ? [undefined] : files
    if (settings.jsonl && (inputFormat === undefined || inputFormat === "jsonl")) return await lines(sources, (source) => rowsOf(source, messages), documentWork(task, host, messages), settings, host, messages)
    return await documents(sources, task as Task | Writer<unknown>, settings, host, messages)
  } catch (thrown) {
    return tell(thrown, host, messages, settings.debug)
  }
}

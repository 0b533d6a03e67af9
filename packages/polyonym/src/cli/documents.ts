import type { Messages } from "../messages.ts"
import { deadLetters } from "./deadLetters.ts"
import { longWork, type Settings, tell } from "./execute.ts"
import { type Host, OutputLost } from "./host.ts"
import type { Input } from "./input.ts"
import { inputsOf } from "./inputs.ts"
import { problemOf } from "./problem.ts"
import { progressOf } from "./progress.ts"
import { standardInput } from "./source.ts"
import { jsonList, type Pieces, type Task, type Writer } from "./task.ts"
import { terminalOf } from "./terminal.ts"
import { visible } from "./visible.ts"

const isWriter = (task: Task | Writer<unknown>): task is Writer<unknown> => "write" in task

/** Takes what is made of documents, and writes it as it comes or, where all is needed at once, at the end. */
interface Gathering {
  readonly add: (made: unknown, several: boolean) => Promise<void>
  readonly end: (several: boolean) => Promise<void>
}

function gathering(pieces: Pieces<unknown> | undefined, write: (made: ReadonlyArray<unknown>, several: boolean) => string, host: Host): Gathering {
  const kept: Array<unknown> = []
  let isBegun = false
  return {
    add: async (made, several) => {
      if (pieces === undefined || !several) return void kept.push(made)
      await host.write(`${isBegun ? pieces.between : pieces.open}${pieces.piece(made)}`)
      isBegun = true
    },
    end: async (several) => {
      if (isBegun && pieces !== undefined) await host.write(pieces.close)
      else if (kept.length > 0) await host.write(write(kept, several))
    }
  }
}

const oneLine = (value: unknown): string => JSON.stringify(value, null, 2)

/** Whole files, or standard input as one document: for a person, as one JSON value, as a line of JSON each, or as the bytes of a format. Gives the exit code. */
export async function documents(sources: ReadonlyArray<string | undefined>, task: Task | Writer<unknown>, settings: Settings, host: Host, messages: Messages): Promise<number> {
  const { jsonl, debug } = settings
  const forPerson = !jsonl && !settings.json && !isWriter(task)
  const progress = progressOf(host, messages, host.errorIsTerminal && host.outputIsTerminal && (forPerson || jsonl))
  const look = terminalOf(settings, host)
  const dead = settings.deadLetter === undefined ? undefined : deadLetters(settings.deadLetter, [...sources, settings.output], messages)
  const gathered = isWriter(task) ? gathering(task.pieces, task.write, host) : gathering(jsonList(oneLine), (made, several) => `${oneLine(several ? made : made[0])}\n`, host)
  let exit = 0
  let done = 0
  let failures = 0
  let several = sources.length > 1
  const failedAside = (thrown: unknown, name: string): void => {
    if (thrown instanceof OutputLost) throw thrown
    failures++
    progress.clear()
    exit = Math.max(exit, tell(thrown, host, messages, debug, name))
  }
  const failed = async (thrown: unknown, name: string, id: string | number): Promise<void> => {
    if (!jsonl) return failedAside(thrown, name)
    if (thrown instanceof OutputLost) throw thrown
    failures++
    const { _tag, message } = problemOf(thrown, name, messages)
    exit = 3
    const told = JSON.stringify({ id, error: { _tag, message } })
    if (dead === undefined) await host.write(`${told}\n`)
    else dead.put(told)
    if (debug && thrown instanceof Error) host.tell(`${visible(thrown.stack ?? "")}\n`)
  }
  const one = async (input: Input): Promise<void> => {
    await task.ready?.(input)
    const make = isWriter(task) && !jsonl ? task.make : task.json
    const value = await longWork(input, host, make)
    if (jsonl) return host.write(`${JSON.stringify({ id: input.id ?? input.name, ...value as object })}\n`)
    if (isWriter(task) || settings.json) return gathered.add(value, several)
    const head = several ? `${done > 0 ? "\n" : ""}${look.bold(look.visible(input.name))}\n` : ""
    const text = task.person(value as Readonly<Record<string, unknown>>, look)
    await host.write(head + (text.endsWith("\n") ? text : `${text}\n`))
  }
  try {
    for (const [at, file] of sources.entries()) {
      const name = file ?? standardInput
      try {
        for await (const found of inputsOf(file, settings, host, messages)) {
          if ("thrown" in found) {
            if (found.aside === true) failedAside(found.thrown, found.name)
            else await failed(found.thrown, found.name, found.name)
          } else {
            const { input } = found
            if (input.name !== name && input.name !== standardInput) several = true
            try {
              await one(input)
            } catch (thrown) {
              await failed(thrown, input.name, input.id ?? input.name)
            }
          }
          done++
          if (several) progress.step(done, found.part === undefined ? undefined : (at + found.part) / sources.length, failures)
          await host.rest()
        }
      } catch (thrown) {
        failedAside(thrown, name)
      }
    }
    await gathered.end(several)
  } finally {
    progress.end()
    dead?.close()
  }
  return exit
}

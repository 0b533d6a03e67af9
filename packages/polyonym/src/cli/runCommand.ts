import { existsSync } from "node:fs"
import { messagesIn, type Messages } from "../messages/onDemand.ts"
import type { Configuration } from "./configuration.ts"
import { execute, localeOf, type Settings, tell } from "./execute.ts"
import type { Host } from "./host.ts"
import { isProgram, pipelineIn, type PipelineProgram, pipelineProgram } from "./pipelineFile.ts"
import { Problem } from "./problem.ts"
import type { Common, RunFormat } from "./task.ts"

/** What `run` is told on the line. */
export interface RunSettings extends Omit<Settings, "command"> {
  readonly format: RunFormat | undefined
  readonly style: string | undefined
  readonly packs: ReadonlyArray<string>
  readonly noDefaultPack: boolean
}

/** What to run, and the files. The preset may be left out (a file of its name is written `./article`): then it is the pipeline of the settings, if they have one. */
async function whatToRun(words: ReadonlyArray<string>, configuration: Configuration | undefined, messages: Messages): Promise<{ readonly program?: PipelineProgram; readonly files: ReadonlyArray<string> }> {
  const [first, ...rest] = words
  if (first === "article") return { files: rest }
  if (first !== undefined && isProgram(first)) return { program: await pipelineProgram(first, messages), files: rest }
  if (first !== undefined && !existsSync(first) && /^[a-z][a-z0-9-]*$/.test(first)) throw new Problem("Usage", messages.say("error_preset", { preset: first }), 2)
  if (configuration?.pipeline === undefined) return { files: words }
  return { program: await pipelineIn(configuration.pipeline, configuration.file, messages), files: words }
}

/** `run`: the preset `article`, a pipeline of the settings, or one of the user's. Gives the exit code. */
export async function runCommand({ format, style, packs, noDefaultPack, ...given }: RunSettings, host: Host, configuration: Configuration | undefined): Promise<number> {
  const messages = messagesIn(localeOf(given.locale, host))
  try {
    const { program, files } = await whatToRun(given.files, configuration, messages)
    const options = { style, packs, withDefault: !noDefaultPack }
    return await execute({ ...given, files, command: "run" }, host, async (common: Common) => program === undefined
      ? (await import("./runTask.ts")).runTask(common, { ...options, format: format ?? "jsonld" })
      : (await import("./pipelineTask.ts")).pipelineTask(common, program, { ...options, format }))
  } catch (thrown) {
    return tell(thrown, host, messages, given.debug)
  }
}

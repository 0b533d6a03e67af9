import { messagesIn } from "../messages/onDemand.ts"
import type { Configuration } from "./configuration.ts"
import { execute, localeOf, type Settings, tell } from "./execute.ts"
import type { Host } from "./host.ts"
import type { Common, RunFormat } from "./task.ts"
import { programOf, whatToRun } from "./whatToRun.ts"

/** What `run` is told on the line. */
export interface RunSettings extends Omit<Settings, "command"> {
  readonly format: RunFormat | undefined
  readonly style: string | undefined
  readonly packs: ReadonlyArray<string>
  readonly noDefaultPack: boolean
}

/** `run`: a preset, a pipeline of the settings, or one of the user's. Gives the exit code. */
export async function runCommand({ format, style, packs, noDefaultPack, ...given }: RunSettings, host: Host, configuration: Configuration | undefined): Promise<number> {
  const messages = messagesIn(localeOf(given.locale, host))
  try {
    const { chosen, files } = whatToRun(given.files, configuration, messages)
    const program = await programOf(chosen, messages)
    const options = { style, packs, withDefault: !noDefaultPack }
    return await execute({ ...given, files, command: "run" }, host, async (common: Common) => program === undefined
      ? (await import("./runTask.ts")).runTask(common, { ...options, format: format ?? "jsonld" })
      : (await import("./pipelineTask.ts")).pipelineTask(common, program, { ...options, format }))
  } catch (thrown) {
    return tell(thrown, host, messages, given.debug)
  }
}

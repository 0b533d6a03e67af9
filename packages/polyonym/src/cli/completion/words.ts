/** What may stand where on the line, for the scripts of all shells. */
import { type Argument, type Command, type Flag, flagName } from "../commands/command.ts"
import { commands } from "../commands/tree.ts"

/** What follows a flag or stands for an argument. `values`: known words; `files`: files too; `listed`: several with commas between. */
export interface Completed {
  readonly values: ReadonlyArray<string>
  readonly files: boolean
  readonly listed: boolean
}
export interface CompletedFlag extends Completed {
  readonly long: string
  readonly short: string | undefined
  readonly description: string
  readonly metavar: string
  /** `none`: a switch; `optional`: `--flag=value` only. */
  readonly value: "none" | "optional" | "needed"
  readonly repeatable: boolean
}
export interface CompletedCommand {
  readonly command: Command
  readonly flags: ReadonlyArray<CompletedFlag>
  readonly argument: Completed | undefined
}

/** Metavars of what lies in files. */
const inFiles = /\b(?:FILES?|PACKS?|STYLE)\b/

const suggested = async (suggests: Argument["suggests"]): Promise<ReadonlyArray<string>> => [...new Set(typeof suggests === "function" ? await suggests() : suggests ?? [])]

async function completedFlag(key: string, flag: Flag): Promise<CompletedFlag> {
  const values = flag.kind === "choice" ? flag.choices : "suggests" in flag ? await suggested(flag.suggests) : []
  return {
    long: `--${flagName(key, flag)}`,
    short: flag.alias === undefined ? undefined : `-${flag.alias}`,
    description: flag.description,
    metavar: flag.kind === "switch" ? "" : flag.metavar,
    value: flag.kind === "switch" ? "none" : flag.kind === "choice" && flag.bare !== undefined ? "optional" : "needed",
    values, files: flag.kind !== "switch" && inFiles.test(flag.metavar), listed: flag.kind === "texts" && flag.listed === true, repeatable: flag.kind === "texts"
  }
}

async function completedArgument({ metavar, suggests }: Argument): Promise<Completed> {
  return { values: await suggested(suggests), files: inFiles.test(metavar), listed: false }
}

const helpFlag: CompletedFlag = { long: "--help", short: "-h", description: "The options of this command, with examples", metavar: "", value: "none", values: [], files: false, listed: false, repeatable: false }

/** Every command with what may follow it. */
export const completedCommands = (): Promise<ReadonlyArray<CompletedCommand>> => Promise.all(commands.map(async (command) => {
  const [argument] = Object.values(command.arguments)
  return {
    command,
    flags: [...await Promise.all(Object.entries(command.flags).map(([key, flag]) => completedFlag(key, flag))), helpFlag],
    argument: argument === undefined ? undefined : await completedArgument(argument)
  }
}))

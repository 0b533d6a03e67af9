import { shells } from "./choices.ts"
import { flagName } from "./commands/command.ts"
import { namedBy } from "./commands/tree.ts"
import { helpFor } from "./help.ts"

/** Whether the version is asked for; where a command has a flag of that name, it is not ours. */
function asksVersion(args: ReadonlyArray<string>): boolean {
  if (args.length === 1 && args[0] === "-v") return true
  const named = namedBy(args)
  const isOwn = "command" in named && Object.entries(named.command.flags).some(([key, flag]) => flagName(key, flag) === "version")
  return !isOwn && args.includes("--version")
}

/** What needs no command to be run: help, the version, a completion script. `undefined` if none of them is asked for. */
export async function answerFor(args: ReadonlyArray<string>, version: () => string): Promise<string | undefined> {
  const help = helpFor(args)
  if (help !== undefined) return help
  if (asksVersion(args)) return `${version()}\n`
  const [flag = "", ...rest] = args
  if (flag !== "--completions" && !flag.startsWith("--completions=")) return undefined
  const wanted = flag === "--completions" ? rest[0] : flag.slice("--completions=".length)
  const shell = shells.find((one) => one === wanted)
  return shell === undefined ? undefined : (await import("./completion/script.ts")).completionScript(shell)
}

import { loadMessages, messagesIn } from "../messages/onDemand.ts"
import { plainLine } from "./commandLine.ts"
import { namedBy } from "./commands/tree.ts"
import { configurationOf, filled } from "./configuration.ts"
import { localeOf, tell } from "./execute.ts"
import type { Host } from "./host.ts"
import { noCommand, wrongCommand, wrongUsage } from "./usage.ts"
import { visible, writtenInColour } from "./visible.ts"

/** The locale that a line says, though the line may be wrong. */
const localeIn = (args: ReadonlyArray<string>): string | undefined => args.flatMap((arg, at) => arg === "--locale" ? args[at + 1] ?? [] : arg.startsWith("--locale=") ? arg.slice("--locale=".length) : [])[0]

/** Runs the command line; gives the exit code. */
export async function main(args: ReadonlyArray<string>, host: Host): Promise<number> {
  const named = namedBy(args[0] === "help" ? args.slice(1) : args)
  const locale = localeOf(localeIn(args), host)
  await loadMessages(locale)
  const messages = messagesIn(locale)
  if (!("command" in named)) {
    host.tell(visible("group" in named ? wrongCommand(named.group, named.word, messages) : noCommand(named.word, messages)))
    return 2
  }
  const { command, rest } = named
  try {
    const plain = plainLine(command, rest)
    const line = plain === undefined ? await (await import("./effectCli.ts")).parsed(command, rest) : { given: plain }
    if ("wrong" in line) {
      host.tell(visible(wrongUsage(line.wrong, command, messages)))
      return 2
    }
    const { given } = line
    const configuration = Object.hasOwn(command.flags, "config") ? await configurationOf(given["config"] as string | undefined, messages) : undefined
    const settings = configuration === undefined ? given : filled(given, command, configuration)
    await loadMessages(localeOf(settings["locale"] as string | undefined, host))
    const shown = host.outputIsTerminal ? { ...host, write: (text: string) => host.write(writtenInColour(text)) } : host
    return await command.run(settings as never, shown, configuration)
  } catch (thrown) {
    return tell(thrown, host, messages, rest.includes("--debug"))
  }
}

import { main } from "../src/cli/command.ts"
import type { Host } from "../src/cli/host.ts"

const commands = ["run", "extract", "detect", "segment", "tag", "transliterate", "systems", "names", "names parse", "names compare", "names search", "names lemma", "names decline", "names variants", "identities", "identities add", "identities list", "identities show", "identities decide", "identities export", "identities review", "check", "pack", "pack build", "pack info", "pack merge"]

async function rendered(command: string): Promise<string> {
  let out = ""
  const host: Host = {
    input: async function*() {},
    inputIsTerminal: false,
    write: async (text) => {
      out += text
    },
    outputIsTerminal: false,
    columns: 80,
    tell: () => undefined,
    errorIsTerminal: false,
    environment: {},
    now: () => 0,
    long: (work) => work()
  }
  await main([...command.split(" "), "--help"], "", host)
  return out
}

/** The module src/cli/commandHelp.ts as it ought to be. */
export async function commandHelpText(): Promise<string> {
  const entries = await Promise.all(commands.map(async (command) => `  ${/ /.test(command) ? JSON.stringify(command) : command}: ${JSON.stringify((await rendered(command)).split("\n"), null, 4).replace(/\n\]$/, "\n  ]")}.join("\\n")`))
  return `/** The help of each command, as the tree of commands renders it. Written by scripts/writeHelp.ts; a test holds it against the tree. */
export const commandHelp: Readonly<Record<string, string>> = {
${entries.join(",\n")}
}
`
}

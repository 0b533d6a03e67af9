import { readFileSync } from "node:fs"
import { readArgs } from "./args.ts"
import { ask, type Asked } from "./ask.ts"
import { create, type Created } from "./create.ts"
import { CreationError } from "./creationError.ts"
import { help } from "./help.ts"

/** The parts of a process that are needed here. `agent`: which package manager runs this, as npm's `npm_config_user_agent` has it. */
export interface Host {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream
  /** Whether a person can be asked. */
  readonly terminal: boolean
  readonly agent?: string
}

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { readonly version: string }

const nextSteps = ({ files, name }: Created, { folder, template }: Asked, agent: string | undefined): string => {
  const manager = /^(?:pnpm|yarn|bun)(?=\/)/.exec(agent ?? "")?.[0] ?? "npm"
  const run = manager === "bun" ? "bun run" : manager
  const quoted = /^[\w./\\:@+-]+$/.test(folder) ? folder : JSON.stringify(folder)
  const steps = [...folder === "." ? [] : [`cd ${quoted}`], `${manager} install`, `${run} start`, `${run} test`]
  return `${name}: ${files.length} files from the template "${template}". Next:\n\n${steps.map((step) => `  ${step}\n`).join("")}\n`
}

/** Carries out a command line; the exit code. */
export async function main(args: ReadonlyArray<string>, { stdin, stdout, stderr, terminal, agent }: Host): Promise<0 | 2 | 3 | 130> {
  try {
    const given = readArgs(args)
    if (given.help || given.version) {
      stdout.write(given.help ? help : `${version}\n`)
      return 0
    }
    if (!terminal && given.folder === undefined) throw new CreationError(2, "which folder?\nTry: npm create polyonym@latest my-pages -- --template article")
    const asked = terminal ? await ask(given, stdin, stdout) : { folder: given.folder!, template: given.template ?? "article" }
    const created = create({ ...asked, ...given.name === undefined ? {} : { name: given.name }, version })
    stdout.write(nextSteps(created, asked, agent))
    return 0
  } catch (error) {
    if (!(error instanceof CreationError)) throw error
    stderr.write(`${error.code === 130 ? "\n" : ""}create-polyonym: ${error.message}\n`)
    return error.code
  }
}

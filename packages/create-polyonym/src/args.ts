import { parseArgs } from "node:util"
import { CreationError } from "./creationError.ts"
import { isTemplate, type Template, templates } from "./help.ts"

export interface Args {
  readonly folder?: string
  readonly template?: Template
  readonly name?: string
  readonly help: boolean
  readonly version: boolean
}

const wrong = (message: string): CreationError => new CreationError(2, `${message}\nTry: npm create polyonym@latest -- --help`)

const parsed = (args: ReadonlyArray<string>) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        template: { type: "string", short: "t" },
        name: { type: "string" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" }
      }
    })
  } catch (error) {
    throw wrong((error as Error).message.split(". ")[0]!)
  }
}

/** The command line; throws `CreationError` with code 2. */
export function readArgs(args: ReadonlyArray<string>): Args {
  const { values, positionals } = parsed(args)
  if (positionals.length > 1) throw wrong(`one folder, not ${positionals.length}: ${positionals.join(", ")}`)
  const { template } = values
  if (template !== undefined && !isTemplate(template)) throw wrong(`no template "${template}"; there are ${Object.keys(templates).join(", ")}`)
  return {
    ...positionals[0] === undefined ? {} : { folder: positionals[0] },
    ...template === undefined ? {} : { template },
    ...values.name === undefined ? {} : { name: values.name },
    help: values.help === true,
    version: values.version === true
  }
}

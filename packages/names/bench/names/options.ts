/** What the benchmark is told: by its arguments and by the environment. */
import { existsSync } from "node:fs"
import { join, resolve } from "node:path"

export interface Options {
  /** The folder that POLYONYM_DATA names; relative paths count from the repository's root. */
  readonly data: string
  /** Thirds of the persons. */
  readonly parts: ReadonlyArray<number>
  /** Without retrieval and speed. */
  readonly quick: boolean
}

export const root = resolve(import.meta.dirname, "../../../..")

/** Nothing where there are no data. Throws a `RangeError` on a part that is none. */
export function optionsOf(args: ReadonlyArray<string>, environment: NodeJS.ProcessEnv): Options | undefined {
  const data = resolve(root, environment["POLYONYM_DATA"] ?? "")
  if (environment["POLYONYM_DATA"] === undefined || !existsSync(join(data, "names/pairs.dev.jsonl.gz"))) return undefined
  const part = args.includes("--part") ? args[args.indexOf("--part") + 1] ?? "" : "0,1"
  if (!/^(?:all|[012](?:,[012])*)$/.test(part)) throw new RangeError(`--part ${part}: 0, 1, 2 or all is wanted`)
  return { data, parts: part === "all" ? [0, 1, 2] : part.split(",").map(Number), quick: args.includes("--quick") }
}

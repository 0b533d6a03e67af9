/** What runs in every runtime: all cases, and of each output its SHA-256. */
import { sha256 } from "@polyonym/core/pure"
import { withLibraries } from "polyonym"
import { type Case, written } from "./case.ts"
import { letters } from "./cases/letters.ts"
import { nameCases } from "./cases/names.ts"
import { environment, pageCases } from "./cases/pages.ts"

const cases: ReadonlyArray<Case> = [...letters, ...nameCases, ...pageCases]

/** One output. `sha256` of its text, or the error that came instead. */
export interface Outcome {
  readonly group: string
  readonly name: string
  readonly sha256: string
  readonly characters: number
}

export interface Ran {
  readonly outcomes: ReadonlyArray<Outcome>
  /** What the receipts of the pipeline say of the platform. */
  readonly environment: Readonly<Record<string, string>>
}

async function outputOf({ make }: Case): Promise<string> {
  try {
    return await withLibraries(async () => written(await make()))
  } catch (thrown) {
    return `error: ${thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)}`
  }
}

/** Cases that take long, which a short run leaves out. */
const long = new Set(["detect large", "detect franc", "names compared", "names kinds", "names variants", "lint text", "entities packs", "entities models", "lexicon languages"])

/** Runs the cases; `short`: without those that take long. */
export async function run(short = false): Promise<Ran> {
  const outcomes: Array<Outcome> = []
  for (const one of cases) {
    if (short && long.has(`${one.group} ${one.name}`)) continue
    const output = await outputOf(one)
    outcomes.push({ group: one.group, name: one.name, sha256: output.startsWith("error: ") ? output : sha256(output), characters: output.length })
  }
  return { outcomes, environment: await environment().catch((thrown: unknown) => ({ error: String(thrown) })) }
}

/** The output of one case, to see where two runtimes part. */
export async function outputFor(group: string, name: string): Promise<string> {
  const found = cases.find((one) => one.group === group && one.name === name)
  return found === undefined ? "" : outputOf(found)
}

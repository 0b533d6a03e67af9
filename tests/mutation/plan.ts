/** What a worker is told. */
export interface Plan {
  /** Where it writes. */
  readonly journal: string
  /** How many mutants there are. */
  readonly mutants: number
  /** The source file of each run of mutants: its first number and its path. */
  readonly sources: ReadonlyArray<readonly [first: number, path: string]>
  /** The test files, absolute. */
  readonly tests: ReadonlyArray<string>
  /** Tests that are left out, by a piece of their names. */
  readonly without: ReadonlyArray<string>
}

export const variable = "POLYONYM_MUTATION"

export const planned = (): Plan => JSON.parse(process.env[variable]!) as Plan

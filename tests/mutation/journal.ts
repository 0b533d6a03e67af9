import { appendFileSync, existsSync, readFileSync } from "node:fs"

/** What became of a mutant: a test fails, something does not end, all tests pass, or no test comes by. */
export type Outcome = "killed" | "timeout" | "survived" | "uncovered"

/** What a worker writes down, line by line, so that nothing is lost with it. */
export type Line =
  | { readonly kind: "worker"; readonly pid: number }
  | { readonly kind: "tests"; readonly count: number; readonly milliseconds: number }
  | { readonly kind: "unfit"; readonly test: string; readonly why: string }
  /** `milliseconds`: what its tests take without it. */
  | { readonly kind: "begun"; readonly id: number; readonly milliseconds: number }
  | { readonly kind: "ended"; readonly id: number; readonly outcome: Outcome; readonly test?: string | undefined }
  /** All tests pass: whether it is noticed when modules are loaded with it is yet to be tried. */
  | { readonly kind: "deferred"; readonly id: number }
  /** Something was wrong without the mutant too, after another: it is tried again in a new process. */
  | { readonly kind: "stale"; readonly id: number }
  | { readonly kind: "finished" }

export const write = (path: string, line: Line): void => appendFileSync(path, `${JSON.stringify(line)}\n`)

export const read = (path: string): ReadonlyArray<Line> =>
  existsSync(path) ? readFileSync(path, "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Line) : []

/** The outcomes so far. */
export const outcomes = (lines: ReadonlyArray<Line>): ReadonlyMap<number, Outcome> =>
  new Map(lines.flatMap((line) => (line.kind === "ended" ? [[line.id, line.outcome] as const] : [])))

/** The mutant that was on when a worker stopped without a word. */
export function interrupted(lines: ReadonlyArray<Line>): number | undefined {
  const last = lines.findLast(({ kind }) => kind === "begun" || kind === "ended" || kind === "deferred" || kind === "stale")
  return last?.kind === "begun" ? last.id : undefined
}

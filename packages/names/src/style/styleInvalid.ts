/**
 * What is wrong with a style: a field that there is not, one that is missing, a value of another kind or not among the known ones, text that is too long or has control characters,
 * an extended style that does not exist, a chain of styles that comes back to itself or is too long, an id that a built-in style has.
 */
export type StyleProblem = "unknown-field" | "missing" | "type" | "value" | "length" | "unknown-style" | "cycle" | "depth" | "taken"

const told: Readonly<Record<StyleProblem, string>> = {
  "unknown-field": "there is no such field", missing: "it is missing", type: "it is of another kind", value: "it is none of the values that there are", length: "it is too long",
  "unknown-style": "there is no such style", cycle: "the style extends itself", depth: "too many styles extend one another", taken: "a built-in style has this id"
}

/** A path as one reads it: `forms[2].since`. */
export const pathText = (path: ReadonlyArray<string | number>): string =>
  path.map((step, at) => typeof step === "number" ? `[${step}]` : at === 0 ? step : `.${step}`).join("")

/** A style that cannot be used. `path` leads to the fault from the top of the file, `at` is the same as text, `known` is what could stand there. */
export class StyleInvalid extends Error {
  readonly _tag = "StyleInvalid"
  override readonly name = "StyleInvalid"
  readonly file: string | undefined
  readonly path: ReadonlyArray<string | number>
  readonly at: string
  readonly problem: StyleProblem
  readonly known: ReadonlyArray<string>
  constructor(problem: StyleProblem, path: ReadonlyArray<string | number>, known: ReadonlyArray<string> = [], file?: string) {
    const at = pathText(path)
    super(`${file === undefined ? "" : `${file}: `}${at === "" ? "the style" : at}: ${told[problem]}${known.length === 0 ? "" : `; there is ${known.slice(0, 20).join(", ")}`}`)
    this.file = file
    this.path = path
    this.at = at
    this.problem = problem
    this.known = known
  }
}

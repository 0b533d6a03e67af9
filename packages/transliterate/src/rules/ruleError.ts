/** A rule text that cannot be compiled, or a text that its rules never finish with. */
export class RuleError extends Error {
  readonly _tag = "RuleError"
  /** The line of the rule text, from 1. */
  readonly line: number
  /** The column in that line, in UTF-16 code units from 1. */
  readonly column: number | undefined
  /** What is wrong, without the place. */
  readonly reason: string

  constructor(reason: string, line: number, column?: number) {
    super(`line ${line}${column === undefined ? "" : `, column ${column}`}: ${reason}`)
    this.name = "RuleError"
    this.reason = reason
    this.line = line
    this.column = column
  }
}

/** The error for `offset` of `source`, in UTF-16 code units. */
export function errorAt(source: string, offset: number, reason: string): RuleError {
  const before = source.slice(0, offset)
  const lineStart = before.lastIndexOf("\n") + 1
  let line = 1
  for (let i = before.indexOf("\n"); i >= 0; i = before.indexOf("\n", i + 1)) line++
  return new RuleError(reason, line, before.length - lineStart + 1)
}

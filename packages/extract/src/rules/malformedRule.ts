/**
 * A rule that cannot be read. `where` says which ("rules[0].keep[2]"), `problem` what is wrong with it and what to do.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { extractArticle, MalformedRule } from "@polyonym/extract/pure"
 *
 * assert.throws(() => extractArticle("<p>x</p>", { drop: ["p >"] }), (error) => error instanceof MalformedRule && error.where === "drop[0]")
 * ```
 */
export class MalformedRule extends Error {
  readonly _tag = "MalformedRule"
  readonly where: string
  readonly problem: string
  constructor(where: string, problem: string) {
    super(`${where}: ${problem}`)
    this.name = "MalformedRule"
    this.where = where
    this.problem = problem
  }
}

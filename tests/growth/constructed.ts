import { execFile } from "node:child_process"
import { readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { parseAst } from "rolldown/parseAst"
import type { Literal } from "./regularExpressions.ts"
import { filesBelow, packages, root } from "../workspace.ts"

/** A regular expression that was made at run time, and the places that made it: `packages/x/src/y.ts:12`. */
export interface MadeExpression extends Literal {
  readonly places: ReadonlyArray<string>
}

interface Node {
  readonly type?: string
  readonly start?: number
  readonly callee?: { readonly type?: string; readonly name?: string }
}

function* callsIn(node: unknown): Generator<number> {
  if (node === null || typeof node !== "object") return
  const { type, start = 0, callee } = node as Node
  if ((type === "NewExpression" || type === "CallExpression") && callee?.name === "RegExp") yield start
  for (const child of Object.values(node)) yield* callsIn(child)
}

/** The places in the sources that make an expression. */
export function constructions(): ReadonlyArray<string> {
  return packages.flatMap(({ folder }) => filesBelow(join(folder, "src"), (path) => path.endsWith(".ts"))).flatMap((path) => {
    const source = readFileSync(path, "utf8")
    return source.includes("RegExp(") ? [...callsIn(parseAst(source, { lang: "ts" }))].map((start) => `${relative(root, path)}:${source.slice(0, start).split("\n").length}`) : []
  })
}

/** What `collect.ts` prints. */
export const collected = (): Promise<ReadonlyArray<MadeExpression>> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, ["--conditions=@polyonym/source", join(import.meta.dirname, "collect.ts")], { encoding: "utf8", maxBuffer: 1 << 26 }, (error, printed) => {
      if (error !== null) return reject(error)
      resolve(JSON.parse(printed) as ReadonlyArray<MadeExpression>)
    })
  })

/** Development data of the folder that POLYONYM_DATA names (relative paths count from the repository's root). */
import { existsSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { gunzipSync } from "node:zlib"

const named = process.env["POLYONYM_DATA"]
export const folder = named === undefined ? undefined : resolve(import.meta.dirname, "../../../..", named)

/** The path of a file of the data; nothing, said with a line, when it is not there. */
export function dataFile(path: string): string | undefined {
  const found = folder === undefined ? undefined : resolve(folder, path)
  if (found !== undefined && existsSync(found)) return found
  console.log(`skipped: POLYONYM_DATA is unset or holds no ${path}`)
  return undefined
}

/** The rows of a gzipped file of JSON lines. */
export function rowsOf<Row>(path: string): ReadonlyArray<Row> | undefined {
  const file = dataFile(path)
  if (file === undefined) return undefined
  return gunzipSync(readFileSync(file)).toString().split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Row)
}

export const percent = (right: number, all: number): string => all === 0 ? "–" : `${(100 * right / all).toFixed(1)} %`

/** Counts what was right, by key. */
export class Tally {
  readonly #counts = new Map<string, { right: number; all: number }>()
  add(key: string, right: boolean): void {
    const there = this.#counts.get(key) ?? { right: 0, all: 0 }
    this.#counts.set(key, { right: there.right + (right ? 1 : 0), all: there.all + 1 })
  }
  of(key: string): string {
    const { right, all } = this.#counts.get(key) ?? { right: 0, all: 0 }
    return `${percent(right, all)} of ${all}`
  }
  get keys(): ReadonlyArray<string> {
    return [...this.#counts.keys()].sort()
  }
}

/** Prints the first lines of a list of errors, as many as `--errors N` says. */
export function showErrors(errors: ReadonlyArray<string>): void {
  const at = process.argv.indexOf("--errors")
  for (const line of errors.slice(0, at < 0 ? 0 : Number(process.argv[at + 1]))) console.log(`    ${line}`)
}

/** Which half a document is in, by a hash of its id: 0 to look at, 1 left unread until the end. */
export function half(id: string): number {
  let hash = 2166136261
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619) >>> 0
  return (hash >>> 9) % 2
}

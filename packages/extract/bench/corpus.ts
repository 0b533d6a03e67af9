import { existsSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"

/** A page of a set, with what people took from it. */
export interface Row {
  readonly id: string
  readonly url: string
  readonly html: string
  readonly truth: {
    readonly text: string
    readonly title?: string | null
    readonly byline?: string | null
    readonly publishedAt?: string | null
    readonly with?: ReadonlyArray<string> | null
    readonly without?: ReadonlyArray<string> | null
  }
}

export type SetName = "scrapinghub" | "wcxb"

/** The folder of the sets, as the environment variable `POLYONYM_DATA` names it (relative paths count from the repository root); `undefined` where there is none. */
export function dataFolder(): string | undefined {
  const root = fileURLToPath(new URL("../../..", import.meta.url))
  const data = process.env["POLYONYM_DATA"]
  const folder = data === undefined ? undefined : join(resolve(root, data), "extract")
  return folder !== undefined && existsSync(folder) ? folder : undefined
}

/** The pages of a set in their order; none where the set is not there. */
export function rowsOf(folder: string, name: SetName): Array<Row> {
  const path = join(folder, `${name}.dev.jsonl.gz`)
  if (!existsSync(path)) return []
  return gunzipSync(readFileSync(path)).toString("utf8").trim().split("\n").map((line) => JSON.parse(line) as Row)
}

/** The registrable part of a page's host, nearly: its last two labels. Pages of one host are one source. */
export function sourceOf(url: string): string {
  return new URL(url).hostname.split(".").slice(-2).join(".")
}

import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"

export interface Row {
  readonly text: string
  readonly language: string
}
export const kinds = ["sentences", "word-pairs", "single-words"] as const

/** Lingua's development lines of one kind, one of every so many; nothing if POLYONYM_DATA does not name their folder (relative to the repository's root). */
export function linesOf(kind: typeof kinds[number], every: number): ReadonlyArray<Row> | undefined {
  const data = process.env["POLYONYM_DATA"]
  if (data === undefined) return undefined
  const file = join(resolve(fileURLToPath(import.meta.url), "../../../..", data), "langid", `lingua.dev.${kind}.jsonl.gz`)
  return gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n").filter((_, i) => i % every === 0).map((line) => JSON.parse(line) as Row)
}

/** Expected calibration error over fifteen bins of equal width. */
export function calibrationError(pairs: ReadonlyArray<{ readonly confidence: number; readonly right: boolean }>): number {
  const bins = Array.from({ length: 15 }, () => ({ confidence: 0, right: 0 }))
  for (const { confidence, right } of pairs) {
    const bin = bins[Math.min(14, Math.floor(confidence * 15))]!
    bin.confidence += confidence
    bin.right += right ? 1 : 0
  }
  return bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / pairs.length
}

import { SourceMap } from "@polyonym/core/pure"
import type { Finding } from "@polyonym/names/pure"
import type { Prose } from "./prose.ts"

const words = (text: string): ReadonlyArray<string> => text.split(/\s+/u).filter((word) => word !== "")

/** Puts the words of a name in place of those of another in a source that has marks between them. `undefined` where that cannot be done word by word. */
function amongMarks(source: string, prose: Prose, { start, actual }: Finding, fix: string): string | undefined {
  const replaced = words(fix)
  const spans = [...actual.matchAll(/\S+/gu)]
  if (replaced.length !== spans.length) return undefined
  let out = ""
  let from: number | undefined
  for (const [index, { 0: word, index: at }] of spans.entries()) {
    const there = SourceMap.toSource(prose.map, start + at, start + at + word.length)
    const changed = word !== replaced[index]
    if (changed && source.slice(there.start, there.end) !== word) return undefined
    if (from !== undefined) out += source.slice(from, there.start)
    out += changed ? replaced[index]! : source.slice(there.start, there.end)
    from = there.end
  }
  return out
}

/** A finding of the prose as one of the source that the prose was read from: marks inside a name stay in its fix, or there is none. */
export function inSource(source: string, prose: Prose, finding: Finding): Finding {
  const { start, end } = SourceMap.toSource(prose.map, finding.start, finding.end)
  const actual = source.slice(start, end)
  const { fix, ...rest } = finding
  const mended = fix === undefined || actual === finding.actual ? fix : amongMarks(source, prose, finding, fix)
  return { ...rest, start, end, actual, ...(mended === undefined ? {} : { fix: mended }) }
}

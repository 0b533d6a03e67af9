import type { Span } from "@polyonym/facts/pure"
import { addressRanges } from "./addresses.ts"
import type { Reading } from "./finding.ts"
import { quotedRanges } from "./quotedRanges.ts"

/** `own`: words of the text itself; `kept`: they are judged, never rewritten; `quoted`: somebody else's words; `skipped`: no prose. */
export type Zone = "own" | "kept" | "quoted" | "skipped"

/** Ranges in order, those that touch or overlap made one. */
export function merged(ranges: ReadonlyArray<Span>): ReadonlyArray<Span> {
  const out: Array<{ start: number; end: number }> = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else out.push({ start, end })
  }
  return out
}

/** Whether one of the ranges, in order and apart, shares a place with `[start, end)`. */
export function touches(ranges: ReadonlyArray<Span>, start: number, end: number): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low < ranges.length && ranges[low]!.start < end
}

/** Tells what each range of a text is. */
export function zonesOf({ text, mentions, skip, keep = [] }: Reading): (start: number, end: number) => Zone {
  const skipped = merged([...skip, ...addressRanges(text)])
  const quoted = merged([...quotedRanges(text), ...mentions.filter(({ type }) => type === "QUOTE")])
  const kept = merged(keep)
  return (start, end) => touches(skipped, start, end) ? "skipped" : touches(quoted, start, end) ? "quoted" : touches(kept, start, end) ? "kept" : "own"
}

import type { LanguageSpan } from "@polyonym/facts/pure"

/**
 * The language that most of a range is in, from spans that are ordered and do not overlap; `main` where none is. Ranges must be asked for in order, or from
 * the beginning again: so time grows with the number of spans and ranges.
 */
export function spanLanguages(spans: ReadonlyArray<LanguageSpan>, main: string): (start: number, end: number) => string {
  let first = 0
  return (start, end) => {
    if (first > 0 && (spans[first - 1]?.end ?? 0) > start) first = 0
    while (first < spans.length && spans[first]!.end <= start) first++
    const shares = new Map<string, number>()
    let best = main
    for (let i = first; i < spans.length && spans[i]!.start < end; i++) {
      const { language, start: from, end: to } = spans[i]!
      const share = (shares.get(language) ?? 0) + Math.min(end, to) - Math.max(start, from)
      shares.set(language, share)
      if (share > (shares.get(best) ?? 0)) best = language
    }
    return best === "zxx" || best === "und" ? main : best
  }
}

import type { Mention, Span } from "@polyonym/facts/pure"
import type { Prose } from "./prose.ts"

/** What is in italics and has more words is a sentence. */
const longestTitle = 12
const names: ReadonlySet<string> = new Set(["PER", "ORG", "LOC", "EVENT", "PRODUCT"])

/** Whether one name holds the whole of a range. */
function isWithin(mentions: ReadonlyArray<Span>, start: number, end: number): boolean {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start <= start) low = middle + 1
    else high = middle
  }
  return low > 0 && mentions[low - 1]!.end >= end
}

/** The ranges in italics that are titles of works: of few words, and more than a name or a part of one. */
export function titlesIn({ text, italics }: Prose, mentions: ReadonlyArray<Mention>): ReadonlyArray<Span> {
  const named = mentions.filter(({ type }) => names.has(type))
  return italics.filter(({ start, end }) => {
    const words = text.slice(start, end)
    const from = start + words.length - words.trimStart().length
    return !isWithin(named, from, from + words.trim().length) && words.trim().split(/\s+/u).length <= longestTitle
  })
}

import type { Match } from "@polyonym/lexicon/pure"

/**
 * The names of packs in a text and in the same text as it is read, which is as long: traditional characters as simplified ones, in which alone packs have many names. Of
 * names that touch, the longer stands, and of equals that of the text as it is. `text` of a match is as it was read, its range that of the text.
 */
export function packMatches(text: string, read: string, find: (text: string) => ReadonlyArray<Match>): ReadonlyArray<Match> {
  const found = find(text)
  return read === text ? found : longestOf(found, find(read))
}

/** Both in order of the text, without those that touch a longer one of the other; equals are taken from the first. */
function longestOf(first: ReadonlyArray<Match>, second: ReadonlyArray<Match>): Array<Match> {
  const length = ({ start, end }: Match): number => end - start
  const without = (own: ReadonlyArray<Match>, other: ReadonlyArray<Match>, yields: (one: Match, than: Match) => boolean): Array<Match> => {
    let from = 0
    return own.filter((one) => {
      while (from < other.length && other[from]!.end <= one.start) from++
      for (let at = from; at < other.length && other[at]!.start < one.end; at++) if (yields(one, other[at]!)) return false
      return true
    })
  }
  const kept = without(first, second, (one, than) => length(than) > length(one))
  return [...kept, ...without(second, kept, () => true)].sort((a, b) => a.start - b.start)
}

/** Headlines that stand in one line with the text below them, without a stop between. */

/** Languages that write headlines like sentences: their small words have a capital only where a sentence begins. */
const languages = new Set("be bg bs cs hr mk pl ru sk sl sr uk".split(" "))
/** UTF-16 code units: a first stop is looked for so far. */
const longest = 400
const firstStop = /[.!?…](?=\s+\S)/u
/** A capital behind a word that no mark stands after. */
const beginning = /(?<=[\p{L}\p{M}\p{N}"”“»)])[ \u00a0](?=(\p{Lu}\p{Ll}+)(?![\p{L}\p{M}\p{N}.'’-]))/gu
const wordsBefore = 3
/** A word with a capital that ends a stretch, and one that begins it: between them stands a name (Li So Jon). */
const capitalLast = /(?:^|\s)\p{Lu}[\p{L}\p{M}-]*$/u
const capitalSecond = /^\S+\s\p{Lu}/u

/**
 * Where headlines end in `[start, end)`, the first line of a text: before a word that only the beginning of a sentence writes with a capital, such as a pronoun or a
 * conjunction, if a stop comes later. Behind three words at least.
 */
export function headlineEnds(text: string, start: number, end: number, language: string, starters: ReadonlySet<string>): ReadonlyArray<number> {
  if (!languages.has(language.split("-", 1)[0]!.toLowerCase())) return []
  const stop = firstStop.exec(text.slice(start, Math.min(end, start + longest)))
  if (stop === null) return []
  const line = text.slice(start, start + stop.index)
  const ends: Array<number> = []
  let from = 0
  for (const { index, 1: word } of line.matchAll(beginning)) {
    const before = line.slice(from, index)
    if (!starters.has(word!.toLowerCase()) || before.trim().split(/\s+/u).length < wordsBefore) continue
    if (capitalLast.test(before) && capitalSecond.test(line.slice(index + 1))) continue
    ends.push(start + index)
    from = index
  }
  return ends
}

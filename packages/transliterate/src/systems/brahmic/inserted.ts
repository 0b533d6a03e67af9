import type { Expanded } from "../../system.ts"

/** A text with `sign` put into its words (found by `words`) at the places that `placesIn` names, ascending; there it belongs to what stands before it. */
export function withInserted(text: string, sign: string, words: RegExp, placesIn: (word: string) => ReadonlyArray<number>): Expanded {
  let out = ""
  let copied = 0
  const starts: Array<number> = []
  const copyTo = (end: number): void => {
    for (let i = copied; i < end; i++) starts.push(i)
    out += text.slice(copied, end)
    copied = end
  }
  for (const { 0: word, index } of text.matchAll(words)) {
    for (const place of placesIn(word)) {
      copyTo(index + place)
      out += sign
      starts.push(index + place)
    }
  }
  copyTo(text.length)
  starts.push(text.length)
  return { text: out, starts }
}

/** How a line ends that is a sentence. */
const sentenceEnd = /[.!?…。！？؟।۔][\p{Pe}\p{Pf}\p{Pi}"'»“”’*_\s]{0,6}$/u

/** Tells whether a place of a text lies in a line of sentences, not in a headline, a caption or a list of names. Each line is looked at once. */
export function inSentences(text: string): (at: number) => boolean {
  const ends: Array<number> = []
  for (let feed = text.indexOf("\n"); feed >= 0; feed = text.indexOf("\n", feed + 1)) ends.push(feed)
  ends.push(text.length)
  const known = new Map<number, boolean>()
  return (at) => {
    let low = 0
    let high = ends.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle]! < at) low = middle + 1
      else high = middle
    }
    let found = known.get(low)
    if (found === undefined) {
      const start = low === 0 ? 0 : ends[low - 1]! + 1
      known.set(low, found = sentenceEnd.test(text.slice(Math.max(start, ends[low]! - 40), ends[low])))
    }
    return found
  }
}

/** How many letters must be put in, taken out, exchanged or swapped with their neighbour to make one word of another. */
function distance(a: string, b: string): number {
  let before: Array<number> = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j]!, before[j - 2]! + 1)
    }
    before = row
    row = next
  }
  return row[b.length]!
}

/** The word that may have been meant, if one of those there are is near enough: no more than a third of its letters, or two of them, are others. */
export function meant(word: string, known: ReadonlyArray<string>): string | undefined {
  const [near] = nearest(word, known, 1)
  return near !== undefined && distance(word.toLowerCase().slice(0, 40), near) <= Math.max(2, near.length / 3) ? near : undefined
}

/** Of the words that there are, those nearest to one that is not among them: no more than a few, the nearest first. */
export function nearest(word: string, known: ReadonlyArray<string>, most = 3): ReadonlyArray<string> {
  const wanted = word.toLowerCase().slice(0, 40)
  const far = known.map((one) => ({ one, away: distance(wanted, one) })).filter(({ one, away }) => away < Math.max(wanted.length, one.length))
  return far.sort((a, b) => a.away - b.away || (a.one < b.one ? -1 : 1)).slice(0, most).map(({ one }) => one)
}

/** The name that `wanted` was most likely meant for: another case of it, or one that two strokes make of it; the first of several. */
export function nearest(wanted: string, names: ReadonlyArray<string>): string | undefined {
  if (wanted.length > 60) return undefined
  const lower = wanted.toLowerCase()
  let best: string | undefined
  let least = wanted.length < 5 ? 2 : 3
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) >= least) continue
    const strokes = distance(lower, name.toLowerCase())
    if (strokes < least) {
      best = name
      least = strokes
    }
  }
  return best
}

/** Insertions, deletions, replacements and swaps of neighbours between two texts. */
function distance(a: string, b: string): number {
  let [older, old, row]: Array<Array<number>> = [[], Array.from({ length: b.length + 1 }, (_, at) => at), []]
  for (let i = 1; i <= a.length; i++) {
    row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(old![j]! + 1, row[j - 1]! + 1, old![j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, older![j - 2]! + 1)
      row.push(cost)
    }
    ;[older, old] = [old, row]
  }
  return old![b.length]!
}

/** `[inStart, inEnd, outStart, outEnd]`: UTF-16 code units, end-exclusive; what lies between two edits is the same on both sides. */
export type Edit = readonly [inStart: number, inEnd: number, outStart: number, outEnd: number]

/** Adds an edit at the end; one that touches the last is made one with it. */
export function pushEdit(edits: Array<Edit>, inStart: number, inEnd: number, outStart: number, outEnd: number): void {
  const last = edits[edits.length - 1]
  if (last !== undefined && last[1] === inStart && last[3] === outStart) edits[edits.length - 1] = [last[0], inEnd, last[2], outEnd]
  else edits.push([inStart, inEnd, outStart, outEnd])
}

/** The edits of two rewritings in a row: `second` counts in the text that `first` made. */
export function composeEdits(first: ReadonlyArray<Edit>, second: ReadonlyArray<Edit>): ReadonlyArray<Edit> {
  if (first.length === 0) return second
  if (second.length === 0) return first
  const edits: Array<Edit> = []
  // How far the middle text is from the first, and the last from the middle, at the place reached.
  let before = 0
  let after = 0
  let a = 0
  let b = 0
  while (a < first.length || b < second.length) {
    const one = first[a]
    const two = second[b]
    const start = Math.min(one === undefined ? Infinity : one[2], two === undefined ? Infinity : two[0])
    const inStart = start - before
    const outStart = start + after
    let end = start
    // Takes in every edit that begins within, or at the end of, what is taken in so far.
    for (;;) {
      const nextOne = first[a]
      if (nextOne !== undefined && nextOne[2] <= end) {
        end = Math.max(end, nextOne[3])
        before = nextOne[3] - nextOne[1]
        a++
        continue
      }
      const nextTwo = second[b]
      if (nextTwo === undefined || nextTwo[0] > end) break
      end = Math.max(end, nextTwo[1])
      after = nextTwo[3] - nextTwo[1]
      b++
    }
    pushEdit(edits, inStart, end - before, outStart, end + after)
  }
  return edits
}

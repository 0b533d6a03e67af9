/** A row of weights with its median taken off (which changes no decision) and with what all members of a group have in common moved to the group. */
function factored(row: ReadonlyArray<number>, groups: ReadonlyArray<ReadonlyArray<number>>): Array<number> {
  const middle = row.toSorted((a, b) => a - b)[row.length >> 1]!
  const left = row.map((value) => value - middle)
  const shared = groups.map((members) => {
    const values = members.map((at) => left[at]!)
    const common = values.every((value) => value > 0) ? Math.min(...values) : values.every((value) => value < 0) ? Math.max(...values) : 0
    for (const at of members) left[at] = left[at]! - common
    return common
  })
  return [...left, ...shared]
}

/** Keeps the `entries` weights that matter most, once shared ones are moved to groups: large ones of n-grams that come often. All others become zero. Gives which cells are kept. */
export function keepBest(weights: Float32Array, classes: number, groups: ReadonlyArray<ReadonlyArray<number>>, uses: Float64Array, entries: number, power: number): Uint8Array {
  const width = classes + groups.length
  const worth = new Float32Array(weights.length)
  for (let number = 1; number < uses.length; number++) {
    const from = number * width
    const row = Array.from(weights.subarray(from, from + classes))
    groups.forEach((members, at) => {
      for (const member of members) row[member] = row[member]! + weights[from + classes + at]!
    })
    const root = uses[number]! ** power
    factored(row, groups).forEach((weight, at) => {
      weights[from + at] = weight
      // What counts for several languages is worth more.
      worth[from + at] = Math.abs(weight) * root * (at < classes ? 1 : Math.sqrt(groups[at - classes]!.length))
    })
  }
  const least = worth.length <= entries ? 0 : worth.slice().sort()[worth.length - entries]!
  const kept = new Uint8Array(weights.length)
  for (let cell = width; cell < weights.length; cell++) {
    if (worth[cell]! > 0 && worth[cell]! >= least) kept[cell] = 1
    else weights[cell] = 0
  }
  return kept
}

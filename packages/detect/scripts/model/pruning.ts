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

/**
 * Keeps the `entries` weights that matter most, once shared ones are moved to groups; all others become zero. Gives which cells are kept. What is lost by a weight's becoming zero is about half
 * its square times the curvature of the loss there, for which `steepness`, the sum of squared slopes while it was learned, stands (optimal brain damage, with the empirical Fisher information).
 */
export function keepBest(weights: Float32Array, steepness: Float32Array, classes: number, groups: ReadonlyArray<ReadonlyArray<number>>, entries: number): Uint8Array {
  const width = classes + groups.length
  const worth = new Float32Array(weights.length)
  for (let from = width; from < weights.length; from += width) {
    const row = Array.from(weights.subarray(from, from + classes))
    groups.forEach((members, at) => {
      for (const member of members) row[member] = row[member]! + weights[from + classes + at]!
    })
    factored(row, groups).forEach((weight, at) => {
      weights[from + at] = weight
      const steep = at < classes ? steepness[from + at]! : groups[at - classes]!.reduce((sum, member) => sum + steepness[from + member]!, 0)
      worth[from + at] = weight * weight * steep
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

/** Of rows with one weight that is kept, the ones that ranked lowest lose it until `most` rows have any. */
export function keepRows(weights: Float32Array, kept: Uint8Array, width: number, most: number): void {
  const sizes = Array.from({ length: kept.length / width }, (_, row) => kept.subarray(row * width, (row + 1) * width).reduce((sum, cell) => sum + cell, 0))
  let left = sizes.filter((size) => size > 0).length
  for (let row = sizes.length - 1; row > 0 && left > most; row--) {
    if (sizes[row] !== 1) continue
    const cell = kept.indexOf(1, row * width)
    kept[cell] = 0
    weights[cell] = 0
    left--
  }
}

/** A case of a logistic regression: its signs, whether it is so, and how much it counts. */
export interface Case {
  readonly signs: ReadonlyArray<number>
  readonly so: boolean
  readonly weight: number
}

/** The weights of a logistic by damped Newton steps on the diagonal, from a start. */
export function logistic(cases: ReadonlyArray<Case>, start: ReadonlyArray<number>): Array<number> {
  const weights = [...start]
  for (let round = 0; round < 4000; round++) {
    const gradient = weights.map(() => 0)
    const curvature = weights.map(() => 1e-9)
    for (const { signs, so, weight } of cases) {
      const p = 1 / (1 + Math.exp(-signs.reduce((sum, sign, i) => sum + sign * weights[i]!, 0)))
      signs.forEach((sign, i) => {
        gradient[i] = gradient[i]! + weight * (Number(so) - p) * sign
        curvature[i] = curvature[i]! + weight * p * (1 - p) * sign ** 2
      })
    }
    weights.forEach((value, i) => {
      weights[i] = value + 0.2 * gradient[i]! / curvature[i]!
    })
  }
  return weights.map((value) => Math.round(value * 1000) / 1000)
}

import { sharesOf, slopeAt } from "../../src/calibration.ts"

/** The scores of a text, the number of the right language (less than 0: none of them), and what has been added before they are multiplied. */
export interface Scored {
  readonly scores: ReadonlyArray<number>
  readonly offsets?: ReadonlyArray<number>
  readonly right: number
  readonly letters: number
}

/** How strongly what is added for a language is held to zero. */
const held = 0.002
const sharesAt = ({ scores, offsets, letters }: Scored, slopes: ReadonlyArray<number>, priors: ReadonlyArray<number>): ReadonlyArray<number> =>
  sharesOf(scores, offsets === undefined ? priors : priors.map((prior, at) => prior + offsets[at]!), slopeAt(slopes, letters))

/** What scores are multiplied by at 2, 4, 8, … letters: coordinate search for the likelihood of the right language. Neighbouring lengths have like slopes where few lines say otherwise. */
export function fitSlopes(lines: ReadonlyArray<Scored>, from: ReadonlyArray<number>, priors: ReadonlyArray<number>): ReadonlyArray<number> {
  const lossOf = (slopes: ReadonlyArray<number>): number =>
    slopes.reduce((sum, slope, at) => sum + (at === 0 ? 0 : Math.log(slope / slopes[at - 1]!) ** 2), 0) * 3 / lines.length +
    lines.reduce((sum, line) => sum - Math.log(Math.max(1e-6, line.right < 0 ? 0 : sharesAt(line, slopes, priors)[line.right]!)), 0) / lines.length
  let slopes = from
  let best = lossOf(slopes)
  for (let step = 0.3; step > 0.03; step /= 2) {
    for (let at = 0; at < slopes.length; at++) {
      for (const factor of [1 + step, 1 / (1 + step)]) {
        for (;;) {
          const tried = slopes.map((slope, i) => i === at ? Math.max(0.1, Math.min(3, slope * factor)) : slope)
          const loss = lossOf(tried)
          if (loss >= best - 1e-6) break
          best = loss
          slopes = tried
        }
      }
    }
  }
  return slopes.map((slope) => Number(slope.toFixed(3)))
}

/** What is added for each language that is `free`, by damped Newton steps; the others keep theirs. */
export function fitPriors(lines: ReadonlyArray<Scored>, slopes: ReadonlyArray<number>, from: ReadonlyArray<number>, free: ReadonlyArray<boolean>): ReadonlyArray<number> {
  let priors = from
  for (let round = 0; round < 30; round++) {
    const slope = priors.map((prior) => held * prior)
    const steep = priors.map(() => held)
    for (const line of lines) {
      if (line.right < 0) continue
      sharesAt(line, slopes, priors).forEach((share, at) => {
        slope[at] = slope[at]! + (share - Number(at === line.right)) / lines.length
        steep[at] = steep[at]! + share * (1 - share) / lines.length
      })
    }
    priors = priors.map((prior, at) => free[at] === true ? prior - 0.5 * slope[at]! / steep[at]! : prior)
  }
  return priors.map((prior) => Number(prior.toFixed(2)))
}

/** From the probability that a model gives a name to the share of such names that are right: a line between logits (Platt 1999, general knowledge). */
export interface Judged {
  readonly confidence: number
  readonly right: boolean
}
type Line = readonly [slope: number, shift: number]

const logit = (probability: number): number => {
  const sure = Math.min(1 - 1e-6, Math.max(1e-6, probability))
  return Math.log(sure / (1 - sure))
}
const applied = ([slope, shift]: Line, probability: number): number => 1 / (1 + Math.exp(-(slope * logit(probability) + shift)))

/** The line of the greatest likelihood, by gradient. */
export function fitted(judged: ReadonlyArray<Judged>): Line {
  let slope = 1
  let shift = 0
  for (let round = 0; round < 3000 && judged.length > 0; round++) {
    let first = 0
    let second = 0
    for (const { confidence, right } of judged) {
      const error = applied([slope, shift], confidence) - (right ? 1 : 0)
      first += error * logit(confidence)
      second += error
    }
    slope -= 0.05 * first / judged.length
    shift -= 0.2 * second / judged.length
  }
  return [Math.round(slope * 1000) / 1000, Math.round(shift * 1000) / 1000]
}

/** For each tenth of confidence: how many names, what they say on average, and how many are right. */
export function reliability(judged: ReadonlyArray<Judged>, line: Line): string {
  const lines: Array<string> = []
  for (let tenth = 0; tenth < 10; tenth++) {
    const own = judged.map(({ confidence, right }) => ({ confidence: applied(line, confidence), right })).filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth)
    if (own.length === 0) continue
    const said = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length
    lines.push(`${tenth / 10}–${(tenth + 1) / 10}: ${own.length} names, say ${said.toFixed(2)}, right ${(own.filter(({ right }) => right).length / own.length).toFixed(2)}`)
  }
  return lines.join("\n")
}

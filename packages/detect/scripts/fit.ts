/**
 * Fits the numbers of src/calibration.ts on every eighth of Lingua's development lines, from the even ones: the weights and the growth by coordinate search for the likelihood of
 * the right language, then the logistic by damped Newton steps on its diagonal. Prints them; nothing is written. POLYONYM_DATA names the folder of the lines.
 */
import { probabilities, type Fitted, fitted } from "../src/calibration.ts"
import { scriptOfText } from "../src/detect.ts"
import { addTrigrams, measure, scored, type Measured } from "../src/evidence.ts"
import { masked } from "../src/masking.ts"
import { calibrationError, kinds, linesOf } from "./lingua.ts"

interface Case {
  readonly measured: Measured
  readonly at: ReadonlyArray<number>
  readonly language: string
  readonly letters: number
}
const cases: Array<Case> = []
for (const kind of kinds) {
  for (const { text, language } of (linesOf(kind, 4) ?? []).filter((_, i) => i % 2 === 0)) {
    const clean = masked(text)
    const { script, letters } = scriptOfText(clean)
    const measured = measure(clean, script)
    if (measured === undefined) continue
    const at = measured.register.profiles.map((_, i) => i)
    if (!measured.register.profiles.some((profile) => profile.language === language)) continue
    addTrigrams(measured, clean, at)
    cases.push({ measured, at, language, letters })
  }
}

const lossOf = (by: Fitted): number => {
  let loss = 0
  for (const { measured, at, language } of cases) {
    const scores = scored(measured, at, [], by)
    const best = scores[0]!.score
    let sum = 0
    let right = -Infinity
    for (const one of scores) {
      sum += Math.exp(one.score - best)
      if (one.language === language) right = one.score - best
    }
    loss += Math.min(20, Math.log(sum) - right)
  }
  return loss / cases.length
}

if (cases.length === 0) console.log("skipped: POLYONYM_DATA does not name a folder with development lines")
else {
  const numbers = [...fitted.weights, fitted.growth]
  const make = (values: ReadonlyArray<number>): Fitted => ({ ...fitted, weights: values.slice(0, 6), growth: values[6]! })
  let best = lossOf(make(numbers))
  console.log(`${cases.length} lines, loss ${best.toFixed(4)}`)
  for (let step = 0.4; step > 0.02; step /= 2) {
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < numbers.length; i++) {
        for (const sign of [1, -1]) {
          for (;;) {
            const tried = [...numbers]
            tried[i] = i === 6 ? numbers[i]! + sign * step * 0.25 : numbers[i]! * (1 + sign * step)
            const loss = lossOf(make(tried))
            if (loss >= best - 1e-5) break
            best = loss
            numbers[i] = tried[i]!
          }
        }
      }
    }
    console.log(`step ${step}: loss ${best.toFixed(4)}, weights ${numbers.map((value) => value.toFixed(3)).join(" ")}`)
  }
  const by = make(numbers.map((value) => Math.round(value * 100) / 100))
  const points = cases.map(({ measured, at, language, letters }) => {
    const scores = scored(measured, at, [], by)
    const rest = scores.reduce((sum, { score }) => sum + Math.exp(score - scores[0]!.score), -1)
    return { x: [1, -Math.log(Math.max(rest, 1e-9)), Math.log(1 + letters)] as const, y: scores[0]!.language === language ? 1 : 0, scores, letters }
  })
  const logistic: [number, number, number] = [0, 1, 0]
  for (let round = 0; round < 2000; round++) {
    const gradient = [0, 0, 0]
    const curvature = [1e-9, 1e-9, 1e-9]
    for (const { x, y } of points) {
      const p = 1 / (1 + Math.exp(-(logistic[0] + logistic[1] * x[1] + logistic[2] * x[2])))
      for (let i = 0; i < 3; i++) {
        gradient[i] = gradient[i]! + (y - p) * x[i]!
        curvature[i] = curvature[i]! + p * (1 - p) * x[i]! ** 2
      }
    }
    for (let i = 0; i < 3; i++) logistic[i] = logistic[i]! + 0.3 * gradient[i]! / curvature[i]!
  }
  const found = { ...by, logistic: logistic.map((value) => Math.round(value * 1000) / 1000) as [number, number, number] }
  const error = calibrationError(points.map(({ scores, letters, y }) => ({ confidence: probabilities(scores.map(({ score }) => score), letters, found)[0]!, right: y === 1 })))
  console.log(`right ${(100 * points.reduce((sum, { y }) => sum + y, 0) / points.length).toFixed(1)} %, calibration error ${error.toFixed(4)} on the same half`)
  console.log(JSON.stringify(found))
}

/**
 * Fits the numbers of src/engines/francCalibration.ts on every second of the even lines of Lingua's development files: scale and growth by a search for the likelihood of the right language,
 * then the logistic. Prints them, for franc-all and for franc; nothing is written. POLYONYM_DATA names the folder of the lines.
 */
import { loadFranc } from "../../src/engines/franc.ts"
import { type FrancFitted, francFitted, francWidelySpokenFitted, weighed } from "../../src/engines/francCalibration.ts"
import { kinds, linguaLines } from "./lines.ts"
import { logistic } from "./logistic.ts"

const lines = kinds.flatMap((kind) => linguaLines(kind, "even", 2))
if (lines.length === 0) console.log("skipped: POLYONYM_DATA does not name a folder with development lines")
for (const [tail, start] of [[true, francFitted], [false, francWidelySpokenFitted]] as const) {
  if (lines.length === 0) break
  const engine = await loadFranc({ tail })
  // The likelihood of the right language hardly depends on what comes after the first forty.
  const cases = lines.flatMap(({ text, language }) => {
    const { likenesses, length } = engine.findings(text)
    return likenesses.length < 2 ? [] : [{ likenesses: likenesses.slice(0, 40), length, language }]
  })
  const lossOf = (by: FrancFitted): number => cases.reduce((loss, { likenesses, length, language }) => {
    const scores = weighed(likenesses, length, by)
    const right = scores.find((one) => one.language === language)
    return loss + (right === undefined ? 10 : Math.min(10, Math.log(scores.reduce((sum, { score }) => sum + Math.exp(score - scores[0]!.score), 0)) + scores[0]!.score - right.score))
  }, 0) / cases.length
  let best = start
  let least = lossOf(best)
  for (const scale of [0.5, 0.7, 0.9, 1.1, 1.4, 2]) {
    for (const growth of [0.6, 0.7, 0.75, 0.8, 0.85, 0.9]) {
      const tried = { ...start, scale, growth }
      const loss = lossOf(tried)
      if (loss < least - 1e-6) [best, least] = [tried, loss]
    }
  }
  // Probabilities are shared out among all.
  const points = lines.flatMap(({ text, language }) => {
    const { likenesses, length } = engine.findings(text)
    if (likenesses.length < 2) return []
    const scores = weighed(likenesses, length, best)
    const rest = Math.max(1e-9, scores.reduce((sum, { score }) => sum + Math.exp(score - scores[0]!.score), -1))
    return [{ signs: [1, -Math.log(rest), Math.log(1 + length)], so: scores[0]!.language === language, weight: 1 }]
  })
  const fitted: FrancFitted = { ...best, logistic: logistic(points, best.logistic) as [number, number, number] }
  console.log(`${tail ? "franc-all" : "franc"}: ${cases.length} lines, loss ${least.toFixed(4)}, ${JSON.stringify(fitted)}`)
  for (const from of [0.9, 0.95, 0.97, 0.98, 0.99]) {
    const sure = points.filter(({ signs }) => 1 / (1 + Math.exp(-signs.reduce((sum, sign, i) => sum + sign * fitted.logistic[i]!, 0))) >= from)
    console.log(`  from ${from}: ${(100 * sure.length / points.length).toFixed(1)} % of the lines, ${(100 * sure.filter(({ so }) => so).length / sure.length).toFixed(2)} % of them right`)
  }
}

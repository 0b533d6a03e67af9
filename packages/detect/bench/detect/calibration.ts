/** Whether confidences are what they say, by kind of line and by length, and what `reliable` is worth. */
import { answerOf, type Detector } from "./detector.ts"
import { type Choice, type Kind, kinds, linguaOf } from "./lines.ts"
import { percent, printTable } from "./table.ts"

interface Point {
  readonly kind: Kind
  readonly length: number
  readonly confidence: number | undefined
  readonly reliable: boolean | undefined
  readonly right: boolean
}
const bins = 15

/** Expected calibration error over bins of equal width (Naeini, Cooper and Hauskrecht 2015; general knowledge), 0..1. */
export function calibrationError(points: ReadonlyArray<{ readonly confidence: number; readonly right: boolean }>): number {
  const off = Array.from({ length: bins }, () => 0)
  for (const { confidence, right } of points) off[Math.min(bins - 1, Math.floor(confidence * bins))]! += confidence - (right ? 1 : 0)
  return off.reduce((sum, one) => sum + Math.abs(one), 0) / points.length
}

/** Characters: the longest of each class. */
const lengths = [10, 20, 40, 80, Infinity] as const
const lengthName = (longest: number): string => longest === Infinity ? "> 80" : `≤ ${longest}`
const lengthOf = (length: number): number => lengths.find((longest) => length <= longest)!

/** In percent: goals for the calibration error at each length, for how often what is reliable is right, and for how much of each kind is reliable. */
const goals = { error: 3, right: 99, coverage: { "single-words": 40, "word-pairs": 75, sentences: 92 } } as const

async function pointsOf(detector: Detector, choice: Choice): Promise<ReadonlyArray<Point>> {
  const points: Array<Point> = []
  for (const kind of kinds) {
    for (const { text, language } of linguaOf(kind, choice)) {
      const { language: answer, confidence, reliable } = await answerOf(detector, text)
      points.push({ kind, length: [...text].length, confidence, reliable, right: answer === language })
    }
  }
  return points
}

function errorOf(points: ReadonlyArray<Point>): string {
  const given = points.flatMap(({ confidence, right }) => confidence === undefined ? [] : [{ confidence, right }])
  return given.length === 0 ? "–" : (100 * calibrationError(given)).toFixed(1)
}

function reliability(points: ReadonlyArray<Point>): ReadonlyArray<string> {
  const reliable = points.filter((point) => point.reliable === true)
  return [percent(reliable.length, points.length), percent(reliable.filter(({ right }) => right).length, reliable.length)]
}

export async function printCalibration(detectors: ReadonlyArray<Detector>, choice: Choice): Promise<void> {
  const errors: Array<ReadonlyArray<string>> = []
  const reliable: Array<ReadonlyArray<string>> = []
  for (const detector of detectors) {
    const points = await pointsOf(detector, choice)
    const byKind = kinds.map((kind) => points.filter((point) => point.kind === kind))
    const byLength = lengths.map((longest) => points.filter((point) => lengthOf(point.length) === longest))
    if (points.some(({ confidence }) => confidence !== undefined)) errors.push([detector.name, ...[...byKind, ...byLength].map(errorOf)])
    if (points.some((point) => point.reliable !== undefined)) reliable.push([detector.name, ...byKind.flatMap(reliability), ...byLength.flatMap(reliability)])
    if (detector === detectors[0]) errors.push(["(lines)", ...[...byKind, ...byLength].map(({ length }) => String(length))])
  }
  if (errors.length > 1) printTable(`expected calibration error, ${bins} bins, % (goal: at most ${goals.error} at each length); languages that a detector does not know count as wrong`,
    ["detector", "word", "pair", "sentence", ...lengths.map(lengthName)], errors)
  if (reliable.length > 0) printTable(`reliable: % of the lines, and % right of those (goal: ${goals.right} right at ${kinds.map((kind) => goals.coverage[kind]).join(" / ")} of words, pairs, sentences)`,
    ["detector", ...["word", "pair", "sentence", ...lengths.map(lengthName)].flatMap((name) => [name, "right"])], reliable)
}

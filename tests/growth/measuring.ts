import { patterns, prose, repeated } from "./patterns.ts"
import type { Subject } from "./subject.ts"

/** Sizes of the texts, in UTF-16 code units: from 4 KB, each the double of the one before. */
export const sizes: ReadonlyArray<number> = [4, 8, 16, 32, 64, 128, 256, 512, 1024].map((kilo) => kilo * 1024)
export const mostRatio = 2.6
export const mostTimesProse = 3
/** What takes less, in milliseconds of the processor, is too short to be told from noise. */
const noise = 20
const patience = 20_000
const times = 5

/** What was wrong with a subject on a pattern. */
export interface Complaint {
  readonly pattern: string
  /** Its time grows faster than the text; it takes too long by itself, or beside prose; it threw what is no typed error. */
  readonly kind: "beside prose" | "long" | "steep" | "threw"
  /** UTF-16 code units. */
  readonly size: number
  readonly problem: string
}

interface Measured {
  readonly least: (text: string, times: number) => Promise<number | undefined>
  readonly thrown: () => string | undefined
}

const typed = (error: unknown): boolean => error instanceof Error && ("_tag" in error || !(/^(?:Error|RangeError|TypeError|SyntaxError|ReferenceError|URIError|InternalError)$/.test(error.name)))

const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function measuring({ prepare, run }: Subject): Measured {
  let thrown: string | undefined
  return {
    thrown: () => thrown,
    least: async (text, times) => {
      let least = Infinity
      for (let time = 0; time < times; time++) {
        let input: unknown
        try {
          input = await prepare(text)
        } catch {
          return undefined
        }
        const start = processorTime()
        try {
          await run(input as never)
        } catch (error) {
          if (!typed(error)) thrown = String(error).slice(0, 200)
        }
        least = Math.min(least, processorTime() - start)
      }
      return least
    }
  }
}

/** The ratio of the best of five, measured twice where the first is too high; `undefined` where it is low enough or the time too short. */
async function tooSteep(measured: Measured, half: string, whole: string): Promise<number | undefined> {
  let ratio = Infinity
  for (let round = 0; round < 2 && ratio > mostRatio; round++) {
    const [first, second] = [await measured.least(half, times), await measured.least(whole, times)]
    if (first === undefined || second === undefined || second < noise) return undefined
    ratio = Math.min(ratio, second / first)
  }
  return ratio > mostRatio ? ratio : undefined
}

/** How the time of a subject grows on every pattern, up to texts of `most` UTF-16 code units. */
export async function complaintsOf(subject: Subject, most: number): Promise<ReadonlyArray<Complaint>> {
  const measured = measuring(subject)
  const tried = sizes.filter((size) => size <= most)
  const complaints: Array<Complaint> = []
  for (const size of tried.slice(0, 4)) await measured.least(prose(size), 2)
  const ordinary = Math.max(noise, await measured.least(prose(most), 2) ?? 0)
  for (const [pattern, unit] of Object.entries(patterns)) {
    const complain = (kind: Complaint["kind"], size: number, problem: string): void => void complaints.push({ pattern, kind, size, problem })
    let before = Infinity
    let steepBefore = false
    for (const size of tried) {
      const took = await measured.least(repeated(unit, size), 1)
      if (took === undefined) break
      const steep = took >= noise && took / before > mostRatio ? await tooSteep(measured, repeated(unit, size / 2), repeated(unit, size)) : undefined
      // What grows with the square does at every doubling; one alone may be the collector's.
      if (steep !== undefined && (steepBefore || size === most)) complain("steep", size, `${steep.toFixed(1)} times as long as for half the text`)
      if (took > patience) {
        complain("long", size, `${Math.round(took)} ms`)
        break
      }
      if (size === most && took > mostTimesProse * ordinary) {
        const least = Math.min(took, await measured.least(repeated(unit, size), 3) ?? took)
        const prosaic = Math.max(ordinary, await measured.least(prose(most), 1) ?? 0)
        if (least > mostTimesProse * prosaic) complain("beside prose", size, `${(least / prosaic).toFixed(1)} times as long as for as much prose (${Math.round(least)} ms)`)
      }
      before = took
      steepBefore = steep !== undefined
    }
    const thrown = measured.thrown()
    if (thrown !== undefined) {
      complain("threw", most, `threw ${thrown}`)
      break
    }
  }
  return complaints
}

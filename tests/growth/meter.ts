import type { Subject } from "./subject.ts"

/** Milliseconds of the processor that a subject takes on a text. */
export interface Meter {
  /** `took` is missing where the text could not be made ready for it; `thrown`: what was thrown and is no typed error. */
  readonly once: (text: string) => Promise<{ readonly took: number | undefined; readonly thrown: string | undefined }>
  /** The least of so many times. */
  readonly least: (text: string, times: number) => Promise<number>
}

const typed = (error: unknown): boolean => error instanceof Error && ("_tag" in error || !(/^(?:Error|RangeError|TypeError|SyntaxError|ReferenceError|URIError|InternalError)$/.test(error.name)))
const said = (error: unknown): string | undefined => typed(error) ? undefined : String(error).slice(0, 200)

const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export function meterOf({ prepare, run }: Subject): Meter {
  const once: Meter["once"] = async (text) => {
    let input: unknown
    try {
      input = await prepare(text)
    } catch (error) {
      return { took: undefined, thrown: said(error) }
    }
    let thrown: string | undefined
    const start = processorTime()
    try {
      await run(input as never)
    } catch (error) {
      thrown = said(error)
    }
    return { took: processorTime() - start, thrown }
  }
  return {
    once,
    least: async (text, times) => {
      let least = Infinity
      for (let time = 0; time < times; time++) least = Math.min(least, (await once(text)).took ?? Infinity)
      return least
    }
  }
}

/** Frees what others left, where Node is started with `--expose-gc`: so that neither text pays for what was made of another. */
const collect = (): void => globalThis.gc?.()

/** Best of five. */
const times = 5
/** What is no more than this, measured twice, is near enough to double for double the text: it need not be measured five times. */
const plainly = 2.2

/** How many times as long the whole takes as the half, the best of five each, measured in turn; of two such measurements where the first is above `most`. */
export async function againOf(meter: Meter, half: string, whole: string, most: number): Promise<number | undefined> {
  let least: number | undefined
  for (let round = 0; round < 2 && (least === undefined || least > most); round++) {
    let [short, long] = [Infinity, Infinity]
    for (let time = 0; time < times && !(time > 1 && long / short <= plainly); time++) {
      collect()
      short = Math.min(short, await meter.least(half, 1))
      collect()
      long = Math.min(long, await meter.least(whole, 1))
    }
    if (!Number.isFinite(short) || !Number.isFinite(long)) return undefined
    least = Math.min(least ?? Infinity, long / short)
  }
  return least
}

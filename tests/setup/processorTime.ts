import { expect } from "vitest"
import { full } from "./mode.ts"

/** The time of this process on the processor, in milliseconds: a busy machine does not stretch it. */
export const processorTime = (): number => process.cpuUsage().user / 1000

/** Where everything is run, expects that no more than so many milliseconds of the processor have gone since `start`. Elsewhere no time decides a test. */
export function within(start: number, milliseconds: number): void {
  if (full) expect(processorTime() - start).toBeLessThan(milliseconds)
}

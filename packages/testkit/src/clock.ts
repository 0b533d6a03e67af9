interface CpuUsage {
  readonly user: number
  readonly system: number
}
const platform = (globalThis as { readonly process?: { readonly cpuUsage?: () => CpuUsage } }).process

/** The processor's time in milliseconds, which a busy machine does not stretch; the clock's where the platform does not tell. */
const now = (): number => {
  const usage = platform?.cpuUsage?.()
  return usage === undefined ? performance.now() : (usage.user + usage.system) / 1000
}

let step: number | undefined

/** The smallest step of that time: microseconds on some platforms, 4 or 16 milliseconds on others. */
export const resolution = (): number => {
  if (step !== undefined) return step
  const steps: Array<number> = []
  let last = now()
  for (const end = performance.now() + 60; steps.length < 4 && performance.now() < end;) {
    const next = now()
    if (next > last) steps.push(next - last)
    last = next
  }
  return step = Math.min(16, ...steps)
}

/** How long `work` takes, in milliseconds: the least of `times`, each repeated until the clock can tell. */
export const timed = async (work: () => Promise<unknown>, times: number): Promise<number> => {
  let least = Infinity
  for (let time = 0; time < times; time++) {
    let sum = 0
    let runs = 0
    do {
      const start = now()
      await work()
      sum += now() - start
      runs++
    } while (times > 1 && sum < 8 * resolution() && runs < 64)
    least = Math.min(least, sum / runs)
  }
  return least
}

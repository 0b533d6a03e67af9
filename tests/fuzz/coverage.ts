import { type Profiler, Session } from "node:inspector"

/** Blocks of code below packages/ that were run, each with how often: what V8 counts. */
export type Blocks = ReadonlyMap<string, number>

/**
 * What is run, block by block, from now on. Code that was compiled before is seen by whole functions only: a search begins in a process of its own, before what it searches is loaded.
 * Native code (regular expressions, sorting, JSON) is not seen.
 */
export class Coverage {
  private readonly session = new Session()
  constructor() {
    this.session.connect()
    this.session.post("Profiler.enable")
    this.session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true })
  }
  /** What was run since the last call. */
  run(): Blocks {
    const blocks = new Map<string, number>()
    this.session.post("Profiler.takePreciseCoverage", (_: Error | null, { result }: Profiler.TakePreciseCoverageReturnType) => {
      for (const { url, scriptId, functions } of result) {
        if (!url.includes("/packages/")) continue
        for (const { ranges } of functions) for (const { startOffset, endOffset, count } of ranges) if (count > 0) blocks.set(`${scriptId}:${startOffset}:${endOffset}`, count)
      }
    })
    return blocks
  }
  /** Ends it for the whole process. */
  end(): void {
    this.session.post("Profiler.stopPreciseCoverage")
    this.session.disconnect()
  }
}

/** How much is run for each text: the counts of all blocks, added up. It does not hang on how busy the machine is. */
export async function workOf(coverage: Coverage, run: (text: string) => unknown, texts: ReadonlyArray<string>): Promise<ReadonlyArray<number>> {
  const work: Array<number> = []
  for (const text of texts) {
    coverage.run()
    await run(text)
    work.push([...coverage.run().values()].reduce((sum, count) => sum + count, 0))
  }
  return work
}

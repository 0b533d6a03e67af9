import { toHtmlReport } from "../report.ts"
import type { ArticleResult } from "../result.ts"
import { articleRunners, type PresetOptions } from "./articleRunners.ts"
import type { Input } from "./input.ts"
import { metaOf } from "./runTask.ts"
import type { Common, Writer } from "./task.ts"

/** What `report` may be told. */
export interface ReportTaskOptions extends PresetOptions {
  readonly title: string | undefined
  /** Without times, the same input gives the same bytes. */
  readonly noTimes: boolean
}

/** `report`: one HTML file of all documents. */
export async function reportTask(common: Common, { title, noTimes, ...preset }: ReportTaskOptions): Promise<Writer<ArticleResult>> {
  const { locale } = common.messages
  const runnerFor = await articleRunners(common, preset)
  const results = new WeakMap<Input, ArticleResult>()
  const write = (made: ReadonlyArray<ArticleResult>): string => toHtmlReport(made.length === 1 ? made[0]! : made, { locale, ...(title === undefined ? {} : { title }) })
  return {
    ready: async (input) => {
      const runner = await runnerFor(input)
      const meta = metaOf(input)
      results.set(input, noTimes ? runner.run(input.text, meta) : await runner.timed(input.text, meta))
    },
    make: (input) => results.get(input)!,
    json: (input) => ({ html: write([results.get(input)!]) }),
    write
  }
}

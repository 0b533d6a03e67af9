import { Document } from "@polyonym/core"
import { type ArticleRunner, openArticle } from "../article.ts"
import type { ArticleResult } from "../result.ts"
import type { Input } from "./input.ts"
import type { Common, RunFormat, Task } from "./task.ts"
import { packsOf } from "./tasks.ts"

const asStrings = (input: Input): Readonly<Record<string, string>> =>
  Object.fromEntries(["url", "publishedAt", "language", "title"].flatMap((field) => {
    const value = input.fields[field]
    return typeof value === "string" ? [[field, value]] : []
  }))

/** `run`: the preset `article`. */
export async function runTask(
  common: Common,
  options: { readonly format: RunFormat; readonly style: string | undefined; readonly packs: ReadonlyArray<string>; readonly withDefault: boolean }
): Promise<Task> {
  const runner: ArticleRunner = await openArticle({
    packs: await packsOf(options.packs, common), defaultPack: options.withDefault, locale: common.messages.locale, ...(options.style === undefined ? {} : { style: options.style })
  })
  const { toHtmlReport } = await import("../report.ts")
  const result = (input: Input): ArticleResult =>
    runner.run(input.text, { ...(input.id === undefined ? {} : { id: String(input.id) }), ...(input.mediaType === undefined ? {} : { mediaType: input.mediaType }), ...asStrings(input) })
  const value = (out: ArticleResult): unknown => options.format === "jsonld" ? out.jsonld : options.format === "document" ? Document.toJson(out.document) : out.toHtmlReport()
  return {
    json: (input) => {
      const out = result(input)
      return { receipt: out.receipt, [options.format]: value(out) }
    },
    person: () => "",
    whole: (inputs, failed) => {
      const results = inputs.flatMap((input) => {
        try {
          return [result(input)]
        } catch (thrown) {
          failed(input, thrown)
          return []
        }
      })
      if (results.length === 0) return ""
      if (options.format === "html") return toHtmlReport(results, { locale: common.messages.locale })
      const values = results.map(value)
      return `${JSON.stringify(inputs.length === 1 ? values[0] : values, null, 2)}\n`
    }
  }
}

import { Document } from "@polyonym/core"
import { stringify } from "@polyonym/jsonld/pure"
import { openArticle } from "../article.ts"
import type { ArticleResult } from "../result.ts"
import { toHtmlReport } from "../report.ts"
import { type Input, stringOf } from "./input.ts"
import { packsOf } from "./packs.ts"
import type { Common, RunFormat, Writer } from "./task.ts"
import { documentIn } from "./units.ts"

/** What `run` may be told. */
export interface RunOptions {
  readonly format: RunFormat
  readonly style: string | undefined
  readonly packs: ReadonlyArray<string>
  readonly withDefault: boolean
}

/** What the caller says of a document, as far as its JSON object says it. */
export function metaOf(input: Input): Readonly<Record<string, string>> {
  const said = ["url", "publishedAt", "language", "title"].flatMap((field) => {
    const value = stringOf(input, field)
    return value === undefined ? [] : [[field, value] as const]
  })
  return Object.fromEntries([...said, ...(input.mediaType === undefined ? [] : [["mediaType", input.mediaType] as const])])
}

/** `run`: the preset `article`. */
export async function runTask(common: Common, { format, style, packs, withDefault }: RunOptions): Promise<Writer<ArticleResult>> {
  const { locale } = common.messages
  const runner = await openArticle({ packs: await packsOf(packs, common), defaultPack: withDefault, locale, ...(style === undefined ? {} : { style }) })
  const make = (input: Input): ArticleResult => runner.run(input.text, { ...(input.id === undefined ? {} : { id: String(input.id) }), ...metaOf(input) })
  const value = (out: ArticleResult): unknown => format === "jsonld" ? out.jsonld : format === "document" ? documentIn(Document.toJson(out.document), common.offsets) : out.toHtmlReport()
  return {
    json: (input) => {
      const out = make(input)
      return { receipt: out.receipt, [format]: value(out) }
    },
    make,
    write: (results, several) => {
      if (format === "html") return toHtmlReport(results, { locale })
      if (format === "jsonld") return `${stringify(several ? results.map(({ jsonld }) => jsonld) : results[0]!.jsonld, { indent: 2 })}\n`
      const values = results.map(value)
      return `${JSON.stringify(several ? values : values[0], null, 2)}\n`
    }
  }
}

import { Document } from "@polyonym/core"
import { stringify } from "@polyonym/jsonld/pure"
import { type ArticleRunner, modelsFor, openArticle } from "../article.ts"
import { linkedFormats, openLinkedData } from "../linkedData.ts"
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
  const settings = { packs: await packsOf(packs, common), defaultPack: withDefault, locale, ...(style === undefined ? {} : { style }) }
  // One that reads no language's model is opened at once, so that a wrong style is told before anything is read.
  const runners = new Map<string, ArticleRunner>([["", await openArticle(settings)]])
  const readied = new WeakMap<Input, ArticleRunner>()
  const ready = async (input: Input): Promise<void> => {
    const models = modelsFor(input.text, stringOf(input, "language"))
    const key = models.join(" ")
    const runner = runners.get(key) ?? await openArticle({ ...settings, models })
    runners.set(key, runner)
    readied.set(input, runner)
  }
  const make = (input: Input): ArticleResult => readied.get(input)!.run(input.text, { ...(input.id === undefined ? {} : { id: String(input.id) }), ...metaOf(input) })
  const linked = linkedFormats.find((one) => one === format)
  const linkedData = linked === undefined ? undefined : await openLinkedData(linked, { unit: common.offsets })
  const value = (out: ArticleResult): unknown => {
    if (linkedData !== undefined) return linkedData(out.document)
    return format === "jsonld" ? out.jsonld : format === "document" ? documentIn(Document.toJson(out.document), common.offsets) : out.toHtmlReport()
  }
  return {
    ready,
    json: (input) => {
      const out = make(input)
      return { receipt: out.receipt, [format]: value(out) }
    },
    make,
    write: (results, several) => {
      if (format === "html") return toHtmlReport(results, { locale })
      if (format === "jsonld") return `${stringify(several ? results.map(({ jsonld }) => jsonld) : results[0]!.jsonld, { indent: 2 })}\n`
      const values = results.map(value)
      if (format === "nquads" || format === "turtle") return values.join(format === "turtle" ? "\n" : "")
      if (format === "ftm") return values.flatMap((entities) => entities as ReadonlyArray<unknown>).map((entity) => `${JSON.stringify(entity)}\n`).join("")
      return `${JSON.stringify(several ? values : values[0], null, 2)}\n`
    }
  }
}

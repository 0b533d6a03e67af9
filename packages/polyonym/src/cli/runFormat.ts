import { Document, type Fact } from "@polyonym/core"
import { Article, Identities, Languages, LinkedData, Mentions, Romanisation } from "@polyonym/facts"
import { stringify } from "@polyonym/jsonld/pure"
import { linkedFormats, openLinkedData } from "../linkedData.ts"
import { monitorRecord } from "../monitorRecord.ts"
import { toHtmlReport } from "../report.ts"
import { type ArticleDocument, resultOf } from "../result.ts"
import { type Common, jsonList, type Pieces, type RunFormat } from "./task.ts"
import { documentIn } from "./units.ts"

/** A document that has been through any pipeline. */
export type AnyDocument = Document.Document<never>

/** What `run` writes of documents. */
export interface Format {
  readonly name: RunFormat
  /** The facts that it is made from. */
  readonly needs: ReadonlyArray<Fact.Any>
  /** What stands for one document in a line of JSON. */
  readonly value: (document: AnyDocument) => unknown
  /** The bytes for one document or several. */
  readonly write: (documents: ReadonlyArray<AnyDocument>, several: boolean) => string
  /** How several are written one after another, where that can be done. */
  readonly pieces: Pieces<AnyDocument> | undefined
}

/** A format that is written piece by piece. */
const inPieces = (name: RunFormat, needs: ReadonlyArray<Fact.Any>, value: Format["value"], pieces: Pieces<AnyDocument>, one: (document: AnyDocument) => string): Format => ({
  name, needs, value, pieces,
  write: (documents, several) => several ? pieces.open + documents.map(pieces.piece).join(pieces.between) + pieces.close : one(documents[0]!)
})
/** A format whose files are JSON: one value, or a list of them. `written` has an indent of 2. */
const asJson = (name: RunFormat, needs: ReadonlyArray<Fact.Any>, value: Format["value"], written: (value: unknown) => string = (one) => JSON.stringify(one, null, 2)): Format =>
  inPieces(name, needs, value, jsonList((document) => written(value(document))), (document) => `${written(value(document))}\n`)
/** A format whose files are the texts of documents. */
const asText = (name: RunFormat, needs: ReadonlyArray<Fact.Any>, value: Format["value"], piece: (document: AnyDocument) => string, between = ""): Format =>
  inPieces(name, needs, value, { open: "", between, close: "", piece }, piece)

const i18nextOf = async (): Promise<Format> => {
  const { toI18nextResources } = await import("@polyonym/i18n/pure")
  const resources = (documents: ReadonlyArray<AnyDocument>) => {
    const identities = documents.flatMap((document) => Document.find(document, Identities)?.identities ?? [])
    return toI18nextResources(identities, { locales: [...new Set(identities.flatMap(({ preferred }) => Object.keys(preferred)))].sort() })
  }
  return { name: "i18next", needs: [Identities], value: (document) => resources([document]), pieces: undefined, write: (documents) => `${JSON.stringify(resources(documents), null, 2)}\n` }
}

/** Opens a format; what it needs is loaded then. */
export async function openFormat(name: RunFormat, { offsets, messages: { locale } }: Common): Promise<Format> {
  if (name === "document") return asJson(name, [], (document) => documentIn(Document.toJson(document), offsets))
  if (name === "jsonld") return asJson(name, [LinkedData], (document) => Document.find(document, LinkedData)!.jsonld, (value) => stringify(value as Parameters<typeof stringify>[0], { indent: 2 }))
  if (name === "monitor") return asJson(name, [Article, Languages, Mentions, Identities], (document) => monitorRecord(document as unknown as ArticleDocument))
  if (name === "i18next") return i18nextOf()
  if (name === "html") {
    const result = (document: AnyDocument) => resultOf(document as unknown as ArticleDocument, locale)
    const write = (documents: ReadonlyArray<AnyDocument>): string => toHtmlReport(documents.length === 1 ? result(documents[0]!) : documents.map(result), { locale })
    return { name, needs: [Article, Languages, Mentions, Identities, Romanisation, LinkedData], value: (document) => write([document]), pieces: undefined, write }
  }
  const linked = await openLinkedData(linkedFormats.find((one) => one === name)!, { unit: offsets })
  const needs = [Article, Languages, Identities]
  const value: Format["value"] = (document) => linked(document as unknown as ArticleDocument)
  if (name === "nquads" || name === "turtle") return asText(name, needs, value, (document) => String(value(document)), name === "turtle" ? "\n" : "")
  if (name === "ftm") return asText(name, needs, value, (document) => (value(document) as ReadonlyArray<unknown>).map((entity) => `${JSON.stringify(entity)}\n`).join(""))
  return asJson(name, needs, value)
}

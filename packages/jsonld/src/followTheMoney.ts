import { sha256 } from "@polyonym/core/pure"
import type { Identity, Mention } from "@polyonym/facts/pure"
import { type EmitOptions, isItem, readResult, type Result } from "./result.ts"

/** An entity of the FollowTheMoney model: all values are lists of texts. */
export interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, ReadonlyArray<string>>>
}

const schemata: Readonly<Partial<Record<Identity["type"], string>>> = { PER: "Person", ORG: "Organization", EVENT: "Event" }
const bySign = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The values that there are: NFC, each once, in order. */
function valued(properties: Readonly<Record<string, ReadonlyArray<string | undefined>>>): FtmEntity["properties"] {
  const entries = Object.entries(properties).map(([key, values]) => [key, [...new Set(values.filter((one) => one !== undefined && one !== "").map((one) => one!.toWellFormed().normalize("NFC")))]] as const)
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0))
}

/**
 * An article and its entities in the FollowTheMoney model (schemata `Article`, `Person`, `Organization`, `Event`, `Mention`, as in the default
 * model of `@alephdata/followthemoney` 3.8.4). Places are `locationMentioned` of the article: the model has no place. A `Mention` joins each entity with the
 * article.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { toFollowTheMoney } from "@polyonym/jsonld/pure"
 *
 * const entities = toFollowTheMoney({
 *   article: { title: "Ferry late", byline: ["Ann Lee"], blocks: [], removed: [] },
 *   languages: { language: "en", script: "Latn", confidence: 1, reliable: true, alternatives: [], spans: [] },
 *   identities: { style: "own-preference", identities: [{
 *     id: "Q1899", type: "LOC", preferred: { en: "Kyiv" }, spellings: [{ text: "Kyiv", language: "en", script: "Latn", count: 1 }], mentions: [0], roles: [], why: []
 *   }] }
 * })
 * assert.deepEqual(entities.map(({ schema, properties }) => [schema, properties["locationMentioned"]]), [["Article", ["Kyiv"]]])
 * ```
 */
export function toFollowTheMoney(result: Result, options: EmitOptions = {}): Array<FtmEntity> {
  const { article } = result
  const said = readResult(result, options.base)
  const mentions: ReadonlyArray<Mention> = result.mentions?.mentions ?? []
  const iri = said.iri ?? said.base
  const idOf = (id: string): string => (isItem(id) ? id : `polyonym-${sha256(id).slice(0, 32)}`)
  const document = `polyonym-${sha256(iri).slice(0, 32)}`
  const names = ({ preferred, spellings }: Identity): ReadonlyArray<string> => [...Object.keys(preferred).sort(bySign).map((tag) => preferred[tag]!), ...spellings.map(({ text }) => text)]
  const of = (type: Identity["type"]): ReadonlyArray<string> => said.entities.filter((one) => one.type === type).map((one) => names(one)[0] ?? "").toSorted(bySign)
  const entities = said.entities.flatMap((one): Array<FtmEntity> => {
    const schema = schemata[one.type]
    if (schema === undefined) return []
    const [name, ...aliases] = names(one)
    const lemmas = one.mentions.flatMap((index) => mentions[index]?.lemma ?? [])
    return [{
      id: idOf(one.id),
      schema,
      properties: valued({
        name: [name],
        alias: [...aliases, ...lemmas].filter((alias) => alias !== name).toSorted(bySign),
        ...(one.type === "PER" ? { position: one.roles.toSorted(bySign) } : {}),
        wikidataId: [isItem(one.id) ? one.id : undefined]
      })
    }]
  })
  return [
    {
      id: document,
      schema: "Article",
      properties: valued({
        title: [said.headline], author: article.byline, publishedAt: [said.published], language: [said.language], sourceUrl: [said.address], publisher: [article.site], bodyText: [said.body],
        namesMentioned: [], peopleMentioned: of("PER"), companiesMentioned: of("ORG"), locationMentioned: of("LOC")
      })
    },
    ...entities,
    ...entities.map((one): FtmEntity => ({
      id: `polyonym-${sha256(`${document} ${one.id}`).slice(0, 32)}`,
      schema: "Mention",
      properties: valued({ document: [document], resolved: [one.id], name: one.properties["name"] ?? [], detectedSchema: [one.schema] })
    }))
  ]
}

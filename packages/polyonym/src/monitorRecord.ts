import { Document } from "@polyonym/core"
import { Article, Identities, Languages, Mentions } from "@polyonym/facts"
import type { Identity, Mention } from "@polyonym/facts/pure"
import type { SeenDocument } from "@polyonym/identity/pure"

/** A written form of a name. `lemma`: its nominative, where it is inflected. */
export interface MonitorSpelling {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  /** ISO 15924. */
  readonly script: string
  readonly count: number
  readonly lemma?: string
}

/** One entity of a document. `name`: in English where it has such, else as the style or the text has it; `count`: its mentions. */
export interface MonitorName {
  readonly id: string
  readonly type: Identity["type"]
  readonly name: string
  readonly count: number
  readonly roles: ReadonlyArray<string>
  readonly spellings: ReadonlyArray<MonitorSpelling>
}

/** What a media monitor keeps of a document: no text, only who and what is in it. */
export interface MonitorRecord {
  readonly url?: string
  /** ISO 8601, as the caller or the page says it. */
  readonly publishedAt?: string
  /** BCP 47. */
  readonly language: string
  readonly title?: string
  /** The house style of the names. */
  readonly style: string
  /** Persons, organisations, events, products, in order of first mention. */
  readonly identities: ReadonlyArray<MonitorName>
  readonly places: ReadonlyArray<MonitorName>
  /** Who is quoted, and how often: ids of the above. */
  readonly speakers: ReadonlyArray<{ readonly id: string; readonly quotes: number }>
}

function lemmaOf(text: string, { why }: Identity, own: ReadonlyArray<Mention>): string | undefined {
  const said = own.find((mention) => mention.text === text && mention.lemma !== undefined)?.lemma
  const found = said ?? why.find(({ code, params }) => code === "inflected" && params["text"] === text)?.params["lemma"]
  return typeof found === "string" && found !== text ? found : undefined
}

function nameOf(identity: Identity, mentions: ReadonlyArray<Mention>): MonitorName {
  const { id, type, preferred, spellings, roles } = identity
  const own = identity.mentions.flatMap((at) => mentions[at] ?? [])
  return {
    id, type,
    name: preferred["en"] ?? Object.values(preferred)[0] ?? spellings[0]?.text ?? id,
    count: identity.mentions.length,
    roles,
    spellings: spellings.map(({ text, language, script, count }) => {
      const lemma = lemmaOf(text, identity, own)
      return { text, language, script, count, ...(lemma === undefined ? {} : { lemma }) }
    })
  }
}

function speakersOf(identities: ReadonlyArray<Identity>, mentions: ReadonlyArray<Mention>): MonitorRecord["speakers"] {
  const ofChain = new Map(identities.flatMap(({ id, mentions: places }) => places.flatMap((at) => mentions[at]?.chain === undefined ? [] : [[mentions[at].chain, id] as const])))
  const quotes = new Map<string, number>()
  for (const { type, speaker } of mentions) {
    const id = type === "QUOTE" && typeof speaker === "string" ? ofChain.get(speaker) : undefined
    if (id !== undefined) quotes.set(id, (quotes.get(id) ?? 0) + 1)
  }
  return [...quotes].map(([id, count]) => ({ id, quotes: count }))
}

/**
 * The record of a document that has been through the preset `monitor` (or `article`).
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { article, monitorRecord } from "polyonym"
 *
 * const { document } = await article("“We are safe,” said President Volodymyr Zelensky in Odesa on Monday.", { url: "https://paper.example/1" })
 * const record = monitorRecord(document)
 * assert.deepEqual([record.url, record.language, record.places[0]?.name], ["https://paper.example/1", "en", "Odesa"])
 * assert.deepEqual(record.speakers, [{ id: "Q3874799", quotes: 1 }])
 * ```
 */
export function monitorRecord(document: Document.Document<Article | Languages | Mentions | Identities>): MonitorRecord {
  const { title = document.meta.title, publishedAt, canonicalUrl } = Document.get(document, Article)
  const { mentions } = Document.get(document, Mentions)
  const { style, identities } = Document.get(document, Identities)
  const url = document.meta.url ?? canonicalUrl
  const at = document.meta.publishedAt ?? publishedAt
  const named = identities.map((identity) => nameOf(identity, mentions))
  return {
    ...(url === undefined ? {} : { url }),
    ...(at === undefined ? {} : { publishedAt: at }),
    language: Document.get(document, Languages).language,
    ...(title === undefined ? {} : { title }),
    style,
    identities: named.filter(({ type }) => type !== "LOC"),
    places: named.filter(({ type }) => type === "LOC"),
    speakers: speakersOf(identities, mentions)
  }
}

/**
 * A record as a store of identities takes it (`IdentityStore.add` of `@polyonym/identity`), under the document's id.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { article, monitorRecord, seenInRecord } from "polyonym"
 *
 * const { document } = await article("President Volodymyr Zelensky left Odesa on Monday.", { publishedAt: "2026-03-02" })
 * const seen = seenInRecord("a1", monitorRecord(document))
 * assert.deepEqual([seen.id, seen.publishedAt, seen.identities.identities[0]?.id], ["a1", "2026-03-02", "Q3874799"])
 * ```
 */
export function seenInRecord(id: string, { publishedAt, language, style, identities, places }: MonitorRecord): SeenDocument {
  return {
    id, ...(publishedAt === undefined ? {} : { publishedAt }), language,
    identities: {
      style,
      identities: [...identities, ...places].map(({ id: own, type, name, roles, spellings }) => ({
        id: own, type, preferred: { en: name }, mentions: [], roles,
        spellings: spellings.map(({ text, language: of, script, count }) => ({ text, language: of, script, count })),
        why: spellings.flatMap(({ text, lemma }) => lemma === undefined ? [] : [{ code: "inflected", params: { text, lemma } }])
      }))
    }
  }
}

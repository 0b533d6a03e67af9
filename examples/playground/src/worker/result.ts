import { Document } from "@polyonym/core"
import { Article, Identities, Languages, LinkedData, Mentions } from "@polyonym/facts"
import type { Identity, Mention } from "@polyonym/facts/pure"
import { type Timed, withLibraries } from "polyonym"
import { loadMessages, type Messages, messagesIn } from "polyonym/messages"
import type { Analyse, AnalysedDate, AnalysedIdentity, AnalysedMention, AnalysedQuote, AnalysisResult, Failure } from "../protocol.ts"
import { findingsOf } from "./findings.ts"
import type { AnalysedDocument, Opened } from "./pipeline.ts"
import { fetched, troubleOf } from "./problem.ts"
import { romanisationsOf } from "./romanisations.ts"

type Facts = Timed<AnalysedDocument extends Document.Document<infer Has> ? Has : never>

/** The identities by the chains of their mentions. */
function byChain(identities: ReadonlyArray<Identity>, mentions: ReadonlyArray<Mention>): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  identities.forEach((identity, place) => {
    for (const index of identity.mentions) {
      const { chain } = mentions[index]!
      if (chain !== undefined && !found.has(chain)) found.set(chain, place)
    }
  })
  return found
}

const valueOf = ({ value, unit }: Mention): string | undefined => value === undefined || value === null ? undefined : unit === undefined ? String(value) : `${value} ${unit}`

function mentionsOf(mentions: ReadonlyArray<Mention>, identities: ReadonlyArray<Identity>, chains: ReadonlyMap<string, number>): ReadonlyArray<AnalysedMention> {
  const owner = new Map(identities.flatMap(({ mentions: own }, place) => own.map((index) => [index, place] as const)))
  return mentions.map((mention, index) => {
    const { start, end, type, confidence, lemma, of } = mention
    const identity = owner.get(index) ?? (of === undefined ? undefined : chains.get(of))
    const value = valueOf(mention)
    return { start, end, type, confidence, ...(identity === undefined ? {} : { identity }), ...(lemma === undefined ? {} : { lemma }), ...(value === undefined ? {} : { value }) }
  })
}

const quotesOf = (mentions: ReadonlyArray<Mention>, chains: ReadonlyMap<string, number>): ReadonlyArray<AnalysedQuote> =>
  mentions.filter(({ type }) => type === "QUOTE").map(({ start, end, speaker, speech }) => {
    const by = typeof speaker === "string" ? chains.get(speaker) : undefined
    return { start, end, speech: speech ?? true, ...(by === undefined ? {} : { speaker: by }) }
  })

const datesOf = (mentions: ReadonlyArray<Mention>): ReadonlyArray<AnalysedDate> =>
  mentions.filter(({ type }) => type === "DATE").map(({ start, end, value }) => ({ start, end, ...(typeof value === "string" ? { value } : {}) }))

/** The preferred form in the language of the text, or else in the nearest there is. */
const shownOf = ({ preferred, spellings, id }: Identity, language: string): string =>
  preferred[language] ?? preferred[language.split("-", 1)[0]!] ?? preferred["en"] ?? Object.values(preferred)[0] ?? spellings[0]?.text ?? id

function identityOf(identity: Identity, mentions: ReadonlyArray<Mention>, language: string, messages: Messages): AnalysedIdentity {
  const { id, type, preferred, spellings, mentions: places, roles, why } = identity
  const evidence = [...why, ...places.flatMap((place) => mentions[place]!.why)]
  return {
    id, type, shown: shownOf(identity, language), preferred, spellings, roles, romanisations: [],
    mentions: places.map((place) => ({ start: mentions[place]!.start, end: mentions[place]!.end })),
    ...(/^Q[1-9]\d{0,12}$/.test(id) ? { link: `https://www.wikidata.org/wiki/${id}` } : {}),
    why: [...new Set(evidence.map((one) => messages.evidence(one)))]
  }
}

/** Does a part whose failing leaves the others as they are. */
async function apart<A>(stage: string, failures: Array<Failure>, otherwise: A, make: () => A | Promise<A>): Promise<A> {
  try {
    return await make()
  } catch (thrown) {
    const { code, detail } = troubleOf(thrown)
    failures.push({ stage, code, detail })
    return otherwise
  }
}

/** All that the page shows of a document, as plain data. */
export async function resultOf({ style, locale, publishedAt }: Analyse, opened: Opened, { document, times }: Facts): Promise<AnalysisResult> {
  await fetched(locale, loadMessages(locale))
  const messages = messagesIn(locale)
  const article = Document.get(document, Article)
  const languages = Document.get(document, Languages)
  const { mentions } = Document.get(document, Mentions)
  const { identities } = Document.get(document, Identities)
  const { text } = document
  const { language } = languages
  const chains = byChain(identities, mentions)
  const published = article.publishedAt ?? publishedAt
  const failures: Array<Failure> = []
  const started = performance.now()
  const { findings, fixed } = await apart("lint", failures, { findings: [], fixed: { text, applied: 0 } }, () => withLibraries(() => findingsOf({ text, style, publishedAt: published, languages, opened, messages })))
  const judged = performance.now()
  const plain = identities.map((one) => identityOf(one, mentions, language, messages))
  return {
    text, byline: article.byline, language, script: languages.script, confidence: languages.confidence, languages: languages.spans, findings, fixed, failures,
    ...(article.title === undefined ? {} : { title: article.title }), ...(published === undefined ? {} : { publishedAt: published }),
    blocks: article.blocks.map(({ start, end, kind, level }) => ({ start, end, kind, ...(level === undefined ? {} : { level }) })),
    mentions: mentionsOf(mentions, identities, chains), quotes: quotesOf(mentions, chains), dates: datesOf(mentions),
    identities: await apart("romanisations", failures, plain, () => Promise.all(plain.map(async (one) => ({ ...one, romanisations: await romanisationsOf(one.spellings) })))),
    jsonld: Document.get(document, LinkedData).jsonld,
    removed: article.removed.map(({ reason, text }) => ({ reason, text })),
    stages: [...times, { stage: "lint", milliseconds: judged - started }],
    receipt: Document.receipt(document)
  }
}

import { Document, Pipeline, Session } from "@polyonym/core"
import { detectLanguage, detectLanguageWith, LanguageDetector } from "@polyonym/detect"
import { tagEntities } from "@polyonym/entities"
import { ArticleExtractor, extractArticle, extractArticleWith, plainText } from "@polyonym/extract"
import { emitJsonLd, resultOf } from "@polyonym/jsonld"
import { seenDocument } from "@polyonym/identity"
import * as facts from "@polyonym/facts"
import { Lexicon } from "@polyonym/lexicon"
import { normaliseNames } from "@polyonym/names"
import { segment } from "@polyonym/segment"
import { transliterate } from "@polyonym/transliterate"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import { articlePipeline, monitorPipeline, monitorRecord, openArticle, openLinkedData, provenanceOf, seenInRecord } from "polyonym"
import { identityFacts } from "polyonym/jobs"
import { toHtmlReport } from "polyonym/report"
import { ofLast } from "../last.ts"
import { prepared, type Subject, upTo } from "../subject.ts"

interface Runs {
  readonly run: (document: never) => Effect.Effect<Document.Document, unknown>
}
interface Opens {
  readonly open: Effect.Effect<unknown, unknown, never>
}

const scope = Scope.makeUnsafe()
const built = (layer: unknown): Promise<Context.Context<never>> => Effect.runPromise(Scope.provide(Layer.build(layer as Layer.Layer<never>), scope))
const usual = Layer.mergeAll(Lexicon.layerDefault, LanguageDetector.compact, ArticleExtractor.own)

/** A pipeline, opened for as long as the process lives. */
const opened = async (pipeline: unknown, layer: unknown = usual): Promise<Runs> =>
  Effect.runPromise(Scope.provide(Effect.provide((pipeline as Opens).open, await built(layer)), scope) as Effect.Effect<Runs>)

const kept = <A>(make: () => Promise<A>): () => Promise<A> => {
  let made: Promise<A> | undefined
  return () => made ??= make()
}
const run = (runner: Runs, document: Document.Document): Promise<Document.Document> => Effect.runPromise(runner.run(document as never))

/** Documents behind a stage, by the text: a stage that is measured comes behind another. */
type Made = (text: string) => Promise<Document.Document>
/** A stage as a pipeline of its own, for documents that have what it needs. */
const alone = (of: unknown, layer?: unknown): (() => Promise<Runs>) => kept(() => opened((Pipeline.given(...(of as { readonly needs: [] }).needs) as unknown as { readonly to: (of: unknown) => unknown }).to(of), layer))
const then = (before: Made, of: unknown): Made => {
  const runner = alone(of)
  return ofLast(async (text) => run(await runner(), await before(text)))
}

/** A stage: what the stages before it make of the text is not measured. */
function stage(entry: string, name: string, before: Made, of: unknown, layer?: unknown): Subject {
  const tried = alone(of, layer)
  return prepared(entry, name, async (text) => [await tried(), await before(text)] as const, ([runner, document]) => run(runner, document))
}

const nothing: Made = async (text) => Document.make(text)
const plain = then(nothing, plainText())
const languages = then(plain, detectLanguage())
const segments = then(languages, segment())
const mentions = then(segments, tagEntities())
const identities = then(mentions, normaliseNames())
const whole = kept(() => opened(articlePipeline()))
const monitor = kept(() => opened(monitorPipeline()))
const results = new Map<string, string>()
const store: Pipeline.Store = { get: (key) => Effect.sync(() => results.get(key)), set: (key, value) => Effect.sync(() => {
    results.clear()
    results.set(key, value)
  }) }
const cached = kept(() => opened(Pipeline.cached(store)(Pipeline.empty.to(plainText()).to(detectLanguage()))))
const document: Made = ofLast(async (text) => run(await whole(), Document.make(text)))
const article = kept(() => openArticle())
const allFacts = [facts.Article, facts.Identities, facts.Languages, facts.LinkedData, facts.Mentions, facts.Romanisation, facts.Segments] as const
const session = kept(() => Session.start(Pipeline.empty.to(plainText())))
const page: Made = async (text) => Document.make(`<!doctype html><html><head><title>${text.slice(0, 200)}</title></head><body><article>${text}</article></body></html>`)
const result = ofLast(async (text: string) => (await article()).run(text))

/** Every stage that is exported, and what reads the documents that they make. */
export const stageSubjects: ReadonlyArray<Subject> = [
  stage("@polyonym/extract", "extractArticle", nothing, extractArticle()),
  stage("@polyonym/extract", "extractArticle: HTML", nothing, extractArticle({ mediaType: "text/html" })),
  stage("@polyonym/extract", "extractArticleWith", nothing, extractArticleWith()),
  stage("@polyonym/extract", "extractArticleWith: Readability", page, extractArticleWith(), ArticleExtractor.readability),
  stage("@polyonym/extract", "plainText", nothing, plainText()),
  stage("@polyonym/detect", "detectLanguage", plain, detectLanguage()),
  stage("@polyonym/detect", "detectLanguageWith", plain, detectLanguageWith()),
  stage("@polyonym/segment", "segment", languages, segment()),
  stage("@polyonym/transliterate", "transliterate", languages, transliterate({ to: "Latn" })),
  prepared("@polyonym/core", "Session.start", async (text) => [await session(), Document.make(text)] as const, ([open, document]) => open.run(document)),
  prepared("@polyonym/core", "Pipeline.cached", (text) => text, async (text) => run(await cached(), Document.make(text))),
  // Around `tagText`, `identitiesOf` and `toJsonLd`, which are measured to a megabyte.
  ...upTo(262_144, [
    stage("@polyonym/entities", "tagEntities", segments, tagEntities()),
    stage("@polyonym/names", "normaliseNames", mentions, normaliseNames()),
    stage("@polyonym/jsonld", "emitJsonLd", identities, emitJsonLd())
  ]),
  // All stages one behind another, and what reads their documents.
  ...upTo(65_536, [
    prepared("polyonym", "articlePipeline", (text) => text, async (text) => run(await whole(), Document.make(text))),
    prepared("polyonym", "monitorPipeline", (text) => text, async (text) => run(await monitor(), Document.make(text))),
    prepared("polyonym", "monitorRecord", document, (of) => monitorRecord(of as never)),
    prepared("polyonym", "seenInRecord", async (text) => monitorRecord(await document(text) as never), (record) => seenInRecord("d1", record)),
    prepared("polyonym/jobs", "identityFacts", async (text) => ({ id: "d1", result: JSON.stringify({ monitor: monitorRecord(await document(text) as never) }) }), (made) => identityFacts(made)),
    prepared("polyonym", "openLinkedData", async (text) => [await openLinkedData("turtle"), (await result(text)).document] as const, ([write, document]) => write(document)),
    prepared("polyonym", "provenanceOf", result, ({ document }) => provenanceOf(document)),
    prepared("polyonym/report", "toHtmlReport", result, (of) => toHtmlReport(of)),
    prepared("@polyonym/jsonld", "resultOf", document, (of) => resultOf(of as never)),
    prepared("@polyonym/identity", "seenDocument", document, (of) => seenDocument(of as never)),
    prepared("@polyonym/core", "Document.toJson: behind all stages", document, (of) => Document.toJson(of)),
    prepared("@polyonym/core", "Document.fromJson: behind all stages", async (text) => JSON.parse(JSON.stringify(Document.toJson(await document(text)))) as never, (of) => Document.fromJson(of, ...allFacts))
  ])
]

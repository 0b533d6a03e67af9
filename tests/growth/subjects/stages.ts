import { Document, Pipeline } from "@polyonym/core"
import { detectLanguage, detectLanguageWith, LanguageDetector } from "@polyonym/detect"
import { tagEntities } from "@polyonym/entities"
import { ArticleExtractor, extractArticle, extractArticleWith, plainText } from "@polyonym/extract"
import { emitJsonLd, resultOf } from "@polyonym/jsonld"
import { seenDocument } from "@polyonym/identity"
import { Lexicon } from "@polyonym/lexicon"
import { normaliseNames } from "@polyonym/names"
import { segment } from "@polyonym/segment"
import { transliterate } from "@polyonym/transliterate"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import { articlePipeline, monitorPipeline, monitorRecord } from "polyonym"
import { prepared, type Subject } from "../subject.ts"

interface Runs {
  readonly run: (document: never) => Effect.Effect<Document.Document, unknown>
}
interface Opens {
  readonly open: Effect.Effect<unknown, unknown, never>
}

const scope = Scope.makeUnsafe()
const services = Effect.runSync(Scope.provide(Layer.build(Layer.mergeAll(Lexicon.layerDefault, LanguageDetector.compact, ArticleExtractor.own)), scope))

/** A pipeline, opened for as long as the process lives. */
const opened = (pipeline: unknown): Promise<Runs> => Effect.runPromise(Scope.provide(Effect.provide((pipeline as Opens).open, services), scope) as Effect.Effect<Runs>)

const kept = <A>(make: () => Promise<A>): () => Promise<A> => {
  let made: Promise<A> | undefined
  return () => made ??= make()
}
const run = (runner: Runs, document: Document.Document): Promise<Document.Document> => Effect.runPromise(runner.run(document as never))

/** A stage: what the stages before it make of the text is not measured. */
function stage(entry: string, name: string, after: unknown, of: unknown): Subject {
  const before = kept(() => opened(after))
  const tried = kept(() => opened((Pipeline.given(...(of as { readonly needs: [] }).needs) as unknown as { readonly to: (of: unknown) => unknown }).to(of)))
  return prepared(entry, name, async (text) => [await tried(), await run(await before(), Document.make(text))] as const, ([runner, document]) => run(runner, document))
}

const plain = Pipeline.empty.to(plainText())
const languages = plain.to(detectLanguage())
const segments = languages.to(segment())
const mentions = segments.to(tagEntities())
const identities = mentions.to(normaliseNames())
const whole = kept(() => opened(articlePipeline()))
const monitor = kept(() => opened(monitorPipeline()))
const document = async (text: string): Promise<Document.Document> => run(await whole(), Document.make(text))

/** Every stage that is exported. */
export const stageSubjects: ReadonlyArray<Subject> = [
  stage("@polyonym/extract", "extractArticle", Pipeline.empty, extractArticle()),
  stage("@polyonym/extract", "extractArticle: HTML", Pipeline.empty, extractArticle({ mediaType: "text/html" })),
  stage("@polyonym/extract", "extractArticleWith", Pipeline.empty, extractArticleWith()),
  stage("@polyonym/extract", "plainText", Pipeline.empty, plainText()),
  stage("@polyonym/detect", "detectLanguage", plain, detectLanguage()),
  stage("@polyonym/detect", "detectLanguageWith", plain, detectLanguageWith()),
  stage("@polyonym/segment", "segment", languages, segment()),
  stage("@polyonym/entities", "tagEntities", segments, tagEntities()),
  stage("@polyonym/names", "normaliseNames", mentions, normaliseNames()),
  stage("@polyonym/transliterate", "transliterate", languages, transliterate({ to: "Latn" })),
  stage("@polyonym/jsonld", "emitJsonLd", identities, emitJsonLd()),
  prepared("polyonym", "articlePipeline", (text) => text, document),
  prepared("polyonym", "monitorPipeline", (text) => text, async (text) => run(await monitor(), Document.make(text))),
  prepared("polyonym", "monitorRecord", document, (of) => monitorRecord(of as never)),
  prepared("@polyonym/jsonld", "resultOf", document, (of) => resultOf(of as never)),
  prepared("@polyonym/identity", "seenDocument", document, (of) => seenDocument(of as never))
]

/** The stages that find the article of a page, and the service that one of them asks for. */
import { Stage } from "@polyonym/core"
import { type Asset, canonicalJson, sha256 } from "@polyonym/core/pure"
import { Article } from "@polyonym/facts"
import * as Effect from "effect/Effect"
import { type ArticleEngine, ArticleExtractor, ExtractionFailed } from "./engine/articleExtractor.ts"
import * as pure from "./pure.ts"

export { Article } from "@polyonym/facts"
export { type ArticleEngine, ArticleExtractor, ExtractionFailed, ExtractorUnavailable } from "./engine/articleExtractor.ts"
export { type Choice, type Choices, type Extracted, type ExtractOptions, MalformedFrontMatter, MalformedRule, type Normalisation, type Overruling, type RepeatedLines, type SiteRules } from "./pure.ts"
export { siteRules, SiteRulesSchema } from "./rulesSchema.ts"

const articleAndChange = ({ text, map, ...article }: pure.Extracted) => ({ article, change: { text, map } })
/** A copy without the keys that have no value. */
const given = <T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> }

/** What a stage may be told besides what its documents say of themselves. Rules are read when the stage is made: one that cannot be is `MalformedRule` there. */
export interface StageOptions extends pure.Overruling {
  readonly mediaType?: MediaType | undefined
  readonly normalise?: pure.Normalisation | boolean | undefined
  /** What other pages of the source have as well, as `repeatedLines` of the other door finds it. Of it the receipt has no more than the number of pages. */
  readonly repeated?: pure.RepeatedLines | undefined
}
type MediaType = "text/plain" | "text/html" | "text/markdown"

const mediaTypeOf = (type: string | undefined): MediaType | undefined =>
  type === undefined ? undefined : /html|xml/i.test(type) ? "text/html" : /markdown/i.test(type) ? "text/markdown" : "text/plain"

interface Known {
  readonly text: string
  readonly meta: { readonly mediaType?: string; readonly url?: string; readonly title?: string; readonly publishedAt?: string; readonly language?: string }
}

const optionsFor = (options: StageOptions, { meta: { mediaType, url, title, publishedAt, language } }: Known) => {
  const type = options.mediaType ?? mediaTypeOf(mediaType)
  const { keep, drop, rules, normalise, repeated } = options
  return { markdown: type === "text/markdown", options: { mediaType: type === "text/markdown" ? undefined : type, url, title, publishedAt, language, keep, drop, rules, normalise, repeated } }
}

/** The settings as the receipt has them. */
const configOf = (options: StageOptions) => {
  pure.checkOverruling(options)
  const repeated = options.repeated === undefined ? undefined : { pages: options.repeated.pages }
  return JSON.parse(JSON.stringify(given({ ...options, repeated }))) as Record<string, never>
}

/** In a pipeline front matter that is broken costs no document: it is left out. */
const markdownOf = (text: string, options: pure.ExtractOptions) => articleAndChange(pure.extractMarkdown(text, { ...options, frontMatter: "lenient" }))

/**
 * The stage that turns a raw page into its article: `Document.text` becomes the kept blocks, joined by a blank line, and `Article` says what they are and what was dropped.
 *
 * The media type is that of `Document.meta` unless given here; without either it is told from the page. Url, title, date and language of `Document.meta` win over the page's own.
 * A document that says it is `text/markdown` is read as that; front matter that cannot be read is left out. No errors.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document, Pipeline } from "@polyonym/core"
 * import { Article, extractArticle } from "@polyonym/extract"
 *
 * const page = "Log in\n\nBridge Closed for Repairs\n\nThe old bridge over the Lune will be closed to lorries until the end of March, the council said.\n\nShare by email"
 * const document = Pipeline.empty.to(extractArticle()).sync(Document.make(page))
 * const { title, removed } = Document.get(document, Article)
 * assert.equal(title, "Bridge Closed for Repairs")
 * assert.deepEqual(removed.map(({ reason }) => reason), ["navigation", "share"])
 * assert.equal(document.text.startsWith("Bridge Closed for Repairs\n\nThe old bridge"), true)
 * ```
 */
export const extractArticle = (options: StageOptions = {}) =>
  Stage.rewrite("extract", { version: "0.2.0", config: configOf(options), gives: [Article] }, (document) => {
    const { markdown, options: all } = optionsFor(options, document)
    return markdown ? markdownOf(document.text, all) : articleAndChange(pure.extractArticle(document.text, all))
  })

/**
 * The same by the engine of the service `ArticleExtractor`, which is opened once a pipeline. The receipt names it among the assets. A page that the engine cannot
 * read fails with `ExtractionFailed`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document, Pipeline } from "@polyonym/core"
 * import { Article, ArticleExtractor, extractArticleWith } from "@polyonym/extract"
 * import * as Effect from "effect/Effect"
 *
 * const page = "<!doctype html><title>Low Water</title><nav>Home</nav><article><h1>Low Water</h1><p>The river is lower than anyone here can remember, said the ferryman.</p></article>"
 * const program = Effect.gen(function*() {
 *   const runner = yield* Pipeline.empty.to(extractArticleWith()).open
 *   return Document.get(runner.sync(Document.make(page)), Article).title
 * })
 * assert.equal(await Effect.runPromise(Effect.scoped(Effect.provide(program, ArticleExtractor.own))), "Low Water")
 * ```
 */
export const extractArticleWith = (options: StageOptions = {}): Stage.Stage<never, Article, ExtractionFailed, ArticleExtractor, "loaded", "rewrites"> => {
  const io = { version: "0.2.0", config: configOf(options), gives: [Article], errors: [ExtractionFailed] } as const
  const stepOf = ({ extract }: Pick<ArticleEngine, "extract">) => (document: Known) => {
    const { markdown, options: all } = optionsFor(options, document)
    if (markdown) return markdownOf(document.text, all)
    const found = extract(document.text, all)
    return found instanceof Error ? found : articleAndChange(found)
  }
  const assetsOf = ({ id, version }: ArticleEngine): ReadonlyArray<Asset> => [{ id: `@polyonym/extract/${id}`, version, sha256: sha256(canonicalJson([id, version])) }]
  const open = Effect.map(ArticleExtractor, (engine) => ({ step: stepOf(engine), assets: assetsOf(engine) }))
  return { ...Stage.rewrite("extract-with", io, stepOf({ extract: pure.extractArticle })), mode: "loaded", open }
}

/**
 * The stage for texts that are clean already: every paragraph is body, and nothing is dropped.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document, Pipeline } from "@polyonym/core"
 * import { Article, plainText } from "@polyonym/extract"
 *
 * const document = Pipeline.empty.to(plainText()).sync(Document.make("One line, and no more of it.", { language: "en" }))
 * const { blocks, language } = Document.get(document, Article)
 * assert.deepEqual(blocks.map(({ kind, text }) => [kind, text]), [["body", "One line, and no more of it."]])
 * assert.equal(language, "en")
 * ```
 */
export const plainText = () =>
  Stage.rewrite("plain-text", { version: "0.1.0", gives: [Article] }, ({ text, meta: { title, publishedAt, language } }) =>
    articleAndChange(pure.plainText(text, given({ title, publishedAt, language }))))

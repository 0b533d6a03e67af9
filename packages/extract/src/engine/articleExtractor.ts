import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import type { Extracted } from "../article.ts"
import { extractArticle, type ExtractOptions } from "../extractArticle.ts"
import { extractWith, type Readability, type ReadabilityResult } from "./readability.ts"

/** An engine whose packages are not installed. `missing` names them, `problem` says what to do. */
export class ExtractorUnavailable extends Schema.TaggedError<ExtractorUnavailable>()("ExtractorUnavailable", { engine: Schema.String, missing: Schema.Array(Schema.String), problem: Schema.String }) {
  override get message(): string {
    return `the engine “${this.engine}” ${this.problem}`
  }
}

/** An engine could not read a page. */
export class ExtractionFailed extends Schema.TaggedError<ExtractionFailed>()("ExtractionFailed", { engine: Schema.String, problem: Schema.String }) {
  override get message(): string {
    return `the engine “${this.engine}” cannot read this page: ${this.problem}`
  }
}

/** What finds the article of a page. `extract` gives what it finds, or why it cannot, and never throws but `MalformedRule`. */
export interface ArticleEngine {
  readonly id: string
  readonly version: string
  readonly extract: (input: string, options: ExtractOptions) => Extracted | ExtractionFailed
}

const own: ArticleEngine = { id: "own", version: "0.1.0", extract: extractArticle }

interface Loaded {
  readonly linkedom: { readonly parseHTML: (html: string) => { readonly document: object } }
  readonly readability: { readonly Readability: new(document: object) => { readonly parse: () => ReadabilityResult | null } }
}

const packages = { linkedom: "linkedom", readability: "@mozilla/readability" } as const
/** By a name that is not known to bundlers: the packages may not be there. */
const load = (name: string): Promise<unknown> => import(name)

const loaded = Effect.gen(function*() {
  const missing: Array<string> = []
  const found: Record<string, unknown> = {}
  for (const [key, name] of Object.entries(packages)) {
    const module = yield* Effect.promise(() => load(name).catch(() => undefined))
    if (module === undefined) missing.push(name)
    else found[key] = module
  }
  if (missing.length === 0) return found as unknown as Loaded
  return yield* Effect.fail(new ExtractorUnavailable({ engine: "readability", missing, problem: `needs ${missing.join(" and ")}: npm install ${missing.join(" ")}` }))
})

/** How deep elements may lie in each other for an engine that walks a tree: its time grows with the square of it, and its stack ends. */
const deepest = 1000
const nesting = /<(\/?)(?:div|span|section|article|main|aside|ul|ol|table|blockquote|center|font|a|b|i|em|strong|small|sup|sub|u|s)(?=[\s>/])/gi

function isDeep(html: string): boolean {
  let depth = 0
  for (const { 1: end } of html.matchAll(nesting)) if ((depth = Math.max(0, depth + (end === "" ? 1 : -1))) > deepest) return true
  return false
}

const readability = Effect.map(loaded, ({ linkedom, readability }): ArticleEngine => {
  const run: Readability = (html) => new readability.Readability(linkedom.parseHTML(html).document).parse()
  return {
    id: "readability",
    version: "0.1.0",
    extract: (input, options) => {
      if (isDeep(input)) return new ExtractionFailed({ engine: "readability", problem: `its elements lie more than ${deepest} deep in each other` })
      try {
        return extractWith(run, input, options)
      } catch (thrown) {
        if ((thrown as { readonly _tag?: unknown })._tag === "MalformedRule") throw thrown
        return new ExtractionFailed({ engine: "readability", problem: thrown instanceof Error ? thrown.message : String(thrown) })
      }
    }
  }
})

/**
 * The service that `extractArticleWith` asks for: what finds the article of a page.
 *
 * `own` is the engine of `extractArticle`. `readability` is Mozilla's, with linkedom: both are optional peers (`@mozilla/readability`, `linkedom`), loaded when the
 * layer is built, and `ExtractorUnavailable` says so where they are not installed. Whichever it is, each block leads back to the page itself.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { ArticleExtractor } from "@polyonym/extract"
 * import * as Effect from "effect/Effect"
 *
 * const text = Effect.map(ArticleExtractor, ({ id }) => id)
 * assert.equal(await Effect.runPromise(Effect.provide(text, ArticleExtractor.own)), "own")
 * ```
 */
export class ArticleExtractor extends Context.Service<ArticleExtractor, ArticleEngine>()("@polyonym/extract/ArticleExtractor") {
  /** An engine of one's own. */
  static readonly layer = (engine: ArticleEngine): Layer.Layer<ArticleExtractor> => Layer.succeed(ArticleExtractor, engine)
  static readonly own: Layer.Layer<ArticleExtractor> = Layer.succeed(ArticleExtractor, own)
  static readonly readability: Layer.Layer<ArticleExtractor, ExtractorUnavailable> = Layer.effect(ArticleExtractor, readability)
}

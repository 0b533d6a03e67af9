import { Document, Session } from "@polyonym/core"
import { detect } from "@polyonym/detect/pure"
import { TaggerModels } from "@polyonym/entities"
import { Lexicon } from "@polyonym/lexicon"
import { defaultPack, type Pack } from "@polyonym/lexicon/pure"
import type { Style } from "@polyonym/names/pure"
import { modelOf } from "@polyonym/tagger-models/pure"
import * as Layer from "effect/Layer"
import { articlePipeline } from "./articlePipeline.ts"
import { type ArticleResult, resultOf } from "./result.ts"
import { holding, timedRun } from "./times.ts"
import { withLibraries } from "./libraries.ts"

/** By its name, so that a bundler sees it. */
const taggerModels = (): Promise<unknown> => import("@polyonym/tagger-models/pure")

/** What one text is known to be: `url` absolute, `publishedAt` ISO 8601, `language` BCP 47. A `mediaType` of `text/plain` or `text/html`; otherwise the text is looked at. */
export interface ArticleMeta {
  readonly id?: string
  readonly url?: string
  readonly publishedAt?: string
  readonly language?: string
  readonly title?: string
  readonly mediaType?: string
}

/**
 * `style`: a house style, by its id or one of your own. `packs`: further knowledge packs, laid over the default one in their order; `defaultPack: false` leaves that out. `models`: the languages (BCP 47) whose
 * statistical taggers are loaded; `openArticle` loads none unless told, `article` that of the page's language unless told otherwise (`[]`: none). Languages without a model are left out.
 * `locale`: of sentences (en, uk, ru, de, fr, es, pl, tr, ar, zh).
 */
export interface OpenOptions {
  readonly models?: ReadonlyArray<string>
  readonly style?: string | Style
  readonly packs?: ReadonlyArray<Pack>
  readonly defaultPack?: boolean
  readonly locale?: string
}

/** A pipeline whose lexicon is open. Outside of Node, `withLibraries` imports what some scripts need; `article` does so by itself. */
export interface ArticleRunner {
  /** One page or text; throws `StageFailed`. */
  readonly run: (text: string, meta?: ArticleMeta) => ArticleResult
  /** The same, and how long each stage took: `times`. Rejects with `StageFailed`. */
  readonly timed: (text: string, meta?: ArticleMeta) => Promise<ArticleResult>
  readonly close: () => Promise<void>
}

/**
 * Opens the preset `article` once, for many documents.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { openArticle } from "polyonym"
 *
 * const runner = await openArticle({ style: "moscow-times" })
 * const languages = ["The ferry did not leave before noon.", "Паром не вийшов до полудня."].map((text) => runner.run(text).language)
 * await runner.close()
 * assert.deepEqual(languages, ["en", "uk"])
 * ```
 */
export async function openArticle({ style, packs: extra = [], defaultPack: withDefault = true, models = [], locale = "en" }: OpenOptions = {}): Promise<ArticleRunner> {
  const packs = withDefault ? [defaultPack(), ...extra] : extra
  const languages = models.filter((language) => modelOf(language) !== undefined)
  const layer = languages.length === 0 ? Lexicon.layer(packs) : Layer.merge(Lexicon.layer(packs), TaggerModels.layer(languages, taggerModels))
  const pipeline = articlePipeline({ packs, ...(style === undefined ? {} : { style }) })
  const { open, opened } = holding(pipeline.open)
  const session = await Session.start({ open }, { layer })
  return {
    run: (text, meta = {}) => resultOf(session.sync(Document.make(text, meta)), locale),
    timed: async (text, meta = {}) => {
      const { document, times } = await timedRun(opened(), Document.make(text, meta))
      return resultOf(document, locale, times)
    },
    close: session.close
  }
}

/** `signal`: gives up before the pipeline is open or the page begun; a page that is begun is finished. */
export interface ArticleOptions extends ArticleMeta, OpenOptions {
  readonly signal?: AbortSignal
}

/** As much of a page as its language is told from before it is taken apart. */
const glance = 40_000

/**
 * The languages whose models a page asks for, by what is said of it and by a glance at it; markup does not count.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { modelsFor } from "polyonym"
 *
 * assert.deepEqual(modelsFor("<p>The ferry did not leave before noon, the harbour master said.</p>"), ["en"])
 * assert.deepEqual(modelsFor("Lautta ei lähtenyt ennen puoltapäivää, satamakapteeni sanoi."), [])
 * ```
 */
export function modelsFor(pageOrText: string, said?: string): ReadonlyArray<string> {
  const language = said ?? detect(pageOrText.slice(0, glance).replace(/<(?:script|style)[^>]{0,500}>[^<]{0,20000}|<[^<>]{0,2000}>/gi, " ")).language
  return modelOf(language) === undefined ? [] : [language.split("-", 1)[0]!]
}

const opened = new Map<string, Promise<ArticleRunner>>()

/**
 * One raw page, or clean text, in; names and linked data out.
 *
 * Rejects with `StageFailed`, whose `cause` says what was wrong (`LimitExceeded` for more than ten million characters); with `UnknownStyle` for a style that
 * does not exist; with the signal's reason. What is opened for some options is kept for the next call, except for packs of one's own: there `openArticle` is better.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { article } from "polyonym"
 *
 * const out = await article("The ferry was late again, said President Volodymyr Zelensky in Odesa. Zelensky did not say why.", { style: "moscow-times" })
 * assert.equal(out.names[0]?.preferred["en"], "Volodymyr Zelensky")
 * assert.equal(out.names[0]?.mentions.length, 2)
 * ```
 */
export async function article(pageOrText: string, options: ArticleOptions = {}): Promise<ArticleResult> {
  const { style, packs, defaultPack: withDefault, locale, signal, models = modelsFor(pageOrText, options.language), ...meta } = options
  signal?.throwIfAborted()
  const settings: OpenOptions = {
    models, ...(style === undefined ? {} : { style }), ...(packs === undefined ? {} : { packs }), ...(withDefault === undefined ? {} : { defaultPack: withDefault }), ...(locale === undefined ? {} : { locale })
  }
  if (packs !== undefined) {
    const runner = await openArticle(settings)
    try {
      signal?.throwIfAborted()
      return await withLibraries(() => runner.run(pageOrText, meta))
    } finally {
      await runner.close()
    }
  }
  const key = JSON.stringify(settings)
  let runner = opened.get(key)
  if (runner === undefined) {
    opened.set(key, runner = openArticle(settings))
    // What could not be opened is tried again the next time.
    runner.catch(() => opened.delete(key))
  }
  const open = await runner
  signal?.throwIfAborted()
  return withLibraries(() => open.run(pageOrText, meta))
}

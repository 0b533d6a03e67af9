import { Pipeline } from "@polyonym/core"
import { detectLanguage } from "@polyonym/detect"
import { tagEntities } from "@polyonym/entities"
import { extractArticle } from "@polyonym/extract"
import type { Article, Identities, Languages, LinkedData, Mentions, Romanisation, Segments } from "@polyonym/facts"
import { emitJsonLd } from "@polyonym/jsonld"
import type { Lexicon } from "@polyonym/lexicon"
import { defaultPack, type Pack } from "@polyonym/lexicon/pure"
import { normaliseNames } from "@polyonym/names"
import type { Style } from "@polyonym/names/pure"
import { segment } from "@polyonym/segment"
import { transliterate } from "@polyonym/transliterate"

/** What a pipeline of articles is made with. `style`: a house style of `@polyonym/names`, by its id or one of your own. `packs`: those that the `Lexicon` is opened with, for names in other languages. */
export interface ArticleSettings {
  readonly style?: string | Style
  readonly packs?: ReadonlyArray<Pack>
}

/**
 * The preset `monitor`: from a raw page to the names in it, each as one identity, without linked data. It asks for the service `Lexicon` of `@polyonym/lexicon`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document } from "@polyonym/core"
 * import { Identities } from "@polyonym/facts"
 * import { Lexicon } from "@polyonym/lexicon"
 * import { Effect } from "effect"
 * import { monitorPipeline } from "polyonym"
 *
 * const ids = Effect.gen(function*() {
 *   const runner = yield* monitorPipeline().open
 *   const out = runner.sync(Document.make("President Volodymyr Zelensky left Odesa on Monday. Zelensky did not say why."))
 *   return Document.get(out, Identities).identities.map(({ id }) => id)
 * }).pipe(Effect.scoped, Effect.provide(Lexicon.layerDefault))
 * assert.ok((await Effect.runPromise(ids)).includes("Q3874799"))
 * ```
 */
export const monitorPipeline = (
  { style = "own-preference", packs }: ArticleSettings = {}
): Pipeline.Pipeline<never, Article | Languages | Segments | Mentions | Identities, never, Lexicon, "loaded", "adds" | "rewrites"> =>
  Pipeline.empty
    .to(extractArticle())
    .to(detectLanguage())
    .to(segment())
    .to(tagEntities())
    .to(normaliseNames({ style, names: nameOf(packs), country: countryOf(packs) }))

/**
 * The preset `article`: from a raw page to linked data. It asks for the service `Lexicon` of `@polyonym/lexicon`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document } from "@polyonym/core"
 * import { Article } from "@polyonym/facts"
 * import { Lexicon } from "@polyonym/lexicon"
 * import { Effect } from "effect"
 * import { articlePipeline } from "polyonym"
 *
 * const title = Effect.gen(function*() {
 *   const runner = yield* articlePipeline().open
 *   const page = "Log in\n\nFerry Crew Rescued off Odesa\n\nThe ferry was late again on Monday, said the harbour master. Nobody knew why.\n\nSubscribe to our newsletter\n"
 *   const out = runner.sync(Document.make(page))
 *   return Document.get(out, Article).title
 * }).pipe(Effect.scoped, Effect.provide(Lexicon.layerDefault))
 * assert.equal(await Effect.runPromise(title), "Ferry Crew Rescued off Odesa")
 * ```
 */
export const articlePipeline = (
  settings: ArticleSettings = {}
): Pipeline.Pipeline<never, Article | Languages | Segments | Mentions | Identities | Romanisation | LinkedData, never, Lexicon, "loaded", "adds" | "rewrites"> =>
  monitorPipeline(settings)
    .to(transliterate({ to: "Latn" }))
    .to(emitJsonLd())

/** What packs call an entity, by language; the default pack if none are given. */
export const nameOf = (packs?: ReadonlyArray<Pack>) => (id: string) => {
  const names = (packs ?? [defaultPack()]).flatMap((pack) => pack.entity(id)?.names ?? [])
  return names.length === 0 ? undefined : names
}

/** The country (ISO 3166-1) that packs give an entity, the last pack that tells one before the others. */
const countryOf = (packs?: ReadonlyArray<Pack>) => (id: string) => (packs ?? [defaultPack()]).findLast((pack) => pack.entity(id)?.country !== undefined)?.entity(id)?.country

/** The stage that finds names, roles and demonyms. */
import { Document, Stage } from "@polyonym/core"
import { Article, Languages, Mentions, Segments } from "@polyonym/facts"
import { Lexicon } from "@polyonym/lexicon"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { TaggerModels } from "./taggerModels.ts"
import { tagWith } from "./tagText.ts"

export { Mentions } from "@polyonym/facts"
export { TaggerModels, type TaggerModelsShape, TaggerUnavailable } from "./taggerModels.ts"

/**
 * Gives `Mentions`: persons, bodies, places, events, products, roles and demonyms, with chains and links. Needs `Languages` and `Segments`,
 * wants `Article`; asks for a `Lexicon`, and takes `TaggerModels` where they are provided: names of the statistical tagger are then joined with those of packs and grammars.
 * Packs and models are named in the receipt.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import * as Effect from "effect/Effect"
 * import { Document, Pipeline } from "@polyonym/core"
 * import { Languages, Segments } from "@polyonym/facts"
 * import { Lexicon } from "@polyonym/lexicon"
 * import { Mentions, tagEntities } from "@polyonym/entities"
 *
 * const text = "Mayor Petra Lindqvist spoke in Geneva."
 * const known = Document.add(
 *   Document.add(Document.make(text), Languages, { language: "en", script: "Latn", confidence: 1, reliable: true, alternatives: [], spans: [] }),
 *   Segments, { sentences: [{ start: 0, end: text.length }], words: [] }
 * )
 * const program = Effect.scoped(Effect.gen(function*() {
 *   const runner = yield* Pipeline.given(Languages, Segments).to(tagEntities()).open
 *   return Document.get(runner.sync(known), Mentions).mentions.map((one) => `${one.type} ${one.text}`)
 * }))
 * assert.deepEqual(Effect.runSync(Effect.provide(program, Lexicon.layerDefault)), ["ROLE Mayor", "PER Petra Lindqvist", "LOC Geneva"])
 * ```
 */
export const tagEntities = () =>
  Stage.loaded(
    "tag-entities",
    { version: "0.2.0", needs: [Languages, Segments], wants: [Article], gives: [Mentions] },
    Effect.gen(function*() {
      const { matcher, packs } = yield* Lexicon
      const models = Option.getOrUndefined(yield* Effect.serviceOption(TaggerModels))
      return {
        step: (document: Document.Document<Languages | Segments>) => {
          const { language, spans } = Document.get(document, Languages)
          const article = Document.find(document, Article)
          const publishedAt = article?.publishedAt ?? document.meta.publishedAt
          const mentions = tagWith(matcher, document.text, {
            language, spans, segments: Document.get(document, Segments), model: models?.taggerOf(language), ...(article === undefined ? {} : { blocks: article.blocks }),
            ...(publishedAt === undefined ? {} : { publishedAt })
          })
          return { mentions: { mentions } }
        },
        assets: [...packs.map(({ asset }) => asset), ...(models?.assets ?? [])]
      }
    })
  )

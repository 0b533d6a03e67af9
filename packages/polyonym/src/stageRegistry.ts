import { Registry } from "@polyonym/core"
import { detectLanguage } from "@polyonym/detect"
import { tagEntities } from "@polyonym/entities"
import { extractArticle, SiteRulesSchema } from "@polyonym/extract"
import { emitJsonLd } from "@polyonym/jsonld"
import type { Lexicon } from "@polyonym/lexicon"
import { normaliseNames } from "@polyonym/names"
import type { Style } from "@polyonym/names/pure"
import { segment } from "@polyonym/segment"
import { transliterate } from "@polyonym/transliterate"
import * as Schema from "effect/Schema"
import { type ArticleSettings, nameOf } from "./articlePipeline.ts"

const texts = Schema.Array(Schema.String)
const none = Schema.Record(Schema.String, Schema.Never)

/**
 * The stages of the preset `article` under their names, for pipelines that are data: `extractArticle` (config `rules`, `mediaType`), `detectLanguage` (`only`, `expected`), `segment`, `tagEntities`,
 * `normaliseNames` (`style`, `locales`), `transliterate` (`systems`) and `emitJsonLd` (`profile`, `base`, `source`). `style` counts where a pipeline says none, `packs` are those that the
 * `Lexicon` is opened with.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document, Session } from "@polyonym/core"
 * import { Romanisation } from "@polyonym/facts"
 * import { Lexicon } from "@polyonym/lexicon"
 * import { stageRegistry } from "polyonym"
 *
 * const pipeline = stageRegistry().pipeline({ stages: ["detectLanguage", { stage: "transliterate", config: { systems: { uk: "kmu-2010" } } }] })
 * if (pipeline instanceof Error) throw pipeline
 * await using session = await Session.start(pipeline, { layer: Lexicon.layerDefault })
 * const out = await session.run(Document.make("Паром знову запізнився, сказала Ганна."))
 * assert.equal(Document.find(out, Romanisation)?.text, "Parom znovu zapiznyvsia, skazala Hanna.")
 * ```
 */
export const stageRegistry = ({ style: usual, packs }: ArticleSettings = {}): Registry.Registry<never, Lexicon> => Registry.make([
  Registry.factory({
    id: "extractArticle",
    config: Schema.Struct({ rules: Schema.optionalKey(SiteRulesSchema), mediaType: Schema.optionalKey(Schema.Literals(["text/plain", "text/html", "text/markdown"])) }),
    make: (config) => extractArticle(config)
  }),
  Registry.factory({ id: "detectLanguage", config: Schema.Struct({ only: Schema.optionalKey(texts), expected: Schema.optionalKey(texts) }), make: (config) => detectLanguage(config) }),
  Registry.factory({ id: "segment", config: none, make: () => segment() }),
  Registry.factory({ id: "tagEntities", config: none, make: () => tagEntities() }),
  Registry.factory({
    id: "normaliseNames",
    config: Schema.Struct({ style: Schema.optionalKey(Schema.String), locales: Schema.optionalKey(texts) }),
    make: ({ style = usual, ...config }: { readonly style?: string | Style; readonly locales?: ReadonlyArray<string> }) => normaliseNames({ ...config, names: nameOf(packs), ...(style === undefined ? {} : { style }) })
  }),
  Registry.factory({ id: "transliterate", config: Schema.Struct({ systems: Schema.optionalKey(Schema.Record(Schema.String, Schema.String)) }), make: (config) => transliterate({ to: "Latn", ...config }) }),
  Registry.factory({
    id: "emitJsonLd",
    config: Schema.Struct({ profile: Schema.optionalKey(Schema.Literals(["article", "seo", "graph", "annotations"])), base: Schema.optionalKey(Schema.String), source: Schema.optionalKey(Schema.Boolean) }),
    make: (config) => emitJsonLd(config)
  })
])

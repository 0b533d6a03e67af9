/** The stages that detect languages, and the service that one of them asks for. */
import { Stage } from "@polyonym/core"
import { type Asset, canonicalJson, sha256 } from "@polyonym/core/pure"
import { Article, Languages } from "@polyonym/facts"
import * as Effect from "effect/Effect"
import type { DetectOptions } from "./detect.ts"
import type { LanguageEngine } from "./engine.ts"
import { compactEngine } from "./engines/compact.ts"
import { LanguageDetector } from "./languageDetector.ts"
import { proseOf } from "./prose.ts"

export { Languages } from "@polyonym/facts"
export type { DetectOptions } from "./detect.ts"
export type { LanguageEngine } from "./engine.ts"
export { EngineUnavailable, LanguageDetector } from "./languageDetector.ts"

const io = ({ only, expected }: DetectOptions) => ({ version: "0.3.0", wants: [Article] as const, gives: [Languages] as const, config: { only: only ?? null, expected: expected ?? null } })

const assetsOf = (engine: LanguageEngine): ReadonlyArray<Asset> => [
  { id: `@polyonym/detect/${engine.id}`, version: io({}).version, sha256: sha256(canonicalJson([engine.id, engine.languages])) },
  ...(engine.assets?.() ?? [])
]

const step = (engine: LanguageEngine, options: DetectOptions) => (document: Parameters<typeof proseOf>[0]) => {
  const measured = proseOf(document, options)
  const guess = engine.detect(measured.prose, measured.options)
  return { languages: { ...guess, spans: engine.detectSpans(document.text, measured.options, guess) } }
}

/**
 * Gives `Languages`: the document's language and script, and those of its ranges. Wants `Article`.
 *
 * The language that the caller or the page states is taken for likely, not for the answer. Where there is an article its credits, bylines and dates do not
 * count for the document's language.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document, Pipeline } from "@polyonym/core"
 * import { detectLanguage, Languages } from "@polyonym/detect"
 *
 * const out = Pipeline.empty.to(detectLanguage()).sync(Document.make("Le bac est encore en retard, et personne ne sait pourquoi."))
 * assert.equal(Document.get(out, Languages).language, "fr")
 * ```
 */
export const detectLanguage = (options: DetectOptions = {}) => Stage.pure("detect-language", io(options), step(compactEngine, options))

/**
 * The same by the engine of the service `LanguageDetector`, which is opened once a pipeline. The receipt names it, and the models that it goes by, among the
 * assets.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import * as Effect from "effect/Effect"
 * import { Document, Pipeline } from "@polyonym/core"
 * import { detectLanguageWith, LanguageDetector, Languages } from "@polyonym/detect"
 *
 * const program = Effect.gen(function*() {
 *   const runner = yield* Pipeline.empty.to(detectLanguageWith()).open
 *   return Document.get(runner.sync(Document.make("Wannehr kümmt de nächste Fähr, un worüm hett se al wedder Verlaat?")), Languages).language
 * })
 * assert.equal(await Effect.runPromise(Effect.scoped(Effect.provide(program, LanguageDetector.franc))), "nds")
 * ```
 */
export const detectLanguageWith = (options: DetectOptions = {}) =>
  Stage.loaded("detect-language-with", io(options), Effect.map(LanguageDetector, (engine) => ({ step: step(engine, options), assets: assetsOf(engine) })))

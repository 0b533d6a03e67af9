import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import type { LanguageEngine } from "./engine.ts"
import { compactEngine } from "./engines/compact.ts"
import { ensembleOf } from "./engines/ensemble.ts"
import { loadFranc } from "./engines/franc.ts"
import { loadLarge } from "./engines/large.ts"
import { EngineUnavailable as Thrown, engineIds } from "./engines/unavailable.ts"

/** An engine that cannot be loaded: `what` says which and why, `remedy` what to do. */
export class EngineUnavailable extends Schema.TaggedError<EngineUnavailable>()("EngineUnavailable", { engine: Schema.Literals(engineIds), what: Schema.String, remedy: Schema.String }) {
  override get message(): string {
    return `${this.what} ${this.remedy}`
  }
}

const unavailable = (engine: typeof engineIds[number]) => (cause: unknown): EngineUnavailable =>
  new EngineUnavailable(cause instanceof Thrown
    ? { engine: cause.engine, what: cause.what, remedy: cause.remedy }
    : { engine, what: `The engine ${engine} cannot be loaded (${String(cause)}).`, remedy: "Check that the dependencies of @polyonym/detect are installed whole." })

const franc = Effect.tryPromise({ try: () => loadFranc(), catch: unavailable("franc") })

/**
 * What tells languages in a pipeline. The stage `detectLanguageWith()` asks for this service; the application gives one of its layers. Each is opened once.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import * as Effect from "effect/Effect"
 * import { LanguageDetector } from "@polyonym/detect"
 *
 * const program = Effect.gen(function*() {
 *   const detector = yield* LanguageDetector
 *   return detector.detect("Wannehr kümmt de nächste Fähr, un worüm hett se al wedder Verlaat? Dat weet hier keen Minsch, un de Lüüd staht an de Kant un töövt.").language
 * })
 * assert.equal(await Effect.runPromise(Effect.provide(program, LanguageDetector.ensemble)), "nds")
 * ```
 */
export class LanguageDetector extends Context.Service<LanguageDetector, LanguageEngine>()("@polyonym/detect/LanguageDetector") {
  /** Any engine: one of one's own, or one that is loaded already. */
  static readonly layer = (engine: LanguageEngine): Layer.Layer<LanguageDetector> => Layer.succeed(LanguageDetector, engine)
  /** The engine that `detectLanguage()` uses. */
  static readonly compact: Layer.Layer<LanguageDetector> = Layer.succeed(LanguageDetector, compactEngine)
  /** The model of the package `@polyonym/detect-large`; fails with `EngineUnavailable` where that is not installed. */
  static readonly large: Layer.Layer<LanguageDetector, EngineUnavailable> = Layer.effect(LanguageDetector, Effect.tryPromise({ try: () => loadLarge(), catch: unavailable("large") }))
  /** franc, calibrated. */
  static readonly franc: Layer.Layer<LanguageDetector, EngineUnavailable> = Layer.effect(LanguageDetector, franc)
  /** `compact` for its languages, franc for the others. */
  static readonly ensemble: Layer.Layer<LanguageDetector, EngineUnavailable> = Layer.effect(LanguageDetector, Effect.map(franc, (tail) => ensembleOf(compactEngine, tail)))
}

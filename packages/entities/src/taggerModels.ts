import type { Asset } from "@polyonym/core/pure"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { loadTagger } from "./tagger/loadTagger.ts"
import type { Tagger } from "./tagger/tagger.ts"

/** A language whose statistical tagger cannot be had: `@polyonym/tagger-models` has no model for it or is not installed, or its bytes are not sound. */
export class TaggerUnavailable extends Schema.TaggedError<TaggerUnavailable>()("TaggerUnavailable", { language: Schema.String, what: Schema.String }) {
  override get message(): string {
    return `${this.language}: ${this.what}`
  }
}

/** The open taggers: `taggerOf` gives that of a language (BCP 47), or `undefined`. */
export interface TaggerModelsShape {
  readonly taggerOf: (language: string) => Tagger | undefined
  /** The models, as a receipt names them. */
  readonly assets: ReadonlyArray<Asset>
}

/**
 * The statistical taggers of a pipeline, opened once.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import * as Effect from "effect/Effect"
 * import { TaggerModels } from "@polyonym/entities"
 *
 * const program = Effect.map(TaggerModels, ({ taggerOf }) => taggerOf("en"))
 * assert.equal(Effect.runSync(Effect.provide(program, TaggerModels.layerEmpty)), undefined)
 * ```
 */
export class TaggerModels extends Context.Service<TaggerModels, TaggerModelsShape>()("@polyonym/entities/TaggerModels") {
  /** Loads the taggers of the languages; fails with `TaggerUnavailable`. `load` is that of `loadTagger`. */
  static readonly layer = (languages: ReadonlyArray<string>, load?: () => Promise<unknown>) =>
    Layer.effect(
      TaggerModels,
      Effect.map(
        Effect.forEach(languages, (language) =>
          Effect.flatMap(
            Effect.tryPromise({ try: () => loadTagger(language, load), catch: (cause) => new TaggerUnavailable({ language, what: cause instanceof Error ? cause.message : String(cause) }) }),
            (tagger) => tagger === undefined ? Effect.fail(new TaggerUnavailable({ language, what: "@polyonym/tagger-models has no model for it, or is not installed" })) : Effect.succeed([primaryOf(language), tagger] as const)
          )),
        (taggers) => shapeOf(new Map(taggers))
      )
    )
  /** No taggers: names are found by packs and rules alone. */
  static readonly layerEmpty = Layer.succeed(TaggerModels, { taggerOf: () => undefined, assets: [] })
}

const primaryOf = (language: string): string => language.toLowerCase().split("-")[0] ?? ""
const shapeOf = (taggers: ReadonlyMap<string, Tagger>): TaggerModelsShape => ({ taggerOf: (language) => taggers.get(primaryOf(language)), assets: [...new Set(taggers.values())].map(({ asset }) => asset) })

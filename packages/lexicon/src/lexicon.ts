import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { defaultPack } from "./defaultPack.ts"
import { loadDefaultPack } from "./loadDefaultPack.ts"
import { createMatcher, type Matcher } from "./matcher.ts"
import { openPack, type Pack } from "./open.ts"
import { PackInvalid as Thrown } from "./packInvalid.ts"

/** Bytes that are no sound pack: `what` says what is wrong, `where` at which part. */
export class PackInvalid extends Schema.TaggedError<PackInvalid>()("PackInvalid", { what: Schema.String, where: Schema.String }) {
  override get message(): string {
    return `${this.where}: ${this.what}`
  }
}

/** What a stage is given of the lexicon: the packs, for its receipt and for look-ups by id, and a matcher for all of them. */
export interface LexiconShape {
  readonly packs: ReadonlyArray<Pack>
  readonly matcher: Matcher
}

const shapeOf = (packs: ReadonlyArray<Pack>): LexiconShape => ({ packs, matcher: createMatcher(packs) })

/**
 * The knowledge packs of a pipeline. A stage that needs names asks for this service; the application gives one of its layers.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import * as Effect from "effect/Effect"
 * import { Lexicon } from "@polyonym/lexicon"
 *
 * const program = Effect.gen(function*() {
 *   const { matcher } = yield* Lexicon
 *   return matcher.find("Talks in Geneva", { language: "en" }).map(({ text }) => text)
 * })
 * assert.deepEqual(Effect.runSync(Effect.provide(program, Lexicon.layerDefault)), ["Geneva"])
 * ```
 */
export class Lexicon extends Context.Service<Lexicon, LexiconShape>()("@polyonym/lexicon/Lexicon") {
  /** A lexicon of open packs, joined in their order. */
  static readonly layer = (packs: ReadonlyArray<Pack>): Layer.Layer<Lexicon> => Layer.sync(Lexicon, () => shapeOf(packs))
  /** The lexicon of the default pack. */
  static readonly layerDefault: Layer.Layer<Lexicon> = Layer.sync(Lexicon, () => shapeOf([defaultPack()]))
  /** The lexicon of the default pack with the names in some languages (BCP 47 tags), which are read when the layer is built. */
  static readonly layerDefaultFor = (languages: ReadonlyArray<string>): Layer.Layer<Lexicon> => Layer.effect(Lexicon, Effect.map(Effect.promise(() => loadDefaultPack(languages)), shapeOf))
  /** A lexicon of packs given as bytes; fails with `PackInvalid`. */
  static readonly layerBytes = (bytes: ReadonlyArray<Uint8Array>): Layer.Layer<Lexicon, PackInvalid> =>
    Layer.effect(
      Lexicon,
      Effect.try({
        try: () => shapeOf(bytes.map((each) => openPack(each))),
        catch: (cause) => new PackInvalid(cause instanceof Thrown ? { what: cause.what, where: cause.where } : { what: String(cause), where: "pack" })
      })
    )
}

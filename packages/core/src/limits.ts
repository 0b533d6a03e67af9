/** Limits: what one document may cost before it fails. */
import * as Context from "effect/Context"
import * as Schema from "effect/Schema"

/**
 * What one document may cost before it fails with `LimitExceeded`, its partial result kept.
 *
 * `characters`: UTF-16 code units of the source, and of the text after a rewrite. `expansion`: how many times longer than its source (taken as
 * 1,000 at least) a rewrite may make a text. `mentions`: names found in one document. `nesting`: depth of a JSON value that is read or made.
 * Facts of one's own may count what they hold by other names (`Fact.make`'s `counts`); a name without a limit is free.
 */
export interface Limits {
  readonly characters: number
  readonly expansion: number
  readonly mentions: number
  readonly nesting: number
  readonly [counted: string]: number
}

const Count = Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))
/**
 * The schema of limits: whole numbers of at least one.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Schema } from "effect"
 * import { Limits } from "@polyonym/core"
 *
 * assert.equal(Schema.is(Limits.schema)({ ...Limits.defaults, characters: 0 }), false)
 * ```
 */
export const schema: Schema.Codec<Limits> = Schema.StructWithRest(
  Schema.Struct({ characters: Count, expansion: Count, mentions: Count, nesting: Count }),
  [Schema.Record(Schema.String, Count)]
)

/**
 * Ten million characters (some twenty novels), a hundredfold expansion, a hundred thousand mentions, 512 levels.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Limits } from "@polyonym/core"
 *
 * assert.equal(Limits.defaults.characters, 10_000_000)
 * ```
 */
export const defaults: Limits = { characters: 10_000_000, expansion: 100, mentions: 100_000, nesting: 512 }

/**
 * The limits that a pipeline is opened with; `sync` on a pipeline that nobody opened has the defaults.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Effect } from "effect"
 * import { Document, LimitExceeded, Limits, Pipeline } from "@polyonym/core"
 *
 * const program = Effect.gen(function*() {
 *   const runner = yield* Pipeline.empty.open
 *   return yield* Effect.flip(runner.run(Document.make("Львів")))
 * }).pipe(Effect.scoped, Effect.provideService(Limits.current, { ...Limits.defaults, characters: 4 }))
 *
 * const { cause } = await Effect.runPromise(program)
 * assert.ok(cause instanceof LimitExceeded)
 * assert.equal(cause.message, "5 characters where 4 are allowed")
 * ```
 */
export const current: Context.Reference<Limits> = Context.Reference<Limits>("@polyonym/core/Limits", { defaultValue: () => defaults })

/**
 * How deep the arrays and objects of a value lie in each other; stops counting above `most`. Uses no call stack, so that depth costs none.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Limits } from "@polyonym/core"
 *
 * assert.equal(Limits.nestingOf([[["deep"]]], 512), 3)
 * ```
 */
export const nestingOf = (value: unknown, most: number): number => {
  let level = new Set([value])
  for (let depth = 0; ; depth++) {
    const next = new Set<unknown>()
    let deeper = false
    for (const one of level) {
      if (one === null || typeof one !== "object") continue
      deeper = true
      for (const inner of Array.isArray(one) ? one : Object.values(one)) next.add(inner)
    }
    if (!deeper || depth > most) return depth
    level = next
  }
}

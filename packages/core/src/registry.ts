/** Registries: stages by their ids, from which a pipeline is put together that is described by data. */
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import { InvalidInput, PipelineInvalid } from "./errors.ts"
import * as Limits from "./limits.ts"
import { empty, type Pipeline } from "./pipeline.ts"
import { replacing, type Does, type Mode, type Stage } from "./stage.ts"

// oxlint-disable typescript/no-explicit-any -- factories of any stage and any config
/** Makes a stage from a config that its schema describes. */
export interface Factory<out Id extends string, Config, out S> {
  readonly id: Id
  readonly config: Schema.Codec<Config, any>
  readonly make: (config: Config) => S
}
/** As much of a stage as its types can be read from: a stage of any other facts would not match. */
interface AnyStage {
  readonly name: string
  readonly open: Effect.Effect<any, any, any>
}
type AnyFactory = Factory<string, any, AnyStage>
type ErrorOf<F> = F extends Factory<string, any, { readonly open: Effect.Effect<any, infer E, any> }> ? E : never
type ServiceOf<F> = F extends Factory<string, any, { readonly open: Effect.Effect<any, any, infer R> }> ? R : never

/**
 * A pipeline that was put together at run time: what its documents carry is not known to the compiler (`Document.find` reads it), and it must be opened.
 */
export type Loaded<E, R> = Pipeline<never, never, E, R, Mode, Does>

/** A set of stage factories, each under its id. */
export interface Registry<E, R> {
  readonly ids: ReadonlyArray<string>
  /**
   * The pipeline that a JSON value describes, or what is wrong with it: `InvalidInput` where the value, a name or a config is not right or there are more than a
   * thousand stages, `PipelineInvalid` where the stages do not fit each other, in the compiler's words.
   */
  readonly pipeline: (json: unknown) => Loaded<E, R> | InvalidInput | PipelineInvalid
}

const Entry = Schema.Union([
  Schema.String,
  Schema.Struct({ stage: Schema.String, config: Schema.optionalKey(Schema.Json), replacing: Schema.optionalKey(Schema.Boolean) })
])
/** `{ "stages": ["segment", { "stage": "transliterate", "config": { … }, "replacing": true }] }` */
const Config = Schema.Struct({ stages: Schema.Array(Entry) })
const decodeConfig = Schema.decodeUnknownResult(Config, { onExcessProperty: "error" })

/**
 * Gives a factory its types.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Schema } from "effect"
 * import { Fact, Registry, Stage } from "@polyonym/core"
 *
 * class Length extends Fact.make<Length>()("acme/length", Schema.Number) {}
 * const factory = Registry.factory({ id: "length", config: Schema.Struct({}), make: () => Stage.pure("length", { gives: [Length] }, ({ text }) => ({ "acme/length": text.length })) })
 * assert.equal(factory.id, "length")
 * ```
 */
export const factory = <const Id extends string, Config, S extends AnyStage>(of: Factory<Id, Config, S>): Factory<Id, Config, S> => of

/** More stages than any pipeline has: putting one together takes time that grows with the square of their number. */
const mostStages = 1000

const invalid = (where: string, problem: string): InvalidInput => new InvalidInput({ where, problem })

/** The known id that is spelled most like the one that is not known. */
const nearest = (id: string, ids: ReadonlyArray<string>): string | undefined => {
  const distance = (a: string, b: string): number => {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i)
    for (let i = 1; i <= a.length; i++) {
      const next = [i]
      for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
      row = next
    }
    return row[b.length]!
  }
  if (id.length > 100) return undefined
  const ranked = ids.map((known) => ({ known, far: distance(id.toLowerCase(), known.toLowerCase()) })).sort((a, b) => a.far - b.far)
  return ranked[0] !== undefined && ranked[0].far <= Math.max(2, id.length / 3) ? ranked[0].known : undefined
}

/**
 * Pipelines as data: a JSON value names stages and their settings, the registry makes them. A value can name only what the registry holds, never a module.
 * Throws `InvalidInput` for two factories of one id.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Effect, Schema } from "effect"
 * import { Document, Fact, InvalidInput, PipelineInvalid, Registry, Stage } from "@polyonym/core"
 *
 * class Words extends Fact.make<Words>()("acme/words", Schema.Array(Schema.String)) {}
 * const registry = Registry.make([
 *   Registry.factory({
 *     id: "words",
 *     config: Schema.Struct({ separator: Schema.String }),
 *     make: ({ separator }) => Stage.pure("words", { gives: [Words], config: { separator } }, (d) => ({ "acme/words": d.text.split(separator) }))
 *   })
 * ])
 *
 * const pipeline = registry.pipeline({ stages: [{ stage: "words", config: { separator: "," } }] })
 * assert.ok(!(pipeline instanceof InvalidInput || pipeline instanceof PipelineInvalid))
 * const out = await Effect.runPromise(Effect.scoped(Effect.flatMap(pipeline.open, (runner) => runner.run(Document.make("Kyiv,Київ")))))
 * assert.deepEqual(Document.find(out, Words), ["Kyiv", "Київ"])
 *
 * const wrong = registry.pipeline({ stages: ["word"] })
 * assert.equal(String(wrong instanceof Error && wrong.message), "stages[0]: \"word\" is not registered; did you mean \"words\"?")
 * ```
 */
export const make = <const F extends ReadonlyArray<AnyFactory>>(factories: F): Registry<ErrorOf<F[number]>, Exclude<ServiceOf<F[number]>, Scope.Scope>> => {
  const byId = new Map<string, AnyFactory>()
  for (const one of factories) {
    if (byId.has(one.id)) throw invalid(`the factory "${one.id}"`, "is registered twice: give one of the two another id")
    byId.set(one.id, one)
  }
  const ids = [...byId.keys()]
  const stageOf = (entry: typeof Entry.Type, where: string): AnyStage | InvalidInput => {
    const { stage: id, config, replacing: replaces = false } = typeof entry === "string" ? { stage: entry } : entry
    const found = byId.get(id)
    if (found === undefined) {
      const guess = nearest(id, ids)
      return invalid(where, `"${id}" is not registered; ${guess === undefined ? `registered are: ${ids.join(", ")}` : `did you mean "${guess}"?`}`)
    }
    const decoded = Schema.decodeUnknownResult(found.config, { onExcessProperty: "error" })(config ?? {})
    if (decoded._tag === "Failure") return invalid(`${where}.config`, String(decoded.failure))
    try {
      const stage = found.make(decoded.success)
      return replaces ? replacing(stage as Stage<never, never, never, never, Mode>) : stage
    } catch (thrown) {
      return invalid(`${where}.config`, thrown instanceof Error ? thrown.message : String(thrown))
    }
  }
  const pipeline = (json: unknown): Loaded<never, never> | InvalidInput | PipelineInvalid => {
    const { nesting } = Limits.defaults
    if (Limits.nestingOf(json, nesting) > nesting) return invalid("the pipeline", `arrays and objects lie more than ${nesting} deep in each other`)
    const decoded = decodeConfig(json)
    if (decoded._tag === "Failure") return invalid("the pipeline", String(decoded.failure))
    const { length } = decoded.success.stages
    if (length > mostStages) return invalid("the pipeline", `has ${length} stages, and ${mostStages} are allowed`)
    let all = empty as unknown as { to(stage: AnyStage): typeof all }
    for (const [i, entry] of decoded.success.stages.entries()) {
      const stage = stageOf(entry, `stages[${i}]`)
      if (stage instanceof InvalidInput) return stage
      try {
        all = all.to(stage)
      } catch (thrown) {
        if (thrown instanceof PipelineInvalid) return thrown
        throw thrown
      }
    }
    return all as unknown as Loaded<never, never>
  }
  return { ids, pipeline } as Registry<never, never>
}
// oxlint-enable typescript/no-explicit-any

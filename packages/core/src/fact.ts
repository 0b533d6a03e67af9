/** Facts: what can be known about a document, each with a key, a schema, and whether it points into the text. */
import type * as Schema from "effect/Schema"

declare const brand: unique symbol

/**
 * A named, schema-described thing that can be known about a document.
 *
 * `anchored`: the value holds ranges of `Document.text`, so it is void once the text changes (the default).
 * The brand carries key, value and anchoring: two facts that differ in any of them are different to the compiler.
 * A fact of one's own has a key of the form `"package/name"`; the plain keys are polyonym's.
 */
export interface Fact<in out Self, Value, Key extends string = string, Anchored extends boolean = boolean> {
  new(_: never): { readonly [brand]: { readonly key: Key; readonly value: (_: Value) => Value; readonly anchored: Anchored } }
  readonly self?: (_: Self) => Self
  readonly key: Key
  readonly anchored: Anchored
  // oxlint-disable-next-line typescript/no-explicit-any -- the encoded side is the schema's own affair
  readonly schema: Schema.Codec<Value, any>
  /** What of it counts against the limits of the pipeline, by the limit's name. */
  readonly counts: Counts<never>
}
/** How many of something a value holds, by the name of a limit (`Limits`). */
export type Counts<Value> = Readonly<Record<string, (value: Value) => number>>

// oxlint-disable typescript/no-explicit-any -- `any` is what lets every fact be matched
/** Any fact, whatever it holds. */
export type Any = Fact<any, any, any, any>
/** The type that stands for a fact in `Document<Has>`. */
export type Self<F> = F extends Fact<infer S, any, any, any> ? S : never
/** What a fact holds. */
export type Value<F> = F extends Fact<any, infer V, any, any> ? V : never
/** Facts as a stage declares them. */
export type Facts = ReadonlyArray<Any>
/** The union of the types that several facts stand for. */
export type SelfOf<F extends Facts> = Self<F[number]>
/** The object that a stage returns: one property for each fact, by its key. */
export type Given<F extends Facts> = { readonly [X in F[number] as X["key"]]: Value<X> }
// oxlint-enable typescript/no-explicit-any

/** The key of the fact that a type stands for. */
export type KeyOf<S> = S extends { readonly [brand]: { readonly key: infer K } } ? K : never
/** Those that may be anchored: one whose anchoring is not known counts as anchored. */
export type AnchoredIn<Has> = Has extends { readonly [brand]: { readonly anchored: false } } ? never : Has
/** Those of `Has` that would be written over by `Gives`. */
export type Clash<Gives, Has> = Has extends { readonly [brand]: { readonly key: KeyOf<Gives> } } ? Has : never

/**
 * Makes a fact: a class that is both the key and the type. A document whose value counts more than a limit allows fails with `LimitExceeded`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Schema } from "effect"
 * import { Document, Fact } from "@polyonym/core"
 *
 * class License extends Fact.make<License>()("acme/license", Schema.String, { anchored: false }) {}
 *
 * const document = Document.add(Document.make("text"), License, "CC0-1.0")
 * assert.equal(Document.get(document, License), "CC0-1.0")
 * ```
 */
export const make = <S>() =>
<const K extends string, V, const A extends boolean = true>(
  key: K & (string extends K ? "the key of a fact must be a literal" : unknown),
  // oxlint-disable-next-line typescript/no-explicit-any -- as in `Fact.schema`
  schema: Schema.Codec<V, any>,
  options: { readonly anchored?: A; readonly counts?: Counts<V> } = {}
): Fact<S, V, K, A> => {
  const fact = class {
    static readonly key = key
    static readonly schema = schema
    static readonly anchored = options.anchored ?? true
    static readonly counts = options.counts ?? {}
  }
  return fact as unknown as Fact<S, V, K, A>
}

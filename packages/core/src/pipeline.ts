/** Pipelines: stages in an order that the compiler has checked; open one and run documents. */
import type * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { Plan } from "./assembly.ts"
import type { AnchoredIn, Clash, Facts, SelfOf } from "./fact.ts"
import type { Runner } from "./runner.ts"
import type { Document } from "./slotted.ts"
import type { Does, Mode, Stage } from "./stage.ts"

export { cached, type Store } from "./cached.ts"
export type { Runner, StreamOptions } from "./runner.ts"

type Join<A extends Mode, B extends Mode> = "async" extends A | B ? "async" : "loaded" extends A | B ? "loaded" : "sync"

/** What the compiler says when a stage does not fit. */
export type Fits<Needs, Gives, D, Has> =
  [Exclude<Needs, Has>] extends [never]
    ? "rewrites" extends D
      ? [AnchoredIn<Has>] extends [never] ? Fresh<Gives, D, Has> : { readonly "changes the text that these facts point into": AnchoredIn<Has> }
      : Fresh<Gives, D, Has>
    : { readonly "no earlier stage gives": Exclude<Needs, Has> }
type Fresh<Gives, D, Has> =
  [Clash<Gives, Has>] extends [never] ? unknown
    : [Exclude<Clash<Gives, Has>, Gives>] extends [never]
      ? [D] extends ["replaces"] ? unknown : { readonly "an earlier stage already gives (wrap in Stage.replacing)": Clash<Gives, Has> }
      : { readonly "another fact has the same key": Exclude<Clash<Gives, Has>, Gives> }

/** Stages in an order that the compiler has checked. `D` gathers what its stages do, so that a rewrite stays one inside `asStage` and `when`. */
export interface Pipeline<in out In, in out Has, out E = never, out R = never, in out M extends Mode = "sync", out D extends Does = "adds"> {
  /** This pipeline with one stage more. */
  to<N, G, E2, R2, M2 extends Mode, D2 extends Does>(
    stage: Stage<N, G, E2, R2, M2, D2> & Fits<N, G, D2, Has>
  ): Pipeline<In, Has | G, E | E2, R | R2, Join<M, M2>, D | D2>
  /** A pipeline is itself a stage of a larger one. */
  readonly asStage: (name: string) => Stage<In, Exclude<Has, In>, E, R, M, D>
  /** Two ways, each checked against what is known here; a later stage may rely only on what both give (what one alone gives can be found, is replaced without asking, and is dropped by a rewrite). */
  when<N1, N2, G1, G2, E1, E2, R1, R2, M1 extends Mode, M2 extends Mode, D1 extends Does, D2 extends Does>(
    test: (document: Document<Has>) => boolean,
    yes: Pipeline<N1, G1, E1, R1, M1, D1> & Fits<N1, Exclude<G1, N1>, D1, Has>,
    no: Pipeline<N2, G2, E2, R2, M2, D2> & Fits<N2, Exclude<G2, N2>, D2, Has>
  ): Pipeline<In, Has | Extract<G1, G2>, E | E1 | E2, R | R1 | R2, Join<M, Join<M1, M2>>, D | D1 | D2>
  /** Opens every service once; closing the scope closes them. */
  readonly open: Effect.Effect<Runner<In, Has, E, M>, E, R | Scope.Scope>
  /** A pipeline of plain functions needs no opening. */
  readonly sync: M extends "async" ? { readonly "some stage waits for input or output": true }
    : M extends "loaded" ? { readonly "open the pipeline first: it asks for": [R] extends [never] ? "what a stage loads" : R }
    : (document: Document<In>) => Document<Has>
}

/**
 * The pipeline without a stage.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document, Pipeline } from "@polyonym/core"
 *
 * assert.equal(Pipeline.empty.sync(Document.make("Kyiv")).text, "Kyiv")
 * ```
 */
export const empty: Pipeline<never, never> = new Plan([], [], new Map()) as unknown as Pipeline<never, never>

/**
 * For callers who already know some facts (`Document.add`); the runner checks that they are there: `MissingFact`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Schema } from "effect"
 * import { Document, Fact, Pipeline } from "@polyonym/core"
 *
 * class Desk extends Fact.make<Desk>()("acme/desk", Schema.String, { anchored: false }) {}
 * const out = Pipeline.given(Desk).sync(Document.add(Document.make("Kyiv"), Desk, "world"))
 * assert.equal(Document.get(out, Desk), "world")
 * ```
 */
export const given = <const F extends Facts>(...facts: F): Pipeline<SelfOf<F>, SelfOf<F>> =>
  new Plan(facts, [], new Map(facts.map((fact) => [fact.key as string, { fact, sure: true }]))) as unknown as Pipeline<SelfOf<F>, SelfOf<F>>


import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { type Document, Slotted, slotted } from "./slotted.ts"
import { StageFailed } from "./errors.ts"
import { begin, execute, executeWaiting } from "./execute.ts"
import type { Any as AnyFact, AnchoredIn, Clash, Facts, SelfOf } from "./fact.ts"
import { after, type Fork, type Known, open, type Opened, type Part, type PlainStage, stagesOf } from "./plan.ts"
import { make as makeRunner, type Runner, runSync } from "./runner.ts"
import { identity } from "./sourceMap.ts"
import type { Does, Mode, Stage } from "./stage.ts"

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

const modeOf = (stages: ReadonlyArray<PlainStage>): Mode =>
  stages.some(({ mode }) => mode === "async") ? "async" : stages.some(({ mode }) => mode === "loaded") ? "loaded" : "sync"

const doesOf = (stages: ReadonlyArray<PlainStage>): Does =>
  stages.some(({ does }) => does === "rewrites") ? "rewrites" : stages.some(({ does }) => does === "replaces") ? "replaces" : "adds"

class Plan {
  readonly given: ReadonlyArray<AnyFact>
  readonly parts: ReadonlyArray<Part>
  readonly known: Known
  #opened: Opened | undefined
  constructor(given: ReadonlyArray<AnyFact>, parts: ReadonlyArray<Part>, known: Known) {
    this.given = given
    this.parts = parts
    this.known = known
  }
  to(stage: PlainStage): Plan {
    return new Plan(this.given, [...this.parts, stage], after(stage, this.known))
  }
  when(test: Fork["test"], yes: Plan, no: Plan): Plan {
    // A way is checked again here, on top of what is known: first what it was told it would be given.
    const entry = (way: Plan): Part => ({ ...wayIn, needs: way.given })
    after(entry(yes), this.known)
    after(entry(no), this.known)
    const fork: Fork = { test, yes: yes.parts, no: no.parts }
    return new Plan(this.given, [...this.parts, fork], after(fork, this.known))
  }
  get open() {
    return Effect.map(open(this.parts, this.given), (opened) => makeRunner(opened, modeOf(stagesOf(this.parts)) === "async"))
  }
  get sync(): (document: Document<never>) => Document<never> {
    return (one) => {
      if (this.#opened === undefined) {
        const mode = modeOf(stagesOf(this.parts))
        if (mode !== "sync") throw new TypeError(mode === "async" ? "some stage waits for input or output" : "open the pipeline first: it asks for what a stage loads")
        this.#opened = Effect.runSync(Effect.scoped(open(this.parts, this.given)))
      }
      return runSync(this.#opened, one)
    }
  }
  asStage(name: string): PlainStage {
    const stages = stagesOf(this.parts)
    const told = new Set(this.given.map(({ key }) => key))
    const gives = [...this.known.values()].filter((it) => it.sure && !told.has(it.fact.key)).map((it) => it.fact)
    const does = doesOf(stages)
    return {
      name,
      version: "0.1.0",
      config: stages.map((stage) => [stage.name, stage.version, stage.config]),
      environment: Object.assign({}, ...stages.map((stage) => stage.environment)),
      mode: modeOf(stages),
      does,
      needs: this.given,
      wants: [...new Set(stages.flatMap((stage) => stage.wants))].filter((fact) => !this.known.has(fact.key)),
      gives,
      errors: [...new Set(stages.flatMap((stage) => stage.errors))],
      open: Effect.map(open(this.parts, this.given), (opened) => ({ step: alone(opened, gives, does === "rewrites", modeOf(stages) === "async"), assets: opened.receipt.assets })),
      parts: this.parts
    }
  }
}

/** Stands for the entry of a way of a fork. */
const wayIn: PlainStage = { name: "when", version: "", config: null, environment: {}, mode: "sync", does: "adds", needs: [], wants: [], gives: [], errors: [], open: Effect.succeed({ step: () => ({}), assets: [] }) }

/** A pipeline as the step of one stage, for who opens that stage by itself; inside a pipeline its parts run as the pipeline's own. */
const alone = (opened: Opened, gives: ReadonlyArray<AnyFact>, rewrites: boolean, waits: boolean) => (of: Document<never>): unknown => {
  const from = slotted(of)
  // The stage answers for its own rewriting only, so it starts from a text that nobody has changed.
  const fresh = new Slotted(from.givenId, from.source, from.meta, from.text, identity, from.receipt, from.layout, from.slots, from.base)
  const collect = (it: Slotted): unknown => ({
    ...Object.fromEntries(gives.map((fact) => [fact.key, it.look(fact)])),
    ...(rewrites ? { change: { text: it.text, map: it.map } } : {})
  })
  const start = begin(opened, fresh)
  if (waits) {
    const out = start instanceof StageFailed ? Effect.fail(start) : executeWaiting(opened.ops, start)
    return Effect.mapError(Effect.map(out, collect), (failure) => failure.cause)
  }
  const out = start instanceof StageFailed ? start : execute(opened.ops, start)
  return out instanceof StageFailed ? out.cause : collect(out)
}

/** The pipeline without a stage. */
export const empty: Pipeline<never, never> = new Plan([], [], new Map()) as unknown as Pipeline<never, never>

/** For callers who already know some facts (`Document.add`); the runner checks that they are there: `MissingFact`. */
export const given = <const F extends Facts>(...facts: F): Pipeline<SelfOf<F>, SelfOf<F>> =>
  new Plan(facts, [], new Map(facts.map((fact) => [fact.key as string, { fact, sure: true }]))) as unknown as Pipeline<SelfOf<F>, SelfOf<F>>


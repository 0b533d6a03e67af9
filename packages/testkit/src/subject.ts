import { type Document, type Fact, LimitExceeded, type Pipeline, type Receipt, type Stage, Unexpected } from "@polyonym/core"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import { withCopies } from "./carrying.ts"
import { shown } from "./difference.ts"
import { LawBroken, type LawName } from "./lawBroken.ts"
import type { Sample } from "./sample.ts"
import { ends } from "./waiting.ts"

// oxlint-disable typescript/no-explicit-any -- the types of stage and pipeline have been checked where they came in
export type AnyStage = Stage.Stage<any, any, any, any, any, any>
/** Any pipeline that asks for no facts. */
export interface AnyPipeline {
  readonly to: (stage: AnyStage) => AnyPipeline
  readonly open: Effect.Effect<Pipeline.Runner<never, never, unknown, "sync">, unknown, any>
}
export type AnyLayer = Layer.Layer<any, unknown>
// oxlint-enable typescript/no-explicit-any

/** A stage whose services are open. */
export interface Opened {
  readonly step: (document: Document.Document) => unknown
  readonly assets: ReadonlyArray<Receipt.Asset>
}

/** What a stage did with a document. `died`: it threw, or its effect ended with a defect or interrupted itself. */
export type Outcome =
  | { readonly kind: "given"; readonly given: Readonly<Record<string, unknown>> }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "died"; readonly thrown: unknown }

/** The stage that is tried, with what it is tried on. */
export class Subject {
  readonly stage: AnyStage
  readonly documents: ReadonlyArray<Sample>
  readonly #after: AnyPipeline
  readonly #layer: AnyLayer
  /** How long an opening or a closing may take, in milliseconds. */
  readonly patience: number
  #prepared: Promise<ReadonlyArray<Sample>> | undefined
  constructor(stage: AnyStage, documents: ReadonlyArray<Sample>, after: AnyPipeline, layer: AnyLayer, patience: number) {
    this.stage = stage
    this.documents = documents
    this.#after = after
    this.#layer = layer
    this.patience = patience
  }
  /** The facts that the stage says it reads. */
  get reads(): Fact.Facts {
    return [...this.stage.needs, ...this.stage.wants]
  }
  /** The stage, opened in the scope at hand, with the layer. */
  get opening(): Effect.Effect<Opened, unknown, Scope.Scope> {
    return this.#provided(this.stage.open) as Effect.Effect<Opened, unknown, Scope.Scope>
  }
  #provided<A, E>(effect: Effect.Effect<A, E, unknown>): Effect.Effect<A, unknown, Scope.Scope> {
    return Effect.flatMap(Layer.build(this.#layer), (context) => Effect.provideContext(effect as Effect.Effect<A, E, Scope.Scope>, context))
  }
  broken(law: LawName, document: string, problem: string, advice: string): LawBroken {
    return new LawBroken({ law, stage: this.stage.name, document, problem, advice })
  }
  /** Opens the stage for `use`. */
  async opened<A>(law: LawName, use: (opened: Opened) => Promise<A>): Promise<A> {
    return this.#within(law, "the stage", this.opening, use)
  }
  /** Opens the pipeline `after` for `use`: what it makes of a document, `undefined` where it fails. Where it fails on all, nothing was tried, and no law is kept. */
  async preparing<A>(law: LawName, use: (prepare: (sample: Sample) => Promise<Sample | undefined>) => Promise<A>): Promise<A> {
    return this.#within(law, "the pipeline `after`", this.#provided(this.#after.open), async (runner) => {
      let well = 0
      let why: unknown
      const out = await use(async (sample) => {
        const exit = await Effect.runPromiseExit(runner.run(sample.document))
        if (Exit.isSuccess(exit)) return well++, { ...sample, document: exit.value }
        why = Cause.squash(exit.cause)
        return undefined
      })
      if (well === 0) throw this.broken(law, "every document", `the pipeline \`after\` failed, so that the stage was not tried at all: ${shown(why)}`, "give a pipeline that can read plain texts")
      return out
    })
  }
  /** All documents as the stage would see them, with the pipeline `after` run once for all laws. Those on which that fails are left out. */
  async prepared(law: LawName): Promise<ReadonlyArray<Sample>> {
    this.#prepared ??= this.preparing(law, async (prepare) => {
      const out: Array<Sample> = []
      for (const sample of this.documents) {
        const prepared = await prepare(sample)
        if (prepared !== undefined) out.push(prepared)
      }
      return out
    })
    try {
      return await this.#prepared
    } catch (refused) {
      this.#prepared = undefined
      throw refused
    }
  }
  /** A document whose facts nobody else holds. */
  fresh(sample: Sample): Document.Document {
    return withCopies(sample.document, this.reads)
  }
  async #within<O, A>(law: LawName, what: string, opening: Effect.Effect<O, unknown, Scope.Scope>, use: (opened: O) => Promise<A>): Promise<A> {
    const scope = Scope.makeUnsafe()
    try {
      const exit = await Effect.runPromiseExit(Scope.provide(opening, scope))
      if (Exit.isFailure(exit)) throw this.broken(law, "no document", `${what} did not open: ${shown(Cause.squash(exit.cause))}`, "give the services it asks for as `layer`")
      return await use(exit.value)
    } finally {
      // Whether it closes in time is for the law of cancellation to say.
      await ends(Effect.runPromiseExit(Scope.close(scope, Exit.void)), this.patience)
    }
  }
}

/** What an open stage does with a document. */
export const outcomeOf = async (opened: Opened, document: Document.Document): Promise<Outcome> => {
  let out: unknown
  try {
    out = opened.step(document)
  } catch (thrown) {
    return { kind: "died", thrown }
  }
  if (!Effect.isEffect(out)) return plainOutcome(out)
  const exit = await Effect.runPromiseExit(out as Effect.Effect<unknown, unknown>)
  if (Exit.isSuccess(exit)) return plainOutcome(exit.value)
  const typed = exit.cause.reasons.find(Cause.isFailReason)
  return typed === undefined ? { kind: "died", thrown: Cause.squash(exit.cause) } : failing(typed.error)
}

/** What two runs on the same document must have in common. */
export const comparable = (outcome: Outcome): unknown => outcome.kind === "given" ? outcome.given : outcome.kind === "failed" ? shown(outcome.error) : "died"

const failing = (error: unknown): Outcome => error instanceof Unexpected ? { kind: "died", thrown: error } : { kind: "failed", error }

const plainOutcome = (out: unknown): Outcome => {
  if (out instanceof Error) return failing(out)
  return out !== null && typeof out === "object" ? { kind: "given", given: out as Readonly<Record<string, unknown>> } : { kind: "died", thrown: new TypeError(`the stage returned ${shown(out)}`) }
}

/** Errors of a document that are not the stage's own: a stage made of a pipeline has its limits. */
export const isLimit = (error: unknown): boolean => error instanceof LimitExceeded

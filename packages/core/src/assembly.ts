import * as Effect from "effect/Effect"
import { StageFailed } from "./errors.ts"
import { begin, execute, executeWaiting } from "./execute.ts"
import type { Any as AnyFact } from "./fact.ts"
import { after, type Fork, type Known, open, type Opened, type Part, type PlainStage, stagesOf } from "./plan.ts"
import { make as makeRunner, runSync } from "./runner.ts"
import { type Document, Slotted, slotted } from "./slotted.ts"
import { identity } from "./sourceMap.ts"
import type { Does, Errors, Mode } from "./stage.ts"

const modeOf = (stages: ReadonlyArray<PlainStage>): Mode =>
  stages.some(({ mode }) => mode === "async") ? "async" : stages.some(({ mode }) => mode === "loaded") ? "loaded" : "sync"

const doesOf = (stages: ReadonlyArray<PlainStage>): Does =>
  stages.some(({ does }) => does === "rewrites") ? "rewrites" : stages.some(({ does }) => does === "replaces") ? "replaces" : "adds"

/** A pipeline as it is put together: what `Pipeline` is, without its types. */
export class Plan {
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
  get waits(): boolean {
    return modeOf(stagesOf(this.parts)) === "async"
  }
  /** Every fact that some stage speaks of. */
  get facts(): ReadonlyArray<AnyFact> {
    return [...new Set([...this.given, ...stagesOf(this.parts).flatMap(({ needs, wants, gives }) => [...needs, ...wants, ...gives])])]
  }
  get errors(): Errors {
    return [...new Set(stagesOf(this.parts).flatMap((stage) => stage.errors))]
  }
  get opened() {
    return open(this.parts, this.given)
  }
  get open() {
    return Effect.map(this.opened, (opened) => makeRunner(opened, this.waits))
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
  /** What is known where it begins. */
  get entry(): Known {
    return new Map(this.given.map((fact) => [fact.key as string, { fact, sure: true }]))
  }
  /** What its stages give on every way, beyond what it was told. */
  get gives(): ReadonlyArray<AnyFact> {
    const told = new Set(this.given.map(({ key }) => key))
    return [...this.known.values()].filter((it) => it.sure && !told.has(it.fact.key)).map((it) => it.fact)
  }
  asStage(name: string): PlainStage {
    const stages = stagesOf(this.parts)
    return {
      name,
      version: "0.1.0",
      config: stages.map((stage) => [stage.name, stage.version, stage.config]),
      environment: Object.assign({}, ...stages.map((stage) => stage.environment)),
      mode: modeOf(stages),
      does: doesOf(stages),
      needs: this.given,
      wants: [...new Set(stages.flatMap((stage) => stage.wants))].filter((fact) => !this.known.has(fact.key)),
      gives: this.gives,
      errors: this.errors,
      open: Effect.map(this.opened, (opened) => this.alone(opened)),
      parts: this.parts
    }
  }
  /** The whole as the step of one stage, for who opens that stage by itself; inside a pipeline its parts run as the pipeline's own. */
  alone(opened: Opened): { readonly step: (document: Document<never>) => unknown; readonly assets: Opened["made"]["receipt"]["assets"] } {
    const { assets } = opened.made.receipt
    if (this.waits) {
      const whole = this.whole(opened)
      return { step: (document) => Effect.mapError(whole(document), (failure) => failure.cause), assets }
    }
    return {
      step: (document) => {
        const start = entered(opened, document)
        const failure = start instanceof StageFailed ? start : execute(opened, opened.ops, start)
        return failure === undefined ? this.#collect(start as Slotted) : failure.cause
      },
      assets
    }
  }
  /** All its stages on one document, as an effect of what they give; it fails with the stage that failed. */
  whole(opened: Opened): (document: Document<never>) => Effect.Effect<Readonly<Record<string, unknown>>, StageFailed<unknown>> {
    return (document) => Effect.suspend(() => {
      const start = entered(opened, document)
      return start instanceof StageFailed ? Effect.fail(start) : Effect.map(executeWaiting(opened, opened.ops, start), (it) => this.#collect(it))
    })
  }
  #collect(it: Slotted): Readonly<Record<string, unknown>> {
    return {
      ...Object.fromEntries(this.gives.map((fact) => [fact.key, it.look(fact)])),
      ...(doesOf(stagesOf(this.parts)) === "rewrites" ? { change: { text: it.text, map: it.map } } : {})
    }
  }
}

/** A document at the entry of a composite, which answers for its own rewriting only: so it starts from a text that nobody has changed. */
const entered = (opened: Opened, of: Document<never>): Slotted | StageFailed<unknown> => {
  const from = slotted(of)
  return begin(opened, new Slotted(from.givenId, from.source, from.meta, from.text, identity, from.made, from.slots, from.base))
}

/** Stands for the entry of a way of a fork. */
const wayIn: PlainStage = { name: "when", version: "", config: null, environment: {}, mode: "sync", does: "adds", needs: [], wants: [], gives: [], errors: [], open: Effect.succeed({ step: () => ({}), assets: [] }) }

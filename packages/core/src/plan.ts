import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { Document, Layout, Slotted } from "./slotted.ts"
import { PipelineInvalid } from "./errors.ts"
import type { Any as AnyFact } from "./fact.ts"
import type { Asset, Receipt } from "./receipt.ts"
import { canonicalJson, sha256 } from "./sha256.ts"
import type { Does, Errors, Mode } from "./stage.ts"

/** A stage whose types the compiler has checked already. */
export interface PlainStage {
  readonly name: string
  readonly version: string
  readonly config: unknown
  readonly environment: Readonly<Record<string, string>>
  readonly mode: Mode
  readonly does: Does
  readonly needs: ReadonlyArray<AnyFact>
  readonly wants: ReadonlyArray<AnyFact>
  readonly gives: ReadonlyArray<AnyFact>
  readonly errors: Errors
  readonly open: Effect.Effect<{ readonly step: (document: Document<never>) => unknown; readonly assets: ReadonlyArray<Asset> }, unknown, Scope.Scope>
  /** Of a pipeline used as a stage: its parts, so that the outer pipeline runs them as its own. */
  readonly parts?: ReadonlyArray<Part>
}
export interface Fork {
  readonly test: (document: Document<never>) => boolean
  readonly yes: ReadonlyArray<Part>
  readonly no: ReadonlyArray<Part>
}
/** A stage or a fork, before anything is opened. */
export type Part = PlainStage | Fork

const isFork = (part: Part): part is Fork => "test" in part

/** All stages of a plan in order, those of both ways of a fork included. */
export const stagesOf = (parts: ReadonlyArray<Part>): ReadonlyArray<PlainStage> =>
  parts.flatMap((part) => isFork(part) ? [...stagesOf(part.yes), ...stagesOf(part.no)] : part.parts === undefined ? [part] : stagesOf(part.parts))

/** What is known at a point of a plan. `sure`: on every way that leads there. */
export type Known = ReadonlyMap<string, { readonly fact: AnyFact; readonly sure: boolean }>

/**
 * What is known behind a part. Throws `PipelineInvalid` in the compiler's words where it does not fit: code that the compiler
 * has passed never sees it, plain JavaScript does.
 */
export const after = (part: Part, known: Known): Known => {
  if (isFork(part)) {
    const yes = part.yes.reduce((found, inner) => after(inner, found), known)
    const no = part.no.reduce((found, inner) => after(inner, found), known)
    const both = new Map<string, { readonly fact: AnyFact; readonly sure: boolean }>()
    for (const [key, entry] of [...yes, ...no]) both.set(key, { fact: entry.fact, sure: yes.get(key)?.sure === true && no.get(key)?.sure === true })
    return both
  }
  const refuse = (problem: string, facts: ReadonlyArray<string>) => {
    if (facts.length > 0) throw new PipelineInvalid({ stage: part.name, problem, facts })
  }
  const same = (fact: AnyFact) => known.get(fact.key)?.fact === fact
  refuse("no earlier stage gives", part.needs.filter((fact) => !(same(fact) && known.get(fact.key)!.sure)).map((fact) => fact.key))
  refuse("another fact has the same key", part.gives.filter((fact) => known.has(fact.key) && !same(fact)).map((fact) => fact.key))
  if (part.does === "rewrites") {
    refuse("changes the text that these facts point into", [...known.values()].filter((it) => it.sure && it.fact.anchored !== false).map((it) => it.fact.key))
  }
  if (part.does !== "replaces") {
    refuse("an earlier stage already gives (wrap in Stage.replacing)", part.gives.filter((fact) => known.get(fact.key)?.sure === true).map((fact) => fact.key))
  }
  const next = new Map(part.does === "rewrites" ? [...known].filter(([, it]) => it.fact.anchored === false) : known)
  for (const fact of part.gives) next.set(fact.key, { fact, sure: true })
  return next
}

/** A stage or a fork, opened. */
export type Op =
  | { readonly kind: "call"; readonly name: string; readonly step: (document: Document<never>) => unknown; readonly slots: ReadonlyArray<number>; readonly rewrites: boolean }
  | { readonly kind: "wait"; readonly name: string; readonly step: (document: Document<never>) => unknown; readonly slots: ReadonlyArray<number> }
  | { readonly kind: "fork"; readonly test: (document: Document<never>) => boolean; readonly yes: ReadonlyArray<Op>; readonly no: ReadonlyArray<Op> }

/** A plan with its services open. */
export interface Opened {
  readonly ops: ReadonlyArray<Op>
  readonly layout: Layout
  /** The empty slots of a document, to be copied. */
  readonly slots: Slotted["slots"]
  readonly given: ReadonlyArray<AnyFact>
  readonly receipt: Receipt
}

const layoutOf = (facts: ReadonlyArray<AnyFact>): Layout => {
  const unique = [...new Map(facts.map((fact) => [fact.key as string, fact])).values()]
  return { slots: new Map(unique.map((fact, slot) => [fact.key as string, slot])), facts: unique }
}

/** Opens every stage of a plan, in order, in the scope at hand. */
export const open = Effect.fnUntraced(function*(parts: ReadonlyArray<Part>, given: ReadonlyArray<AnyFact>): Effect.fn.Return<Opened, unknown, Scope.Scope> {
  const stages = stagesOf(parts)
  const layout = layoutOf(stages.flatMap((stage) => stage.gives))
  const steps = new Map<PlainStage, (document: Document<never>) => unknown>()
  const assets = new Map<string, Asset>()
  for (const stage of stages) {
    const opened = yield* stage.open
    steps.set(stage, opened.step)
    for (const asset of opened.assets) assets.set(`${asset.id}\n${asset.version}\n${asset.sha256}`, asset)
  }
  const opsOf = (list: ReadonlyArray<Part>): ReadonlyArray<Op> =>
    list.flatMap((part): ReadonlyArray<Op> => {
      if (isFork(part)) return [{ kind: "fork", test: part.test, yes: opsOf(part.yes), no: opsOf(part.no) }]
      if (part.parts !== undefined) return opsOf(part.parts)
      const slots = part.gives.map((fact) => layout.slots.get(fact.key)!)
      const { name } = part
      const step = steps.get(part)!
      return [part.mode === "async" ? { kind: "wait", name, step, slots } : { kind: "call", name, step, slots, rewrites: part.does === "rewrites" }]
    })
  return {
    ops: opsOf(parts),
    layout,
    slots: layout.facts.map(() => undefined),
    given,
    receipt: {
      stages: stages.map(({ name, version, config }) => ({ name, version, config: sha256(canonicalJson(config)) })),
      assets: [...assets.values()],
      environment: Object.assign({}, ...stages.map((stage) => stage.environment))
    }
  }
})

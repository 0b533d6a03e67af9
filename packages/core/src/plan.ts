import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { type Document, type Layout, type Made, nowhere, type Place } from "./slotted.ts"
import { PipelineInvalid } from "./errors.ts"
import type { Any as AnyFact } from "./fact.ts"
import type { Asset } from "./receipt.ts"
import * as Limits from "./limits.ts"
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

interface Count {
  readonly limit: string
  readonly allowed: number
  readonly key: string
  readonly of: (value: never) => number
}

/** A stage or a fork, opened. One shape for all, so that the loop over them stays quick. */
export interface Op {
  readonly fork: boolean
  /** It waits for input or output, or one of its ways does. */
  readonly waits: boolean
  readonly name: string
  readonly step: (document: Document<never>) => unknown
  /** Which stage it is, counted over both ways of every fork. */
  readonly index: number
  /** It only gives one fact: its object goes to `slot`, and nothing else is to be done. */
  readonly simple: boolean
  readonly slot: number
  readonly slots: ReadonlyArray<number>
  readonly reads: Place
  readonly rewrites: boolean
  /** The slots of anchored facts, which a rewrite empties. */
  readonly clears: ReadonlyArray<number>
  readonly counts: ReadonlyArray<Count>
  readonly yes: ReadonlyArray<Op>
  readonly no: ReadonlyArray<Op>
}

/** A plan with its services open. */
export interface Opened {
  readonly ops: ReadonlyArray<Op>
  readonly made: Made
  /** How many slots a document has. */
  readonly slots: number
  readonly given: ReadonlyArray<AnyFact>
  readonly limits: Limits.Limits
  /** The names of the stages, by `Op.index`. */
  readonly names: ReadonlyArray<string>
}

const layoutOf = (facts: ReadonlyArray<AnyFact>): Layout =>
  new Map([...new Set(facts)].map((fact, slot): readonly [AnyFact, Place] => [fact, { fact, key: fact.key, slot }]))

/** Opens every stage of a plan, in order, in the scope at hand. */
export const open = Effect.fnUntraced(function*(parts: ReadonlyArray<Part>, given: ReadonlyArray<AnyFact>): Effect.fn.Return<Opened, unknown, Scope.Scope> {
  const limits = yield* Limits.current
  const stages = stagesOf(parts)
  const layout = layoutOf(stages.flatMap((stage) => stage.gives))
  const steps = new Map<PlainStage, Op["step"]>()
  const assets = new Map<string, Asset>()
  // A stage that stands in both ways of a fork is opened once.
  for (const stage of new Set(stages)) {
    const opened = yield* stage.open
    steps.set(stage, opened.step)
    for (const asset of opened.assets) assets.set(`${asset.id}\n${asset.version}\n${asset.sha256}`, asset)
  }
  const opOf = (part: PlainStage): Op => {
    const slots = part.gives.map((fact) => layout.get(fact)!.slot)
    const counts = part.gives.flatMap((fact) =>
      Object.entries(fact.counts).map(([limit, of]): Count => ({ limit, allowed: limits[limit] ?? Infinity, key: fact.key, of })))
    const rewrites = part.does === "rewrites"
    const first = [...part.needs, ...part.wants].find((fact) => layout.has(fact))
    return {
      fork: false,
      waits: part.mode === "async",
      name: part.name,
      step: steps.get(part)!,
      index: stages.indexOf(part),
      simple: !rewrites && slots.length === 1 && counts.length === 0,
      slot: slots[0] ?? 0,
      slots,
      reads: first === undefined ? nowhere : layout.get(first)!,
      rewrites,
      clears: rewrites ? stages.slice(0, stages.lastIndexOf(part)).flatMap((stage) => stage.gives).filter((fact) => fact.anchored !== false).map((fact) => layout.get(fact)!.slot) : [],
      counts,
      yes: [],
      no: []
    }
  }
  const opsOf = (list: ReadonlyArray<Part>): ReadonlyArray<Op> =>
    list.flatMap((part): ReadonlyArray<Op> => {
      if (!isFork(part)) return part.parts === undefined ? [opOf(part)] : opsOf(part.parts)
      const yes = opsOf(part.yes)
      const no = opsOf(part.no)
      return [{
        fork: true, waits: [...yes, ...no].some((op) => op.waits), name: "when", step: part.test as Op["step"], index: -1,
        simple: false, slot: 0, slots: [], reads: nowhere, rewrites: false, clears: [], counts: [], yes, no
      }]
    })
  return {
    ops: opsOf(parts),
    made: {
      layout,
      receipt: {
        stages: stages.map(({ name, version, config }) => ({ name, version, config: sha256(canonicalJson(config)) })),
        assets: [...assets.values()],
        environment: Object.assign({}, ...stages.map((stage) => stage.environment))
      }
    },
    slots: layout.size,
    given,
    limits,
    names: stages.map(({ name }) => name)
  }
})

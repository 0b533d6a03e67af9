import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import { InvalidInput, LimitExceeded, MissingFact, StageFailed, Unexpected } from "./errors.ts"
import type { Op, Opened } from "./plan.ts"
import * as Receipts from "./receipt.ts"
import { document, Slotted, untouched } from "./slotted.ts"
import { compose, identity } from "./sourceMap.ts"
import type { TextChange } from "./stage.ts"

type Given = Readonly<Record<string, unknown>>

const failed = (stage: string, it: Slotted, cause: unknown): StageFailed<unknown> =>
  new StageFailed({ stage, documentId: it.id, cause, partial: document(it) })

/** What a stage threw, as a cause: a fact that `Document.get` did not find stays what it is; anything else is the `cause` of an `Unexpected`, which no copy of that keeps. */
const thrownBy = (thrown: unknown): MissingFact | Unexpected =>
  thrown instanceof MissingFact
    ? thrown
    : Object.defineProperty(new Unexpected({ message: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown) }), "cause", { value: thrown, configurable: true })

const over = (limit: string, found: number, allowed: number): LimitExceeded | undefined =>
  found > allowed ? new LimitExceeded({ limit, allowed, found }) : undefined

/** The runner's own copy of a document, as the first stage sees it, or why it may not see it. */
export const begin = (plan: Opened, from: Slotted): Slotted | StageFailed<unknown> => {
  if (from?.made === undefined) {
    const problem = `is ${from === null ? "null" : typeof from}, not a document: make one with Document.make`
    const nothing = new Slotted("", "", {}, "", identity, untouched, [], undefined)
    return failed("input", nothing, new InvalidInput({ where: "the document", problem }))
  }
  const fresh = from.made.receipt.stages.length === 0
  const made = fresh ? plan.made : { layout: plan.made.layout, receipt: Receipts.append(from.made.receipt, plan.made.receipt) }
  // oxlint-disable-next-line unicorn/no-new-array -- the quickest way to an empty array of a given length
  const slots = new Array<Given | undefined>(plan.slots)
  const it = new Slotted(from.givenId, from.source, from.meta, from.text, from.map, made, slots, from.slots.length === 0 ? undefined : from)
  if (from.source.length > plan.limits.characters) return failed("input", it, over("characters", from.source.length, plan.limits.characters))
  for (let i = 0; i < plan.given.length; i++) {
    const fact = plan.given[i]!
    if (from.look(fact) === undefined) return failed("input", it, new MissingFact({ key: fact.key }))
  }
  return it
}

/** The facts of earlier pipelines that outlive a rewrite. */
const baseOf = (base: Slotted): Slotted => {
  const slots = base.slots.slice()
  for (const { fact, slot } of base.made.layout.values()) if (fact.anchored !== false) slots[slot] = undefined
  return new Slotted(base.givenId, base.source, base.meta, base.text, base.map, base.made, slots, base.base === undefined ? undefined : baseOf(base.base))
}

const tooLong = (text: string, it: Slotted, { limits }: Opened): LimitExceeded | undefined =>
  over("characters", text.length, limits.characters) ?? over("expansion", text.length / Math.max(it.source.length, 1000), limits.expansion)

const rewrite = (op: Op, it: Slotted, change: TextChange, plan: Opened): LimitExceeded | undefined => {
  const text = change.text
  // A text that is no longer than its source is within both limits.
  if (text.length > it.source.length) {
    const problem = tooLong(text, it, plan)
    if (problem !== undefined) return problem
  }
  it.text = text
  it.map = compose(it.map, change.map)
  for (let i = 0; i < op.clears.length; i++) it.slots[op.clears[i]!] = undefined
  if (it.base !== undefined) it.base = baseOf(it.base)
  return undefined
}

const counted = (op: Op, given: Given): LimitExceeded | undefined => {
  for (const { limit, allowed, key, of } of op.counts) {
    const value = given[key]
    const problem = value === undefined ? undefined : over(limit, of(value as never), allowed)
    if (problem !== undefined) return problem
  }
  return undefined
}

/** The cause where a stage returned an error, or what is no object of facts. */
const unfit = (given: unknown): Error =>
  given instanceof Error ? given : new Unexpected({ message: `it returned ${given === null ? "null" : typeof given}, not an object of its facts` })

/** Puts what a stage returned where it belongs; says what is wrong with it. */
const keep = (op: Op, it: Slotted, given: unknown, plan: Opened): unknown => {
  if (given instanceof Error || given === null || typeof given !== "object") return unfit(given)
  if (op.counts.length > 0) {
    const problem = counted(op, given as Given)
    if (problem !== undefined) return problem
  }
  if (op.rewrites) {
    const problem = rewrite(op, it, (given as { readonly change: TextChange }).change, plan)
    if (problem !== undefined) return problem
  }
  for (let i = 0; i < op.slots.length; i++) it.slots[op.slots[i]!] = given as Given
  return undefined
}

/** What is more than calling a function and keeping what it gives. */
const special = (op: Op, it: Slotted, plan: Opened): StageFailed<unknown> | undefined => {
  const out = op.step(document(it))
  if (op.fork) return execute(plan, out ? op.yes : op.no, it)
  const problem = keep(op, it, out, plan)
  return problem === undefined ? undefined : failed(op.name, it, problem)
}

/** Runs plain steps one after the other, all in one loop. */
export const execute = (plan: Opened, ops: ReadonlyArray<Op>, it: Slotted): StageFailed<unknown> | undefined => {
  const slots = it.slots
  let i = 0
  try {
    for (; i < ops.length; i++) {
      const op = ops[i]!
      it.reads = op.reads
      if (op.simple) {
        const step = op.step
        const given = step(document(it))
        if (given instanceof Error || typeof given !== "object" || given === null) return failed(op.name, it, unfit(given))
        slots[op.slot] = given as Given
      } else {
        const failure = special(op, it, plan)
        if (failure !== undefined) return failure
      }
    }
    return undefined
  } catch (thrown) {
    return failed(ops[i]!.name, it, thrownBy(thrown))
  }
}

/** Which way of a fork a document takes. */
export const choose = (op: Op, it: Slotted): ReadonlyArray<Op> | StageFailed<unknown> => {
  try {
    return op.step(document(it)) ? op.yes : op.no
  } catch (thrown) {
    return failed(op.name, it, thrownBy(thrown))
  }
}

/** Hears how many milliseconds a stage took on a document. */
export type Spent = (op: Op, milliseconds: number) => void

/** Runs plain steps with the clock at hand. */
export const executeTimed = (plan: Opened, ops: ReadonlyArray<Op>, it: Slotted, spent: Spent): StageFailed<unknown> | undefined => {
  for (const op of ops) {
    let failure: StageFailed<unknown> | undefined
    if (op.fork) {
      const way = choose(op, it)
      failure = way instanceof StageFailed ? way : executeTimed(plan, way, it, spent)
    } else {
      const start = performance.now()
      failure = execute(plan, [op], it)
      spent(op, performance.now() - start)
    }
    if (failure !== undefined) return failure
  }
  return undefined
}

/** Runs steps of which some wait; what lies between two of these runs as plain functions. */
export const executeWaiting = (
  plan: Opened,
  ops: ReadonlyArray<Op>,
  it: Slotted,
  spent?: Spent
): Effect.Effect<Slotted, StageFailed<unknown>> => {
  const at = ops.findIndex((op) => op.waits)
  const before = at < 0 ? ops : ops.slice(0, at)
  const failure = spent === undefined ? execute(plan, before, it) : executeTimed(plan, before, it, spent)
  if (failure !== undefined) return Effect.fail(failure)
  if (at < 0) return Effect.succeed(it)
  const op = ops[at]!
  const rest = ops.slice(at + 1)
  it.reads = op.reads
  if (op.fork) {
    const way = choose(op, it)
    return way instanceof StageFailed ? Effect.fail(way) : Effect.flatMap(executeWaiting(plan, way, it, spent), () => executeWaiting(plan, rest, it, spent))
  }
  const start = performance.now()
  return Effect.matchCauseEffect(Effect.suspend(() => op.step(document(it)) as Effect.Effect<unknown, unknown>), {
    onFailure: (cause) => {
      if (Cause.hasInterrupts(cause)) return Effect.failCause(cause as Cause.Cause<never>)
      spent?.(op, performance.now() - start)
      const typed = cause.reasons.find(Cause.isFailReason)
      if (typed?.error instanceof StageFailed) return Effect.fail(typed.error)
      return Effect.fail(failed(op.name, it, typed === undefined ? thrownBy(Cause.squash(cause)) : typed.error))
    },
    onSuccess: (given) => {
      spent?.(op, performance.now() - start)
      const problem = keep(op, it, given, plan)
      return problem === undefined ? executeWaiting(plan, rest, it, spent) : Effect.fail(failed(op.name, it, problem))
    }
  })
}

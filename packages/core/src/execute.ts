import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import { document, type Layout, Slotted } from "./slotted.ts"
import { LimitExceeded, MissingFact, StageFailed, Unexpected } from "./errors.ts"
import * as Limits from "./limits.ts"
import type { Op, Opened } from "./plan.ts"
import * as Receipts from "./receipt.ts"
import { compose } from "./sourceMap.ts"
import type { TextChange } from "./stage.ts"

type Given = Readonly<Record<string, unknown>>

const failed = (stage: string, it: Slotted, cause: unknown): StageFailed<unknown> =>
  new StageFailed({ stage, documentId: it.id, cause, partial: document(it) })

const unexpected = (thrown: unknown): Unexpected =>
  new Unexpected({ message: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown) })

/** The document that the first stage sees, or why it may not. */
export const begin = (plan: Opened, from: Slotted): Slotted | StageFailed<unknown> => {
  const it = new Slotted(
    from.givenId,
    from.source,
    from.meta,
    from.text,
    from.map,
    Receipts.append(from.receipt, plan.receipt),
    plan.layout,
    plan.slots.slice(),
    from.layout.facts.length === 0 ? undefined : from
  )
  if (from.source.length > Limits.defaults.characters) {
    return failed("input", it, new LimitExceeded({ limit: "characters", allowed: Limits.defaults.characters, found: from.source.length }))
  }
  for (const fact of plan.given) {
    if (from.look(fact) === undefined) return failed("input", it, new MissingFact({ key: fact.key }))
  }
  return it
}

const unanchored = (layout: Layout, slots: Slotted["slots"]): Slotted["slots"] => {
  const kept = slots.slice()
  for (let slot = 0; slot < kept.length; slot++) if (layout.facts[slot]!.anchored !== false) kept[slot] = undefined
  return kept
}

/** The facts of earlier pipelines that outlive a rewrite. */
const baseOf = (base: Slotted | undefined): Slotted | undefined =>
  base === undefined ? undefined : new Slotted(
    base.givenId, base.source, base.meta, base.text, base.map, base.receipt, base.layout, unanchored(base.layout, base.slots), baseOf(base.base)
  )

const rewritten = (it: Slotted, { text, map }: TextChange): Slotted =>
  new Slotted(it.givenId, it.source, it.meta, text, compose(it.map, map), it.receipt, it.layout, unanchored(it.layout, it.slots), baseOf(it.base))

const store = (it: Slotted, slots: ReadonlyArray<number>, given: unknown): void => {
  for (let i = 0; i < slots.length; i++) it.slots[slots[i]!] = given as Given
}

/** Runs plain steps one after the other. */
export const execute = (ops: ReadonlyArray<Op>, from: Slotted): Slotted | StageFailed<unknown> => {
  let it = from
  for (let i = 0; i < ops.length; i++) {
    const op = ops[i]!
    if (op.kind === "fork") {
      const way = choose(op, it)
      if (way instanceof StageFailed) return way
      const out = execute(way, it)
      if (out instanceof StageFailed) return out
      it = out
      continue
    }
    let given: unknown
    try {
      given = op.step(document(it))
    } catch (thrown) {
      return failed(op.name, it, unexpected(thrown))
    }
    if (given instanceof Error) return failed(op.name, it, given)
    if (op.kind === "call" && op.rewrites) it = rewritten(it, (given as { readonly change: TextChange }).change)
    store(it, op.slots, given)
  }
  return it
}

const choose = (op: Extract<Op, { readonly kind: "fork" }>, it: Slotted): ReadonlyArray<Op> | StageFailed<unknown> => {
  try {
    return op.test(document(it)) ? op.yes : op.no
  } catch (thrown) {
    return failed("when", it, unexpected(thrown))
  }
}

const waits = (ops: ReadonlyArray<Op>): boolean => ops.some((op) => op.kind === "wait" || (op.kind === "fork" && (waits(op.yes) || waits(op.no))))

/** Runs steps of which some wait; what lies between two of these runs as plain functions. */
export const executeWaiting = (ops: ReadonlyArray<Op>, from: Slotted): Effect.Effect<Slotted, StageFailed<unknown>> => {
  const at = ops.findIndex((op) => waits([op]))
  const before = execute(at < 0 ? ops : ops.slice(0, at), from)
  if (before instanceof StageFailed) return Effect.fail(before)
  if (at < 0) return Effect.succeed(before)
  const op = ops[at]!
  const rest = ops.slice(at + 1)
  if (op.kind === "fork") {
    const way = choose(op, before)
    return way instanceof StageFailed ? Effect.fail(way) : Effect.flatMap(executeWaiting(way, before), (it) => executeWaiting(rest, it))
  }
  return Effect.matchCauseEffect(Effect.suspend(() => op.step(document(before)) as Effect.Effect<unknown, unknown>), {
    onFailure: (cause) => {
      if (Cause.hasInterrupts(cause)) return Effect.failCause(cause as Cause.Cause<never>)
      const typed = cause.reasons.find(Cause.isFailReason)
      return Effect.fail(failed(op.name, before, typed === undefined ? unexpected(Cause.squash(cause)) : typed.error))
    },
    onSuccess: (given) => {
      store(before, op.slots, given)
      return executeWaiting(rest, before)
    }
  })
}

/** The thread's side of `parallel`: opens the pipeline of a module, then runs batches as they come. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import type { Plan } from "./assembly.ts"
import { runBatch } from "./batch.ts"
import { StageFailed } from "./errors.ts"
import { begin, executeWaiting } from "./execute.ts"
import type { Opened } from "./plan.ts"
import { CannotOpen, serveThread } from "./poolThread.ts"
import { document, slotted } from "./slotted.ts"
import { Wire, type WireDocument, type WireResult } from "./wire.ts"

/** What the module of a pipeline exports. */
export interface PipelineModule {
  readonly default: unknown
  readonly layer?: Layer.Layer<unknown, unknown>
}

const runPlain = (wire: Wire, opened: Opened, one: WireDocument, spent: Float64Array): WireResult => {
  const batch = runBatch(opened, [document(wire.unpack(one))])
  let next = batch.next()
  while (next.done !== true) next = batch.next()
  const { done, failures, spent: here } = next.value
  for (let i = 0; i < here.length; i++) spent[i]! += here[i]!
  return failures.length > 0 ? wire.packFailure(failures[0]!.failure) : wire.packResult(slotted(done[0]!))
}

const runWaiting = async (wire: Wire, opened: Opened, one: WireDocument, spent: Float64Array): Promise<WireResult> => {
  const it = begin(opened, wire.unpack(one))
  if (it instanceof StageFailed) return wire.packFailure(it)
  const exit = await Effect.runPromiseExit(executeWaiting(opened, opened.ops, it, (op, milliseconds) => {
    spent[op.index]! += milliseconds
  }))
  if (Exit.isSuccess(exit)) return wire.packResult(exit.value)
  const failure = Cause.squash(exit.cause)
  if (failure instanceof StageFailed) return wire.packFailure(failure)
  throw failure
}

serveThread<WireDocument, WireResult, Float64Array>(async (module) => {
  const loaded = await import(module as string) as PipelineModule
  const plan = loaded.default as Plan
  const wire = new Wire(plan.facts, plan.errors)
  const opening = Effect.flatMap(Layer.build(loaded.layer ?? Layer.empty), (context) => Effect.provideContext(plan.opened, context))
  // Never closed: what was opened lives as long as the thread.
  const exit = await Effect.runPromiseExit(Effect.provideService(opening, Scope.Scope, Scope.makeUnsafe()))
  if (Exit.isFailure(exit)) return new CannotOpen(wire.packError(Cause.squash(exit.cause)))
  const opened = exit.value
  return {
    opened: opened.made.receipt,
    note: () => new Float64Array(opened.names.length),
    step: plan.waits ? (one, spent) => runWaiting(wire, opened, one, spent) : (one, spent) => runPlain(wire, opened, one, spent)
  }
})

import { StageFailed } from "./errors.ts"
import { begin, execute, executeTimed, type Spent } from "./execute.ts"
import type { Opened } from "./plan.ts"
import { type Document, document, type Slotted, slotted } from "./slotted.ts"

/** The clock is looked at after every document that takes longer than `slow` milliseconds; between quick ones after more and more, up to `stride`. */
const stride = 128
const slow = 0.02
/** Milliseconds after which a batch lets others have their turn. */
const turn = 10

/** What became of a batch, and where its time went. */
export interface Outcome {
  readonly done: Array<Document<never>>
  /** In the order of the documents. `at`: how many had come out before. */
  readonly failures: Array<{ readonly failure: StageFailed<unknown>; readonly document: Document<never>; readonly at: number }>
  /** Milliseconds by stage (`Op.index`). Measured on every document where they take over 20 microseconds; else on the first three of the batch, and scaled to the whole. */
  readonly spent: Float64Array
}

/** Runs documents from `from` up to `until`, with the clock at hand if `watch`. */
const runSome = (plan: Opened, documents: ReadonlyArray<Document<never>>, from: number, until: number, watch: boolean, { done, failures, spent }: Outcome): void => {
  const note: Spent = (op, milliseconds) => {
    spent[op.index]! += milliseconds
  }
  for (let i = from; i < until; i++) {
    const it = begin(plan, slotted(documents[i]!))
    const failure = it instanceof StageFailed ? it : watch ? executeTimed(plan, plan.ops, it, note) : execute(plan, plan.ops, it)
    if (failure === undefined) done.push(document(it as Slotted))
    else failures.push({ failure, document: documents[i]!, at: done.length })
  }
}

/** Runs a batch, one document after the other. Gives way (yields) about every ten milliseconds. */
export function* runBatch(plan: Opened, documents: ReadonlyArray<Document<never>>): Generator<void, Outcome> {
  const outcome: Outcome = { done: [], failures: [], spent: new Float64Array(plan.names.length) }
  let size = 1
  let busy = 0
  let last = performance.now()
  let since = last
  for (let from = 0; from < documents.length;) {
    const until = Math.min(documents.length, from + size)
    runSome(plan, documents, from, until, size <= 2, outcome)
    const now = performance.now()
    busy += now - last
    size = (now - last) / (until - from) > slow ? 1 : Math.min(stride, 2 * size)
    from = until
    last = now
    if (now - since > turn && from < documents.length) {
      yield
      last = since = performance.now()
    }
  }
  const { spent } = outcome
  let measured = 0
  for (let i = 0; i < spent.length; i++) measured += spent[i]!
  if (measured > 0) for (let i = 0; i < spent.length; i++) spent[i] = spent[i]! * busy / measured
  return outcome
}

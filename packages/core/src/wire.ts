import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import { InvalidInput, LimitExceeded, MissingFact, StageFailed, Unexpected, WorkerFailed } from "./errors.ts"
import type { Any as AnyFact } from "./fact.ts"
import * as Receipts from "./receipt.ts"
import { type Layout, Slotted, type Slots } from "./slotted.ts"
import { editsOf, fromLists } from "./sourceMap.ts"
import type { Errors } from "./stage.ts"

/** A document as it crosses from one thread to another. What both sides know already is left out. */
export interface WireDocument {
  readonly id: string | undefined
  readonly source: string
  readonly meta: Slotted["meta"]
  readonly text: string
  readonly edits: ReadonlyArray<Int32Array>
  readonly receipt: Receipts.Receipt
  readonly facts: ReadonlyArray<readonly [key: string, value: unknown]>
}
/** What became of a document: its text where it changed, and its facts; or why not. */
export type WireResult =
  | { readonly text: string | undefined; readonly edits: ReadonlyArray<Int32Array>; readonly facts: WireDocument["facts"] }
  | { readonly stage: string; readonly cause: WireError; readonly partial: WireResult }
export interface WireError {
  readonly tag: string
  readonly message: string
  readonly encoded: unknown
}

/** Whether a value of a schema is the same on both sides of it: then the platform's own cloning carries it. */
const isPlain = (fact: AnyFact): boolean => SchemaAST.toEncoded(fact.schema.ast) === SchemaAST.toType(fact.schema.ast)

/** Carries the facts of one pipeline. Both threads make one, from the same facts. */
export class Wire {
  readonly #facts: ReadonlyMap<string, { readonly fact: AnyFact; readonly plain: boolean }>
  readonly #layout: Layout
  readonly #errors: ReadonlyMap<string, Errors[number]>
  constructor(facts: ReadonlyArray<AnyFact>, errors: Errors) {
    this.#facts = new Map(facts.map((fact) => [fact.key as string, { fact, plain: isPlain(fact) }]))
    this.#layout = new Map(facts.map((fact, slot) => [fact, { fact, key: fact.key as string, slot }]))
    this.#errors = new Map([InvalidInput, LimitExceeded, MissingFact, Unexpected, WorkerFailed, ...errors].map((one) => [(one as { readonly identifier?: string }).identifier ?? one.name, one as Errors[number]]))
  }
  #factsOf(it: Slotted): WireDocument["facts"] {
    return [...it.known()].flatMap(([key, { fact, value }]) => {
      const here = this.#facts.get(key)
      // A fact that nobody in the pipeline speaks of stays behind.
      if (here === undefined || here.fact !== fact) return []
      return [[key, here.plain ? value : Schema.encodeUnknownSync(fact.schema)(value) as unknown] as const]
    })
  }
  #slotsOf(facts: WireDocument["facts"]): Slots {
    const slots: Slots = Array.from({ length: this.#layout.size }, () => undefined)
    for (const [key, value] of facts) {
      const { fact, plain } = this.#facts.get(key)!
      slots[this.#layout.get(fact)!.slot] = { [key]: plain ? value : Schema.decodeUnknownSync(fact.schema)(value) as unknown }
    }
    return slots
  }
  pack(it: Slotted): WireDocument {
    return { id: it.givenId, source: it.source, meta: it.meta, text: it.text, edits: editsOf(it.map), receipt: it.receipt, facts: this.#factsOf(it) }
  }
  unpack({ id, source, meta, text, edits, receipt, facts }: WireDocument): Slotted {
    return new Slotted(id, source, meta, text, fromLists(edits), { layout: this.#layout, receipt }, this.#slotsOf(facts), undefined)
  }
  packResult(it: Slotted): WireResult {
    return { text: it.text === it.source ? undefined : it.text, edits: editsOf(it.map), facts: this.#factsOf(it) }
  }
  packFailure({ stage, cause, partial }: StageFailed<unknown>): WireResult {
    return { stage, cause: this.packError(cause), partial: this.packResult(partial as unknown as Slotted) }
  }
  packError(cause: unknown): WireError {
    const tag = String((cause as { readonly _tag?: unknown } | null)?._tag ?? "")
    const known = this.#errors.get(tag)
    const message = cause instanceof Error ? cause.message : String(cause)
    const encoded = known === undefined ? { ...cause as object } : Schema.encodeUnknownSync(known as unknown as Schema.Codec<unknown, unknown>)(cause)
    return { tag, message, encoded: cloneable(encoded) }
  }
  /** An error that the stage did not declare comes back as a plain `Error` with its tag and fields. */
  unpackError({ tag, message, encoded }: WireError): unknown {
    const known = this.#errors.get(tag)
    if (known !== undefined) return Schema.decodeUnknownSync(known as unknown as Schema.Codec<unknown, unknown>)(encoded)
    return tag === "" ? new Unexpected({ message }) : Object.assign(new Error(message), encoded, { _tag: tag, name: tag })
  }
  /** The document of a result, given the one that went in, and the receipt of what was done. */
  unpackResult(from: Slotted, result: WireResult, receipt: Receipts.Receipt): Slotted | StageFailed<unknown> {
    if ("stage" in result) {
      const partial = this.unpackResult(from, result.partial, receipt)
      return new StageFailed({ stage: result.stage, documentId: from.id, cause: this.unpackError(result.cause), partial })
    }
    const made = { layout: this.#layout, receipt: Receipts.append(from.made.receipt, receipt) }
    return new Slotted(from.givenId, from.source, from.meta, result.text ?? from.source, fromLists(result.edits), made, this.#slotsOf(result.facts), this.#rest(from))
  }
  /** The facts of a document that did not travel. */
  #rest(from: Slotted): Slotted | undefined {
    const stayed = [...from.known()].filter(([key, { fact }]) => this.#facts.get(key)?.fact !== fact)
    if (stayed.length === 0) return undefined
    const layout: Layout = new Map(stayed.map(([key, { fact }], slot) => [fact, { fact, key, slot }]))
    return new Slotted(from.givenId, from.source, from.meta, from.text, from.map, { layout, receipt: Receipts.empty }, stayed.map(([key, { value }]) => ({ [key]: value })), undefined)
  }
}

const cloneable = (value: unknown): unknown => {
  try {
    return structuredClone(value)
  } catch {
    return {}
  }
}

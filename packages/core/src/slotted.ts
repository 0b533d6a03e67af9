import type * as Fact from "./fact.ts"
import type { Receipt } from "./receipt.ts"
import { canonicalJson, sha256 } from "./sha256.ts"
import type { SourceMap } from "./sourceMap.ts"

declare const has: unique symbol

/** What the caller knows about a text from elsewhere. Dates are ISO 8601, languages BCP 47. */
export interface Meta {
  readonly url?: string
  readonly publishedAt?: string
  readonly language?: string
  readonly title?: string
  readonly mediaType?: string
}

/** One text on its way through a pipeline. `Has` is the union of the facts known about it. Immutable to its readers; held in memory whole. */
export interface Document<in Has = never> {
  /** The caller's id, or a hash of the source and what is known about it. */
  readonly id: string
  /** The raw input, never altered. */
  readonly source: string
  /** What anchored facts point into. */
  readonly text: string
  readonly meta: Meta
  /** From ranges of `text` back to `source`. */
  readonly map: SourceMap
  readonly receipt: Receipt
  readonly [has]: (_: Has) => void
}

/** Which slot of a document each fact is kept in: one for all documents of a pipeline. */
export interface Layout {
  readonly slots: ReadonlyMap<string, number>
  readonly facts: ReadonlyArray<Fact.Any>
}
export const nothing: Layout = { slots: new Map(), facts: [] }

/** A document as the runner sees it: each stage's returned object is kept whole in the slots of the facts it gives. */
export class Slotted {
  declare readonly [has]: (_: never) => void
  declare readonly givenId: string | undefined
  declare readonly source: string
  declare readonly text: string
  declare readonly meta: Meta
  declare readonly map: SourceMap
  declare readonly receipt: Receipt
  declare readonly layout: Layout
  declare readonly slots: Array<Readonly<Record<string, unknown>> | undefined>
  /** Facts that the document had before this pipeline. */
  declare readonly base: Slotted | undefined
  constructor(
    givenId: string | undefined,
    source: string,
    meta: Meta,
    text: string,
    map: SourceMap,
    receipt: Receipt,
    layout: Layout,
    slots: Slotted["slots"],
    base: Slotted | undefined
  ) {
    this.givenId = givenId
    this.source = source
    this.meta = meta
    this.text = text
    this.map = map
    this.receipt = receipt
    this.layout = layout
    this.slots = slots
    this.base = base
  }
  get id(): string {
    return this.givenId ?? inputHash(this).slice(0, 32)
  }
  /** The value of a fact, `undefined` if it is not known, or is another fact of the same key. */
  look(fact: Fact.Any): unknown {
    const slot = this.layout.slots.get(fact.key)
    if (slot !== undefined) {
      const record = this.slots[slot]
      if (record !== undefined) return this.layout.facts[slot] === fact ? record[fact.key] : undefined
    }
    return this.base?.look(fact)
  }
  /** All facts that are known, the later hiding the earlier of the same key. */
  known(): Map<string, { readonly fact: Fact.Any; readonly value: unknown }> {
    const all = this.base?.known() ?? new Map<string, { readonly fact: Fact.Any; readonly value: unknown }>()
    for (const [key, slot] of this.layout.slots) {
      const record = this.slots[slot]
      if (record !== undefined) all.set(key, { fact: this.layout.facts[slot]!, value: record[key] })
    }
    return all
  }
}

/** The runner's view of a document; only `make`, `add` and the runner make documents. */
export const slotted = (document: Document<never>): Slotted => document as unknown as Slotted
export const document = <Has>(it: Slotted): Document<Has> => it as unknown as Document<Has>

/** The SHA-256 of what went in: the source and what the caller knows about it. */
export const inputHash = (document: { readonly source: string; readonly meta: Meta }): string =>
  sha256(`${canonicalJson(document.meta)}\n${document.source}`)

import type * as Fact from "./fact.ts"
import * as Receipts from "./receipt.ts"
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
  readonly receipt: Receipts.Receipt
  readonly [has]: (_: Has) => void
}

/** Where one fact is kept: the number of its slot, and its key in the object that lies there. */
export interface Place {
  readonly fact: Fact.Any
  readonly key: string
  readonly slot: number
}
/** Where each fact of a pipeline is kept: one for all its documents. */
export type Layout = ReadonlyMap<Fact.Any, Place>

/** What is the same for all documents of one open pipeline. */
export interface Made {
  readonly layout: Layout
  readonly receipt: Receipts.Receipt
}
export const untouched: Made = { layout: new Map(), receipt: Receipts.empty }

/** Stands where a stage reads nothing. No document has it. */
export const nowhere: Place = { fact: class {} as unknown as Fact.Any, key: "", slot: 0 }

export type Slots = Array<Readonly<Record<string, unknown>> | undefined>

/**
 * A document as the runner sees it. Each stage's returned object is kept whole in the slots of the facts it gives. While a pipeline
 * runs, its own copy changes in place; nobody but the stage at work sees it then.
 */
export class Slotted {
  declare readonly [has]: (_: never) => void
  declare readonly givenId: string | undefined
  declare readonly source: string
  declare readonly meta: Meta
  declare text: string
  declare map: SourceMap
  declare readonly made: Made
  declare readonly slots: Slots
  /** Facts that the document had before this pipeline. */
  declare base: Slotted | undefined
  /** What the stage at work reads first: most reads ask for that, and need no look-up. */
  declare reads: Place
  constructor(givenId: string | undefined, source: string, meta: Meta, text: string, map: SourceMap, made: Made, slots: Slots, base: Slotted | undefined) {
    this.givenId = givenId
    this.source = source
    this.meta = meta
    this.text = text
    this.map = map
    this.made = made
    this.slots = slots
    this.base = base
    this.reads = nowhere
  }
  get id(): string {
    return this.givenId ?? inputHash(this).slice(0, 32)
  }
  get receipt(): Receipts.Receipt {
    return this.made.receipt
  }
  /** The value of a fact, `undefined` if it is not known, or is another fact of the same key. */
  look(fact: Fact.Any): unknown {
    const reads = this.reads
    if (reads.fact === fact) {
      const record = this.slots[reads.slot]
      if (record !== undefined) return record[reads.key]
    }
    return this.search(fact)
  }
  /** Whether a fact is known, be its value `undefined`. */
  has(fact: Fact.Any): boolean {
    const place = this.made.layout.get(fact)
    const record = place === undefined ? undefined : this.slots[place.slot]
    return record === undefined ? this.base?.has(fact) === true : Object.hasOwn(record, fact.key)
  }
  private search(fact: Fact.Any): unknown {
    const place = this.made.layout.get(fact)
    const record = place === undefined ? undefined : this.slots[place.slot]
    if (record !== undefined) return record[place!.key]
    if (this.base === undefined) return undefined
    // Another fact of that key hides what was known before.
    for (const { key, slot } of this.made.layout.values()) if (key === fact.key && this.slots[slot] !== undefined) return undefined
    return this.base.look(fact)
  }
  /** All facts that are known, the later hiding the earlier of the same key. */
  known(): Map<string, { readonly fact: Fact.Any; readonly value: unknown }> {
    const all = this.base?.known() ?? new Map<string, { readonly fact: Fact.Any; readonly value: unknown }>()
    for (const { fact, key, slot } of this.made.layout.values()) {
      const record = this.slots[slot]
      if (record !== undefined) all.set(key, { fact, value: record[key] })
    }
    return all
  }
}

/** The runner's view of a document; only `make`, `add`, `fromJson` and the runner make documents. */
export const slotted = (document: Document<never>): Slotted => document as unknown as Slotted
export const document = <Has>(it: Slotted): Document<Has> => it as unknown as Document<Has>

/** The SHA-256 of what went in: the source and what the caller knows about it. */
export const inputHash = (document: { readonly source: string; readonly meta: Meta }): string =>
  sha256(`${canonicalJson(document.meta)}\n${document.source}`)

/** What a quantity is: `other` are durations, measures, fractions, scores and multiples. */
export type QuantityKind = "count" | "ordinal" | "percent" | "money" | "age" | "other"

/** What the words about a number make of it: more than, less than, at least, at most, about. */
export type Bound = ">" | "<" | ">=" | "<=" | "~"

/** A quantity of a text: tokens `first` to `end`, end-exclusive. */
export interface QuantityFound {
  readonly first: number
  readonly end: number
  readonly kind: QuantityKind
  /** Null where the words have none: "hundreds", a score. */
  readonly value: number | null
  /** ISO 4217, or a unit by its English name in the singular; `fraction` and `times`. */
  readonly unit?: string
  readonly bound?: Bound
  /** Confidence from 0 to 1. */
  readonly score: number
  /** The rule that found it. */
  readonly rule: string
}

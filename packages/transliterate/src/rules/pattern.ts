import type { CodePointSet } from "./codePointSet.ts"

/** A piece of one side of a rule. */
export type Item =
  | { readonly kind: "character", readonly codePoint: number }
  | { readonly kind: "set", readonly set: CodePointSet }
  | { readonly kind: "segment", readonly number: number, readonly items: ReadonlyArray<Item> }
  | { readonly kind: "reference", readonly number: number, readonly offset: number }
  /** Takes all it can and gives nothing back. */
  | { readonly kind: "repeat", readonly items: ReadonlyArray<Item>, readonly min: number, readonly max: number }
  | { readonly kind: "function", readonly apply: (text: string) => string, readonly items: ReadonlyArray<Item> }

/** A rule made for one direction. */
export interface Rule {
  readonly ante: ReadonlyArray<Item>
  readonly key: ReadonlyArray<Item>
  readonly post: ReadonlyArray<Item>
  readonly anchorStart: boolean
  readonly anchorEnd: boolean
  readonly output: ReadonlyArray<Item>
  /** Where the cursor goes, in items of the output; beyond either end, in code points. */
  readonly cursor: number
  /** How many segments the input side has. */
  readonly segmentCount: number
  /** Where the rule stands in the rule text. */
  readonly line: number
}

import { Points, type Position } from "./points.ts"

/**
 * The text that a tree is built over: where each of its ranges lies in the source, and which ranges stand apart. Quickest where ranges are asked for in order.
 */
export interface Ground {
  readonly text: string
  /** The position of a range in the source; `undefined` where it has none. */
  readonly position: (start: number, end: number) => Position | undefined
  /** Where the piece of the source ends that an offset lies in: no literal goes over it. */
  readonly pieceEnd: (at: number) => number
  /** Whether a range stands in the source; what parts the blocks of a tree may not. */
  readonly stands: (start: number) => boolean
}

/** A text that is its own source. */
export function plainGround(text: string): Ground {
  const points = new Points(text)
  return { text, position: (start, end) => points.position(start, end), pieceEnd: () => text.length, stands: () => true }
}

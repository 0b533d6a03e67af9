import { LowWater } from "./lowWater.ts"
import type { Tape } from "./tape.ts"

/** Whether a long repeat that comes by a place notes it: one place of 32, spread evenly. */
export function isNoted(place: number): boolean {
  return Math.imul(place, 0x9e3779b1) >>> 27 === 0
}

/**
 * Where a long repeat came by, so that one that comes by the same place need not go all the way again.
 *
 * A place is a distance from the end of the text for a match behind the cursor, and an offset from its start for one before it. What counts is whether the text further
 * on has changed since.
 */
export class RepeatMemo {
  private tape: Tape | undefined
  private since = 0
  /** The number of a way, by place. */
  private readonly wayOf = new Map<number, number>()
  /** Where the last round of each way began, and where it ended. */
  private readonly lastStarts: Array<number> = []
  private readonly ends: Array<number> = []

  /** Notes the places of one way. */
  note(tape: Tape, places: ReadonlyArray<number>, lastStart: number, end: number, back: boolean): void {
    const changes = changesOf(tape, back)
    if (this.tape !== tape) this.clear(tape, changes.now)
    this.lastStarts.push(lastStart)
    const way = this.ends.push(end) - 1
    for (const place of places) this.wayOf.set(place, way)
  }

  /** Where the last round of a way begins that comes by `place` and does not end beyond `limit`; `place` itself if none is known. */
  lastStart(tape: Tape, place: number, limit: number, back: boolean): number {
    if (this.tape !== tape) return place
    const way = this.wayOf.get(place)
    if (way === undefined || this.ends[way]! < limit) return place
    const changes = changesOf(tape, back)
    const lowest = changes.lowest(this.since)
    if (lowest >= place) return this.lastStarts[way]!
    if (lowest < (place + this.ends[way]!) / 2) this.clear(tape, changes.now)
    return place
  }

  private clear(tape: Tape, now: number): void {
    this.tape = tape
    this.since = now
    this.wayOf.clear()
    this.lastStarts.length = 0
    this.ends.length = 0
  }
}

function changesOf(tape: Tape, back: boolean): LowWater {
  tape.changes ??= { ahead: new LowWater(), back: new LowWater() }
  return back ? tape.changes.back : tape.changes.ahead
}

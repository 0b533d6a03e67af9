/** The state of every document in a few bytes each: what the counts are made of. */
import { type State, states } from "../recordOrder.ts"

const firstRoom = 1 << 12
const fullAt = 0.7

/** Open addressing over two halves of a 64-bit key; a state of 0 is an empty place. About 13 to 26 bytes a document. */
export class StateTable {
  #high = new Uint32Array(firstRoom)
  #low = new Uint32Array(firstRoom)
  #state = new Uint8Array(firstRoom)
  #size = 0
  readonly #counts: Array<number> = states.map(() => 0)

  get total(): number {
    return this.#size
  }

  count(state: State): number {
    return this.#counts[states.indexOf(state)] ?? 0
  }

  /** Puts down the state of the document with this key (hex, of which the first 64 bits count). */
  set(key: string, state: State): void {
    if (this.#size + 1 > this.#state.length * fullAt) this.#grow()
    const high = Number.parseInt(key.slice(0, 8), 16)
    const low = Number.parseInt(key.slice(8, 16), 16)
    const place = this.#place(high, low)
    const before = this.#state[place] ?? 0
    const next = states.indexOf(state)
    if (before === 0) this.#size++
    else this.#counts[before - 1] = (this.#counts[before - 1] ?? 0) - 1
    this.#counts[next] = (this.#counts[next] ?? 0) + 1
    this.#high[place] = high
    this.#low[place] = low
    this.#state[place] = next + 1
  }

  #place(high: number, low: number): number {
    const mask = this.#state.length - 1
    let place = low & mask
    while (this.#state[place] !== 0 && (this.#high[place] !== high || this.#low[place] !== low)) place = (place + 1) & mask
    return place
  }

  #grow(): void {
    const [highs, lows, all] = [this.#high, this.#low, this.#state]
    this.#high = new Uint32Array(all.length * 2)
    this.#low = new Uint32Array(all.length * 2)
    this.#state = new Uint8Array(all.length * 2)
    for (const [index, state] of all.entries()) {
      if (state === 0) continue
      const [high, low] = [highs[index] ?? 0, lows[index] ?? 0]
      const place = this.#place(high, low)
      this.#high[place] = high
      this.#low[place] = low
      this.#state[place] = state
    }
  }
}

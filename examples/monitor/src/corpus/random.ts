/** Numbers from a seed, the same on every machine: mulberry32. */
export class Random {
  #state: number
  constructor(seed: number) {
    this.#state = seed | 0
  }

  /** From 0 to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from `from` to `to`, both of them possible. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  of<A>(all: ReadonlyArray<A>): A {
    return all[this.between(0, all.length - 1)]!
  }

  /** Some of them, each once. */
  some<A>(all: ReadonlyArray<A>, count: number): ReadonlyArray<A> {
    const rest = [...all]
    return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(this.between(0, rest.length - 1), 1)[0]!)
  }
}

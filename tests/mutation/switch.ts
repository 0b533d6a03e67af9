/** Thrown where far more is done than without the mutant. */
export class Runaway extends Error {}

/** What instrumented sources ask: which mutant is on, which were come by, how much was done. */
export class Switch {
  /** The mutant that is on; 0 for none. */
  active = 0
  /** How often loops went round and mutants were come by. */
  steps = 0
  mostSteps = Infinity
  /** The sources that came with their mutants, by the number of their first. */
  readonly loaded = new Set<number>()
  readonly #seen: Uint8Array
  constructor(mutants: number) {
    this.#seen = new Uint8Array(mutants + 1)
  }

  /** Told by each source when it is loaded. */
  of(first: number): this {
    this.loaded.add(first)
    return this
  }

  /** Whether a mutant is on. Notes that the code came by. */
  hit(id: number): boolean {
    this.#seen[id] = 1
    this.loop()
    return id === this.active
  }

  loop(): void {
    if (++this.steps > this.mostSteps) throw new Runaway("this does not end")
  }

  /** The mutants come by since this was asked last. */
  taken(): ReadonlyArray<number> {
    const found: Array<number> = []
    this.#seen.forEach((seen, id) => {
      if (seen === 1) found.push(id)
    })
    this.#seen.fill(0)
    return found
  }
}

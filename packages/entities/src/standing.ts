import type { Candidate } from "./candidate.ts"

/** Candidates by the tokens that they stand on, in the order in which they came. */
export class Standing {
  readonly #all = new Set<Candidate>()
  readonly #on = new Map<number, Array<Candidate>>()
  constructor(candidates: Iterable<Candidate>) {
    for (const one of candidates) this.add(one)
  }

  add(one: Candidate): void {
    this.#all.add(one)
    for (let at = one.first; at < one.last; at++) {
      const there = this.#on.get(at)
      if (there === undefined) this.#on.set(at, [one])
      else there.push(one)
    }
  }
  remove(one: Candidate): void {
    this.#all.delete(one)
  }

  /** Those that share a token with a range of tokens. */
  touching({ first, last }: Pick<Candidate, "first" | "last">): ReadonlyArray<Candidate> {
    const found = new Set<Candidate>()
    for (let at = first; at < last; at++) for (const one of this.#on.get(at) ?? []) if (this.#all.has(one)) found.add(one)
    return [...found]
  }

  [Symbol.iterator](): Iterator<Candidate> {
    return this.#all.values()
  }
}

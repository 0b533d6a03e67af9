import { labelCount, singleOf } from "./labels.ts"
import type { WordInfo } from "./wordInfo.ts"

/** How sure a name must be to speak for its words elsewhere, and what a word's kind elsewhere is worth where the word is not sure. */
export interface AgreementStrength {
  readonly sure: number
  readonly worth: number
}
/** That of a model which says nothing of it. */
export const usualStrength: AgreementStrength = { sure: 0.7, worth: 2 }

/** The kinds in which a document's sure names have each word with a capital, by stem. */
export class Agreement {
  readonly #kinds = new Map<number, Float32Array>()
  readonly #strength: AgreementStrength

  constructor(strength: AgreementStrength) {
    this.#strength = strength
  }

  /** Hears a name of `type` with its words. */
  hear(words: ReadonlyArray<WordInfo>, first: number, last: number, type: number, probability: number): void {
    if (probability < this.#strength.sure) return
    for (let at = first; at <= last; at++) {
      const { capital, stem } = words[at]!
      if (!capital) continue
      const kinds = this.#kinds.get(stem) ?? new Float32Array(3)
      kinds[type]! += probability
      this.#kinds.set(stem, kinds)
    }
  }

  /** Adds to the scores of a sentence what its words are elsewhere; whether anything was added. */
  apply(words: ReadonlyArray<WordInfo>, from: number, to: number, scores: Float32Array): boolean {
    let changed = false
    for (let at = from; at < to; at++) {
      const word = words[at]!
      const kinds = word.capital ? this.#kinds.get(word.stem) : undefined
      if (kinds === undefined) continue
      const total = kinds[0]! + kinds[1]! + kinds[2]!
      for (let type = 0; type < 3; type++) {
        const more = this.#strength.worth * kinds[type]! / total
        if (more === 0) continue
        changed = true
        for (let label = singleOf(type) - 3, base = (at - from) * labelCount; label <= singleOf(type); label++) scores[base + label]! += more
      }
    }
    return changed
  }
}

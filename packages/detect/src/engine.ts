import type { Asset } from "@polyonym/core/pure"
import type { LanguageGuess, LanguageSpan } from "@polyonym/facts/pure"
import type { DetectOptions } from "./detect.ts"

/**
 * Something that tells languages: what `detect` and `detectSpans` do, with a name. Its functions are plain and synchronous; what it needs is loaded before it is there.
 *
 * Their options understand what `languageOf` understands. Guesses are calibrated: `confidence` is a probability from 0 to 1, and with those of the alternatives it adds
 * up to 1 at most.
 */
export interface LanguageEngine {
  readonly id: string
  /** The languages it can answer, BCP 47, sorted. */
  readonly languages: ReadonlyArray<string>
  readonly detect: (text: string, options?: DetectOptions) => LanguageGuess
  /** The ranges of a text in order, covering it. `main`: the text's own language, where it is known already. */
  readonly detectSpans: (text: string, options?: DetectOptions, main?: LanguageGuess) => ReadonlyArray<LanguageSpan>
  /** The models and numbers it goes by, for a receipt. Without it a receipt has its name and languages. */
  readonly assets?: () => ReadonlyArray<Asset>
}

/** The large model of `@polyonym/detect`, which its engine `large` loads. */
import { type DetectOptions, type LanguageEngine, modelEngine } from "@polyonym/detect/pure"
import type { LanguageGuess, LanguageSpan } from "@polyonym/facts/pure"
import { large } from "../data/large.js"

/**
 * Tells languages as `compactEngine` of `@polyonym/detect/pure` does, from more weights: better on words, pairs of words and short lines.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { largeModel } from "@polyonym/detect-large/pure"
 *
 * assert.equal(largeModel.detect("Schlüssel verloren").language, "de")
 * ```
 */
export const largeModel: LanguageEngine = modelEngine(large)

/**
 * `detect` of `@polyonym/detect/pure`, by the large model.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { detect } from "@polyonym/detect-large/pure"
 *
 * assert.equal(detect("Sie trafen sich am Montag in Berlin.").language, "de")
 * ```
 */
export const detect = (text: string, options: DetectOptions = {}): LanguageGuess => largeModel.detect(text, options)

/**
 * `detectSpans` of `@polyonym/detect/pure`, by the large model.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { detectSpans } from "@polyonym/detect-large/pure"
 *
 * assert.deepEqual(detectSpans("Sie trafen sich am Montag in Berlin.").map(({ language }) => language), ["de"])
 * ```
 */
export const detectSpans = (text: string, options: DetectOptions = {}): ReadonlyArray<LanguageSpan> => largeModel.detectSpans(text, options)

import { detectBy, languagesBy, wantedOf } from "../detect.ts"
import type { LanguageEngine } from "../engine.ts"
import { openModel } from "../languageModel.ts"
import type { PackedModel } from "../packing.ts"
import { readWords } from "../reading.ts"
import { spansBy, spansOf } from "../spans.ts"

/**
 * The engine of a model: what is not in it yet is unpacked when a text of its script is met.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { modelEngine } from "@polyonym/detect/pure"
 *
 * const empty = modelEngine({ id: "scripts-only", version: "1", scripts: {} })
 * assert.equal(empty.detect("Καλημέρα σε όλους").language, "el")
 * assert.equal(empty.detect("Good morning to you all").language, "und")
 * ```
 */
export function modelEngine(packed: PackedModel): LanguageEngine {
  const model = openModel(packed)
  return {
    id: packed.id,
    languages: languagesBy(model),
    detect: (text, options = {}) => detectBy(model, text, options),
    detectSpans: (text, options = {}, main) => main === undefined ? spansBy(model, text, options) : spansOf(model, text, readWords(text), main, wantedOf(options))
  }
}

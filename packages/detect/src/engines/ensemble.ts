import type { LanguageEngine } from "../engine.ts"
import { compactEngine } from "./compact.ts"
import { type FrancEngine, loadFranc } from "./franc.ts"

/**
 * An engine with franc for the languages that it does not know.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { ensembleOf, loadEngine, loadFranc } from "@polyonym/detect/pure"
 *
 * const ensemble = ensembleOf(await loadEngine("compact"), await loadFranc())
 * assert.equal(ensemble.detect("Sie trafen sich am Montag in Berlin.").language, "de")
 * ```
 */
export const ensembleOf = (first: LanguageEngine, franc: FrancEngine): LanguageEngine => franc.behind(first)

let loaded: Promise<LanguageEngine> | undefined

/**
 * The engine `compact` for the languages it knows, and franc for some 250 others: a guess at one of those is made where franc's margin, the length of the text and the
 * first engine's doubt speak for it, one text in twenty being such. Loads what `loadFranc` loads. `base`: another engine in the place of `compact`.
 *
 * Ranges in another language than the text's own are found by the first engine when the text is in one of its languages, else line by line.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { loadEnsemble } from "@polyonym/detect/pure"
 *
 * const ensemble = await loadEnsemble()
 * assert.equal(ensemble.detect("Die Fähre ist schon wieder zu spät, und niemand weiß, warum.").language, "de")
 * assert.equal(ensemble.languages.includes("nds"), true)
 * ```
 */
export function loadEnsemble({ base }: { readonly base?: LanguageEngine } = {}): Promise<LanguageEngine> {
  if (base !== undefined) return loadFranc().then((franc) => franc.behind(base))
  loaded ??= loadFranc().then((franc) => franc.behind(compactEngine))
  return loaded
}

import type { DetectOptions } from "../detect.ts"
import type { LanguageEngine } from "../engine.ts"
import type { Likeness, Weighed } from "./francCalibration.ts"

/** What franc finds in a text. */
export interface FrancFindings {
  /** ISO 15924. */
  readonly script: string
  /** UTF-16 code units that were looked at. */
  readonly length: number
  /** Likest first; one alone for a script that is one language's, none where there is nothing to go by. */
  readonly likenesses: ReadonlyArray<Likeness>
  /** The same weighed, best first. */
  readonly scores: ReadonlyArray<Weighed>
  /** Why there are none. */
  readonly nothing?: "und" | "zxx"
}

/** The engine of franc, with the findings that its guesses are made of. */
export interface FrancEngine extends LanguageEngine {
  readonly findings: (text: string, options?: DetectOptions) => FrancFindings
  /** The engine that `ensembleOf` makes of another one and this. */
  readonly behind: (first: LanguageEngine) => LanguageEngine
}

const engines = new Map<boolean, Promise<FrancEngine>>()

/**
 * The engine of [franc](https://github.com/wooorm/franc), calibrated: some 390 languages by trigrams, most of them of no other engine here. Loaded on the first call, for
 * it is half a megabyte: the package `franc-all`, or with `tail: false` the package `franc`, which has those with a million speakers or more.
 *
 * franc's likeness is no probability. Here it is made one by a softmax whose scale grows with the length of the text and a logistic of the margin and the length, fitted on
 * lines that are not quoted. A language that few speak is taken to be a twentieth as likely as one that many do. `reliable` is said from a
 * probability of 0.95.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { loadFranc } from "@polyonym/detect/pure"
 *
 * const franc = await loadFranc()
 * assert.equal(franc.detect("Wannehr kümmt de nächste Fähr, un worüm hett se al wedder Verlaat?").language, "nds")
 * ```
 */
export function loadFranc({ tail = true }: { readonly tail?: boolean } = {}): Promise<FrancEngine> {
  const known = engines.get(tail)
  if (known !== undefined) return known
  const packages = tail
    ? Promise.all([import("franc-all"), import("franc-all/data.js"), import("franc-all/expressions.js")])
    : Promise.all([import("franc"), import("franc/data.js"), import("franc/expressions.js")])
  // A module of its own, so that what it needs is not loaded with the package.
  const made = Promise.all([import("./francEngine.ts"), packages]).then(([{ engineOf }, [{ francAll }, { data }, { expressions }]]) => engineOf(tail ? "franc-all" : "franc", { francAll, data, expressions }))
  engines.set(tail, made)
  return made
}

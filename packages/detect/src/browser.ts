import type { LanguageEngine } from "./engine.ts"
import { loadEngine } from "./engines/load.ts"
import { type EngineId, EngineUnavailable } from "./engines/unavailable.ts"
import { languageOf, languageTag } from "./tags.ts"

/** What `availability` and `create` are told. `engine`: which engine is behind it, `compact` unless given; the browsers' own has no such option. */
export interface LanguageDetectorCreateCoreOptions {
  /** BCP 47. */
  readonly expectedInputLanguages?: ReadonlyArray<string>
  readonly engine?: EngineId | LanguageEngine
}
/** What `LanguageDetector.create` may be told. */
export interface LanguageDetectorCreateOptions extends LanguageDetectorCreateCoreOptions {
  /** Gives the creation up, and afterwards destroys the detector. */
  readonly signal?: AbortSignal
  /** Is given a target of `downloadprogress` events. There are two, at 0 and at 1: nothing is downloaded. */
  readonly monitor?: (monitor: EventTarget) => void
}
/** What `detect` may be told. */
export interface LanguageDetectorDetectOptions {
  readonly signal?: AbortSignal
}
/** Whether a detector can be made at once; here it always can, unless its engine is not installed. */
export type Availability = "unavailable" | "downloadable" | "downloading" | "available"

/** A language (BCP 47, canonical) and the probability of it, 0 to 1. */
export interface LanguageDetectionResult {
  readonly detectedLanguage: string
  readonly confidence: number
}

class DownloadProgress extends Event {
  readonly loaded: number
  readonly total = 1
  constructor(loaded: number) {
    super("downloadprogress")
    this.loaded = loaded
  }
}

/** What is told of a language is not told below this share of the text: the draft's consolidation into `und`. */
const enough = 0.99
const letter = /\p{L}/gu
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4

const engineOf = async ({ engine = "compact" }: LanguageDetectorCreateCoreOptions): Promise<LanguageEngine> => typeof engine === "string" ? loadEngine(engine) : engine
/** The tags in canonical form, each once. Throws a RangeError for what is no tag. */
const canonical = (tags: ReadonlyArray<string> = []): ReadonlyArray<string> => Intl.getCanonicalLocales([...tags])

const knows = (engine: LanguageEngine, tags: ReadonlyArray<string>): boolean => {
  const known = new Set(engine.languages.map(languageOf))
  return tags.every((tag) => known.has(languageOf(tag.split("-", 1)[0]!)))
}

/**
 * The browsers' `LanguageDetector`, for where there is none: the interface of the Web Machine Learning Community Group's draft "Translator and Language Detector APIs"
 * (index.bs of webmachinelearning/translation-api, "The language detector API"), over an engine of this package. It runs anywhere, asks for no user activation, downloads
 * nothing, has no quota and goes by no permissions policy; what else is different is said at each method.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { LanguageDetector } from "@polyonym/detect/browser"
 *
 * const detector = await LanguageDetector.create({ expectedInputLanguages: ["en-GB", "uk"] })
 * const [first, ...others] = await detector.detect("Паром не вийде до полудня, бо вітер змінився.")
 * assert.equal(first?.detectedLanguage, "uk")
 * assert.equal(others.at(-1)?.detectedLanguage, "und")
 * assert.deepEqual(detector.expectedInputLanguages, ["en-GB", "uk"])
 * ```
 */
export class LanguageDetector {
  /** The tags that were given, in canonical form; null where there were none. */
  readonly expectedInputLanguages: ReadonlyArray<string> | null
  /** There is none. */
  readonly inputQuota: number = Infinity
  readonly #engine: LanguageEngine
  readonly #end = new AbortController()

  private constructor(engine: LanguageEngine, expected: ReadonlyArray<string>) {
    this.#engine = engine
    this.expectedInputLanguages = expected.length === 0 ? null : Object.freeze([...expected])
  }

  /**
   * Whether a detector of that kind can be had: "available" or "unavailable". The latter for a language that the engine does not know, and where the engine's package is not
   * installed. Rejects with a RangeError for what is no BCP 47 tag.
   */
  static async availability(options: LanguageDetectorCreateCoreOptions = {}): Promise<Availability> {
    const expected = canonical(options.expectedInputLanguages)
    try {
      return knows(await engineOf(options), expected) ? "available" : "unavailable"
    } catch (thrown) {
      if (thrown instanceof EngineUnavailable) return "unavailable"
      throw thrown
    }
  }

  /**
   * A detector. Rejects with a RangeError for what is no BCP 47 tag, with a "NotSupportedError" DOMException for a language that the engine does not know, with
   * `EngineUnavailable` where the engine's package is not installed, and with the signal's reason when that is aborted.
   */
  static async create(options: LanguageDetectorCreateOptions = {}): Promise<LanguageDetector> {
    const { signal, monitor } = options
    signal?.throwIfAborted()
    const expected = canonical(options.expectedInputLanguages)
    const target = new EventTarget()
    monitor?.(target)
    const engine = await engineOf(options)
    signal?.throwIfAborted()
    if (!knows(engine, expected)) throw new DOMException(`The engine ${engine.id} does not know all of ${expected.join(", ")}.`, "NotSupportedError")
    for (const loaded of [0, 1]) target.dispatchEvent(new DownloadProgress(loaded))
    const detector = new LanguageDetector(engine, expected)
    signal?.addEventListener("abort", () => detector.#end.abort(signal.reason), { once: true })
    return detector
  }

  /**
   * The languages of a text, the likeliest first, and `und` with what is left of 1 last. A text in several languages has them by their shares of the letters. What is less
   * likely than that it is none of those told is left out, and so is what comes after 0.99 of the probability. Rejects with the signal's reason, and with an "AbortError"
   * DOMException once destroyed.
   */
  async detect(input: string, { signal }: LanguageDetectorDetectOptions = {}): Promise<Array<LanguageDetectionResult>> {
    await this.#going(signal)
    return ranked(sharesOf(this.#engine, input, this.expectedInputLanguages ?? []))
  }

  /** 0: there is no quota that a text could use up. Rejects as `detect` does. */
  async measureInputUsage(_input: string, { signal }: LanguageDetectorDetectOptions = {}): Promise<number> {
    await this.#going(signal)
    return 0
  }

  /** Lets the engine go. What is asked from now on, and what is being asked, is rejected. */
  destroy(): void {
    this.#end.abort(new DOMException("The language detector was destroyed.", "AbortError"))
  }

  /** Waits a moment, for a caller to abort in. */
  async #going(signal: AbortSignal | undefined): Promise<void> {
    const signals = [this.#end.signal, ...(signal === undefined ? [] : [signal])]
    for (const one of signals) one.throwIfAborted()
    await Promise.resolve()
    for (const one of signals) one.throwIfAborted()
  }
}

/** The share of each language, by BCP 47 tag: how likely it is the text's, or of a text in several how much of it is likely in it. */
function sharesOf(engine: LanguageEngine, input: string, expected: ReadonlyArray<string>): ReadonlyMap<string, number> {
  const shares = new Map<string, number>()
  const add = (language: string, script: string, share: number): void => {
    if (language === "und" || language === "zxx") return
    const tag = canonical([languageTag({ language, script })])[0]!
    shares.set(tag, (shares.get(tag) ?? 0) + share)
  }
  const guess = engine.detect(input, { expected })
  const spans = engine.detectSpans(input, { expected }, guess)
  if (new Set(spans.map(({ language }) => language)).size <= 1) {
    for (const { language, confidence } of [guess, ...guess.alternatives]) add(language, guess.script, confidence)
    return shares
  }
  const letters = spans.map(({ start, end }) => input.slice(start, end).match(letter)?.length ?? 0)
  const all = Math.max(1, letters.reduce((sum, count) => sum + count, 0))
  spans.forEach(({ language, script, confidence }, i) => add(language, script, confidence * letters[i]! / all))
  return shares
}

/** The draft's steps from shares to results ("detect languages"). */
function ranked(shares: ReadonlyMap<string, number>): Array<LanguageDetectionResult> {
  const unknown = 1 - [...shares.values()].reduce((sum, share) => sum + share, 0)
  const results: Array<LanguageDetectionResult> = []
  let told = 0
  for (const [detectedLanguage, share] of [...shares].sort(([, a], [, b]) => b - a)) {
    if (share <= 0 || share < unknown || told >= enough) break
    results.push({ detectedLanguage, confidence: rounded(share) })
    told += share
  }
  results.push({ detectedLanguage: "und", confidence: rounded(Math.max(0, 1 - told)) })
  return results
}

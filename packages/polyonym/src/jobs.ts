/** The presets for `@polyonym/jobs`: what works at documents on threads. */
import { type ProcessorFailed, threadProcessor, type ThreadOptions } from "@polyonym/jobs/threads"
import type { Processor, Result } from "@polyonym/jobs"
import type * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { presets, runFormats } from "./cli/choices.ts"
import type { ArticleProcessorConfig } from "./jobsProcessor.ts"
import { type MonitorRecord, seenInRecord } from "./monitorRecord.ts"

/**
 * The module that the threads load (beside this file: source and build have the same names), for whoever opens them by `threadProcessor` of `@polyonym/jobs/threads`; `presetProcessor` does it.
 *
 * ```ts no-run
 * const config = { chosen: { preset: "monitor" }, format: undefined, style: undefined, packs: [], withDefault: true, locale: "en" }
 * const processor = yield* threadProcessor({ module: processorModule, config })
 * ```
 */
export const processorModule: URL = new URL(import.meta.url.replace(/jobs\.(ts|js)$/, "jobsProcessor.$1"))

/** A preset on threads. */
export interface PresetOptions extends Omit<ThreadOptions, "module" | "config"> {
  /** `article` unless given. */
  readonly preset?: typeof presets[number]
  /** What the result is: as `polyonym run --format` has it; unless given `jsonld`, or `monitor` of the preset of that name. */
  readonly format?: typeof runFormats[number]
  /** A house style, by its id or a file. */
  readonly style?: string
  /** Files of knowledge packs, laid over the default one, which `defaultPack: false` leaves out. */
  readonly packs?: ReadonlyArray<string>
  readonly defaultPack?: boolean
  /** Of sentences (en, uk, ru, de, fr, es, pl, tr, ar, zh). */
  readonly locale?: string
}

/**
 * A preset on worker threads, each document by itself. The result of a document is the line that `polyonym run --jsonl` writes of it: `{"id","receipt","<format>": value}`. Fails with `ProcessorFailed` where a style, a pack
 * or a format is not what it should be.
 *
 * ```ts no-run
 * import { Effect, Stream } from "effect"
 * import { Jobs } from "@polyonym/jobs"
 * import { layer } from "@polyonym/jobs/memory"
 * import { presetProcessor } from "polyonym/jobs"
 *
 * const names = Effect.gen(function*() {
 *   const jobs = yield* Jobs
 *   yield* jobs.submit(Stream.make({ id: "a1", text: "President Volodymyr Zelensky left Odesa on Monday." }))
 *   yield* jobs.work({ processor: yield* presetProcessor({ preset: "monitor", threads: 2 }) })
 *   return yield* Stream.runCollect(jobs.results)
 * }).pipe(Effect.scoped, Effect.provide(layer))
 * ```
 */
export function presetProcessor({ preset = "article", format, style, packs = [], defaultPack = true, locale = "en", ...threads }: PresetOptions = {}): Effect.Effect<Processor, ProcessorFailed, Scope.Scope> {
  const config: ArticleProcessorConfig = { chosen: { preset }, format, style, packs, withDefault: defaultPack, locale }
  return threadProcessor({ ...threads, module: processorModule, config })
}

/**
 * What a result of the format `monitor` or `document` says of identities, as `identitySink` of `@polyonym/jobs/sinks` reads it. Throws `TypeError` for another format.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { decodeSeen } from "@polyonym/identity/pure"
 * import { identityFacts } from "polyonym/jobs"
 *
 * const names = [{ id: "Q3874799", type: "PER", name: "Volodymyr Zelenskyy", count: 1, roles: [], spellings: [{ text: "Zelensky", language: "en", script: "Latn", count: 1 }] }]
 * const monitor = { publishedAt: "2026-03-02", language: "en", style: "own-preference", identities: names, places: [], speakers: [] }
 * const facts = identityFacts({ id: "a1", result: JSON.stringify({ id: "a1", receipt: {}, monitor }) })
 * assert.deepEqual(decodeSeen({ id: "a1", ...JSON.parse(facts) }).identities.identities.map(({ id }) => id), ["Q3874799"])
 * ```
 */
export function identityFacts({ id, result }: Pick<Result, "id" | "result">): string {
  const { document, monitor } = JSON.parse(result) as { readonly document?: unknown; readonly monitor?: MonitorRecord }
  if (document !== undefined) return JSON.stringify(document)
  if (monitor === undefined) throw new TypeError("a result of the format monitor or document is wanted")
  const { publishedAt, language, identities } = seenInRecord(id, monitor)
  return JSON.stringify({ id, meta: { publishedAt }, facts: { languages: { language }, identities } })
}

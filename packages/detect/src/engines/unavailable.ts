/**
 * The names of the engines that come with this package or as a package of their own.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { engineIds } from "@polyonym/detect/pure"
 *
 * assert.deepEqual([...engineIds], ["compact", "large", "franc", "ensemble"])
 * ```
 */
export const engineIds = ["compact", "large", "franc", "ensemble"] as const
/** The name of an engine: one of `engineIds`. */
export type EngineId = typeof engineIds[number]

/** An engine that cannot be loaded: `what` says which and why, `remedy` what to do. */
export class EngineUnavailable extends Error {
  readonly _tag = "EngineUnavailable"
  readonly engine: EngineId
  readonly what: string
  readonly remedy: string
  constructor({ engine, what, remedy, cause }: { readonly engine: EngineId; readonly what: string; readonly remedy: string; readonly cause?: unknown }) {
    super(`${what} ${remedy}`, { cause })
    this.name = "EngineUnavailable"
    this.engine = engine
    this.what = what
    this.remedy = remedy
  }
}

import * as library from "fast-check"
import type { IAsyncProperty, IProperty, IRawProperty, Parameters } from "fast-check"
import { full, runsOf, seed } from "./mode.ts"

export * from "fast-check"

/**
 * What stands in for `fast-check` in every test (see vitest.config.ts): one seed for all properties, and fewer runs where not everything is run.
 * A failure names its seed; `POLYONYM_SEED=<seed> POLYONYM_FULL=1` finds it again.
 */
library.configureGlobal({ ...library.readConfigureGlobal(), seed, numRuns: runsOf(100, full) })

const fewer = <T>(parameters: Parameters<T> | undefined): Parameters<T> | undefined =>
  parameters?.numRuns === undefined ? parameters : { ...parameters, numRuns: runsOf(parameters.numRuns, full) }

/** `assert` of fast-check, with the number of runs of this mode. */
export function assert<T>(property: IAsyncProperty<T>, parameters?: Parameters<T>): Promise<void>
export function assert<T>(property: IProperty<T>, parameters?: Parameters<T>): void
export function assert<T>(property: IRawProperty<T>, parameters?: Parameters<T>): Promise<void> | void {
  return library.assert(property, fewer(parameters))
}

export default { ...library.default, assert }

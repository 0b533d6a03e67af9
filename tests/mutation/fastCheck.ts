import * as library from "fast-check"
import type { IAsyncProperty, IProperty, IRawProperty, Parameters } from "fast-check"
import { seed } from "../setup/mode.ts"

export * from "fast-check"

/** What stands in for `fast-check` while mutants are tried: few runs of each property, one seed, and no search for the smallest failure. */
const runs = 10
library.configureGlobal({ ...library.readConfigureGlobal(), seed, numRuns: runs, endOnFailure: true })

/** `assert` of fast-check with few runs. */
export function assert<T>(property: IAsyncProperty<T>, parameters?: Parameters<T>): Promise<void>
export function assert<T>(property: IProperty<T>, parameters?: Parameters<T>): void
export function assert<T>(property: IRawProperty<T>, parameters?: Parameters<T>): Promise<void> | void {
  return library.assert(property, { ...parameters, numRuns: Math.min(runs, parameters?.numRuns ?? runs) })
}

export default { ...library.default, assert }

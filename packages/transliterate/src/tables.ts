import { centralAsian } from "./centralAsian.ts"
import { eastSlavic } from "./eastSlavic.ts"
import { scholarly } from "./scholarly.ts"
import { southSlavic } from "./southSlavic.ts"
import type { System } from "./system.ts"

/** The systems there are. */
export const tables: ReadonlyArray<System> = [...eastSlavic, ...southSlavic, ...scholarly, ...centralAsian]

const defaults = new Map([["uk", "kmu-2010"], ["ru", "bgn-pcgn-1947"], ["be", "belarusian-2007"], ["bg", "streamlined-2009"], ["sr", "serbian-latin"], ["mk", "bgn-pcgn-2013"],
  ["kk", "bgn-pcgn-1979-kk"], ["ky", "bgn-pcgn-1979-ky"], ["tg", "bgn-pcgn-1994"]])

/** The primary subtag of a BCP 47 tag. */
export const primary = (language: string): string => language.split("-", 1)[0]!.toLowerCase()

/**
 * The system that a language (BCP 47) is romanised by where none is asked for; `undefined` for a language that has none here.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { defaultSystem } from "@polyonym/transliterate/pure"
 *
 * assert.equal(defaultSystem("uk-UA"), "kmu-2010")
 * assert.equal(defaultSystem("de"), undefined)
 * ```
 */
export function defaultSystem(language: string): string | undefined {
  return defaults.get(primary(language))
}

import { runs, sets } from "../data/scriptExtensions.js"

interface Table {
  /** Scripts by ISO 15924 code, `Zyyy` common, `Zinh` inherited, `Zzzz` not assigned. */
  readonly sets: ReadonlyArray<ReadonlyArray<string>>
  /** First code points of the runs, ascending from 0. */
  readonly starts: Uint32Array
  /** Index into `sets` of each run. */
  readonly setOfRun: Uint8Array
  /** Index into `sets` of each code point of the Basic Multilingual Plane. */
  readonly basic: Uint8Array
}

let known: Table | undefined

/** The table, read from the data on first use. */
function table(): Table {
  return known ??= read()
}

function read(): Table {
  const written = runs.split(" ")
  const starts = new Uint32Array(written.length)
  const setOfRun = new Uint8Array(written.length)
  const basic = new Uint8Array(0x10000)
  let start = 0
  for (const [i, run] of written.entries()) {
    const [set, length = "1"] = run.split("=") as [string, string?]
    starts[i] = start
    setOfRun[i] = parseInt(set, 36)
    basic.fill(setOfRun[i]!, start, start + parseInt(length, 36))
    start += parseInt(length, 36)
  }
  return { sets: sets.split(",").map((set) => set.split(" ")), starts, setOfRun, basic }
}

/** How many sets of scripts there are; `setNumber` is below it. */
export function setCount(): number {
  return table().sets.length
}

/** The number of the set of scripts that a code point is used in. */
export function setNumber(codePoint: number): number {
  const { basic, setOfRun, starts } = table()
  if (codePoint < 0x10000) return basic[codePoint]!
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= codePoint) low = middle + 1
    else high = middle
  }
  return setOfRun[low - 1]!
}

/** The scripts of a set by its number. */
export function setAt(number: number): ReadonlyArray<string> {
  return table().sets[number]!
}

/**
 * The scripts that a code point is used in (Script_Extensions), by ISO 15924 codes in alphabetical order: `["Zyyy"]` for what all scripts share,
 * `["Zinh"]` for a mark that goes with any, `["Zzzz"]` for what was not assigned in Unicode 15.0.0. All 161 scripts of that version are told apart,
 * whatever version the engine has.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { scriptExtensionsOf } from "@polyonym/script"
 *
 * assert.deepEqual(scriptExtensionsOf("ґ".codePointAt(0)!), ["Cyrl"])
 * assert.deepEqual(scriptExtensionsOf("ー".codePointAt(0)!), ["Hira", "Kana"])
 * ```
 */
export function scriptExtensionsOf(codePoint: number): ReadonlyArray<string> {
  return setAt(setNumber(codePoint))
}

import { setAt, setCount, setNumber } from "./scriptExtensions.ts"

/** How freely a text mixes scripts, from the strictest on. */
export type Restriction = "ascii" | "single-script" | "highly-restrictive" | "moderately-restrictive" | "minimally-restrictive" | "unrestricted"

/** What scripts a text is in. */
export interface ScriptVerdict {
  /**
   * ISO 15924 codes: first the scripts of characters that are used in one script only, in order of appearance, then those of characters that are
   * used in several of which none has been named. What all scripts share is not counted.
   */
  readonly scripts: ReadonlyArray<string>
  /** Whether one script, or one writing system of several (Japanese, Korean, Chinese with Bopomofo), will do for the whole text. */
  readonly single: boolean
  readonly restriction: Restriction
}

/** The writing systems that take more than one script. */
const SYSTEMS: ReadonlyArray<readonly [system: string, scripts: ReadonlyArray<string>]> = [
  ["Hanb", ["Hani", "Bopo"]], ["Jpan", ["Hani", "Hira", "Kana"]], ["Kore", ["Hani", "Hang"]]
]
/** Those whose idUsage is RECOMMENDED in scriptMetadata.json of cldr-core 48.2.0, and Bopomofo as part of `Hanb`. */
const RECOMMENDED: ReadonlySet<string> = new Set(
  "Arab Armn Beng Bopo Cyrl Deva Ethi Geor Grek Gujr Guru Hang Hani Hebr Hira Kana Khmr Knda Laoo Latn Mlym Mymr Orya Sinh Taml Telu Thaa Thai Tibt".split(" ")
)

/**
 * The scripts of a text, whether it is in a single one, and how freely it mixes them: the mixed-script detection and the restriction levels of
 * UTS #39, as the header uspoof.h of ICU 72.1 describes them, with Unicode 15.0.0's Script_Extensions.
 *
 * - `ascii`: nothing but ASCII.
 * - `single-script`: one script or writing system; what all scripts share is no matter.
 * - `highly-restrictive`: Latin and Japanese, or Korean, or Chinese with Bopomofo.
 * - `moderately-restrictive`: Latin and one other script, but neither Cyrillic nor Greek, whose letters look like Latin ones.
 * - `minimally-restrictive`: any other mixture of scripts that are recommended for identifiers.
 * - `unrestricted`: there is a character of a script that is not, or one that is not assigned.
 *
 * A text is no identifier: spaces, punctuation and symbols do not count against it, where UTS #39 has them out of the profile.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { scriptVerdict } from "@polyonym/script"
 *
 * assert.deepEqual(scriptVerdict("東京タワー"), { scripts: ["Hani", "Kana"], single: true, restriction: "single-script" })
 * assert.deepEqual(scriptVerdict("pаypal"), { scripts: ["Latn", "Cyrl"], single: false, restriction: "minimally-restrictive" })
 * ```
 */
export function scriptVerdict(text: string): ScriptVerdict {
  const seen = new Uint8Array(setCount())
  const found: Array<ReadonlyArray<string>> = []
  let ascii = true
  for (let i = 0; i < text.length;) {
    const codePoint = text.codePointAt(i)!
    if (codePoint > 0x7f) ascii = false
    const number = setNumber(codePoint)
    if (seen[number] === 0) {
      seen[number] = 1
      const set = setAt(number)
      if (set[0] !== "Zyyy" && set[0] !== "Zinh") found.push(set)
    }
    i += codePoint > 0xffff ? 2 : 1
  }
  const scripts = found.filter((set) => set.length === 1).map((set) => set[0]!)
  for (const set of found) if (!set.some((script) => scripts.includes(script))) scripts.push(...set)
  const single = resolve(found) !== "none"
  return { scripts, single, restriction: restrictionOf(found, ascii, single) }
}

function restrictionOf(found: ReadonlyArray<ReadonlyArray<string>>, ascii: boolean, single: boolean): Restriction {
  if (ascii) return "ascii"
  if (!found.every((set) => set.some((script) => RECOMMENDED.has(script)))) return "unrestricted"
  if (single) return "single-script"
  const others = resolve(found.filter((set) => !set.includes("Latn")))
  if (others === "none" || others === "any") return "minimally-restrictive"
  if (SYSTEMS.some(([system]) => others.has(system))) return "highly-restrictive"
  return others.has("Cyrl") || others.has("Grek") ? "minimally-restrictive" : "moderately-restrictive"
}

/** The scripts and writing systems that will do for each of the sets. */
function resolve(found: ReadonlyArray<ReadonlyArray<string>>): ReadonlySet<string> | "any" | "none" {
  let resolved: ReadonlySet<string> | undefined
  for (const set of found) {
    const augmented = new Set([...set, ...SYSTEMS.filter(([, scripts]) => scripts.some((script) => set.includes(script))).map(([system]) => system)])
    resolved = resolved === undefined ? augmented : new Set([...resolved].filter((script) => augmented.has(script)))
    if (resolved.size === 0) return "none"
  }
  return resolved ?? "any"
}

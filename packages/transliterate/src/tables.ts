import type { System, UnitSystem } from "./system.ts"
import { arabicSystems } from "./systems/arabic.ts"
import { armenian } from "./systems/armenian.ts"
import { azerbaijani } from "./systems/azerbaijani.ts"
import { bashkir } from "./systems/bashkir.ts"
import { belarusian } from "./systems/belarusian.ts"
import { bopomofo } from "./systems/bopomofo.ts"
import { southAsian } from "./systems/brahmic/index.ts"
import { bulgarian } from "./systems/bulgarian.ts"
import { burmese } from "./systems/burmese.ts"
import { caucasian } from "./systems/caucasian.ts"
import { dungan } from "./systems/dungan.ts"
import { ethiopicSystems } from "./systems/ethiopic.ts"
import { georgian } from "./systems/georgian.ts"
import { greekSystems } from "./systems/greek.ts"
import { hebrewSystems } from "./systems/hebrew.ts"
import { japanese } from "./systems/japanese.ts"
import { kazakh } from "./systems/kazakh.ts"
import { korean } from "./systems/korean.ts"
import { kurdish } from "./systems/kurdish.ts"
import { kyrgyz } from "./systems/kyrgyz.ts"
import { lao } from "./systems/lao.ts"
import { chinese } from "./systems/librarySystems.ts"
import { macedonian } from "./systems/macedonian.ts"
import { mlcts } from "./systems/mlcts.ts"
import { moldovan } from "./systems/moldovan.ts"
import { mongolScript } from "./systems/mongolScript.ts"
import { buryat, kalmyk, mongolian } from "./systems/mongolian.ts"
import { persianAndUrdu } from "./systems/persian.ts"
import { russian } from "./systems/russian.ts"
import { rusyn } from "./systems/rusyn.ts"
import { montenegrin, serbian } from "./systems/serbian.ts"
import { tajik } from "./systems/tajik.ts"
import { tatar } from "./systems/tatar.ts"
import { thaana } from "./systems/thaana.ts"
import { thaiLetters } from "./systems/thai.ts"
import { thaiBySound } from "./systems/thaiBySound.ts"
import { tibetan } from "./systems/tibetan.ts"
import { turkic } from "./systems/turkic.ts"
import { turkmen } from "./systems/turkmen.ts"
import { ukrainian } from "./systems/ukrainian.ts"
import { uralic } from "./systems/uralic.ts"
import { uyghur } from "./systems/uyghur.ts"
import { uzbek } from "./systems/uzbek.ts"
import { yiddish } from "./systems/yiddish.ts"

/** The systems there are; the first of a language is mostly what it is romanised by where none is asked for. */
export const tables: ReadonlyArray<System | UnitSystem> = [
  ...ukrainian, ...russian, ...belarusian, ...rusyn, ...bulgarian, ...serbian, ...montenegrin, ...macedonian, ...moldovan,
  ...kazakh, ...kyrgyz, ...tajik, ...turkmen, ...uzbek, ...azerbaijani, ...tatar, ...bashkir, ...uyghur, ...turkic, ...mongolian, ...buryat, ...kalmyk, ...uralic, ...caucasian, ...dungan,
  ...greekSystems, ...georgian, ...armenian, ...hebrewSystems, ...yiddish, ...arabicSystems, ...persianAndUrdu, ...kurdish, ...ethiopicSystems, ...thaana,
  ...southAsian, ...thaiBySound, ...thaiLetters, ...lao, ...mlcts, ...burmese, ...tibetan, ...mongolScript,
  ...japanese, ...korean, ...chinese, ...bopomofo
]

/** The primary subtag of a BCP 47 tag. */
export const primary = (language: string): string => language.split("-", 1)[0]!.toLowerCase()

/** Where the first system of a language is not the one that its names are mostly written by. */
const usual = [["sa", "iast"], ["ne", "bgn-pcgn-2011"]] as const

const defaults = new Map([...tables.toReversed().map(({ info }) => [primary(info.from), info.id] as const), ...usual])

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

/** The default where it needs no library, and can be used in any pipeline. */
export function plainDefault(language: string): string | undefined {
  const id = defaultSystem(language)
  const table = tables.find(({ info }) => info.id === id && primary(info.from) === primary(language))
  return table === undefined || "units" in table && table.library !== undefined ? undefined : id
}

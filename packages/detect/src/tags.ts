import { addLikelySubtags, parseLanguageTag } from "@polyonym/script/tags"
import type { LanguageGuess } from "@polyonym/facts/pure"
import { bibliographic, former, members, predominant, three } from "../data/subtags.js"
import type { DetectOptions } from "./detect.ts"

const pairs = (list: string): ReadonlyArray<readonly [string, string]> => list.split(" ").map((pair) => pair.split(":") as [string, string])
const twoOf = new Map(pairs(three))
const currentOf = new Map([...pairs(bibliographic), ...pairs(former)])
const predominantOf = new Map(pairs(predominant))

/** Where this package answers with another tag than CLDR's alias: Tagalog, Twi, Dari as Persian, Malay of the peninsula, Montenegrin as Serbian. */
const usual: ReadonlyMap<string, string> = new Map([["tgl", "tl"], ["fil", "tl"], ["tl", "tl"], ["twi", "tw"], ["tw", "tw"], ["prs", "fa"], ["zlm", "ms"], ["cnr", "sr"], ["sh", "sr"], ["no", "nb"], ["nor", "nb"]])
/** Macrolanguages that are never answered, or not for all of their languages: what stands for them. */
const spread: ReadonlyMap<string, ReadonlyArray<string>> = new Map([["no", ["nb", "nn"]], ["nor", ["nb", "nn"]], ["sh", ["sr", "hr", "bs"]], ["hbs", ["sr", "hr", "bs"]], ["ku", ["ku", "ckb"]], ["kur", ["ku", "ckb"]], ["ak", ["ak", "tw"]], ["aka", ["ak", "tw"]]])

const macroOf = new Map(pairs(members).flatMap(([macro, list]) => list.split(",").map((member) => [member, macro] as const)))
// Of these the aliases do not name what is mostly written.
const individualOf = new Map(pairs(predominant).filter(([, macro]) => macro !== "ak" && macro !== "sa" && macro !== "syr").map(([member, macro]) => [macro, member]))
// `hbs` and `mol` are former codes of what others stand for.
const threeOf = new Map([...pairs(three).filter(([code]) => code !== "hbs" && code !== "mol").reverse().map(([code, two]) => [two, code] as const), ["sh", "hbs"], ["tw", "twi"], ["tl", "tgl"]])

const wellFormed = /^([a-z]{2,3})(?:[-_]([a-z0-9]{1,8}))?(?:[-_][a-z0-9]{1,8}){0,20}$/

/** The language subtag of a tag as it is written, in small letters; of an extended language (`zh-yue`) the language itself. */
function subtag(tag: string): string | undefined {
  const found = wellFormed.exec(tag.trim().toLowerCase())
  if (found === null) return undefined
  const [, first, second] = found
  return second !== undefined && macroOf.get(second) === first ? second : first
}

/**
 * The language of a tag, as this package answers it: BCP 47, two letters where they exist. Script, region and all else are left out. ISO 639-3 and 639-2 codes, withdrawn
 * codes (`iw`, `in`, `ji`) and underscores are understood; `undefined` for what has not the shape of a tag. Never throws.
 *
 * An individual language that is what its macrolanguage mostly means has the tag of that: Mandarin `zh`, standard Arabic `ar`, Persian of Iran and Dari `fa`, Malay `ms`,
 * Estonian `et`, Latvian `lv`, Swahili `sw`, Uzbek `uz`, Azerbaijani `az`, Mongolian `mn`, Pashto `ps`, Kurmanji `ku`, Tosk Albanian `sq`, Malagasy `mg`, Yiddish `yi`
 * (CLDR's aliases, data/subtags.js). Others keep their own: `yue`, `ckb`, `azb`, `id`, `nn`. Norwegian is taken for Bokmål, Serbo-Croatian for Serbian, Filipino for Tagalog.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { languageOf } from "@polyonym/detect/pure"
 *
 * assert.deepEqual(["pt-BR", "ukr", "ger", "no", "iw", "in", "fil", "arb", "zh-yue"].map(languageOf), ["pt", "uk", "de", "nb", "he", "id", "tl", "ar", "yue"])
 * assert.equal(languageOf("українська"), undefined)
 * ```
 */
export function languageOf(tag: string): string | undefined {
  const code = subtag(tag)
  if (code === undefined) return undefined
  const known = usual.get(code)
  if (known !== undefined) return known
  const current = currentOf.get(code) ?? code
  const two = twoOf.get(current) ?? current
  return usual.get(two) ?? predominantOf.get(two) ?? two
}

/**
 * The languages that a tag allows: of `no` both Bokmål and Nynorsk, of `sh` Serbian, Croatian and Bosnian, of `ku` Kurmanji and Sorani; else the one of `languageOf`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { languagesOf } from "@polyonym/detect/pure"
 *
 * assert.deepEqual(languagesOf("no"), ["nb", "nn"])
 * ```
 */
export function languagesOf(tag: string): ReadonlyArray<string> {
  const several = spread.get(subtag(tag) ?? "")
  if (several !== undefined) return several
  const one = languageOf(tag)
  return one === undefined ? [] : [one]
}

/** Options with their tags as the detector answers them: `only` allows all that a macrolanguage stands for, `expected` takes its first. What is no tag is left out. */
export function withLanguages({ only, expected }: DetectOptions = {}): DetectOptions {
  return {
    ...(only === undefined ? {} : { only: [...new Set(only.flatMap(languagesOf))] }),
    ...(expected === undefined ? {} : { expected: [...new Set(expected.flatMap((tag) => languageOf(tag) ?? []))] })
  }
}

/**
 * The ISO 639-3 code of a tag's language; `undefined` for what has not the shape of a tag. Of a macrolanguage's tag it is the macrolanguage's code: ask for
 * `asIndividual` first if the individual language is wanted.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { iso6393 } from "@polyonym/detect/pure"
 *
 * assert.deepEqual(["uk", "sr-Latn", "zh-Hant", "nb", "no", "cmn", "ger", "und"].map(iso6393), ["ukr", "srp", "zho", "nob", "nor", "cmn", "deu", "und"])
 * ```
 */
export function iso6393(tag: string): string | undefined {
  const code = subtag(tag)
  if (code === undefined) return undefined
  const current = currentOf.get(code) ?? code
  return current.length === 3 ? current : threeOf.get(current)
}

/** Names of Chinese, Japanese and Korean writing that say no more than the language does. */
const plain: ReadonlySet<string> = new Set(["Zyyy", "Zinh", "Zzzz", "Hani", "Hang", "Jpan", "Hira", "Kana"])

/**
 * The BCP 47 tag of a guess: the language, and the script where it is not what the language is mostly written in (`sr-Latn`, `uz-Cyrl`, `zh-Hant`). `und` and `zxx` stay.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { languageTag } from "@polyonym/detect/pure"
 *
 * assert.equal(languageTag({ language: "sr", script: "Latn" }), "sr-Latn")
 * assert.equal(languageTag({ language: "uk", script: "Cyrl" }), "uk")
 * ```
 */
export function languageTag({ language, script }: Pick<LanguageGuess, "language" | "script">): string {
  if (language === "und" || language === "zxx" || language.includes("-") || plain.has(script)) return language
  const likely = parseLanguageTag(addLikelySubtags(language) ?? "")?.script
  return likely === undefined || likely === script ? language : `${language}-${script}`
}

/** A guess with its languages under other tags; what falls together is added up. */
function renamed({ language, confidence, alternatives, ...rest }: LanguageGuess, name: (language: string) => string): LanguageGuess {
  const sums = new Map<string, number>()
  for (const one of [{ language, confidence }, ...alternatives]) sums.set(name(one.language), (sums.get(name(one.language)) ?? 0) + one.confidence)
  const [first, ...others] = [...sums].map(([language, sum]) => ({ language, confidence: Math.min(1, Math.round(sum * 1e4) / 1e4) })).sort((a, b) => b.confidence - a.confidence)
  return { ...first!, ...rest, alternatives: others }
}

/**
 * A guess in terms of macrolanguages, as ISO 639-3 has them: Bokmål and Nynorsk are `no`, Serbian, Croatian and Bosnian `sh`, Indonesian and Minangkabau `ms`, Sorani `ku`,
 * Cantonese `zh`. The probabilities of what falls together are added; `reliable` stays as it was. A language that is in no macrolanguage keeps its tag.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { asMacro } from "@polyonym/detect/pure"
 *
 * const guess = { language: "hr", script: "Latn", confidence: 0.5, reliable: false, alternatives: [{ language: "sl", confidence: 0.3 }, { language: "bs", confidence: 0.2 }] }
 * assert.deepEqual(asMacro(guess), { language: "sh", script: "Latn", confidence: 0.7, reliable: false, alternatives: [{ language: "sl", confidence: 0.3 }] })
 * ```
 */
export const asMacro = (guess: LanguageGuess): LanguageGuess => renamed(guess, (language) => macroOf.get(language.split("-", 1)[0]!) ?? language)

/**
 * A guess in terms of individual languages, where this package answers with a macrolanguage's tag: `zh` is `cmn`, `ar` is `arb`, `fa` is `pes`, `ms` is `zsm`, `et` is `ekk`,
 * `lv` is `lvs`, `sw` is `swh`, `uz` is `uzn`, `az` is `azj`, `mn` is `khk`, `ps` is `pbu`, `ku` is `kmr`, `sq` is `als`. The individual language is the one that text under the
 * macrolanguage's tag is mostly in: it is not told from its sisters.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { asIndividual, detect } from "@polyonym/detect/pure"
 *
 * assert.equal(asIndividual(detect("渡轮中午以前不会开船。")).language, "cmn")
 * ```
 */
export const asIndividual = (guess: LanguageGuess): LanguageGuess => renamed(guess, (language) => language.replace(/^[a-z]+/, (first) => individualOf.get(first) ?? first))

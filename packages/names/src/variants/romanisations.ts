/** A name in Latin letters by the systems that there are for its language. */
import { defaultSystem, systems, type SystemInfo, type Transliterator, transliterator } from "@polyonym/transliterate/pure"
import { pairTable } from "../sound/tables.ts"
import { hypotheses } from "../sound/hypotheses.ts"
import { order } from "../sound/order.ts"
import { soundToken, view } from "../sound/token.ts"
import type { SourceWord, Spelling, Written } from "./variant.ts"

/** How much a system is used for names, by the beginning of its id. General knowledge. */
const uses: ReadonlyArray<readonly [string, number]> = [
  ["icao-9303-ar", 0.15], ["icao-9303-fa", 0.15], ["icao-9303-ur", 0.15], ["icao", 0.8], ["passport", 0.75], ["kmu", 0.9], ["bgn-pcgn-2019", 0.75], ["bgn-pcgn-1947-press", 0.85], ["bgn-pcgn", 0.7], ["national", 0.7], ["streamlined", 0.8], ["revised", 0.8], ["mccune", 0.6], ["hepburn", 0.85],
  ["pinyin", 0.9], ["wade", 0.5], ["elot", 0.7], ["gost-r-52535", 0.5], ["odni", 0.4], ["un-", 0.5], ["iso", 0.35], ["scholarly", 0.35], ["ala-lc", 0.4], ["telegrams", 0.2]
]
const useOf = ({ id }: SystemInfo, first: string | undefined): number => id === first ? 0.9 : uses.find(([start]) => id.startsWith(start))?.[1] ?? 0.25
/** Systems whose results English texts have. */
const english = /^(icao|passport|kmu|bgn-pcgn|national|streamlined|revised|hepburn|pinyin|elot|un-)/

interface Own {
  readonly info: SystemInfo
  readonly score: number
  convert: Transliterator | undefined
}
const known = new Map<string, ReadonlyArray<Own>>()

function ownSystems(language: string): ReadonlyArray<Own> {
  let own = known.get(language)
  if (own !== undefined) return own
  const first = defaultSystem(language)
  own = systems().filter(({ id, from, to }) => from === language && to === "Latn" && !id.startsWith("cldr:") && !id.endsWith("-phonetic"))
    .map((info): Own => ({ info, score: useOf(info, first), convert: undefined }))
  known.set(language, own)
  return own
}

const titled = (text: string): string => text.replace(/(^|[-\s])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

/** By every system of the language; words that have no capitals in their own script get them. */
export function bySystems(words: ReadonlyArray<SourceWord>, language: string): ReadonlyArray<Written> {
  const cased = words.some(({ text }) => text.toLowerCase() !== text)
  return ownSystems(language).flatMap((own): ReadonlyArray<Written> => {
    const { id } = own.info
    const system = own.convert ??= transliterator({ from: language, system: id })
    const out = words.map(({ text }) => cased ? system.convert(text) : titled(system.convert(text)))
    return out.some((text) => !/\p{Script=Latin}/u.test(text) || /[^\p{Script=Latin}\p{M}\p{P}\p{Lm}\p{Sk} ]/u.test(text)) ? [] : [{ words: out, language: english.test(id) ? "en" : `${language}-Latn`, script: "Latn", system: id, score: own.score }]
  })
}

const latn = order.indexOf("Latn")
const learned = new Set(["Arab", "Hebr", "Hani", "Hang", "Kana"])

/** The likeliest Latin spellings of a word in a script that does not write all sounds, as learned from names. */
export function bySound(text: string, script: string, language: string | undefined, most: number): ReadonlyArray<Spelling> {
  const token = soundToken(text, { script, language })
  if (!learned.has(token.script)) return []
  const { table } = pairTable(token.reads, latn)
  return hypotheses(view(token, table.left, false), table, most).filter(({ letters }) => letters.length > 1).map(({ letters, cost }) => ({ text: titled(letters.join("")), system: "sound", score: 0.75 * Math.exp(-cost / 3) }))
}

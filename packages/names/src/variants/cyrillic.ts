/** A name in the Cyrillic letters of another language: from Latin letters, and between Ukrainian and Russian. */
import { type Transliterator, transliterator } from "@polyonym/transliterate/pure"
import { recased } from "./casing.ts"
import type { Spelling } from "./variant.ts"

/** The system that Latin spellings are read back by. */
export const readBack: Readonly<Record<string, string>> = { uk: "kmu-2010", ru: "bgn-pcgn-1947" }

/** Latin conventions rewritten as English ones. General knowledge. */
const englished: Readonly<Record<string, ReadonlyArray<readonly [RegExp, string]>>> = {
  de: [[/schtsch/g, "šč"], [/tsch/g, "č"], [/sch/g, "š"], [/ch/g, "kh"], [/w/g, "v"], [/j/g, "y"], [/z/g, "ts"], [/(?<=^|[aeiouy])s(?=[aeiouy])/g, "z"], [/ss/g, "s"], [/č/g, "ch"], [/š/g, "sh"]],
  fr: [[/chtch/g, "šč"], [/tch/g, "č"], [/ch/g, "š"], [/ou/g, "u"], [/j/g, "zh"], [/ï/g, "y"], [/ine$/, "in"], [/(?<=[aeiou])ss(?=[aeiouy])/g, "s"], [/č/g, "ch"], [/š/g, "sh"]],
  pl: [[/szcz/g, "šč"], [/sz/g, "š"], [/cz/g, "č"], [/ch/g, "kh"], [/rz|ż/g, "zh"], [/w/g, "v"], [/j/g, "y"], [/ł/g, "l"], [/c/g, "ts"], [/č/g, "ch"], [/š/g, "sh"]],
  cs: [[/ch/g, "kh"], [/j/g, "y"], [/c/g, "ts"], [/č/g, "ch"], [/š/g, "sh"], [/ž/g, "zh"]]
}
const adjective = /(sk|tsk)(?:y|i|iy|ii|yi|yy|iyi|yj|ij)$/
const endings: Readonly<Record<string, string>> = { uk: "yi", ru: "iy" }

const readers = new Map<string, Transliterator>()
function reader(language: string): Transliterator {
  let found = readers.get(language)
  if (found === undefined) readers.set(language, found = transliterator({ from: language, system: readBack[language]!, direction: "reverse" }))
  return found
}

/** What each system writes for sounds that English spellings write in several ways. */
const adapted: Readonly<Record<string, ReadonlyArray<readonly [RegExp, string]>>> = {
  uk: [[/x/g, "ks"], [/ck/g, "k"], [/ph/g, "f"], [/th/g, "t"], [/q/g, "k"], [/w/g, "v"], [/j/g, "dzh"], [/c(?!h)/g, "k"], [/(?<=[^aeiouy])ya/g, "ia"], [/(?<=[^aeiouy])yu/g, "iu"], [/(?<=[aeou])y(?=[aou])/g, "i"], [/(?<=[aeou])y$/g, "i"]],
  ru: [[/x/g, "ks"], [/ck/g, "k"], [/ph/g, "f"], [/th/g, "t"], [/q/g, "k"], [/w/g, "v"], [/j/g, "dzh"], [/c(?!h)/g, "k"], [/(?<=[^aeiouy])i(?=[ao])/g, "y"], [/(?<=[^aeiouy])iu/g, "yu"]]
}

function rewritten(text: string, rules: ReadonlyArray<readonly [RegExp, string]> = []): string {
  let out = text
  for (const [pattern, by] of rules) out = out.replace(pattern, by)
  return out
}

/** Likely Cyrillic sources of a Latin word, written by the conventions of `from`. */
export function fromLatin(word: string, from: string, language: string, most: number): ReadonlyArray<Spelling> {
  const found = new Map<string, number>()
  const english = recased(word, (piece) => rewritten(rewritten(rewritten(piece, englished[from]).normalize("NFD").replace(/\p{M}/gu, ""), [[adjective, `$1${endings[language]!}`]]), adapted[language]))
  const own = reader(language)
  for (const text of new Set([english, recased(word, (piece) => piece.normalize("NFD").replace(/\p{M}/gu, ""))])) {
    const candidates = own.candidates(text, most)
    for (const { text: source, score } of candidates.length > 0 ? candidates : [{ text: own.convert(text), score: 0.3 }]) {
      if (/\p{Script=Latin}/u.test(source) || !/\p{Script=Cyrillic}/u.test(source)) continue
      found.set(source, Math.max(found.get(source) ?? 0, score * (text === english ? 1 : 0.7)))
    }
  }
  return [...found].map(([text, score]) => ({ text, system: readBack[language]!, score })).sort((a, b) => b.score - a.score).slice(0, most)
}

/** Ukrainian and Russian spellings of each other's surnames, letter by letter. General knowledge of usage. */
const practical: Readonly<Record<string, ReadonlyArray<readonly [RegExp, string]>>> = {
  "uk ru": [[/ський$/, "ский"], [/цький$/, "цкий"], [/ська$/, "ская"], [/цька$/, "цкая"], [/(?<=[нлрдт])ий$/, "ый"], [/ьо|йо/g, "ё"], [/['’ʼ]/g, "ъ"], [/є/g, "е"], [/[ії]/g, "и"], [/ґ/g, "г"]],
  "ru uk": [[/ский$/, "ський"], [/цкий$/, "цький"], [/ская$/, "ська"], [/цкая$/, "цька"], [/ый$/, "ий"], [/ъ/g, "'"], [/(?<=[чшщж])ё/g, "о"], [/(?<=[бвгдзклмнпрстфхц])ё/g, "ьо"], [/ё/g, "йо"], [/и(?=[аеоуюя])/g, "і"], [/(?<=^|[аеоуюя])и/g, "і"], [/(?<=[бвгклмнпфх])и(?!й$)/g, "і"], [/ы/g, "и"], [/э/g, "е"]],
  "be ru": [[/скі$/, "ский"], [/ў/g, "в"], [/і/g, "и"], [/['’ʼ]/g, "ъ"]]
}

/** The word as the other language writes it; `undefined` where the two are not read. */
export function practicalSpelling(word: string, from: string, to: string): string | undefined {
  const rules = practical[`${from} ${to}`]
  return rules === undefined ? undefined : recased(word, (piece) => rewritten(piece, rules))
}

/** Likely spellings of a name in other languages and scripts. */
import { prepareName } from "../parse/prepareName.ts"
import type { Name } from "../parse/parts.ts"
import { cyrillicCognates, latinCognates } from "./cognates.ts"
import { fromLatin, practicalSpelling, readBack } from "./cyrillic.ts"
import { sourceLanguage, wanted } from "./languages.ts"
import { latinConventions, plainLatin } from "./latin.ts"
import { hasPress, pressSpelling } from "./press.ts"
import { pressStyles } from "./pressTables.ts"
import { bySound, bySystems } from "./romanisations.ts"
import { shapesOf } from "./shapes.ts"
import type { NameVariant, SourceWord, Spelling, VariantOptions, Written } from "./variant.ts"

const usualLimit = 20
/** Words beyond these are left out, and letters of a word. */
const mostWords = 8
const mostLetters = 64

/** The words that are written: no titles, nicknames or legal forms; a name that has its family name before a comma is turned. */
function wordsOf(name: Name): ReadonlyArray<SourceWord> {
  const parts = name.parts.filter(({ role }) => role !== "title" && role !== "nickname" && role !== "form").slice(0, mostWords)
  const words = parts.map(({ text, role, plain, start }, at): SourceWord => ({
    text: role === "initial" ? `${text.replace(/\.$/, "")}.` : text.slice(0, mostLetters), role, plain, hyphened: at > 0 && /^[-‐‑]$/.test(name.text.slice(parts[at - 1]!.end, start))
  }))
  if (name.kind !== "person" || !/[,،，]/.test(name.text) || words[0]?.role !== "family") return words
  const turned = words.filter(({ role }) => role !== "family" && role !== "particle" && role !== "suffix")
  return [...turned, ...words.filter((word) => !turned.includes(word))]
}

/** Whole names of each word's spellings: the likeliest together, then with one word written another way. */
function combined(spellings: ReadonlyArray<ReadonlyArray<Spelling>>, language: string, script: string): ReadonlyArray<Written> {
  if (spellings.some((own) => own.length === 0)) return []
  const best = spellings.map((own) => own[0]!)
  const written = (chosen: ReadonlyArray<Spelling>): Written => ({
    words: chosen.map(({ text }) => text), language, script,
    system: (chosen.find(({ system }) => system === "cognate") ?? chosen[0]!).system,
    score: chosen.reduce((least, { score }) => Math.min(least, score), 1)
  })
  return [written(best), ...spellings.flatMap((own, at) => own.slice(1).map((other) => written(best.with(at, other))))]
}

/** With each given name in its other forms. */
function withCognates(words: ReadonlyArray<SourceWord>, base: Written, share: number): ReadonlyArray<Written> {
  return words.flatMap((word, at) => word.role !== "given" ? [] : latinCognates(word).flatMap((form, rank): ReadonlyArray<Written> =>
    form === base.words[at] ? [] : [{ ...base, words: base.words.with(at, form), system: "cognate", score: base.score * share * (1 - 0.06 * rank) }]))
}

function ofCyrillic(words: ReadonlyArray<SourceWord>, language: string): ReadonlyArray<Written> {
  const out: Array<Written> = []
  if (hasPress(language)) for (const style of pressStyles) {
    const base: Written = { words: words.map(({ text }) => pressSpelling(text, style, language)), language: style.language, script: "Latn", system: `press-${style.language}`, score: style.score }
    out.push(base)
    if (style.language === "en") out.push(...withCognates(words, base, 0.7))
  }
  for (const to of ["uk", "ru"]) {
    if (to === language) continue
    const spellings = words.map((word): ReadonlyArray<Spelling> => {
      const letters = practicalSpelling(word.text, language, to)
      if (letters === undefined) return []
      const forms = word.role === "given" ? cyrillicCognates(word, to, letters) : []
      const cognates = forms.map((text, rank): Spelling => ({ text, system: "cognate", score: 0.8 - 0.15 * rank }))
      return forms.includes(letters) ? cognates : [...cognates, { text: letters, system: `practical-${to}`, score: forms.length > 0 ? 0.3 : 0.7 }]
    })
    out.push(...combined(spellings, to, "Cyrl"))
  }
  return out
}

function ofLatin(words: ReadonlyArray<SourceWord>, language: string): ReadonlyArray<Written> {
  const own: Written = { words: words.map(({ text }) => text), language, script: "Latn", system: "as-given", score: 0.6 }
  const out: Array<Written> = [own, ...latinConventions(own), ...withCognates(words, { ...own, language: "und" }, 0.25)]
  for (const to of Object.keys(readBack)) {
    const spellings = words.map((word): ReadonlyArray<Spelling> => {
      const read = fromLatin(word.text, language, to, 3)
      const forms = word.role === "given" ? cyrillicCognates(word, to, read[0]?.text ?? "") : []
      const cognates = forms.map((text, rank): Spelling => ({ text, system: "cognate", score: 0.75 - 0.15 * rank }))
      return [...cognates, ...read.filter(({ text }) => !forms.includes(text)).map((one) => ({ ...one, score: one.score * (forms.length > 0 ? 0.35 : 0.7) }))]
    })
    out.push(...combined(spellings, to, "Cyrl"))
  }
  return out
}

/** By what was learned from names, for scripts that do not write all sounds. */
function ofSound(words: ReadonlyArray<SourceWord>, name: Name, language: string): ReadonlyArray<Written> {
  return combined(words.map(({ text }) => bySound(text, name.script, language, 3)), "en", "Latn")
}

function writings(name: Name, words: ReadonlyArray<SourceWord>, language: string): ReadonlyArray<Written> {
  if (name.script === "Latn") return ofLatin(words, language)
  return [...bySystems(words, language), ...(name.script === "Cyrl" ? ofCyrillic(words, language) : ofSound(words, name, language))]
}

const rounded = (score: number): number => Math.round(score * 1e4) / 1e4

/**
 * Likely spellings of a name in other languages and scripts, the likeliest first: by romanisation systems, by the habits of the press (from Ukrainian, Russian, Belarusian and
 * Bulgarian), with given names in their other forms, read back from Latin letters into Ukrainian and Russian; each also without patronymic, with an initial, the family name first, and
 * without marks on its letters. Each text stands once, and never the name as it was given. Text that is no name gives none.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { nameVariants } from "@polyonym/names/pure"
 *
 * const texts = nameVariants("Юрій Щербань", { language: "uk", to: "de" }).map(({ text }) => text)
 * assert.equal(texts[0], "Jurij Schtscherban")
 * assert.ok(nameVariants("Yurii Shcherban", { language: "en", to: "Cyrl" }).some(({ text }) => text === "Юрій Щербань"))
 * assert.deepEqual(nameVariants("42 !"), [])
 * ```
 */
export function nameVariants(text: string, options: VariantOptions = {}): ReadonlyArray<NameVariant> {
  const name = prepareName(text, { language: options.language, kind: options.kind })
  const words = wordsOf(name)
  if (!words.some(({ text }) => /\p{L}/u.test(text))) return []
  const language = sourceLanguage(text, name.script, options.language)
  const asked = wanted(options.to)
  const given = text.normalize("NFC").trim()
  const found = new Map<string, NameVariant>()
  const add = (text: string, { language, script }: Written, system: string, score: number): void => {
    const known = found.get(text)
    if (text !== given && (known === undefined || known.score < score)) found.set(text, { text, language, script, system, score })
  }
  for (const one of writings(name, words, language)) {
    if (!asked(one.language, one.script)) continue
    for (const { text, change, share } of shapesOf(one, words)) {
      const shape = text.normalize("NFC")
      const system = change === "" ? one.system : `${one.system}+${change}`
      add(shape, one, system, rounded(one.score * share))
      const plain = one.script === "Latn" ? plainLatin(shape) : shape
      if (plain !== shape) add(plain, one, `${system}+plain-letters`, rounded(one.score * share * 0.9))
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1)).slice(0, Math.max(0, options.limit ?? usualLimit))
}

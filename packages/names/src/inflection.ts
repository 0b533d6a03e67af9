import { givenNames } from "./parse/givenNames.ts"
import { isCapitals, withCapitals } from "./parse/letters.ts"
import { type Name, prepareName } from "./name.ts"
import { type Declension, type Paradigm, type WordGender, type WordRole, declensionOf, formsOf } from "./paradigm.ts"
import { polishRows, polishVowels } from "./polishParadigms.ts"
import { russianRows, russianVowels } from "./russianParadigms.ts"
import { ukrainianRows, ukrainianVowels } from "./ukrainianParadigms.ts"

export type InflectedKind = "person" | "place" | "organisation" | "demonym"

const makers: Readonly<Record<string, () => Declension>> = {
  uk: () => declensionOf(ukrainianRows, ukrainianVowels),
  ru: () => declensionOf(russianRows, russianVowels),
  pl: () => declensionOf(polishRows, polishVowels)
}
const made = new Map<string, Declension>()

/** The declension of a language (BCP 47), or nothing when its names are not inflected here. */
export function declension(language: string): Declension | undefined {
  const tag = language.slice(0, 2).toLowerCase()
  let found = made.get(tag)
  if (found === undefined && Object.hasOwn(makers, tag)) {
    found = makers[tag]!()
    made.set(tag, found)
  }
  return found
}

/** A part of a name with what it may be in it: the words between parts are kept as they stand. */
export interface Segment {
  readonly text: string
  /** Nothing where the part does not change. */
  readonly role: WordRole | undefined
  /** What stands before it: spaces, hyphens, quotation marks. */
  readonly before: string
}

/** What may be declined in a person's name. */
export function personSegments(name: Name): ReadonlyArray<Segment> {
  let at = 0
  return name.parts.map((part, index) => {
    const before = name.text.slice(at, part.start)
    at = part.end
    const following = name.text[part.end]
    const role = part.role === "given" || part.role === "patronymic" ? "g" : part.role === "family" ? "s" : undefined
    // the first half of a foreign double name stays: Жан-Клод
    const still = role === "g" && following === "-" && index + 1 < name.parts.length && givenNames(part.plain).length === 0
    return { text: part.text, role: still ? undefined : role, before }
  })
}

type Column = ReadonlyArray<ReadonlyArray<string>>
interface Option {
  readonly gender: WordGender
  readonly plural: boolean
  readonly column: Column
}

/** The paradigms of one word with its forms by case, in the word's own capitals. */
export function declined(text: string, role: WordRole, language: Declension): ReadonlyArray<Option> {
  const small = text.toLowerCase()
  const options: Array<Option> = []
  for (const paradigm of language.paradigms(small, role)) options.push(option(text, small, paradigm))
  return options
}
function option(text: string, small: string, paradigm: Paradigm): Option {
  return { gender: paradigm.gender, plural: paradigm.plural, column: formsOf(small, paradigm).map((forms) => forms.map((form) => withCapitals(form, text))) }
}

const limit = 400

type Bare = Omit<Segment, "role">

/** Joins one form of each segment, case by case, for one agreement of gender and number. */
function joinForms(segments: ReadonlyArray<Bare>, tail: string, columns: ReadonlyArray<ReadonlyArray<Column>>, count: number, out: Set<string>): void {
  for (let at = 0; at < count; at++) {
    let built: Array<string> = [""]
    for (const [index, segment] of segments.entries()) {
      const forms = new Set<string>()
      for (const column of columns[index]!) for (const form of column[at] ?? []) forms.add(form)
      if (columns[index]!.length === 0) forms.add(segment.text)
      const next: Array<string> = []
      for (const start of built) for (const form of forms) if (next.length < 24) next.push(start + segment.before + form)
      built = next
    }
    for (const form of built) if (out.size < limit) out.add(form + tail)
  }
}

/** Surnames that only a man bears in the nominative. */
const manly = /([оеєё]в|[иії]н|ын|[сцз]ький|[сц]кий|ski|cki|dzki)$/

function personForms(text: string, language: string, rules: Declension, out: Set<string>): void {
  const name = prepareName(text, { language, kind: "person" })
  const segments = personSegments(name)
  if (segments.length === 0) return
  const tail = text.slice(name.parts.at(-1)!.end)
  const alone = segments.length === 1
  // the name is in the nominative, so an unknown given name tells its gender by its ending
  const given = name.parts.find((part) => part.role === "given")?.plain
  const gender = name.gender ?? (given === undefined || alone ? undefined : /[аяa]$/.test(given) ? (name.parts.some((part) => (part.role === "family" && manly.test(part.plain)) || part.plain === "бин" || part.plain === "бін" || part.plain === "ибн") ? "m" : "f") : /[бвгґджзйклмнпрстфхцчшщbcdfghjklmnprstwz]$/.test(given) ? "m" : undefined)
  const genders: ReadonlyArray<WordGender> = gender === undefined ? ["m", "f"] : [gender]
  const options = segments.map((segment) => segment.role === undefined ? [] : [
    ...declined(segment.text, segment.role, rules), ...(alone && segment.role === "s" ? declined(segment.text, "g", rules) : [])
  ])
  const count = language.startsWith("ru") ? 6 : 7
  for (const one of genders) {
    joinForms(segments, tail, options.map((own) => own.filter((it) => it.gender === one && !it.plural).map((it) => it.column)), count, out)
    if (alone) for (const it of options[0]!) if (it.plural && it.gender === one) joinForms(segments, tail, [[it.column]], count, out)
  }
}

const tailWords = /^(на|над|під|под|в|у|при|по|за|з|із|со|с|of|do|na|nad|pod|w)$/
/** Endings that a word in the genitive has, and a nominative hardly. */
const genitive: Readonly<Record<string, RegExp>> = {
  uk: /(ого|ої|их|ів|їв|ей|у|ю)$/, ru: /(ого|его|ой|ей|их|ых|ов|ев|у|ю)$/, pl: /(ego|iej|ej|ów|ych|ich)$/
}
const adjective: Readonly<Record<string, RegExp>> = {
  uk: /(ий|ій|ська|цька|зька|на|ова|ева|ла|та|га|ха|ня|ча|ша|ва|ське|цьке|зьке|не|ве|ле|те|нє|ські|цькі|зькі|ні|ві|ані|ені|лі)$/,
  ru: /(ый|ий|ой|ая|яя|ое|ее|ые|ие)$/, pl: /(y|i|a|e)$/
}

/** Endings that adjectives share with nouns. */
const doubtful: Readonly<Record<string, RegExp>> = { uk: /(на|ла|та|га|ха|ва|ня|ча|ша|ве|ле|те|лі|ві)$/, ru: /(ой|ие)$/, pl: /(a|e)$/ }
const isAcronym = (word: string): boolean => isCapitals(word) && word.length <= 6

function nounPhrase(text: string, kind: "place" | "organisation", tag: string, rules: Declension, out: Set<string>): void {
  const words = prepareName(text, { language: tag, kind: "place" }).parts
  if (words.length === 0) return
  const role: WordRole = kind === "place" ? "p" : "n"
  const quote = text.search(/[«"“„]/)
  let at = 0
  const segments = words.map((word) => {
    const segment = { text: word.text, before: text.slice(at, word.start), start: word.start, plain: word.plain }
    at = word.end
    return segment
  })
  const tail = text.slice(at)
  const count = tag === "ru" ? 6 : 7
  const isTail = (index: number): boolean => segments.slice(1, index + 1).some((word) => tailWords.test(word.plain)) || (quote > 0 && segments[index]!.start > quote)
  const agreeing = (word: string, gender: WordGender): ReadonlyArray<Column> => declined(word, "a", rules).filter((it) => it.gender === gender && !it.plural).map((it) => it.column)
  const joinedToNext = (index: number): boolean => segments[index + 1]?.before === "-"
  const headAt = (head: number): boolean => {
    const next = segments[head + 1]
    const heads = [...declined(segments[head]!.text, role, rules), ...(kind === "organisation" ? declined(segments[head]!.text, "p", rules).filter((it) => it.gender === "x" || it.gender === "n") : [])]
    let found = false
    for (const gender of ["m", "f", "n", "x"] as const) {
      const own = heads.filter((it) => it.gender === gender && !it.plural).map((it) => it.column)
      if (own.length === 0 || isAcronym(segments[head]!.text)) continue
      const columns = segments.map((segment, index) => index === head ? own : index < head && !joinedToNext(index) ? agreeing(segment.text, gender) : [])
      if (!segments.slice(0, head).every((_, index) => columns[index]!.length > 0 || joinedToNext(index))) continue
      found = true
      // a second noun or adjective after the head may agree as well: Кам'янець-Подільський, Республіка Білорусь
      const second = next === undefined || isTail(head + 1) || isAcronym(next.text) || genitive[tag]!.test(next.plain) || segments.length > head + 2 ? []
        : adjective[tag]!.test(next.plain) ? agreeing(next.text, gender)
        : kind === "place" ? declined(next.text, "p", rules).filter((it) => !it.plural && it.gender !== "x").map((it) => it.column) : []
      if (second.length > 0) joinForms(segments, tail, columns.map((column, index) => index === head + 1 ? second : column), count, out)
      if (second.length === 0 || !joinedToNext(head)) joinForms(segments, tail, columns, count, out)
    }
    return found
  }
  // the head is the last of the first words that agree; a doubtful adjective may be the head itself
  for (let head = Math.min(segments.length, 4) - 1; head >= 0; head--) {
    const leads = segments.slice(0, head)
    if (isTail(head) || leads.some((word, index) => !adjective[tag]!.test(word.plain) && !joinedToNext(index))) continue
    if (joinedToNext(head) && !adjective[tag]!.test(segments[head + 1]!.plain) && !isTail(head + 1)) continue
    if (headAt(head) && leads.every((word, index) => joinedToNext(index) || !doubtful[tag]!.test(word.plain))) break
  }
}

function demonymForms(text: string, tag: string, rules: Declension, out: Set<string>): void {
  const at = text.lastIndexOf("-") + 1
  const start = text.slice(0, at)
  const word = text.slice(at)
  const segments: ReadonlyArray<Segment> = [{ text: word, role: "d", before: start }]
  const count = tag === "ru" ? 6 : 7
  const all = [...declined(word, "d", rules)]
  // an adjective in all genders and in the plural
  const stem = tag === "uk" ? /^(.*)(ий|ій)$/.exec(word) : tag === "ru" ? /^(.*)(ый|ий|ой)$/.exec(word) : /^(.*[kgcdzn])(i|y)$/.exec(word)
  if (stem !== null) {
    const base = stem[1]!
    const soft = stem[2] === "ій"
    const others = tag === "uk" ? (soft ? ["я", "є", "і"] : ["а", "е", "і"]) : tag === "ru" ? ["ая", "ое", /[гкхжшщч]$/.test(base) ? "ие" : "ые"] : ["a", "ie", "ie"]
    const genders: ReadonlyArray<WordGender> = ["m", "f", "n", "x"]
    for (const [index, nominative] of [word, ...others.map((ending) => base + ending)].entries()) {
      for (const it of declined(nominative, "a", rules)) if (it.gender === genders[index] && !it.plural) all.push(it)
    }
  }
  for (const it of all) joinForms(segments, "", [[it.column]], count, out)
}

/**
 * All case forms of a name that is given in the nominative, itself first: Ukrainian (`uk`), Russian (`ru`) and Polish (`pl`); other languages give the name alone.
 *
 * Parts of a name agree in case. A surname alone also gives its plural; a demonym all genders and the plural. Where a word can be declined in two ways, both are given.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { nameForms } from "@polyonym/names/pure"
 *
 * const forms = nameForms("Олена Ткачук", { language: "uk", kind: "person" })
 * assert.ok(forms.includes("Олени Ткачук"))
 * assert.ok(nameForms("Міністерство освіти", { language: "uk", kind: "organisation" }).includes("Міністерству освіти"))
 * ```
 */
export function nameForms(text: string, options: { readonly language: string; readonly kind: InflectedKind }): ReadonlyArray<string> {
  const rules = declension(options.language)
  const out = new Set<string>([text])
  if (rules === undefined || text.length > 200) return [text]
  const tag = options.language.slice(0, 2).toLowerCase()
  if (options.kind === "person") personForms(text, tag, rules, out)
  else if (options.kind === "demonym") demonymForms(text, tag, rules, out)
  else nounPhrase(text, options.kind, tag, rules, out)
  if (tag === "ru") for (const form of out) if (form.includes("ё")) out.add(form.replaceAll("ё", "е"))
  return [...out]
}

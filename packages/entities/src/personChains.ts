import type { Entity } from "@polyonym/lexicon/pure"
import type { Candidate } from "./candidate.ts"
import { nominativeGivenName } from "./givenNames.ts"
import { nameStem, surnameKey } from "./inflection.ts"
import { genderOfCase, meetsByNominative } from "./nominatives.ts"
import { given, has, joined, type Page } from "./page.ts"
import { honorificBefore } from "./personEvidence.ts"
import { keysOf, partsOf } from "./recurrence.ts"
import { genderOfTitle } from "./titleGender.ts"
import { word } from "./wordTable.ts"

/** One person of the document. */
export interface Person {
  readonly members: Array<Candidate>
  /** Forms of the surname as they stand, in small letters. */
  readonly surnames: Set<string>
  /** Keys of given names, and whether one stands in full. */
  readonly given: Set<string>
  readonly initials: Set<string>
  gender: number
  entity: Entity | undefined
  role: string | undefined
}

const feminine = /(?:ла|лася|лась|ła|ala)$/
const masculine = /(?:[аиіуїо]в|[аиеяуы]л|вся|лся|[aiyęą]ł)$/
/** The same in Czech and Slovak. */
const feminineCzech = /.[^s]la$/
const masculineCzech = /[aeěiíouyv]l$/

/** The gender that the words about a mention give: an honorific, or the past tense beside it. */
function genderAbout(page: Page, candidate: Candidate): number {
  const honorific = honorificBefore(page, candidate.first)
  const own = page.tokens[candidate.first - 1]?.lower
  if (own === "сам") return 1
  if (own === "сама") return 2
  if (honorific === 1 || honorific === 2) return honorific
  const language = page.languages[candidate.first]!
  const czech = language === "cs" || language === "sk"
  if (!czech && language !== "uk" && language !== "ru" && language !== "pl") return 0
  for (const at of [candidate.last, candidate.first - 1]) {
    const token = page.tokens[at]
    if (token === undefined || token.shape !== "lower" || !has(page, at, word.speech) && at !== candidate.last || at >= candidate.last && !joined(page, at)) continue
    if ((czech ? feminineCzech : feminine).test(token.lower)) return 2
    if ((czech ? masculineCzech : masculine).test(token.lower)) return 1
  }
  return 0
}

/** The gender of a surname that has two forms, for the nominative: Петров, Петрова; Nowicki, Nowicka. */
function genderOfForm(lower: string): number {
  if (/(?:[оеёє]ва|[иі]на|ська|цька|ская|цкая|ska|cka|ova|eva|ová|ská|cká|ienė|[iyuū]tė|aitė)$/u.test(lower)) return 2
  if (/(?:[оеёє]в|[иі]н|ський|цький|ский|цкий|ski|cki)$/u.test(lower)) return 1
  return 0
}

/** Words before the surname of a whole family. */
const families = new Set("родина родини родину родиною сім’я сім’ї сім’ю подружжя брати семья семьи семью семьей супруги братья".split(" "))

interface Reading {
  readonly candidate: Candidate
  readonly surname: string
  readonly keys: ReadonlyArray<string>
  /** Keys of words between given name and surname, which may be the first half of a double surname. */
  readonly middle: ReadonlyArray<string>
  readonly given: ReadonlyArray<string>
  readonly initial: string
  readonly gender: number
  readonly bare: boolean
  /** The candidate whose last words these are. */
  readonly whole?: Candidate
}

/** The words of a range in small letters. */
function textOf(page: Page, first: number, last: number): string {
  let out = ""
  for (let at = first; at < last; at++) out += ` ${page.tokens[at]!.lower}`
  return out
}

/** Full names by the words that remain when the first are left out, two at least. */
function suffixesOf(page: Page, candidates: ReadonlyArray<Candidate>): Map<string, Candidate> {
  const found = new Map<string, Candidate>()
  for (const candidate of candidates) {
    if (candidate.last - candidate.first < 3 || candidate.last - candidate.first > 9) continue
    for (let from = candidate.first + 1; from + 1 < candidate.last; from++) {
      const suffix = textOf(page, from, candidate.last)
      if (!found.has(suffix)) found.set(suffix, candidate)
    }
  }
  return found
}

function read(page: Page, candidate: Candidate): Reading {
  const parts = partsOf(page, candidate)
  const surname = page.tokens[parts.surname]!
  const language = page.languages[parts.surname]!
  let initial = ""
  const names: Array<string> = []
  const middle: Array<string> = []
  for (let at = candidate.first; at < candidate.last; at++) {
    const token = page.tokens[at]!
    if (token.shape === "letter" && at !== parts.surname) initial ||= token.lower
    else if (parts.familyFirst && at > parts.surname) names.push(surnameKey(token.lower))
    else if (language !== "uk" && language !== "ru" && parts.given >= 0 && at > parts.given && at < parts.from && token.shape === "capital" && given(page, at) === 0) middle.push(...keysOf(token.lower, language))
  }
  if (parts.given >= 0 && parts.given !== parts.surname) names.push(...keysOf(page.tokens[parts.given]!.lower, language))
  let gender = candidate.gender ?? 0
  if (gender === 0 && parts.given >= 0) gender = given(page, parts.given)
  if (gender === 3) gender = 0
  gender ||= genderAbout(page, candidate)
  const bare = names.length === 0 && initial === ""
  if (gender === 0 && bare && meetsByNominative(language)) gender = genderOfCase(surname.lower, language)
  // «Виктора Жданова»: beside a declined given name the ending -ова is a man's genitive
  if (gender === 0 && !bare) gender = parts.given < 0 || language === "pl" || nominativeGivenName(page.tokens[parts.given]!.lower, page.languages[parts.given]!) ? genderOfForm(surname.lower) : /(?:[оеёє]в|[иі]н)(?:а|у|ым|им|ом)$/u.test(surname.lower) ? 1 : /(?:ой|ою|ої|ую)$/u.test(surname.lower) ? 2 : 0
  return { candidate, surname: surname.lower, keys: keysOf(surname.lower, language), middle, given: names, initial, gender, bare }
}

const clash = (a: number, b: number): boolean => a !== 0 && b !== 0 && a !== b

/** Whether a name with a given name or initials may be that of a person seen before. */
function compatible(person: Person, reading: Reading, role: string | undefined): boolean {
  if (clash(person.gender, reading.gender)) return false
  if (reading.given.length > 0) {
    if (person.given.size > 0) return reading.given.some((key) => person.given.has(key))
    return person.initials.size === 0 || person.initials.has(reading.given[0]![0]!) && (role === undefined || person.role === undefined || role === person.role)
  }
  if (reading.initial !== "") {
    if (person.initials.size > 0) return person.initials.has(reading.initial)
    if (role !== undefined && person.role !== undefined && role !== person.role) return false
    return [...person.given].some((key) => key[0] === reading.initial)
  }
  return true
}

/** Groups the mentions of persons: full names first, then bare surnames to the nearest person whose surname they are. */
export function chainPersons(page: Page, candidates: ReadonlyArray<Candidate>, roleOf: (candidate: Candidate) => string | undefined): Array<Person> {
  const persons: Array<Person> = []
  const bySurname = new Map<string, Array<Person>>()
  const byEntity = new Map<string, Person>()
  const byGiven = new Map<string, Array<Person>>()
  const byForm = new Map<string, Person>()
  const of = new Map<Candidate, Person>()
  const late: Array<Reading> = []
  const index = (person: Person, reading: Reading): void => {
    for (const key of [...reading.keys, ...reading.middle]) {
      const list = bySurname.get(key)
      if (list === undefined) bySurname.set(key, [person])
      else if (!list.includes(person)) list.push(person)
    }
  }
  const add = (person: Person, reading: Reading): void => {
    person.members.push(reading.candidate)
    person.surnames.add(reading.surname)
    for (const key of reading.given) {
      person.given.add(key)
      const list = byGiven.get(key)
      if (list === undefined) byGiven.set(key, [person])
      else if (!list.includes(person)) list.push(person)
    }
    if (reading.initial !== "") person.initials.add(reading.initial)
    if (person.gender === 0) person.gender = reading.gender
    person.role ??= roleOf(reading.candidate)
    of.set(reading.candidate, person)
    if (!reading.bare) index(person, reading)
  }
  const start = (reading: Reading): Person => {
    const person: Person = { members: [], surnames: new Set(), given: new Set(), initials: new Set(), gender: reading.gender, entity: undefined, role: undefined }
    persons.push(person)
    add(person, reading)
    index(person, reading)
    return person
  }
  const suffixes = suffixesOf(page, candidates)
  for (const candidate of candidates) {
    const longer = suffixes.get(textOf(page, candidate.first, candidate.last))
    const found = read(page, candidate)
    const reading = found.gender === 0 ? { ...found, gender: genderOfTitle(roleOf(candidate), page.languages[candidate.first]!) } : found
    if (longer !== undefined && longer !== candidate && candidate.last - candidate.first > 1 && candidate.entities.length === 0) {
      late.push({ ...reading, candidate, bare: true, whole: longer })
      continue
    }
    const entity = candidate.short === true ? undefined : candidate.entities[0]
    if (candidate.recurs !== undefined || reading.bare && entity === undefined) {
      late.push(reading)
      continue
    }
    const form = page.text.slice(candidate.start, candidate.end).toLowerCase()
    let person = entity === undefined ? undefined : byEntity.get(entity.id)
    person ??= byForm.get(form)
    if (person === undefined) {
      const role = roleOf(candidate)
      const list = reading.keys.flatMap((key) => bySurname.get(key) ?? [])
      person = list.slice(-16).find((one) => (entity === undefined || one.entity === undefined || one.entity.id === entity.id) && !(reading.bare && entity !== undefined) && compatible(one, reading, role))
    }
    if (person === undefined) person = start(reading)
    else add(person, reading)
    if (entity !== undefined) {
      person.entity ??= entity
      byEntity.set(entity.id, person)
    }
    if (!byForm.has(form)) byForm.set(form, person)
  }
  for (const reading of late) {
    const { candidate } = reading
    if (families.has(page.tokens[candidate.first - 1]?.lower ?? "")) {
      start(reading)
      continue
    }
    const full = of.get(reading.whole ?? candidate.recurs ?? candidate)
    if (full !== undefined && (reading.whole !== undefined || candidate.last - candidate.first > 1 && !has(page, candidate.first, word.particle))) {
      add(full, reading)
      continue
    }
    const surnamed = reading.keys.flatMap((key) => bySurname.get(key) ?? [])
    const list = [...new Set(surnamed.length > 0 ? surnamed : reading.keys.flatMap((key) => byGiven.get(key) ?? []))].slice(-32)
    const fitting = list.filter((one) => !clash(one.gender, reading.gender))
    let pool = fitting
    const same = reading.gender === 0 ? [] : pool.filter((one) => one.gender === reading.gender)
    if (same.length > 0) pool = same
    const exact = pool.filter((one) => one.surnames.has(reading.surname))
    if (exact.length > 0 && exact.length < pool.length) pool = exact
    const famous = reading.gender === 0 ? pool.filter((one) => one.entity !== undefined && one.entity.prior >= 0.7) : []
    const person = famous.length === 1 ? famous[0] : nearest(pool, candidate) ?? full
    if (person === undefined || person !== full && pool.length === 0) {
      if (full !== undefined && !clash(full.gender, reading.gender)) add(full, reading)
      else start(reading)
    } else add(person, reading)
  }
  for (const person of persons) if (person.entity !== undefined && person.given.size === 0 && !initialsAgree(person.initials, person.entity)) person.entity = undefined
  return persons
}

/** Whether some initial begins some name of a pack's person; without initials there is nothing to contradict. */
function initialsAgree(initials: ReadonlySet<string>, entity: Entity): boolean {
  if (initials.size === 0) return true
  const own = new Set(entity.names.flatMap(({ text }) => text.toLowerCase().split(/[\s.-]+/u).map((word) => word[0])))
  return [...initials].some((initial) => own.has(initial))
}

/** The person mentioned last before a candidate, else first after it. */
function nearest(persons: ReadonlyArray<Person>, { start }: Candidate): Person | undefined {
  let best: Person | undefined
  let distance = Infinity
  for (const person of persons) {
    for (let at = person.members.length - 1, looked = 0; at >= 0 && looked < 24; at--, looked++) {
      const gap = start - person.members[at]!.start
      const cost = gap >= 0 ? gap : 1e9 - gap
      if (cost < distance) {
        distance = cost
        best = person
      }
    }
  }
  return best
}

const nameKeys = new WeakMap<Entity, Set<string>>()

/** Whether the given name of a pack's person is not contradicted by that of a mention. */
export function givenAgrees(page: Page, candidate: Candidate, entity: Entity): boolean {
  const parts = partsOf(page, candidate)
  if (parts.given < 0) return true
  const lower = page.tokens[parts.given]!.lower
  const keys = new Set(keysOf(lower, page.languages[parts.given]!))
  let own = nameKeys.get(entity)
  if (own === undefined) {
    own = new Set<string>()
    for (const { text } of entity.names) for (const token of text.toLowerCase().split(/[\s.]+/u)) own.add(surnameKey(token)).add(`${surnameKey(nameStem(token))}|`)
    nameKeys.set(entity, own)
  }
  for (const key of keys) if (own.has(key)) return true
  return false
}

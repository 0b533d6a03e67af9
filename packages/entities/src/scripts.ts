import { compareNames, nameKeys, prepareName, type Name } from "@polyonym/names/pure"
import { scriptOf } from "@polyonym/script"
import { evidence, type Candidate } from "./candidate.ts"
import type { Covering } from "./covering.ts"
import { capital, has, joined, type Page } from "./page.ts"
import type { Person } from "./personChains.ts"
import { partsOf } from "./recurrence.ts"
import { word } from "./wordTable.ts"

/** More persons than these are not compared across scripts. */
const most = 60

interface Reading {
  readonly person: Person
  readonly script: string
  readonly name: Name
}

/** Joins persons whose full names are one name in two scripts: Dmytro Bondar, Дмитро Бондар. Never where the pack says two entities. */
export function joinScripts(page: Page, persons: ReadonlyArray<Person>): Array<Person> {
  const scripts = new Set<string>()
  for (const { members } of persons) for (const { start } of members) scripts.add(scriptOf(page.text.codePointAt(start)!))
  if (scripts.size < 2 || persons.length > most) return [...persons]
  const readings = persons.flatMap((person): Array<Reading> => {
    const full = person.members.find((one) => one.last - one.first > 1)
    if (full === undefined) return []
    return [{ person, script: scriptOf(page.text.codePointAt(full.start)!), name: prepareName(page.text.slice(full.start, full.end), { language: page.languages[full.first]!, kind: "person" }) }]
  })
  const gone = new Set<Person>()
  readings.forEach((later, at) => {
    for (const earlier of readings.slice(0, at)) {
      if (earlier.script === later.script || gone.has(earlier.person) || earlier.person.entity !== undefined && later.person.entity !== undefined) continue
      if (compareNames(earlier.name, later.name).verdict !== "same") continue
      earlier.person.members.push(...later.person.members)
      earlier.person.entity ??= later.person.entity
      gone.add(later.person)
      return
    }
  })
  return persons.filter((person) => !gone.has(person))
}

/** What one word must be at least to another in a second script; two that only sound alike are below: Merz and Марс. */
const surelySame = 0.75
const shortest = 3
/** What no surname of a person named before is. */
const others = word.stop | word.role | word.honorific | word.label | word.speech | word.organisation | word.place

interface Surname {
  readonly script: string
  readonly name: Name
  readonly of: Candidate
}

const wordOf = (page: Page, at: number): { readonly text: string; readonly options: { readonly language: string; readonly kind: "person" } } =>
  ({ text: page.tokens[at]!.text, options: { language: page.languages[at]!, kind: "person" } })
const scriptAt = (page: Page, at: number): string => scriptOf(page.tokens[at]!.text.codePointAt(0)!)

/** Surnames of full names by their keys; those of at most `most` persons. */
function surnamesOf(page: Page, chosen: ReadonlyArray<Candidate>): Map<string, Array<Surname>> {
  const byKey = new Map<string, Array<Surname>>()
  const seen = new Set<string>()
  for (const candidate of chosen) {
    if (seen.size === most) break
    if (candidate.type !== "PER" || candidate.last - candidate.first < 2 || candidate.recurs !== undefined) continue
    const { surname: at } = partsOf(page, candidate)
    const { text, options } = wordOf(page, at)
    const whole = page.text.slice(candidate.start, candidate.end)
    if (seen.has(whole) || text.length < shortest) continue
    seen.add(whole)
    const surname = { script: scriptAt(page, at), name: prepareName(text, options), of: candidate }
    for (const key of nameKeys(text, options)) byKey.set(key, [...byKey.get(key) ?? [], surname])
  }
  return byKey
}

/** Whether a candidate is a person of one word of whom nothing else is said. */
const isBare = (one: Candidate): boolean => one.type === "PER" && one.last - one.first === 1 && one.entities.length === 0 && one.recurs === undefined

/** Whether a word with a capital may be a bare surname: it stands alone and nothing else is known of it. `there` is what covers it. */
function stands(page: Page, covering: Covering, at: number, there: Candidate | undefined): boolean {
  const token = page.tokens[at]!
  if (token.shape !== "capital" || token.text.length < shortest || has(page, at, others) || page.small.has(token.lower)) return false
  if (there !== undefined) return isBare(there)
  if ([covering.place, covering.body, covering.demonym, covering.other].some((names) => names[at] !== undefined)) return false
  const behindName = joined(page, at) && capital(page, at - 1) && !page.tokens[at - 1]!.first
  return !behindName && !(joined(page, at + 1) && capital(page, at + 1))
}

/** Bare surnames of persons whom the text names in full in another script: Dmytro Bondar … Бондар. `taken` has the index in `chosen` of what covers each token, or -1. */
export function surnamesAcross(page: Page, covering: Covering, chosen: ReadonlyArray<Candidate>, taken: Int32Array): Array<Candidate> {
  const byKey = surnamesOf(page, chosen)
  if (byKey.size === 0) return []
  const scripts = new Set([...byKey.values()].flatMap((list) => list.map(({ script }) => script)))
  const known = new Map<string, Candidate | undefined>()
  const found: Array<Candidate> = []
  for (let at = 0; at < page.tokens.length; at++) {
    const there = taken[at]! < 0 ? undefined : chosen[taken[at]!]
    if (!stands(page, covering, at, there)) continue
    const script = scriptAt(page, at)
    if (scripts.size === 1 && scripts.has(script)) continue
    const { text, options } = wordOf(page, at)
    const id = `${options.language} ${text}`
    if (!known.has(id)) {
      const near = nameKeys(text, options).flatMap((key) => byKey.get(key) ?? []).filter((one) => one.script !== script)
      const own = near.length === 0 ? undefined : prepareName(text, options)
      const same = own === undefined ? [] : [...new Set(near)].filter(({ name }) => compareNames(name, own).probability >= surelySame)
      known.set(id, new Set(same.map(({ of }) => of)).size === 1 ? same[0]!.of : undefined)
    }
    const of = known.get(id)
    if (of === undefined) continue
    const token = page.tokens[at]!
    found.push({ first: at, last: at + 1, start: token.start, end: token.end, type: "PER", score: 0.8, why: [evidence("recurs", { of: page.text.slice(of.start, of.end) }), ...there?.why ?? []], entities: [], recurs: of })
  }
  return found
}

import type { Entity } from "@polyonym/lexicon/pure"
import { lemmatiseName } from "@polyonym/names/pure"
import { readWord } from "./arabic/reading.ts"
import type { Candidate } from "./candidate.ts"
import { nominativeGivenName } from "./givenNames.ts"
import { inflects, meetsByNominative } from "./nominatives.ts"
import type { Page } from "./page.ts"
import type { Person } from "./personChains.ts"
import { partsOf } from "./recurrence.ts"

type Kind = "person" | "place" | "organisation"

const limit = 5000
/** What a form comes from, where that is not the form itself, with its share among the nominatives. */
interface Lemma {
  readonly text: string
  readonly confidence: number
}
const itself: Lemma = { text: "", confidence: 0 }
const remembered = new Map<string, Lemma>()
const byEntity = new WeakMap<Entity, Map<string, Lemma>>()
/** More of a text's other forms say hardly more. */
const mostOthers = 4
/** A full name with a known given name stands in the nominative unless this sure. */
const surelyDeclined = 0.85
const least: Readonly<Record<Kind, number>> = { person: 0.55, place: 0.8, organisation: 0.75 }

/** The names of a pack's entity, and the surnames in them. */
function namesOf({ names }: Entity): (lemma: string) => boolean {
  const all = new Set(names.flatMap(({ text }) => [text, text.slice(text.lastIndexOf(" ") + 1)]))
  return (lemma) => all.has(lemma)
}

function nominative(text: string, language: string, kind: Kind, others: ReadonlyArray<string>, entity: Entity | undefined): Lemma {
  let known = remembered
  if (entity !== undefined) {
    known = byEntity.get(entity) ?? new Map<string, Lemma>()
    byEntity.set(entity, known)
  }
  const key = [language, kind, text, ...others].join("\u0000")
  const there = known.get(key)
  if (there !== undefined) return there
  const [best] = lemmatiseName(text, { language, kind, known: entity === undefined ? undefined : namesOf(entity), ...(others.length === 0 ? {} : { others }) })
  const found = best === undefined || best.lemma === text || best.case === undefined || best.case === "nominative" ? itself : { text: best.lemma, confidence: best.confidence }
  if (known.size >= limit) known.clear()
  known.set(key, found)
  return found
}

/** A nominative that names makes sure enough of; nothing if there is none or the name stands in it. */
function lemmaOf(page: Page, { first, start, end, last }: Candidate, kind: Kind, others: ReadonlyArray<string>, entity?: Entity, wanted = least[kind]): string | undefined {
  const language = page.languages[first]!
  if (!inflects(language) || last - first > 6 || end - start > 56) return undefined
  const { text, confidence } = nominative(page.text.slice(start, end), language, kind, others, entity)
  return confidence < wanted ? undefined : text
}

const textOf = (page: Page, { start, end }: Candidate): string => page.text.slice(start, end)

/** What candidates are called, by language and the first letters of their words: few of each. */
type Forms = ReadonlyMap<string, ReadonlyArray<string>>
const startLength = 3

function startsOf(page: Page, { first, last }: Candidate): ReadonlyArray<string> {
  const found: Array<string> = []
  for (let at = first; at < Math.min(last, first + 6); at++) if (page.tokens[at]!.text.length >= startLength) found.push(`${page.languages[first]} ${page.tokens[at]!.lower.slice(0, startLength)}`)
  return found
}

function formsOf(page: Page, candidates: ReadonlyArray<Candidate>): Forms {
  const forms = new Map<string, Array<string>>()
  for (const candidate of candidates) {
    if (candidate.end - candidate.start > 56 || !inflects(page.languages[candidate.first]!)) continue
    const text = textOf(page, candidate)
    for (const start of startsOf(page, candidate)) {
      const there = forms.get(start)
      if (there === undefined) forms.set(start, [text])
      else if (there.length <= mostOthers && !there.includes(text)) there.push(text)
    }
  }
  return forms
}

/** Other forms in the text that may be of one name with a candidate. */
function othersOf(page: Page, candidate: Candidate, forms: Forms): ReadonlyArray<string> {
  const own = textOf(page, candidate)
  const found = new Set(startsOf(page, candidate).flatMap((start) => forms.get(start) ?? []))
  found.delete(own)
  return [...found].slice(0, mostOthers)
}

/** The full name of a person in the nominative, where the text has it. */
function fullName(page: Page, members: ReadonlyArray<Candidate>, forms: () => Forms): Candidate | undefined {
  const whole = members.filter((one) => one.last - one.first > 1 && one.recurs === undefined && inflects(page.languages[one.first]!))
  const given = whole.filter((one) => nominativeGivenName(page.tokens[one.first]!.lower, page.languages[one.first]!))
  return given.find((one) => !meetsByNominative(page.languages[one.first]!) || lemmaOf(page, one, "person", othersOf(page, one, forms()), undefined, surelyDeclined) === undefined)
}

/** The nominatives of persons' names: from the full name in the nominative if the text has one, else made. */
export function personLemmas(page: Page, persons: ReadonlyArray<Person>): Map<Candidate, string> {
  const found = new Map<Candidate, string>()
  for (const { members, entity } of persons) {
    let made: Forms | undefined
    const forms = (): Forms => made ??= formsOf(page, members)
    const full = fullName(page, members, forms)
    for (const member of members) {
      const language = page.languages[member.first]!
      if (!inflects(language) || member === full) continue
      const text = textOf(page, member)
      let lemma: string | undefined
      if (full !== undefined && page.languages[full.first] === language) {
        if (member.last - member.first === full.last - full.first) lemma = textOf(page, full)
        else if (member.last - member.first === 1) {
          const { surname, given } = partsOf(page, full)
          const same = (at: number): boolean => at >= 0 && page.tokens[at]!.lower.slice(0, 3) === page.tokens[member.first]!.lower.slice(0, 3)
          if (same(surname)) lemma = page.tokens[surname]!.text
          else if (same(given)) lemma = page.tokens[given]!.text
        }
      }
      lemma ??= member.lemma ?? lemmaOf(page, member, "person", othersOf(page, member, forms()), entity)
      if (lemma !== undefined && lemma.toLowerCase() !== text.toLowerCase()) found.set(member, lemma)
    }
  }
  return found
}

/** An Arabic name without the preposition that is written as one with its article: «للأمم المتحدة» is «الأمم المتحدة». */
function unfused(page: Page, { first, start, end }: Candidate): string | undefined {
  if (page.languages[first] !== "ar" || !page.text.startsWith("لل", start)) return undefined
  const text = page.text.slice(start, end)
  const written = text.split(/\s/u, 1)[0]!
  return readWord(written).form.startsWith("ال") ? `ال${text.slice(2)}` : undefined
}

/** The nominatives of names of bodies and places that no pack gave one for. */
export function otherLemmas(page: Page, candidates: ReadonlyArray<Candidate>): Map<Candidate, string> {
  const found = new Map<Candidate, string>()
  const byType = { ORG: formsOf(page, candidates.filter(({ type }) => type === "ORG")), LOC: formsOf(page, candidates.filter(({ type }) => type === "LOC")) }
  for (const candidate of candidates) {
    const { type } = candidate
    if (type !== "ORG" && type !== "LOC") continue
    const whole = unfused(page, candidate)
    if (whole !== undefined) {
      found.set(candidate, whole)
      continue
    }
    const made = candidate.entities.length > 0 || candidate.why[0]?.code === "quoted" || page.tokens[candidate.first]!.shape === "upper" || !inflects(page.languages[candidate.first]!)
    const lemma = candidate.lemma ?? (made ? undefined : lemmaOf(page, candidate, type === "LOC" ? "place" : "organisation", othersOf(page, candidate, byType[type])))
    if (lemma !== undefined) found.set(candidate, lemma)
  }
  return found
}

import type { LanguageSpan } from "@polyonym/facts/pure"
import { compareNames } from "../compare/compareNames.ts"
import { inflectionOf } from "../inflection/languages.ts"
import { nameKey } from "../nameKey.ts"
import { recallLemmas, recallName } from "../recall.ts"
import type { Finding, Reading } from "./finding.ts"
import { inPlaceOf } from "./styleForms.ts"
import type { Subject } from "./subjects.ts"
import { differ } from "./wordSpellings.ts"
import { merged, touches, type Zone } from "./zones.ts"

/** How probable it must be that a word spells the surname of a person of the text; more where every word has a capital. */
const leastLikely = 0.9
const leastAtStart = 0.95
const shortest = 4
/** Surnames of one key that are compared with a word. */
const mostAlike = 8
const capitalised = /(?<![\p{L}\p{M}\p{N}@#_’'-])\p{Lu}[\p{Ll}\p{M}’'ʼ]{3,40}(?![\p{L}\p{M}\p{N}_@-])/gu
const sentenceStart = /(?:^|[.!?…:»”"“„«(\n])\s*$/u

interface Surname {
  readonly word: string
  readonly subject: Subject
}

/** The surnames of persons who are named in full, by language and key. */
function surnamesOf(subjects: ReadonlyArray<Subject>): ReadonlyMap<string, ReadonlyArray<Surname>> {
  const found = new Map<string, Array<Surname>>()
  const known = new Set<string>()
  for (const subject of subjects) {
    const { kind, language, identity, lemmas: [lemma = ""] } = subject
    if (kind !== "person" || subject.zone === "quoted" || known.has(`${identity.id} ${language} ${lemma}`)) continue
    known.add(`${identity.id} ${language} ${lemma}`)
    const { parts } = recallName(lemma, language, kind)
    const family = parts.filter(({ role }) => role === "family")
    if (family.length !== 1 || !parts.some(({ role }) => role === "given")) continue
    const key = `${language} ${nameKey(family[0]!.text, { language, kind })}`
    const there = found.get(key)
    if (there === undefined) found.set(key, [{ word: family[0]!.text, subject }])
    else if (there.length < mostAlike) there.push({ word: family[0]!.text, subject })
  }
  return found
}

/** The language of a place; places are asked for from left to right. */
export function languageIn(spans: ReadonlyArray<LanguageSpan>, otherwise: string): (at: number) => string {
  let next = 0
  return (at) => {
    while (next < spans.length && spans[next]!.end <= at) next++
    const span = spans[next]
    return (span !== undefined && span.start <= at ? span.language : otherwise).split("-", 1)[0]!.toLowerCase()
  }
}

/**
 * Words that no mention covers and that spell the surname of a person of the text otherwise: a name that was misspelled is often not known for one. A word that the text
 * has in small letters too is a word. They inform, and a person decides.
 */
export function strays({ text, language: own, languages, mentions }: Reading, subjects: ReadonlyArray<Subject>, zone: (start: number, end: number) => Zone): Array<Finding> {
  const surnames = surnamesOf(subjects)
  if (surnames.size === 0) return []
  const covered = merged(mentions.filter(({ type, id, text }) => type !== "QUOTE" && type !== "ROLE" && (id !== undefined || /\s/u.test(text) || type === "DATE" || type === "DEMONYM")))
  const persons = new Set(subjects.filter(({ kind }) => kind === "person").map(({ mention }) => mention.start))
  const languageAt = languageIn(languages, own)
  const judged = new Map<string, { readonly surname: Surname; readonly lemma: string; readonly weight: number } | undefined>()
  const words = new Map<string, boolean>()
  const isWord = (name: string): boolean => {
    let found = words.get(name)
    if (found === undefined) words.set(name, found = text.includes(` ${name.toLowerCase()}`))
    return found
  }
  const counts = new Map<string, number>()
  const findings: Array<Finding> = []
  for (const { 0: word, index: start } of text.matchAll(capitalised)) {
    const language = languageAt(start)
    const actual = word.replace(/['’]s?$/u, "")
    const end = start + actual.length
    if (actual.length < shortest || persons.has(start) || touches(covered, start, end)) continue
    const key = `${language} ${actual}`
    if (!judged.has(key)) judged.set(key, likeliest(actual, language, surnames))
    const found = judged.get(key)
    if (found === undefined || found.weight < leastAtStart && sentenceStart.test(text.slice(Math.max(0, start - 8), start))) continue
    const where = zone(start, end)
    if (where === "quoted" || where === "skipped" || isWord(actual)) continue
    const { surname, lemma } = found
    const forms = inPlaceOf({ ...surname.subject, language, name: actual, replacedBy: (name) => name }, lemma, surname.word)
    const expected = forms.length > 0 ? forms : [surname.word]
    counts.set(actual, (counts.get(actual) ?? 0) + 1)
    findings.push({ ruleId: "inconsistent-spelling", start, end, actual, expected, level: "info", id: surname.subject.identity.id, params: { actual, expected: expected[0]!, count: 1, total: 2 } })
  }
  return findings.filter(({ actual, id }) => isRarer(actual, id!))

  /** What stands more often than the person's name is a word, or another name. */
  function isRarer(word: string, id: string): boolean {
    return (counts.get(word) ?? 0) < subjects.filter(({ identity }) => identity.id === id).length
  }
}

function likeliest(word: string, language: string, surnames: ReadonlyMap<string, ReadonlyArray<Surname>>): { readonly surname: Surname; readonly lemma: string; readonly weight: number } | undefined {
  const inflected = inflectionOf(language) !== undefined
  const lemmas = inflected ? [...new Set([...recallLemmas(word, language, "person").map(({ lemma }) => lemma), word])] : [word]
  let best: { readonly surname: Surname; readonly lemma: string; readonly weight: number } | undefined
  for (const lemma of lemmas) {
    for (const surname of surnames.get(`${language} ${nameKey(lemma, { language, kind: "person" })}`) ?? []) {
      // a form of the surname itself
      if (lemmas.includes(surname.word) || !differ(lemma, surname.word, inflected)) return undefined
      const [pair, ...others] = compareNames(recallName(lemma, language, "person"), recallName(surname.word, language, "person")).pairs
      if (pair === undefined || others.length > 0 || pair.reason !== "spelling" || pair.weight < leastLikely || pair.weight <= (best?.weight ?? 0)) continue
      best = { surname, lemma, weight: pair.weight }
    }
  }
  return best
}

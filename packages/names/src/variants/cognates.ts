/** The forms that a given name has in other languages. */
import { givenNames } from "../parse/givenNames.ts"
import { plainFrequency } from "../parse/frequency.ts"
import { groups } from "../parse/givenNameGroups.ts"
import { plainLetters } from "../parse/letters.ts"
import type { SourceWord } from "./variant.ts"

const forms = new Map<string, ReadonlyArray<string>>()
for (const line of groups.trim().split("\n")) {
  const [, ...own] = line.split("|", 1)[0]!.trim().split(/\s+/)
  if (!forms.has(own[0]!)) forms.set(own[0]!, own)
}

/** Letters that a language does not have. */
const foreign: Readonly<Record<string, RegExp>> = { uk: /[ыэёъў]/i, ru: /[іїєґў']/i, be: /[иїєґъщ']/i, bg: /[іїєґўыэё']/i }
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

const groupOf = (word: SourceWord): ReadonlyArray<string> => {
  const own = givenNames(word.plain).find(({ short }) => !short)
  return own === undefined ? [] : forms.get(own.group) ?? []
}

/** Full forms in Latin letters, as the list of groups has them: the usual ones first. */
export function latinCognates(word: SourceWord): ReadonlyArray<string> {
  return groupOf(word).filter((form) => /^\p{Script=Latin}/u.test(form) && form !== word.text).slice(0, 8)
}

/** Full forms in the Cyrillic letters of a language, those most like `near` and most frequent first; in Ukrainian the form that names the group. */
export function cyrillicCognates(word: SourceWord, language: string, near: string): ReadonlyArray<string> {
  const own = groupOf(word)
  const close = (form: string): number => distance(form.toLowerCase(), near.toLowerCase())
  // A Russian name differs more from the Ukrainian one than a Latin spelling of it does.
  const reach = /^\p{Script=Cyrillic}/u.test(word.text) ? 0.6 : own[0]?.[0] === near[0] ? 0.5 : 0
  const named = (form: string): boolean => language === "uk" && form === own[0] && close(form) <= reach * form.length
  const cost = (form: string): number => close(form) - 4 * plainFrequency(plainLetters(form)) / 255 - (named(form) ? 9 : 0)
  return own.filter((form) => /^\p{Script=Cyrillic}/u.test(form) && foreign[language]?.test(form) !== true).sort((a, b) => cost(a) - cost(b)).slice(0, 5)
}

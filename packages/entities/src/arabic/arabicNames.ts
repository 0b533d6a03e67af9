import { choose, merge, type Candidate } from "../candidate.ts"
import type { Covering } from "../covering.ts"
import type { NativeNames } from "../nativeNames.ts"
import type { Page } from "../page.ts"
import type { Role } from "../roles.ts"
import type { Token } from "../tokens.ts"
import { arabicBodies, type Readings } from "./bodies.ts"
import { arabicPersons } from "./persons.ts"
import { fold, readWords } from "./reading.ts"
import { arabicRecurring } from "./recurring.ts"

/** The names of a page in Arabic, by heads, titles, given names and verbs; none where nothing is in Arabic. */
export function arabicNames(page: Page, covering: Covering, known: ReadonlyArray<Candidate>): NativeNames | undefined {
  const words = readWords(page)
  if (words === undefined) return undefined
  const bodies = arabicBodies(page, covering, words)
  const about = choose(merge([...bodies, ...known.filter(({ type }) => type === "ORG" || type === "LOC")]), page.tokens.length).chosen
  const over: Array<Candidate | undefined> = Array.from({ length: page.tokens.length })
  for (const one of about) over.fill(one, one.first, one.last)
  const { persons, roles } = arabicPersons(page, covering, words, over)
  return {
    candidates: [...bodies, ...persons], roles,
    recurring: (chosen, taken) => arabicRecurring(page, words, chosen, taken),
    trimmed: (chosen) => trim(page, words, chosen, roles)
  }
}

function trim(page: Page, words: Readings, chosen: ReadonlyArray<Candidate>, roles: ReadonlyMap<number, Role>): Page {
  const starts = new Map<number, number>()
  for (const { first } of roles.values()) starts.set(first, page.tokens[first]!.start + words[first]!.cut)
  for (const { first, start } of chosen) starts.set(first, start)
  const tokens: Array<Token> = page.tokens.map((token, at) => {
    if (words[at]!.form === "") return token
    const start = starts.get(at) ?? token.start
    const text = page.text.slice(start, token.end)
    return { ...token, start, text, lower: fold(text) }
  })
  return { ...page, tokens }
}

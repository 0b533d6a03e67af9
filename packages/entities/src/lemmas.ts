import { lemmatiseName } from "@polyonym/names/pure"
import type { Candidate } from "./candidate.ts"
import { nominativeGivenName } from "./givenNames.ts"
import { remembering } from "./memory.ts"
import type { Page } from "./page.ts"
import type { Person } from "./personChains.ts"
import { partsOf } from "./recurrence.ts"

const declining = new Set(["uk", "ru", "pl"])

/** A nominative that names makes sure enough of, `""` if there is none or the word stands in it. The word is `language kind text`. */
const nominative = remembering((word) => {
  const [language = "", kind = "", ...rest] = word.split(" ")
  const text = rest.join(" ")
  const [best] = lemmatiseName(text, { language, kind: kind as "person" | "place" | "organisation" })
  return best === undefined || best.lemma === text || best.case === undefined || best.case === "nominative" || best.confidence < (kind === "person" ? 0.55 : 0.75) ? "" : best.lemma
}, 5000)

const lemmaOf = (page: Page, { first, start, end, last }: Candidate, kind: string): string | undefined => {
  const language = page.languages[first]!
  if (!declining.has(language) || last - first > 6 || end - start > 56) return undefined
  return nominative(`${language} ${kind} ${page.text.slice(start, end)}`) || undefined
}

/** The nominatives of persons' names: from the full name in the nominative if the text has one, else made. */
export function personLemmas(page: Page, persons: ReadonlyArray<Person>): Map<Candidate, string> {
  const found = new Map<Candidate, string>()
  for (const { members } of persons) {
    const full = members.find((one) => one.last - one.first > 1 && one.recurs === undefined && declining.has(page.languages[one.first]!) && nominativeGivenName(page.tokens[one.first]!.lower))
    for (const member of members) {
      const language = page.languages[member.first]!
      if (!declining.has(language) || member === full) continue
      const text = page.text.slice(member.start, member.end)
      let lemma: string | undefined
      if (full !== undefined && page.languages[full.first] === language) {
        if (member.last - member.first === full.last - full.first) lemma = page.text.slice(full.start, full.end)
        else if (member.last - member.first === 1) {
          const { surname, given } = partsOf(page, full)
          const same = (at: number): boolean => at >= 0 && page.tokens[at]!.lower.slice(0, 3) === page.tokens[member.first]!.lower.slice(0, 3)
          if (same(surname)) lemma = page.tokens[surname]!.text
          else if (same(given)) lemma = page.tokens[given]!.text
        }
      }
      lemma ??= member.lemma ?? lemmaOf(page, member, "person")
      if (lemma !== undefined && lemma.toLowerCase() !== text.toLowerCase()) found.set(member, lemma)
    }
  }
  return found
}

/** The nominatives of names of bodies and places that no pack gave one for. */
export function otherLemmas(page: Page, candidates: ReadonlyArray<Candidate>): Map<Candidate, string> {
  const found = new Map<Candidate, string>()
  for (const candidate of candidates) {
    if (candidate.type !== "ORG" && candidate.type !== "LOC") continue
    const lemma = candidate.lemma ?? (candidate.entities.length > 0 || candidate.why[0]?.code === "quoted" || page.tokens[candidate.first]!.shape === "upper" ? undefined : lemmaOf(page, candidate, candidate.type === "LOC" ? "place" : "organisation"))
    if (lemma !== undefined) found.set(candidate, lemma)
  }
  return found
}

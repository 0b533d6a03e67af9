import type { Segments } from "@polyonym/facts/pure"
import type { Matcher } from "@polyonym/lexicon/pure"
import { evidence, type Candidate } from "./candidate.ts"
import { type Page, tokenAt } from "./page.ts"
import type { Tagger } from "./tagger/tagger.ts"

/** Languages whose grammars of names are full: there the tagger overrules them only where it is very sure. */
const withGrammar: ReadonlySet<string> = new Set(["en", "uk", "ru", "de", "fr", "es", "pl"])
const sureBesideGrammar = 0.85
/** What the tagger is less sure of than this is left out. */
const least = 0.4

/** What a statistical tagger says of a page, in the page's tokens; only of ranges in a language that it reads. */
export function taggedNames(page: Page, tagger: Tagger, matcher: Matcher, segments: Segments, language: string): Array<Candidate> {
  const base = language.split("-")[0]!
  return tagger.tag(page.text, { language, segments, gazetteer: matcher }).flatMap(({ start, end, type, confidence }): Array<Candidate> => {
    if (confidence < least) return []
    const first = tokenAt(page, start)
    const last = tokenAt(page, end - 1) + 1
    const [from, to] = [page.tokens[first], page.tokens[last - 1]]
    if (from === undefined || to === undefined || from.start !== start || to.end !== end || page.languages[first] !== base) return []
    return [{ first, last, start, end, type, score: confidence, why: [evidence("tagger", { model: tagger.language })], entities: [] }]
  })
}

const wider = (a: Candidate, b: Candidate): boolean => a.first <= b.first && b.last <= a.last && a.last - a.first > b.last - b.first
const named: ReadonlySet<string> = new Set(["PER", "ORG", "LOC"])

/**
 * Joins names by packs and grammars with those of the tagger; where both say the same, the evidence is joined. In languages with a full grammar the tagger goes first only
 * where it is very sure and no full name of a pack stands there. In others it goes first but for a pack's name that is as long or longer, and what only a grammar says of a
 * person, body or place is left out, unless it repeats a name: there the grammar knows less. What touches nothing is added.
 */
export function joinTagged(chosen: ReadonlyArray<Candidate>, tagged: ReadonlyArray<Candidate>, language: string): Array<Candidate> {
  if (tagged.length === 0) return [...chosen]
  const grammar = withGrammar.has(language.split("-")[0]!)
  const ofPack = (one: Candidate): boolean => one.entities.length > 0 && one.short !== true
  const said = new Set<Candidate>()
  let kept = [...chosen]
  for (const name of tagged) {
    const touching = kept.filter((one) => one.first < name.last && name.first < one.last)
    const same = touching.find((one) => one.first === name.first && one.last === name.last)
    const overrules = grammar ? name.score >= sureBesideGrammar : true
    if (same !== undefined && (same.type === name.type || same.entities.length > 0 || !overrules)) {
      // in place, since other candidates point at it
      if (same.type === name.type) {
        same.why.push(...name.why)
        // an ending behind a hyphen: HDZ-a
        if (!grammar && name.start <= same.start && same.end <= name.end) Object.assign(same, { start: name.start, end: name.end })
      }
      said.add(same)
      continue
    }
    if (touching.length > 0 && (!overrules || touching.some((one) => ofPack(one) && (grammar || !wider(name, one))))) continue
    kept = [...kept.filter((one) => !touching.includes(one)), name]
    said.add(name)
  }
  return kept.filter((one) => grammar || said.has(one) || one.entities.length > 0 || one.recurs !== undefined || !named.has(one.type)).sort((a, b) => a.start - b.start)
}

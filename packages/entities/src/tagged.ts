import type { Segments } from "@polyonym/facts/pure"
import type { Matcher } from "@polyonym/lexicon/pure"
import { evidence, type Candidate } from "./candidate.ts"
import { placeKinds } from "./chinese/han.ts"
import { languageBase } from "./languageBase.ts"
import { given, has, joined, type Page, tokenAt } from "./page.ts"
import { roleHead } from "./roles.ts"
import { Standing } from "./standing.ts"
import type { Tagger } from "./tagger/tagger.ts"
import { word } from "./wordTable.ts"

/** Languages whose grammars of names are full: there the tagger overrules them only where it is very sure. */
const withGrammar: ReadonlySet<string> = new Set(["en", "uk", "ru", "de", "fr", "es", "pl"])
const sureBesideGrammar = 0.85
/** The same beside a name with a middle dot that no title stands before. */
const sureBesideDot = 0.6
/** The same behind a title, and beside a part of a person's longer name that both have. */
const sureBesideTitle = 0.7
/** What the tagger is less sure of than this is left out. */
const least = 0.4
/** What stands in Chinese before a name without a space and is no part of it: "the former" before a body, and "to the east it borders on" before a place. */
const beforeName = /^(?:原(?![子住油创創始料产產野田])|([东東西南北]{1,2}(?:邻|鄰|毗|接|界|临|臨|靠|连|連|抵|依|濒|瀕)))(?=\p{Script=Han}{2})/u

/** What a statistical tagger says of a page, in the page's tokens; only of ranges in a language that it reads. */
export function taggedNames(page: Page, tagger: Tagger, matcher: Matcher, segments: Segments, language: string): Array<Candidate> {
  const base = languageBase(language)
  const starts = new Set(segments.sentences.map(({ start }) => start))
  return tagger.tag(page.text, { language, segments, gazetteer: matcher }).flatMap(({ start: begin, end, type: kind, confidence }): Array<Candidate> => {
    if (confidence < least) return []
    const found = base === "zh" ? beforeName.exec(page.text.slice(begin, end)) : null
    const before = kind === "ORG" || found?.[1] !== undefined ? found : null
    const start = begin + (before?.[0].length ?? 0)
    const type = before?.[1] === undefined ? kind : "LOC"
    const first = tokenAt(page, start)
    const last = tokenAt(page, end - 1) + 1
    const [from, to] = [page.tokens[first], page.tokens[last - 1]]
    if (from === undefined || to === undefined || from.start !== start || to.end !== end || page.languages[first] !== base) return []
    // The capital of a sentence's first word says nothing, and an office is no name: «Голова міста».
    if (type === "PER" && starts.has(start) && (roleHead(page, first) || describes(page, first, last))) return []
    if (base === "zh" && placeKinds.has(page.text.slice(start, end))) return []
    return [{ first, last, start, end, type, score: confidence, why: [evidence("tagger", { model: tagger.language })], entities: [] }]
  })
}

/** Endings of adjectives that surnames and given names seldom have: no -ский, -ой, -ова, -ина. */
const adjectival = /(?:(?:[^сцк]|[^сц]к)(?:ый|ий|ая|ое|ые|ие)|(?:[чжтшрдсз]|ль)н[аеі])$/u
/** Endings of what is said of somebody: past and present, and short forms such as «болен». */
const predicate = /(?:ен|л|ла|ло|ли|лся|лась|лось|лись|в|вся|ет|ит|ут|ют|ат|ят|ется|ится|є|ить|ють|ять|уть|ться)$/u

/** Whether one capital at the start of a sentence is an adjective of the small noun behind it: «Разовый взнос», not «Толстой писал». */
function describes(page: Page, first: number, last: number): boolean {
  const token = page.tokens[first]!
  const next = page.tokens[last]
  const language = page.languages[first]
  if (last - first > 1 || language !== "ru" && language !== "uk" || next === undefined || next.shape !== "lower" || !joined(page, last)) return false
  return given(page, first) === 0 && agreement(token.lower, next.lower) && adjectival.test(token.lower) && !predicate.test(next.lower) && !has(page, last, word.speech | word.stop | word.role)
}

/** Whether an adjective in the nominative has the ending of the noun behind it. */
function agreement(adjective: string, noun: string): boolean {
  if (/(?:ый|ий)$/u.test(adjective)) return /[бвгґджзйклмнпрстфхцчшщь]$/u.test(noun)
  if (/(?:ая|яя|а)$/u.test(adjective)) return /[аяь]$/u.test(noun)
  return /(?:ое|ее|е)$/u.test(adjective) ? /[оея]$/u.test(noun) : /[ыиіїа]$/u.test(noun)
}

/** How sure the tagger has to be beside what the grammar of Chinese reads from more than the neighbours: a middle dot, a title before it, a place that the text locates, a credit. */
function neededBeside({ why, recurs }: Candidate): number {
  const codes = new Set([...why, ...recurs?.why ?? []].map(({ code }) => code))
  if (codes.has("located") || codes.has("credited")) return sureBesideGrammar
  return !codes.has("dot") ? 0 : codes.has("title") ? sureBesideTitle : sureBesideDot
}

/** A body that says so by the word that heads its name. */
const headed = ({ type, why }: Candidate): boolean => type === "ORG" && why.some(({ code }) => code === "head")

/** Whether all know a name, by the lists of Chinese. */
const listed = ({ why }: Candidate): boolean => why.some(({ code }) => code === "listed")
/** Heads of states, which the tagger tells from states that are no more. */
const former = /[国國]$/u
/** What the grammar of Chinese is right about often enough where the tagger says nothing: names that all know, places by their head, persons behind their title. */
const standsAlone = ({ type, why }: Candidate): boolean => why.some(({ code, params }) => code === "listed" || code === "placed" || (type === "LOC" && code === "head" && !former.test(String(params?.["word"]))) || (type === "PER" && (code === "role" || code === "family-name")))

const wider = (a: Candidate, b: Candidate): boolean => a.first <= b.first && b.last <= a.last && a.last - a.first > b.last - b.first
/** Whether a body goes on where the tagger has its place or its last part alone. */
const completes = (body: Candidate, name: Candidate): boolean => headed(body) && wider(body, name) && (body.last === name.last || (body.first === name.first && name.type === "LOC"))
const named: ReadonlySet<string> = new Set(["PER", "ORG", "LOC"])

/**
 * Joins names by packs and grammars with those of the tagger; where both say the same, the evidence is joined. In languages with a full grammar the tagger goes first only
 * where it is very sure and no full name of a pack stands there. In others it goes first but for a pack's name that is as long or longer, and what only a grammar says of a
 * person, body or place is left out, unless it repeats a name: there the grammar knows less. A single word of the pack, or of a name before, that the tagger leaves out is left out too
 * where words are spaced, since the tagger has weighed it, but for a part of a person's longer name that both have. In Chinese names that all know, places by their head and
 * persons behind a title stay where the tagger says nothing, and so do bodies that it has a part of. What touches nothing is added.
 */
export function joinTagged(chosen: ReadonlyArray<Candidate>, tagged: ReadonlyArray<Candidate>, language: string): Array<Candidate> {
  if (tagged.length === 0) return [...chosen]
  const grammar = withGrammar.has(languageBase(language))
  const characters = languageBase(language) === "zh"
  const ofPack = (one: Candidate): boolean => one.entities.length > 0 && one.short !== true
  const said = new Set<Candidate>()
  const longPersons = new Map(tagged.flatMap(({ type, first, last }) => type === "PER" && last - first > 1 ? [[first, last] as const] : []))
  const repeats = ({ type, recurs }: Candidate): boolean => type === "PER" && recurs?.type === "PER" && longPersons.get(recurs.first) === recurs.last
  const kept = new Standing(chosen)
  for (const name of tagged) {
    const touching = kept.touching(name)
    const same = touching.find((one) => one.first === name.first && one.last === name.last)
    const overrules = grammar ? name.score >= sureBesideGrammar : true
    if (same !== undefined && (same.type === name.type || same.entities.length > 0 || !overrules || name.score < neededBeside(same) || headed(same) && name.score < sureBesideDot || listed(same) && name.score < sureBesideTitle || repeats(same) && name.score < sureBesideTitle)) {
      // in place, since other candidates point at it
      if (same.type === name.type) {
        same.why.push(...name.why)
        // an ending behind a hyphen: HDZ-a
        if (!grammar && name.start <= same.start && same.end <= name.end) Object.assign(same, { start: name.start, end: name.end })
      }
      said.add(same)
      continue
    }
    if (characters && name.score < sureBesideGrammar && touching.some((one) => completes(one, name))) {
      for (const one of touching) if (completes(one, name)) said.add(one)
      continue
    }
    if (touching.length > 0 && (!overrules || touching.some((one) => ofPack(one) && (grammar || !wider(name, one)) || name.score < neededBeside(one)))) continue
    for (const one of touching) kept.remove(one)
    kept.add(name)
    said.add(name)
  }
  const known = (one: Candidate): boolean => (one.entities.length > 0 || one.recurs !== undefined) && (characters || one.last - one.first > 1 || repeats(one))
  return [...kept].filter((one) => grammar || said.has(one) || neededBeside(one) > 0 || known(one) || characters && standsAlone(one) || !named.has(one.type)).sort((a, b) => a.start - b.start)
}

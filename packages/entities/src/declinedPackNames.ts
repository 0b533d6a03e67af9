import { lemmatiseName } from "@polyonym/names/pure"
import type { Entity, Matcher } from "@polyonym/lexicon/pure"
import { evidence, type Candidate } from "./candidate.ts"
import { meetsByNominative } from "./nominatives.ts"
import { given, has, joined, type Page } from "./page.ts"
import { word } from "./wordTable.ts"

const longestRun = 3
const shortest = 4
const least = 0.5
const limit = 5000

interface Known {
  readonly lemma: string
  readonly entities: ReadonlyArray<Entity>
}
const remembered = new WeakMap<Matcher, Map<string, Known | undefined>>()

/** The entities of a type that a matcher knows by this very name. */
function named(matcher: Matcher, name: string, language: string, type: Entity["type"]): ReadonlyArray<Entity> {
  const match = matcher.find(name, { language }).find(({ text }) => text === name)
  return match === undefined ? [] : match.candidates.filter((entity, at) => entity.type === type && match.forms[at]?.kind !== "surname")
}

function look(matcher: Matcher, text: string, language: string, kind: "place" | "person"): Known | undefined {
  const type = kind === "place" ? "LOC" : "PER"
  const [best] = lemmatiseName(text, { language, kind, known: (lemma) => named(matcher, lemma, language, type).length > 0 })
  if (best === undefined || best.lemma === text || best.lemma.length < shortest || best.confidence < least) return undefined
  const entities = named(matcher, best.lemma, language, type)
  return entities.length === 0 ? undefined : { lemma: best.lemma, entities }
}

function lookUp(matcher: Matcher, text: string, language: string, kind: "place" | "person"): Known | undefined {
  let known = remembered.get(matcher)
  if (known === undefined) remembered.set(matcher, known = new Map())
  const key = `${language} ${kind} ${text}`
  if (known.has(key)) return known.get(key)
  const found = look(matcher, text, language, kind)
  if (known.size >= limit) known.clear()
  known.set(key, found)
  return found
}

/** Places and full names of persons that packs have in the nominative alone, in other cases. `found` are the names that stand in a form the packs have. */
export function declinedPackNames(page: Page, matcher: Matcher, found: ReadonlyArray<Candidate>): Array<Candidate> {
  const more: Array<Candidate> = []
  if (!page.languages.some(meetsByNominative)) return more
  const taken = new Uint8Array(page.tokens.length)
  for (const { first, last, type } of found) if (type !== "DEMONYM") taken.fill(1, first, last)
  const isWord = (at: number): boolean => page.tokens[at]?.shape === "capital" && taken[at] === 0 && meetsByNominative(page.languages[at]!) && page.lines[page.tokens[at]!.line]!.plain
  const add = (first: number, last: number, person: boolean): boolean => {
    const { start, first: opens } = page.tokens[first]!
    const { end } = page.tokens[last - 1]!
    if (last - first === 1 && (person || opens && has(page, first, word.stop))) return false
    const known = lookUp(matcher, page.text.slice(start, end), page.languages[first]!, person ? "person" : "place")
    if (known === undefined) return false
    more.push({
      first, last, start, end, type: person ? "PER" : "LOC", score: Math.min(0.95, 0.75 + 0.15 * known.entities[0]!.prior), why: [evidence("pack", { id: known.entities[0]!.id, form: "inflected" })],
      entities: known.entities, lemma: known.lemma
    })
    return true
  }
  for (let first = 0; first < page.tokens.length; first++) {
    if (!isWord(first)) continue
    const person = given(page, first) !== 0
    let last = first + 1
    while (last - first < longestRun && isWord(last) && joined(page, last) && page.tokens[last]!.gap === "space" && (given(page, last) === 0 || person)) last++
    // the capital of the first word of a sentence may say nothing: "Do | Vídně"
    if (!add(first, last, person) && page.tokens[first]!.first && last - first > 1) add(first + 1, last, person && given(page, first + 1) !== 0)
    first = last - 1
  }
  return more
}

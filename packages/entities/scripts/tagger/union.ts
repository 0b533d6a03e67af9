/** Ways to join what the rules and the pack say with what the tagger says. */
import type { Mention } from "@polyonym/facts/pure"
import { tagText } from "../../src/pure.ts"
import type { TaggedName, Tagger } from "../../src/tagger/tagger.ts"
import type { Name } from "./corpora.ts"

interface Sure extends Name {
  readonly confidence: number
}

/** The first, and of the second what does not touch it. */
function filled(first: ReadonlyArray<Sure>, second: ReadonlyArray<Sure>): Array<Sure> {
  return [...first, ...second.filter(({ start, end }) => !first.some((one) => one.start < end && start < one.end))]
}

const names = new Set(["PER", "ORG", "LOC"])

const said = new Map<string, ReadonlyArray<Mention>>()
function rulesOf(text: string, language: string): ReadonlyArray<Mention> {
  const there = said.get(text)
  if (there !== undefined) return there
  const mentions = tagText(text, { language }).filter(({ type }) => names.has(type))
  said.set(text, mentions)
  return mentions
}

/** Lists of names by how they are joined. */
export function unions(text: string, language: string, tagged: ReadonlyArray<TaggedName>, tagger?: Tagger): ReadonlyArray<readonly [way: string, said: ReadonlyArray<Name>]> {
  const rules = rulesOf(text, language)
  const known = rules.filter(({ why }) => why.some(({ code }) => code === "pack"))
  const atLeast = (least: number): ReadonlyArray<TaggedName> => tagged.filter(({ confidence }) => confidence >= least)
  const sure = atLeast(0.7)
  return [
    ...(tagger === undefined ? [] : [["as tagText joins them", tagText(text, { language, model: tagger }).filter(({ type }) => names.has(type))] as const]),
    ["rules alone", rules], ["rules, then tagger", filled(rules, tagged)], ["tagger, then rules", filled(tagged, rules)], ["pack, then tagger", filled(known, tagged)], ["pack, tagger, rules", filled(filled(known, tagged), rules)],
    ["sure tagger, rules, tagger", filled(filled(sure, rules), tagged)],
    ...[0.8, 0.9, 0.95].map((least): readonly [string, ReadonlyArray<Name>] => [`tagger from ${least}, rules, tagger`, filled(filled(atLeast(least), rules), tagged)]),
    ...[0.5, 0.7].map((least): readonly [string, ReadonlyArray<Name>] => [`rules, tagger from ${least}`, filled(rules, atLeast(least))]), ["sure tagger, rules", filled(sure, rules)]
  ]
}

import type { Block, LanguageSpan, Mention, Segments } from "@polyonym/facts/pure"
import { createMatcher, defaultPack, type Entity, type Matcher, type Pack } from "@polyonym/lexicon/pure"
import { segmentText } from "@polyonym/segment/pure"
import { chainBodies } from "./bodyChains.ts"
import { choose, evidence, merge, type Candidate } from "./candidate.ts"
import { transcribes } from "./chinese/fullNames.ts"
import { cover, type Covering } from "./covering.ts"
import { packNames } from "./gazetteer.ts"
import { givenName } from "./givenNames.ts"
import { otherLemmas, personLemmas } from "./lemmas.ts"
import { latinBodies } from "./organisations.ts"
import { nativeNames } from "./nativeNames.ts"
import { capital, has, joined, readPage, sign, type Page } from "./page.ts"
import { chainPersons, givenAgrees } from "./personChains.ts"
import { honorificBefore } from "./personEvidence.ts"
import { persons as findPersons } from "./persons.ts"
import { places } from "./places.ts"
import { quotationsOf } from "./quotations/findQuotations.ts"
import { keysOf, partsOf, recurring } from "./recurrence.ts"
import { roleAfter, roleBefore, type Names, type Role } from "./roles.ts"
import { joinScripts, surnamesAcross } from "./scripts.ts"
import { abbreviations, addresses, articled, credited, quotedNames, townNames } from "./shortForms.ts"
import { slavicBodies } from "./slavicOrganisations.ts"
import { mendSouthSlavic } from "./southSlavic/mended.ts"
import { Standing } from "./standing.ts"
import { joinTagged, taggedNames } from "./tagged.ts"
import type { Tagger } from "./tagger/tagger.ts"
import { findExpressions } from "./time/expressions.ts"
import { word } from "./wordTable.ts"
import { inOrder, write } from "./writeMentions.ts"

/** What is known of a text before its names are found. */
export interface TagOptions {
  /** BCP 47; the language of the text where no span says otherwise. */
  readonly language?: string
  /** Sentences and words; found by `segmentText` if not given. */
  readonly segments?: Segments
  /** The languages of ranges of the text. */
  readonly spans?: ReadonlyArray<LanguageSpan>
  /** Knowledge packs, laid over one another in their order: the last has the last word. The default pack if not given, none if empty. */
  readonly packs?: ReadonlyArray<Pack>
  /** A statistical tagger (`loadTagger`), for the language of the text; its names are joined with those by packs and grammars. */
  readonly model?: Tagger | undefined
  /** ISO 8601: when the text was published. Relative dates are counted from it. */
  readonly publishedAt?: string
}

const matchers = new WeakMap<ReadonlyArray<Pack>, Matcher>()
const nothing: Matcher = { find: () => [] }
let own: Matcher | undefined

/** The types of names that a date or a quantity may be part of. */
const namedTypes = new Set<string>(["PER", "ORG", "LOC", "EVENT", "PRODUCT"])

/** The matcher of some packs, made once for each array. */
function matcherOf(packs: ReadonlyArray<Pack> | undefined): Matcher {
  if (packs === undefined) return (own ??= createMatcher([defaultPack()]))
  if (packs.length === 0) return nothing
  let known = matchers.get(packs)
  if (known === undefined) matchers.set(packs, known = createMatcher(packs))
  return known
}

/** The names that cover each token. */
function lay(page: Page, candidates: ReadonlyArray<Candidate>): Names {
  const over: Array<Candidate | undefined> = Array.from({ length: page.tokens.length })
  for (const candidate of candidates) over.fill(candidate, candidate.first, candidate.last)
  return over
}

/** Surnames that a pack knows, where the text has no full name: with a role, an honorific, or where the person is known to all. */
function knownSurnames(page: Page, covering: Covering, names: Names, taken: Int32Array): Array<Candidate> {
  const found: Array<Candidate> = []
  const seen = new Set<Candidate>()
  const named = new Set<string>()
  for (const name of new Set(names)) {
    if (name?.type === "PER" && name.last - name.first > 1) for (const key of keysOf(page.tokens[partsOf(page, name).surname]!.lower, page.languages[name.first]!)) named.add(key)
  }
  for (let at = 0; at < page.tokens.length; at++) {
    const person = covering.person[at]
    if (person === undefined || person.short !== true || seen.has(person)) continue
    seen.add(person)
    const there = names[person.first]
    let free = there === undefined || there.first === person.first && there.last === person.last && there.recurs === undefined && there.entities.every(({ type }) => type !== "PER")
    for (let inside = person.first; inside < person.last; inside++) free &&= taken[inside] === -1 || names[inside] === there
    if (!free || keysOf(page.tokens[person.last - 1]!.lower, page.languages[at]!).some((key) => named.has(key))) continue
    const line = page.lines[page.tokens[at]!.line]!
    const other = covering.place[at] ?? covering.body[at] ?? covering.demonym[at]
    const role = roleBefore(page, covering, names, person.first)
    const text = role === undefined ? "" : page.text.slice(page.tokens[role.first]!.start, page.tokens[role.last - 1]!.end).toLowerCase()
    const honorific = honorificBefore(page, person.first)
    const entity = (text === "" ? undefined : person.entities.find(({ roles }) => roles.some((one) => fits(text, one)))) ?? person.entities[0]!
    const rival = other !== undefined && (other.entities[0]?.prior ?? 0) >= entity.prior
    const fit = text !== "" && entity.roles.some((one) => fits(text, one))
    const known = page.tokens[person.first - 1]
    const weak = !fit && entity.prior < 0.8 && !rival && !page.tokens[at]!.first && page.languages[at] !== "de" && line.plain && page.tokens[person.last - 1]!.text.length > 3 && !(known !== undefined && capital(page, person.first - 1) && joined(page, person.first))
      && !(person.last < page.tokens.length && capital(page, person.last) && page.tokens[person.last]!.gap === "space")
    if (weak) {
      if (there === undefined) found.push({ ...person, short: false, entities: [], score: 0.55, why: [evidence("surname", { prior: entity.prior })] })
      continue
    }
    if (!(fit || entity.prior >= 0.8 && !rival && (!page.tokens[at]!.first || page.tokens[at]!.text.length > 4))) continue
    if (rival && !fit) continue
    if (!genderAgrees(entity, honorific)) continue
    // a capital before it that nobody knows is another given name
    const before = page.tokens[person.first - 1]
    if (before !== undefined && line.plain && joined(page, person.first) && before.shape === "capital" && !before.first && page.tokens[person.first]!.gap === "space" && !has(page, person.first - 1, word.role | word.honorific | word.stop | word.speech) && covering.demonym[person.first - 1] === undefined) continue
    found.push({ ...person, short: false, entities: [entity], score: Math.min(person.score, fit || honorific !== 0 ? 0.9 : 0.8), why: [...person.why, evidence(fit ? "role" : "prior", fit ? { text } : { prior: entity.prior })] })
  }
  return found
}

/** Whether an honorific does not contradict the given name of a pack's person. */
function genderAgrees(entity: Entity, honorific: number): boolean {
  if (honorific === 0 || honorific === 3) return true
  const own = entity.names[0] === undefined ? 0 : givenName(entity.names[0].text.toLowerCase().split(" ")[0]!, entity.names[0].language)
  return own === 0 || (own & honorific) !== 0
}

const fits = (text: string, role: string): boolean => role.toLowerCase().split(/\s+/u).some((part) => part.length > 4 && text.includes(part.slice(0, 7)))

/** Capital names that are names of languages: "in Russian", "the Chinese text". */
function languageName(page: Page, at: number): boolean {
  const next = page.tokens[at + 1]
  const before = page.tokens[at - 1]
  if (page.languages[at] === "en") {
    const noun = next !== undefined && joined(page, at + 1) && next.shape === "lower"
    if (before?.lower === "in" && !noun) return true
    return noun && /^(?:language|languages|text|translation|translations|word|words|dictionary|grammar|alphabet|speakers?)$/u.test(next.lower)
  }
  if (before?.lower === "po" && page.languages[at] === "pl" || before?.lower === "auf" || before?.lower === "en" && page.languages[at] === "es" && next?.shape !== "lower") return true
  return next !== undefined && /^(?:мов|язык|język|langue|idioma)/u.test(next.lower)
}

/** Whether a place of the pack is a part of the name of a language or dialect: 孟加拉语, 广州话, but not 上海话剧. */
function isChineseLanguage(page: Page, { type, last }: Candidate): boolean {
  if (type !== "LOC" || page.languages[last - 1] !== "zh" || !joined(page, last)) return false
  return /^(?:[语語]|[话話](?![题題剧劇]))/u.test(page.text.slice(page.tokens[last]?.start ?? page.text.length, (page.tokens[last]?.start ?? 0) + 2))
}

/** Finds the names, roles and demonyms of a text with a matcher that is ready; `blocks` says which lines are bylines. */
export function tagWith(matcher: Matcher, text: string, options: TagOptions & { readonly blocks?: ReadonlyArray<Block> } = {}): Array<Mention> {
  const language = options.language ?? "und"
  const segments = options.segments ?? segmentText(text, { language })
  const page = readPage(text, segments.sentences, options.spans ?? [], language, options.blocks)
  if (page.tokens.length === 0) return []
  const found = packNames(page, matcher)
  const known = ownedBodies(page, found.filter((one) => !isChineseLanguage(page, one)))
  const covering = cover(known, page.tokens.length)
  const bodies = [...latinBodies(page, covering), ...slavicBodies(page, covering), ...quotedNames(page, covering), ...articled(page, covering), ...credited(page, covering), ...townNames(page, covering), ...addresses(page)]
  const sure = known.filter(({ type, short }) => type !== "DEMONYM" && short !== true)
  const named = [...bodies, ...sure.filter(({ type }) => type !== "PER")]
  const short = abbreviations(page, covering, named)
  const about = choose(merge([...named, ...short]), page.tokens.length)
  const people = findPersons(page, covering, lay(page, about.chosen))
  const spots = places(page, covering, people)
  const native = nativeNames(page, segments.words, covering, known)
  const all = merge([...sure, ...bodies, ...short, ...people, ...spots, ...native.candidates])
  const first = choose(all, page.tokens.length)
  const again = [...recurring(page, covering, first.chosen, first.taken), ...surnamesAcross(page, covering, first.chosen, first.taken), ...native.recurring(first.chosen, first.taken)]
  const second = again.length === 0 ? first : choose([...again, ...without(first.chosen, again, (one, other) => other.first <= one.first && one.last <= other.last)], page.tokens.length)
  const surnames = knownSurnames(page, covering, lay(page, second.chosen), second.taken)
  const third = surnames.length === 0 ? second : choose([...without(second.chosen, surnames, (one, other) => other.first === one.first && other.last === one.last), ...surnames], page.tokens.length)
  const tagged = options.model === undefined ? [] : taggedNames(page, options.model, matcher, segments, language)
  const both = joinTagged(third.chosen, tagged, language)
  const { names: chosen, demonyms } = tagged.length === 0 ? { names: both, demonyms: [] } : mendSouthSlavic(page, both, language)
  const mentions = finish(native?.trimmed(chosen) ?? page, covering, chosen, native.roles, demonyms)
  const quotations = quotationsOf(page, mentions, segments.sentences)
  const expressions = findExpressions(text, { language, spans: options.spans ?? [], sentences: segments.sentences, publishedAt: options.publishedAt, names: mentions.filter(({ type }) => namedTypes.has(type)) })
  return quotations.length + expressions.length === 0 ? mentions : [...mentions, ...quotations, ...expressions].sort(inOrder)
}

/** "Germany’s | Foreign Office" is not the one of another country that a pack knows by that name. */
function ownedBodies(page: Page, names: ReadonlyArray<Candidate>): Array<Candidate> {
  const ending = new Map<number, string>()
  for (const { type, last, entities } of names) {
    const country = entities.find((one) => one.country !== undefined)?.country
    if (type === "LOC" && country !== undefined) ending.set(last, country)
  }
  return names.map((name) => {
    const mark = page.tokens[name.first - 1]?.text
    if (name.type !== "ORG" || mark !== "’s" && mark !== "'s" && mark !== "’" && mark !== "'") return name
    const owner = ending.get(name.first - 1)
    if (owner === undefined) return name
    const entities = name.entities.filter(({ country }) => country === undefined || country === owner)
    return entities.length === name.entities.length ? name : { ...name, entities }
  })
}

/** Candidates but for those that one of `others` on the same tokens stands for. */
function without(candidates: ReadonlyArray<Candidate>, others: ReadonlyArray<Candidate>, standsFor: (one: Candidate, other: Candidate) => boolean): ReadonlyArray<Candidate> {
  const standing = new Standing(others)
  return candidates.filter((one) => !standing.touching(one).some((other) => standsFor(one, other)))
}

function finish(page: Page, covering: Covering, found: ReadonlyArray<Candidate>, native: ReadonlyMap<number, Role>, peoples: ReadonlyArray<Candidate>): Array<Mention> {
  const chosen = found.map((candidate) => withEntity(page, covering, candidate))
  const names = lay(page, chosen)
  const roles = new Map<Candidate, Role>()
  const further: Array<{ readonly candidate: Candidate; readonly role: Role }> = []
  const used = new Set<number>()
  const isPerson = (at: number): boolean => names[at]?.type === "PER"
  for (const candidate of chosen) {
    if (candidate.type !== "PER") continue
    const own = native.get(candidate.start)
    if (own !== undefined) {
      used.add(own.last)
      roles.set(candidate, own)
      continue
    }
    const before = names[candidate.last]?.type === "PER" && joined(page, candidate.last) ? undefined : roleBefore(page, covering, names, candidate.first)
    if (before !== undefined && !used.has(before.last)) {
      used.add(before.last)
      roles.set(candidate, before)
      // "the festival's director, the | stage manager X Y"
      let start = before.first
      if (start > 0 && has(page, start - 1, word.article)) start--
      const other = start < before.first && sign(page, start - 1, ",") ? roleBefore(page, covering, names, start) : undefined
      if (other !== undefined && !used.has(other.last)) {
        used.add(other.last)
        further.push({ candidate, role: other })
      }
    }
  }
  for (const candidate of chosen) {
    if (candidate.type !== "PER" || roles.has(candidate)) continue
    const after = roleAfter(page, covering, names, candidate.last, isPerson)
    if (after !== undefined && !used.has(after.last)) {
      used.add(after.last)
      roles.set(candidate, after)
    }
  }
  const roleText = (candidate: Candidate): string | undefined => {
    const role = roles.get(candidate)
    return role === undefined ? undefined : page.text.slice(page.tokens[role.first]!.start, page.tokens[role.last - 1]!.end)
  }
  const persons = joinScripts(page, chainPersons(page, chosen.filter(({ type }) => type === "PER"), roleText))
  const others = chosen.filter(({ type }) => type !== "PER")
  const groups = chainBodies(page, others)
  const lemmas = new Map([...personLemmas(page, persons), ...otherLemmas(page, others)])
  const demonyms = covering.demonym.filter((one, at) => one !== undefined && one.first === at && names[at] === undefined && !languageName(page, at)) as Array<Candidate>
  const unsaid = peoples.filter(({ first }) => covering.demonym[first] === undefined)
  return write(page, chosen, persons, groups, [...[...roles].map(([candidate, role]) => ({ candidate, role })), ...further], [...demonyms, ...unsaid], lemmas)
}

/** A person whose surname a pack knows, with a given name that agrees, is the pack's person. */
function withEntity(page: Page, covering: Covering, candidate: Candidate): Candidate {
  if (candidate.type !== "PER" || candidate.entities.length > 0 || candidate.recurs !== undefined || candidate.last - candidate.first < 2) return candidate
  const { given: first } = partsOf(page, candidate)
  for (let at = candidate.first; at < candidate.last; at++) {
    if (at === first) continue
    const known = covering.person[at]
    if (known === undefined || known.first < candidate.first || known.last > candidate.last || sign(page, at, ".")) continue
    const chinese = page.languages[candidate.first] === "zh"
    if (chinese && (known.last !== candidate.last || !candidate.why.some(({ code }) => code === "dot"))) continue
    const entity = known.entities.find((one) => chinese ? transcribes(page.text.slice(candidate.start, candidate.end), one) : givenAgrees(page, candidate, one))
    if (entity === undefined) continue
    return { ...candidate, entities: [entity], why: [...candidate.why, evidence("pack", { id: entity.id, form: "part" })] }
  }
  return candidate
}

/**
 * Finds the names of persons, bodies, places, events and products in a text, the roles beside persons' names, and demonyms.
 *
 * Ranges are in UTF-16 code units, end-exclusive; confidences are from 0 to 1. Mentions of one entity share a `chain`. Never throws; takes
 * time linear in the length of the text.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { tagText } from "@polyonym/entities/pure"
 *
 * const text = "Museum director Oksana Hrytsenko opened the hall. “Come in,” Hrytsenko said."
 * const persons = tagText(text, { language: "en" }).filter(({ type }) => type === "PER")
 * assert.deepEqual(persons.map((one) => one.text), ["Oksana Hrytsenko", "Hrytsenko"])
 * assert.equal(persons[0]?.chain, persons[1]?.chain)
 * assert.equal(persons[0]?.role, "Museum director")
 * ```
 */
export function tagText(text: string, options: TagOptions = {}): Array<Mention> {
  return tagWith(matcherOf(options.packs), text, options)
}

import { evidence, type Candidate } from "./candidate.ts"
import type { Covering } from "./covering.ts"
import { givenName } from "./givenNames.ts"
import { nameStem, surnameKey } from "./inflection.ts"
import { remembering } from "./memory.ts"
import { meetsByNominative, nominativesOf } from "./nominatives.ts"
import { capital, given, has, joined, sign, type Page } from "./page.ts"
import { word } from "./wordTable.ts"

/** Keys under which a token meets other forms of the same word: as it stands, and by its stem or its nominatives where the language declines. */
export function keysOf(lower: string, language: string): ReadonlyArray<string> {
  const cyrillic = lower.charCodeAt(0) >= 0x400 && lower.charCodeAt(0) < 0x530
  if (meetsByNominative(language)) return cyrillic ? [...declinedKeys(lower), ...nominativeKeys(lower, language)] : [surnameKey(lower), ...nominativeKeys(lower, language)]
  return (language === "uk" || language === "ru" || language === "pl" || cyrillic ? declinedKeys : language === "de" ? germanKeys : plainKeys)(lower)
}
const nominativeKeys = (lower: string, language: string): ReadonlyArray<string> => [lower, ...nominativesOf(lower, language)].map((lemma) => `${surnameKey(lemma)}|`)
const declinedKeys = remembering((lower) => [surnameKey(lower), `${surnameKey(nameStem(lower))}|`])
const germanKeys = remembering((lower) => lower.length > 4 && lower.endsWith("s") ? [surnameKey(lower), surnameKey(lower.slice(0, -1))] : [surnameKey(lower)])
const plainKeys = remembering((lower) => [surnameKey(lower)])

/** The parts of a person's name as tokens: the surname with its particles, and the given name. */
export interface NameParts {
  /** Index of the token that is the surname's head. */
  readonly surname: number
  /** Index of the first token of the surname, particles included. */
  readonly from: number
  /** Index of the given name, or -1. */
  readonly given: number
  /** Whether the family name comes first: Xi Jinping. */
  readonly familyFirst: boolean
}

/** Family names of one syllable that stand before the given name. */
export const syllable = /^(?:wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|lin|gao|luo|zheng|liang|xie|song|tang|han|feng|deng|cao|peng|zeng|xiao|tian|dong|pan|yuan|cai|jiang|yu|du|ye|cheng|wei|su|lu|ding|ren|shen|yao|xi|mao|kim|lee|park|choi|jung|kang|cho|yoon|jang|lim|han|oh|seo|shin|kwon|hwang|ahn|moon|roh|nguyen|tran|pham|le|си|ли|ван|чжан|лю|ян|чжао|ву|у|чжоу|сюй|ма|ху|го|хэ|линь|мао|ким|пак|чхве|сі|лі|чжан|кім)$/

/** The parts of a person's name. */
export function partsOf(page: Page, { first, last }: Candidate): NameParts {
  const words: Array<number> = []
  for (let at = first; at < last; at++) if (page.tokens[at]!.shape !== "sign" && page.tokens[at]!.shape !== "letter") words.push(at)
  const named = words.filter((at) => !(page.tokens[at]!.shape === "lower" && has(page, at, word.particle)))
  const head = named[0] ?? first
  const tail = named.at(-1) ?? first
  if (named.length >= 2 && named.length <= 3 && syllable.test(page.tokens[head]!.lower) && given(page, head) === 0 && given(page, tail) === 0 && words.length === named.length) {
    return { surname: head, from: head, given: -1, familyFirst: true }
  }
  // "Гнатенко О. В."
  if (named.length === 1 && last - first > 2 && page.tokens[first]!.shape !== "letter") return { surname: head, from: head, given: -1, familyFirst: false }
  let from = tail
  while (from - 1 > first && page.tokens[from - 1]!.shape !== "letter" && has(page, from - 1, word.particle) && page.tokens[from - 1]!.shape === "lower") from--
  return { surname: tail, from, given: named.length > 1 ? head : -1, familyFirst: false }
}

/** Bare surnames of persons that the text names in full, wherever they stand; names that recur where capitals are no evidence. */
export function recurring(page: Page, covering: Covering, chosen: ReadonlyArray<Candidate>, taken: Int32Array): Array<Candidate> {
  const surnames = new Map<string, Candidate>()
  const givens = new Map<string, Candidate>()
  const bodies = new Map<string, Candidate>()
  for (const candidate of chosen) {
    if (candidate.type === "PER" && candidate.last - candidate.first >= 2) {
      const parts = partsOf(page, candidate)
      const token = page.tokens[parts.surname]!
      for (const key of keysOf(token.lower, page.languages[parts.surname]!)) if (!surnames.has(key)) surnames.set(key, candidate)
      if (parts.given >= 0) {
        const name = page.tokens[parts.given]!
        if (givenName(name.lower, page.languages[parts.given]!) !== 0 || candidate.entities.length > 0) for (const key of keysOf(name.lower, page.languages[parts.given]!)) if (!givens.has(key)) givens.set(key, candidate)
        // a surname of two words: "García Lorca", "Pereira da Costa"
        for (let middle = parts.given + 1; middle < parts.from && page.languages[middle] !== "ru" && page.languages[middle] !== "uk"; middle++) {
          const between = page.tokens[middle]!
          if (between.shape !== "capital" || given(page, middle) !== 0) continue
          for (const key of keysOf(between.lower, page.languages[middle]!)) if (!surnames.has(key)) surnames.set(key, candidate)
        }
      }
    } else if (candidate.type === "PER" && candidate.why.some(({ code }) => code === "honorific" || code === "role")) {
      const token = page.tokens[candidate.last - 1]!
      for (const key of keysOf(token.lower, page.languages[candidate.last - 1]!)) if (!surnames.has(key)) surnames.set(key, candidate)
    } else if ((candidate.type === "ORG" || candidate.type === "LOC") && candidate.last - candidate.first === 1 && candidate.entities.length === 0) {
      const token = page.tokens[candidate.first]!
      for (const key of keysOf(token.lower, page.languages[candidate.first]!)) if (!bodies.has(key)) bodies.set(key, candidate)
    }
  }
  if (surnames.size + bodies.size === 0) return []
  const found: Array<Candidate> = []
  for (let at = 0; at < page.tokens.length; at++) {
    if (!capital(page, at)) continue
    const index = taken[at]!
    const there = index >= 0 ? chosen[index] : undefined
    if (there !== undefined && !(there.type !== "PER" && there.last - there.first === 1 && there.start === page.tokens[at]!.start && there.end === page.tokens[at]!.end)) continue
    const token = page.tokens[at]!
    // a body's name before a hyphen: "GDL-Chef"
    const hyphen = there === undefined ? token.text.indexOf("-") : -1
    const part = hyphen > 1 ? bodies.get(surnameKey(token.lower.slice(0, hyphen))) : undefined
    if (part !== undefined && page.text.slice(part.start, part.end) === token.text.slice(0, hyphen)) {
      found.push({ ...make(page, at, at + 1, part.type, part.score, part), end: token.start + hyphen })
      continue
    }
    if (token.shape === "letter" || token.text.length < 2) continue
    const keys = keysOf(token.lower, page.languages[at]!)
    const person = keys.map((key) => surnames.get(key)).find((one) => one !== undefined)
    if (person !== undefined && !(has(page, at, word.stop) && token.first)) {
      if (there !== undefined && (there.entities.length > 0 && at > 0 && has(page, at - 1, word.preposition) || there.entities.length > 0 && person.score < there.score - 0.3 || token.text.length < 3)) continue
      let first = at
      while (first > 0 && at - first < 3 && joined(page, first) && page.tokens[first]!.gap !== "line" && has(page, first - 1, word.particle) && !has(page, first - 1, word.role) && particleOf(page, person, first - 1)) first--
      // the given name before it, or another one
      let other = false
      while (first > 0 && at - first < 3 && joined(page, first) && taken[first - 1] === -1 && page.tokens[first - 1]!.line === token.line) {
        const before = page.tokens[first - 1]!
        if (before.shape !== "capital" || page.tokens[first]!.gap !== "space" || has(page, first - 1, word.stop | word.role | word.honorific | word.label | word.speech | word.organisation) || covering.demonym[first - 1] !== undefined) break
        const same = particleOf(page, person, first - 1)
        if (!same && (before.first && given(page, first - 1) === 0 || !page.lines[token.line]!.plain || page.languages[at] === "de")) break
        other ||= !same
        first--
      }
      let last = at + 1
      // the other half of a double surname
      while (last < page.tokens.length && last - at < 4 && joined(page, last) && taken[last] === -1 && follows(page, person, at, last)) last++
      while (last > at + 1 && page.tokens[last - 1]!.shape === "lower") last--
      if (!apart(page, first, last)) continue
      const name = make(page, first, last, "PER", there === undefined ? 0.85 : 0.75, person)
      if (other) found.push({ first, last, start: name.start, end: name.end, type: "PER", score: 0.75, why: name.why, entities: [] })
      else found.push(name)
      at = last - 1
      continue
    }
    if (there !== undefined) continue
    const body = keys.map((key) => bodies.get(key)).find((one) => one !== undefined)
    if (body !== undefined && !has(page, at, word.stop) && (!token.first || token.shape === "upper" || !page.small.has(token.lower))) {
      if (apart(page, at, at + 1)) found.push(make(page, at, at + 1, body.type, body.score - 0.05, body))
      continue
    }
    if (!token.first && covering.person[at] === undefined && given(page, at) !== 0) {
      const called = keys.map((key) => givens.get(key)).find((one) => one !== undefined)
      if (called !== undefined && apart(page, at, at + 1)) found.push(make(page, at, at + 1, "PER", 0.7, called))
    }
  }
  return found
}

const make = (page: Page, first: number, last: number, type: Candidate["type"], score: number, of: Candidate): Candidate => ({
  first, last, start: page.tokens[first]!.start, end: page.tokens[last - 1]!.end, type, score, why: [evidence("recurs", { of: page.text.slice(of.start, of.end) })], entities: [], recurs: of
})

/** Whether a name's neighbours are no part of it: not between capitals that nobody knows. */
function apart(page: Page, first: number, last: number): boolean {
  const { line } = page.tokens[first]!
  if (!page.lines[line]!.plain) return true
  const next = page.tokens[last]
  if (next !== undefined && next.line === line && next.gap === "space" && capital(page, last) && has(page, last, word.organisation | word.place)) return false
  return !sign(page, first - 1, "@")
}

function particleOf(page: Page, person: Candidate, at: number): boolean {
  const { lower } = page.tokens[at]!
  const language = page.languages[at]!
  const keys = meetsByNominative(language) ? keysOf(lower, language) : undefined
  for (let inside = person.first; inside < person.last; inside++) {
    const other = page.tokens[inside]!.lower
    if (other === lower || keys !== undefined && keysOf(other, language).some((key) => keys.includes(key))) return true
  }
  return false
}

/** Whether token `last` follows the word at `at` in the full name too. */
function follows(page: Page, person: Candidate, at: number, last: number): boolean {
  for (let inside = person.first; inside + (last - at) < person.last; inside++) {
    if (page.tokens[inside]!.lower === page.tokens[at]!.lower && page.tokens[inside + (last - at)]!.lower === page.tokens[last]!.lower) return true
  }
  return false
}

/** Words within a person's name that belong to the word after or before them: particles, "son of", "servant of", compounds. */
import { arabicGiven } from "./arabicNames.ts"
import type { Roles } from "./edges.ts"
import { learnedOdds } from "./frequency.ts"
import { givenNames } from "./givenNames.ts"
import {
  between, bornAs, compoundArticles, devotions, devout, endsCompound, endsWithArticle, fatherWords, gaelic, godsNames, knownAs, namesOfGod, needSmall, parentOf, particles, servantOf, sonOf, sonOrFamily, sonOrWord
} from "./particles.ts"
import { hasCase, startsCapital, startsSmall, type Token } from "./tokens.ts"

/** What connectors tell of a name. */
export interface Connected {
  /** Tokens that make one part of the name with the free token before them. */
  readonly bound: ReadonlySet<number>
  /** Tokens whose unit must be part of the family name. */
  readonly family: ReadonlySet<number>
  /** Tokens that must be given. */
  readonly given: ReadonlySet<number>
  readonly gender: "m" | "f" | undefined
}

const isGivenLike = (token: Token): boolean => givenNames(token.plain).length > 0 || arabicGiven.has(token.plain) || arabicGiven.has(token.plain.replace(/^ال/, "")) || (learnedOdds(token.plain) ?? 0) >= 0.5

const small = (token: Token): boolean => !hasCase(token) || startsSmall(token)

/** "Father of", after "son of". */
const isParent = (token: Token): boolean => parentOf.has(token.plain) || token.plain === "abi"

/** Whether a token is a particle of the word after it. */
function isParticle(token: Token, next: Token, at: number, afterComma: boolean, restSmall: boolean): boolean {
  if (token.plain === "א") return at > 0 && next.joined
  if (token.dotted && token.plain.length === 1 || !particles.has(token.plain) || next.joined && token.script === "Cyrl" && !small(token)) return false
  if (between.has(token.word)) return at > 0 && small(token) && hasCase(token)
  if (token.joined && needSmall.has(token.plain) && !compoundArticles.has(token.plain) && token.plain.length > 1) return false
  if (needSmall.has(token.plain)) return gaelic.has(token.word.toLowerCase()) && startsCapital(token) ? at > 0 : startsSmall(token) && (at > 0 || !restSmall)
  if (small(token)) return at > 0 || !restSmall && hasCase(token) || particles.has(next.plain)
  if (at > 0) return true
  return afterComma || (particles.has(next.plain) && small(next))
}

/** A name while its connectors are marked; `i` counts the free tokens. */
interface Walk {
  readonly tokens: ReadonlyArray<Token>
  readonly own: ReadonlyArray<number>
  readonly roles: Roles
  readonly bound: Set<number>
  readonly family: Set<number>
  readonly given: Set<number>
  gender: "m" | "f" | undefined
}

const at = (walk: Walk, i: number): Token | undefined => walk.own[i] === undefined ? undefined : walk.tokens[walk.own[i]!]
const mark = (walk: Walk, i: number, role: Roles[number]): void => {
  walk.roles[walk.own[i]!] = role
}

/** The place after the unit that begins at i: a servant of …, an article and its word. */
function unitEnd(walk: Walk, i: number): number {
  let end = i
  for (let next = at(walk, end + 1); next !== undefined; next = at(walk, end + 1)) {
    const token = at(walk, end)!
    if (!next.joined && !servantOf.has(token.plain) && !isParent(token)) break
    end++
  }
  return end + 1
}

/** "née …", "aka …": all that follows is another name. */
function otherName(walk: Walk, i: number): boolean {
  const token = at(walk, i)!
  const role = knownAs.has(token.plain) ? "nickname" : bornAs.has(token.plain) ? "family" : undefined
  if (i === 0 || role === undefined || !small(token) || at(walk, i + 1) === undefined) return false
  for (let j = i; j < walk.own.length; j++) mark(walk, j, j === i ? "particle" : role)
  return true
}

/** The father's name and a word for son or daughter after it. */
function fatherBefore(walk: Walk, i: number): boolean {
  const token = at(walk, i)!
  const gender = fatherWords.get(token.plain)
  if (gender === undefined || i === 0 || (token.plain === "ძე" && !at(walk, i - 1)!.plain.endsWith("ის"))) return false
  mark(walk, i, "patronymic")
  if (i > 1 && walk.roles[walk.own[i - 1]!] === undefined) mark(walk, i - 1, "patronymic")
  walk.gender = gender
  return true
}

/** A word for son or daughter and the father's name after it, or a family name that begins so. */
function fatherAfter(walk: Walk, i: number): boolean {
  const token = at(walk, i)!
  const gender = sonOf.get(token.plain)
  if (gender === undefined || i === 0 || token.dotted || (onlySmall.has(token.plain) && !small(token))) return false
  const end = unitEnd(walk, i + 1)
  const rest = walk.own.length - end
  const patronymic = sonOrFamily.has(token.plain)
    ? (hasCase(token) ? small(token) : rest > 0)
    : !sonOrWord.has(token.plain) || rest > 0 || isGivenLike(at(walk, end - 1)!)
  mark(walk, i, "particle")
  if (!patronymic) {
    walk.family.add(walk.own[i + 1]!)
    return true
  }
  walk.gender = gender
  for (let j = i + 1; j < end; j++) mark(walk, j, (compoundArticles.has(at(walk, j)!.plain) || isParent(at(walk, j)!)) && j < end - 1 ? "particle" : "patronymic")
  return true
}
const onlySmall: ReadonlySet<string> = new Set(["ap", "bat"])

/** "Father of …". */
function fatherOf(walk: Walk, i: number): boolean {
  if (!parentOf.has(at(walk, i)!.plain)) return false
  mark(walk, i, "particle")
  const side = i > 0 ? walk.family : walk.given
  side.add(walk.own[i + 1]!)
  return true
}

/** "Servant of …". */
function servant(walk: Walk, i: number): boolean {
  const token = at(walk, i)!
  const next = at(walk, i + 1)!
  if (!servantOf.has(token.plain)) return false
  const notAlone = walk.own.length > i + 2 || walk.own.slice(0, i).some((place) => walk.roles[place] === undefined)
  if (!notAlone && hasCase(token) && !namesOfGod.has(next.plain)) return false
  const article = compoundArticles.has(next.plain) && at(walk, i + 2) !== undefined
  if (article) mark(walk, i + 1, "particle")
  walk.bound.add(walk.own[i + (article ? 2 : 1)]!)
  if (i === 0) walk.given.add(walk.own[i]!)
  return true
}

/** "… ad-Din": one given name with the word before. */
function compound(walk: Walk, i: number): boolean {
  const token = at(walk, i)!
  const next = at(walk, i + 1)!
  if (i === 0 || !compoundArticles.has(token.plain) || (token.joined && !next.joined)) return false
  if (!endsWithArticle.has(next.plain) && !(godsNames.has(next.plain) && next.joined && walk.own.length > i + 2)) return false
  mark(walk, i, "particle")
  walk.bound.add(walk.own[i + 1]!)
  if (i === 1) walk.given.add(walk.own[i + 1]!)
  return true
}

/** "María de los Ángeles". */
function devotion(walk: Walk, i: number): boolean {
  const token = at(walk, i)!
  if (i === 0 || !devout.has(at(walk, i - 1)!.plain) || !/^(?:del?|do|da)$/.test(token.plain) || !small(token)) return false
  const article = /^(?:la|los|las|el)$/.test(at(walk, i + 1)!.plain) ? 1 : 0
  const last = i + 1 + article
  if (last >= walk.own.length - 1 || !devotions.has(at(walk, last)!.plain)) return false
  for (let j = i; j < last; j++) mark(walk, j, "particle")
  walk.bound.add(walk.own[last]!)
  walk.given.add(walk.own[last]!)
  return true
}

/** Of two particles in a row the first hands on to the word. */
function wordsAfter(walk: Walk, places: ReadonlySet<number>): ReadonlySet<number> {
  const words = new Set<number>()
  for (const place of places) {
    let word = place
    while (walk.roles[word] === "particle" && word + 1 < walk.tokens.length) word++
    words.add(word)
  }
  return words
}

/** Marks connectors among the free tokens; `own` are their places. `familyComma`: the tokens before the first comma are the family name; −1 without a comma. */
export function connect(tokens: ReadonlyArray<Token>, own: ReadonlyArray<number>, roles: Roles, familyComma: number): Connected {
  const walk: Walk = { tokens, own, roles, bound: new Set(), family: new Set(), given: new Set(), gender: undefined }
  const allSmall = own.every((place) => small(tokens[place]!))
  for (let i = 0; i < own.length; i++) {
    const place = own[i]!
    if (roles[place] !== undefined) continue
    if (otherName(walk, i)) break
    if (fatherBefore(walk, i)) continue
    const token = tokens[place]!
    const next = at(walk, i + 1)
    if (next === undefined) {
      if (familyComma >= 0 && place > familyComma && particles.has(token.plain) && small(token) && hasCase(token)) mark(walk, i, "particle")
      continue
    }
    if (fatherAfter(walk, i) || fatherOf(walk, i) || servant(walk, i) || compound(walk, i) || devotion(walk, i)) continue
    if (!isParticle(token, next, i, place < familyComma, allSmall)) continue
    mark(walk, i, "particle")
    walk.family.add(own[i + 1]!)
    if (between.has(token.word) && i > 0) walk.family.add(own[i - 1]!)
  }
  for (const place of own) {
    if (place > 0 && roles[place] === undefined && endsCompound.has(tokens[place]!.plain) && own.includes(place - 1) && roles[place - 1] === undefined) walk.bound.add(place)
  }
  return { bound: walk.bound, family: wordsAfter(walk, walk.family), given: walk.given, gender: walk.gender }
}

/** Persons' names: the roles of their words, in all likely readings. */
import { connect, type Connected } from "./connectors.ts"
import { eastAsianOdds, isWesternAndChinese, vietnameseGender } from "./eastAsian.ts"
import { chineseLatin, koreanLatin } from "./eastAsianSurnames.ts"
import { markEdges, type Roles } from "./edges.ts"
import { fathersOf } from "./fathers.ts"
import { divisions, hasDots } from "./order.ts"
import { patronymicGender } from "./patronymics.ts"
import { bornAs, gaelic, knownAs } from "./particles.ts"
import { joinedBefore, joinedBehind } from "./titles.ts"
import { hasCase, isInitial, isShouted, type Token, tokenAt } from "./tokens.ts"
import type { PartRole, PrepareOptions } from "./parts.ts"
import { givenOdds, type Unit, unitsOf } from "./units.ts"
import { cutsOf, isEastAsianSurname } from "./unspaced.ts"

/** Tokens with their roles; `score` is the share among all readings. */
export interface PersonReading {
  readonly tokens: ReadonlyArray<Token>
  readonly roles: ReadonlyArray<PartRole>
  readonly score: number
}
export interface PersonReadings {
  /** Best first, at least one. */
  readonly readings: ReadonlyArray<PersonReading>
  readonly gender: "m" | "f" | undefined
  readonly unspaced: boolean
}

const least = 0.005
const mostReadings = 4
const comma = /[,،，]/
const burmeseTitles = new Set(["u", "daw", "ဦး", "ဒေါ်"])
const noConnectors: Connected = { bound: new Set(), family: new Set(), given: new Set(), gender: undefined }

/** Shares of scores that are logarithms. */
function shares(scores: ReadonlyArray<number>): ReadonlyArray<number> {
  const best = Math.max(...scores)
  const weights = scores.map((score) => Math.exp(Math.max(-30, score - best)))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}

/** Titles that are written to a name without a space become tokens of their own. */
function apart(text: string, tokens: ReadonlyArray<Token>): { readonly tokens: ReadonlyArray<Token>; readonly roles: Roles } {
  const out: Array<Token> = []
  const roles: Roles = []
  const push = (start: number, end: number, role: PartRole | undefined): void => {
    out.push(tokenAt(text, start, end, out.at(-1)))
    roles.push(role)
  }
  for (const token of tokens) {
    const before = token.script === "Thai" || token.script === "Mymr" ? joinedBefore.find((title) => token.word.startsWith(title) && token.word.length > title.length + 2) : undefined
    const behind = token.script === "Hani" || token.script === "Hira" || token.script === "Kana" ? joinedBehind.find((title) => token.word.endsWith(title) && token.word.length >= title.length + 2) : undefined
    if (before !== undefined) {
      push(token.start, token.start + before.length, "title")
      push(token.start + before.length, token.end, undefined)
    } else if (behind !== undefined) {
      push(token.start, token.end - behind.length, undefined)
      push(token.end - behind.length, token.end, "title")
    } else {
      out.push(token)
      roles.push(undefined)
    }
  }
  return { tokens: out, roles }
}

function markInitials(tokens: ReadonlyArray<Token>, own: ReadonlyArray<number>, roles: Roles): void {
  const allShouted = own.every((at) => isShouted(tokens[at]!) || tokens[at]!.plain.length === 1)
  const initials = own.filter((at) => {
    const token = tokens[at]!
    if (isInitial(token)) return token.dotted || at === own.at(-1) || !gaelic.has(token.word.toLowerCase())
    if (allShouted || !/^\p{Lu}{2,3}$/u.test(token.word) || !hasCase(token)) return false
    const { plain } = token
    if (token.script === "Latn") return plain.length === 2 ? !chineseLatin.has(plain) && !koreanLatin.has(plain) : !/[aeiouy]/.test(plain)
    return plain.length === 2 ? !/^(?:ли|ан|ен|те|ни|лі|ян)$/.test(plain) : !/[аеёиоуыэюяіїє]/.test(plain)
  })
  if (initials.length < own.length) for (const at of initials) roles[at] = "initial"
}

/** The role of a name's only unit. */
function loneRole(unit: Unit, tokens: ReadonlyArray<Token>, roles: Roles, units: ReadonlyArray<Unit>, language: string): PartRole {
  if (unit.sure !== undefined) return unit.sure
  const beside = (role: PartRole): boolean => roles.includes(role)
  if (beside("patronymic")) return units[0] === unit && roles.indexOf("patronymic") > unit.at[0]! ? "given" : "family"
  const odds = Math.max(...unit.at.map((at) => givenOdds(tokens[at]!.plain, tokens[at]!.script)))
  const letter = roles.lastIndexOf("initial")
  // Malcolm X
  if (letter > unit.at[0]! && letter === roles.indexOf("initial") && !tokens[letter]!.dotted && odds >= 1.9) return "given"
  if (beside("initial") || beside("particle") && !beside("nickname")) return "family"
  if (mononymous.has(language) || (beside("title") && (addressedByGiven.has(tokens[unit.at[0]!]!.script) || tokens.some((token, at) => roles[at] === "title" && turkishTitles.has(token.plain))))) return "given"
  return odds >= (beside("title") || beside("suffix") ? 1.2 : 1.9) ? "given" : "family"
}
/** Where a title stands before the given name. */
const addressedByGiven = new Set(["Thai", "Laoo", "Mymr", "Khmr", "Ethi"])
const turkishTitles = new Set(["bey", "hanim", "бей", "ханым"])
const mononymous = new Set(["id", "jv", "su", "my", "am", "ti"])

/** Log odds for the family name first that initials and patronymics give by where they stand. */
function orderByPlaces(own: ReadonlyArray<number>, roles: Roles, units: ReadonlyArray<Unit>, fathers: ReadonlySet<number>): number {
  const first = units.find((_, at) => !fathers.has(at))?.at[0] ?? 0
  const last = units.findLast((_, at) => !fathers.has(at))?.at.at(-1) ?? 0
  let odds = 0
  const initials = own.filter((at) => roles[at] === "initial")
  if (initials.length > 0) odds += initials.every((at) => at > last) ? 6 : initials.some((at) => at < first) ? -4 : -2
  for (const at of fathers) {
    const place = units[at]!.at[0]!
    odds += place > last ? (units.length >= 3 ? 8 : 0) : place > first ? -8 : 0
  }
  return odds
}

/** Log odds for the family name first in scripts of East Asia whose names stand in separate words. */
function orderByScript(words: ReadonlyArray<Token>, dots: boolean): number {
  const [first, second] = words
  if (first?.script !== "Hang" || second === undefined || dots) return 0
  const surname = isEastAsianSurname(first.plain, "Hang")
  return surname && words.length === 2 && second.plain.length <= 3 ? 4 : surname && words.length === 3 && words.every((word) => word.plain.length === 1) ? 5 : surname ? 0 : -1
}

/** A name in several words, while it is read. */
interface Spaced {
  readonly tokens: ReadonlyArray<Token>
  readonly roles: Roles
  /** Places of the tokens that have no role by where they stand. */
  readonly own: ReadonlyArray<number>
  readonly units: ReadonlyArray<Unit>
  readonly language: string
}

const give = (roles: Roles, units: ReadonlyArray<Unit>, role: PartRole): void => {
  for (const unit of units) for (const at of unit.at) roles[at] = role
}
const finished = (tokens: ReadonlyArray<Token>, roles: Roles, score: number): PersonReading => ({ tokens, roles: roles.map((role) => role ?? "family"), score })

/** "Family, Given": what stands before the comma is the family name. */
function readComma({ tokens, roles, units }: Spaced, commaAt: number): void {
  for (const [i, unit] of units.entries()) {
    const at = unit.at[0]!
    const later = i > 0 && units[i - 1]!.at[0]! >= commaAt
    give(roles, [unit], at < commaAt ? "family" : later && patronymicGender(tokens[at]!.plain) !== undefined ? "patronymic" : "given")
  }
}

/** Gives the units their roles where nothing is left open; false where something is. */
function settle({ tokens, roles, units, language }: Spaced, rest: ReadonlyArray<Unit>, noFamily: boolean, declared: boolean): boolean {
  if (noFamily) {
    give(roles, rest, "given")
    return true
  }
  if (rest.length < 2) {
    for (const unit of rest) give(roles, [unit], loneRole(unit, tokens, roles, units, language))
    return true
  }
  // Juan Carlos I, John Paul II
  if (tokens.some((token, at) => roles[at] === "suffix" && /^[ivx]+$/.test(token.plain)) && rest.every((unit) => unit.odds >= 1.2 && unit.sure !== "family")) {
    give(roles, rest, "given")
    return true
  }
  const shouted = rest.filter((unit) => unit.shouted)
  if (shouted.length === 0 || shouted.length === rest.length || declared) return false
  for (const unit of rest) give(roles, [unit], unit.shouted || (unit.sure === "family" && shouted.every((other) => other.at[0]! > unit.at[0]!)) ? "family" : "given")
  return true
}

/** All likely divisions of the units into given and family names. */
function divide(name: Spaced, rest: ReadonlyArray<Unit>, declared: PrepareOptions["order"], familyFirst: number, dots: boolean): ReadonlyArray<PersonReading> {
  const { tokens, roles, own, language } = name
  const ways = divisions(rest, { declared, language, script: tokens[own[0]!]!.script, dots, familyFirst })
  if (ways.length === 0) {
    const sure = rest.filter((unit) => unit.sure === "family")
    give(roles, sure, "family")
    give(roles, rest.filter((unit) => unit.sure !== "family"), sure.length > 0 ? "given" : "family")
    return [finished(tokens, roles, 1)]
  }
  const odds = shares(ways.map((way) => way.score))
  return ways.slice(0, mostReadings).flatMap((way, i): ReadonlyArray<PersonReading> => {
    if (i > 0 && odds[i]! < least) return []
    const target = [...roles]
    const givenFirst = way.order === "given-first"
    give(target, rest.slice(0, way.first), givenFirst ? "given" : "family")
    give(target, rest.slice(way.first), givenFirst ? "family" : "given")
    return [finished(tokens, target, odds[i]!)]
  })
}

/** Whether a name is one of Burma: it has no family name. */
function isBurmese(tokens: ReadonlyArray<Token>, roles: Roles, language: string): boolean {
  return language === "my" || (language === "" && tokens.some((token) => token.script === "Mymr")) || tokens.some((token, at) => roles[at] === "title" && burmeseTitles.has(token.plain))
}

function readSpaced(tokens: ReadonlyArray<Token>, roles: Roles, options: PrepareOptions, language: string): PersonReadings {
  const own = roles.flatMap((role, at) => role === undefined ? [at] : [])
  const words = own.map((at) => tokens[at]!)
  const commaAt = own.find((at, i) => i > 0 && comma.test(tokens[at]!.gap) && !bornAs.has(tokens[at]!.plain) && !knownAs.has(tokens[at]!.plain)) ?? -1
  const asian = commaAt >= 0 ? 0 : eastAsianOdds(words, language)
  const sureAsian = asian >= 3 && options.order !== "given-first"
  if (!sureAsian) markInitials(tokens, own, roles)
  const burmese = isBurmese(tokens, roles, language)
  const connected = sureAsian || burmese ? noConnectors : connect(tokens, own, roles, commaAt)
  const wife = language === "hu" && words.some((token) => token.word.endsWith("né") && token.word.length > 4)
  const gender = connected.gender ?? (sureAsian ? vietnameseGender(words) : wife ? "f" : undefined)
  const units = unitsOf(tokens, own, roles, connected)
  const name: Spaced = { tokens, roles, own, units, language }
  const one = (): PersonReadings => ({ readings: [finished(tokens, roles, 1)], gender, unspaced: false })
  if (commaAt >= 0) {
    readComma(name, commaAt)
    return one()
  }
  if (burmese) {
    give(roles, units, "given")
    return one()
  }
  if (options.order !== "family-first" && isWesternAndChinese(words)) {
    for (const [i, at] of own.entries()) roles[at] = i === 1 ? "family" : "given"
    return one()
  }
  const fathers = sureAsian ? { at: new Set<number>(), noFamily: false } : fathersOf(tokens, units, language)
  give(roles, units.filter((_, at) => fathers.at.has(at)), "patronymic")
  const rest = units.filter((_, at) => !fathers.at.has(at))
  if (settle(name, rest, fathers.noFamily, options.order !== undefined)) return one()
  const dots = hasDots(tokens)
  const weighed = sureAsian ? rest.map((unit): Unit => ({ ...unit, odds: 0 })) : rest
  const familyFirst = asian + orderByPlaces(own, roles, units, fathers.at) + orderByScript(words, dots)
  return { readings: divide(name, weighed, options.order, familyFirst, dots), gender, unspaced: false }
}

/** Reads a name whose only free word is one of East Asia without spaces, if it can be cut. */
function readUnspaced(text: string, tokens: ReadonlyArray<Token>, roles: Roles, at: number, language: string): PersonReadings | undefined {
  const token = tokens[at]!
  const cuts = cutsOf(token.word, token.script, language)
  if (cuts.length === 0 || (cuts.length === 1 && cuts[0]!.family === 0)) return undefined
  const total = cuts.reduce((sum, cut) => sum + cut.weight, 0)
  const readings = cuts.slice(0, mostReadings).map((cut): PersonReading => {
    const own = [...tokens]
    const target: Array<PartRole> = roles.map((role) => role ?? "family")
    if (cut.family > 0) {
      const middle = token.start + [...token.word].slice(0, cut.family).join("").length
      const family = tokenAt(text, token.start, middle, tokens[at - 1])
      own.splice(at, 1, family, tokenAt(text, middle, token.end, family))
      target.splice(at, 1, "family", "given")
    }
    return { tokens: own, roles: target, score: cut.weight / total }
  })
  return { readings: readings.filter((reading, i) => i === 0 || reading.score >= least), gender: undefined, unspaced: readings[0]!.tokens.length > tokens.length }
}

/** The readings of a person's name. `text` is that which the tokens were found in. */
export function readPerson(text: string, found: ReadonlyArray<Token>, options: PrepareOptions): PersonReadings {
  const language = (options.language ?? "").toLowerCase().split(/[-_]/)[0]!
  const { tokens, roles } = apart(text, found)
  markEdges(text, tokens, roles, language)
  const own = roles.flatMap((role, at) => role === undefined ? [at] : [])
  if (own.length === 0) return { readings: [{ tokens, roles: roles.map((role) => role ?? "family"), score: 1 }], gender: undefined, unspaced: false }
  if (own.length === 1) {
    const unspaced = readUnspaced(text, tokens, roles, own[0]!, language)
    if (unspaced !== undefined) return unspaced
  }
  return readSpaced(tokens, roles, options, language)
}

/** Units of a person's name: words that are given or family name together, and how much speaks for either. */
import type { Connected } from "./connectors.ts"
import type { Roles } from "./edges.ts"
import { arabicGiven } from "./arabicNames.ts"
import { familyEnding } from "./familyEndings.ts"
import { learnedOdds } from "./frequency.ts"
import { givenNames } from "./givenNames.ts"
import { iberianSurnames } from "./iberianSurnames.ts"
import { isShouted, type Token } from "./tokens.ts"

export interface Unit {
  /** Places of its words among the tokens. */
  readonly at: ReadonlyArray<number>
  /** Log odds that it is a given rather than a family name. */
  readonly odds: number
  /** Known by the connectors. */
  readonly sure: "given" | "family" | undefined
  readonly shouted: boolean
  /** A family name of a language where a person has two. */
  readonly iberian: boolean
}

/** Log odds, in nats, that a word in plain letters is a given rather than a family name: what is known of it, what was learned, its ending. */
export function givenOdds(plain: string, script: string): number {
  const known = givenNames(plain)
  const learned = learnedOdds(plain)
  // a father's name as often as one's own
  if (arabicGiven.has(plain)) return Math.min(0.9, learned ?? 0.8)
  if (known.length > 0) {
    const own = known.every((name) => name.short) ? 1.2 : 2.2
    return learned === undefined ? own : learned >= own ? learned : (learned + own) / 2
  }
  const ending = -1.5 * familyEnding(plain, script)
  return (learned ?? 0) + (learned === undefined ? ending : ending / 2)
}

/** The free tokens as units, in order. */
export function unitsOf(tokens: ReadonlyArray<Token>, own: ReadonlyArray<number>, roles: Roles, connected: Connected): ReadonlyArray<Unit> {
  const groups: Array<Array<number>> = []
  for (const [i, at] of own.entries()) {
    if (roles[at] !== undefined) continue
    const token = tokens[at]!
    const last = groups.at(-1)
    const before = own[i - 1]
    const hyphened = token.joined && before === at - 1 && last?.at(-1) === before
    if (last !== undefined && (hyphened || connected.bound.has(at))) last.push(at)
    else groups.push([at])
  }
  return groups.map((at): Unit => {
    const sum = at.reduce((total, place) => total + Math.max(-3, Math.min(3, givenOdds(tokens[place]!.plain, tokens[place]!.script))), 0)
    return {
      at, odds: sum / at.length, shouted: at.every((place) => isShouted(tokens[place]!) && tokens[place]!.plain.length > 1),
      iberian: at.length === 1 && iberianSurnames.has(tokens[at[0]!]!.plain),
      sure: at.some((place) => connected.family.has(place)) ? "family" : at.some((place) => connected.given.has(place)) ? "given" : undefined
    }
  })
}

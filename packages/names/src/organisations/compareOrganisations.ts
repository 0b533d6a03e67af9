/** Whether two names are of one body, over languages and in any case. */
import type { Name, NamePart } from "../parse/parts.ts"
import { featuresOf } from "./features.ts"
import { type Lexicon, lexicon } from "./lexicon.ts"
import { match, type MatchReason } from "./match.ts"
import { type Unit, bodyOf } from "./units.ts"
import { bias, coefficients } from "./weights.ts"

export interface OrganisationPair {
  readonly a: ReadonlyArray<NamePart>
  readonly b: ReadonlyArray<NamePart>
  readonly reason: MatchReason
  /** Nats that the pair speaks for one body. */
  readonly odds: number
}

export interface ComparedOrganisations {
  /** Nats for one body; 0 is open, as where there is nothing to compare. */
  readonly odds: number
  readonly pairs: ReadonlyArray<OrganisationPair>
  readonly leftA: ReadonlyArray<NamePart>
  readonly leftB: ReadonlyArray<NamePart>
}

const partsOf = (units: ReadonlyArray<Unit>): ReadonlyArray<NamePart> => [...new Set(units.flatMap(({ word }) => word.parts))]
const most = 12

const orderOf = (name: Name): string => `${name.text} ${name.language ?? ""}`
/** Always in one order, so that ties fall alike both ways. */
const isTurned = (a: Name, b: Name): boolean => orderOf(a) > orderOf(b)

/** As `compareOrganisations`, with the lexicon that is given. */
export function compareByLexicon(a: Name, b: Name, known: Lexicon): ComparedOrganisations & { readonly features: ReadonlyArray<number> } {
  if (isTurned(a, b)) {
    const { pairs, leftA, leftB, ...rest } = compareByLexicon(b, a, known)
    return { ...rest, pairs: pairs.map((pair) => ({ ...pair, a: pair.b, b: pair.a })), leftA: leftB, leftB: leftA }
  }
  const bodies = [bodyOf(a, known), bodyOf(b, known)] as const
  const matching = match(bodies[0], bodies[1])
  const features = featuresOf(matching)
  const empty = bodies.some(({ units }) => units.length === 0)
  const odds = empty ? 0 : features.reduce((sum, value, at) => sum + value * coefficients[at]!, bias)
  const pairs = matching.matches.map((found): OrganisationPair => ({ a: partsOf(found.a), b: partsOf(found.b), reason: found.reason, odds: found.odds }))
  // A compound is left over only where none of its halves has been paired.
  const pairedA = new Set(pairs.flatMap((pair) => pair.a))
  const pairedB = new Set(pairs.flatMap((pair) => pair.b))
  return {
    odds: Math.max(-most, Math.min(most, odds)), pairs, features,
    leftA: partsOf(matching.leftA).filter((part) => !pairedA.has(part)), leftB: partsOf(matching.leftB).filter((part) => !pairedB.has(part))
  }
}

/**
 * Compares two names of bodies by meaning, sound and acronyms; the order of the words, their cases and the legal form do not count.
 *
 * Prepare both with `kind: "organisation"`, and with their languages where they are known: words are looked up in their own language first.
 */
export function compareOrganisations(a: Name, b: Name): ComparedOrganisations {
  const { features: _, ...compared } = compareByLexicon(a, b, lexicon())
  return compared
}

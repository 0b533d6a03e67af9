/**
 * When two names of one document are taken for one entity.
 *
 * `compareNames` asks of two names from anywhere; half of such pairs are one. Within a document most mentions of a surname mean the person who was named in full with it, so
 * the rule here is another, on what the comparison found: which words were paired and how well, what contradicts, what is missing.
 *
 * - What contradicts (another given name, patronymic, initial or gender) keeps two names apart, and all that either is one with. Across scripts a word that was paired badly
 *   may be a spelling that is not known: it is passed over where the comparison says nevertheless that the names are one, or another spelling of the name is surely one.
 * - Two names of two words and more are one where the comparison says so; in one language only if each word is written nearly alike.
 * - A body's shorter name in the same language stands for a longer one where its words stand there as they are: Philips for Philips Corporation, not the Kremlin for its office.
 * - A surname alone and a given name alone, or with a patronymic, neither contradict nor support each other.
 * - A shorter name (a surname, a given name, a title or an initial with either) stands for a fuller one where each of its words is paired well.
 * - A given name with a patronymic stands for a given name with a surname.
 * - A surname in the plural is a family's.
 * - A shorter name that stands for two entities of the document stands for neither (`joinNames`).
 */
import type { Comparison, PartPair } from "./compare/comparison.ts"
import type { Name } from "./name.ts"
import { isNamePart } from "./nameParts.ts"
import { isPlural } from "./readings.ts"
import { perName, recallComparison, recallName } from "./recall.ts"

export interface Standing {
  /** `apart` forbids that either is one with what the other is one with; `unlike` does unless that is sure. */
  readonly kind: "apart" | "unlike" | "open" | "one"
  /** Whether both are named in full; otherwise one stands for the other only where it stands for no third. */
  readonly whole: boolean
  /** Orders what a name may be one with: nats. */
  readonly strength: number
  /** Whether both are written in one script. */
  readonly own: boolean
}

const open: Standing = { kind: "open", whole: false, strength: 0, own: false }
const apart: Standing = { kind: "apart", whole: false, strength: 0, own: false }
const unlike: Standing = { kind: "unlike", whole: false, strength: 0, own: false }

/** How probable the pairing of a word must be that stands for a fuller name. */
const pairedLeast = 0.6
/** And of any word of two names in one language that are written differently. */
const nearLeast = 0.9
/** A word that is written alike is never less probable, however short; nats that it is worth beside one that is not. */
const equalLeast = 0.95
const equalWorth = 2
/** How probable two names in full must be. */
const wholeLeast = 0.55

const nats = (probability: number): number => Math.log(Math.max(1e-4, probability) / Math.max(1e-4, 1 - probability))
const wordsIn = (text: string): number => text.split(" ").length

/** Words of a name that are compared. */
interface Counts {
  readonly all: number
  readonly patronymics: number
}
const countsOf = perName((name): Counts => {
  const own = name.parts.filter((part) => isNamePart(part) || part.role === "nickname")
  return { all: own.length, patronymics: own.filter(({ role }) => role === "patronymic").length }
})

/** Whether a name is a given name and a patronymic, which the other has none of. */
const isFathers = (left: number, own: Counts, other: Counts): boolean => own.patronymics === left && own.all === left + 1 && other.patronymics === 0

const ofOneLanguage = (a: Name, b: Name): boolean => a.script === b.script && (a.language ?? "").slice(0, 2) === (b.language ?? "").slice(0, 2)
const isNear = ({ reason, weight }: PartPair): boolean => reason === "spelling" ? weight >= nearLeast : reason !== "inflected" || weight >= pairedLeast
const isEqual = ({ reason }: PartPair): boolean => reason === "equal" || reason === "joined"
/** Of two places in one language no spelling is one of the other: Greece, and Georgia that sounds like it in Russian. */
const isForm = ({ reason, weight }: PartPair): boolean => reason !== "spelling" && (reason !== "inflected" || weight >= pairedLeast)
/** Whether one has a surname and no given name, the other no surname: both may be of one person. */
const complete = perName((name) => {
  const roles = new Set(name.parts.map(({ role }) => role))
  return { family: roles.has("family"), given: roles.has("given") || roles.has("patronymic") || roles.has("initial") }
})
function areComplements(a: Name, b: Name): boolean {
  const [left, right] = [complete(a), complete(b)]
  return (left.family !== left.given && right.family !== right.given && left.family !== right.family)
}
const foldedOf = (name: Name, text: string): string => name.parts.find((part) => part.text === text && part.role === "family")?.folded ?? ""
const womans = /(?:[sc]ka|[sc]ka?[iyj]a|(?:ov|ev|in|yn)a)$/
const ending = /(?:a?[iyj]a|(?<![iyj])[iyj]+|oy|oi|e|a)$/
/** Whether two surnames differ by the ending that tells a woman's: Zelenska and Zelensky. */
function differInGender(a: string, b: string): boolean {
  return a !== b && womans.test(a) !== womans.test(b) && a.replace(ending, "") === b.replace(ending, "")
}
/** Contradictions that no unknown spelling explains. */
const hard = new Set(["gender", "patronymic", "initial"])

/** The first letters of given names and patronymics. */
const initialsOf = perName((name) => name.parts.filter(({ role }) => role === "given" || role === "initial" || role === "patronymic").map(({ folded }) => folded[0]))
function initialsAgree(a: Name, b: Name): boolean {
  const [left, right] = [initialsOf(a), initialsOf(b)]
  return left.length > 0 && right.length > 0 && left.every((letter, at) => letter !== undefined && (at >= right.length || letter === right[at]))
}

function personsStand(a: Name, b: Name, { probability, verdict, pairs, contradictions: told }: Comparison): Standing {
  const oneScript = a.script === b.script
  const solid = pairs.filter(({ reason }) => reason !== "initial")
  const least = Math.min(...solid.map(({ reason, weight }) => reason === "equal" ? Math.max(weight, equalLeast) : weight))
  const nearness = nats(least) + (oneScript && solid[0]?.reason === "equal" ? equalWorth : 0)
  const [ofA, ofB] = [countsOf(a), countsOf(b)]
  const leftA = ofA.all - pairs.reduce((sum, pair) => sum + wordsIn(pair.a), 0)
  const leftB = ofB.all - pairs.reduce((sum, pair) => sum + wordsIn(pair.b), 0)
  if (leftA > 0 && leftB > 0 && solid.length === 1 && told.every((role) => role === "word")) {
    if (solid[0]!.reason !== "spelling" && least >= pairedLeast && (isFathers(leftA, ofA, ofB) || isFathers(leftB, ofB, ofA))) return { kind: "one", whole: false, strength: nearness - 1, own: oneScript }
  }
  // an initial in another script may be taken for another letter
  const misread = !oneScript && told.length === 1 && told[0] === "initial" && initialsAgree(a, b)
  const contradictions = misread ? [] : told
  if (pairs.length === 0 && areComplements(a, b) && !contradictions.includes("gender")) return open
  if (contradictions.some((role) => (oneScript && (verdict !== "same" || ofOneLanguage(a, b))) || hard.has(role))) return verdict === "same" ? open : apart
  if (contradictions.length > 0 && verdict !== "same") return unlike
  if (solid.length > 1 && probability >= wholeLeast) return ofOneLanguage(a, b) && !solid.every(isNear) ? open : { kind: "one", whole: true, strength: nats(probability) + nats(least), own: oneScript }
  if (solid.length > 1 && !(ofOneLanguage(a, b) && solid.every(isEqual) && (leftA <= 0 || leftB <= 0))) return open
  if (contradictions.length > 0 || solid.length === 0 || least < pairedLeast) return open
  if (solid.some((pair) => differInGender(foldedOf(a, pair.a), foldedOf(b, pair.b)))) return apart
  if (misread) return { kind: "one", whole: true, strength: nearness, own: false }
  return leftA > 0 && leftB > 0 ? open : { kind: "one", whole: leftA <= 0 && leftB <= 0 && pairs.length > 1 && solid.length < 2, strength: nearness, own: oneScript }
}

const isAcronym = (name: Name): boolean => name.parts.length === 1 && name.acronyms?.written.length === 1

function bodiesStand(a: Name, b: Name, { probability, verdict, pairs, contradictions, omissions }: Comparison): Standing {
  if (contradictions.length > 0) return apart
  if (verdict !== "same") return open
  if (ofOneLanguage(a, b) && !isAcronym(a) && !isAcronym(b) && !pairs.every(a.kind === "place" ? isForm : omissions.length === 0 ? isNear : isEqual)) return open
  return { kind: "one", whole: omissions.length === 0, strength: nats(probability), own: a.script === b.script }
}

/** A name without the small words before it that the other has before its surname: De Villepin beside Dominique de Villepin. */
function withoutParticle(name: Name, other: Name): Name {
  const [first, second] = name.parts
  if (first === undefined || second === undefined || first.role === "particle" || name.parts.length >= other.parts.length) return name
  return other.parts.some((part) => part.role === "particle" && part.plain === first.plain) ? withoutParticle(recallName(name.text.slice(second.start), name.language, name.kind), other) : name
}

/** How two names of one document stand to each other. */
export function standingOf(a: Name, b: Name): Standing {
  if (a.kind !== "person") return bodiesStand(a, b, recallComparison(a, b))
  if (isPlural(a) !== isPlural(b)) return open
  const [left, right] = [withoutParticle(a, b), withoutParticle(b, a)]
  return personsStand(left, right, recallComparison(left, right))
}

const ranks = { apart: 0, unlike: 1, open: 2, one: 3 } as const
/** From so many nats no other reading is asked. */
const enough = 5

/** The best standing of two names that may each be read in several ways: as they are written, and as their nominatives. */
export function readingsStand(a: ReadonlyArray<Name>, b: ReadonlyArray<Name>): Standing {
  let best: Standing | undefined
  for (const x of a) {
    for (const y of b) {
      const found = standingOf(x, y)
      if (best === undefined || ranks[found.kind] > ranks[best.kind] || (found.kind === best.kind && found.strength > best.strength)) best = found
      if (best.kind === "one" && best.strength > enough) return best
    }
  }
  return best ?? open
}

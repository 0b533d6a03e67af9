/** How much two words speak for one name. */
import { latinLetters, soundOdds } from "../sound/odds.ts"
import { jaroWinkler } from "./jaroWinkler.ts"
import type { GivenName } from "../parse/givenNames.ts"
import { soundLikeness } from "../soundDistance.ts"
import type { Word } from "./prepared.ts"

export type PairReason = "equal" | "spelling" | "cognate" | "diminutive" | "initial" | "gendered" | "inflected" | "joined"

export interface WordOdds {
  /** Nats; what the letters tell, or what is known of given names. */
  readonly odds: number
  readonly reason: PairReason
  /** How alike they sound by the rules of orthographies, 0..1; nothing beyond Latin and Cyrillic. */
  readonly likeness?: number
  /** How alike their likeliest Latin spellings look, 0..1, where at least one is in another script. */
  readonly spelt?: number
}

/** What sounding alike speaks for one name, where the learned table knows no way from one to the other. */
const likenessOdds = (likeness: number): number => likeness >= 0.97 ? 5 : likeness >= 0.95 ? 3 : 3 - (0.95 - likeness) * 20

const own = new Set(["Latn", "Cyrl", "Arab", "Hebr", "Kana", "Hang", "Hani"])
/** A script without a learned table: the romanisation counts more. */
const romanised = (word: Word): boolean => !own.has(word.token.script)

function speltLikeness(a: Word, b: Word): number | undefined {
  const left = latinLetters(a.token)
  const right = latinLetters(b.token)
  if (left === undefined || right === undefined) return undefined
  return Math.max(jaroWinkler(left, right), jaroWinkler(consonants(left), consonants(right)) - 0.03)
}

/** What of Latin letters a script that leaves vowels out would show. */
const consonants = (letters: string): string => letters.replace(/^[aeiou]/, "'").replace(/[aeiouyhw]/g, "")

/** Nats that being one of a group of cognates, or a short form, speaks for one name; taking a form for another case's costs some. */
const cognateOdds = 3.5
const diminutiveOdds = 2
const inflectedCost = 1
const initialOdds = 1
const shortenedOdds = 1

/** A given name cut short: Chris for Christopher. */
function isShortened(a: Word, b: Word): boolean {
  if (a.token.script !== b.token.script || a.parts[0]!.role !== "given" || b.parts[0]!.role !== "given") return false
  const [short, long] = a.plain.length < b.plain.length ? [a.plain, b.plain] : [b.plain, a.plain]
  return short.length >= 3 && long.length >= short.length + 2 && long.startsWith(short)
}

function sharedGroup(a: ReadonlyArray<GivenName>, b: ReadonlyArray<GivenName>): { readonly short: boolean } | undefined {
  let found: { readonly short: boolean } | undefined
  for (const x of a) {
    for (const y of b) {
      if (x.group !== y.group) continue
      if (!x.short && !y.short) return { short: false }
      found = { short: true }
    }
  }
  return found
}

const starts = new Map<string, number>()

/** Whether a name may be written by an initial: by letter, by sound, or by a name that is one with it. */
export function initialFits(initial: Word, full: Word): boolean {
  if (initial.token.script === full.token.script && full.plain.startsWith(initial.plain)) return true
  const key = `${initial.token.key} ${full.token.letters[0] ?? ""} ${full.token.letters[1] ?? ""}`
  let odds = starts.get(key)
  if (odds === undefined) {
    odds = startOdds(initial, full)
    if (starts.size > 20_000) starts.clear()
    starts.set(key, odds)
  }
  return odds > 0
}

/** The initial against the first letter, and the first two, of the full word. */
function startOdds(initial: Word, full: Word): number {
  const { letters } = full.token
  let best = -Infinity
  for (const length of [1, 2, 3]) {
    if (length > letters.length) break
    const start = { ...full.token, letters: letters.slice(0, length), key: letters.slice(0, length).join(""), views: [], spellings: undefined, self: Number.NaN }
    best = Math.max(best, soundOdds(initial.token, start))
  }
  return best
}

/** What two words say; nothing where one is an initial that does not fit. */
export function wordOdds(a: Word, b: Word): WordOdds {
  if (a.initial || b.initial) {
    const fits = a.initial ? initialFits(a, b) : initialFits(b, a)
    return { odds: fits ? initialOdds : -4, reason: "initial" }
  }
  const plain = soundOdds(a.token, b.token)
  if (a.token.script === b.token.script && a.plain === b.plain) return { odds: plain, reason: a.parts.length + b.parts.length > 2 ? "joined" : "equal" }
  const likeness = a.sounds === "" || b.sounds === "" ? undefined : soundLikeness(a.sounds, b.sounds)
  const spelt = likeness !== undefined ? undefined : speltLikeness(a, b)
  const told = { ...(likeness === undefined ? {} : { likeness }), ...(spelt === undefined ? {} : { spelt }) }
  const alike = likeness ?? spelt
  const doubt = likeness !== undefined || romanised(a) || romanised(b) ? 0 : 1
  const rescued = alike === undefined || plain > 0 ? plain : Math.max(plain, Math.min(plain + (alike >= 0.97 ? 12 : 8), likenessOdds(alike) - doubt))
  let best: WordOdds = { odds: rescued, reason: a.parts.length + b.parts.length > 2 ? "joined" : "spelling", ...told }
  const shared = a.given.length > 0 && b.given.length > 0 ? sharedGroup(a.given, b.given) : undefined
  if (shared !== undefined) {
    const odds = shared.short ? diminutiveOdds : cognateOdds
    if (odds > best.odds) best = { odds, reason: shared.short ? "diminutive" : "cognate", ...told }
  }
  if (shared === undefined && best.odds < shortenedOdds && isShortened(a, b)) best = { odds: shortenedOdds, reason: "diminutive", ...told }
  if (best.odds < 3 && (a.nominatives.length > 0 || b.nominatives.length > 0)) {
    const consider = (odds: number): void => {
      if (odds - inflectedCost > best.odds) best = { odds: odds - inflectedCost, reason: "inflected", ...told }
    }
    for (const x of a.nominatives) consider(soundOdds(x, b.token))
    for (const y of b.nominatives) consider(soundOdds(a.token, y))
    if (a.nominatives.length > 0 && b.nominatives.length > 0 && best.odds < 0) {
      for (const x of a.nominatives) for (const y of b.nominatives) consider(soundOdds(x, y) - inflectedCost)
    }
  }
  return best
}

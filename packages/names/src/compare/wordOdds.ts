/** How much two words speak for one name. */
import { oddsAbove, soundOdds } from "../sound/odds.ts"
import { jaroWinkler } from "./jaroWinkler.ts"
import type { GivenName } from "../parse/givenNames.ts"
import { soundLikeness } from "../soundDistance.ts"
import type { SoundToken } from "../sound/token.ts"
import { consonantDistance, headLikeness } from "./consonants.ts"
import { besides, frameOf, heard, plainly, soundApart } from "./heard.ts"
import type { Word } from "./prepared.ts"

export type PairReason = "equal" | "spelling" | "cognate" | "diminutive" | "initial" | "gendered" | "inflected" | "joined"

export interface WordOdds {
  /** Nats; what the letters tell, or what is known of given names. */
  readonly odds: number
  readonly reason: PairReason
  /** Nats by the letters alone. */
  readonly spelling: number
  /** How alike they sound by the rules of orthographies, 0..1; nothing beyond Latin and Cyrillic. */
  readonly likeness?: number | undefined
  /** How alike their likeliest Latin spellings look, 0..1, where at least one is in another script. */
  readonly spelt?: number | undefined
}

/** What sounding alike speaks for one name, where the learned table knows no way from one to the other. */
const likenessOdds = (likeness: number): number => likeness >= 0.97 ? 5 : likeness >= 0.95 ? 3 : 3 - (0.95 - likeness) * 20

const own = new Set(["Latn", "Cyrl", "Arab", "Hebr", "Kana", "Hang", "Hani"])
/** A script without a learned table: the romanisation counts more. */
const romanised = (word: Word): boolean => !own.has(word.token.script)

function speltLikeness(a: Word, b: Word): number | undefined {
  const { spelt: left, bare: leftBare } = heard(a)
  const { spelt: right, bare: rightBare } = heard(b)
  if (left === undefined || right === undefined) return undefined
  return Math.max(jaroWinkler(left, right), jaroWinkler(leftBare!, rightBare!) - 0.03)
}

/** Taking a form for another case's costs some. */
const inflectedCost = 1
const initialOdds = 1
const shortenedOdds = 1

/** A given name cut short: Chris for Christopher. */
function isShortened(a: Word, b: Word): boolean {
  if (a.role !== "given" || b.role !== "given" || a.token.script !== b.token.script) return false
  const [short, long] = a.plain.length < b.plain.length ? [a.plain, b.plain] : [b.plain, a.plain]
  return short.length >= 3 && long.length >= short.length + 2 && long.startsWith(short)
}

/** How many of the two are short forms, where one group has both: the fewest. */
function sharedGroup(a: ReadonlyArray<GivenName>, b: ReadonlyArray<GivenName>): number | undefined {
  let found: number | undefined
  for (const x of a) for (const y of b) if (x.group === y.group) found = Math.min(found ?? 2, Number(x.short) + Number(y.short))
  return found
}
/** Nats by the number of short forms: Robert and Roberto, Robert and Bob, Rob and Bob. */
const groupOdds = [3.5, 2, 0.5] as const

interface Other {
  readonly odds: number
  readonly short: boolean
}
const noOther: Other = { odds: -8, short: false }
const others = new Map<string, Other>()

/** Forms whose consonants are farther from the word's are none of it. */
const formDistance = 3

/** A given name against a word in another script that may write another form of it: Mike, Михаэль. */
function byOtherForm(known: Word, other: Word): Other {
  const { forms } = heard(known)
  const { consonants } = heard(other)
  const fits = consonants === undefined ? forms : forms.filter((form) => headLikeness(form.consonants, consonants) >= 0.5 && consonantDistance(form.consonants, consonants, formDistance) < formDistance)
  if (fits.length === 0) return noOther
  const key = `${known.plain} ${other.token.script} ${other.token.key}`
  const there = others.get(key)
  if (there !== undefined) return there
  let best = noOther
  for (const { short, token } of fits) {
    const odds = Math.min(oddsAbove(token, other.token, Math.max(-8, best.odds + formCost)), groupOdds[short ? 1 : 0]) - formCost
    if (odds > best.odds) best = { odds, short }
  }
  if (others.size > 20_000) others.clear()
  others.set(key, best)
  return best
}
const formCost = 0.5

/** A word in another script that may write another form of a given name, whichever of the two is the given name. */
function otherForm(a: Word, b: Word): Other {
  if (a.token.script === b.token.script || (a.role !== "given" && b.role !== "given")) return noOther
  const one = a.given.length === 0 ? noOther : byOtherForm(a, b)
  const other = b.given.length === 0 ? noOther : byOtherForm(b, a)
  return other.odds > one.odds ? other : one
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
  return odds > (initial.token.script === full.token.script ? 0 : abroadLeast)
}
/** A single letter beside its counterpart in another script has odds a little below 0; others have far less. */
const abroadLeast = -3.5

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

/** A word of one or two Han characters, or of two syllables of Hangul, as own names have; foreign names, which are written by sound, have more. */
const isOwn = ({ token }: Word): boolean => token.script === "Hani" ? token.letters.length <= 2 : token.script === "Hang" && token.text.length === 2
/** What other characters say of two own names, however alike they sound. */
const otherCharacters = -6
const areOtherNames = (a: Word, b: Word): boolean => a.token.script === b.token.script && isOwn(a) && isOwn(b)

/** By letters; of a father's name beside what may be one without its role, the better of both readings. Words without letters, as numbers, are equal or other. */
function lettersOdds(a: Word, b: Word, floor: number): number {
  if (a.token.letters.length === 0 || b.token.letters.length === 0) return a.plain === b.plain ? 1 : -8
  const plain = oddsAbove(a.token, b.token, floor)
  return a.patronymic === b.patronymic ? plain : oddsAbove(a.father ?? a.token, b.father ?? b.token, plain)
}

/** What two words say. */
export const wordOdds = (a: Word, b: Word, inflection = true): WordOdds => wordOddsAbove(a, b, -Infinity, inflection)!

/** What letters say at least, whatever they are. */
const lowest = -8
/** Words that sound less alike are no case forms of one. */
const inflectedLikeness = 0.4
/** The likeness that says as much. */
const likenessFor = (odds: number): number => 0.95 - (3 - odds) / 20

/** What two words say; nothing where their odds are not above `least`: the higher that is, the sooner it is seen. */
export function wordOddsAbove(a: Word, b: Word, least: number, inflection = true): WordOdds | undefined {
  if (a.initial || b.initial) {
    const odds = (a.initial ? initialFits(a, b) : initialFits(b, a)) ? initialOdds : -4
    return odds > least ? { odds, reason: "initial", spelling: 0, likeness: undefined, spelt: undefined } : undefined
  }
  const joined = a.parts.length + b.parts.length > 2
  if (a.token.script === b.token.script && (a.plain === b.plain || (a.token.script === "Hani" && a.token.key === b.token.key))) {
    const odds = lettersOdds(a, b, lowest)
    return odds > least ? { odds, spelling: odds, reason: joined ? "joined" : "equal", likeness: undefined, spelt: undefined } : undefined
  }
  if (areOtherNames(a, b)) return otherCharacters > least ? { odds: otherCharacters, reason: joined ? "joined" : "spelling", spelling: otherCharacters, likeness: undefined, spelt: undefined } : undefined
  const shared = a.given.length > 0 && b.given.length > 0 ? sharedGroup(a.given, b.given) : undefined
  const mayBeApart = shared === undefined && a.patronymic === b.patronymic && !isShortened(a, b)
  if (mayBeApart && soundApart(a, b, plainly)) return apartOdds(a, b, least, joined)
  const sounding = a.sounds !== "" && b.sounds !== ""
  // Below what can raise the odds above the least, likeness need not be known before the odds are.
  const likeness = sounding ? soundLikeness(a.sounds, b.sounds, Math.max(0, Math.min(inflectedLikeness, likenessFor(least)))) : undefined
  const spelt = sounding ? undefined : speltLikeness(a, b)
  const alike = likeness ?? spelt
  if (mayBeApart && alike !== undefined && alike < (sounding ? inflectedLikeness : unlike) && soundApart(a, b, besides)) return apartOdds(a, b, least, joined)
  const rescue = alike === undefined ? -Infinity : likenessOdds(alike) - (sounding || romanised(a) || romanised(b) ? 0 : 1)
  const plain = lettersOdds(a, b, shared !== undefined || rescue > least ? lowest : Math.max(lowest, least))
  const spelling = alike === undefined || plain > 0 ? plain : Math.max(plain, Math.min(plain + (alike >= 0.97 ? 12 : 8), rescue))
  let odds = spelling
  let reason: PairReason = joined ? "joined" : "spelling"
  if (shared !== undefined) {
    const other = groupOdds[shared]!
    if (other > odds) [odds, reason] = [other, shared > 0 ? "diminutive" : "cognate"]
  } else if (odds < 2) {
    const found = otherForm(a, b)
    if (found.odds > Math.max(0, odds)) [odds, reason] = [found.odds, found.short ? "diminutive" : "cognate"]
  }
  if (shared === undefined && odds < shortenedOdds && isShortened(a, b)) [odds, reason] = [shortenedOdds, "diminutive"]
  if (inflection && odds < 3 && a.nominatives.length + b.nominatives.length > 0 && (likeness === undefined || likeness > inflectedLikeness) && stemsFit(a, b)) {
    const needed = odds > 1 ? odds + 1 : odds
    const inflected = inflectedOdds(a, b, Math.max(needed, least), odds < 0)
    if (inflected > Math.max(needed, least)) [odds, reason] = [inflected, "inflected"]
  }
  return odds > least ? { odds, reason, spelling, likeness: likeness === 0 ? soundLikeness(a.sounds, b.sounds) : likeness, spelt } : undefined
}

/** As many consonants an ending adds or changes, or two do, are fewer. */
const endings = 2.5

/** The likeness of heads that are two consonants. */
const otherHead = 0.2

/** Whether two words may be forms of one: they begin alike, and no more than endings differ. */
function stemsFit(a: Word, b: Word): boolean {
  const [left, right] = [frameOf(a), frameOf(b)]
  return left !== null && right !== null && headLikeness(left, right) > otherHead && consonantDistance(left, right, endings) < endings
}

/** Words whose Latin spellings look less alike may be none of one name. */
const unlike = 0.45

/** Of words whose letters need not be compared: what a given name's other forms say, or the lowest odds. */
function apartOdds(a: Word, b: Word, least: number, joined: boolean): WordOdds | undefined {
  const { odds, short } = otherForm(a, b)
  if (odds <= least) return undefined
  return { odds, reason: odds > 0 ? short ? "diminutive" : "cognate" : joined ? "joined" : "spelling", spelling: lowest, likeness: undefined, spelt: undefined }
}

/** The best odds of what the words may be the case forms of; `least` where they are not above it. */
function inflectedOdds(a: Word, b: Word, least: number, both: boolean): number {
  let best = least
  const consider = (x: SoundToken, y: SoundToken, cost: number): void => {
    const odds = oddsAbove(x, y, best + cost)
    if (odds > best + cost) best = odds - cost
  }
  for (const x of a.nominatives) consider(x, b.token, inflectedCost)
  for (const y of b.nominatives) consider(a.token, y, inflectedCost)
  if (both && best < 0) for (const x of a.nominatives) for (const y of b.nominatives) consider(x, y, 2 * inflectedCost)
  return best
}

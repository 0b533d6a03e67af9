/** What is told of two persons' names as numbers, by which the model judges. */
import { type Alignment, align, type Pair, unspaced } from "./alignment.ts"
import { type Prepared, type Word } from "./prepared.ts"
import { consonantDistance, headLikeness } from "./consonants.ts"
import { frameOf, heard } from "./heard.ts"
import { wordOddsAbove } from "./wordOdds.ts"

/** The features in order, and whether each can only raise (1) or only lower (-1) the probability. */
export const featureNames = [
  ["least", 1], ["sum", 1], ["letterwise", 1], ["pairs", 0], ["shareShorter", 1], ["shareLonger", 1], ["conflict", 1], ["conflicts", -1], ["left", 0], ["initials", 0],
  ["initialConflicts", -1], ["genderConflict", -1], ["patronymicConflict", 1], ["cognates", 0], ["diminutives", 0], ["crossed", 0], ["disorder", 0], ["rarity", 0], ["leastRarity", 0],
  ["family", 1], ["given", 1], ["givenMissing", 0], ["familyMissing", 0], ["sameScript", 0], ["latin", 0], ["inflected", 0], ["equal", 0], ["fewest", 0], ["leastLetters", 0], ["secondLeast", 1], ["readable", 0], ["leastLikeness", 1], ["genderEndings", -1], ["onset", 1], ["patronymics", 0], ["leastSpelt", 1], ["mixedCase", -1], ["knownApart", -1],
  ["sameLanguage", 0], ["distantCognates", -1], ["consonants", -1], ["consonantSum", -1], ["head", 1], ["scriptKind", 0]
] as const

export interface Conflict {
  readonly role: string
  readonly a: Word
  readonly b: Word
  readonly odds: number
}

export interface Compared {
  readonly alignment: Alignment
  readonly conflicts: ReadonlyArray<Conflict>
  readonly features: ReadonlyArray<number>
  /** Both names tell a father, and not the same one. */
  readonly fathersApart: boolean
}

/** Patronymics of one father have no less than these odds; within a script they are hardly ever spelt otherwise. */
const noFathers = 1
const oneFather = { inScript: 1, abroad: -0.3 }

const clip = (x: number, low: number, high: number): number => x < low ? low : x > high ? high : x

function has(words: ReadonlyArray<Word>, role: string): boolean {
  for (const word of words) for (const part of word.parts) if (part.role === role) return true
  return false
}

function total(words: ReadonlyArray<Word>): number {
  let sum = 0
  for (const { size } of words) sum += size
  return sum
}

/** Given names that differ by the ending of gender alone: Fernando and Fernanda. */
const otherGender = ({ a, b, reason }: Pair): boolean =>
  reason === "spelling" && a.token.script === b.token.script && /[aая]$/.test(a.plain) !== /[aая]$/.test(b.plain) && a.plain.replace(/[aoeаяоий]$/, "") === b.plain.replace(/[aoeаяоий]$/, "")

/** How well both of two differently written given names of one script are known, 0..1: Tom and Tim are two names, Tom and Thom may be one. */
const knownApart = ({ a, b, reason, likeness }: Pair): number =>
  reason === "spelling" && (likeness ?? 0) < soundAlike && a.token.script === b.token.script && (a.role === "given" || b.role === "given") ? Math.min(a.frequency, b.frequency) : 0

/** Jon and John are said alike. */
const soundAlike = 0.97

/** Given names that are one in meaning only, in one script: John and Johann. */
const distantCognates = ({ a, b, reason, spelling }: Pair): boolean => reason === "cognate" && a.token.script === b.token.script && spelling < 0

const sameLanguage = (a: string | undefined, b: string | undefined): number => a === undefined || b === undefined ? 0.5 : a.slice(0, 2) === b.slice(0, 2) ? 1 : 0

/** How much of the sound a script writes: letters for all of it, consonants alone, syllables, characters. */
const kinds: Readonly<Record<string, number>> = { Arab: 1, Hebr: 1, Hang: 2, Kana: 2, Jpan: 2, Hani: 3 }
const scriptKind = (script: string): number => kinds[script] ?? 0

/** Whether two words begin alike: 1, or 0; between them where the scripts do not tell. */
function onset({ a, b, reason }: Pair): number {
  if (reason !== "spelling") return 1
  if (a.token.script === b.token.script) return a.plain[0] === b.plain[0] ? 1 : a.sounds !== "" && a.sounds[0] === b.sounds[0] ? 0.9 : 0
  return a.sounds === "" || b.sounds === "" ? 0.5 : a.sounds[0] === b.sounds[0] ? 1 : 0.2
}

/** What is left of a name, as one word where all that is left of the other is a word without spaces: Jong Un beside 正日. */
function togetherOf(own: ReadonlyArray<Word>, other: ReadonlyArray<Word>, name: Prepared): ReadonlyArray<Word> {
  if (own.length < 2 || other.length !== 1 || !unspaced.has(other[0]!.token.script)) return own
  const mask = own.reduce((sum, word) => sum | word.mask, 0)
  const whole = name.joined.find((word) => word.mask === mask)
  return whole === undefined ? own : [whole]
}

/** What the consonants alone say of two words that were not paired, nats: enough where no word was. */
function roughOdds(a: Word, b: Word): number {
  const [left, right] = [frameOf(a), frameOf(b)]
  if (left === null || right === null) return unread
  return unpairedMost - unpairedRange * Math.min(1, consonantDistance(left, right) / Math.max(1, left.signs.length, right.signs.length))
}
/** Of words with the same consonants, and how much less it is of words that have none in common; of Han characters. */
const unpairedMost = -2.5
const unpairedRange = 5.5
const unread = -4

/** Leftovers that exclude each other: of one role on both sides, or words against words. Only the highest odds of all, and of patronymics, are right; others may be anything below. */
function conflictsOf({ pairs, leftA, leftB }: Alignment, a: Prepared, b: Prepared): ReadonlyArray<Conflict> {
  if (leftA.length === 0 || leftB.length === 0) return noConflicts
  const found: Array<Conflict> = []
  const most = { word: -9, patronymic: -9 }
  // beside one pair, whatever else is there names the person: a father's name too where it is the custom
  const alone = pairs.length === 1 && leftA.length === 1 && leftB.length === 1
  const add = (x: Word, y: Word): void => {
    const [one, other] = [x.role, y.role]
    const either = one === "initial" || other === "initial"
    const role = one === other ? one : either && (one === "given" || other === "given") ? "initial" : !alone && (one === "patronymic" || other === "patronymic") ? undefined : "word"
    if (role === undefined) return
    const kind = role === "patronymic" ? "patronymic" : "word"
    const odds = pairs.length === 0 ? roughOdds(x, y) : wordOddsAbove(x, y, most[kind])?.odds ?? most[kind]
    most[kind] = Math.max(most[kind], odds)
    found.push({ role, a: x, b: y, odds })
  }
  const [wholeA, wholeB] = [togetherOf(leftA, leftB, a), togetherOf(leftB, leftA, b)]
  for (const x of wholeA) for (const y of wholeB) add(x, y)
  return found
}

const noConflicts: ReadonlyArray<Conflict> = []

function disorder(pairs: ReadonlyArray<Pair>): number {
  let turned = 0
  for (let i = 0; i < pairs.length; i++) for (let j = i + 1; j < pairs.length; j++) if (pairs[i]!.b.mask > pairs[j]!.b.mask) turned++
  return turned
}

/** What the spelt pairs of words say together, each by the worst of them. */
interface Spelt {
  likeness: number
  spelt: number
  onset: number
  distance: number
  distances: number
  head: number
}

/** As far apart as consonants count. */
const farthest = 4

function addSpelt(sum: Spelt, pair: Pair): void {
  sum.onset = Math.min(sum.onset, onset(pair))
  if (pair.reason !== "spelling" && pair.reason !== "joined") return
  sum.likeness = Math.min(sum.likeness, pair.likeness ?? 0.9)
  sum.spelt = Math.min(sum.spelt, pair.spelt ?? 0.95)
  const [a, b] = [heard(pair.a).consonants, heard(pair.b).consonants]
  // Han characters have too many readings to be told apart by.
  const distance = a === undefined || b === undefined ? 0 : Math.min(farthest, consonantDistance(a, b))
  sum.distance = Math.max(sum.distance, distance)
  sum.distances += distance
  sum.head = Math.min(sum.head, a === undefined || b === undefined ? 0.8 : headLikeness(a, b))
}

/** What the pairs of words, but those by an initial, say together. */
function sumOf(pairs: ReadonlyArray<Pair>) {
  const spelt: Spelt = { likeness: 1, spelt: 1, onset: 1, distance: 0, distances: 0, head: 1 }
  const sum = {
    spelt, full: 0, cognates: 0, diminutives: 0, inflected: 0, equal: 0, crossed: 0, otherGender: 0, distantCognates: 0, knownApart: 0,
    least: Infinity, second: Infinity, odds: 0, letters: 0, perLetter: Infinity, family: -9, given: -9, rarity: 0, leastRarity: Infinity, fathers: Infinity
  }
  for (const pair of pairs) {
    const { a, b, reason, odds } = pair
    if (reason === "initial") continue
    sum.full++
    if (reason === "equal") sum.equal++
    else if (reason === "cognate") sum.cognates++
    else if (reason === "diminutive") sum.diminutives++
    else if (reason === "inflected") sum.inflected++
    if (odds < sum.least) [sum.second, sum.least] = [sum.least, odds]
    else if (odds < sum.second) sum.second = odds
    const clipped = clip(odds, -8, 12)
    const letters = (a.size + b.size) / 2
    sum.odds += clipped
    sum.letters += letters
    sum.perLetter = Math.min(sum.perLetter, odds / Math.max(2, letters))
    if (a.role !== b.role) sum.crossed++
    if (a.role === "family" || b.role === "family") sum.family = Math.max(sum.family, clipped)
    if (a.role === "given" || b.role === "given") sum.given = Math.max(sum.given, clipped)
    if (a.role === "patronymic" && b.role === "patronymic") sum.fathers = Math.min(sum.fathers, odds)
    const rarity = 1 - Math.max(a.frequency, b.frequency)
    sum.rarity += rarity
    sum.leastRarity = Math.min(sum.leastRarity, rarity)
    if (a.role === "given" && otherGender(pair)) sum.otherGender++
    if (distantCognates(pair)) sum.distantCognates++
    sum.knownApart = Math.max(sum.knownApart, knownApart(pair))
    addSpelt(spelt, pair)
  }
  return sum
}

/** The same of leftovers that exclude each other; the odds are the highest of all, and of patronymics. */
function sumOfConflicts(conflicts: ReadonlyArray<Conflict>) {
  const sum = { initials: 0, worst: conflicts.length === 0 ? 3 : -Infinity, fathers: -Infinity }
  for (const { role, odds } of conflicts) {
    if (role === "initial") sum.initials++
    if (role === "patronymic") sum.fathers = Math.max(sum.fathers, odds)
    sum.worst = Math.max(sum.worst, odds)
  }
  return sum
}

const isRead = ({ words }: Prepared): boolean => words.every((word) => word.token.letters.length > 0)

export function compare(a: Prepared, b: Prepared): Compared {
  const alignment = align(a, b)
  const { pairs, leftA, leftB } = alignment
  const conflicts = conflictsOf(alignment, a, b)
  const sum = sumOf(pairs)
  const { spelt } = sum
  const apart = sumOfConflicts(conflicts)
  const [sizeA, sizeB] = [total(a.words), total(b.words)]
  const shareA = (sizeA - total(leftA)) / Math.max(1, sizeA)
  const shareB = (sizeB - total(leftB)) / Math.max(1, sizeB)
  const [scriptA, scriptB] = [a.name.script, b.name.script]
  const [genderA, genderB] = [a.name.gender, b.name.gender]
  const oneSided = (role: string): boolean => has(a.words, role) !== has(b.words, role)
  const fathers = apart.fathers > -Infinity ? clip(apart.fathers, -9, 0) : sum.fathers < Infinity ? clip(sum.fathers, -8, 6) : noFathers
  const none = sum.full === 0
  const odds = clip(sum.odds, -20, 40)
  const fewer = Math.min(leftA.length, leftB.length)
  const features = [
    none ? -9 : clip(sum.least, -8, 12), odds, sum.letters === 0 ? -2 : clip(sum.odds / sum.letters, -3, 3), sum.full, Math.max(shareA, shareB), Math.min(shareA, shareB),
    clip(apart.worst, -9, 3), fewer, Math.max(leftA.length, leftB.length) - fewer, pairs.length - sum.full,
    apart.initials, genderA !== undefined && genderB !== undefined && genderA !== genderB ? 1 : 0,
    fathers, sum.cognates, sum.diminutives, sum.crossed, disorder(pairs), sum.rarity, none ? -1 : sum.leastRarity,
    sum.family, sum.given, oneSided("given") && oneSided("initial") ? 1 : 0, oneSided("family") ? 1 : 0,
    scriptA === scriptB ? 1 : 0, scriptA === "Latn" && scriptB === "Latn" ? 1 : 0, sum.inflected,
    sum.equal / Math.max(1, sum.full), Math.min(a.words.length, b.words.length), none ? -2 : sum.perLetter, sum.full < 2 ? -9 : clip(sum.second, -8, 12),
    isRead(a) && isRead(b) ? 1 : 0,
    spelt.likeness, sum.otherGender, spelt.onset,
    (has(a.words, "patronymic") ? 1 : 0) + (has(b.words, "patronymic") ? 1 : 0),
    spelt.spelt, sum.inflected > 0 && sum.equal > 0 ? 1 : 0,
    sum.knownApart, sameLanguage(a.name.language, b.name.language), sum.distantCognates,
    spelt.distance, spelt.distances, spelt.head, scriptA === scriptB ? 0 : Math.max(scriptKind(scriptA), scriptKind(scriptB))
  ]
  return { alignment, conflicts, features, fathersApart: fathers < (scriptA === scriptB ? oneFather.inScript : oneFather.abroad) }
}

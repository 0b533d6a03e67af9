/** What is told of two persons' names as numbers, by which the model judges. */
import { type Alignment, align, type Pair } from "./alignment.ts"
import { type Prepared, type Word } from "./prepared.ts"
import { wordOdds } from "./wordOdds.ts"

/** The features in order, and whether each can only raise (1) or only lower (-1) the probability. */
export const featureNames = [
  ["least", 1], ["sum", 1], ["letterwise", 1], ["pairs", 0], ["shareShorter", 1], ["shareLonger", 1], ["conflict", 1], ["conflicts", -1], ["left", 0], ["initials", 0],
  ["initialConflicts", -1], ["genderConflict", -1], ["patronymicConflict", 1], ["cognates", 0], ["diminutives", 0], ["crossed", 0], ["disorder", 0], ["rarity", 0], ["leastRarity", 0],
  ["family", 1], ["given", 1], ["givenMissing", 0], ["familyMissing", 0], ["sameScript", 0], ["latin", 0], ["inflected", 0], ["equal", 0], ["fewest", 0], ["leastLetters", 0], ["secondLeast", 1], ["readable", 0], ["leastLikeness", 1], ["genderEndings", -1], ["onset", 1], ["patronymics", 0], ["leastSpelt", 1], ["mixedCase", -1]
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
}

const clip = (x: number, low: number, high: number): number => Math.max(low, Math.min(high, x))
const roleOf = (word: Word): string => word.parts[0]!.role
const has = (words: ReadonlyArray<Word>, role: string): boolean => words.some((word) => word.parts.some((part) => part.role === role))
const size = (word: Word): number => word.initial ? 0.5 : Math.max(1, word.token.letters.length)
const total = (words: ReadonlyArray<Word>): number => words.reduce((sum, word) => sum + size(word), 0)

/** Given names that differ by the ending of gender alone: Fernando and Fernanda. */
const otherGender = ({ a, b, reason }: Pair): boolean =>
  reason === "spelling" && a.token.script === b.token.script && /[aая]$/.test(a.plain) !== /[aая]$/.test(b.plain) && a.plain.replace(/[aoeаяоий]$/, "") === b.plain.replace(/[aoeаяоий]$/, "")

/** Whether two words begin alike: 1, or 0; between them where the scripts do not tell. */
function onset({ a, b, reason }: Pair): number {
  if (reason !== "spelling") return 1
  if (a.token.script === b.token.script) return a.plain[0] === b.plain[0] ? 1 : a.sounds !== "" && a.sounds[0] === b.sounds[0] ? 0.9 : 0
  return a.sounds === "" || b.sounds === "" ? 0.5 : a.sounds[0] === b.sounds[0] ? 1 : 0.2
}

/** Leftovers that exclude each other: of one role on both sides, or words against words. */
function conflictsOf({ leftA, leftB }: Alignment): ReadonlyArray<Conflict> {
  const found: Array<Conflict> = []
  for (const a of leftA) {
    for (const b of leftB) {
      const [x, y] = [roleOf(a), roleOf(b)]
      const either = x === "initial" || y === "initial"
      const role = x === y ? x : either && (x === "given" || y === "given") ? "initial" : x === "patronymic" || y === "patronymic" ? undefined : "word"
      if (role !== undefined) found.push({ role, a, b, odds: wordOdds(a, b).odds })
    }
  }
  return found
}

function disorder(pairs: ReadonlyArray<Pair>): number {
  let turned = 0
  for (let i = 0; i < pairs.length; i++) for (let j = i + 1; j < pairs.length; j++) if (pairs[i]!.b.mask > pairs[j]!.b.mask) turned++
  return turned
}

export function compare(a: Prepared, b: Prepared): Compared {
  const alignment = align(a, b)
  const { pairs, leftA, leftB } = alignment
  const conflicts = conflictsOf(alignment)
  const full = pairs.filter(({ reason }) => reason !== "initial")
  const odds = full.map((pair) => pair.odds).sort((x, y) => x - y)
  const sum = odds.reduce((before, one) => before + clip(one, -8, 12), 0)
  const letters = full.reduce((before, pair) => before + size(pair.a) + size(pair.b), 0) / 2
  const perLetter = full.map((pair) => pair.odds / Math.max(2, (size(pair.a) + size(pair.b)) / 2)).sort((x, y) => x - y)
  const sizes = [total(a.words), total(b.words)]
  const matched = [total(a.words) - total(leftA), total(b.words) - total(leftB)]
  const shares = [matched[0]! / Math.max(1, sizes[0]!), matched[1]! / Math.max(1, sizes[1]!)].sort((x, y) => y - x)
  const best = (role: string): number => Math.max(-9, ...full.filter((pair) => roleOf(pair.a) === role || roleOf(pair.b) === role).map((pair) => clip(pair.odds, -8, 12)))
  const rarities = full.map((pair) => 1 - Math.max(pair.a.frequency, pair.b.frequency)).sort((x, y) => x - y)
  const patronymics = conflicts.filter(({ role }) => role === "patronymic")
  const pairedPatronymics = full.filter((pair) => roleOf(pair.a) === "patronymic" && roleOf(pair.b) === "patronymic")
  const initialConflicts = conflicts.filter(({ role }) => role === "initial").length + pairs.filter((pair) => pair.reason === "initial" && pair.odds < 0).length
  const [genderA, genderB] = [a.name.gender, b.name.gender]
  const oneSided = (role: string): number => has(a.words, role) !== has(b.words, role) ? 1 : 0
  const scripts = [a.name.script, b.name.script]
  const worst = conflicts.length === 0 ? 3 : Math.max(...conflicts.map((conflict) => conflict.odds))
  const features = [
    odds.length === 0 ? -9 : clip(odds[0]!, -8, 12), clip(sum, -20, 40), letters === 0 ? -2 : clip(sum / letters, -3, 3), full.length, shares[0]!, shares[1]!,
    clip(worst, -9, 3), Math.min(leftA.length, leftB.length), Math.max(leftA.length, leftB.length) - Math.min(leftA.length, leftB.length), pairs.length - full.length,
    initialConflicts, genderA !== undefined && genderB !== undefined && genderA !== genderB ? 1 : 0,
    patronymics.length > 0 ? clip(Math.max(...patronymics.map((conflict) => conflict.odds)), -9, 0) : pairedPatronymics.length > 0 ? clip(Math.min(...pairedPatronymics.map((pair) => pair.odds)), -8, 6) : 1,
    pairs.filter(({ reason }) => reason === "cognate").length, pairs.filter(({ reason }) => reason === "diminutive").length,
    full.filter((pair) => roleOf(pair.a) !== roleOf(pair.b)).length, disorder(pairs), rarities.reduce((x, y) => x + y, 0), rarities[0] ?? -1,
    best("family"), best("given"), oneSided("given") && oneSided("initial") ? 1 : 0, oneSided("family"),
    scripts[0] === scripts[1] ? 1 : 0, scripts[0] === "Latn" && scripts[1] === "Latn" ? 1 : 0, pairs.filter(({ reason }) => reason === "inflected").length,
    full.filter(({ reason }) => reason === "equal").length / Math.max(1, full.length), Math.min(a.words.length, b.words.length), perLetter[0] ?? -2, odds[1] === undefined ? -9 : clip(odds[1], -8, 12),
    a.words.every((word) => word.token.letters.length > 0) && b.words.every((word) => word.token.letters.length > 0) ? 1 : 0,
    full.reduce((before, pair) => Math.min(before, pair.reason === "spelling" || pair.reason === "joined" ? pair.likeness ?? 0.9 : 1), 1),
    full.filter((pair) => roleOf(pair.a) === "given" && otherGender(pair)).length, Math.min(1, ...full.map(onset)),
    (has(a.words, "patronymic") ? 1 : 0) + (has(b.words, "patronymic") ? 1 : 0),
    full.reduce((before, pair) => Math.min(before, pair.reason === "spelling" || pair.reason === "joined" ? pair.spelt ?? 0.95 : 1), 1),
    pairs.some(({ reason }) => reason === "inflected") && pairs.some(({ reason }) => reason === "equal") ? 1 : 0
  ]
  return { alignment, conflicts, features }
}

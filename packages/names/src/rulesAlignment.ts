import { patronymicGender } from "./parse/patronymics.ts"
import { type GivenName, givenNames } from "./parse/givenNames.ts"
import type { Name, NamePart } from "./name.ts"
import { soundLikeness } from "./soundDistance.ts"

/** A pair of parts and how alike they are. */
export interface AlignedPair {
  readonly a: NamePart
  readonly b: NamePart
  readonly kind: "equal" | "spelling" | "cognate" | "diminutive" | "initial" | "gendered" | "joined"
  /** 0..1. */
  readonly likeness: number
}
export interface Alignment {
  readonly pairs: ReadonlyArray<AlignedPair>
  readonly leftA: ReadonlyArray<NamePart>
  readonly leftB: ReadonlyArray<NamePart>
}

/** Parts that carry the name: no titles, particles or suffixes. */
export const isNamePart = (part: NamePart): boolean => part.role !== "title" && part.role !== "form" && part.role !== "nickname" && part.role !== "particle" && part.role !== "suffix"

/** The sound strings without the ending that tells the bearer's gender: -ська and -ський, -ова and -ов. */
function genderless(sounds: string): string {
  const adjective = /^(.+[sc]k)(i|a|aja|oi|o|e|ai)$/.exec(sounds)
  if (adjective !== null) return adjective[1]! + "i"
  return /^(.{2,}([oeO]v|[ei]n|[oeO]w))a$/.test(sounds) ? sounds.slice(0, -1) : sounds
}

/** Given names that differ by the ending of gender alone: Martin and Martina, Julio and Julia. */
const otherGender = (a: string, b: string): boolean => {
  const stemA = a.replace(/[ao]$/, "")
  const stemB = b.replace(/[ao]$/, "")
  return stemA.length > 2 && soundLikeness(stemA, stemB) > 0.95 && (a.endsWith("a") !== b.endsWith("a")) && !(a.endsWith("e") || b.endsWith("e"))
}

const shared = (a: ReadonlyArray<GivenName>, b: ReadonlyArray<GivenName>): { readonly short: boolean } | undefined => {
  for (const x of a) for (const y of b) if (x.group === y.group) return { short: x.short || y.short }
  return undefined
}

const sameStart = (initial: NamePart, full: NamePart): boolean => {
  if (initial.sounds === "" || full.sounds === "") return false
  if (initial.script === full.script) {
    if (full.plain.startsWith(initial.plain)) return true
  }
  const short = initial.sounds.replace(/^j/, "")
  const long = full.sounds.replace(/^j/, "")
  if (short !== "" && soundLikeness(short[0]!.repeat(1) + "XX", long[0]! + "XX") >= 0.85) return true
  // the initial may be that of a cognate: В. and Wladimir do, О. for Елена does
  return givenNames(full.plain).some((name) => startsOf(name.group).has(short[0] ?? ""))
}
const starts: Map<string, ReadonlySet<string>> = new Map()
function startsOf(group: string): ReadonlySet<string> {
  let found = starts.get(group)
  if (found === undefined) {
    const first = group[0]!.toLowerCase()
    found = new Set(({ о: ["o", "a", "e"], є: ["e", "j"], г: ["h", "g"], ю: ["u", "i"], м: ["m"], в: ["v", "w"], й: ["o"], і: ["i"], я: ["a", "J"] } as Record<string, ReadonlyArray<string>>)[first] ?? [])
    starts.set(group, found)
  }
  return found
}

/** Languages whose given names end in -a in the genitive of a man: there the ending tells no gender. */
const bendingLanguages = new Set(["uk", "ru", "be", "pl", "cs", "sk", "sl", "hr", "sr", "bs"])
const bends = (name: Name): boolean => bendingLanguages.has((name.language ?? "").slice(0, 2))

/** How alike two parts are, and by what; `bending` when an ending may be one of case. */
function comparePart(a: NamePart, b: NamePart, bending: boolean): AlignedPair | undefined {
  if (a.role === "initial" || b.role === "initial") {
    if (a.role === "family" || b.role === "family" || !sameStart(a.role === "initial" ? a : b, a.role === "initial" ? b : a)) return undefined
    return { a, b, kind: "initial", likeness: 0.9 }
  }
  if (a.plain === b.plain) return { a, b, kind: "equal", likeness: 1 }
  if (a.sounds === "" || b.sounds === "") return undefined
  const plain = a.sounds === b.sounds ? 1 : soundLikeness(a.sounds, b.sounds)
  const families = (a.role === "family" || a.role === "word") && (b.role === "family" || b.role === "word")
  if (!families) {
    const known = shared(givenNames(a.plain), givenNames(b.plain))
    // within one script two forms of a name are more often two persons: John and Johann
    if (known !== undefined && !known.short && a.script === b.script && plain < 0.8) return { a, b, kind: "cognate", likeness: 0.9 }
    if (known !== undefined) return { a, b, kind: known.short ? "diminutive" : "cognate", likeness: Math.max(plain, known.short ? 0.88 : 0.97) }
    const given = givenNames(a.plain)
    const other = givenNames(b.plain)
    // two known given names of different groups are not spellings of one
    if (given.length > 0 && other.length > 0 && plain < 0.97 && patronymicGender(a.plain) === undefined) return { a, b, kind: "spelling", likeness: Math.min(plain, 0.62) }
    if (!bending && otherGender(a.sounds, b.sounds) && !(given.length > 0 && other.length > 0 && given[0]!.gender === other[0]!.gender)) return { a, b, kind: "spelling", likeness: Math.min(plain, 0.65) }
    return { a, b, kind: plain === 1 ? "equal" : "spelling", likeness: plain }
  }
  const bare = soundLikeness(genderless(a.sounds), genderless(b.sounds))
  return bare > plain + 0.02 ? { a, b, kind: "gendered", likeness: bare * 0.98 } : { a, b, kind: plain === 1 ? "equal" : "spelling", likeness: plain }
}

const rolePenalty = (a: NamePart, b: NamePart): number => {
  if (a.role === b.role || a.role === "word" || b.role === "word" || a.role === "initial" || b.role === "initial") return 0
  return a.role === "patronymic" || b.role === "patronymic" ? 0.12 : 0.03
}

const merge = (first: NamePart, second: NamePart): NamePart => ({ ...second, role: first.role, text: `${first.text} ${second.text}`, start: first.start, plain: first.plain + second.plain, folded: first.folded + second.folded, sounds: first.sounds + second.sounds })

/** Pairs the parts of two names one to one, best first; two parts that are written as one in the other name are joined. */
export function align(a: Name, b: Name): Alignment {
  let left = a.parts.filter(isNamePart)
  let right = b.parts.filter(isNamePart)
  const bending = bends(a) && bends(b)
  const joined = new Set<NamePart>()
  const join = (longer: ReadonlyArray<NamePart>, shorter: ReadonlyArray<NamePart>): Array<NamePart> => {
    const out = [...longer]
    for (let i = 0; i + 1 < out.length && out.length > shorter.length; i++) {
      const one = merge(out[i]!, out[i + 1]!)
      if (out[i]!.role === "initial" || out[i + 1]!.role === "initial") continue
      const fits = shorter.find((part) => part.sounds.length > 3 && soundLikeness(part.sounds, one.sounds) >= 0.9)
      if (fits === undefined || longer.some((part) => soundLikeness(part.sounds, fits.sounds) >= 0.9)) continue
      joined.add(one)
      out.splice(i, 2, one)
    }
    return out
  }
  if (left.length > right.length) left = join(left, right)
  else if (right.length > left.length) right = join(right, left)
  const options: Array<{ readonly pair: AlignedPair; readonly rank: number; readonly i: number; readonly j: number }> = []
  for (const [i, x] of left.entries()) {
    for (const [j, y] of right.entries()) {
      const pair = comparePart(x, y, bending)
      if (pair === undefined) continue
      const likeness = Math.max(0, pair.likeness - rolePenalty(x, y))
      const kept = joined.has(x) || joined.has(y) ? "joined" : pair.kind
      if (likeness > 0.5 || (x.role === y.role && x.role !== "initial")) options.push({ pair: { ...pair, kind: kept, likeness }, rank: likeness + (x.role === y.role ? 0.02 : 0) - (pair.kind === "initial" ? 0.2 : 0), i, j })
    }
  }
  options.sort((x, y) => y.rank - x.rank || x.i + x.j - y.i - y.j || x.i - y.i)
  const usedA = new Set<number>()
  const usedB = new Set<number>()
  const pairs: Array<AlignedPair & { readonly at: number }> = []
  for (const { pair, i, j } of options) {
    if (usedA.has(i) || usedB.has(j) || pair.likeness < 0.62) continue
    usedA.add(i)
    usedB.add(j)
    pairs.push({ ...pair, at: i })
  }
  pairs.sort((x, y) => x.at - y.at)
  return { pairs, leftA: left.filter((_, i) => !usedA.has(i)), leftB: right.filter((_, j) => !usedB.has(j)) }
}

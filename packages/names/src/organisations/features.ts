/** What is told of two bodies' names as numbers. */
import type { Matching } from "./match.ts"
import type { Unit, UnitKind } from "./units.ts"

/** The features in order, and whether each can only raise (1) or only lower (-1) the odds. */
export const featureNames = [
  ["kinds", 1], ["nations", 1], ["names", 1], ["acronym", 1], ["shareLess", 1], ["shareMore", 1],
  ["bodyConflict", -1], ["fieldConflict", -1], ["qualityConflict", -1], ["nationConflict", -1], ["nameConflict", -1], ["openConflict", -1],
  ["knownOver", -1], ["nationOver", -1], ["nameOver", -1]
] as const

const isOpen = (kind: UnitKind): boolean => kind === "name" || kind === "word" || kind === "acronym"
const isProper = (kind: UnitKind): boolean => kind === "name" || kind === "nation"
/** What tells bodies of one kind apart. */
const isTold = (kind: UnitKind): boolean => kind === "quality" || kind === "field"
const total = (units: ReadonlyArray<Unit>): number => units.reduce((sum, unit) => sum + unit.weight, 0)

/** Takes leftovers of both sides against each other: of one kind first. */
function conflictsOf({ leftA, leftB }: Matching): { readonly counts: Record<UnitKind | "open", number>; readonly over: ReadonlyArray<Unit> } {
  const counts = { body: 0, quality: 0, field: 0, nation: 0, name: 0, word: 0, acronym: 0, open: 0 }
  const restA = [...leftA]
  const restB = [...leftB]
  const take = (fits: (a: Unit, b: Unit) => boolean, count: (a: Unit) => void): void => {
    for (const a of leftA) {
      if (!restA.includes(a)) continue
      const at = restB.findIndex((b) => fits(a, b))
      if (at < 0) continue
      restA.splice(restA.indexOf(a), 1)
      restB.splice(at, 1)
      count(a)
    }
  }
  take((a, b) => a.kind === b.kind && !isOpen(a.kind), (a) => counts[a.kind]++)
  take((a, b) => isProper(a.kind) && isProper(b.kind), () => counts.name++)
  take((a, b) => isTold(a.kind) && isTold(b.kind), () => counts.quality++)
  take((a, b) => isOpen(a.kind) || isOpen(b.kind), () => counts.open++)
  return { counts, over: [...restA, ...restB] }
}

export function featuresOf(matching: Matching): ReadonlyArray<number> {
  const { matches, leftA, leftB } = matching
  let [kinds, nations, names, acronym] = [0, 0, 0, 0]
  for (const { a, b, odds, reason } of matches) {
    if (reason === "acronym") acronym += odds
    else if (a.some(({ kind }) => isOpen(kind)) && b.some(({ kind }) => isOpen(kind))) names += odds
    else if (a[0]!.kind === "nation") nations += odds
    else kinds += odds
  }
  const { counts, over } = conflictsOf(matching)
  const share = (side: "a" | "b", left: ReadonlyArray<Unit>): number => {
    const matched = matches.reduce((sum, match) => sum + total(match[side]), 0)
    return matched / Math.max(0.1, matched + total(left))
  }
  const shares = [share("a", leftA), share("b", leftB)].sort((x, y) => x - y)
  const overOf = (fits: (kind: UnitKind) => boolean): number => total(over.filter(({ kind }) => fits(kind)))
  return [
    Math.min(kinds, 6), Math.min(nations, 3), Math.min(names, 9), Math.min(acronym, 6), shares[0]!, shares[1]!,
    counts.body, counts.field, counts.quality, counts.nation, counts.name, counts.open,
    overOf((kind) => kind === "body" || kind === "quality" || kind === "field"), overOf((kind) => kind === "nation"), overOf(isOpen)
  ]
}

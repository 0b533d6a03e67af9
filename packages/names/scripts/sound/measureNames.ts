/**
 * Measures labelled name pairs with a plain assignment of tokens, to see where the tables fail; beside any-ascii with Jaro-Winkler in the same assignment.
 * Arguments: `--part train|check`, `--errors GROUP`.
 */
import { segmentedOdds, soundOdds, type SoundToken, soundToken } from "../../src/sound/index.ts"
import { jaroWinkler } from "../../src/compare/jaroWinkler.ts"
import { asciiOf, type NamePair, namePairs } from "./corpus.ts"
import { curve } from "./measure.ts"

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}
const strata = new Set(["patronymic", "patronymic (made)", "gendered-surname", "given-name-near", "given-name-near (made)", "initials-contradict", "near-surname-cross-script"])
const pairs = namePairs(argument("--part") === "check" ? "check" : "train").filter(({ kind, why, use }) => kind === "person" && use !== "evaluation only" && !strata.has(why))

const split = (name: string): ReadonlyArray<string> => name.split(/[\s,.·・()"“”«»=＝-]+/u).filter((token) => token !== "")
const prepared = new Map<string, ReadonlyArray<SoundToken>>()
function tokens(name: string, language: string | undefined): ReadonlyArray<SoundToken> {
  const key = `${language}\t${name}`
  const known = prepared.get(key)
  if (known !== undefined) return known
  const made = split(name).map((token) => soundToken(token, { language }))
  prepared.set(key, made)
  return made
}

/** The best assignment by taking the best pair again and again; what is left over costs. */
function assigned(a: ReadonlyArray<number>, b: ReadonlyArray<number>, of: (i: number, j: number) => number, over: number, most: number): number {
  const all = a.flatMap((i) => b.map((j) => ({ i, j, odds: of(i, j) }))).sort((x, y) => y.odds - x.odds)
  const usedA = new Set<number>()
  const usedB = new Set<number>()
  let sum = 0
  for (const { i, j, odds } of all) {
    if (usedA.has(i) || usedB.has(j)) continue
    usedA.add(i)
    usedB.add(j)
    sum += Math.min(most, odds)
  }
  return sum - over * Math.abs(a.length - b.length)
}
const places = (list: ReadonlyArray<unknown>): ReadonlyArray<number> => list.map((_, place) => place)

function learned(pair: NamePair): number {
  const a = tokens(pair.a, pair.aLang)
  const b = tokens(pair.b, pair.bLang)
  const plain = assigned(places(a), places(b), (i, j) => soundOdds(a[i]!, b[j]!), 1, 6)
  const unspaced = (one: ReadonlyArray<SoundToken>, many: ReadonlyArray<SoundToken>): number => one.length === 1 && many.length > 1 && ["Hani", "Hang", "Kana"].includes(one[0]!.script) ? segmentedOdds(one[0]!, many).odds : -99
  return Math.max(plain, unspaced(a, b), unspaced(b, a))
}

function baseline(pair: NamePair): number {
  const a = split(pair.a).map(asciiOf)
  const b = split(pair.b).map(asciiOf)
  return Math.max(assigned(places(a), places(b), (i, j) => jaroWinkler(a[i]!, b[j]!) - 0.7, 0.1, 1), jaroWinkler(a.join(""), b.join("")) - 0.7)
}

const scored = pairs.map((pair) => ({ pair, learned: learned(pair), baseline: baseline(pair) }))
const groups = new Map<string, typeof scored>([["all", scored]])
for (const row of scored) groups.set(row.pair.group, [...groups.get(row.pair.group) ?? [], row])
console.log(`${"group".padEnd(20)}   pos   neg   learned AUC R@1%   any-ascii+JW AUC R@1%`)
for (const [group, own] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
  const positive = own.filter(({ pair }) => pair.same)
  const negative = own.filter(({ pair }) => !pair.same)
  if (positive.length < 8 || negative.length < 8) continue
  const show = (key: "learned" | "baseline"): string => {
    const { area, recall } = curve(positive.map((row) => row[key]), negative.map((row) => row[key]))
    return `${area.toFixed(4)} ${recall.toFixed(3)}`
  }
  console.log(`${group.padEnd(20)} ${String(positive.length).padStart(5)} ${String(negative.length).padStart(5)}     ${show("learned")}    ${show("baseline")}`)
}
const wanted = argument("--errors")
if (wanted !== undefined) {
  const own = groups.get(wanted) ?? []
  const show = (rows: typeof scored): void => rows.forEach(({ pair, learned: odds }) => console.log(pair.same ? "missed" : "wrong ", odds.toFixed(1), pair.a, "|", pair.b, pair.why, pair.group))
  show(own.filter(({ pair }) => pair.same).sort((a, b) => a.learned - b.learned).slice(0, 25))
  show(own.filter(({ pair }) => !pair.same).sort((a, b) => b.learned - a.learned).slice(0, 15))
}

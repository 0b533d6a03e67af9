/**
 * Learns a script's table without a third of its tokens and measures it on that third, beside any-ascii with Jaro-Winkler.
 * Arguments: ISO 15924 codes.
 */
import { plainLatin } from "../../src/sound/letters.ts"
import { jaroWinkler } from "../../src/compare/jaroWinkler.ts"
import { asciiOf, type TokenPair } from "./corpus.ts"
import { bestPath } from "./discrimination.ts"
import { dataOf, nearOf, settingsOf } from "./settings.ts"
import { lattices, random, type Table, train } from "./training.ts"

export function hashThird(token: string): number {
  let hash = 2166136261
  for (let i = 0; i < token.length; i++) hash = Math.imul(hash ^ token.charCodeAt(i), 16777619) >>> 0
  return (hash >>> 8) % 3
}

/** Rows of a third of the Latin tokens, and the others that share no token with them. */
export function split(pairs: ReadonlyArray<TokenPair>): { readonly learn: ReadonlyArray<TokenPair>; readonly test: ReadonlyArray<TokenPair> } {
  const test = pairs.filter(({ latin }) => hashThird(plainLatin(latin)) === 2)
  const natives = new Set(test.map(({ native }) => native))
  return { learn: pairs.filter(({ native, latin }) => hashThird(plainLatin(latin)) !== 2 && !natives.has(native)), test }
}

export function curve(positive: ReadonlyArray<number>, negative: ReadonlyArray<number>): { readonly area: number; readonly recall: number } {
  const all = [...positive.map((score) => [score, 1] as const), ...negative.map((score) => [score, 0] as const)].sort((a, b) => a[0] - b[0])
  let below = 0
  let area = 0
  for (let i = 0; i < all.length;) {
    let j = i
    let same = 0
    let other = 0
    for (; j < all.length && all[j]![0] === all[i]![0]; j++) if (all[j]![1] === 1) same++
    else other++
    area += same * (below + other / 2)
    below += other
    i = j
  }
  const threshold = [...negative].sort((a, b) => b - a)[Math.floor(negative.length * 0.01)]!
  return { area: area / positive.length / negative.length, recall: positive.filter((score) => score > threshold).length / positive.length }
}

export function measure(table: Table, test: ReadonlyArray<TokenPair>, most = 6000): string {
  const x = lattices(table.x, table.script)
  const y = lattices(table.y, table.other)
  const score = (native: string, latin: string): number => bestPath({ x: x(native), y: y(latin), weight: 1 }, table.weights, table.y.size)
  const plain = (native: string, latin: string): number => jaroWinkler(asciiOf(native), asciiOf(latin))
  const near = nearOf(table.script, test)
  const next = random(11)
  const step = Math.max(1, Math.floor(test.length / most))
  const positive: Array<readonly [string, string]> = []
  const hard: Array<readonly [string, string]> = []
  const easy: Array<readonly [string, string]> = []
  for (let k = 0; k < test.length; k += step) {
    positive.push([test[k]!.native, test[k]!.latin])
    hard.push(...near(k, next, 2))
    easy.push([test[k]!.native, test[Math.floor(next() * test.length)]!.latin])
  }
  const show = (of: (native: string, latin: string) => number): string => [hard, easy].map((negatives) => {
    const { area, recall } = curve(positive.map(([n, l]) => of(n, l)), negatives.map(([n, l]) => of(n, l)))
    return `${area.toFixed(4)} ${recall.toFixed(3)}`
  }).join(" | ")
  if (process.argv.includes("--show")) {
    const sorted = (pairs: ReadonlyArray<readonly [string, string]>): ReadonlyArray<string> => pairs.map(([n, l]) => [score(n, l), n, l] as const).sort((a, b) => b[0] - a[0]).map(([value, n, l]) => `${n}~${l} ${value.toFixed(1)}`)
    console.log(`near, highest: ${sorted(hard).slice(0, 40).join(", ")}`)
    console.log(`positive, about a tenth: ${sorted(positive).slice(-Math.floor(positive.length / 10)).slice(0, 40).join(", ")}`)
  }
  return `${positive.length} positive, ${hard.length} near: AUC, R@1% (near | random): learned ${show(score)}   any-ascii+JW ${show(plain)}`
}

if (import.meta.main) for (const script of process.argv.slice(2).filter((argument) => !argument.startsWith("--"))) {
  const { learn, test } = split(dataOf(script))
  const started = performance.now()
  const table = train(learn, settingsOf(script), nearOf(script, learn))
  console.log(`${script}: learned from ${learn.length} in ${((performance.now() - started) / 1000).toFixed(0)} s; ${measure(table, test)}`)
}

import { measure, scoresOf } from "./evidence.ts"
import { exp } from "./exponential.ts"
import { registerOf } from "./languages.ts"
import type { Part } from "./parts.ts"

/** What leaving the main language of a script, and coming back to it, has to make up for, in natural-logarithm units. */
const cost = 4
const back = 1
/** So many languages beside the main one may come up. */
const mostLanguages = 5
/** What one part can say for or against a language at most. */
const limit = 12
/** So many words a part must have to start another language; what one of fewer than so many says counts for less. */
const fewest = 4
const full = 8
/** Pieces of words are looked for in the first so many words of a part. */
const mostWords = 8

const token = /\p{L}[\p{L}\p{M}'’ʼ]*/gu

/** The language of a part, and the probability of it. */
export interface Choice {
  readonly language: string
  readonly confidence: number
}

/** Whether the function words of a part speak for its main language, so that no more need be asked. */
function isPlain(text: string, script: string, main: number, sums: Float64Array): boolean {
  const { words } = registerOf(script)!
  sums.fill(0)
  const tokens = text.toLowerCase().match(token) ?? []
  for (let i = 0; i < tokens.length; i++) {
    const sign = words.get(tokens[i]!)
    if (sign === undefined) continue
    const { holders, weight } = sign
    for (let j = 0; j < holders.length; j++) sums[holders[j]!] = sums[holders[j]!]! + weight
  }
  const own = sums[main]!
  if (own < 1.5) return false
  for (const sum of sums) if (sum > own) return false
  return true
}

/** How much better than the main language (by index) each other one fits a part; only those that the part speaks for most. */
function advantages(text: string, script: string, main: number, allowed: ReadonlySet<string> | undefined, share: number): ReadonlyMap<string, number> {
  const measured = measure(text.slice(0, 2000), script, mostWords)
  const found = new Map<string, number>()
  if (measured === undefined) return found
  const { profiles } = measured.register
  const scores = scoresOf(measured, profiles.map((_, index) => index))
  const own = scores[main]!
  scores.forEach((score, index) => {
    const { language } = profiles[index]!
    if (score > own - limit && (allowed === undefined || allowed.has(language))) found.set(language, Math.min(limit, score - own) * share)
  })
  return found
}

/**
 * The languages of the parts of one script: the likeliest sequence when each change costs something, so that one odd part does not make a change and a few
 * in a row do. Time grows with the number of parts.
 */
export function languagesOf(text: string, parts: ReadonlyArray<Part>, script: string, main: Choice, allowed: ReadonlySet<string> | undefined): Array<Choice> {
  const register = registerOf(script)
  const index = register?.profiles.findIndex(({ language }) => language === main.language) ?? -1
  if (register === undefined || index < 0) return parts.map(() => main)
  const sums = new Float64Array(register.profiles.length)
  const none: ReadonlyMap<string, number> = new Map()
  const better = parts.map((part): ReadonlyMap<string, number> | undefined => {
    if (part.words < 2) return none
    const inside = text.slice(part.start, part.end)
    return isPlain(inside, script, index, sums) ? undefined : advantages(inside, script, index, allowed, Math.min(1, part.words / full))
  })
  const wins = new Map<string, number>()
  better.forEach((found, i) => {
    let language = ""
    let advantage = 0
    found?.forEach((value, one) => {
      if (value > advantage) {
        language = one
        advantage = value
      }
    })
    if (advantage > cost && parts[i]!.words >= fewest) wins.set(language, (wins.get(language) ?? 0) + advantage)
  })
  if (wins.size === 0) return parts.map(() => main)
  const states = [main.language, ...[...wins].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostLanguages).map(([language]) => language)]
  const count = states.length
  const gain = (i: number, state: number): number => state === 0 ? 0 : better[i] === undefined ? -limit / 2 : better[i].get(states[state]!) ?? (better[i].size === 0 ? 0 : -limit)
  // The best sequence that ends in each state, and where it came from.
  let sum = states.map((_, state) => gain(0, state) - (state === 0 ? 0 : cost))
  const from: Array<Uint8Array> = [new Uint8Array(count)]
  for (let i = 1; i < parts.length; i++) {
    let best = 0
    for (let state = 1; state < count; state++) if (sum[state]! > sum[best]!) best = state
    const came = new Uint8Array(count)
    const next = states.map((_, state) => {
      const changed = sum[best]! - (state === 0 ? back : cost)
      came[state] = changed > sum[state]! ? best : state
      return Math.max(changed, sum[state]!) + gain(i, state)
    })
    from.push(came)
    sum = next
  }
  let state = sum.indexOf(Math.max(...sum))
  const chosen = Array.from<number>({ length: parts.length })
  for (let i = parts.length - 1; i >= 0; i--) {
    chosen[i] = state
    state = from[i]![state]!
  }
  return chosen.map((choice, i) => choice === 0 ? main : { language: states[choice]!, confidence: Math.round(1e4 / (1 + exp(-Math.max(0, gain(i, choice) - cost)))) / 1e4 })
}

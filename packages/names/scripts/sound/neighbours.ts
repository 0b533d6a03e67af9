/** Near misses: tokens of other names whose spelling is close. */
import { plainLatin } from "../../src/sound/letters.ts"
import type { TokenPair } from "./corpus.ts"

/** The spellings that remain when one or two letters are left out. */
function deletions(word: string): ReadonlySet<string> {
  const out = new Set([word])
  for (let i = 0; i < word.length; i++) {
    const once = word.slice(0, i) + word.slice(i + 1)
    out.add(once)
    if (word.length > 6) for (let j = i; j < once.length; j++) out.add(once.slice(0, j) + once.slice(j + 1))
  }
  return out
}

/** For a pair's number, pairs (native, Latin) of two names; as many as asked for at most. */
export type Near = (at: number, next: () => number, most: number) => ReadonlyArray<readonly [native: string, latin: string]>

/** For a pair's number: pairs (native, Latin) of two names whose Latin spellings differ by a letter or two and that no row says are one. */
export function neighbours(pairs: ReadonlyArray<TokenPair>): Near {
  const natives = new Map<string, Set<string>>()
  const plain = pairs.map(({ latin }) => plainLatin(latin))
  for (const [k, { native }] of pairs.entries()) {
    const known = natives.get(plain[k]!)
    if (known === undefined) natives.set(plain[k]!, new Set([native]))
    else known.add(native)
  }
  const byDeletion = new Map<string, Array<number>>()
  for (let k = 0; k < pairs.length; k++) for (const key of deletions(plain[k]!)) {
    const known = byDeletion.get(key)
    if (known === undefined) byDeletion.set(key, [k])
    else if (known.length < 60) known.push(k)
  }
  return (at, next, most) => {
    const found = new Set<number>()
    for (const key of deletions(plain[at]!)) for (const k of byDeletion.get(key)!) found.add(k)
    const own = natives.get(plain[at]!)!
    const candidates = [...found].filter((k) => plain[k] !== plain[at] && !own.has(pairs[k]!.native) && ![...natives.get(plain[k]!)!].some((native) => own.has(native)))
    const out: Array<readonly [string, string]> = []
    for (let n = 0; n < most && candidates.length > 0; n++) {
      const k = candidates.splice(Math.floor(next() * candidates.length), 1)[0]!
      out.push(next() < 0.5 ? [pairs[at]!.native, pairs[k]!.latin] : [pairs[k]!.native, pairs[at]!.latin])
    }
    return out
  }
}

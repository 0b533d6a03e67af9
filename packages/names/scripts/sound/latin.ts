/** Pairs of Latin spellings: of one native spelling, of one person in two languages, with and without marks, and of one Slavic name in the orthographies of several languages. */
import { plainLatin } from "../../src/sound/letters.ts"
import { netranslit, personPairs, type TokenPair } from "./corpus.ts"
import type { Near } from "./neighbours.ts"
import { romanise, styles } from "./orthographies.ts"

const scripts = ["Cyrl", "Hebr", "Arab", "Kana", "Hang"]
const slavic = /(ов|ев|ёв|ин|ский|цкий|ская|цкая|ова|ева|ина|ко|ук|юк|як|ик|ич|ец|енко|ой|ый|ий|ло|ля|ша|жа|ья|сь|ль|нь|рь|ть|дь|ай|ей)$/u

interface Known {
  /** Latin spellings by native spelling, a map for each script. */
  readonly spellings: ReadonlyArray<ReadonlyMap<string, ReadonlyMap<string, number>>>
  readonly natives: ReadonlyArray<ReadonlyMap<string, ReadonlySet<string>>>
}

let known: Known | undefined
function read(): Known {
  if (known !== undefined) return known
  const spellings: Array<Map<string, Map<string, number>>> = []
  const natives: Array<Map<string, Set<string>>> = []
  for (const script of scripts) {
    const byNative = new Map<string, Map<string, number>>()
    const byLatin = new Map<string, Set<string>>()
    for (const { native, latin, count } of netranslit(script)) {
      const own = byNative.get(native) ?? new Map<string, number>()
      byNative.set(native, own.set(latin, count))
      const plain = plainLatin(latin)
      byLatin.set(plain, (byLatin.get(plain) ?? new Set<string>()).add(native))
    }
    spellings.push(byNative)
    natives.push(byLatin)
  }
  return known = { spellings, natives }
}

/** In how many scripts two Latin spellings have a native spelling in common, and in how many both are known. */
function shared(a: string, b: string): readonly [together: number, both: number] {
  let together = 0
  let both = 0
  for (const byLatin of read().natives) {
    const left = byLatin.get(a)
    const right = byLatin.get(b)
    if (left === undefined || right === undefined) continue
    both++
    for (const native of left) if (right.has(native)) {
      together++
      break
    }
  }
  return [together, both]
}

export function latinPairs(): ReadonlyArray<TokenPair> {
  const counts = new Map<string, number>()
  const add = (a: string, b: string, count: number): void => {
    if (a === b || a === "" || b === "") return
    for (const key of [`${a}\t${b}`, `${b}\t${a}`]) counts.set(key, Math.max(counts.get(key) ?? 0, count))
  }
  for (const byNative of read().spellings) for (const spellings of byNative.values()) {
    const most = [...spellings].sort((a, b) => b[1] - a[1]).slice(0, 5).map(([latin]) => latin)
    for (let i = 0; i < most.length; i++) for (let j = 0; j < i; j++) {
      if (plainLatin(most[i]!) === plainLatin(most[j]!)) add(most[i]!, most[j]!, 2)
      else if (shared(plainLatin(most[i]!), plainLatin(most[j]!))[0] >= 2) add(most[i]!, most[j]!, 1)
    }
  }
  for (const byNative of read().spellings) for (const spellings of byNative.values()) for (const latin of spellings.keys()) {
    if (plainLatin(latin) !== latin) add(latin, plainLatin(latin), 1)
  }
  for (const [native, spellings] of read().spellings[0]!) {
    if (!slavic.test(native)) continue
    const written = styles.map((style) => romanise(native, style))
    for (let n = 0; n < written.length; n++) {
      const first = written[n]!
      const second = written[(n * 7 + native.length) % written.length]!
      if ((native.length + n) % 3 === 0) add(first, second, 1)
      for (const latin of spellings.keys()) if ((n + latin.length) % 3 === 0) add(first, latin, 1)
    }
  }
  for (const { native, latin } of personPairs("Latn", "Latn", 0.75)) add(native, latin, 20)
  const same = [...read().spellings[0]!.values()].flatMap((spellings) => [...spellings.keys()]).filter((_, place) => place % 2 === 0).map((latin) => ({ native: latin, latin, count: 2 }))
  return [...[...counts].map(([key, count]) => ({ native: key.split("\t")[0]!, latin: key.split("\t")[1]!, count })), ...same]
}

/** Near Latin spellings of two names: both are known in one script or more, and have no native spelling in common in any. */
export function nearLatin(near: Near): Near {
  return (at, next, most) => near(at, next, most * 3).filter(([a, b]) => {
    const [together, both] = shared(plainLatin(a), plainLatin(b))
    return both > 0 && together === 0
  }).slice(0, most)
}

/** What a letter model learns: every letter of every word, with the letters before it and the romanised text ahead. */
import type { Rule } from "../../src/system.ts"
import { matcherOf } from "../../src/reverse/matcher.ts"
import type { Words } from "./wordSources.ts"

export interface Events {
  /** Letters by code; `^` is 0, `$` 1. */
  readonly alphabet: ReadonlyArray<string>
  readonly source: Uint8Array
  readonly latin: Uint8Array
  /** Where in `source` and in `latin` each event is. */
  readonly at: Int32Array
  readonly ahead: Int32Array
  readonly weight: Float32Array
  /** 1 in a word that begins with a capital. */
  readonly title: Uint8Array
}

export function eventsOf(words: Words, rules: ReadonlyArray<Rule>, dropsApostrophe: boolean): Events {
  const { ruleAt } = matcherOf({ rules, dropsApostrophe })
  const codes = new Map([["^", 0], ["$", 1]])
  const codeOf = (letter: string): number => {
    const there = codes.get(letter)
    if (there !== undefined) return there
    codes.set(letter, codes.size)
    return codes.size - 1
  }
  let letters = 0
  for (const word of words.keys()) letters += word.length + 2
  const source = new Uint8Array(letters)
  const latin = new Uint8Array(letters * 3)
  const [at, ahead, weight, title] = [new Int32Array(letters), new Int32Array(letters), new Float32Array(letters), new Uint8Array(letters)]
  let [s, k, n] = [0, 0, 0]
  for (const [given, count] of words) {
    const word = given.toLowerCase()
    const capital = word === given ? 0 : 1
    source[s++] = 0
    const first = [s, k, n] as const
    let known = true
    for (let i = 0; i < word.length && known;) {
      const rule = word[i] === "'" ? { letters: "'", to: [""] } : ruleAt(word, i)
      if (rule === undefined) known = false
      else {
        for (let p = 0; p < rule.letters.length; p++) {
          ;[at[n], ahead[n], weight[n], title[n]] = [s, k, count, capital]
          n++
          source[s++] = codeOf(word[i++]!)
          for (const character of rule.to[p] ?? "") latin[k++] = codeOf(character)
        }
      }
    }
    if (!known) [s, k, n] = [first[0] - 1, first[1], first[2]]
    else {
      ;[at[n], ahead[n], weight[n], title[n]] = [s, k, count, capital]
      n++
      source[s++] = 1
      latin[k++] = 1
    }
  }
  return { alphabet: [...codes.keys()], source, latin, at: at.subarray(0, n), ahead: ahead.subarray(0, n), weight: weight.subarray(0, n), title: title.subarray(0, n) }
}

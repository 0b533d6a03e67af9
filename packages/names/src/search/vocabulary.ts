/** The different words of the names in an index: found by their keys, compared by their letters. */
import type { Word } from "../compare/prepared.ts"
import { fixedKeys, fixedWeight, keysOf, textWeight } from "./keys.ts"
import { likenessNats, likenessOdds, lookFloor, ownLikeness, signsOf, signWorth, unlike } from "./likeness.ts"
import { cut, grown, LongLists } from "./lists.ts"
import { type Glance, glance, glanceOf } from "./quick.ts"
import { spellingsOf } from "./spellings.ts"

/** A word as it is stored. `signs`: for each of its spellings, the number of its signs and they themselves. */
export interface StoredWord {
  readonly script: string
  readonly text: string
  readonly keys: ReadonlyArray<number>
  readonly signs: ReadonlyArray<number>
}

/** A word of a query, ready to be looked up. */
export interface AskedWord {
  readonly keys: ReadonlyArray<number | string>
  readonly spellings: ReadonlyArray<{ readonly signs: ReadonlyArray<number>; readonly own: number; readonly glance: Glance }>
}

/** Words that look like one asked for. */
export interface Near {
  readonly words: Int32Array
  /** Nats, roughly, that their letters speak for it. */
  readonly odds: Float32Array
  /** Those that are one given name with it. */
  readonly cognates: ReadonlySet<number>
}

/** A word's own keys count against it: many keys are met by chance. */
const evenness = 5
/** Entries of keys, the rarest first, that are read for a word. */
const mostRead = 14_000
/** Words that are looked at for a word asked for: the share of the best one's score that they have at least; and those whose letters are aligned. */
const leastShare = 0.25
const mostAligned = 200
/** Taken off where letters were only glanced at. */
const glanced = 0.5
/** What a given name says beside another form of it, at least. */
export const cognateOdds = 3.5
/** Spellings whose letters are compared: of a word here, and of one asked for. */
const mostSpellings = 3
const mostAsked = 4
const mostHanAsked = 7

const groupsOf = (word: Word): ReadonlyArray<string> => word.initial || word.given.length === 0 ? [] : [...new Set(word.given.map(({ group }) => group))]

export function askedWord(word: Word): AskedWord {
  const spellings = spellingsOf(word.token)
  const groups = groupsOf(word)
  return {
    keys: keysOf(spellings, groups),
    spellings: spellings.slice(0, word.token.script === "Hani" ? mostHanAsked : mostAsked).map((spelling) => {
      const signs = signsOf(spelling)
      return { signs, own: ownLikeness(signs), glance: glanceOf(signs) }
    })
  }
}

export class Vocabulary {
  readonly scripts: Array<string> = []
  readonly texts: Array<string> = []
  #byText = new Map<string, number>()
  #textKeys = new Map<string, number>()
  readonly textKeys: Array<string> = []
  #lists = new LongLists()
  #weights: Array<number> = Array.from({ length: fixedKeys }, (_, key) => fixedWeight(key))
  /** For each word, what its score is multiplied by. */
  #even = new Float32Array(1024)
  #pool = new Uint8Array(16_384)
  /** Where the signs of a word begin; one more than there are words. */
  #starts = new Int32Array(1024)
  /** For a word asked for: words found, their scores by keys and by letters, and the spellings that look most alike. */
  #found = new Int32Array(1024)
  #scores = new Float32Array(1024)
  #looks = new Float32Array(1024)
  #bestStarts = new Int32Array(1024)
  #bestSpellings = new Uint8Array(1024)

  get size(): number {
    return this.texts.length
  }

  /** The number of a word, which is taken in if it is new. */
  add(word: Word): number {
    const { script, key } = word.token
    const there = this.#byText.get(`${script} ${key}`)
    if (there !== undefined) return there
    const spellings = spellingsOf(word.token)
    const signs = spellings.slice(0, mostSpellings).flatMap((spelling) => {
      const own = signsOf(spelling)
      return [own.length, ...own]
    })
    return this.addStored({ script, text: key, signs, keys: keysOf(spellings, groupsOf(word)).map((key) => this.#keyNumber(key)) })
  }

  numberOf(word: Word): number | undefined {
    return this.#byText.get(`${word.token.script} ${word.token.key}`)
  }

  #keyNumber(key: number | string): number {
    if (typeof key === "number") return key
    const there = this.#textKeys.get(key)
    if (there !== undefined) return there
    return this.addTextKey(key)
  }

  addTextKey(key: string): number {
    const number = fixedKeys + this.textKeys.length
    this.textKeys.push(key)
    this.#textKeys.set(key, number)
    this.#weights.push(textWeight(key))
    return number
  }

  addStored({ script, text, keys, signs }: StoredWord): number {
    const number = this.texts.length
    this.scripts.push(script)
    this.texts.push(text)
    this.#byText.set(`${script} ${text}`, number)
    if (number + 1 >= this.#starts.length) {
      this.#even = grown(this.#even, number + 2)
      this.#starts = grown(this.#starts, number + 2)
      this.#found = grown(this.#found, number + 2)
      this.#scores = grown(this.#scores, number + 2)
      this.#looks = grown(this.#looks, number + 2)
      this.#bestStarts = grown(this.#bestStarts, number + 2)
      this.#bestSpellings = grown(this.#bestSpellings, number + 2)
    }
    let mass = 0
    for (const key of keys) {
      this.#lists.push(key, number)
      mass += this.#weights[key]!
    }
    this.#even[number] = 1 / Math.sqrt(mass + evenness)
    const from = this.#starts[number]!
    if (from + signs.length > this.#pool.length) this.#pool = grown(this.#pool, from + signs.length)
    this.#pool.set(signs, from)
    this.#starts[number + 1] = from + signs.length
    return number
  }

  /** Words that look like one asked for: so many at most are looked at. */
  near(asked: AskedWord, most: number): Near {
    const cognates = new Set<number>()
    const count = this.#score(asked, cognates)
    const scores = this.#scores
    const found = this.#found
    let best = 0
    for (let at = 0; at < count; at++) {
      const score = scores[found[at]!]! *= this.#even[found[at]!]!
      if (score > best) best = score
    }
    for (const word of cognates) scores[word] = best
    const least = cut(found, count, scores, leastShare * best, best, most)
    let kept = 0
    for (let at = 0; at < count; at++) {
      const word = found[at]!
      const score = scores[word]!
      scores[word] = 0
      if (score >= least) found[kept++] = word
    }
    return this.#alike(asked, kept, cognates)
  }

  /** Of the words found, those that look like the one asked for: all are glanced at, and the letters of the best are aligned. */
  #alike({ spellings }: AskedWord, count: number, cognates: ReadonlySet<number>): Near {
    const found = this.#found
    const looks = this.#looks
    let best = lookFloor
    for (let at = 0; at < count; at++) {
      const word = found[at]!
      looks[word] = this.#glanceAt(spellings, word)
      if (looks[word]! > best) best = looks[word]!
    }
    const least = cut(found, count, looks, lookFloor, best, mostAligned)
    const words = new Int32Array(count)
    const odds = new Float32Array(count)
    let kept = 0
    for (let at = 0; at < count; at++) {
      const word = found[at]!
      const look = looks[word]! >= least ? this.#aligned(spellings, word) : looks[word]! - glanced
      const own = cognates.has(word) ? Math.max(look, cognateOdds) : look
      if (own <= lookFloor) continue
      words[kept] = word
      odds[kept++] = own
    }
    return { words: words.slice(0, kept), odds: odds.slice(0, kept), cognates }
  }

  /** Adds up what the keys of a word bring for each word here, and gives how many are found. Those of its groups go to `cognates`. */
  #score(asked: AskedWord, cognates: Set<number>): number {
    const total = this.texts.length
    const scores = this.#scores
    const found = this.#found
    let count = 0
    const known: Array<{ readonly key: number; readonly size: number; readonly group: boolean }> = []
    for (const key of asked.keys) {
      const number = typeof key === "number" ? key : this.#textKeys.get(key)
      const size = number === undefined ? 0 : this.#lists.sizeOf(number)
      if (size > 0) known.push({ key: number!, size, group: typeof key === "string" && key.startsWith("=") })
    }
    known.sort((x, y) => x.size - y.size)
    let read = 0
    for (const { key, size, group } of known) {
      read += size
      if (read > mostRead && count > 0) break
      const weight = this.#weights[key]! * Math.log(1 + total / size)
      const values = this.#lists.valuesOf(key)
      if (group) for (let at = 0; at < size; at++) cognates.add(values[at]!)
      for (let at = 0; at < size; at++) {
        const one = values[at]!
        if (scores[one] === 0) found[count++] = one
        scores[one]! += weight
      }
    }
    return count
  }

  /** Nats, roughly, that the letters of a word here speak for one asked for. */
  likeness({ spellings }: AskedWord, word: number): number {
    return this.#glanceAt(spellings, word) > unlike ? this.#aligned(spellings, word) : unlike
  }

  /** The same at a glance; the pair of spellings that does is remembered. */
  #glanceAt(spellings: AskedWord["spellings"], word: number): number {
    const pool = this.#pool
    const until = this.#starts[word + 1]!
    let best = -100
    for (let at = this.#starts[word]!; at < until;) {
      const to = at + 1 + pool[at]!
      let own = 0
      for (let sign = at + 1; sign < to; sign++) own += signWorth[pool[sign]!]!
      for (let number = 0; number < spellings.length; number++) {
        const asked = spellings[number]!
        const odds = likenessNats(glance(asked.glance, pool, at + 1, to), asked.own, own)
        if (odds <= best) continue
        best = odds
        this.#bestStarts[word] = at
        this.#bestSpellings[word] = number
      }
      at = to
    }
    return best
  }

  /** The same by alignment, of the pair of spellings that is remembered. */
  #aligned(spellings: AskedWord["spellings"], word: number): number {
    const at = this.#bestStarts[word]!
    const { signs, own } = spellings[this.#bestSpellings[word]!]!
    return likenessOdds(signs, own, this.#pool, at + 1, at + 1 + this.#pool[at]!)
  }

  /** The first sign of a word, or 255. */
  firstSign(word: number): number {
    const at = this.#starts[word]!
    return at < this.#starts[word + 1]! && this.#pool[at]! > 0 ? this.#pool[at + 1]! : 255
  }

  signsOfWord(word: number): ReadonlyArray<number> {
    return Array.from(this.#pool.subarray(this.#starts[word]!, this.#starts[word + 1]!))
  }

  /** For each word, its keys. */
  keysOfWords(): ReadonlyArray<ReadonlyArray<number>> {
    const found = this.texts.map((): Array<number> => [])
    for (let list = 0; list < this.#weights.length; list++) {
      if (this.#lists.sizeOf(list) > 0) for (const word of this.#lists.valuesOf(list)) found[word]!.push(list)
    }
    return found
  }
}

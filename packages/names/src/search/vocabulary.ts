/** The different words of the names in an index, found by their keys. */
import type { Word } from "../compare/prepared.ts"
import { soundOdds } from "../sound/odds.ts"
import { order } from "../sound/order.ts"
import type { SoundToken } from "../sound/token.ts"
import { keysOf, keyWeight } from "./keys.ts"
import { grown, LongLists } from "./lists.ts"

export interface Found {
  /** The number of a word. */
  readonly word: number
  /** Nats that the letters, or what is known of given names, speak for it. */
  readonly odds: number
}

/** The words with the best keys that are compared by sound: fewer where the word is spelt in an alphabet that says all its sounds. */
const mostCompared = 80
const mostAlphabetic = 32
/** Words below this share of the best one's keys are not compared. */
const leastShare = 0.4
/** A word's own keys count against it: many keys are met by chance. */
const evenness = 5
/** Entries of keys, the rarest first, that are read for a word. */
const mostRead = 14_000
/** Odds of names that are one in several languages. */
const cognateOdds = 3
const leastOdds = -1.5
/** Tokens that are kept ready to be compared. */
const mostReady = 16_384

/** A word as it is stored: its script and its letters. */
export interface StoredWord {
  readonly script: string
  readonly text: string
}

const roma = order.indexOf("Roma")
const groupsOf = (word: Word): ReadonlyArray<string> => word.initial ? [] : [...new Set(word.given.map(({ group }) => group))]

export class Vocabulary {
  readonly words: Array<StoredWord> = []
  #byText = new Map<string, number>()
  #keys = new Map<string, number>()
  #weights: Array<number> = []
  #lists = new LongLists()
  /** For each word, what its score is multiplied by. */
  #even = new Float32Array(1024)
  #scores = new Float32Array(1024)
  #ready = new Map<number, SoundToken>()

  /** The number of a word, which is taken in if it is new. */
  add(word: Word): number {
    const { script, key } = word.token
    return this.#byText.get(`${script} ${key}`) ?? this.addStored({ script, text: key }, keysOf(word.token, groupsOf(word)))
  }

  addStored(word: StoredWord, keys: ReadonlyArray<string>): number {
    const number = this.words.length
    this.words.push(word)
    this.#byText.set(`${word.script} ${word.text}`, number)
    if (number >= this.#even.length) {
      this.#even = grown(this.#even, number + 1)
      this.#scores = grown(this.#scores, number + 1)
    }
    let mass = 0
    for (const key of keys) {
      let list = this.#keys.get(key)
      if (list === undefined) {
        list = this.#weights.length
        this.#keys.set(key, list)
        this.#weights.push(keyWeight(key))
      }
      this.#lists.push(list, number)
      mass += this.#weights[list]!
    }
    this.#even[number] = 1 / Math.sqrt(mass + evenness)
    return number
  }

  /** Words that may write this one, the most odds first. */
  find(word: Word): ReadonlyArray<Found> {
    const { scores, touched, cognates } = this.#scored(keysOf(word.token, groupsOf(word)))
    let best = 0
    for (const one of touched) best = Math.max(best, scores[one]! *= this.#even[one]!)
    const least = best * leastShare
    const near = touched.filter((one) => scores[one]! >= least || cognates.has(one)).sort((x, y) => scores[y]! - scores[x]! || x - y)
    const most = word.token.script === "Latn" || word.token.script === "Cyrl" ? mostAlphabetic : mostCompared
    const found: Array<Found> = []
    for (const [place, one] of near.entries()) {
      const cognate = cognates.has(one)
      if (place >= most && !cognate) continue
      const own = soundOdds(word.token, this.tokenOf(one), { floor: -3 })
      const odds = cognate ? Math.max(own, cognateOdds) : own
      if (odds > leastOdds) found.push({ word: one, odds })
    }
    for (const one of touched) scores[one] = 0
    return found.sort((x, y) => y.odds - x.odds)
  }

  #scored(keys: ReadonlyArray<string>): { readonly scores: Float32Array; readonly touched: Array<number>; readonly cognates: ReadonlySet<number> } {
    const lists = this.#lists
    const scores = this.#scores
    const touched: Array<number> = []
    const cognates = new Set<number>()
    const total = this.words.length
    const known = keys.flatMap((key) => {
      const list = this.#keys.get(key)
      return list === undefined ? [] : [{ key, list, size: lists.sizeOf(list) }]
    }).sort((x, y) => x.size - y.size)
    let read = 0
    for (const { key, list, size } of known) {
      read += size
      if (read > mostRead && touched.length > 0) break
      const weight = this.#weights[list]! * Math.log(1 + total / size)
      const cognate = key.startsWith("=")
      for (const one of lists.valuesOf(list)) {
        if (scores[one] === 0) touched.push(one)
        scores[one]! += weight
        if (cognate) cognates.add(one)
      }
    }
    return { scores, touched, cognates }
  }

  tokenOf(number: number): SoundToken {
    const there = this.#ready.get(number)
    if (there !== undefined) return there
    const { script, text } = this.words[number]!
    const reads = order.indexOf(script)
    const made: SoundToken = { text, script, letters: [...text], reads: reads < 0 ? roma : reads, key: text, views: [], spellings: undefined, self: Number.NaN }
    if (this.#ready.size >= mostReady) this.#ready.clear()
    this.#ready.set(number, made)
    return made
  }

  /** A word with the token that is kept here, where it is known. */
  shared(word: Word): Word {
    const number = this.#byText.get(`${word.token.script} ${word.token.key}`)
    return number === undefined ? word : { ...word, token: this.tokenOf(number) }
  }

  get keys(): ReadonlyArray<string> {
    return [...this.#keys.keys()]
  }

  /** For each word, the places of its keys among `keys`. */
  keysOfWords(): ReadonlyArray<ReadonlyArray<number>> {
    const found = this.words.map((): Array<number> => [])
    for (let list = 0; list < this.#weights.length; list++) {
      for (const word of this.#lists.valuesOf(list)) found[word]!.push(list)
    }
    return found
  }
}

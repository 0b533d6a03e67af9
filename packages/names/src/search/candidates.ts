/** Which names of an index may be the one asked for: three rounds, each with a closer look at fewer of them. */
import type { Prepared, Word } from "../compare/prepared.ts"
import type { SoundToken } from "../sound/token.ts"
import { heardOdds } from "./heard.ts"
import { joinedOf } from "./joined.ts"
import { lookFloor, startLikes, unlike } from "./likeness.ts"
import { cut, grown, ShortLists } from "./lists.ts"
import { addPair, pairingOdds, startPairing } from "./pairing.ts"
import { type AskedWord, askedWord, cognateOdds, type Near, Vocabulary } from "./vocabulary.ts"

export interface Candidate {
  readonly place: number
  /** Nats by what their words look like, and sound like. */
  readonly looks: number
  readonly sounds: number
}

/** A word of a name in an index: its number in the vocabulary, and the bits of its places; that of an initial has `initialBit` too. */
export interface Entry {
  readonly word: number
  readonly mask: number
}

interface Query {
  readonly asked: ReadonlyArray<Asked>
  all: number
  initials: number
}

interface Asked {
  readonly mask: number
  readonly initial: boolean
  readonly token: SoundToken
  readonly word: AskedWord
  readonly share: number
  readonly near: Near | undefined
}

/** A word asked for, and what looks like it. */
interface Known {
  readonly word: AskedWord
  readonly near: Near | undefined
}

export const initialBit = 256
const placeBits = 255
/** Names that are looked at by letters, and by sound, at most. */
const mostByLetters = 250
const mostBySound = 16
const fewBySound = 2
/** Han characters are spelt in too many ways for their looks to tell much. */
const mostHanBySound = 48
/** Those that look this much less likely than the best one are not. */
const heardWithin = 5
/** Tables of sounds do not know everything: what a name sounds like is worth what it looks like, less this, at least. */
const unheard = 3
/** Words of the index that are looked at for a word of the query at most. */
const mostWords = 500
const mostJoinedWords = 100
/** Words of a query, neighbours taken together among them, that are looked up at most. */
const mostAsked = 12
/** The share that neighbours taken for one word count for, beside the words themselves. */
const joinedShare = 0.7
const leftWord = 0.5
const initialFits = 1
const initialFails = -3
/** Words asked for that are remembered. */
const mostKnown = 1024
const floor = unlike

/** Scripts whose words may be two or three of others. */
const unspaced = new Set(["Hani", "Hang"])

export class Candidates {
  readonly vocabulary = new Vocabulary()
  #postings = new ShortLists()
  #size = 0
  /** Where the words of a name begin; one more than there are names. */
  #starts = new Int32Array(1024)
  #words = new Int32Array(4096)
  #masks = new Int32Array(4096)
  #gone = new Uint8Array(1024)
  /** Scores of names for a query, and what the best word brought for the query's word at hand. */
  #scores = new Float32Array(1024)
  #bests = new Float32Array(1024)
  #stamps = new Int32Array(1024)
  #stamp = 0
  #touched = new Int32Array(1024)
  /** Words asked for before. */
  #known = new Map<string, Known>()
  /** What is known of pairs of words of the query at hand: by `#slots` of a word, for each word of the query. */
  #slots = new Int32Array(1024)
  #slotStamps = new Int32Array(1024)
  #looks = new Float32Array(16_384).fill(Number.NaN)
  #sounds = new Float32Array(16_384).fill(Number.NaN)
  #used = 0
  #query = 0
  readonly #tokenOf: (word: number) => SoundToken

  constructor(tokenOf: (word: number) => SoundToken) {
    this.#tokenOf = tokenOf
  }

  /** Takes the next name in, and gives its place. */
  add(entries: ReadonlyArray<Entry>): number {
    const place = this.#size++
    if (place + 1 >= this.#starts.length) {
      this.#starts = grown(this.#starts, place + 2)
      this.#gone = grown(this.#gone, place + 2)
      this.#scores = grown(this.#scores, place + 2)
      this.#bests = grown(this.#bests, place + 2)
      this.#stamps = grown(this.#stamps, place + 2)
      this.#touched = grown(this.#touched, place + 2)
    }
    this.#known.clear()
    const from = this.#starts[place]!
    if (from + entries.length > this.#words.length) {
      this.#words = grown(this.#words, from + entries.length)
      this.#masks = grown(this.#masks, from + entries.length)
    }
    for (const [at, { word, mask }] of entries.entries()) {
      this.#words[from + at] = word
      this.#masks[from + at] = mask
      let again = false
      for (let other = from; other < from + at; other++) if (this.#words[other] === word) again = true
      if (!again && mask < initialBit) this.#postings.push(word, place)
    }
    this.#starts[place + 1] = from + entries.length
    return place
  }

  remove(place: number): void {
    this.#gone[place] = 1
  }

  entriesOf(place: number): ReadonlyArray<Entry> {
    return Array.from({ length: this.#starts[place + 1]! - this.#starts[place]! }, (_, at) => ({ word: this.#words[this.#starts[place]! + at]!, mask: this.#masks[this.#starts[place]! + at]! }))
  }

  /** The likeliest places, the best first. */
  near(prepared: Prepared, most: number, accepted: (place: number) => boolean): ReadonlyArray<Candidate> {
    const asked = [...prepared.words, ...joinedOf(prepared)].filter(({ token }) => token.letters.length > 0).slice(0, mostAsked)
      .map((word): Asked => ({ mask: word.mask, initial: word.initial, token: word.token, share: word.parts.length === 1 ? 1 : joinedShare, ...this.#knownOf(word) }))
    const query: Query = { asked, all: 0, initials: 0 }
    for (const { mask, initial } of asked) {
      query.all |= mask
      if (initial) query.initials |= mask
    }
    this.#startQuery()
    let touched = 0
    for (const [at, one] of asked.entries()) touched = this.#meetWord(one, at, touched)
    const near = this.#chosen(touched, asked.length, accepted)
    const looked = near.map((place) => ({ place, looks: this.#odds(query, place, false) }))
    looked.sort((x, y) => y.looks - x.looks || x.place - y.place)
    const least = (looked[0]?.looks ?? 0) - heardWithin
    const bySound = asked.some(({ token }) => token.script === "Hani") ? mostHanBySound : mostBySound
    const heard = looked.slice(0, Math.max(most, bySound)).map(({ place, looks }, at): Candidate =>
      ({ place, looks, sounds: at < fewBySound || (at < bySound && looks >= least) ? Math.max(this.#odds(query, place, true), looks - unheard) : looks - unheard }))
    return heard.sort((x, y) => y.sounds + y.looks - x.sounds - x.looks || x.place - y.place).slice(0, most)
  }

  #startQuery(): void {
    if (this.#slots.length < this.vocabulary.size) {
      this.#slots = grown(this.#slots, this.vocabulary.size)
      this.#slotStamps = grown(this.#slotStamps, this.vocabulary.size)
    }
    this.#looks.fill(Number.NaN, 0, this.#used)
    this.#sounds.fill(Number.NaN, 0, this.#used)
    this.#used = 0
    this.#query++
  }

  #knownOf(word: Word): Known {
    const { script, key, language } = word.token
    const name = `${word.initial ? 1 : word.parts.length === 1 ? 2 : 3} ${script} ${language ?? ""} ${key} ${word.given.map(({ group }) => group).join(" ")}`
    const there = this.#known.get(name)
    if (there !== undefined) return there
    const asked = askedWord(word)
    const made = { word: asked, near: word.initial ? undefined : this.vocabulary.near(asked, word.parts.length === 1 ? mostWords : mostJoinedWords) }
    if (this.#known.size >= mostKnown) this.#known.clear()
    this.#known.set(name, made)
    return made
  }

  /** Adds to the scores of names what the best of their words brings for one of the query; the number of names met so far. */
  #meetWord({ near, share }: Asked, number: number, before: number): number {
    if (near === undefined) return before
    let met = before
    const { words, odds } = near
    const stamp = ++this.#stamp
    const postings = this.#postings
    const [stamps, scores, bests, touched, gone] = [this.#stamps, this.#scores, this.#bests, this.#touched, this.#gone]
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!
      this.#looks[this.#slotOf(word) + number] = odds[at]!
      const score = share * (odds[at]! - floor)
      for (let entry = postings.head(word); entry >= 0; entry = postings.before(entry)) {
        const place = postings.valueAt(entry)
        if (gone[place] === 1) continue
        if (stamps[place] !== stamp) {
          stamps[place] = stamp
          if (scores[place] === 0) touched[met++] = place
          bests[place] = score
          scores[place]! += score
        } else if (score > bests[place]!) {
          scores[place]! += score - bests[place]!
          bests[place] = score
        }
      }
    }
    return met
  }

  /** The names with the best scores, in no order; clears the scores. */
  #chosen(touched: number, words: number, accepted: (place: number) => boolean): ReadonlyArray<number> {
    const scores = this.#scores
    const places = this.#touched
    let best = 0
    let own = 0
    for (let at = 0; at < touched; at++) {
      const place = places[at]!
      const more = this.#starts[place + 1]! - this.#starts[place]! - words
      if (more > 0) scores[place]! -= leftWord * more
      if (!accepted(place)) scores[place] = 0
      else {
        places[own++] = place
        if (scores[place]! > best) best = scores[place]!
      }
    }
    const least = cut(places, own, scores, 0, best, mostByLetters)
    const chosen: Array<number> = []
    for (let at = 0; at < own; at++) {
      const place = places[at]!
      if (scores[place]! >= least && chosen.length < 2 * mostByLetters) chosen.push(place)
      scores[place] = 0
    }
    return chosen
  }

  /** Nats that the words of a name speak for the query: by letters, or by sound. */
  #odds({ asked, all, initials }: Query, place: number, sound: boolean): number {
    startPairing()
    let own = 0
    let ownInitials = 0
    for (let at = this.#starts[place]!; at < this.#starts[place + 1]!; at++) {
      const word = this.#words[at]!
      const mask = this.#masks[at]! & placeBits
      const initial = this.#masks[at]! >= initialBit
      own |= mask
      if (initial) ownInitials |= mask
      const slot = this.#slotOf(word)
      const together = (mask & (mask - 1)) !== 0
      for (let number = 0; number < asked.length; number++) {
        const one = asked[number]!
        if (one.initial || initial) addPair(one.mask, mask, this.#initialOdds(one, word, initial))
        else addPair(one.mask, mask, sound ? this.#soundOf(one, number, word, slot) : one.share === 1 && (!together || unspaced.has(one.token.script)) ? this.#lookOf(one, number, word, slot) : this.#looks[slot + number]!)
      }
    }
    return pairingOdds(all, own, initials, ownInitials)
  }

  #slotOf(word: number): number {
    if (this.#slotStamps[word] === this.#query) return this.#slots[word]!
    this.#slotStamps[word] = this.#query
    const slot = this.#used
    this.#used += mostAsked
    if (this.#used > this.#looks.length) {
      this.#looks = grown(this.#looks, this.#used).fill(Number.NaN, slot)
      this.#sounds = grown(this.#sounds, this.#used).fill(Number.NaN, slot)
    }
    this.#slots[word] = slot
    return slot
  }

  #initialOdds({ word, initial }: Asked, own: number, ownInitial: boolean): number {
    const first = word.spellings[0]?.signs[0]
    if (first === undefined || (!initial && !ownInitial)) return initialFails
    const other = this.vocabulary.firstSign(own)
    return other < 255 && startLikes(first, other) ? initialFits : initialFails
  }

  #lookOf({ word }: Asked, number: number, own: number, slot: number): number {
    const there = this.#looks[slot + number]!
    return there === there ? there : this.#looks[slot + number] = this.vocabulary.likeness(word, own)
  }

  #soundOf({ token, near }: Asked, number: number, own: number, slot: number): number {
    const there = this.#sounds[slot + number]!
    if (there === there) return there
    const odds = this.#looks[slot + number]! > lookFloor ? heardOdds(token, this.#tokenOf(own), floor) : floor
    return this.#sounds[slot + number] = near?.cognates.has(own) === true ? Math.max(odds, cognateOdds) : odds
  }
}

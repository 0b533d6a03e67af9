/** An index of names, searched over scripts and spellings. */
import { type Prepared, preparedOf, type Word } from "../compare/prepared.ts"
import { prepareName } from "../parse/prepareName.ts"
import type { NameKind } from "../parse/types.ts"
import { read, type Snapshot, written } from "./bytes.ts"
import { judge, probabilityOf } from "./judge.ts"
import { grown, ShortLists } from "./lists.ts"
import { Vocabulary } from "./vocabulary.ts"

export interface NameRow {
  readonly id: string
  readonly name: string
  /** BCP 47. */
  readonly language?: string | undefined
  /** A person's unless it is told. */
  readonly kind?: NameKind | undefined
}

export interface SearchOptions {
  /** As many hits at most; 10 unless it is told, 100 at most. */
  readonly limit?: number | undefined
  /** Of the query, BCP 47. */
  readonly language?: string | undefined
  /** Only names of this kind. */
  readonly kind?: NameKind | undefined
}

export interface NameHit {
  readonly id: string
  readonly name: string
  readonly probability: number
}

export interface NameIndex {
  /** Names that may be the one asked for, the likeliest first; none for text without a name. */
  search(query: string, options?: SearchOptions): ReadonlyArray<NameHit>
  /** Takes a name in; a row with the same id is replaced. */
  add(row: NameRow): void
  /** Whether there was a row with this id. */
  remove(id: string): boolean
  readonly size: number
  /** Everything that `openNameIndex` needs. */
  toBytes(): Uint8Array
}

const usualLimit = 10
const mostHits = 100
/** Names that are compared in full: so many at most, those within so many nats of the best, but a few anyway. */
const mostJudged = 40
const fewJudged = 8
const within = 6
/** Names that are kept prepared. */
const mostPrepared = 4096
/** Added to the odds of every word found, so that an unlikely one is better than none. */
const met = 2.5
/** The share that neighbours taken for one word count for, beside the words themselves. */
const joinedShare = 0.7
const leftWord = 0.8
/** Neighbours of so many letters each, and together, are taken for one word too. */
const shortLetters = 6
const joinedLetters = 11
/** Names that were removed are cleared away when there are so many more of them than there are names. */
const slack = 1024

/** Scripts whose writers set words apart where Latin letters do. */
const apart = new Set(["Kana", "Hebr"])

const joinedOf = (prepared: Prepared): ReadonlyArray<Word> => prepared.joined.filter(({ token, parts }) => !apart.has(token.script) && token.letters.length <= joinedLetters && parts.every(({ plain }) => plain.length <= shortLetters))

class Index implements NameIndex {
  #rows: Array<NameRow | undefined> = []
  #places = new Map<string, number>()
  #vocabulary = new Vocabulary()
  #postings = new ShortLists()
  /** For each name: how many words it has; its score for the query at hand, and what its best word brought for the query's word at hand. */
  #counts = new Uint8Array(1024)
  #scores = new Float32Array(1024)
  #stamps = new Int32Array(1024)
  #stamp = 0
  #prepared = new Map<number, Prepared>()

  get size(): number {
    return this.#places.size
  }

  add(row: NameRow): void {
    this.remove(row.id)
    const { id, name, language, kind } = row
    const prepared = preparedOf(prepareName(name, { language, kind }))
    const words = new Set([...prepared.words, ...joinedOf(prepared)].filter((word) => word.token.letters.length > 0).map((word) => this.#vocabulary.add(word)))
    this.#put({ id, name, ...(language === undefined ? {} : { language }), ...(kind === undefined ? {} : { kind }) }, prepared.words.length, words)
  }

  #put(row: NameRow, count: number, words: Iterable<number>): void {
    const place = this.#rows.length
    this.#rows.push(row)
    this.#places.set(row.id, place)
    if (place >= this.#counts.length) {
      this.#counts = grown(this.#counts, place + 1)
      this.#scores = grown(this.#scores, place + 1)
      this.#stamps = grown(this.#stamps, place + 1)
    }
    this.#counts[place] = count
    for (const word of words) this.#postings.push(word, place)
  }

  remove(id: string): boolean {
    const place = this.#places.get(id)
    if (place === undefined) return false
    this.#rows[place] = undefined
    this.#places.delete(id)
    this.#prepared.delete(place)
    if (this.#rows.length > 2 * this.#places.size + slack) this.load(this.#snapshot())
    return true
  }

  /** What is there, without the names that were removed and the words that only they had. */
  #snapshot(): Snapshot {
    const places = new Map<number, number>()
    for (const place of this.#rows.keys()) if (this.#rows[place] !== undefined) places.set(place, places.size)
    const rows = [...places.keys()].map((place) => ({ row: this.#rows[place]!, count: this.#counts[place]!, words: [] as Array<number> }))
    const words: Array<Snapshot["words"][number]> = []
    const keysOfWords = this.#vocabulary.keysOfWords()
    for (const [number, { script, text }] of this.#vocabulary.words.entries()) {
      let used = false
      for (let entry = this.#postings.head(number); entry >= 0; entry = this.#postings.before(entry)) {
        const place = places.get(this.#postings.valueAt(entry))
        if (place === undefined) continue
        rows[place]!.words.push(words.length)
        used = true
      }
      if (used) words.push({ script, text, keys: keysOfWords[number]! })
    }
    return { keys: this.#vocabulary.keys, words, rows }
  }

  /** Puts a snapshot in the place of what is there. */
  load({ keys, words, rows }: Snapshot): void {
    this.#rows = []
    this.#places = new Map()
    this.#vocabulary = new Vocabulary()
    this.#postings = new ShortLists()
    this.#prepared.clear()
    for (const { script, text, keys: own } of words) this.#vocabulary.addStored({ script, text }, own.map((key) => keys[key]!))
    for (const { row, count, words: own } of rows) this.#put(row, count, own)
  }

  search(query: string, { limit = usualLimit, language, kind }: SearchOptions = {}): ReadonlyArray<NameHit> {
    const asked = preparedOf(prepareName(query, { language, kind }))
    const candidates = this.candidates(asked, kind)
    const judged = candidates.map((place) => ({ place, odds: judge(asked, this.#preparedAt(place)) }))
    judged.sort((x, y) => y.odds - x.odds)
    const most = Math.max(0, Math.min(mostHits, Math.floor(limit)))
    return judged.slice(0, most).map(({ place, odds }) => {
      const { id, name } = this.#rows[place]!
      return { id, name, probability: probabilityOf(odds) }
    })
  }

  candidates(asked: Prepared, kind: NameKind | undefined): ReadonlyArray<number> {
    const touched: Array<number> = []
    for (const word of asked.words) this.#meet(word, 1, touched)
    for (const word of joinedOf(asked)) this.#meet(word, joinedShare, touched)
    const scores = this.#scores
    for (const place of touched) scores[place]! -= leftWord * Math.max(0, this.#counts[place]! - asked.words.length)
    const own = kind === undefined ? touched : touched.filter((place) => (this.#rows[place]!.kind ?? "person") === kind)
    const best = own.sort((x, y) => scores[y]! - scores[x]! || x - y).slice(0, mostJudged)
    const least = (scores[best[0]!] ?? 0) - within
    const judged = best.filter((place, at) => at < fewJudged || scores[place]! >= least)
    for (const place of touched) scores[place] = 0
    return judged
  }

  /** Adds to the names what the best of their words brings for one of the query. */
  #meet(word: Word, share: number, touched: Array<number>): void {
    if (word.token.letters.length === 0) return
    const stamp = ++this.#stamp
    for (const { word: found, odds } of this.#vocabulary.find(word)) {
      for (let entry = this.#postings.head(found); entry >= 0; entry = this.#postings.before(entry)) {
        const place = this.#postings.valueAt(entry)
        if (this.#stamps[place] === stamp || this.#rows[place] === undefined) continue
        this.#stamps[place] = stamp
        if (this.#scores[place] === 0) touched.push(place)
        this.#scores[place]! += share * (odds + met)
      }
    }
  }

  #preparedAt(place: number): Prepared {
    const there = this.#prepared.get(place)
    if (there !== undefined) return there
    const { name, language, kind } = this.#rows[place]!
    const { name: own, words, joined } = preparedOf(prepareName(name, { language, kind }))
    const made: Prepared = { name: own, words: words.map((word) => this.#vocabulary.shared(word)), joined: joined.map((word) => this.#vocabulary.shared(word)) }
    if (this.#prepared.size >= mostPrepared) this.#prepared.clear()
    this.#prepared.set(place, made)
    return made
  }

  toBytes(): Uint8Array {
    return written(this.#snapshot())
  }
}

export function buildNameIndex(rows: Iterable<NameRow>): NameIndex {
  const index = new Index()
  for (const row of rows) index.add(row)
  return index
}

/** Reads what `toBytes` wrote. Throws `InvalidIndex`. */
export function openNameIndex(bytes: Uint8Array): NameIndex {
  const index = new Index()
  index.load(read(bytes))
  return index
}

/** An index of names, searched over scripts and spellings. */
import { compareNames } from "../compare/compareNames.ts"
import { type Prepared, preparedOf, type Word } from "../compare/prepared.ts"
import { prepareName } from "../parse/prepareName.ts"
import type { NameKind } from "../parse/parts.ts"
import { order } from "../sound/order.ts"
import type { SoundToken } from "../sound/token.ts"
import { read, type Snapshot, written } from "./bytes.ts"
import { type Candidate, Candidates, type Entry, initialBit } from "./candidates.ts"
import { joinedOf } from "./joined.ts"
import { oddsOfHit, personsOdds, probabilityOf, unlikely } from "./judge.ts"
import { parseOf, preparedAgain } from "./parsed.ts"

/** A name of an index. */
export interface NameRow {
  readonly id: string
  readonly name: string
  /** BCP 47. */
  readonly language?: string | undefined
  /** A person's unless it is told. */
  readonly kind?: NameKind | undefined
}

/** How an index is asked. */
export interface SearchOptions {
  /** As many hits at most; 10 unless it is told, 100 at most. */
  readonly limit?: number | undefined
  /** Of the query, BCP 47. */
  readonly language?: string | undefined
  /** Only names of this kind. */
  readonly kind?: NameKind | undefined
}

/** A name of an index that may be the one asked for. */
export interface NameHit {
  readonly id: string
  readonly name: string
  /** That this name is the one asked for, 0..1: the comparison's, as far as one name among many goes. Names alike have one probability, which is below 0.95: they may be two bearers'. */
  readonly probability: number
}

/** Names by sound and spelling, over scripts. */
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
const mostJudged = 5
const fewJudged = 2
const judgedWithin = 6
/** A query that does not tell its kind is a person's name rather: taken off the odds of others. */
const ofOtherKind = 1.5
/** Words and names that are kept ready to be compared. */
const mostReady = 16_384
const mostPrepared = 4096
/** Names that were removed are cleared away when there are so many more of them than there are names. */
const slack = 1024

const latn = order.indexOf("Latn")
const roma = order.indexOf("Roma")
const kindOf = ({ kind }: NameRow): NameKind => kind ?? "person"

class Index implements NameIndex {
  #rows: Array<NameRow | undefined> = []
  #parses: Array<string> = []
  #places = new Map<string, number>()
  #candidates = this.#noCandidates()
  #tokens = new Map<number, SoundToken>()
  #words = new Map<string, Word>()
  #prepared = new Map<number, Prepared>()

  get size(): number {
    return this.#places.size
  }

  #noCandidates(): Candidates {
    return new Candidates((word) => this.#tokenAt(word))
  }

  add(row: NameRow): void {
    this.remove(row.id)
    const { id, name, language, kind } = row
    const prepared = preparedOf(prepareName(name, { language, kind }))
    const { vocabulary } = this.#candidates
    const entries = [...prepared.words, ...joinedOf(prepared)].filter((word) => word.token.letters.length > 0)
      .map((word): Entry => ({ word: vocabulary.add(word), mask: word.mask | (word.initial ? initialBit : 0) }))
    this.#put({ id, name, ...(language === undefined ? {} : { language }), ...(kind === undefined ? {} : { kind }) }, parseOf(prepared), entries)
  }

  #put(row: NameRow, parse: string, entries: ReadonlyArray<Entry>): void {
    this.#places.set(row.id, this.#rows.length)
    this.#rows.push(row)
    this.#parses.push(parse)
    this.#candidates.add(entries)
  }

  remove(id: string): boolean {
    const place = this.#places.get(id)
    if (place === undefined) return false
    this.#rows[place] = undefined
    this.#candidates.remove(place)
    this.#places.delete(id)
    this.#prepared.delete(place)
    if (this.#rows.length > 2 * this.#places.size + slack) this.load(this.#snapshot())
    return true
  }

  /** What is there, without the names that were removed and the words that only they had. */
  #snapshot(): Snapshot {
    const { vocabulary } = this.#candidates
    const numbers = new Map<number, number>()
    const numberOf = (word: number): number => {
      const there = numbers.get(word)
      if (there !== undefined) return there
      numbers.set(word, numbers.size)
      return numbers.size - 1
    }
    const rows: Array<Snapshot["rows"][number]> = []
    for (const [place, row] of this.#rows.entries()) {
      if (row !== undefined) rows.push({ row, parse: this.#parses[place]!, entries: this.#candidates.entriesOf(place).map(({ word, mask }) => ({ word: numberOf(word), mask })) })
    }
    const keysOfWords = vocabulary.keysOfWords()
    const words = [...numbers.keys()].map((word) => ({ script: vocabulary.scripts[word]!, text: vocabulary.texts[word]!, keys: keysOfWords[word]!, signs: vocabulary.signsOfWord(word) }))
    return { keys: vocabulary.textKeys, words, rows }
  }

  /** Puts a snapshot in the place of what is there. */
  load({ keys, words, rows }: Snapshot): void {
    this.#rows = []
    this.#parses = []
    this.#places = new Map()
    this.#candidates = this.#noCandidates()
    this.#tokens.clear()
    this.#words.clear()
    this.#prepared.clear()
    for (const key of keys) this.#candidates.vocabulary.addTextKey(key)
    for (const word of words) this.#candidates.vocabulary.addStored(word)
    for (const { row, parse, entries } of rows) this.#put(row, parse, entries)
  }

  search(query: string, { limit = usualLimit, language, kind }: SearchOptions = {}): ReadonlyArray<NameHit> {
    const most = Math.max(0, Math.min(mostHits, Math.floor(limit)))
    const asked = preparedOf(prepareName(query, { language, kind }))
    const near = this.#candidates.near(asked, Math.max(most, usualLimit), (place) => kind === undefined || kindOf(this.#rows[place]!) === kind)
    const least = near[0] === undefined ? 0 : near[0].looks + near[0].sounds - judgedWithin
    const hits = near.map((candidate, at) => {
      const inFull = at < fewJudged || (at < mostJudged && candidate.looks + candidate.sounds >= least)
      return { place: candidate.place, odds: inFull ? this.#odds(asked, candidate) : oddsOfHit(unlikely, candidate) }
    })
    hits.sort((x, y) => y.odds - x.odds || x.place - y.place)
    return hits.slice(0, most).map(({ place, odds }) => {
      const { id, name } = this.#rows[place]!
      return { id, name, probability: probabilityOf(odds) }
    })
  }

  #odds(asked: Prepared, candidate: Candidate): number {
    const { name, language, kind } = this.#rows[candidate.place]!
    if (asked.name.kind === "person") return oddsOfHit(personsOdds(asked, this.#preparedAt(candidate.place)), candidate) - (kind === undefined || kind === "person" ? 0 : ofOtherKind)
    const { probability } = compareNames(asked.name, prepareName(name, { language, kind }))
    return Math.log(probability / (1 - probability))
  }

  #preparedAt(place: number): Prepared {
    const there = this.#prepared.get(place)
    if (there !== undefined) return there
    const { name, language, kind } = this.#rows[place]!
    const parse = this.#parses[place]!
    const made = parse === "" ? preparedOf(prepareName(name, { language, kind })) : preparedAgain(name, language, parse, (key, make) => this.#wordAt(key, make))
    if (this.#prepared.size >= mostPrepared) this.#prepared.clear()
    this.#prepared.set(place, made)
    return made
  }

  #wordAt(key: string, make: () => Word): Word {
    const there = this.#words.get(key)
    if (there !== undefined) return there
    const word = make()
    const number = this.#candidates.vocabulary.numberOf(word)
    const shared = number === undefined ? word : { ...word, token: this.#tokenAt(number) }
    if (this.#words.size >= mostReady) this.#words.clear()
    this.#words.set(key, shared)
    return shared
  }

  #tokenAt(number: number): SoundToken {
    const there = this.#tokens.get(number)
    if (there !== undefined) return there
    const { scripts, texts } = this.#candidates.vocabulary
    const [script, text] = [scripts[number]!, texts[number]!]
    const reads = order.indexOf(script)
    const made: SoundToken = { text, script, letters: [...text], reads: reads < 0 ? roma : reads, key: text, views: [], spellings: undefined, self: Number.NaN }
    // Latin letters are their own likeliest Latin spelling
    if (reads === latn) made.spellings = [{ token: made, cost: 0 }]
    if (this.#tokens.size >= mostReady) {
      this.#tokens.clear()
      this.#words.clear()
      this.#prepared.clear()
    }
    this.#tokens.set(number, made)
    return made
  }

  toBytes(): Uint8Array {
    return written(this.#snapshot())
  }
}

/**
 * An index of names.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { buildNameIndex } from "@polyonym/names/pure"
 *
 * const index = buildNameIndex([{ id: "1", name: "Дмитро Лубінець", language: "uk" }, { id: "2", name: "Ada Lovelace" }])
 * assert.equal(index.search("Dmytro Lubinets")[0]?.id, "1")
 * ```
 */
export function buildNameIndex(rows: Iterable<NameRow>): NameIndex {
  const index = new Index()
  for (const row of rows) index.add(row)
  return index
}

/**
 * Reads what `toBytes` wrote. Throws `InvalidIndex`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { buildNameIndex, openNameIndex } from "@polyonym/names/pure"
 *
 * const bytes = buildNameIndex([{ id: "1", name: "Ada Lovelace" }]).toBytes()
 * assert.equal(openNameIndex(bytes).size, 1)
 * ```
 */
export function openNameIndex(bytes: Uint8Array): NameIndex {
  const index = new Index()
  index.load(read(bytes))
  return index
}

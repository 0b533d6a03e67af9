/** What a word may be a form of, each reading with its log weight. */
import { type EndingOdds, endingOdds } from "./endings.ts"
import type { Inflection } from "./languages.ts"
import { lemmaOdds } from "./lemmaOdds.ts"
import { type Paradigm, type WordGender, type WordRole, formsOf } from "./paradigm.ts"

export interface Reading {
  /** In small letters. */
  readonly lemma: string
  /** The lemma with its first letter a capital. */
  readonly capital: string
  /** Of the lemma, among those of the word; 0 for the word itself. */
  readonly id: number
  /** The case's column; −1 for a word that does not change. */
  readonly at: number
  readonly gender: WordGender
  readonly plural: boolean
  readonly weight: number
}

/** Names that a document has besides, to be explained by the lemmas. */
export interface Others {
  /** Their words in small letters, by their first letters. */
  readonly byStart: ReadonlyMap<string, ReadonlyArray<string>>
}
const startOf = (word: string): string => word.slice(0, 2)

export function othersOf(words: Iterable<string>): Others | undefined {
  const byStart = new Map<string, Array<string>>()
  const seen = new Set<string>()
  for (const word of words) {
    if (word.length < 3 || seen.has(word)) continue
    seen.add(word)
    const start = startOf(word)
    const there = byStart.get(start)
    if (there === undefined) byStart.set(start, [word])
    else if (there.length < 32) there.push(word)
  }
  return byStart.size === 0 ? undefined : { byStart }
}

/** What a lemma gains from the other forms in the document that it explains. */
function explained(form: string, lemma: string, paradigm: Paradigm | undefined, others: Others | undefined): number {
  const near = others?.byStart.get(startOf(form))
  if (near === undefined) return 0
  let forms: ReadonlyArray<ReadonlyArray<string>> | undefined
  let sum = 0
  for (const other of near) {
    if (other === form) continue
    if (other === lemma) sum += 3.5
    else if (paradigm !== undefined) {
      forms ??= formsOf(lemma, paradigm)
      if (forms.some((alternatives) => alternatives.includes(other))) sum += 2
    }
  }
  return Math.min(sum, 8)
}

/** Words in these letters hardly ever change where they could. */
const seldomChanges = /[оеєиіїуюэыoeiuyéóúíáý]$/

/** Log share of the words that end as an oblique case does and do not change. */
const obliqueShare = -3

/** Women's given names seldom end so. */
const manlyShare = -4
/** Of words in a vowel that no paradigm takes. */
const vowelShare = -0.7
const manly = /[бвгґджзклмнпрстфхцчшщў]$/

const georgian = /(швили|швілі|shvili)$/
/** Log share of those words of a role that could change and do not. */
function unchangedShare(small: string, role: WordRole, vowel: boolean): number {
  if (georgian.test(small)) return 2
  return vowel ? (role === "g" || role === "s" ? -2.5 : -3.5) : -5
}

const alternativeWeights = [0, -0.5, -1]
const pluralWeight = -4.5
/** Log shares of men and women among persons in news. */
export const genderWeights: Readonly<Record<WordGender, number>> = { m: Math.log(0.77), f: Math.log(0.23), n: 0, x: 0 }
const genders: ReadonlyArray<WordGender> = ["m", "f", "n", "x"]
const persons: ReadonlyArray<WordGender> = ["m", "f"]

const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1)

/** What lemmas of a word have ids: their places; the word itself is the first. */
type Lemmas = Array<string>
function idOf(lemma: string, lemmas: Lemmas): number {
  const there = lemmas.indexOf(lemma)
  return there < 0 ? lemmas.push(lemma) - 1 : there
}

/** The readings of a word, in small letters the first of `lemmas`, as a `role`; `body`: it is in the name of an organisation. */
export function readingsOf(lemmas: Lemmas, role: WordRole, rules: Inflection, odds: EndingOdds, others: Others | undefined, body: boolean): ReadonlyArray<Reading> {
  const small = lemmas[0]!
  const { bare, impossible, oblique } = rules.language
  const found: Array<Reading> = []
  const capitals: Array<string | undefined> = []
  /** By lemma and gender. */
  const known: Array<number | undefined> = []
  const lemmaWeight = (lemma: string, id: number, gender: WordGender): number => known[id * genders.length + genders.indexOf(gender)] ??=
    lemmaOdds(lemma, role, gender, rules, odds, body) - (id !== 0 && lemma.length < 3 ? 3 : 0) - (id !== 0 && bare?.test(lemma) === true ? 4 : 0)
  for (const { lemma, paradigm, grammaticalCase: at, alternative } of rules.analyses(small, role)) {
    if (impossible?.test(lemma) === true) continue
    const { gender, plural } = paradigm
    const id = idOf(lemma, lemmas)
    const capital = capitals[id] ??= capitalised(lemma)
    const weight = lemmaWeight(lemma, id, gender) + (alternativeWeights[alternative] ?? -1.3) + (plural ? pluralWeight : 0) + (others === undefined ? 0 : explained(small, lemma, paradigm, others))
    // several paradigms may give one lemma in one case
    const there = found.findIndex((other) => other.id === id && other.at === at && other.gender === gender && other.plural === plural)
    if (there < 0) found.push({ lemma, capital, id, at, gender, plural, weight })
    else if (found[there]!.weight < weight) found[there] = { lemma, capital, id, at, gender, plural, weight }
  }
  if (role === "a") return found
  const person = role === "g" || role === "s"
  const changing = rules.paradigms(small, role)
  const vowel = seldomChanges.test(small)
  for (const gender of person ? persons : genders) {
    const changes = person ? changing.some((paradigm) => paradigm.gender === gender && !paradigm.plural) : changing.length > 0
    const share = (changes ? unchangedShare(small, role, vowel) : oblique?.test(small) === true ? obliqueShare : role === "g" && gender === "f" && manly.test(small) ? manlyShare : vowel ? vowelShare : 0) - (person ? 0 : gender === "x" ? 5 : 1.4)
    found.push({ lemma: small, capital: capitalised(small), id: 0, at: -1, gender, plural: false, weight: lemmaWeight(small, 0, gender) + share })
  }
  return found
}

/** Gender and number that words agree in. */
export const slots: ReadonlyArray<{ readonly gender: WordGender; readonly plural: boolean }> = [
  { gender: "m", plural: false }, { gender: "f", plural: false }, { gender: "n", plural: false }, { gender: "x", plural: false }, { gender: "m", plural: true }, { gender: "f", plural: true }
]
/** Log weights of the slots in a person's name. */
export const personSlots: ReadonlyArray<number> = slots.map(({ gender }) => genderWeights[gender])
/** The first of them. */
export const singularSlots = 4
const none: Array<Reading> = []
const mostAlike = 6
const allSingular: ReadonlyArray<number> = [0, 1, 2, 3]
const slotNumbers: Readonly<Record<WordGender, ReadonlyArray<number>>> = { m: [0], f: [1], n: [2], x: [3] }
const pluralSlots: Readonly<Record<WordGender, ReadonlyArray<number>>> = { m: [4], f: [5], n: [4], x: [4] }
const ownSlot = ({ gender, plural }: Reading): ReadonlyArray<number> => plural ? pluralSlots[gender] : slotNumbers[gender]
export const columns = 7
const cellCount = slots.length * columns

/** The readings of a word by gender, number and case, likeliest first. */
export class WordReadings {
  /** The weight of the likeliest reading of all. */
  readonly most: number
  /** The same by slot. */
  readonly mostIn: Array<number> = slots.map(() => -Infinity)
  /** By slot and case, up to the last slot that has readings: readings, and the weight of the likeliest. */
  readonly cells: ReadonlyArray<ReadonlyArray<Reading>>
  readonly best: ReadonlyArray<number>
  /** By slot, a bit for each case that there is a reading of. */
  readonly changes: ReadonlyArray<number>
  readonly #sorted: ReadonlyArray<Reading>
  #anyGender: WordReadings | undefined
  /** `slotsOf` says in which slots a reading stands. */
  constructor(readings: ReadonlyArray<Reading>, slotsOf: (reading: Reading) => ReadonlyArray<number> = ownSlot) {
    this.#sorted = [...readings].sort((a, b) => b.weight - a.weight)
    this.most = this.#sorted[0]?.weight ?? -Infinity
    const cells: Array<Array<Reading>> = []
    const best: Array<number> = []
    const changes = slots.map(() => 0)
    for (let place = 0; place < cellCount; place++) {
      cells.push(none)
      best.push(-Infinity)
    }
    for (const reading of this.#sorted) {
      for (const slot of slotsOf(reading)) {
        if (reading.weight > this.mostIn[slot]!) this.mostIn[slot] = reading.weight
        // a word that does not change stands in every case
        for (let at = Math.max(0, reading.at); at <= (reading.at < 0 ? columns - 1 : reading.at); at++) {
          const place = slot * columns + at
          const cell = cells[place]!
          if (cell === none) {
            cells[place] = [reading]
            best[place] = reading.weight
          } else if (cell.length < mostAlike) cell.push(reading)
          else continue
          if (reading.at >= 0) changes[slot]! |= 1 << at
        }
      }
    }
    // what many words hold is kept small
    let used = slots.length
    while (used > 1 && this.mostIn[used - 1] === -Infinity) used--
    const lone: Array<Array<Reading>> = []
    const kept = (cell: Array<Reading>): Array<Reading> => {
      if (cell.length !== 1) return cell.length === 0 ? none : cell.slice()
      const there = lone.find(([reading]) => reading === cell[0])
      if (there === undefined) lone.push(cell)
      return there ?? cell
    }
    this.cells = cells.slice(0, used * columns).map(kept)
    this.best = best.slice(0, used * columns)
    this.changes = changes
  }
  fitting(slot: number, at: number): ReadonlyArray<Reading> {
    return this.cells[slot * columns + at] ?? none
  }
  /** The same readings, each in every gender. */
  get anyGender(): WordReadings {
    return this.#anyGender ??= new WordReadings(this.#sorted.filter((reading) => !reading.plural), () => allSingular)
  }
}

/** A word in small letters, with its readings by role. */
export class ReadWord {
  readonly #lemmas: Lemmas
  readonly #make: (lemmas: Lemmas, role: WordRole) => WordReadings
  readonly #byRole: Array<WordReadings | undefined> = []
  constructor(small: string, make: (lemmas: Lemmas, role: WordRole) => WordReadings) {
    this.#lemmas = [small]
    this.#make = make
  }
  as(role: WordRole): WordReadings {
    return this.#byRole[role.charCodeAt(0) & 31] ??= this.#make(this.#lemmas, role)
  }
}

type ReadWords = (small: string) => ReadWord
const remembered = { body: new Map<string, ReadWords>(), other: new Map<string, ReadWords>() }
const mostRemembered = 6000

/** The words of a language with their readings, remembered; bounded, and never dependent on what was asked before. `body`: they are in the name of an organisation. */
export function readWords(rules: Inflection, body: boolean, others?: Others): ReadWords {
  const readers = body ? remembered.body : remembered.other
  const there = others === undefined ? readers.get(rules.tag) : undefined
  if (there !== undefined) return there
  const odds = endingOdds(rules.tag)
  const make = (lemmas: Lemmas, role: WordRole): WordReadings => new WordReadings(readingsOf(lemmas, role, rules, odds, others, body))
  const words = new Map<string, ReadWord>()
  const reader: ReadWords = (small) => {
    let found = words.get(small)
    if (found === undefined) {
      if (words.size >= mostRemembered) words.clear()
      words.set(small, found = new ReadWord(small, make))
    }
    return found
  }
  if (others === undefined) readers.set(rules.tag, reader)
  return reader
}

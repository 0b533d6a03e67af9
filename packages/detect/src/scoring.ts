import { type LanguageModel, scriptModelOf } from "./languageModel.ts"
import { addPairs, keysOfWord, mostKeys } from "./ngrams.ts"
import { countBits, type ScriptModel } from "./packing.ts"
import { type Reading, scriptOfGroup } from "./reading.ts"

/** What the words of one script in a text, or in a part of it, say of its languages. */
export interface Evidence {
  readonly script: string
  /** None for a script that one language is written in. */
  readonly model: ScriptModel | undefined
  /** Whole-number weights for each language and group of the model, twice as large as its own. */
  readonly sums: Int32Array
  /** N-grams that the model knows and that it was asked, both doubled. */
  known: number
  asked: number
  letters: number
  /** How usual the pairs of letters of the first words are together, and how many pairs there are. */
  likeness: number
  pairs: number
  words: number
  /** Letters of words in small letters, which no names are, and none that only repeats a few letters or is a run of keys. */
  plain: number
  /** The number of the last word; none yet: -1. */
  last: number
}

const keys = new Uint32Array(mostKeys)
const none = new Int32Array(0)
/** So many pairs of letters are enough to tell words from keys hit at random. */
const mostPairs = 100
/** A word counts double, one that looks like a name once. */
const double = 2

/** Nothing said yet of a script. */
export function emptyEvidence(script: string, model: ScriptModel | undefined): Evidence {
  return { script, model, sums: model === undefined ? none : new Int32Array(model.languages.length + model.groups.length), known: 0, asked: 0, letters: 0, likeness: 0, pairs: 0, words: 0, plain: 0, last: -1 }
}

/** Adds what the words of a range of a reading say, `step` by `step`, to the evidence of their scripts. */
export class Scores {
  readonly byGroup = new Map<number, Evidence>()
  readonly model: LanguageModel
  readonly reading: Reading

  constructor(model: LanguageModel, reading: Reading) {
    this.model = model
    this.reading = reading
  }

  add(from: number, to: number): this {
    const { reading, byGroup } = this
    let group = -1
    let evidence: Evidence | undefined
    for (let i = from; i < to; i++) {
      if (reading.groups[i] !== group) {
        group = reading.groups[i]!
        evidence = byGroup.get(group)
        if (evidence === undefined) {
          const script = scriptOfGroup(group)
          byGroup.set(group, evidence = emptyEvidence(script, scriptModelOf(this.model, script)))
        }
      }
      addWord(evidence!, reading, i)
    }
    return this
  }
}

/** Whether a word is one letter three times or more, or two or three letters again and again: a key that was held, fingers that drummed. */
function isRepeated(text: string, start: number, end: number): boolean {
  for (let period = 1; period <= 3; period++) {
    if (end - start < (period === 1 ? 3 : 6)) return false
    let at = start + period
    while (at < end && text.charCodeAt(at) === text.charCodeAt(at - period)) at++
    if (at === end) return true
  }
  return false
}

/** Rows of keyboards, Latin and Cyrillic (general knowledge). */
const rows = "qwertyuiop asdfghjkl zxcvbnm azertyuiop qsdfghjklm qwertzuiop йцукенгшщзхъ йцукенгшщзхї фывапролджэ фівапролджє ячсмитьбю"
const shortestRun = 6

/** Whether a word is a run of keys side by side. */
const isRun = (text: string, start: number, end: number): boolean => end - start >= shortestRun && end - start <= 12 && rows.includes(text.slice(start, end))

/** Whether a word is the one before it again. */
function isSaidAgain({ text, starts, ends }: Reading, at: number): boolean {
  const size = ends[at]! - starts[at]!
  const before = starts[at - 1]!
  const start = starts[at]!
  if (ends[at - 1]! - before !== size) return false
  for (let i = 0; i < size; i++) if (text.charCodeAt(before + i) !== text.charCodeAt(start + i)) return false
  return true
}

/** Adds what one word says: nothing more where it is the last one again. */
export function addWord(evidence: Evidence, reading: Reading, at: number): void {
  const again = at > 0 && evidence.last === at - 1 && isSaidAgain(reading, at)
  evidence.last = at
  if (again) return
  const { text, starts, ends, capitals } = reading
  const start = starts[at]!
  const end = ends[at]!
  const name = capitals[at] === 1
  evidence.words++
  evidence.letters += end - start
  if (capitals[at] === 0 && !isRepeated(text, start, end) && !isRun(text, start, end)) evidence.plain += end - start
  const { model, sums } = evidence
  if (model === undefined) return
  if (model.pairs !== undefined && evidence.pairs < mostPairs) addPairs(text, start, end, model.pairs, evidence)
  const count = keysOfWord(text, start, end, keys)
  const times = name ? 1 : double
  evidence.asked += count * times
  const { keys: table, heads, classes, weights, mask } = model
  const last = table.length - 1
  for (let i = 0; i < count; i++) {
    const wanted = (keys[i]! & mask) + 1
    let place = keys[i]! & mask & last
    while (table[place] !== wanted && table[place] !== 0) place = place + 1 & last
    if (table[place] === 0) continue
    evidence.known += times
    const head = heads[place]!
    let entry = head >>> countBits
    for (const stop = entry + (head & (1 << countBits) - 1); entry < stop; entry++) {
      const language = classes[entry]!
      sums[language] = sums[language]! + times * weights[entry]!
    }
  }
}

/** What the words of a range, and of a script by its number, say of the languages of a model; of no more than so many words. */
export function evidenceOf(model: ScriptModel, group: number, reading: Reading, from: number, to: number, most = Infinity): Evidence {
  const evidence = emptyEvidence(scriptOfGroup(group), model)
  for (let i = from; i < to && evidence.words < most; i++) if (reading.groups[i] === group) addWord(evidence, reading, i)
  return evidence
}

/** Scores of the languages of a model, in natural-logarithm units. */
export function scoresOf({ model, sums, known }: Evidence): Float64Array {
  const { bias, unit, groups } = model!
  const scale = known === 0 ? 0 : unit / 2 / Math.sqrt(known / 2)
  const scores = bias.map((value, at) => value + sums[at]! * scale)
  groups.forEach((members, group) => {
    const shared = sums[bias.length + group]! * scale
    if (shared !== 0) for (const member of members) scores[member] = scores[member]! + shared
  })
  return scores
}

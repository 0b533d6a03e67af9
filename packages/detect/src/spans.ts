import type { LanguageGuess, LanguageSpan } from "@polyonym/facts/pure"
import { baseOf, type DetectOptions, guessFrom, guessOf, mostAgain, type Wanted, wantedOf } from "./detect.ts"
import { type LanguageModel, scriptModelOf } from "./languageModel.ts"
import { type Part, partsOf } from "./parts.ts"
import { groupOf, type Reading, readWords } from "./reading.ts"
import { emptyEvidence, evidenceOf, Scores } from "./scoring.ts"
import { languagesOfWords, type Stretch } from "./switching.ts"

type Guess = Pick<LanguageSpan, "language" | "script" | "confidence">
/** Below this probability the language of a run of another script is not told, and it stays in the language around it. */
const least = 0.5

/** The spans of a text by a model. */
export function spansBy(model: LanguageModel, text: string, options: DetectOptions): Array<LanguageSpan> {
  const reading = readWords(text)
  const wanted = wantedOf(options)
  return spansOf(model, text, reading, guessFrom(new Scores(model, reading).add(0, reading.size), text, wanted), wanted)
}

/** The spans of a text whose own language is known already. */
export function spansOf(model: LanguageModel, text: string, reading: Reading, main: Guess, wanted: Wanted): Array<LanguageSpan> {
  if (text.length === 0) return []
  if (main.language === "zxx") return [{ start: 0, end: text.length, language: main.language, script: main.script, confidence: main.confidence }]
  const parts = partsOf(reading.clean, main.script)
  const words = wordsAt(parts, reading)
  const byScript = new Map<string, Array<number>>()
  parts.forEach(({ script }, index) => {
    const known = byScript.get(script)
    if (known === undefined) byScript.set(script, [index])
    else known.push(index)
  })
  const spans: Array<{ start: number; end: number; language: string; script: string; confidence: number }> = []
  /** For each part, where in it which language begins; none where all of it is in the text's own. */
  const begun: Array<ReadonlyArray<Begin> | undefined> = []
  for (const [script, indices] of byScript) {
    if (script === main.script && scriptModelOf(model, script) === undefined) continue
    const places = indices.map((index): Place => ({ index, part: parts[index]!, stretch: { from: words[index]!, to: words[index + 1]! } }))
    for (const [index, list] of languagesIn(model, reading, script, places, main, wanted)) begun[index] = list
  }
  const add = (start: number, end: number, { language, script, confidence }: Guess): void => {
    const last = spans.at(-1)
    if (last !== undefined && last.language === language && last.script === script) {
      last.end = end
      last.confidence = Math.max(last.confidence, confidence)
    } else spans.push({ start, end, language, script, confidence })
  }
  parts.forEach(({ start, end }, index) => {
    const list = begun[index]
    if (list === undefined) add(start, end, main)
    else list.forEach(({ start: from, guess }, i) => add(from, list[i + 1]?.start ?? end, guess))
  })
  return spans
}

/** The first word of each part, and the number of words behind the last: those that begin inside a part are its own. */
function wordsAt(parts: ReadonlyArray<Part>, { starts, size }: Reading): Int32Array {
  const first = new Int32Array(parts.length + 1)
  let at = 0
  for (let index = 0; index < parts.length; index++) {
    const { end } = parts[index]!
    while (at < size && starts[at]! < end) at++
    first[index + 1] = at
  }
  return first
}

interface Place {
  readonly index: number
  readonly part: Part
  readonly stretch: Stretch
}

interface Begin {
  readonly start: number
  readonly guess: Guess
}

/** Where in the parts of one script which language begins. */
function* languagesIn(model: LanguageModel, reading: Reading, script: string, places: ReadonlyArray<Place>, main: Guess, wanted: Wanted): Generator<[number, ReadonlyArray<Begin>]> {
  const own = script === main.script ? main : guessOfParts(model, reading, script, places, wanted)
  if (own === undefined) return
  const weights = scriptModelOf(model, script)
  const number = weights?.languages.indexOf(own.language) ?? -1
  if (weights === undefined || number < 0) {
    for (const { index, part } of places) yield [index, [{ start: part.start, guess: own }]]
    return
  }
  const group = groupOf(script)
  const stretches = places.map(({ stretch }) => stretch)
  const allowed = (language: number): boolean => wanted.allowed === undefined || wanted.allowed.has(baseOf(weights.languages[language]!))
  const chosen = languagesOfWords(weights, group, reading, stretches, number, allowed)
  let at = 0
  for (const { index, part, stretch } of places) {
    const list: Array<{ start: number; guess: Guess }> = []
    let from = stretch.from
    let before = -1
    for (let i = stretch.from; i < stretch.to; i++, at++) {
      const language = chosen[at]!
      if (language === before) continue
      list.push({ start: before < 0 ? part.start : reading.starts[i]!, guess: language === number ? own : { language: weights.languages[language]!, script, confidence: 0 } })
      if (before >= 0 && list.length > 1) settle(list[list.length - 2]!, from, i)
      from = i
      before = language
    }
    if (list.length > 0) settle(list[list.length - 1]!, from, stretch.to)
    yield [index, list.length === 0 ? [{ start: part.start, guess: own }] : list]
  }

  /** A passage in another language is asked once more as a whole: it may be in a relative of that language, or in the text's own after all. */
  function settle(one: { start: number; guess: Guess }, from: number, to: number): void {
    if (one.guess.language === own!.language) return
    const guess = guessOf(evidenceOf(weights!, group, reading, from, to), false, wanted, (model) => evidenceOf(model, group, reading, from, to))
    one.guess = guess.language === own!.language ? own! : guess.language === "und" ? { ...one.guess, confidence: least } : { language: guess.language, script, confidence: guess.confidence }
  }
}

/** The language that most of the parts of a script are in. */
function guessOfParts(model: LanguageModel, reading: Reading, script: string, places: ReadonlyArray<Place>, wanted: Wanted): Guess | undefined {
  const scores = new Scores(model, reading)
  for (const { stretch } of places) scores.add(stretch.from, stretch.to)
  const group = groupOf(script === "Jpan" ? "Hani" : script)
  const evidence = scores.byGroup.get(group) ?? emptyEvidence(script, undefined)
  const guess: LanguageGuess = guessOf(evidence, script === "Jpan", wanted, (finer) => evidenceOf(finer, group, reading, places[0]!.stretch.from, places.at(-1)!.stretch.to, mostAgain))
  return guess.language === "und" || guess.confidence < least ? undefined : guess
}

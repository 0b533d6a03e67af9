import { type Ending, sureEndings, type SureEndings } from "./endings.ts"

/** A name in three cases, word by word. */
interface Word {
  readonly cases: Ending
  readonly changes: boolean
}

const hard = /[\p{L}--[аеєиіїоуюяёыэьъйaeiouyąęóáéíýěůú]]$/iv
const acronym = /^[\p{Lu}\d-]+$/u
const small = /^\p{Ll}/u
const article = /^\p{Ll}{1,3}$/u
const mixedCase = /\p{Ll}\p{Lu}/u
/** In Ukrainian and Russian, in Polish and Czech. */
const prepositions: ReadonlySet<string> = new Set((
  "в у во на з із зі с со до для про проти щодо при за під над по від між к о об против под от из между " +
  "w we z ze ds. dla o przeciw przeciwko przy pod nad po od v ve s se do pro proti při na za"
).split(" "))
const digits = /^[\d–-]+$/
const conjunctions: ReadonlySet<string> = new Set(["і", "й", "та", "и", "i", "a", "oraz", "&"])

function fits([nominative, genitive, instrumental]: Ending, rows: ReadonlyArray<Ending>): boolean {
  return rows.some(([own, ofIt, withIt]) => {
    const stem = nominative.slice(0, nominative.length - own.length)
    return nominative.endsWith(own) && (own !== "" || hard.test(stem)) && genitive === stem + ofIt && instrumental === stem + withIt
  })
}

function wordsOf(forms: Ending, separator: string): ReadonlyArray<Word> | undefined {
  const [first, ...others] = forms.map((form) => form.split(separator))
  if (others.some((words) => words.length !== first!.length)) return undefined
  return first!.map((word, at) => {
    const cases: Ending = [word, others[0]![at]!, others[1]![at]!]
    return { cases, changes: cases[1] !== word || cases[2] !== word }
  })
}

type Part = "noun" | "adjective" | "still" | "wrong"

/** How a word with no space in it changes; of parts with hyphens the last one decides, and none but numbers stays behind one that changes. */
function partOf(word: Word, endings: SureEndings, kind: "place" | "organisation", alone: boolean): Part {
  if (!word.changes) return "still"
  const parts = wordsOf(word.cases, "-")
  if (parts === undefined || mixedCase.test(word.cases[0])) return "wrong"
  const first = parts.findIndex(({ changes }) => changes)
  let decided: Part = "wrong"
  let behindSmall = false
  for (const { cases, changes } of parts.slice(first)) {
    behindSmall ||= small.test(cases[0])
    if (!changes && !digits.test(cases[0]) && !behindSmall) return "wrong"
    if (!changes) continue
    decided = fits(cases, endings.nouns) || (kind === "place" && fits(cases, endings.placeNouns)) || (alone && fits(cases, endings.towns)) ? "noun" : fits(cases, endings.adjectives) ? "adjective" : "wrong"
    if (decided === "wrong") return decided
  }
  return decided
}

/** Whether a word that stays as it is may stand behind a head that changes: a genitive or an abbreviation, or a preposition. `isSettled`: the words that decide have been seen. */
function mayStay(word: string, isSettled: boolean, endings: SureEndings): boolean {
  if (acronym.test(word) || prepositions.has(word)) return true
  return !endings.adjective.test(word) && (isSettled || endings.genitive.test(word))
}

/**
 * Whether the forms of a place's or a body's name are sure: every word that changes does so as the language's words do, the head is among them, and nothing that ought to agree stays
 * behind. `forms` are the nominative, the genitive and the instrumental. False for a language that there is no table of.
 */
export function isSurelyDeclined(forms: Ending, kind: "place" | "organisation", language: string): boolean {
  const endings = Object.hasOwn(sureEndings, language) ? sureEndings[language] : undefined
  const words = endings === undefined ? undefined : wordsOf(forms, " ")
  if (endings === undefined || words === undefined || !words[0]!.changes || article.test(words[0]!.cases[0]) || forms.some((form) => endings.impossible.test(form))) return false
  const alone = words.length === 1 && kind === "place"
  let changed = 0
  let hasNoun = false
  let isBehind = false
  let isLed = false
  for (const [at, word] of words.entries()) {
    const text = word.cases[0]
    const part = partOf(word, endings, kind, alone)
    if (part === "wrong") return false
    if (part === "still") {
      if (conjunctions.has(text.toLowerCase()) && words[at - 1]!.changes) return false
      isLed ||= prepositions.has(text)
      // a place's bare noun has no genitive behind it, but the rest of a foreign name
      if (!isLed && !(kind === "organisation" || changed > 1 || acronym.test(text))) return false
      if (!isLed && !mayStay(text, isBehind, endings)) return false
      isBehind = true
    } else {
      if (isBehind) return false
      changed++
      hasNoun ||= part === "noun"
    }
  }
  return hasNoun || (alone && endings.townAdjective.test(forms[0]))
}

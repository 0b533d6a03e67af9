import { evidence, type Candidate } from "../candidate.ts"
import { joined, type Page } from "../page.ts"
import { is, type Readings } from "./bodies.ts"
import { fold, kind } from "./reading.ts"

/** The last words of a full name that may stand for it: the last, with the particles before it. */
function surnameFrom(words: Readings, { first, last }: Candidate): number {
  let from = last - 1
  while (from - 1 >= first && is(words, from - 1, kind.particle)) from--
  return from
}

/** The gender that a verb of the past tense before a name gives its subject. */
export const genderOfSubject = (words: Readings, at: number): number => !is(words, at, kind.verb) || /^[يتسن]/u.test(words[at]!.form) ? 0 : is(words, at, kind.womanVerb) ? 2 : 1

/** Whether a place goes by one word that no list has, so that it is a name wherever it stands. */
const oneWord = (words: Readings, { type, first, last, entities }: Candidate): boolean => type === "LOC" && last - first === 1 && entities.length === 0 && words[first]!.kinds === 0

/** Surnames of persons that the text names in full, and places that it calls so, with what is written on them left out. */
export function arabicRecurring(page: Page, words: Readings, chosen: ReadonlyArray<Candidate>, taken: Int32Array): Array<Candidate> {
  const surnames = new Map<string, { readonly forms: ReadonlyArray<string>; readonly of: Candidate }>()
  for (const candidate of chosen) {
    if (words[candidate.first]!.form === "" || candidate.type !== "PER" && !oneWord(words, candidate)) continue
    const from = candidate.last - candidate.first < 2 ? candidate.first : surnameFrom(words, candidate)
    const forms: Array<string> = []
    for (let at = from; at < candidate.last; at++) forms.push(at === candidate.first ? fold(page.text.slice(candidate.start, page.tokens[at]!.end)) : fold(page.tokens[at]!.text))
    const key = forms[0]!
    const there = surnames.get(key)
    if (key.length > 2 && (there === undefined || there.forms.length < forms.length)) surnames.set(key, { forms, of: candidate })
  }
  if (surnames.size === 0) return []
  const found: Array<Candidate> = []
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.form === "" || taken[at] !== -1 || is(words, at, kind.stop)) continue
    const { text, start } = page.tokens[at]!
    for (const cut of cuts(text)) {
      const known = surnames.get(fold(text.slice(cut)))
      if (known === undefined) continue
      const last = at + known.forms.length
      if (!known.forms.every((form, index) => index === 0 || joined(page, at + index) && fold(page.tokens[at + index]?.text ?? "") === form && taken[at + index] === -1)) continue
      const { of } = known
      const gender = cut === 0 && of.type === "PER" ? genderOfSubject(words, at - 1) : 0
      found.push({ first: at, last, start: start + cut, end: page.tokens[last - 1]!.end, type: of.type, score: 0.8, why: [evidence("recurs", { of: page.text.slice(of.start, of.end) })], entities: [], recurs: of, gender })
      at = last - 1
      break
    }
  }
  return found
}

/** How much may be written on a word: nothing, و ف ب ك ل, or two of them. */
function cuts(text: string): ReadonlyArray<number> {
  if (!"وفبكل".includes(text[0]!)) return [0]
  return "وف".includes(text[0]!) && "بكل".includes(text[1] ?? " ") ? [0, 1, 2] : [0, 1]
}

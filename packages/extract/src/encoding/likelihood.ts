import { marks, type Profile, profiles } from "./profiles.ts"

const isLetter = /\p{L}|\p{M}/u
const isUpper = /\p{Lu}/u

/** The natural logarithm of the chance of a character, by language; `floor` for those that no text of it has. */
interface Model {
  readonly chances: ReadonlyMap<string, number>
  readonly classes: NonNullable<Profile["classes"]>
}

/** A capital is so much rarer than its small letter. */
const rarer = Math.log(0.06)
/** Of a letter that the language does not use, and of what is no character of a text. */
const strange = -9
const broken = -16

function modelOf({ letters, classes = [], marks: shareOfMarks }: Profile): Model {
  const list = [...new Set(letters)]
  const ranked = list.map((_, rank) => 1 / (rank + 3))
  const total = ranked.reduce((sum, weight) => sum + weight, 0)
  const share = 1 - shareOfMarks - classes.reduce((sum, [, , part]) => sum + part, 0)
  const chances = new Map<string, number>()
  const inMarks = [...marks].map((mark, rank) => [mark, 1 / (rank + 3)] as const)
  const allMarks = inMarks.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [mark, weight] of inMarks) chances.set(mark, Math.log(shareOfMarks * weight / allMarks))
  list.forEach((letter, rank) => {
    const chance = Math.log(ranked[rank]! / total * share)
    chances.set(letter, chance)
    const capital = letter.toUpperCase()
    if (capital !== letter && capital.length === letter.length && !chances.has(capital)) chances.set(capital, chance + rarer)
  })
  return { chances, classes }
}

let made: ReadonlyArray<Model> | undefined

function chanceOf({ chances, classes }: Model, character: string): number {
  const known = chances.get(character)
  if (known !== undefined) return known
  const code = character.codePointAt(0)!
  for (const [first, last, share] of classes) if (code >= first && code <= last) return Math.log(share / (last - first + 1) * 4)
  return strange
}

/** What is no character of any text: controls, private use, what is not assigned, half-width katakana and box drawings, U+FFFD. */
function isBroken(code: number): boolean {
  return code === 0xfffd || (code >= 0x80 && code <= 0x9f) || (code >= 0xe000 && code <= 0xf8ff) || (code >= 0x2500 && code <= 0x25a0) || (code >= 0xff61 && code <= 0xff9f)
}

/** How often each character stands in a text, and what its words say against it: the more below zero, the less they are words. */
function surveyOf(text: string): { readonly counts: ReadonlyMap<string, number>; readonly against: number } {
  const counts = new Map<string, number>()
  let against = 0
  let last: string | undefined
  let run = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    const letter = code < 0x80 ? /[a-z]/i.test(character) : isLetter.test(character)
    if (code >= 0x80) counts.set(character, (counts.get(character) ?? 0) + 1)
    if (letter && last !== undefined && (code >= 0x80 || last > "\u007f")) {
      // A capital behind a small letter, or letters of two scripts in one word.
      if (isUpper.test(character) && !isUpper.test(last) && last.toUpperCase() !== last) against -= 4
      if (latinOf(code) !== latinOf(last.codePointAt(0)!) && code < 0x2e80) against -= 3
    }
    run = letter && code >= 0xc0 && code < 0x250 ? run + 1 : 0
    if (run >= 3) against -= 2
    // A sign in the midst of a word.
    if (!letter && code >= 0xa0 && code < 0x2000 && last !== undefined && code !== 0xa0 && code !== 0xad && code !== 0xbb && code !== 0xb7) against -= 1.5
    last = letter ? character : undefined
  }
  return { counts, against }
}

const latinOf = (code: number): boolean => code < 0x250 || (code >= 0x1e00 && code < 0x1f00)

/** The likelihood of a text of any language, as the sum of the logarithms of its characters beyond ASCII, in the language that fits best. */
export function likelihoodOf(text: string): number {
  made ??= profiles.map(modelOf)
  const { counts, against } = surveyOf(text)
  let lost = 0
  const sound: Array<readonly [string, number]> = []
  for (const [character, count] of counts) {
    if (isBroken(character.codePointAt(0)!)) lost += count * broken
    else sound.push([character, count])
  }
  let best = -Infinity
  for (const model of made) {
    let sum = 0
    for (const [character, count] of sound) sum += count * chanceOf(model, character)
    if (sum > best) best = sum
  }
  return best + lost + against
}

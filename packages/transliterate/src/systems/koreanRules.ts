import type { Rule } from "../system.ts"
import { asFinals, asInitials, asVowels, finals, initials, vowels } from "./hangul.ts"
import { closing, sounds, type Sounds } from "./koreanSounds.ts"

export type Letters = Readonly<Record<string, string>>

/** A record from two lists. */
export const paired = (keys: string, values: string): Letters => {
  const list = values.split(" ")
  return Object.fromEntries([...keys].map((key, i) => [key, list[i]!]))
}

/** Rules for a letter by what it gives in each context; the last for where none of them is. */
function grouped(letters: string, side: "after" | "before", given: ReadonlyArray<readonly [context: string, to: string]>, otherwise: string): Array<Rule> {
  const contexts = new Map<string, string>()
  for (const [context, to] of given) if (to !== otherwise) contexts.set(to, (contexts.get(to) ?? "") + context)
  return [...[...contexts].map(([to, context]): Rule => ({ letters, to: [to], [side]: context })), { letters, to: [otherwise] }]
}

/** Compatibility jamo, which stand alone: as at the beginning of a word, clusters as they are spelt. */
function alone(initial: (letter: string) => string, vowel: (letter: string) => string): Array<Rule> {
  const named = (letter: string): string => letter === "ㅇ" ? "ng" : initial(letter)
  const clusters = "ㄳㄱㅅ ㄵㄴㅈ ㄶㄴㅎ ㄺㄹㄱ ㄻㄹㅁ ㄼㄹㅂ ㄽㄹㅅ ㄾㄹㅌ ㄿㄹㅍ ㅀㄹㅎ ㅄㅂㅅ".split(" ")
  return [
    ...[...initials].map((letters): Rule => ({ letters, to: [named(letters)] })),
    ...[...vowels].map((letters): Rule => ({ letters, to: [vowel(letters)] })),
    ...clusters.map(([letters = "", ...parts]): Rule => ({ letters, to: [parts.map(named).join("")] }))
  ]
}

/** Vowels that are written otherwise behind some initials. */
export interface VowelException {
  readonly vowels: string
  readonly after: string
  readonly as: (vowel: string) => string
}

/** Initials that sound like another before some vowels, and what they give at the beginning of a word where that differs. */
export interface InitialException {
  readonly initials: string
  readonly before: string
  readonly as: (initial: string) => string
  readonly start?: string
}

const vowelRules = (texts: Letters, exceptions: ReadonlyArray<VowelException>): Array<Rule> => [
  ...exceptions.flatMap(({ vowels: some, after, as }) => [...some].map((vowel): Rule => ({ letters: asVowels(vowel), after: asInitials(after), to: [as(vowel)] }))),
  ...[...vowels].map((vowel): Rule => ({ letters: asVowels(vowel), to: [texts[vowel]!] }))
]

/** How a transcription writes sounds. */
export interface Transcription {
  readonly vowels: Letters
  /** What closes a syllable, before what opens the next ("" at the end of a word). */
  readonly closes: (sound: string, before: string) => string
  /** What opens a syllable: behind what closes the last ("" behind a vowel), or at the beginning of a word (`^`). */
  readonly opens: (sound: string, behind: string) => string
  /** Where it hears other sounds than the Standard Pronunciation has. */
  readonly sounds?: (final: string, initial: string) => Sounds | undefined
  readonly initials?: ReadonlyArray<InitialException>
  readonly vowelsAfter?: ReadonlyArray<VowelException>
  /** Whether sounds change across a hyphen as well. */
  readonly acrossHyphens?: boolean
}

/** ㄷ ㅌ before 이 or, joined with it, 여 become affricates; so does ㄷ with the ㅎ of 히 and 혀. */
const palatal: ReadonlyArray<readonly [final: string, initial: string, before: string, closes: string, opens: string]> = [
  ["ㄷ", "ㅇ", "ㅣ", "", "ㅈ"], ["ㅌ", "ㅇ", "ㅣㅕ", "", "ㅊ"], ["ㄾ", "ㅇ", "ㅣㅕ", "ㄹ", "ㅊ"], ["ㄷ", "ㅎ", "ㅣㅕ", "", "ㅊ"]
]

/** Rules for a hyphen between two syllables. */
function hyphenated(opens: Transcription["opens"], across: (final: string, initial: string) => ReadonlyArray<string> | undefined): Array<Rule> {
  return [
    ...[...finals].flatMap((final) => [...initials].flatMap((initial): Array<Rule> => {
      const to = across(final, initial)
      return to === undefined ? [] : [{ letters: `${asFinals(final)}-${asInitials(initial)}`, to }]
    })),
    ...[...initials].map((initial): Rule => ({ letters: `-${asInitials(initial)}`, after: asVowels(vowels), to: ["-", opens(heardAlone(initial), "")] })),
    { letters: "-", to: ["-"] }
  ]
}

const heardAlone = (initial: string): string => initial === "ㅇ" ? "" : initial

/** Rules that write what is heard, syllable by syllable. */
export function transcribing({ vowels: vowelTexts, closes, opens, sounds: own, initials: initialExceptions = [], vowelsAfter = [], acrossHyphens = false }: Transcription): ReadonlyArray<Rule> {
  const heard = (final: string, initial: string): Sounds => own?.(final, initial) ?? sounds(final, initial)
  const openings = (initial: string, sound: string, start: string): Array<Rule> => grouped(asInitials(initial), "after", [
    ...[...finals].map((final) => {
      const pair = heard(final, sound)
      return [asFinals(final), opens(pair.opens, pair.closes)] as const
    }),
    [asVowels(vowels), opens(heardAlone(sound), "")]
  ], start)
  const exceptional = initialExceptions.flatMap(({ initials: some, before, as, start }) => [...some].flatMap((initial) =>
    openings(initial, as(initial), start ?? opens(heardAlone(as(initial)), "^")).map((rule): Rule => ({ ...rule, before: asVowels(before) }))))
  return [
    ...[...finals].flatMap((final) => grouped(asFinals(final), "before", [...initials].map((initial) => {
      const pair = heard(final, initial)
      return [asInitials(initial), closes(pair.closes, pair.opens)] as const
    }), closes(closing(final), ""))),
    ...exceptional,
    ...[...initials].flatMap((initial) => openings(initial, initial, opens(heardAlone(initial), "^"))),
    ...palatal.map(([final, initial, before, closed, opened]): Rule => (
      { letters: asFinals(final) + asInitials(initial), before: asVowels(before), to: [closed === "" ? "" : closes(closed, opened), opens(opened, closed)] }
    )),
    ...acrossHyphens ? hyphenated(opens, (final, initial) => {
      const { closes: closed, opens: opened } = heard(final, initial)
      return initial === "ㅇ" ? undefined : [closes(closed, opened), "-", opens(opened, closed)]
    }) : [],
    ...vowelRules(vowelTexts, vowelsAfter),
    ...alone((letter) => opens(letter, "^"), (vowel) => vowelTexts[vowel]!)
  ]
}

/** How a transliteration writes letters, and what it sets between two syllables. */
export interface Transliteration {
  readonly vowels: Letters
  readonly initials: Letters
  readonly finals: Letters
  /** Between the text of what stands before (`vowel` tells what it is) and an initial's. */
  readonly between: (before: string, vowel: boolean, initial: string) => string
  readonly vowelsAfter?: ReadonlyArray<VowelException>
}

/** Rules that write what is spelt. */
export function spelling({ vowels: vowelTexts, initials: initialTexts, finals: finalTexts, between, vowelsAfter = [] }: Transliteration): ReadonlyArray<Rule> {
  return [
    ...[...finals].map((final): Rule => ({ letters: asFinals(final), to: [finalTexts[final]!] })),
    ...[...initials].flatMap((initial) => {
      const text = initialTexts[initial]!
      return grouped(asInitials(initial), "after", [
        ...[...finals].map((final) => [asFinals(final), between(finalTexts[final]!, false, text) + text] as const),
        ...[...vowels].map((vowel) => [asVowels(vowel), between(vowelTexts[vowel]!, true, text) + text] as const)
      ], text)
    }),
    ...vowelRules(vowelTexts, vowelsAfter),
    ...alone((letter) => initialTexts[letter]!, (vowel) => vowelTexts[vowel]!)
  ]
}

/** What a word is when it is heard: its Latin letters, their consonants, and other forms of a given name. Made once for a word. */
import { type GivenName, latinForms } from "../parse/givenNames.ts"
import { latinConsonants, latinLetters } from "../sound/odds.ts"
import { type SoundToken, soundToken } from "../sound/token.ts"
import { romanised } from "../sounds.ts"
import { areApart, type Consonants, consonants, frameLetters, type Gap } from "./consonants.ts"

/** A Latin form of another name of the same group. */
export interface Form {
  readonly short: boolean
  readonly token: SoundToken
  readonly consonants: Consonants
}

export interface Heard {
  /** Of Latin letters, by the language's orthography; nothing for Han characters. */
  readonly consonants: Consonants | undefined
  /** The likeliest Latin letters; nothing for Han characters. */
  readonly spelt: string | undefined
  /** What of these a script without vowels would show. */
  readonly bare: string | undefined
  /** Of a given name, its other forms. */
  readonly forms: ReadonlyArray<Form>
}

/** Where what was made is kept. */
export interface Hearing {
  made: Heard | undefined
  /** The consonants by which words that are plainly others are told; null where there are none. */
  frame: Consonants | null | undefined
  /** The words that this one joins. */
  readonly joins: ReadonlyArray<Audible>
}

export interface Audible {
  readonly plain: string
  readonly token: SoundToken
  readonly given: ReadonlyArray<GivenName>
  readonly hearing: Hearing
}

export const hearingOf = (joins: ReadonlyArray<Audible>): Hearing => ({ made: undefined, frame: undefined, joins })

const shortestForm = 3
const formsByPlain = new Map<string, Form>()

/** A form's token is kept, as that of a frequent name is asked for by many. */
function formOf(plain: string, short: boolean): Form {
  const key = short ? `${plain} short` : plain
  const known = formsByPlain.get(key)
  if (known !== undefined) return known
  const made = { short, token: soundToken(plain, { script: "Latn" }), consonants: consonants(plain) }
  formsByPlain.set(key, made)
  return made
}

const none: ReadonlyArray<Form> = []

/** Words taken together are heard one after the other: what would be learned of them as one is no better, and takes long. */
const together = (parts: ReadonlyArray<string | undefined>): string | undefined => parts.includes(undefined) ? undefined : parts.join("")

/** A word in Latin letters; nothing where it may be read in too many ways. */
const latinOf = ({ plain, token }: Audible): string | undefined => token.script === "Latn" || token.script === "Cyrl" ? romanised(plain, token.language) : latinLetters(token)

export function heard(word: Audible): Heard {
  const { hearing, token, given, plain } = word
  if (hearing.made !== undefined) return hearing.made
  const { joins } = hearing
  const alone = joins.length === 0
  const latin = alone ? latinOf(word) : together(joins.map(latinOf))
  return hearing.made = {
    spelt: alone ? latinLetters(token) : together(joins.map((it) => heard(it).spelt)), bare: alone ? latinConsonants(token) : together(joins.map((it) => heard(it).bare)), consonants: latin === undefined ? undefined : consonants(latin),
    forms: given.length === 0 ? none : latinForms(plain).filter((form) => form.plain.length >= shortestForm).map((form) => formOf(form.plain, form.short))
  }
}

/** Consonants of Hangul, as learned spellings may leave out what Korean names do not have; final ones are told from others. */
const hangul: ReadonlyMap<string, string> = new Map([..."ㄱkㄲkㅋkㄴnㄷtㄸtㅌtㄹlㅁmㅂpㅃpㅍpㅅsㅆsㅈsㅉsㅊs\u11a8k\u11abn\u11aet\u11afl\u11b7m\u11b8p\u11bas\u11bcn"].flatMap((letter, at, all) => at % 2 === 0 ? [[letter, all[at + 1]!] as const] : []))
const vowel = "a"

const frameSpelling = (word: Audible): string | undefined => word.token.script === "Hang" ? word.token.letters.map((letter) => hangul.get(letter) ?? vowel).join("") : latinOf(word)

export function frameOf(word: Audible): Consonants | null {
  const { hearing } = word
  if (hearing.frame !== undefined) return hearing.frame
  const own = hearing.joins.length === 0 ? [word] : hearing.joins
  const latin = together(own.map(frameSpelling))
  return hearing.frame = latin === undefined ? null : consonants(frameLetters(latin))
}

/** Words that are plainly of two names; those that are so where they do not look or sound alike besides. */
export const plainly: Gap = { least: 2.5, share: 0.7 }
export const besides: Gap = { least: 2, share: 0.55 }

/** Whether the consonants of two words are so far from each other. */
export function soundApart(a: Audible, b: Audible, gap: Gap): boolean {
  const [left, right] = [frameOf(a), frameOf(b)]
  return left !== null && right !== null && areApart(left, right, gap)
}

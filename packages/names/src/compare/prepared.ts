/** A name ready to be compared: its words as sound tokens, with what they may be the case forms of. */
import { nominativeGuesses } from "./caseEndings.ts"
import { givenNames, type GivenName } from "../parse/givenNames.ts"
import { type Hearing, hearingOf } from "./heard.ts"
import { patronymicStem } from "./patronymicStem.ts"
import { plainFrequency } from "../parse/frequency.ts"
import type { Name, NamePart, PartRole } from "../parse/parts.ts"
import { type SoundToken, soundToken } from "../sound/token.ts"

/** One word of a name, or two or three neighbours taken for one. */
export interface Word {
  readonly parts: ReadonlyArray<NamePart>
  /** Bits of its places among the words of the name. */
  readonly mask: number
  readonly plain: string
  readonly token: SoundToken
  /** In a language with cases: nominatives that it may come from. */
  readonly nominatives: ReadonlyArray<SoundToken>
  /** Signs of sound by the rules of orthographies (`sounds.ts`), where the script is Latin or Cyrillic. */
  readonly sounds: string
  readonly given: ReadonlyArray<GivenName>
  readonly initial: boolean
  /** A patronymic, which is compared by the father's name in it. */
  readonly patronymic: boolean
  /** The father's name in a word that ends as a patronymic but was not read as one. */
  readonly father: SoundToken | undefined
  /** 0 for a word that nobody is known by, 1 for the most frequent. */
  readonly frequency: number
  /** Of its first part. */
  readonly role: PartRole
  /** Whether it is, or has within it, a family name; a given name, an initial or a nickname. */
  readonly isFamily: boolean
  readonly isGiven: boolean
  /** As it stands in the name. */
  readonly text: string
  /** How many letters it counts for. */
  readonly size: number
  readonly hearing: Hearing
}

export interface Prepared {
  readonly name: Name
  readonly words: ReadonlyArray<Word>
  /** Two or three neighbours as one word. */
  readonly joined: ReadonlyArray<Word>
}

/** As many words are compared; the rest of a longer name is left out. */
const most = 8

/** Scripts of which a letter alone is an initial. */
const cased = new Set(["Latn", "Cyrl", "Grek", "Armn"])

const carries = (part: NamePart): boolean => part.role !== "title" && part.role !== "suffix" && part.role !== "particle" && part.role !== "form"

export const placeOf = (parts: ReadonlyArray<NamePart>): Pick<Word, "role" | "isFamily" | "isGiven"> => ({
  role: parts[0]!.role, isFamily: parts.some(({ role }) => role === "family"),
  isGiven: parts.some(({ role }) => role === "given" || role === "initial" || role === "nickname")
})

function wordOf(parts: ReadonlyArray<NamePart>, mask: number, language: string | undefined, joins: ReadonlyArray<Word> = []): Word {
  const first = parts[0]!
  const alone = parts.length === 1
  const text = alone ? first.text : parts.map((part) => part.text).join("")
  const plain = alone ? first.plain : parts.map((part) => part.plain).join("")
  const isPatronymic = alone && first.role === "patronymic"
  const token = soundToken(isPatronymic ? patronymicStem(plain) : text, { script: first.script, language })
  const initial = alone && (first.role === "initial" || (text.length === 1 && cased.has(first.script)))
  const stem = alone && !isPatronymic && first.role === "family" && cased.has(first.script) ? patronymicStem(plain) : plain
  return {
    parts, mask, plain, token, initial, patronymic: isPatronymic,
    father: stem === plain ? undefined : soundToken(stem, { script: first.script, language }),
    nominatives: alone && !initial && !isPatronymic ? nominativeGuesses(plain, first.script, language).map((guess) => soundToken(guess, { script: first.script, language })) : [],
    sounds: isPatronymic ? "" : parts.map((part) => part.sounds).join(""),
    given: givenNames(plain),
    frequency: plainFrequency(plain) / 255,
    ...placeOf(parts), text: parts.map((part) => part.text).join(" "),
    size: initial ? 0.5 : Math.max(1, token.letters.length),
    hearing: hearingOf(joins)
  }
}

const ready = new WeakMap<Name, Prepared>()

export function preparedOf(name: Name): Prepared {
  const there = ready.get(name)
  if (there !== undefined) return there
  let own = name.parts.filter(carries)
  if (own.length === 0) own = name.parts.filter((part) => part.role !== "form")
  const parts = own.slice(0, most)
  const words = parts.map((part, at) => wordOf([part], 1 << at, name.language))
  const joined: Array<Word> = []
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 2; to <= Math.min(parts.length, from + 3); to++) {
      const group = parts.slice(from, to)
      if (group.some((part) => part.role === "initial" || part.script !== group[0]!.script)) break
      joined.push(wordOf(group, ((1 << (to - from)) - 1) << from, name.language, words.slice(from, to)))
    }
  }
  const made = { name, words, joined }
  ready.set(name, made)
  return made
}

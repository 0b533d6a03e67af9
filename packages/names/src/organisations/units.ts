/** A body's name as units of meaning and sound. */
import { preparedOf, type Word } from "../compare/prepared.ts"
import { isCapitals } from "../parse/letters.ts"
import type { Name } from "../parse/parts.ts"
import { type SoundToken, soundToken } from "../sound/token.ts"
import type { ConceptKind, Lexicon, Meaning } from "./lexicon.ts"

/** `name`: a proper name; `word`: an ordinary word that is not known; `acronym`: capitals that are not known. */
export type UnitKind = ConceptKind | "name" | "word" | "acronym"

export interface Unit {
  /** The word that it is, or is a part of. */
  readonly word: Word
  readonly meaning: Meaning
  readonly kind: UnitKind
  readonly weight: number
  /** The word without the ending of an adjective. */
  readonly base: SoundToken | undefined
}

export interface Body {
  readonly name: Name
  readonly units: ReadonlyArray<Unit>
  readonly joined: ReadonlyArray<Word>
}

const most = 12
const adjective = /(?:(?:ов|ев|єв|ів)?[сцз]ь?к\p{L}{1,5}|(?:ow|ov|ew|ev)?[scz]k[a-z]{1,5})$/u
const vowel = /[aeiouyаеиоуіяюєыї]$/u

const startsSmall = (text: string): boolean => text[0] !== text[0]?.toUpperCase()

function baseOf(word: Word, language: string | undefined): SoundToken | undefined {
  const stem = word.plain.replace(adjective, "")
  const base = stem === word.plain ? word.plain.replace(vowel, "") : stem
  if (base.length < 3 || base === word.plain) return undefined
  return soundToken(base, { script: word.parts[0]!.script, language })
}

const weights: Readonly<Record<"name" | "word" | "acronym", number>> = { name: 2, word: 1, acronym: 1.5 }

function unitsOf(word: Word, name: Name, lexicon: Lexicon): ReadonlyArray<Unit> {
  const { text } = word.parts[0]!
  const shouted = isCapitals(text) && text.length <= 6
  const meanings = shouted ? lexicon.acronym(word.plain) : []
  const found = meanings.length > 0 || (shouted && text.length < 5) ? meanings : lexicon.meaningsOf(word.plain, name.language)
  if (found.length > 0) {
    return found.map((meaning): Unit => ({ word, meaning, kind: meaning[0]!.kind, weight: Math.max(...meaning.map((concept) => concept.weight)), base: undefined }))
  }
  const kind = shouted ? "acronym" : startsSmall(text) ? "word" : "name"
  return [{ word, meaning: [], kind, weight: text.length < 3 ? 0.5 : weights[kind], base: shouted ? undefined : baseOf(word, name.language) }]
}

const ready = new WeakMap<Lexicon, WeakMap<Name, Body>>()

export function bodyOf(name: Name, lexicon: Lexicon): Body {
  const known = ready.get(lexicon) ?? new WeakMap<Name, Body>()
  ready.set(lexicon, known)
  let body = known.get(name)
  if (body === undefined) {
    const { words, joined } = preparedOf(name)
    body = { name, units: words.flatMap((word) => unitsOf(word, name, lexicon)).slice(0, most), joined }
    known.set(name, body)
  }
  return body
}

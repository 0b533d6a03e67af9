import type { Identity, Mention } from "@polyonym/facts/pure"
import { kindOf } from "../grouping.ts"
import { inflectionOf } from "../inflection/languages.ts"
import type { NameKind } from "../name.ts"
import { recallLemmas } from "../recall.ts"
import type { Reading } from "./finding.ts"
import type { Zone } from "./zones.ts"

/** A mention that is judged, with the entity that it is of. */
export interface Subject {
  readonly mention: Mention
  readonly identity: Identity
  readonly kind: NameKind
  /** Primary subtag of the language of the text around it. */
  readonly language: string
  readonly zone: Zone
  /** The mention on one line, without the ending of a genitive, with capitals as a name has them. */
  readonly name: string
  /** Nominatives that it may come from, the likeliest first; itself where the language does not inflect names. */
  readonly lemmas: ReadonlyArray<string>
  /** Puts another name into its place: in capitals where it stands so, with the genitive's ending. `undefined` where that cannot be done. */
  readonly replacedBy: (name: string) => string | undefined
}

const leastConfidence = 0.02
/** Languages in which a name takes no ending, but for a genitive's s that is put back. */
const plainLanguages: ReadonlySet<string> = new Set(["en", "fr", "es", "it", "pt", "ca", "nl", "de", "sv", "da", "no", "nb", "nn", "zh", "ja", "ko", "vi", "id", "ms"])
const genitiveLanguages: ReadonlySet<string> = new Set(["de", "sv", "da", "no", "nb", "nn", "nl"])

/** Whether a name may stand in a text of this language as it stands in a list. */
export const takesNoEnding = (language: string): boolean => plainLanguages.has(language)

const capitals = (text: string): boolean => text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase()
const asName = (text: string): string => text.toLowerCase().replace(/(?<![\p{L}\p{M}’'])\p{L}/gu, (letter) => letter.toUpperCase())
const oneLine = (text: string): string => text.replace(/[\s\u00ad]+/gu, " ").trim()
const lastWord = (text: string): string => text.slice(text.lastIndexOf(" ") + 1)

function subjectOf(mention: Mention, identity: Identity, zone: Zone): Subject {
  const language = mention.language.split("-", 1)[0]!.toLowerCase()
  const kind = kindOf(identity.type)
  const written = oneLine(mention.text)
  const lastWords = new Set(identity.spellings.map(({ text }) => lastWord(oneLine(text))))
  const shouted = (identity.type === "PER" || identity.type === "LOC") && capitals(written)
  const genitive = genitiveLanguages.has(language) && /[^sßxz]s$/u.test(written) && (lastWords.has(lastWord(written.slice(0, -1))) || mention.lemma === written.slice(0, -1))
  const name = shouted ? asName(written) : genitive ? written.slice(0, -1) : written
  const inflected = inflectionOf(language) !== undefined
  const guessed = inflected ? recallLemmas(name, language, kind).filter(({ confidence }) => confidence >= leastConfidence).map(({ lemma }) => lemma) : []
  const told = mention.lemma === undefined || shouted ? [] : [oneLine(mention.lemma)]
  return {
    mention, identity, kind, language, zone, name,
    lemmas: inflected ? [...new Set([...told, ...guessed, name])] : [name],
    replacedBy: (other) => shouted ? other.toUpperCase() : !genitive ? other : /[sßxz]$/u.test(other) ? undefined : `${other}s`
  }
}

/** The mentions of every entity that are names in the text, in the order of the text; those outside any prose are left out. */
export function subjectsOf({ mentions, identities }: Reading, zone: (start: number, end: number) => Zone): ReadonlyArray<Subject> {
  return identities
    .flatMap((identity) => identity.mentions.flatMap((index) => mentions[index] === undefined ? [] : [{ mention: mentions[index], identity }]))
    .map(({ mention, identity }) => subjectOf(mention, identity, zone(mention.start, mention.end)))
    .filter((subject) => subject.zone !== "skipped")
    .sort((a, b) => a.mention.start - b.mention.start)
}

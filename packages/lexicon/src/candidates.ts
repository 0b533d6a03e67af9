import { ByteReader } from "./bytes.ts"
import { isCapital, isSmall } from "./character.ts"
import { caseAgrees, type Form, formOf } from "./form.ts"
import type { MatchForm } from "./match.ts"
import type { Pack } from "./open.ts"
import { entityTypes } from "./record.ts"
import type { Entity } from "./record.ts"

/** A candidate of a match, with what it is ranked by. */
export interface Candidate {
  readonly entity: Entity
  readonly form: MatchForm
  /** Whether the name is one of the language asked for. */
  readonly native: boolean
  /** The prior, halved for a surname, a short name, or one that is a common word too. */
  readonly weight: number
  /** The sign that ends the form after its last word, or "". */
  readonly tail: string
}

const demonym: (typeof entityTypes)[number] = "DEMONYM"

/** Languages that write names without endings, or whose endings a pack is expected to have: a foreign place name in them is mostly another word (Island, Ren). */
const settled = new Set(["en", "fr", "es", "pt", "it", "nl", "de", "sv", "tr", "uk", "ru", "pl"])
/** A place less known than this is not looked for under its foreign names. */
const obscure = 0.45

/** Whether a form counts only in its own languages, the text being in `language`. */
function isLocal({ words }: Form, { type, prior }: Entity, inflected: boolean, isEnglish: boolean, language: string): boolean {
  const [word = ""] = words
  if (type === demonym) return true
  if (words.length > 1) return false
  if (isSmall(word.charAt(0)) || (word.length <= 3 && isCapital(word.charAt(0)) && isCapital(word.charAt(1)))) return true
  return prior < obscure || (settled.has(language) && (inflected || (type === "LOC" && !isEnglish)))
}

const primary = (language: string): string => (language.split("-", 1)[0] ?? language).toLowerCase()

/** Whether `first` is the better candidate. */
export function isBetter(first: Candidate, second: Candidate): boolean {
  if (first.native !== second.native) return first.native
  if (first.weight !== second.weight) return first.weight > second.weight
  return !first.form.inflected && second.form.inflected
}

/** Where a form stands: in which language, and whether a sentence may begin there. */
export interface Place {
  readonly language: string | undefined
  readonly atStart: boolean
}

/** The candidates that a pack has for a written form. */
export interface CandidateSource {
  /** Adds to `found` (by entity id, the best of each) what form number `form` leads to, if it has this key and the case of `words` agrees. */
  collect(form: number, key: string, words: ReadonlyArray<string>, place: Place, found: Map<string, Candidate>): void
}

/** Reads the candidates of a pack; prepared forms and the languages of names are kept. */
export function candidateSource(pack: Pack): CandidateSource {
  const { tables } = pack
  const prepared = new Map<number, Form | undefined>()
  const primaries = tables.sets.map((set) => set.map(primary))
  const formAt = (number: number): Form | undefined => {
    if (!prepared.has(number)) prepared.set(number, formOf(tables.forms.get(number)))
    return prepared.get(number)
  }
  const languageOf = (set: number, language: string | undefined): string | undefined => {
    const at = language === undefined ? -1 : primaries[set]!.findIndex((known) => known === language)
    return at >= 0 ? tables.sets[set]![at]! : primaries[set]!.includes("mul") ? "mul" : undefined
  }
  const candidateOf = (form: Form, words: ReadonlyArray<string>, name: number, inflected: boolean, { language, atStart }: Place): Candidate | undefined => {
    const set = tables.nameSet[name]!
    const own = languageOf(set, language)
    const kind = tables.texts.get(tables.nameKind[name]!)
    if (!caseAgrees(form, words, kind === "abbreviation")) return undefined
    const entity = tables.entityAt(tables.nameEntity[name]!)
    if (language !== undefined && own === undefined && isLocal(form, entity, inflected, primaries[set]!.includes("en"), language)) return undefined
    if (kind === "word" && atStart) return undefined
    return {
      entity,
      form: { language: own ?? tables.sets[set]![0] ?? "und", inflected, lemma: tables.forms.get(tables.nameForm[name]!), kind: kind === "" ? undefined : kind },
      native: own !== undefined,
      weight: kind === "surname" || kind === "short" || kind === "word" ? entity.prior / 2 : entity.prior,
      tail: form.tail
    }
  }
  return {
    collect(number, key, words, place, found) {
      const form = formAt(number)
      if (form === undefined || form.key !== key) return
      const reader = new ByteReader(tables.bytes, tables.posting[number]!)
      let name = tables.formName[number]!
      for (let head = reader.number(); ; name += Math.floor(head / 4)) {
        const candidate = candidateOf(form, words, name, Math.floor(head / 2) % 2 === 1, place)
        const known = candidate && found.get(candidate.entity.id)
        if (candidate !== undefined && (known === undefined || (known.entity === candidate.entity && isBetter(candidate, known)))) found.set(candidate.entity.id, candidate)
        if (head % 2 === 0) return
        head = reader.number()
      }
    }
  }
}

import { createCache } from "./cache.ts"
import { isCapital, isSmall } from "./character.ts"
import { agreesPlain } from "./diacritics.ts"
import { caseAgrees, forbiddenForm, type Form, formOf } from "./form.ts"
import { ambiguous, common, entryKinds, type FormPool, type FoundForm } from "./formPool.ts"
import type { Mark, MatchForm, Why } from "./match.ts"
import type { Pack } from "./open.ts"
import type { Entity, EntityType } from "./record.ts"
import type { Resolved } from "./resolve.ts"
import type { Span } from "./span.ts"
import type { Style } from "./tables.ts"
import { whyOf } from "./why.ts"

/** A candidate of a match, with what it is ranked by. */
export interface Candidate {
  readonly entity: Entity
  readonly found: FoundForm
  readonly language: string
  readonly kind: string
  /** The id of its pack's asset, and the pack's forms. */
  readonly pack: string
  readonly forms: FormPool
  /** Whether the name is one of the language asked for. */
  readonly native: boolean
  /** The prior, halved for a surname, a short name, or one that is a common word too. */
  readonly weight: number
  /** The sign that ends the form after its last word, or "". */
  readonly tail: string
}

/** What is told of the form of a candidate that stands as `exact` in the text; `several` if there are more candidates. The lemma and why are made when they are asked for. */
export function matchForm({ found, language, kind, forms, tail }: Candidate, exact: string, head: string | undefined, several: boolean): MatchForm {
  const inflected = found.kind === entryKinds.inflected
  let lemma: string | undefined
  let why: ReadonlyArray<Why> | undefined
  return {
    language, inflected, kind: kind === "" ? undefined : kind, marks: marksOf(several ? found.marks | ambiguous : found.marks),
    get lemma() {
      return (lemma ??= found.kind === entryKinds.name ? found.text : forms.textAt(found.name))
    },
    get why() {
      return (why ??= whyOf(exact, found.text, inflected, tail, head))
    }
  }
}

const demonym: EntityType = "DEMONYM"

/** Languages that write names without endings, or whose endings a pack is expected to have: a foreign place name in them is mostly another word (Island, Ren). */
const settled = new Set(["en", "fr", "es", "pt", "it", "nl", "de", "sv", "tr", "uk", "ru", "pl"])
/** A place less known than this is not looked for under its foreign names. */
const obscure = 0.45

/** Whether a form counts only in its own languages, the text being in `language`. */
function isLocal(words: ReadonlyArray<string>, { type, prior }: Entity, { kind, inflected }: { readonly kind: string; readonly inflected: boolean }, isEnglish: boolean, language: string): boolean {
  const [word = ""] = words
  if (type === demonym || kind === "demonym") return true
  if (words.length > 1) return false
  if (isSmall(word.charAt(0)) || (word.length <= 3 && isCapital(word.charAt(0)) && isCapital(word.charAt(1)))) return true
  return prior < obscure || (settled.has(language) && (inflected || (type === "LOC" && !isEnglish)))
}

const isAcronym = (kind: string): boolean => kind === "abbreviation" || kind === "acronym"
const marked: ReadonlyArray<ReadonlyArray<Mark>> = [[], ["ambiguous"], ["common"], ["ambiguous", "common"]]
const marksOf = (marks: number): ReadonlyArray<Mark> => marked[marks & (ambiguous | common)]!

/** Whether `first` is the better candidate. */
export function isBetter(first: Candidate, second: Candidate): boolean {
  if (first.native !== second.native) return first.native
  if (first.weight !== second.weight) return first.weight > second.weight
  return first.found.kind !== entryKinds.inflected && second.found.kind === entryKinds.inflected
}

/** What is known of the text: its language, and whether its letters may stand for those with diacritics. */
export interface Setting {
  readonly language: string | undefined
  readonly foldsDiacritics: () => boolean
}

/** The candidates that a pack has for a written form. */
export interface CandidateSource {
  /** Adds to `into` what form number `form` leads to, if it is what stands in the span; of each entity the best candidate stays. */
  collect(form: number, span: Span, setting: Setting, into: Array<Candidate>): void
}

interface Prepared {
  readonly found: FoundForm
  readonly style: Style
  readonly usable: boolean
  /** Made where the text is not just the form. */
  form: Form | undefined
}

/** Reads the candidates of one of the packs; some prepared forms are kept. `forbid` are written forms that no entity may have. */
export function candidateSource(pack: Pack, resolve: (entity: number) => Resolved, forbid: ReadonlySet<string>): CandidateSource {
  const { tables, asset } = pack
  const cache = createCache<Prepared>(1024)
  const prepare = (number: number): Prepared => {
    const found = tables.forms.get(number)
    const usable = found.kind !== entryKinds.forbidden && (forbid.size === 0 || !forbid.has(forbiddenForm(found.text)))
    return cache.set(number, { found, style: tables.styleAt(found.style), usable, form: undefined })
  }
  /** The tail of the form if it is what stands in the span. */
  const agree = (prepared: Prepared, span: Span, folds: () => boolean): string | undefined => {
    const { text } = prepared.found
    if (span.holds(text)) return text.slice(span.last - span.start)
    const form = (prepared.form ??= formOf(text))
    if (form === undefined || (form.key !== span.key && !(agreesPlain(span.key, form.key) && folds()))) return undefined
    return caseAgrees(form, span.words, isAcronym(prepared.style.kind)) ? form.tail : undefined
  }
  return {
    collect(number, span, { language, foldsDiacritics }, into) {
      const prepared = cache.get(number) ?? prepare(number)
      const { found, style: { kind, languages, primaries }, usable } = prepared
      if (!usable || (kind === "word" && span.atStart)) return
      const tail = agree(prepared, span, foldsDiacritics)
      if (tail === undefined) return
      const { entity, removed, forbid: forbidden } = resolve(found.entity)
      if (removed || (forbidden.size > 0 && forbidden.has(forbiddenForm(found.text)))) return
      const at = language === undefined ? -1 : primaries.indexOf(language)
      const own = at >= 0 ? languages[at] : primaries.includes("mul") ? "mul" : undefined
      const inflected = found.kind === entryKinds.inflected
      if (language !== undefined && own === undefined && isLocal(prepared.form?.words ?? span.words, entity, { kind, inflected }, primaries.includes("en"), language)) return
      const halved = kind === "surname" || kind === "short" || kind === "word" || (found.marks & common) !== 0
      const candidate: Candidate = {
        entity, found, language: own ?? languages[0] ?? "und", kind, pack: asset.id, forms: tables.forms, native: own !== undefined, weight: halved ? entity.prior / 2 : entity.prior, tail
      }
      const known = into.findIndex((other) => other.entity.id === entity.id)
      if (known < 0) into.push(candidate)
      else if (isBetter(candidate, into[known]!)) into[known] = candidate
    }
  }
}

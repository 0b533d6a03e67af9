import type { Mention } from "@polyonym/facts/pure"
import { kindOf } from "./grouping.ts"
import { inflectionOf } from "./inflection/languages.ts"
import { perName, recallComparison, recallLemmas, recallName } from "./recall.ts"

/** A mention with the nominative that is taken for it. */
export interface Form {
  readonly text: string
  readonly lemma: string
  readonly language: string
  /** How much of a name it is: more parts, more weight. */
  readonly size: number
  /** Whether nothing but this form tells the nominative. */
  readonly guessed: boolean
}

const sizeOf = perName((name) => {
  let size = 0
  for (const part of name.parts) {
    size += part.role === "initial" ? 2 : part.role === "title" || part.role === "suffix" ? 0 : part.role === "patronymic" || part.role === "particle" ? 1 : 4
  }
  return size
})

/** The fullest form, the first of equals. */
export function fullest(forms: ReadonlyArray<Form>): Form {
  return forms.reduce((best, form) => form.size > best.size ? form : best)
}

/** What a document calls something besides. */
export type Around = (mention: Mention) => ReadonlyArray<string>
const packWeight = 1
const inNoPack = (): boolean => false

/** More of a document's other forms say hardly more. */
const mostAround = 4
const startLength = 3

const wordStarts = ({ language, text }: Mention): ReadonlyArray<string> =>
  text.toLowerCase().split(/[\s-]+/u).flatMap((word) => word.length < startLength ? [] : [`${language} ${word.slice(0, startLength)}`])

/** The texts of mentions by type, language and the first letters of their words: few of each. */
function textsByStart(mentions: ReadonlyArray<Mention>, type: string): ReadonlyMap<string, ReadonlyArray<string>> {
  const byStart = new Map<string, Array<string>>()
  const seen = new Set<string>()
  for (const mention of mentions) {
    const key = `${mention.language} ${mention.text}`
    if (mention.type !== type || seen.has(key) || inflectionOf(mention.language) === undefined) continue
    seen.add(key)
    for (const start of wordStarts(mention)) {
      const there = byStart.get(start)
      if (there === undefined) byStart.set(start, [mention.text])
      else if (there.length <= mostAround && !there.includes(mention.text)) there.push(mention.text)
    }
  }
  return byStart
}

/** The other names of a document that may be forms of one with a mention: of its type and language, with a word that begins as one of its own. */
export function aroundIn(mentions: ReadonlyArray<Mention>): Around {
  const byType = new Map<string, ReadonlyMap<string, ReadonlyArray<string>>>()
  const found = new Map<string, ReadonlyArray<string>>()
  return (mention) => {
    const { type, language, text } = mention
    const key = `${type} ${language} ${text}`
    let others = found.get(key)
    if (others !== undefined) return others
    let byStart = byType.get(type)
    if (byStart === undefined) byType.set(type, byStart = textsByStart(mentions, type))
    const near = new Set(wordStarts(mention).flatMap((start) => byStart.get(start) ?? []))
    near.delete(text)
    found.set(key, others = [...near].slice(0, mostAround))
    return others
  }
}

/** The nominatives of the mentions of one entity: a byline names its author in the nominative. Where a form can come from several, what the other mentions say decides, and what a pack calls the entity (`inPack`). */
export function nominativesOf(mentions: ReadonlyArray<Mention>, type: string, around: Around, inPack: (name: string) => boolean = inNoPack): ReadonlyArray<Form> {
  const kind = kindOf(type)
  const texts = new Set(mentions.map((mention) => mention.text))
  const certain = mentions.filter((mention) => mention.lemma !== undefined || inflectionOf(mention.language) === undefined)
  const votes = new Map<string, number>()
  const isOpen = (mention: Mention): boolean => mention.lemma === undefined && inflectionOf(mention.language) !== undefined
  for (const mention of mentions) if (isOpen(mention)) for (const { lemma, confidence } of recallLemmas(mention.text, mention.language, kind, around(mention))) votes.set(lemma, (votes.get(lemma) ?? 0) + confidence)
  const known = new Map<string, string>()
  return mentions.map((mention): Form => {
    const { text, language } = mention
    let lemma = mention.lemma ?? known.get(`${language} ${text}`)
    if (lemma === undefined && isOpen(mention)) {
      let best = -1
      lemma = text
      for (const candidate of recallLemmas(text, language, kind, around(mention))) {
        let score = candidate.confidence + 0.5 * (votes.get(candidate.lemma) ?? 0) + (texts.has(candidate.lemma) && candidate.lemma !== text ? 0.6 : 0) + (inPack(candidate.lemma) ? packWeight : 0)
        for (const other of certain.slice(0, 3)) score += 0.8 * recallComparison(recallName(candidate.lemma, language, kind), recallName(other.lemma ?? other.text, other.language, kind)).probability
        if (candidate.lemma === text && (type !== "PER" || mention.why.some(({ code }) => code === "byline" || code === "line"))) score += type === "PER" ? 1 : 0.1
        if (score > best) {
          best = score
          lemma = candidate.lemma
        }
      }
      known.set(`${language} ${text}`, lemma)
    }
    const found = lemma ?? text
    return { text, lemma: found, language, size: sizeOf(recallName(found, language, kind)), guessed: texts.size === 1 && mention.lemma === undefined }
  })
}

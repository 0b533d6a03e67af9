import type { Mention } from "@polyonym/facts/pure"
import { kindOf } from "./grouping.ts"
import { perName, recallComparison, recallLemmas, recallName } from "./recall.ts"

/** A mention with the nominative that is taken for it. */
export interface Form {
  readonly text: string
  readonly lemma: string
  readonly language: string
  /** How much of a name it is: more parts, more weight. */
  readonly size: number
}

const inflected = new Set(["uk", "ru", "pl"])

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

/** The nominatives of the mentions of one entity: a byline names its author in the nominative. Where a form can come from several, what the other mentions say decides. */
export function nominativesOf(mentions: ReadonlyArray<Mention>, type: string): ReadonlyArray<Form> {
  const kind = kindOf(type)
  const texts = new Set(mentions.map((mention) => mention.text))
  const certain = mentions.filter((mention) => mention.lemma !== undefined || !inflected.has(mention.language.slice(0, 2)))
  const votes = new Map<string, number>()
  const isOpen = (mention: Mention): boolean => mention.lemma === undefined && inflected.has(mention.language.slice(0, 2))
  for (const mention of mentions) if (isOpen(mention)) for (const { lemma, confidence } of recallLemmas(mention.text, mention.language, kind)) votes.set(lemma, (votes.get(lemma) ?? 0) + confidence)
  const known = new Map<string, string>()
  return mentions.map((mention): Form => {
    const { text, language } = mention
    let lemma = mention.lemma ?? known.get(`${language} ${text}`)
    if (lemma === undefined && isOpen(mention)) {
      let best = -1
      lemma = text
      for (const candidate of recallLemmas(text, language, kind)) {
        let score = candidate.confidence + 0.5 * (votes.get(candidate.lemma) ?? 0) + (texts.has(candidate.lemma) && candidate.lemma !== text ? 0.6 : 0)
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
    return { text, lemma: found, language, size: sizeOf(recallName(found, language, kind)) }
  })
}

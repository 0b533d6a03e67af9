import { createHash } from "node:crypto"
import * as fc from "fast-check"
import { type DefaultTreeAdapterTypes, parse } from "parse5"
import { type ArticleResult, article, openArticle } from "polyonym"
import { toHtmlReport, toReviewPage } from "polyonym/report"
import { beforeAll, describe, expect, it } from "vitest"
import { reportScript } from "../src/report/script.ts"
import { reviewScript } from "../src/reviewScript.ts"
import { folder, jsonl } from "./folder.ts"
import { polyonym } from "./inProcess.ts"
import { arabicPage, englishPage, ukrainianPage } from "./reportPages.ts"

type Element = DefaultTreeAdapterTypes.Element

/** Every element of a page. */
function elementsOf(html: string): ReadonlyArray<Element> {
  const inside = (node: DefaultTreeAdapterTypes.ParentNode): ReadonlyArray<Element> =>
    node.childNodes.flatMap((child) => "tagName" in child ? [child, ...inside("content" in child ? child.content : child)] : [])
  return inside(parse(html))
}
const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value
const textOf = (element: Element): string => element.childNodes.map((child) => "value" in child ? child.value : "tagName" in child ? textOf(child) : "").join("")

/** What is wrong with a page that has been made of what a stranger wrote. */
function dangers(html: string, script: string): ReadonlyArray<string> {
  const elements = elementsOf(html)
  const ids = elements.flatMap((element) => attribute(element, "id") ?? [])
  const names = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name))
  const links = elements.flatMap((element) => ["href", "src", "action", "xlink:href", "srcset", "data", "formaction"].flatMap((name) => attribute(element, name) ?? []))
  return [
    ...elements.filter(({ tagName }) => tagName === "script").flatMap((element, i) => i === 0 && textOf(element) === script ? [] : ["script"]),
    ...elements.flatMap(({ tagName }) => /^(?:img|iframe|object|embed|link|base|form|video|audio|template|b-evil)$/.test(tagName) ? [tagName] : []),
    ...names.filter((name) => name.startsWith("on") || name === "style"),
    ...links.filter((link) => !/^#[\w-]+$/.test(link) && !/^https:\/\/www\.wikidata\.org\/wiki\/Q\d+$/.test(link)),
    ...links.filter((link) => link.startsWith("#") && !ids.includes(link.slice(1))),
    ...ids.filter((id, i) => ids.indexOf(id) !== i)
  ]
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64")

describe("the report", () => {
  let english: ArticleResult
  let results: ReadonlyArray<ArticleResult>
  beforeAll(async () => {
    const runner = await openArticle()
    english = await runner.timed(englishPage, { publishedAt: "2026-03-02" })
    results = [english, runner.run(ukrainianPage), runner.run(arabicPage)]
    await runner.close()
  }, 60_000)

  it("is whole: its one script is allowed by hash, all its links lead somewhere, no id is there twice", () => {
    for (const html of [toHtmlReport(english), toHtmlReport(results), toHtmlReport(results[2]!, { locale: "ar" })]) {
      expect(dangers(html, reportScript)).toEqual([])
      expect(html).toContain(`default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${sha256(reportScript)}'`)
    }
  })

  it("holds the article's text, unchanged but for its marks", () => {
    const elements = elementsOf(toHtmlReport(english))
    const text = elements.find((element) => attribute(element, "class") === "text")!
    const plain = (element: Element): string => element.childNodes.map((child) => "value" in child ? child.value : "tagName" in child && !/^(?:tip|ref)\b/.test(attribute(child, "class") ?? "") ? plain(child) : "").join("")
    const blocks = text.childNodes.flatMap((child) => "tagName" in child ? [plain(child)] : [])
    const heading = elements.find(({ tagName }) => tagName === "h1")!
    expect([plain(heading), ...blocks].join("\n\n")).toBe(english.text)
  })

  it("says of each mention what is known: identity, spellings, evidence, link; and who says a quotation", () => {
    const html = toHtmlReport(english)
    expect(html).toMatch(/<a class="m per"[^>]*data-note="\d+">Volodymyr Zelensky<\/a><span class="tip per"><span class="head"[^>]*>.*?<b dir="ltr">Volodymyr Zelenskyy<\/b>/)
    expect(html).toMatch(/Wikidata Q3874799/)
    expect(html).toMatch(/<blockquote lang="en" dir="ltr"><p>“All of them are safe,”<\/p><\/blockquote>\n<p class="by"><a href="#d0n\d+"><bdi>Volodymyr Zelensky/)
    expect(html).toContain("The lexicon knows it as Q3874799.")
  })

  it("shows romanised forms beside spellings in other letters", () => {
    expect(toHtmlReport(results[1]!)).toMatch(/<bdi lang="uk">Зеленський<\/bdi> <bdi class="latin">Zelenskyi<\/bdi>/)
  })

  it("puts dates on a line, the day of publication among them", () => {
    const html = toHtmlReport(english)
    expect(html).toMatch(/<li id="d0t\d" class="date"><span class="what"><a href="#d0m\d+"><bdi lang="en">1987<\/bdi><\/a><\/span><svg class="lane"/)
    expect(html).toMatch(/class="published"><span class="what">Published <code dir="ltr">2026-03-02<\/code>/)
  })

  it("tells what each stage changed, and its time where it was measured; times do not touch the receipt", async () => {
    const untimed = (await openArticle()).run(englishPage, { publishedAt: "2026-03-02" })
    expect(untimed.times).toBeUndefined()
    expect(english.receipt).toEqual(untimed.receipt)
    expect(english.jsonld).toEqual(untimed.jsonld)
    expect(english.times!.map(({ stage }) => stage)).toEqual(english.receipt.stages.map(({ name }) => name))
    expect(toHtmlReport(english).match(/class="timed"/g)).toHaveLength(english.receipt.stages.length)
    const html = toHtmlReport(untimed)
    expect(html).not.toContain("class=\"timed\"")
    expect(html).toMatch(/<b class="stage">tag-entities<\/b> <span><span class="part">Mentions <b><bdi>\d+/)
    expect(toHtmlReport(untimed)).toBe(html)
  })

  it("marks each text with its language and direction, a quotation in another language too", () => {
    const html = toHtmlReport(results, { locale: "uk" })
    expect(html).toContain("<html lang=\"uk\">")
    expect(html).toContain("<div class=\"text\" lang=\"uk\">")
    expect(html).toMatch(/<p dir="rtl">/)
    expect(html).toMatch(/<span class="foreign" lang="uk" dir="ltr"[^>]*>[^]*?<a class="m loc"[^>]*>Одеса</)
    expect(toHtmlReport(results[2]!, { locale: "ar" })).toContain("<html lang=\"ar\" dir=\"rtl\">")
  })

  it("of several has one row for each identity, commonest first, and a picture that is the same each time", () => {
    const html = toHtmlReport(results)
    const rows = elementsOf(html).filter((element) => /^x\d+$/.test(attribute(element, "id") ?? ""))
    const zelensky = rows.filter((row) => textOf(row.childNodes.find((child): child is Element => "tagName" in child)!).includes("Volodymyr Zelensky"))
    expect(zelensky).toHaveLength(1)
    expect(textOf(zelensky[0]!)).toContain("Зеленський")
    expect(textOf(zelensky[0]!)).toContain("زيلينسكي")
    expect(elementsOf(html).filter((element) => attribute(element, "class")?.startsWith("node "))).not.toHaveLength(0)
    expect(toHtmlReport(results)).toBe(html)
  })

  it("cannot be broken out of by a page, a name, an id or a role, and shows what can't be seen", () => {
    const hostile = fc.oneof(
      fc.constantFrom("\"><img src=x onerror=alert(1)>", "</style><script>alert(1)</script>", "' onmouseover='x", "javascript:alert(1)", "--><b-evil>", "]]>", "\0", "\ud800", "\u202eevil\u2066", "#d0n0", "Q1\" onclick=\"x", "<svg/onload=x>", "&lt;script&gt;", "toString", "__proto__"),
      fc.string({ unit: "binary", maxLength: 30 })
    )
    fc.assert(fc.property(hostile, hostile, hostile, (a, b, c) => {
      const text = `${a}\n\n${b} ${c}`
      const name = { id: a, type: "PER" as const, preferred: { [b]: c, en: a }, spellings: [{ text: b, language: c, script: a, count: 1 }], mentions: [{ start: 0, end: a.length, text: a }], roles: [c], why: [b] }
      const mentions: ArticleResult["mentions"] = [
        { start: 0, end: a.length, text: a, type: "PER", confidence: 0.5, chain: a, id: b, role: c, language: a, why: [{ code: a, params: { [b]: c } }], alternatives: [{ id: a, name: b, score: 0.5 }] },
        { start: a.length + 2, end: text.length, text: b, type: "QUOTE", confidence: 1, speaker: a, language: b, why: [] },
        { start: a.length + 2, end: a.length + 2 + b.length, text: b, type: "DATE", confidence: 1, value: a, language: b, why: [] }
      ]
      const out: ArticleResult = {
        ...english, title: c, language: a, script: b, text, languages: [{ start: 0, end: text.length, language: c, script: a, confidence: 1 }], names: [name], mentions,
        removed: [{ reason: "legal", text: a, sourceStart: 0, sourceEnd: 1 }], romanised: { system: a, text: b }, jsonld: { [a]: { [b]: [c, null, 1] } },
        receipt: { input: a, stages: [{ name: b, version: c, config: a }], assets: [{ id: a, version: b, sha256: c }], environment: { [a]: b } }
      }
      for (const html of [toHtmlReport(out, { title: a }), toHtmlReport([out, out], { title: b })]) {
        expect(dangers(html, reportScript)).toEqual([])
        expect(html.isWellFormed()).toBe(true)
        expect(html).not.toMatch(/[\0\u202a-\u202e\u2066-\u2069\u200b]/)
        expect(html.match(/<\/style>/g)!.length).toBeLessThanOrEqual(2)
      }
    }), { numRuns: 100 })
  }, 120_000)

  it("leaves joiners that words and emoji are written with", async () => {
    const html = toHtmlReport({ ...await article("A family."), text: "The family 👨‍👩‍👧 said می‌خواهم at the port; a\u200bword, a \u202esign", mentions: [] })
    expect(html).toContain("👨‍👩‍👧")
    expect(html).toContain("می‌خواهم")
    expect(html).toContain("a<span class=\"unseen\">ZWSP</span>word, a <span class=\"unseen\">RLO</span>sign")
  })

  it("of nothing, and of a text without a name, is a page too", async () => {
    expect(dangers(toHtmlReport([]), reportScript)).toEqual([])
    expect(dangers(toHtmlReport(await article("")), reportScript)).toEqual([])
    expect(dangers(toHtmlReport([await article("12345"), await article("")]), reportScript)).toEqual([])
  })
})

describe("the review page", () => {
  it("cannot be broken out of", () => {
    const evil = "\"><script>alert(1)</script>\u202e"
    const side = (id: string) => ({ id, type: "ORG" as const, name: evil, names: [{ text: evil, language: evil, script: evil, count: 1 }], documents: [{ id: evil, publishedAt: evil, sighting: evil }], roles: [evil], evidence: [] })
    const html = toReviewPage([{ a: side(evil), b: side("Q2"), nats: 0, evidence: [{ code: evil, params: { evil } }] }])
    expect(dangers(html, reviewScript)).toEqual([])
  })
})

describe("polyonym report", () => {
  const { path, put } = folder()
  it("writes one file of all documents, the same each time without times", async () => {
    const files = [put("en.txt", englishPage), put("docs.jsonl", jsonl({ id: "uk", text: ukrainianPage }, { id: "ar", text: arabicPage }))]
    const run = () => polyonym(["report", ...files, "--title", "One ferry", "--no-times", "--style", "moscow-times"])
    const { code, out, err } = await run()
    expect({ code, err }).toEqual({ code: 0, err: "" })
    expect(out.match(/<article class="document" id="d\d"/g)).toHaveLength(3)
    expect(out).toContain("<title>One ferry</title>")
    expect((await run()).out).toBe(out)
  })
  it("has times, speaks the reader's language, and writes a file with -o", async () => {
    const { code, out } = await polyonym(["report", "-o", path("report.html"), "--locale", "uk"], { input: ukrainianPage })
    expect({ code, out }).toEqual({ code: 0, out: "" })
    const html = (await import("node:fs")).readFileSync(path("report.html"), "utf8")
    expect(html).toContain("<html lang=\"uk\">")
    expect(html).toContain("class=\"timed\"")
  })
  it("tells of a file that is not there and of a style that is none, and writes nothing", async () => {
    const missing = await polyonym(["report", path("none.txt")])
    expect([missing.code, missing.out]).toEqual([3, ""])
    expect(missing.err).toContain("none.txt")
    const style = await polyonym(["report", "--style", "no-such"], { input: englishPage })
    expect([style.code, style.out]).toEqual([2, ""])
  })
})

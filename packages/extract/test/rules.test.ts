import { Document, Pipeline, SourceMap } from "@polyonym/core"
import { Article, extractArticle as stage, MalformedRule, siteRules } from "@polyonym/extract"
import { extractArticle, type SiteRules } from "@polyonym/extract/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { linePattern } from "../src/rules/linePattern.ts"
import { sizeOf } from "../../../tests/setup/mode.ts"

const page = `<!doctype html><html lang="en"><head><title>Bridge Closed | Lantern</title></head><body>
<header id="top"><span class="site big">The Lantern</span></header>
<div class="story" data-kind="news-long">
  <p class="kicker">A Long Way Round</p>
  <h1>Bridge Closed</h1>
  <div class="who"><span>Ida Lund</span></div>
  <p>The old bridge over the Lune will be closed to lorries until the end of March, the council said on Monday.</p>
  <div class="box promo"><p>Nobody knows how the swans of the lower harbour came to the market on that same Monday.</p><p class="quote">A quotation that a box of its own holds, and that the caller wants to have.</p></div>
  <p>The repairs will cost four million pounds, and a new bridge would cost ten times as much.</p>
</div>
<nav><ul><li id="one">Weather in the harbour today is fine</li></ul></nav>
</body></html>`
const kept = (options: object): string => extractArticle(page, options).text
const wrong = (options: object): MalformedRule => {
  try {
    extractArticle(page, options)
  } catch (error) {
    if (error instanceof MalformedRule) return error
    throw error
  }
  throw new Error("no error")
}

describe("a caller overrules what is kept", () => {
  it.each([".promo", "div.promo", ".box.promo > p", "[data-kind] .promo p", "[data-kind^=news] .box", "[data-kind$='long'] .box", "[data-kind*=ws-l] .box", "[data-kind|=news] .box", "div [class~=promo]", "nope, .promo", "p:not(.kicker):not(.quote):not([x]), .quote", "DIV.promo", "html body div div"])("by dropping %s", (selector) => {
    expect(kept({})).toContain("swans")
    const { text, removed } = extractArticle(page, { drop: selector })
    expect(text).not.toContain("swans")
    expect(removed.filter(({ reason }) => reason === "rule").map((piece) => piece.text).join("\n")).toContain("swans")
  })
  it.each(["div > .quote ~ p", ".PROMO", "nav > #one", ".story > .quote", "#promo", "[data-kind=news]"].slice(1))("but not by %s, which chooses nothing of it", (selector) => {
    expect(kept({ drop: selector })).toContain("swans")
  })
  it("by keeping what looks like clutter, and by what is kept of what is dropped", () => {
    expect(kept({})).not.toContain("Weather")
    expect(kept({ keep: "#one" })).toContain("Weather in the harbour")
    const text = kept({ drop: ".box", keep: ".quote" })
    expect(text).toContain("A quotation")
    expect(text).not.toContain("swans")
  })
  it("by lines and patterns, of plain text too", () => {
    const plain = "Ferry Late Again\n\nThe ferry was late again on Monday, and nobody knew why, said the harbour master.\n\nThe swans of the lower harbour came to the market on Monday.\n\nShare"
    expect(extractArticle(plain, { drop: { pattern: "^The swans\\b" } }).text).not.toContain("swans")
    expect(extractArticle(plain, { drop: [{ text: "The  swans of the lower harbour came to the market on Monday." }] }).text).not.toContain("swans")
    expect(extractArticle(plain, { keep: { text: "Share" } }).text).toContain("Share")
    expect(extractArticle(plain, { drop: ".a" }).text).toBe(extractArticle(plain).text)
  })
  it("and every block still leads back to the page", () => {
    const { text, blocks, map } = extractArticle(page, { drop: ".promo", keep: ["#one", ".quote"] })
    expect(text).toBe(blocks.map((block) => block.text).join("\n\n"))
    for (const { start, end, sourceStart, sourceEnd } of blocks) expect(SourceMap.toSource(map, start, end)).toMatchObject({ start: sourceStart, end: sourceEnd })
  })
})

describe("rules for a site", () => {
  const rules: ReadonlyArray<SiteRules> = [{ hosts: ["lantern.example"], title: ".kicker", byline: ".who", body: ".story", drop: ".box", date: { pattern: "^\\d" } }, { hosts: ["other.example"], drop: "p" }]
  it("apply to its pages and those of its subdomains", () => {
    const { title, byline, blocks } = extractArticle(page, { rules, url: "https://www.lantern.example/a" })
    expect({ title, byline }).toEqual({ title: "A Long Way Round", byline: ["Ida Lund"] })
    expect(blocks.map(({ kind }) => kind)).toEqual(["title", "heading", "byline", "body", "body"])
  })
  it("and to no others", () => {
    for (const url of ["https://lantern.example.org/a", "https://notlantern.example/", "lantern.example", undefined]) expect(extractArticle(page, { rules, url }).text).toBe(extractArticle(page, { url }).text)
  })
  it("whose body a page does not have leave it as it is", () => {
    expect(extractArticle(page, { rules: [{ hosts: ["lantern.example"], body: ".gone" }], url: "https://lantern.example/" }).text).toBe(kept({ url: "https://lantern.example/" }))
  })
  it("are settings of the stage, and go into its receipt", () => {
    const document = Pipeline.empty.to(stage({ rules })).sync(Document.make(page, { url: "https://lantern.example/", title: "Mine" }))
    expect(Document.get(document, Article)).toMatchObject({ title: "Mine", byline: ["Ida Lund"] })
    expect(JSON.stringify(document.receipt)).not.toBe(JSON.stringify(Pipeline.empty.to(stage()).sync(Document.make(page)).receipt))
    expect(() => stage({ drop: ["a", "b >"] })).toThrow(MalformedRule)
  })
  it("come from JSON through a schema", () => {
    expect(siteRules(JSON.parse(JSON.stringify(rules)))).toEqual(rules)
    for (const [json, where] of [[{}, "rules"], [[{ hosts: [] }], "rules[0].hosts"], [[{ hosts: ["a.example"] }, { hosts: ["https://b.example/"] }], "rules[1].hosts[0]"], [[{ hosts: ["a.example"], dorp: "p" }], "rules[0].dorp"], [[{ hosts: ["a.example"], keep: [{ texts: "p" }] }], "rules[0].keep[0]"], [[{ hosts: ["a.example"], keep: { pattern: "(" } }], "rules[0].keep.pattern"]] as const) {
      expect(() => siteRules(json)).toThrow(expect.objectContaining({ _tag: "MalformedRule", where }))
    }
  })
})

describe("a rule that cannot be read", () => {
  it.each(["p >", "> p", "a:hover", "a::before", "p:nth-child(2)", ":has(a)", "a + b", "a ~ b", "[a", "", "  ", "a,,b", "svg|a", "[a!=b]", ":not(a b)", "x".repeat(2000), Array.from({ length: 40 }, () => "a").join(" ")])("says where: %s", (selector) => {
    expect(wrong({ keep: ["p", selector] }).where).toBe("keep[1]")
  })
  it.each(["(", ")", "[", "a{2", "a{3,2}", "*", "a**", "(?=a)", "(?<!a)", "\\1", "\\k<a>", "(a{500}){500}", "((((){9999}){9999}){9999})x", "a".repeat(600), "[b-a]", "\\p{Nope}", "", "^*"])("says where: /%s/", (pattern) => {
    expect(wrong({ drop: [{ pattern }] }).where).toBe("drop[0].pattern")
  })
})

describe("a pattern", () => {
  it("finds what the platform's own engine finds", () => {
    const atom = fc.constantFrom("a", "b", ".", "[ab]", "[^a]", "\\w", "\\d", "(?:ab|b)", "(a|)", "^", "$", "\\b", "é", "\\p{L}")
    const repeated = fc.tuple(atom, fc.constantFrom("", "", "*", "+", "?", "{2}", "{1,3}", "{0,}", "*?")).map(([one, many]) => /^(?:\^|\$|\\b)$/.test(one) ? one : one + many)
    const pattern = fc.array(fc.array(repeated, { minLength: 1, maxLength: 4 }).map((all) => all.join("")), { minLength: 1, maxLength: 3 }).map((all) => all.join("|"))
    fc.assert(fc.property(pattern, fc.array(fc.constantFrom("a", "b", "é", "1", " ", "😀"), { maxLength: 8 }).map((all) => all.join("")), fc.boolean(), (source, line, ignoreCase) => {
      // The platform's \b and \w know ASCII alone; ours knows letters.
      fc.pre(!(source.includes("\\b") && line.includes("é")))
      expect(linePattern(source, "x", ignoreCase)(line)).toBe(new RegExp(source, ignoreCase ? "iu" : "u").test(line))
    }), { numRuns: 600 })
  })
  it.each(["(a+)+$", "(a|a)*b", "(.*)*x", "a*a*a*a*a*a*a*a*b", "(a?){60}a{60}"])("never hangs: /%s/", (source) => {
    expect(linePattern(source, "x")(`${"a".repeat(1900)}!`)).toBe(new RegExp("a{60}").test("a".repeat(60)) && source === "(a?){60}a{60}")
  }, 5_000)
})

describe("hostile pages under rules", () => {
  it("nested deep, with a selector of many parts", () => {
    const deep = `${"<div class=a>".repeat(sizeOf(50_000))}<p>x</p>${"</div><p>y</p>".repeat(sizeOf(50_000))}`
    expect(extractArticle(deep, { mediaType: "text/html", drop: ["div div div .a .a .a p", "section p"] }).text).not.toContain("x")
  }, 20_000)
})

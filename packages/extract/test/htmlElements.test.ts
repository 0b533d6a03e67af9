import { extractArticle } from "@polyonym/extract/pure"
import { describe, expect, it } from "vitest"
import { classesOf, elementChainOf, elementOf } from "../src/html/element.ts"
import { piecesOfHtml } from "../src/html/page.ts"
import { sizeOf } from "../../../tests/setup/mode.ts"

const chainsOf = (page: string): Array<string> => piecesOfHtml(page).pieces.map((piece) => `${piece.text}: ${[...elementChainOf(piece)].map(({ name }) => name).join(" ")}`)

describe("the elements that a piece stands in", () => {
  it("are those that hold all of it, from within outwards", () => {
    const [piece] = piecesOfHtml("<section id=s><p class=\"lead  wide\">The <b>ferry</b> was late.</p></section>").pieces
    expect([...elementChainOf(piece!)].map(({ name }) => name)).toEqual(["p", "section"])
    expect(classesOf(elementOf(piece!)!)).toEqual(["lead", "wide"])
    expect(chainsOf("<p><i>One</i> and <b>two</b></p><p><i><b>All</b> of it</i></p>")).toEqual(["One and two: p", "All of it: i p"])
  })
  it("have the ranges of their start tags in the page", () => {
    const page = "<div>\n<p  class=x>Text</p></div>"
    const [piece] = piecesOfHtml(page).pieces
    expect([...elementChainOf(piece!)].map(({ start, end }) => page.slice(start, end))).toEqual(["<p  class=x>", "<div>"])
  })
  it("say nothing by names that objects of the language have", () => {
    const weights = ["<constructor>Text</constructor>", "<p role=constructor>Text</p>", "<p itemprop=valueOf>Text</p>"].map((page) => piecesOfHtml(page).pieces[0]?.element?.weight)
    expect(weights).toEqual([0, 0, 0])
  })
  it("end where HTML lets a page leave their ends out", () => {
    expect(chainsOf("<p>One<p>Two<div>Three</div>")).toEqual(["One: p", "Two: p", "Three: div"])
    expect(chainsOf("<ul><li>One<ul><li>Two</ul><li>Three</ul>Four")).toEqual(["One: li ul", "Two: li ul li ul", "Three: li ul", "Four: "])
    expect(chainsOf("<dl><dt>Term<dd>Sense<dt>Other</dl>")).toEqual(["Term: dt dl", "Sense: dd dl", "Other: dt dl"])
    expect(chainsOf("<table><tr><td>One<td>Two<tr><td>Three</table>")).toEqual(["One\tTwo: tr table", "Three: td tr table"])
  })
  it("survive ends that do not belong to them", () => {
    expect(chainsOf("<section><div>One</span></section></p></b>Two</div>")).toEqual(["One: div section", "Two: "])
    expect(chainsOf("<b><p>One</b>two</p>three")).toEqual(["Onetwo: p b", "three: "])
    expect(chainsOf("<div><table><tr><td>One</div>Two</td></tr></table>Three</div>")).toEqual(["OneTwo: td tr table div", "Three: div"])
  })
  it("flow within a line where HTML does not know them", () => {
    expect(chainsOf("<p>A <x-term>small</x-term> ferry</p>")).toEqual(["A small ferry: p"])
  })
  it("may nest as deep as they like", () => {
    const deep = 100_000
    const { pieces } = piecesOfHtml(`${"<div>".repeat(deep)}text${"</div>".repeat(deep)}end`)
    expect(pieces.map(({ text }) => text)).toEqual(["text", "end"])
    expect(elementOf(pieces[0]!)).toMatchObject({ name: "div", depth: deep - 1 })
    expect(elementOf(pieces[1]!)).toBeUndefined()
  })
})

describe("hostile markup", () => {
  const paragraphs = "<p>The ferry was late.".repeat(sizeOf(20_000))
  it.each([
    ["many attributes around many blocks", `<div ${Array.from({ length: sizeOf(20_000) }, (_, i) => `a${i}`).join(" ")}>${paragraphs}`],
    ["a long class around many blocks", `<div class="${"row ".repeat(sizeOf(250_000))}">${paragraphs}`],
    ["properties in properties", `${"<div itemprop=author>".repeat(sizeOf(50_000))}x`],
    ["lists in lists", "<ul><li>The ferry".repeat(sizeOf(30_000))],
    ["text and elements, nested and alike", "<div class=a>Some words of text.".repeat(sizeOf(30_000))],
    ["references and white space", "<p>a &amp; &mdash; \n".repeat(sizeOf(30_000))],
    ["links in a head", `<head>${"<link rel=alternate hreflang=de href=/x>".repeat(sizeOf(30_000))}</head>${paragraphs}`]
  ])("%s is read in time that grows with its length", (_, page) => {
    const { blocks, text } = extractArticle(page, { mediaType: "text/html" })
    expect(text).toBe(blocks.map((block) => block.text).join("\n\n"))
  }, 10_000)
})

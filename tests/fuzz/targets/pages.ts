import assert from "node:assert/strict"
import { SourceMap } from "@polyonym/core/pure"
import { decodePage, extractArticle, extractMarkdown, linkedDataScripts, plainText, readFeed } from "@polyonym/extract/pure"
import { stringify } from "@polyonym/jsonld/pure"
import { applyFixes } from "@polyonym/names/pure"
import { type LintMediaType, lintText } from "@polyonym/unified"
import { mergeWithPage } from "polyonym"
import { expectApart, expectBlocks, expectRanges, expectWellFormed } from "../typed.ts"
import { byteTarget, oneFor, target, type Target } from "./target.ts"

const page = "<!doctype html><html lang=en><head><title>Ferry late</title><meta name=author content=Anna><script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Ferry\"}</script></head><body><nav><a href=/>Home</a></nav><h1>Ferry late</h1><p class=byline>By Anna Borg<p>Text &amp; <b>more</b><table><tr><td>1</table><ul><li>a<blockquote>«Так»</blockquote>"
const markdown = ["---\ntitle: \"A\"\nauthor: [a, 'b']\n---\n# H\n> q\n\n- a [b](c \"d\") `e`\n\n| a | b |\n|---|:-:|\n| 1 | 2 |\n", "+++\na = \"b\"\n+++\n```x\ny\n```\n<div>\n[a]: b\n\nSetext\n===\n\n1. x\n   2. y\n\n![i](j) **k** _l_ ~~m~~ \\*"]
const tags = ["<p>", "</div>", "<table>", "<script>", "<!--", "-->", "&#x110000;", "&#0;", "<br/>", "<svg>", "<template>", "<a href='", "\"'>", "<title>", "</script>", "<![CDATA[", "]]>", "<math><mi>", "<select><option>", "itemprop=author "]

/** A house style's findings: in the text, apart where they mend, and gone when they are mended. */
const linted = (mediaType: LintMediaType) => (source: string): void => {
  const options = { style: oneFor(source, ["own-preference", "ap", "moscow-times"]), mediaType, language: oneFor(source, ["en", "uk"]) }
  const findings = lintText(source, options)
  expectRanges(source, findings.map(({ start, end, actual }) => ({ start, end, text: actual })))
  const mended = applyFixes(source, findings)
  expectApart(mended.applied)
  expectWellFormed(source, mended.text)
}

/** Readers of pages, of Markdown and of feeds. */
export const pageTargets: ReadonlyArray<Target> = [
  target("extractArticle: a page", [page, "<main itemscope><h2>A<article><p>B<p>C</article></main>"], (source) => {
    const extracted = extractArticle(source, { mediaType: "text/html" })
    expectBlocks(source, extracted)
    expectWellFormed(source, extracted.text)
    for (const range of linkedDataScripts(source)) expectRanges(source, [{ start: range.start, end: range.end }])
  }, { pieces: tags }),
  target("extractArticle: plain text", ["Ferry late\nBy Anna Borg\n\nThe ferry left.\n\n• One\n• Two\n\nShare\n© 2026 The Post"], (source) => {
    for (const read of [plainText(source), extractArticle(source, { mediaType: "text/plain" })]) expectBlocks(source, read)
  }),
  target("extractMarkdown", markdown, (source) => {
    const extracted = extractMarkdown(source, { frontMatter: "lenient" })
    expectBlocks(source, extracted)
    expectWellFormed(source, extracted.text)
  }, { pieces: ["| - |", "***", "[x]: <", "~~~", "&nbsp;", "    ", "\t", "<!--", "-->", "---\n", "+++\n", "* * *\n"] }),
  target("front matter", markdown, (source) => expectBlocks(source, extractMarkdown(source, { frontMatter: "strict" })), { pieces: ["&a ", "*a ", "!!js ", "<<: ", "|\n  ", ">-\n ", "{a: ", "'''", "[[t]]\n", "? ", "%YAML 1.2\n"] }),
  target("readFeed", [
    "<rss><channel><title>F</title><item><title>a</title><pubDate>Thu, 29 Feb 2024 10:00:00 GMT</pubDate><description><![CDATA[<p>x</p>]]></description></item></channel></rss>",
    "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title type=\"html\">A</title><updated>2024-02-29T00:00:00Z</updated><link href=\"a\"/><content type=\"xhtml\"><div>x</div></content></entry></feed>",
    "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"F\",\"items\":[{\"id\":\"1\",\"content_html\":\"<p>\",\"authors\":[{\"name\":\"A\"}]}]}",
    "<rdf:RDF><item rdf:about=\"a\"><title>b</title><dc:date>2024</dc:date></item></rdf:RDF>"
  ], (source) => readFeed(source), { pieces: [...tags, "<?xml version='1.0' encoding='x'?>", "<!DOCTYPE a [<!ENTITY b 'c'>]>", "&b;", "xml:base=\"//\"", "<item>"] }),
  byteTarget("decodePage", [new TextEncoder().encode(page.slice(0, 300)), Uint8Array.from([0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0, 0x16, 4]), Uint8Array.from([...new TextEncoder().encode("<meta charset=windows-1251><p>"), 0xca, 0xe8, 0xbf, 0xe2, 0x98])], (bytes) => {
    const { text, map } = decodePage(bytes)
    assert.ok(text.isWellFormed())
    for (let at = 0; at < text.length; at += 7) expectRanges(" ".repeat(bytes.length), [SourceMap.toSource(map, at, at + 1)])
  }),
  target("mergeWithPage", [page], (source) => {
    const merged = mergeWithPage(source, { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Ferry late" })
    if (merged.script !== undefined) expectRanges(source, [merged.script])
    assert.ok(stringify(merged.jsonld).isWellFormed())
  }, { pieces: [...tags, "\"@type\":", "\"@graph\":[", "\"@id\":\"#a\","] }),
  target("lintText: Markdown", ["# Kiev\n\nSaid Kiev’s [mayor](x) in `Kiev`.\n\n> Kiev\n\n| Kiev |\n|--|\n", "Mayor Pеtro Hryn of “Pеtro Street” and Vladimir Zelensky, Volodymyr Zelenskyy"], linted("text/markdown"), { pieces: ["Kiev", "Pеtro", "Zelensky", "Zelenskyy", "Зеленський"] }),
  target("lintText: a page", ["<p>Kiev <a href=x>Kiev</a> <q>Kiev</q><code>Kiev</code><p>Mayor Pеtro Hryn, Lvov"], linted("text/html"), { pieces: ["Kiev", "Pеtro", ...tags] })
]

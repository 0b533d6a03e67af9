import rehypeParse from "rehype-parse"
import rehypeStringify from "rehype-stringify"
import { unified } from "unified"
import { VFile } from "vfile"
import { describe, expect, it } from "vitest"
import { rehypeJsonLd, type RehypeJsonLdOptions } from "../src/index.ts"

const ours = { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Ferry late", inLanguage: "en" }
const page = (html: string, options: RehypeJsonLdOptions = { jsonld: ours }, fragment = false) =>
  unified().use(rehypeParse, { fragment }).use(rehypeJsonLd, options).use(rehypeStringify).processSync(new VFile(html))
const scripts = (html: string) => [...html.matchAll(/<script type="application\/ld\+json"([^>]*)>(.*?)<\/script>/gs)].map(([, attributes, json]) => ({ ours: attributes!.includes("data-polyonym"), data: JSON.parse(json!) as unknown }))

describe("rehypeJsonLd", () => {
  it("puts a script into the head of a page, which is made where there is none", () => {
    const head = String(page("<!doctype html><title>Ferry</title><p>It was late.")).split("</head>")[0]
    expect(head).toBe("<!doctype html><html><head><title>Ferry</title><script type=\"application/ld+json\" data-polyonym=\"\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Ferry late\",\"inLanguage\":\"en\"}</script>")
    const headless = { type: "root" as const, children: [{ type: "element" as const, tagName: "html", properties: {}, children: [{ type: "element" as const, tagName: "body", properties: {}, children: [] }] }] }
    const tree = unified().use(rehypeJsonLd, { jsonld: ours }).runSync(headless)
    expect(unified().use(rehypeStringify).stringify(tree as never)).toMatch(/^<html><head><script[^>]*>.*<\/script><\/head><body><\/body><\/html>$/)
  })
  it("puts it at the beginning of a part of a page", () => {
    expect(String(page("<p>It was late.</p>", { jsonld: ours }, true))).toMatch(/^<script [^>]*>.*<\/script><p>It was late.<\/p>$/)
  })
  it("replaces what it put there before", () => {
    const once = String(page("<p>It was late."))
    expect(String(page(once))).toBe(once)
    const newer = scripts(String(page(once, { jsonld: { ...ours, headline: "Ferry in time" } })))
    expect(newer).toEqual([{ ours: true, data: { ...ours, headline: "Ferry in time" } }])
  })
  it.each([
    "</script><script>alert(1)</script>", "<!-- <script>", "</SCRIPT >", "]]>", "\u2028\u2029", "&lt;/script&gt;", "\ud800"
  ])("lets nothing end the script: %j", (headline) => {
    const html = String(page("<p>x", { jsonld: { ...ours, headline } }))
    expect(html.match(/<\/?script/gi)).toHaveLength(2)
    expect(html).not.toContain("<!--")
    const [script] = scripts(html)
    expect(script!.data).toEqual({ ...ours, headline: headline.toWellFormed() })
    expect(scripts(String(unified().use(rehypeParse).use(rehypeStringify).processSync(html)))).toEqual([script])
  })
  it("completes the article that the page describes, and tells what the two say differently", () => {
    const html = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","name":"Saltwick Herald"}</script>
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry late again"}</script><p>It was late.`
    const file = page(html)
    expect(scripts(String(file))).toEqual([
      { ours: false, data: { "@context": "https://schema.org", "@type": "WebSite", name: "Saltwick Herald" } },
      { ours: false, data: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Ferry late again", inLanguage: "en" } }
    ])
    expect(file.messages.map(({ ruleId, fatal, line, actual, expected }) => ({ ruleId, fatal, line, actual, expected }))).toEqual([
      { ruleId: "disagreement", fatal: undefined, line: 2, actual: "\"Ferry late again\"", expected: ["\"Ferry late\""] }
    ])
    expect(String(page(String(file)))).toBe(String(file))
  })
  it("stands beside it when told so, when it is no article, or when it can't be read", () => {
    const article = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"A"}</script><p>x`
    expect(scripts(String(page(article, { jsonld: ours, merge: false }))).map((one) => one.ours)).toEqual([false, true])
    expect(scripts(String(page(article, { jsonld: { "@context": "https://schema.org", "@graph": [] } }))).map((one) => one.ours)).toEqual([false, true])
    expect(String(page("<script type=\"application/ld+json\">{not json</script><p>x")).match(/data-polyonym/g)).toHaveLength(1)
  })
  it("leaves a page alone that nothing is known of", () => {
    expect(String(page("<p>x", {}))).toBe("<html><head></head><body><p>x</p></body></html>")
    expect(String(page("<p>x", { jsonld: () => undefined }))).toBe("<html><head></head><body><p>x</p></body></html>")
  })
  it("takes what a function makes of the page", () => {
    const file = page("<title>Ferry</title>", { jsonld: (tree, { path }) => ({ "@type": "WebPage", name: `${tree.children.length} ${path ?? "no path"}` }) })
    expect(scripts(String(file))[0]!.data).toEqual({ "@type": "WebPage", name: "1 no path" })
  })
})

import { extractArticle } from "@polyonym/extract/pure"
import { describe, expect, it } from "vitest"

const article = `
  <h1>Ferry to Skarholm Runs Again</h1>
  <p class="byline">By <a href="/a">Ida Lund</a></p>
  <time datetime="2024-03-02T08:00:00+01:00">2 March 2024</time>
  <figure><img src="f.jpg" alt=""><figcaption>The ferry leaves the quay. <span class="credit">Photo: Nils Berg</span></figcaption></figure>
  <p>The ferry to the island of Skarholm ran again on Saturday,
     after a winter in which only the mail boat made the <b>crossing</b> &mdash; and that not every day.</p>
  <div class="related-links"><a href="/1">How the island lived without a ferry</a></div>
  <h2>Bread&nbsp;and letters</h2>
  <p>“We had bread and letters, what else do you need,” said Sven &Aring;kesson, who is 81.</p>
  <p>The first ferry carried eleven passengers.</p>`
const page = `<!doctype html><html lang="sv-SE"><head><meta charset="utf-8"><title>Ferry to Skarholm Runs Again | Skargard Post</title>
<meta property="og:site_name" content="Skargard Post"><style>p{color:red}</style><script>var p = "<p>not text</p>"</script></head><body class="has-comments">
<nav><ul><li><a href="/">Start</a></li><li><a href="/isles">Isles</a></li></ul></nav>
<div id="cookie-banner"><p>This site stores small files. Fine by me</p></div>
<main><article>${article}</article><aside><h3>More from the isles</h3><ul><li><a href="/2">A school with two pupils</a></li></ul></aside></main>
<form><p>Get the Friday letter</p><input type="email"><button>Send</button></form>
<footer><p>Skargard Post is printed in Osthammar.</p></footer></body></html>`

describe("an HTML page", () => {
  const found = extractArticle(page)
  it("is told from plain text by its looks", () => {
    expect(found.title).toBe("Ferry to Skarholm Runs Again")
    expect(extractArticle(page, { mediaType: "text/plain" }).title).not.toBe("Ferry to Skarholm Runs Again")
    expect(extractArticle("<p>Two tags</p> do not make a page").blocks[0]!.text).toBe("<p>Two tags</p> do not make a page")
  })
  it("gives the blocks of its article, with white space collapsed and references decoded", () => {
    expect(found.blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      "title: Ferry to Skarholm Runs Again",
      "byline: By Ida Lund",
      "date: 2 March 2024",
      "caption: The ferry leaves the quay.",
      "credit: Photo: Nils Berg",
      "body: The ferry to the island of Skarholm ran again on Saturday, after a winter in which only the mail boat made the crossing — and that not every day.",
      "heading: Bread\u00a0and letters",
      "body: “We had bread and letters, what else do you need,” said Sven Åkesson, who is 81.",
      "body: The first ferry carried eleven passengers."
    ])
  })
  it("gives what its tags say of the article", () => {
    const { byline, credit, language, publishedAt } = found
    expect({ byline, credit, language, publishedAt }).toEqual({ byline: ["Ida Lund"], credit: "Photo: Nils Berg", language: "sv-SE", publishedAt: "2024-03-02" })
  })
  it("says what was dropped", () => {
    const reasons = new Map(found.removed.map(({ text, reason }) => [text, reason]))
    expect(reasons.get("Start")).toBe("navigation")
    expect(reasons.get("How the island lived without a ferry")).toBe("related")
    expect(reasons.get("This site stores small files. Fine by me")).toBe("consent")
    expect(reasons.get("Send")).toBe("button")
    expect([...reasons.keys()].join(" ")).not.toMatch(/color|not text/)
  })
  it("has old paragraphs, divided by line breaks, as blocks", () => {
    const old = extractArticle(`<html><body><table><tr><td><h2>Snow in May</h2>
      Snow fell on the pass on Tuesday, a month after the last skier had left, and closed the road to the south.<br><br>
      Two lorries and a bus had to turn back,<br>the road office said.<br>A plough was on its way.<br><br></td></tr></table></body></html>`)
    expect(old.blocks.map(({ text }) => text)).toEqual([
      "Snow in May",
      "Snow fell on the pass on Tuesday, a month after the last skier had left, and closed the road to the south.",
      "Two lorries and a bus had to turn back, the road office said.",
      "A plough was on its way."
    ])
  })
  it("keeps its article where the whole page is a form, or called a sidebar", () => {
    for (const tag of ["form", "aside", "footer"]) {
      const { blocks } = extractArticle(`<html><body><${tag}>${article}</${tag}></body></html>`)
      expect(blocks.filter(({ kind }) => kind === "body")).toHaveLength(3)
    }
  })
})

describe("the metadata of a page", () => {
  const withHead = (head: string) => extractArticle(`<!doctype html><html><head>${head}</head><body>${article.replace(/<time.*<\/time>/, "").replace(/<p class="byline">.*<\/p>/, "")}</body></html>`)
  it("comes from JSON-LD first", () => {
    const linked = JSON.stringify({ "@graph": [{ "@type": "WebSite", name: "x" }, { "@type": ["NewsArticle"], headline: "Ferry to Skarholm Runs Again", datePublished: "2024-03-02T08:00:00+01:00", author: [{ "@type": "Person", name: "Ida Lund" }, { "@type": "Organization", name: "Skargard Post" }], inLanguage: "en" }] })
    const { title, byline, publishedAt, language } = withHead(`<meta property="article:published_time" content="2020-01-01"><script type="application/ld+json">${linked}</script>`)
    expect({ title, byline, publishedAt, language }).toEqual({ title: "Ferry to Skarholm Runs Again", byline: ["Ida Lund"], publishedAt: "2024-03-02T08:00+01:00", language: "en" })
  })
  it("then from meta elements", () => {
    const { byline, publishedAt } = withHead(`<script type="application/ld+json">{ broken</script><meta name="author" content="Ida Lund"><meta property="article:published_time" content="2024-03-02T08:00:00Z">`)
    expect({ byline, publishedAt }).toEqual({ byline: ["Ida Lund"], publishedAt: "2024-03-02T08:00Z" })
  })
  it("gives way to what the caller knows", () => {
    const known = { title: "Another", publishedAt: "2001-02-03", language: "da" }
    expect(extractArticle(page, known)).toMatchObject(known)
  })
})

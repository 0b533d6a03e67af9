import { SourceMap } from "@polyonym/core/pure"
import { type Extracted, extractArticle } from "@polyonym/extract/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { layouts, pageOf, stories } from "./htmlLayouts.ts"

const bodyOf = ({ blocks }: Extracted): Array<string> => blocks.filter(({ kind }) => kind === "body").map(({ text }) => text)

const references: Readonly<Record<string, string>> = { "&amp;": "&", "&mdash;": "—", "&#8222;": "„", "&#x1F600;": "\u{1f600}", "&Auml;": "Ä", "&lt;": "<" }

/** Every code unit of the blocks leads to the place in the page that it was read from. */
function expectWayBack(page: string, { blocks, map, text }: Extracted): void {
  for (const block of blocks) {
    for (let at = block.start; at < block.end; at++) {
      const { start, end, exact } = SourceMap.toSource(map, at, at + 1)
      expect(start).toBeGreaterThanOrEqual(block.sourceStart)
      expect(end).toBeLessThanOrEqual(block.sourceEnd)
      const there = page.slice(start, end)
      if (exact) expect(there).toBe(text[at])
      else if (references[there] !== undefined) expect(references[there]).toContain(text[at])
      // What else was edited is white space and tags, of which a space or a tab is left.
      else {
        expect(text[at]).toMatch(/\s/)
        expect(there).toMatch(/^(?:\s|<[^>]*>)*$/)
      }
    }
  }
}

describe("a report is taken out of its page by where it stands", () => {
  for (const [name, layout] of Object.entries(layouts)) {
    it.each(stories.map((story) => [story.language, story] as const))(`${name}: %s`, (_, story) => {
      const page = pageOf(story, layout(story))
      const article = extractArticle(page)
      expect(article.title).toBe(story.title)
      expect(bodyOf(article)).toEqual(story.paragraphs)
      expectWayBack(page, article)
    })
  }
})

describe("the way back", () => {
  const word = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...stories.flatMap(({ paragraphs }) => paragraphs)) }, fc.constantFrom(...Object.keys(references), " ", "\n  ", "\t", "<b>", "</b>", "<a href=x>", "</a>", "<br>", "<span class=credit>", "</span>"))
  const part = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `<p>${words.join("")}</p>`),
    fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `<ul><li>${words.join("<li>")}</ul>`),
    fc.array(fc.constantFrom("one", "&amp;", "drei Wörter hier", "四"), { minLength: 1, maxLength: 4 }).map((cells) => `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join("\n")}</tr></table>`),
    fc.constantFrom("<div>", "</div>", "<blockquote>", "</blockquote>", "<h2>Ein &Auml;pfelchen</h2>", "<div class=\"related\">", "<article>", "</article>")
  )
  it("leads every code unit of a block to the one in the page that it came from", () => {
    fc.assert(fc.property(fc.array(part, { maxLength: 12 }).map((parts) => `<html><body>${parts.join("\n")}</body></html>`), (page) => {
      expectWayBack(page, extractArticle(page, { mediaType: "text/html" }))
    }), { numRuns: 60 })
  })
})

const story = stories.find(({ language }) => language === "de")!
const text = story.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("")
const around = (inner: string): string => pageOf(story, `<div class="m"><h1>${story.title}</h1>${inner}</div><div class="n">${story.menu.map((item) => `<a href="/x">${item}</a> `).join("")}</div>`)

describe("what stands in a report and is not of it", () => {
  const kept = (inner: string): Array<string> => bodyOf(extractArticle(around(inner)))
  it("comments, by the name of their container", () => {
    const comments = Array.from({ length: 5 }, (_, i) => `<div class="comment"><b>Leser ${i}</b><p>Das habe ich als Kind noch selbst erlebt, und es war damals sehr laut in der Kabine.</p></div>`).join("")
    expect(kept(`${text}<section id="comments">${comments}</section>`)).toEqual(story.paragraphs)
  })
  it("a copy of the text for small screens", () => {
    const copy = `<div hidden><p>${story.others[0]![1]}</p><p>${story.others[1]![1]}</p><p>${story.others[2]![1]}</p></div>`
    expect(kept(`${text}${copy}`)).toEqual(story.paragraphs)
  })
  it("a paragraph that is a link as a whole", () => {
    const between = `<p><strong><a href="/n">${story.others[0]![0]} und der Weg dorthin ist lang</a></strong></p>`
    expect(kept(`<p>${story.paragraphs[0]}</p>${between}<p>${story.paragraphs[1]}</p><p>${story.paragraphs[2]}</p>`)).toEqual(story.paragraphs)
  })
  it("text of elements that show nothing", () => {
    expect(kept(`${text}<noscript><p>Bitte schalten Sie die Skripte ein.</p></noscript><template><p>Eine Vorlage, die niemand sieht.</p></template>`)).toEqual(story.paragraphs)
  })
  it("but not all of a report whose containers are all called a sidebar", () => {
    const page = pageOf(story, `<div class="sidebar"><h1>${story.title}</h1>${text}</div><nav>${story.menu.map((item) => `<a href="/x">${item}</a>`).join(" ")}</nav>`)
    expect(bodyOf(extractArticle(page))).toEqual(story.paragraphs)
  })
})

describe("the text of the article in linked data", () => {
  it("is evidence, never output", () => {
    const linked = `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: story.title, articleBody: `${story.paragraphs.join(" ")} Ein Satz, der nirgends auf der Seite steht.` })}</script>`
    const article = extractArticle(around(linked + text))
    expect(bodyOf(article)).toEqual(story.paragraphs)
    expect(article.text).not.toContain("nirgends")
  })
})

describe("kinds of block", () => {
  const inner = `<p>${story.paragraphs[0]}</p><h2>Was mitzubringen ist</h2><ul><li>Feste Schuhe und eine warme Jacke.</li><li>Etwas zu essen für den ganzen Weg.</li></ul>
    <blockquote><p>„Oben ist es immer kälter, als man denkt“, sagt der alte Wirt.</p></blockquote><p>${story.paragraphs[1]}</p>
    <table><tr><th>Strecke</th><th>Dauer in Minuten</th></tr><tr><td>Tal bis Mitte</td><td>sieben Minuten</td></tr></table>
    <figure><img src="/b.jpg" alt=""><figcaption>Die Kabine kurz vor dem Ziel, vom Wald aus gesehen.</figcaption></figure><p>${story.paragraphs[2]}</p>`
  const { blocks, map } = extractArticle(around(inner))
  it("are told apart by their elements", () => {
    expect(blocks.map(({ kind, text }) => `${kind}: ${text.slice(0, 12)}`)).toEqual([
      `title: ${story.title.slice(0, 12)}`, `body: ${story.paragraphs[0]!.slice(0, 12)}`, "heading: Was mitzubri", "list-item: Feste Schuhe", "list-item: Etwas zu ess", "quote: „Oben ist es", `body: ${story.paragraphs[1]!.slice(0, 12)}`,
      "table: Strecke\tDaue", "table: Tal bis Mitt", "caption: Die Kabine k", `body: ${story.paragraphs[2]!.slice(0, 12)}`
    ])
  })
  it("a heading has its level", () => {
    expect(blocks.find(({ kind }) => kind === "heading")).toMatchObject({ level: 2 })
    expect(blocks.filter(({ kind }) => kind !== "heading").every(({ level }) => level === undefined)).toBe(true)
  })
  it("the cells of a row are parted by tabs, which stand for the tags between", () => {
    const row = blocks.find(({ text }) => text.startsWith("Tal bis"))!
    expect(row.text).toBe("Tal bis Mitte\tsieben Minuten")
    const tab = row.start + row.text.indexOf("\t")
    const { start, end } = SourceMap.toSource(map, tab, tab + 1)
    expect(around(inner).slice(start, end)).toBe("</td><td>")
  })
})

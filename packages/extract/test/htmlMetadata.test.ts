import { extractArticle } from "@polyonym/extract/pure"
import { describe, expect, it } from "vitest"

const body = `<h1>The Ferry to Osgard Runs Again</h1><p>The ferry to Osgard ran again on Saturday, after a winter in which only the mail boat had made the crossing.</p>
  <p>It carried eleven passengers, two dogs and a piano that had waited for the spring in a shed on the quay.</p>`
const pageOf = (head: string, inner = body): string => `<!doctype html><html><head>${head}</head><body>${inner}</body></html>`
const read = (head: string, inner?: string, url?: string) => extractArticle(pageOf(head, inner), { mediaType: "text/html", url })
const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe("linked data", () => {
  it("is read through graphs, arrays and nodes named by their @id", () => {
    const graph = linked({
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "WebSite", "@id": "#site", name: "Osgard Post" },
        { "@type": ["Article", "NewsArticle"], headline: "The Ferry to Osgard Runs Again", author: { "@id": "#ida" }, datePublished: "2024-03-02T08:00:00+01:00", dateModified: "2024-03-05", publisher: { "@id": "#org" }, image: ["/ferry.jpg"] },
        { "@type": "Person", "@id": "#ida", name: "Ida Lund" },
        { "@type": "Organization", "@id": "#org", name: "Osgard Media" }
      ]
    })
    expect(read(graph, body, "https://post.example/news/1")).toMatchObject({
      title: "The Ferry to Osgard Runs Again", byline: ["Ida Lund"], publishedAt: "2024-03-02T08:00+01:00", modifiedAt: "2024-03-05", site: "Osgard Media", image: "https://post.example/ferry.jpg"
    })
  })
  it("may be broken, deep or empty without harm", () => {
    for (const text of ["{", "[]", "null", "{\"@graph\":[null,1,\"x\"]}", `${"[".repeat(5000)}${"]".repeat(5000)}`, "{\"@type\":\"NewsArticle\",\"author\":[null,[],{}],\"image\":{}}"]) {
      const article = read(`<script type="application/ld+json">${text}</script>`)
      expect(article.title).toBe("The Ferry to Osgard Runs Again")
      expect(article.byline).toEqual([])
    }
  })
  it("may have raw line breaks in its strings", () => {
    expect(read("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"description\":\"two\nlines\",\"datePublished\":\"2024-03-02\"}</script>").publishedAt).toBe("2024-03-02")
  })
  it("has its references decoded", () => {
    expect(read(linked({ "@type": "NewsArticle", headline: "Salt &#038; Sun &mdash; a summer at the works" })).title).toBe("Salt & Sun — a summer at the works")
  })
  it("names an author that is no person where there is none that is, but not the publisher", () => {
    const by = (author: unknown): ReadonlyArray<string> => read(linked({ "@type": "Article", author, publisher: { name: "Osgard Post" } })).byline
    expect(by([{ "@type": "Organization", name: "Osgard Weather Desk" }])).toEqual(["Osgard Weather Desk"])
    expect(by([{ "@type": "Organization", name: "Osgard Post" }])).toEqual([])
    expect(by("admin")).toEqual([])
  })
})

describe("microdata", () => {
  it("gives author, dates and headline from contents and attributes", () => {
    const article = read("", `<article itemscope itemtype="https://schema.org/Article">${body.replace("<h1>", "<h1 itemprop=headline>")}
      <span itemprop="author" itemscope><a href="/ida"><span itemprop="name">Ida Lund</span></a></span><meta itemprop="dateModified" content="2024-03-04"><time itemprop="datePublished" datetime="2024-03-02">last week</time></article>`)
    expect(article).toMatchObject({ title: "The Ferry to Osgard Runs Again", byline: ["Ida Lund"], publishedAt: "2024-03-02", modifiedAt: "2024-03-04" })
  })
  it("of comments is theirs", () => {
    expect(read("", `${body}<div class="comments"><span itemprop="author">Loud Reader</span></div>`).byline).not.toContain("Loud Reader")
  })
})

describe("sources that disagree", () => {
  const article = read(
    `${linked({ "@type": "NewsArticle", headline: "The Ferry to Osgard Runs Again", datePublished: "2024-03-02", author: { "@type": "Person", name: "Ida Lund" } })}
     <meta property="og:title" content="You won't believe which ferry is back"><meta property="article:published_time" content="2020-01-01T00:00:00Z"><meta name="author" content="Nils Berg">`
  )
  it("are taken in their order", () => {
    expect(article).toMatchObject({ title: "The Ferry to Osgard Runs Again", publishedAt: "2024-03-02", byline: ["Ida Lund"] })
  })
  it("are kept", () => {
    expect(article.conflicts).toEqual(expect.arrayContaining([
      { field: "title", value: "You won't believe which ferry is back", source: "meta" },
      { field: "publishedAt", value: "2020-01-01T00:00Z", source: "meta" },
      { field: "byline", value: "Nils Berg", source: "meta" }
    ]))
  })
  it("are not named where all say the same", () => {
    expect(read("<meta property=\"og:title\" content=\"The ferry to Osgard runs again!\">")).not.toHaveProperty("conflicts")
  })
})

describe("addresses", () => {
  const head = `<base href="/en/"><link rel="canonical" href="ferry"><link rel="alternate" hreflang="de" href="/de/faehre"><link rel="alternate" hreflang="x-default" href="https://post.example/">
    <link rel="alternate" hreflang="no such" href="/x"><link rel="alternate" hreflang="fr" href="javascript:alert(1)"><meta property="og:image" content="pics/f.jpg">`
  it("are resolved against the base and the page's address", () => {
    expect(read(head, body, "https://post.example/a/b")).toMatchObject({
      canonicalUrl: "https://post.example/en/ferry",
      image: "https://post.example/en/pics/f.jpg",
      alternates: [{ language: "de", url: "https://post.example/de/faehre" }, { language: "x-default", url: "https://post.example/" }]
    })
  })
  it("are dropped where they cannot be told, and where their scheme is not the web's", () => {
    const article = read(head)
    expect(article).not.toHaveProperty("image")
    expect(article).not.toHaveProperty("canonicalUrl")
    for (const unsafe of ["javascript:alert(1)", "data:image/png;base64,AA", "file:///etc/passwd", "http://[", "  "]) {
      expect(read(`<meta property="og:image" content="${unsafe}">`, body, "https://post.example/")).not.toHaveProperty("image")
    }
  })
})

describe("the title", () => {
  it("is the page's heading where the head's is the same with the site's name, or one for search engines", () => {
    expect(read("<meta property=\"og:title\" content=\"The Ferry to Osgard Runs Again | Post\">").title).toBe("The Ferry to Osgard Runs Again")
    expect(read("<meta property=\"og:title\" content=\"Ferry Osgard runs again 2024: times and prices\">").title).toBe("The Ferry to Osgard Runs Again")
  })
  it("is the head's where the page's heading says something else", () => {
    expect(read("<meta property=\"og:title\" content=\"The Ferry to Osgard Runs Again\">", `<h1>Osgard Post Online</h1>${body.replace(/<h1>.*<\/h1>/, "")}`).title).toBe("The Ferry to Osgard Runs Again")
  })
  it("is without the site's name", () => {
    expect(read("<meta property=\"og:site_name\" content=\"Osgard Post\"><meta property=\"og:title\" content=\"A Piano Crosses the Sound – Osgard Post\">").title).toBe("A Piano Crosses the Sound")
  })
})

describe("a date", () => {
  it("is read from an element beside the headline that gives it to machines alone", () => {
    expect(read("", body.replace("</h1>", "</h1><time datetime=\"2024-03-02\">on Saturday</time>")).publishedAt).toBe("2024-03-02")
  })
  it("is never invented", () => {
    const article = read("<meta property=\"article:published_time\" content=\"soon\">")
    expect(article).not.toHaveProperty("publishedAt")
    expect(article).not.toHaveProperty("modifiedAt")
  })
})

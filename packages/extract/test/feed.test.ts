import { SourceMap } from "@polyonym/core/pure"
import { MalformedFeed, readFeed } from "@polyonym/extract/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const rss = (items: string, channel = ""): string => `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><title>The Lantern</title><link>https://lantern.example/</link><language>en-GB</language>${channel}${items}</channel></rss>`
const problem = (input: string): MalformedFeed => {
  try {
    readFeed(input)
  } catch (error) {
    if (error instanceof MalformedFeed) return error
    throw error
  }
  throw new Error("no error")
}

describe("a feed", () => {
  it("of RSS gives its entries", () => {
    const { title, language, url, entries } = readFeed(rss(`
      <item><title>Salt &amp;amp; Sun</title><link>/salt</link><guid isPermaLink="false">n-1</guid><author>ida@lantern.example (Ida Lund)</author><pubDate>Wed, 12 Jun 24 18:20 GMT</pubDate><description>short</description><c:encoded><![CDATA[<p>Salt &amp; sun.</p>]]></c:encoded></item>
      <item><description>Only a text, of 3 &lt; 4 words.</description><guid>https://lantern.example/2</guid></item>`))
    expect({ title, language, url }).toEqual({ title: "The Lantern", language: "en-GB", url: "https://lantern.example/" })
    expect(entries[0]).toMatchObject({ id: "n-1", url: "https://lantern.example/salt", title: "Salt & Sun", byline: ["Ida Lund"], publishedAt: "2024-06-12T18:20Z", html: "<p>Salt &amp; sun.</p>" })
    expect(entries[1]).toMatchObject({ id: "https://lantern.example/2", url: "https://lantern.example/2", text: "Only a text, of 3 < 4 words." })
  })
  it("of Atom gives its entries, with markup inside them or escaped", () => {
    const feed = `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="uk" xml:base="https://lantern.example/x/"><a:title type="html">&lt;b&gt;Ліхтар&lt;/b&gt;</a:title><a:link rel="self" href="self"/>
      <a:entry><a:id>urn:1</a:id><a:title>Міст</a:title><a:link rel="alternate" href="mist"/><a:author><a:name>Олена Коваль</a:name></a:author><a:published>2024-06-12T18:20:00+03:00</a:published><a:updated>2024-06-13T08:00:00Z</a:updated>
        <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Міст <b>відкрито</b>.</p></div></a:content></a:entry>
      <a:entry><a:id>urn:2</a:id><a:title>Два</a:title><a:content type="text">Дощ &amp; вітер</a:content><a:updated>2024-06-14</a:updated></a:entry></a:feed>`
    const { title, language, entries } = readFeed(feed)
    expect({ title, language }).toEqual({ title: "Ліхтар", language: "uk" })
    expect(entries[0]).toMatchObject({ id: "urn:1", url: "https://lantern.example/x/mist", byline: ["Олена Коваль"], publishedAt: "2024-06-12T18:20:00+03:00", updatedAt: "2024-06-13T08:00:00Z" })
    expect(entries[0]!.html).toContain("<p>Міст <b>відкрито</b>.</p>")
    expect(entries[1]).toMatchObject({ text: "Дощ & вітер", publishedAt: "2024-06-14" })
  })
  it("of RSS 1.0 has its entries beside the channel", () => {
    const { title, entries } = readFeed(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/"><channel><title>L</title></channel><item rdf:about="https://l.example/1"><title>A</title><link>https://l.example/1</link><d:date>2024-06-12</d:date><d:creator>Ida Lund</d:creator></item></rdf:RDF>`)
    expect(title).toBe("L")
    expect(entries).toMatchObject([{ id: "https://l.example/1", title: "A", publishedAt: "2024-06-12", byline: ["Ida Lund"] }])
  })
  it("in JSON gives its entries", () => {
    const feed = { version: "https://jsonfeed.org/version/1.1", title: "L", language: "en", items: [{ id: 1, url: "https://l.example/1", title: "A", content_html: "<p>x</p>", authors: [{ name: "Ida Lund" }], date_published: "2024-06-12T18:20:00Z" }, "nothing", { id: "2", content_text: "y" }] }
    const { entries, broken } = readFeed(JSON.stringify(feed))
    expect(entries).toMatchObject([{ id: "1", html: "<p>x</p>", byline: ["Ida Lund"], publishedAt: "2024-06-12T18:20:00Z" }, { id: "2", text: "y" }])
    expect(broken).toEqual([{ index: 1, problem: "it is no object" }])
  })
  it("leads from an entry's text back to where it stands", () => {
    const feed = rss("<item><title>x</title><description>&lt;p&gt;Salt &amp;amp; <![CDATA[<b>sun</b>]]> &#8212; sea&lt;/p&gt;</description></item>")
    const { html, map } = readFeed(feed).entries[0]!
    expect(html).toBe("<p>Salt &amp; <b>sun</b> — sea</p>")
    for (const word of ["Salt", "<b>sun</b>", "sea"]) {
      const { start, end } = SourceMap.toSource(map!, html!.indexOf(word), html!.indexOf(word) + word.length)
      expect(feed.slice(start, end)).toBe(word)
    }
  })
  it("takes no address but of http and https", () => {
    expect(readFeed(rss("<item><title>x</title><link>javascript:alert(1)</link></item>")).entries[0]!.url).toBeUndefined()
    expect(readFeed(rss("<item><title>x</title><link>/a</link></item>"), { url: "https://other.example/f" }).entries[0]!.url).toBe("https://other.example/a")
  })
  it("resolves relative addresses against its own one, where nobody says where it came from", () => {
    const entry = "<item><title>x</title><link>a</link></item>"
    const self = "<atom:link xmlns:atom=\"http://www.w3.org/2005/Atom\" rel=\"self\" href=\"https://feeds.example/news/rss\"/>"
    const url = (feed: string, from?: string): string | undefined => readFeed(feed, { url: from }).entries[0]!.url
    expect(url(rss(entry))).toBe("https://lantern.example/a")
    expect(url(rss(entry, self))).toBe("https://feeds.example/news/a")
    expect(url(rss(entry, self), "https://other.example/x/f")).toBe("https://other.example/x/a")
    expect(readFeed(`<rss><channel>${self}<link>/home</link>${entry}</channel></rss>`).url).toBe("https://feeds.example/home")
    const atom = "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"/deep/\"><entry xml:base=\"er/\"><title>x</title><link xml:base=\"est/\" href=\"a\"/></entry></feed>"
    expect(url(atom, "https://l.example/f")).toBe("https://l.example/deep/er/est/a")
    expect(url(atom)).toBeUndefined()
    const json = { version: "https://jsonfeed.org/version/1.1", home_page_url: "/home", feed_url: "https://l.example/news/feed", items: [{ title: "x", url: "a" }] }
    expect(url(JSON.stringify(json))).toBe("https://l.example/news/a")
    expect(readFeed(JSON.stringify(json)).url).toBe("https://l.example/home")
    expect(url(JSON.stringify({ ...json, feed_url: undefined, home_page_url: "https://h.example/" }))).toBe("https://h.example/a")
  })
  it("keeps CDATA and comments that show a feed", () => {
    const shown = "<rss><item><title>1</title></item>\n<item><title>2</title></item></rss>"
    const { entries, broken } = readFeed(rss(`<item><title>a</title><description><![CDATA[<pre>${shown}]]></description></item><!-- ${shown} --><item><title>b</title></item>`))
    expect(entries.map(({ title, html }) => [title, html])).toEqual([["a", `<pre>${shown}`], ["b", undefined]])
    expect(broken).toEqual([])
  })
  it("states no date that is none", () => {
    for (const date of ["31 Feb 2024", "yesterday", "2024-13-01", "Wed, 12 Foo 2024", ""]) expect(readFeed(rss(`<item><title>x</title><pubDate>${date}</pubDate></item>`)).entries[0]!.publishedAt).toBeUndefined()
  })
})

describe("a broken entry costs only itself", () => {
  const good = (id: string): string => `<item><guid isPermaLink="false">${id}</guid><title>${id}</title><description>text of ${id}</description></item>`
  it.each<readonly [string, string]>([
    ["CDATA that is not closed", "<item><title>b</title><description><![CDATA[never <b>ends</item>"],
    ["an element that is not closed", "<item><title>b</title><description>never ends</item>"],
    ["an entry that is not closed", "<item><title>b</title>"],
    ["an end without a beginning", "<item></b></channel2></title><title>b</title></item>"],
    ["what is not escaped", "<item><title>b < c & d > e</title><description>3 < 4 && <3</description></item>"],
    ["nothing at all", "<item></item>"],
    ["an unknown reference", "<item><title>b &nosuch; c</title></item>"],
    ["attributes that are not closed", "<item><title>b</title><enclosure url=\"x></item>"],
    ["attributes without quotes that are not closed", "<item><title>b</title><enclosure url=x</item>"],
    ["a tag that is not closed", "<item><title>b</title><enclosure </item>"],
    ["an end tag that is not closed", "<item><title>b</title></item "],
    ["a comment that is not closed", "<item><title>b</title><!-- never ends</item>"],
    ["an instruction that is not closed", "<item><title>b</title><?never ends></item>"],
    ["a comment behind what is not escaped", "<item><title>b <3<!-- c</item> --> d</title></item>"],
    ["a declaration that is none", "<item><title>b <! c</title></item>"],
    ["what is not closed around it", "<image><url>x</url><item><title>b</title></item>"]
  ])("%s", (_, bad) => {
    const { entries } = readFeed(rss(good("a") + bad + good("c")))
    expect(entries.map(({ id }) => id)).toEqual(expect.arrayContaining(["a", "c"]))
    expect(entries.find(({ id }) => id === "c")).toMatchObject({ title: "c", text: "text of c" })
  })
  it("a feed that breaks off gives what it has, and says which entry is broken", () => {
    const whole = rss(good("a") + good("b"))
    const { entries, broken } = readFeed(whole.slice(0, whole.indexOf("text of b") + 4))
    expect(entries.map(({ id, text }) => [id, text])).toEqual([["a", "text of a"], ["b", "text"]])
    expect(broken.map(({ index }) => index)).toEqual([1])
  })
  it("a feed that breaks off in an end tag has a way back all the same", () => {
    const whole = rss(good("a") + "<item><title>b</title><description>text of b</descr")
    const source = `${whole.slice(0, whole.lastIndexOf("</descr"))}</descr a`
    const { text, map } = readFeed(source).entries[1]!
    expect(text).toBe("text of b")
    const { start, end } = SourceMap.toSource(map!, 0, text!.length)
    expect(source.slice(start, end)).toBe(text)
  })
})

describe("what must not be read is refused", () => {
  it.each<readonly [string, string, string]>([
    ["entities that explode", `<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>\n${rss("<item><title>&b;</title></item>")}`, "document type"],
    ["a document type elsewhere", `<!DOCTYPE rss SYSTEM "file:///etc/passwd">${rss("")}`, "document type"],
    ["elements a hundred thousand deep", rss("<item>" + "<a>".repeat(100_000)), "100 deep"],
    ["JSON a hundred thousand deep", "{\"items\":" + "[".repeat(100_000), "100 deep"],
    ["a page", "<!-- x --><html><body>x</body></html>", "<html>"],
    ["nothing", "", "no feed"],
    ["JSON that is no feed", "{\"a\":1}", "items"]
  ])("%s", (_, input, says) => {
    expect(problem(input).message).toContain(says)
  })
  it("with the line where it stands", () => {
    expect(problem(`<?xml version="1.0"?>\n\n<!DOCTYPE a [<!ENTITY b "c">]><rss/>`).line).toBe(3)
  })
  it("but the document type that RSS 0.91 had is let through", () => {
    expect(readFeed(`<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">${rss("")}`).title).toBe("The Lantern")
  })
  it("and anything else is read or refused, in time that grows with its length", () => {
    const part = fc.constantFrom("<item>", "</item>", "<title>", "</title>", "<![CDATA[", "]]>", "<!--", "-->", "<?", "?>", "&amp;", "&#x41;", "<a b='c'>", "<a b=\"", "/>", "text", "<", ">", "\0", "</channel>", "<link href=", "<content type='xhtml'>")
    fc.assert(fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const input = rss(parts.join(""))
      for (const { html, text, map } of readFeed(input).entries) {
        const value = html ?? text
        if (value === undefined) continue
        const whole = SourceMap.toSource(map!, 0, value.length)
        expect(whole.end).toBeLessThanOrEqual(input.length)
        for (let at = 0; at < value.length; at++) {
          const there = SourceMap.toSource(map!, at, at + 1)
          if (there.exact) expect(input.slice(there.start, there.end)).toBe(value[at])
        }
      }
    }), { numRuns: 300 })
    for (const input of ["<item><![CDATA[</item>".repeat(20_000), "<item><!--</item>".repeat(20_000), "</3<".repeat(50_000), "<a/b=".repeat(50_000), "<a b='<a b=\"".repeat(20_000), "<item><![CDATA[".repeat(50_000), "<item>".repeat(50_000), "</a>".repeat(50_000), "<a ".repeat(50_000), "<!--".repeat(50_000), "<".repeat(200_000), "&".repeat(200_000), `<a ${"b='c' ".repeat(50_000)}>`]) readFeed(rss(input))
  }, 20_000)
})

import type { Article, Identity, Json } from "@polyonym/facts/pure"
import { stringify, toJsonLd, toScript } from "@polyonym/jsonld/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const languages = { language: "uk", script: "Cyrl", confidence: 1, reliable: true, alternatives: [], spans: [] }
const block = (kind: Article["blocks"][number]["kind"], text: string) => ({ kind, text, start: 0, end: text.length, sourceStart: 0, sourceEnd: text.length })
const identity = (it: Partial<Identity>): Identity => ({ id: "nil-0123456789ab", type: "PER", preferred: {}, spellings: [], mentions: [], roles: [], why: [], ...it })
const make = (article: Partial<Article>, identities: ReadonlyArray<Identity> = [], more: { url?: string; publishedAt?: string } = {}) =>
  toJsonLd({ article: { byline: [], blocks: [], removed: [], ...article }, languages, identities: { style: "own-preference", identities }, ...more })

describe("toJsonLd", () => {
  it("writes what is known in a fixed order of keys", () => {
    const jsonld = make({
      title: "Пором",
      byline: ["Ганна Лис", "Іван Мак"],
      credit: "Фото: Ганна Лис",
      publishedAt: "2026-05-04T10:30",
      blocks: [block("title", "Пором"), block("caption", "Пором біля берега."), block("body", "Перше."), block("heading", "Далі"), block("body", "Друге.")]
    }, [], { url: "https://example.org/a b" })
    expect(Object.keys(jsonld)).toEqual(["@context", "@type", "@id", "url", "headline", "inLanguage", "datePublished", "author", "image", "articleBody"])
    expect(jsonld).toMatchObject({
      url: "https://example.org/a%20b",
      author: [{ "@type": "Person", name: "Ганна Лис" }, { "@type": "Person", name: "Іван Мак" }],
      image: { "@type": "ImageObject", creditText: "Фото: Ганна Лис", caption: "Пором біля берега." },
      articleBody: "Перше.\n\nДалі\n\nДруге."
    })
  })
  it("invents nothing: no date, address, language or picture that is not known", () => {
    expect(make({}, [], { url: "/relative", publishedAt: "yesterday" })).toEqual({ "@context": "https://schema.org", "@type": "NewsArticle", inLanguage: "uk" })
    expect(make({}, [], { url: "javascript:alert(1)", publishedAt: "2026-13-01" })).not.toHaveProperty("url")
  })
  it("gives each entity its type, its identifier, its name in the article's language and the other spellings", () => {
    const jsonld = make({}, [
      identity({ id: "Q212", type: "LOC", preferred: { en: "Ukraine", uk: "Україна" }, spellings: [{ text: "України", language: "uk", script: "Cyrl", count: 2 }] }),
      identity({ spellings: [{ text: "Ганна Лис", language: "uk", script: "Cyrl", count: 1 }], roles: ["директорка музею"] }),
      identity({ id: "acme:1/2", type: "ORG", preferred: { en: "Acme" } })
    ])
    expect(jsonld["mentions"]).toEqual([
      { "@type": "Place", "@id": "http://www.wikidata.org/entity/Q212", name: "Україна", alternateName: ["України", "Ukraine"], sameAs: "https://www.wikidata.org/wiki/Q212" },
      { "@type": "Person", "@id": "urn:polyonym:nil-0123456789ab", name: "Ганна Лис", jobTitle: "директорка музею" },
      { "@type": "Organization", "@id": "urn:polyonym:acme%3A1%2F2", name: "Acme" }
    ])
  })
  it("does not repeat itself over two calls", () => {
    expect(stringify(make({ title: "x" }))).toBe(stringify(make({ title: "x" })))
  })
})

describe("what goes into a page", () => {
  it("cannot leave the script, whatever it says, and reads back as it was", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const text = stringify(value as Json)
      expect(text).not.toMatch(/[<>&\u2028\u2029]/)
      expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(value))
    }), { numRuns: 2000 })
  })
  it.each(["</script><script>alert(1)</script>", "<!--", "]]>", "\u2028", "&lt;"])("%j", (hostile) => {
    const script = toScript(make({ title: hostile, blocks: [block("body", hostile)] }))
    expect(script.match(/<\/?script/g)).toEqual(["<script", "</script"])
    expect((JSON.parse(script.slice(script.indexOf(">") + 1, -"</script>".length)) as { headline: string }).headline).toBe(hostile)
  })
  it("is well-formed Unicode though the text was not", () => {
    const text = stringify({ "a\ud800": "b\udc00" })
    expect(text.isWellFormed()).toBe(true)
    expect(JSON.stringify(JSON.parse(text)).isWellFormed()).toBe(true)
  })
  it("keeps a key that means something to JavaScript as data", () => {
    expect(stringify(JSON.parse("{\"__proto__\":{\"x\":1}}") as Json)).toBe("{\"__proto__\":{\"x\":1}}")
  })
})

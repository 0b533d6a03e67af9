import { sha256 } from "@polyonym/core/pure"
import { describe, expect, it } from "vitest"
import { processorTime, within } from "../../../tests/setup/processorTime.ts"
import { block, identity, made, mention } from "./made.ts"

/** An identifier made from content. */
const minted = (kind: string): string => expect.stringMatching(`^urn:polyonym:${kind}-[0-9a-f]{32}$`) as string
const speaking = (language: string, script = "Latn") => ({ language, script, confidence: 1, reliable: true, alternatives: [], spans: [] })

describe("an article as linked data", () => {
  it("says what is known in a fixed order of keys", () => {
    const jsonld = made({
      title: "Пором",
      byline: ["Ганна Лис", "Іван Мак"],
      credit: "Фото: Ганна Лис",
      publishedAt: "2026-05-04T10:30",
      blocks: [block("title", "Пором"), block("caption", "Пором біля берега."), block("body", "Перше."), block("heading", "Далі"), block("body", "Друге.")]
    }, [identity({ preferred: { uk: "Іван Мак" } })], { url: "https://example.org/a b" })
    expect(Object.keys(jsonld)).toEqual([
      "@context", "@type", "@id", "url", "headline", "inLanguage", "datePublished", "author", "articleBody", "image", "mentions"
    ])
    expect(jsonld).toMatchObject({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      "@id": "https://example.org/a%20b",
      url: "https://example.org/a%20b",
      datePublished: "2026-05-04T10:30",
      author: [{ "@type": "Person", name: "Ганна Лис" }, { "@type": "Person", name: "Іван Мак" }],
      image: { "@type": "ImageObject", creditText: "Фото: Ганна Лис", caption: "Пором біля берега." },
      articleBody: "Перше.\n\nДалі\n\nДруге."
    })
  })

  it("of an empty page says what it is and nothing else", () => {
    expect(made({}, [], { languages: speaking("und", "Zyyy"), url: "", publishedAt: "", text: "" })).toEqual({ "@context": "https://schema.org", "@type": "NewsArticle" })
  })

  it("takes the text of the document for the body only where there are no blocks", () => {
    expect(made({}, [], { text: "Лише текст." })["articleBody"]).toBe("Лише текст.")
    expect(made({ blocks: [block("title", "Заголовок")] }, [], { text: "Заголовок" })).not.toHaveProperty("articleBody")
  })

  it("has the picture's credit or caption, whichever there is", () => {
    expect(made({ credit: "AFP" })["image"]).toEqual({ "@type": "ImageObject", "@id": minted("image"), creditText: "AFP" })
    expect(made({ blocks: [block("caption", "Міст"), block("caption", "Берег")] })["image"]).toEqual({ "@type": "ImageObject", "@id": minted("image"), caption: ["Міст", "Берег"] })
  })

  it.each(["/relative", "example.org", "https:example.org", "javascript:alert(1)", "data:text/html,x", "mailto:a@example.org", "https://", "http://["])("has no address when given %j", (url) => {
    expect(made({}, [], { url })).not.toHaveProperty("url")
    expect(made({}, [], { url })).not.toHaveProperty("@id")
  })

  it("never publishes the password in an address", () => {
    expect(made({}, [], { url: "https://desk:secret@example.org/1" })["url"]).toBe("https://example.org/1")
  })

  it("without an address is named by its content: the same text is the same node, another text another", () => {
    const name = (title: string, body: string) => made({ title, blocks: [block("body", body)] })["@id"]
    expect(name("Пором", "Перше.")).toBe(`urn:polyonym:article-${sha256("Пором\n\nПерше.")}`)
    expect(name("Пором", "Перше.")).not.toBe(name("Пором", "Друге."))
  })

  it.each(["2024-02-29", "2026-05-04T10:30", "2026-05-04T10:30:00Z", "2026-05-04T10:30:00.250+05:30"])("has the date %s", (date) => {
    expect(made({ publishedAt: date })["datePublished"]).toBe(date)
    expect(made({}, [], { publishedAt: date })["datePublished"]).toBe(date)
  })

  it.each(["yesterday", "2026-13-01", "2025-02-29", "1900-02-29", "2026-04-31", "2026-05-04T24:30", "2026-05-04 10:30", "04.05.2026", "20260504", "2026-05-04T10:30+25:00", " 2026-05-04", "2026-05-04\n"])(
    "has no date when told %j",
    (date) => expect(made({ publishedAt: date }, [], { publishedAt: date })).not.toHaveProperty("datePublished")
  )

  it("believes the caller's date before the page's, and the page's where the caller's is none", () => {
    expect(made({ publishedAt: "2026-05-04" }, [], { publishedAt: "2026-05-03" })["datePublished"]).toBe("2026-05-03")
    expect(made({ publishedAt: "2026-05-04" }, [], { publishedAt: "soon" })["datePublished"]).toBe("2026-05-04")
  })

  it.each(["uk", "zh-Hant", "sr-Latn-RS", "es-419", "de-CH-1996", "en-u-ca-buddhist"])("is in the language %s", (language) => {
    expect(made({}, [], { languages: speaking(language) })["inLanguage"]).toBe(language)
  })

  it.each(["und", "zxx", "und-Latn", "", "english", "en_US", "e", "en-", "constructor", "en-x"])("is in no language when told %j", (language) => {
    expect(made({}, [], { languages: speaking(language) })).not.toHaveProperty("inLanguage")
  })

  it("is in the language that the page states where none was detected", () => {
    expect(made({ language: "uk" }, [], { languages: speaking("und", "Zyyy") })["inLanguage"]).toBe("uk")
    expect(made({ language: "uk" }, [], { languages: speaking("en") })["inLanguage"]).toBe("en")
  })

  it("joins an author with the entity that the byline mentions, and no other of the same name", () => {
    const byline = block("byline", "Ганна Лис, Іван Мак", 7)
    const jsonld = made(
      { byline: ["Ганна Лис", "Іван Мак"], blocks: [block("title", "Пором", 0), byline, block("body", "Іван Мак — мер.", 28)] },
      [identity({ id: "nil-aaaaaaaaaaaa", mentions: [0] }), identity({ id: "nil-bbbbbbbbbbbb", mentions: [1] })],
      { mentions: { mentions: [mention("Ганна Лис", 7), mention("Іван Мак", 28)] } }
    )
    expect(jsonld["author"]).toEqual([
      { "@type": "Person", "@id": "urn:polyonym:nil-aaaaaaaaaaaa", name: "Ганна Лис" },
      { "@type": "Person", "@id": minted("author"), name: "Іван Мак" }
    ])
  })

  it("has an agency for its author where the byline mentions one, but never a place", () => {
    const authorOf = (type: "ORG" | "LOC") =>
      made({ byline: ["Дністер"], blocks: [block("byline", "Дністер")] }, [identity({ type, mentions: [0] })], { mentions: { mentions: [mention("Дністер", 0)] } })["author"]
    expect(authorOf("ORG")).toEqual({ "@type": "Organization", "@id": "urn:polyonym:nil-0123456789ab", name: "Дністер" })
    expect(authorOf("LOC")).toEqual({ "@type": "Person", "@id": minted("author"), name: "Дністер" })
  })

  it("grows with its input, whatever the number of authors and mentions", { retry: 3 }, () => {
    const count = 20_000
    const names = Array.from({ length: count }, (_, i) => `А${i}`)
    let at = 0
    const blocks = names.map((name) => {
      const one = block("byline", name, at)
      at = one.end + 2
      return one
    })
    const started = processorTime()
    const jsonld = made({ byline: names, blocks }, names.map((_, i) => identity({ id: `nil-${i}`, mentions: [i] })), {
      mentions: { mentions: blocks.map(({ text, start }) => mention(text, start)) }
    })
    expect((jsonld["author"] as ReadonlyArray<unknown>)[count - 1]).toMatchObject({ "@id": `urn:polyonym:nil-${count - 1}` })
    within(started, 4_000)
  })
})

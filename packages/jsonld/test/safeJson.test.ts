import { type DefaultTreeAdapterTypes, parse } from "parse5"
import type { Json } from "@polyonym/facts/pure"
import { type SafeJsonLd, stringify, toScript } from "@polyonym/jsonld/pure"
import fc from "fast-check"
import { describe, expect, expectTypeOf, it } from "vitest"
import { processorTime, within } from "../../../tests/setup/processorTime.ts"
import { sizeOf } from "../../../tests/setup/mode.ts"
import { block, identity, made, spelling } from "./made.ts"

const hostile = [
  "</script><script>alert(1)</script>", "</SCRIPT >", "<!--", "<!--<script>", "-->", "]]>", "\u2028\u2029", "&lt;/script&gt;", "\\u003c", "\\", "\"", "\\\"</script>", "\0", "\ud83d", "\udc00\ud83d",
  "\\ud800", "__proto__", "constructor"
]
const text = fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.constantFrom(...hostile, "а", "🙂")).map((parts) => parts.join("")))
const value: fc.Arbitrary<Json> = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: "small" }, text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie("value")), fc.dictionary(text, tie("value")))
})).value as fc.Arbitrary<Json>

/** The value with every lone surrogate, in keys too, as U+FFFD. */
const mended = (of: Json): Json => {
  if (typeof of === "string") return of.toWellFormed()
  if (Array.isArray(of)) return of.map(mended)
  if (of === null || typeof of !== "object") return of
  const entries = Object.entries(of).map(([key, inner]) => [key.toWellFormed(), mended(inner)] as const)
  return Object.fromEntries(entries)
}

describe("what goes into a page", () => {
  it("holds nothing that HTML or JavaScript could read, is well-formed, and reads back as it was", () => {
    fc.assert(fc.property(value, fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }), (of, indent) => {
      const written = stringify(of, { indent })
      expect(written).not.toMatch(/[<>&\u2028\u2029]/)
      expect(written.isWellFormed()).toBe(true)
      expect(JSON.parse(written)).toEqual(mended(of))
    }), { numRuns: 2000 })
  })

  it("has no key twice, though lone surrogates become one sign", () => {
    expect([undefined, 1].map((indent) => stringify({ "\ud800": 1, a: "<", "\udc00": 2 }, { indent }))).toEqual(['{"\ufffd":2,"a":"\\u003c"}', '{\n "\ufffd": 2,\n "a": "\\u003c"\n}'])
  })

  it("keeps what looks like an escape of half a pair and is none", () => {
    expect([1, 2, 3].map((count) => stringify(`${"\\".repeat(count)}ud800`))).toEqual([1, 2, 3].map((count) => `"${"\\".repeat(2 * count)}ud800"`))
    expect(stringify("\\\ud800")).toBe('"\\\\\ufffd"')
  })

  it("is long as it is short", () => {
    const signs = ["<", "\ud800", "\\", "\n", "\u2028", "a", "🙂"]
    const short = signs.map((sign) => stringify(sign).slice(1, -1))
    for (const size of [4090, 4096, 4097, 20_000]) {
      const at = Array.from({ length: size }, (_, index) => (index * index) % signs.length)
      expect(stringify(at.map((place) => signs[place]).join("-"))).toBe(`"${at.map((place) => short[place]).join("-")}"`)
    }
  })

  it("is the same every time, and the same after a round", () => {
    fc.assert(fc.property(value, (of) => {
      const written = stringify(of)
      expect(stringify(structuredClone(of))).toBe(written)
      expect(stringify(JSON.parse(written) as Json)).toBe(written)
    }), { numRuns: 1000 })
  })

  it.each(hostile)("whatever a page says, it stays in its one script: %j", (words) => {
    const jsonld = made(
      { title: words, byline: [words], credit: words, blocks: [block("body", words), block("caption", words)] },
      [identity({ preferred: { [words]: words, uk: `${words}!` }, spellings: [spelling(words)], roles: [words] })],
      { url: `https://example.org/?q=${words}` }
    )
    const script = toScript(jsonld)
    expect(script.match(/<\/?script|<!--|-->|&/gi)).toEqual(["<script", "</script"])
    expect(script.startsWith("<script type=\"application/ld+json\">") && script.endsWith("</script>")).toBe(true)
    const read = JSON.parse(script.slice(script.indexOf(">") + 1, -"</script>".length)) as typeof jsonld
    expect(read).toEqual(jsonld)
    expect(read["headline"]).toBe(words.toWellFormed())
  })

  it("has U+FFFD for a lone surrogate in keys and values, and leaves an escape that the text itself spells", () => {
    expect(JSON.parse(stringify({ "a\ud800": ["b\udc00", "\\ud800", "\ud83d\ude42"] }))).toEqual({ "a\ufffd": ["b\ufffd", "\\ud800", "\ud83d\ude42"] })
  })

  it("keeps a key that means something to JavaScript as data", () => {
    const read = JSON.parse(stringify(JSON.parse("{\"__proto__\":{\"x\":1},\"constructor\":2}") as Json)) as object
    expect(Object.keys(read)).toEqual(["__proto__", "constructor"])
    expect("x" in read).toBe(false)
  })

  it("is a type of its own, which no other string has", () => {
    expectTypeOf(stringify({})).toEqualTypeOf<SafeJsonLd>()
    expectTypeOf<string>().not.toExtend<SafeJsonLd>()
    expectTypeOf<SafeJsonLd>().not.toExtend<Parameters<typeof toScript>[0]>()
  })

  it("takes time in proportion to its length", { retry: 3 }, () => {
    for (const words of ["<", "\\", "\ud800", "a"]) {
      const started = processorTime()
      const long = words.repeat(sizeOf(1_000_000))
      expect(JSON.parse(stringify({ words: long }))).toEqual({ words: long.toWellFormed() })
      within(started, 3_000)
    }
  })
})

describe("in a page, as a browser reads it", () => {
  it("the script element holds exactly the JSON, whatever is in it", () => {
    fc.assert(fc.property(text, text, (name, headline) => {
      const script = toScript({ name, [headline]: headline })
      const page = parse(`<!doctype html><html><head>${script}<title>t</title></head><body></body></html>`)
      const html = page.childNodes.find((node) => node.nodeName === "html") as DefaultTreeAdapterTypes.Element
      const [head, body] = html.childNodes as Array<DefaultTreeAdapterTypes.Element>
      const [element, title] = head!.childNodes as Array<DefaultTreeAdapterTypes.Element>
      expect([head!.childNodes.length, body!.childNodes.length, element!.tagName, element!.attrs.length, title!.tagName]).toEqual([2, 0, "script", 1, "title"])
      const [content] = element!.childNodes as Array<DefaultTreeAdapterTypes.TextNode>
      expect(content!.value).toBe(stringify({ name, [headline]: headline }))
      expect(JSON.parse(content!.value)).toEqual(mended({ name, [headline]: headline }))
    }), { numRuns: 10_000 })
  }, 60_000)
})

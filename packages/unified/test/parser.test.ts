import fc from "fast-check"
import { unified } from "unified"
import { describe, expect, it } from "vitest"
import { location } from "vfile-location"
import { Parser, parseMultilingual } from "../src/index.ts"
import { nodesOf, shown, valueOf } from "./shown.ts"

const parse = (text: string, language?: string) => unified().use(parseMultilingual, language === undefined ? {} : { language }).parse(text)

describe("the tree", () => {
  it.each([
    ["en", "Dr. O'Brien met J. R. Smith. They left.", "({[Dr.] [O'Brien] [met] [J.] [R.] [Smith].} {[They] [left].})"],
    ["en", "A well-known 3.5% rise; see (e.g., below).", "({[A] [well-known] [3.5]% [rise]; [see] ([e.g.], [below]).})"],
    ["en", "AT&T rose at 10:30 - or 11: 2-3 days", "({[AT&T] [rose] [at] [10:30] - [or] [11]: [2-3] [days]})"],
    ["uk", "У м. Львові м'який дощ… «Так.» — сказав він.", "({[У] [м.] [Львові] [м'який] [дощ]…} {«[Так].» — [сказав] [він].})"],
    ["zh", "今天下雨。我们走吧！", "({[今天][下雨]。}{[我们][走][吧]！})"],
    ["th", "ฉันรักเธอ", "({[ฉัน][รัก][เธอ]})"],
    ["ar", "وصل الوزير اليوم. هل غادر؟", "({[وصل] [الوزير] [اليوم].} {[هل] [غادر]؟})"],
    ["en", "One.\n\nTwo.\r\n \r\nThree", "({[One].})\n\n({[Two].})\r\n \r\n({[Three]})"],
    ["en", "  Up 👨‍👩‍👧 and 🇺🇦🇵🇱 + 1 ", "  ({[Up] ~👨‍👩‍👧 [and] ~🇺🇦~🇵🇱 ~+ [1]}) "],
    ["en", "See https://example.org/a_(b)?x=1.2, or write to ann.lee@example.org, @ann_lee!", "({[See] <https://example.org/a_(b)?x=1.2>, [or] [write] [to] <ann.lee@example.org>, <@ann_lee>!})"],
    ["en", "(www.example.org) and http:// and a@b and 5 @ 3", "({(<www.example.org>) [and] [http]:// [and] [a]@[b] [and] [5] @ [3]})"],
    ["en", "", ""],
    ["en", " \n\n ", " \n\n "]
  ])("%s: %s", (language, text, expected) => {
    expect(shown(parse(text, language))).toBe(expected)
  })
  it("tells the language where none is given", () => {
    expect(shown(parse("Вони жили в м. Львові. Потім вони поїхали до с. Опака."))).toBe("({[Вони] [жили] [в] [м.] [Львові].} {[Потім] [вони] [поїхали] [до] [с.] [Опака].})")
  })
  it("ends no sentence inside an address", () => {
    expect(shown(parse("See http://example.org/a?B for more. Then go.", "en"))).toBe("({[See] <http://example.org/a?B> [for] [more].} {[Then] [go].})")
  })
})

const pieces = fc.constantFrom("\ud83d", "\ude00", "\r\n", "\r", "\n", " ", "\u00a0", "\ufeff", "😀", "👩‍💻", "🇺🇦", "🇺", "e\u0301", "\u0301", ".", "...", "…", "!?", "«", "»", "\"", "'", "-", "_", "@", "http://x.org/", "www.", "a@b.cd", "Dr.", "Львів", "м. ", "今天", "ฉันรัก", "كتب", "3.5", "0", "a", "B", "\u2028", "\u2029", "\u200b", "\u200d", "&amp;", "\0")
const texts = fc.oneof(fc.array(pieces, { maxLength: 40 }).map((all) => all.join("")), fc.string({ unit: "binary", maxLength: 60 }), fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)))

describe("positions", () => {
  it("are those of the source, for every node of every text, and the values are the text", () => {
    fc.assert(fc.property(texts, fc.constantFrom("en", "uk", "zh", "th", "und", undefined), (text, language) => {
      const root = parse(text, language)
      const place = location(text)
      expect(valueOf(root)).toBe(text)
      for (const node of nodesOf(root)) {
        if (text === "") continue
        const { start, end } = node.position!
        expect(text.slice(start.offset, end.offset)).toBe(valueOf(node))
        expect(start).toEqual(place.toPoint(start.offset!))
        expect(end).toEqual(place.toPoint(end.offset!))
        expect(end.offset).toBeGreaterThan(start.offset!)
      }
    }), { numRuns: 600 })
  })
  it("belong to their node alone", () => {
    const points = nodesOf(parse("One two. Three")).flatMap(({ position }) => [position!, position!.start, position!.end])
    expect(new Set(points).size).toBe(points.length)
  })
})

describe("the shape of nlcst", () => {
  const allowed: Readonly<Record<string, ReadonlyArray<string>>> = {
    RootNode: ["ParagraphNode", "WhiteSpaceNode"],
    ParagraphNode: ["SentenceNode", "WhiteSpaceNode"],
    SentenceNode: ["WordNode", "WhiteSpaceNode", "PunctuationNode", "SymbolNode", "SourceNode"],
    WordNode: ["TextNode", "PunctuationNode", "SymbolNode"]
  }
  it("holds for every text", () => {
    fc.assert(fc.property(texts, (text) => {
      for (const node of nodesOf(parse(text))) {
        if (!("children" in node)) continue
        for (const { type } of node.children) expect(allowed[node.type]).toContain(type)
        if (node.type !== "RootNode") expect(node.children.length).toBeGreaterThan(0)
        if (node.type === "WordNode") expect(node.children.some(({ type }) => type === "TextNode")).toBe(true)
      }
    }), { numRuns: 300 })
  })
})

describe("Parser", () => {
  it("stands for parse-latin's: a text as one paragraph, one sentence, or not divided at all", () => {
    const parser = new Parser({ language: "en" })
    expect(shown(parser.tokenizeParagraph("A boat.\n\nC"))).toBe("({[A] [boat].}\n\n{[C]})")
    expect(shown(parser.tokenizeSentence("A boat. C"))).toBe("{[A] [boat]. [C]}")
    expect(parser.tokenize("A b.").map(shown)).toEqual(["[A]", " ", "[b]", "."])
    expect(parser.tokenize(undefined)).toEqual([])
    expect(parser.parse(null)).toEqual({ type: "RootNode", children: [] })
  })
  it("runs the extensions of a processor", () => {
    const seen: Array<string> = []
    const processor = unified().use(parseMultilingual)
    processor.data({ nlcstSentenceExtensions: [(node: { type: string }) => void seen.push(node.type)], nlcstRootExtensions: [(node: { type: string }) => void seen.push(node.type)] } as object)
    processor.parse("A boat. Come down.")
    expect(seen).toEqual(["SentenceNode", "SentenceNode", "RootNode"])
  })
})

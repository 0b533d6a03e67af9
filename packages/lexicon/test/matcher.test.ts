import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { compilePack, createMatcher, openPack, type PackRecord } from "@polyonym/lexicon/pure"

const record = (id: string, type: PackRecord["type"], prior: number, ...names: ReadonlyArray<string>): PackRecord => ({
  id, type, prior,
  names: names.map((name) => {
    const [language = "", text = "", kind] = name.split(":")
    return { text, language, ...(kind === undefined ? {} : { kind }) }
  })
})
const pack = openPack(compilePack([
  record("turkey", "LOC", 0.8, "en:Turkey", "tr:Türkiye", "uk:Туреччина"),
  record("us", "LOC", 0.9, "en:United States", "en:US:abbreviation", "en:U.S.:abbreviation", "uk:США:abbreviation"),
  record("uk", "LOC", 0.9, "en:United Kingdom", "en:UK:abbreviation"),
  record("nato", "ORG", 0.9, "en:NATO:abbreviation", "uk:НАТО:abbreviation", "zh:北约"),
  record("un", "ORG", 0.9, "en:UN:abbreviation", "uk:ООН:abbreviation", "ar:الأمم المتحدة"),
  record("eu", "ORG", 0.9, "mul:EU:abbreviation"),
  record("strasbourg", "LOC", 0.6, "en:Strasbourg", "fr:Strasbourg"),
  record("may", "PER", 0.6, "en:Theresa May:full", "en:May:surname"),
  record("xi", "PER", 0.9, "en:Xi Jinping:full", "en:Xi:surname", "zh:习近平"),
  record("xian", "LOC", 0.5, "en:Xi'an"),
  record("putin", "PER", 0.9, "en:Vladimir Putin:full", "en:Putin:surname"),
  record("ukraine", "LOC", 0.9, "en:Ukraine", "uk:Україна", "fr:Ukraine", "zh:乌克兰", "ja:ウクライナ", "ko:우크라이나", "ar:أوكرانيا"),
  record("china", "LOC", 0.9, "zh:中国", "ko:중국"),
  record("russia", "LOC", 0.9, "ja:ロシア"),
  record("rostov", "LOC", 0.5, "en:Rostov-on-Don", "ru:Ростов-на-Дону"),
  record("newyork", "LOC", 0.8, "en:New York", "en:York University"),
  record("york", "LOC", 0.4, "en:York"),
  record("georgia-country", "LOC", 0.7, "en:Georgia"),
  record("georgia-state", "LOC", 0.5, "en:Georgia"),
  record("ukrainian", "DEMONYM", 0.6, "uk:український", "es:ucraniano"),
  record("korolev", "PER", 0.5, "ru:Королёв:surname"),
  record("istanbul", "LOC", 0.8, "tr:İstanbul"),
  record("petersburg", "LOC", 0.8, "en:St. Petersburg"),
  record("assad", "PER", 0.7, "en:Bashar al-Assad:full", "en:al-Assad:surname"),
  record("workers", "ORG", 0.5, "en:Workers' Party"),
  record("lukianivka", "LOC", 0.4, "uk:Лук'янівка", "uk:Лук")
], { expand: ({ text }) => (text === "Україна" ? ["України", "Україні", "Україну", "Україною"] : []) }))
const matcher = createMatcher([pack])
const found = (text: string, language?: string): ReadonlyArray<string> =>
  matcher.find(text, language === undefined ? {} : { language }).map((match) => `${match.text} ${match.candidates[0]!.id}`)

describe("case", () => {
  it("a capital in the form asks for one in the text", () => {
    expect(found("Turkey ate turkey in May. It may be so.")).toEqual(["Turkey turkey", "May may"])
  })
  it("a text in capitals matches", () => {
    expect(found("NEWS FROM STRASBOURG AND ST. PETERSBURG")).toEqual(["STRASBOURG strasbourg", "ST. PETERSBURG petersburg"])
  })
  it("an abbreviation stands in capitals", () => {
    expect(found("The US told us; the UK and nato and NATO; ООН, оон, США", "en")).toEqual(["US us", "UK uk", "NATO nato"])
    expect(found("ООН, оон, США, сша, Нато", "uk")).toEqual(["ООН un", "США us"])
  })
  it("a short word stands as it is written: Xi is not XI", () => {
    expect(found("Louis XI met Xi")).toEqual(["Xi xi"])
  })
  it("a form in small letters stands in any case", () => {
    expect(found("український Український УКРАЇНСЬКИЙ", "uk")).toHaveLength(3)
  })
  it("a demonym, a word in small letters or a very short abbreviation counts in its own languages only", () => {
    expect(found("ucraniano", "en")).toEqual([])
    expect(found("ucraniano", "es")).toEqual(["ucraniano ukrainian"])
    expect(found("ucraniano")).toEqual(["ucraniano ukrainian"])
    expect(found("UN homme", "fr")).toEqual([])
    expect(found("die EU", "de")).toEqual(["EU eu"])
  })
})

describe("what stands around a name", () => {
  it("the possessive stays outside", () => {
    expect(found("Ukraine’s plan, Putin's reply, UKRAINE'S")).toEqual(["Ukraine ukraine", "Putin putin", "UKRAINE ukraine"])
  })
  it("that of a plural may stand inside", () => {
    expect(found("the Workers’ Party, Workers'\nParty, Workers Party, Workers 'Party")).toEqual(["Workers’ Party workers", "Workers'\nParty workers"])
  })
  it("an elided article stays outside", () => {
    expect(found("l’Ukraine et qu'Ukraine", "fr")).toEqual(["Ukraine ukraine", "Ukraine ukraine"])
  })
  it("a Turkish suffix stays outside, a piece of a word behind an apostrophe is no name", () => {
    expect(found("Türkiye’nin", "tr")).toEqual(["Türkiye turkey"])
    expect(found("Xi'an and Xi'on; Лук’янівка, Лук'яненко, Лук", "uk")).toEqual(["Xi'an xian", "Лук’янівка lukianivka", "Лук lukianivka"])
  })
  it("what a hyphen or dash joins matches by its parts", () => {
    expect(found("НАТО-Україна", "uk")).toEqual(["НАТО nato", "Україна ukraine"])
    expect(found("EU-Kommission, anti-NATO, Ukraine–Turkey", "de")).toEqual(["EU eu", "NATO nato", "Ukraine ukraine", "Turkey turkey"])
    expect(found("Rostov-on-Don, Rostov on Don, ROSTOV‑ON‑DON")).toHaveLength(3)
  })
  it("a full stop belongs to the form that has it", () => {
    expect(found("U.S. troops in the U.S.")).toEqual(["U.S. us", "U.S. us"])
    expect(found("St Petersburg")).toEqual(["St Petersburg petersburg"])
  })
  it("a word goes on: no name within", () => {
    expect(found("Turkeys Ukrainer Putinism NATOs xNATO")).toEqual([])
  })
  it("Arabic particles stay outside, li and the article fused stay inside", () => {
    expect(found("وأوكرانيا بأوكرانيا", "ar")).toEqual(["أوكرانيا ukraine", "أوكرانيا ukraine"])
    expect(found("للأمم المتحدة والأمم المتحدة", "ar")).toEqual(["للأمم المتحدة un", "الأمم المتحدة un"])
  })
})

describe("names of several words", () => {
  it("match over one white space, a no-break space or a line's end, not over a blank line", () => {
    for (const gap of [" ", "\u00a0", "\n", "\r\n", "\n  ", "\t"]) expect(found(`New${gap}York`)).toEqual([`New${gap}York newyork`])
    for (const gap of ["\n\n", "\r\n\r\n", ", ", ". ", "   ", " / "]) expect(found(`New${gap}York`)).toEqual(["York york"])
  })
  it("the longest wins, from the left", () => {
    expect(found("New York University")).toEqual(["New York newyork"])
    expect(found("York University, York")).toEqual(["York University newyork", "York york"])
    expect(found("New New York")).toEqual(["New York newyork"])
    expect(found("Bashar al-Assad, Al-Assad")).toEqual(["Bashar al-Assad assad", "Al-Assad assad"])
  })
})

describe("letters", () => {
  it("apostrophes are one, composed and decomposed too, ё is е", () => {
    for (const sign of ["'", "’", "ʼ", "‘", "`"]) expect(found(`Лук${sign}янівка`, "uk")).toHaveLength(1)
    expect(found("Tu\u0308rkiye", "tr")).toEqual(["Tu\u0308rkiye turkey"])
    expect(found("Королев, Королёв, Короле\u0308в", "ru")).toHaveLength(3)
    expect(found("І в Украї\u0301ні, Укра\u00adїну", "uk")).toHaveLength(2)
  })
  it("Turkish i is one", () => {
    expect(found("İstanbul, İSTANBUL, Istanbul, ISTANBUL", "tr")).toHaveLength(4)
  })
  it("Han is matched within a sentence, katakana and Hangul by the word", () => {
    expect(found("今天习近平与乌克兰及北约讨论中国问题", "zh")).toEqual(["习近平 xi", "乌克兰 ukraine", "北约 nato", "中国 china"])
    expect(found("ロシアとウクライナ、プロシア", "ja")).toEqual(["ロシア russia", "ウクライナ ukraine"])
    expect(found("중국은 우크라이나의, 중국집, 대중국", "ko")).toEqual(["중국 china", "우크라이나 ukraine"])
  })
})

describe("candidates", () => {
  it("are ordered by language, then by prior", () => {
    const [match] = matcher.find("Georgia")
    expect(match!.candidates.map(({ id }) => id)).toEqual(["georgia-country", "georgia-state"])
    const other = openPack(compilePack([record("a", "ORG", 0.9, "de:Oro"), record("b", "ORG", 0.1, "en:Oro")]))
    expect(createMatcher([other]).find("Oro", { language: "en-GB" })[0]!.candidates.map(({ id }) => id)).toEqual(["b", "a"])
    expect(createMatcher([other]).find("Oro")[0]!.candidates.map(({ id }) => id)).toEqual(["a", "b"])
  })
  it("of a name that is a word are given within a sentence only", () => {
    const words = createMatcher([openPack(compilePack([record("a", "ORG", 0.9, "en:Focus:word")]))])
    const at = (text: string): ReadonlyArray<number> => words.find(text, { language: "en" }).map(({ start }) => start)
    expect(at("Focus on it. Focus! “Focus” (Focus)\nFocus")).toEqual([])
    expect(at("the Focus, Focus and Focus")).toEqual([4, 11, 21])
  })
  it("of a place are not given for its name in another language that is no English", () => {
    const places = createMatcher([openPack(compilePack([record("a", "LOC", 0.9, "de:Island", "en:Iceland")]))])
    expect(places.find("Island, Iceland", { language: "en" }).map(({ text }) => text)).toEqual(["Iceland"])
    expect(places.find("Island, Iceland", { language: "de" }).map(({ text }) => text)).toEqual(["Island", "Iceland"])
    expect(places.find("Island", { language: "hr" })).toHaveLength(1)
  })
  it("come with the form that was found", () => {
    const [match] = matcher.find("України", { language: "uk" })
    expect(match!.form).toEqual({ language: "uk", inflected: true, lemma: "Україна", kind: undefined, marks: [], why: ["inflected"] })
    expect(matcher.find("Putin")[0]!.form).toMatchObject({ inflected: false, kind: "surname" })
  })
  it("of several packs are joined; of one id what the last pack says counts", () => {
    const [mine, yours] = [record("x", "ORG", 0.9, "en:Oro Bank"), record("x", "LOC", 0.9, "en:Oro Bank")].map((it) => openPack(compilePack([it])))
    const third = openPack(compilePack([record("y", "PER", 0.5, "en:Oro"), record("z", "PER", 0.5, "en:Oro Bank")]))
    const [match] = createMatcher([mine!, yours!, third]).find("Oro Bank")
    expect(match!.candidates.map(({ id, type }) => `${id} ${type}`)).toEqual(["x LOC", "z PER"])
  })
})

describe("laws", () => {
  const pieces = fc.array(
    fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("Ukraine", "’s", " ", "\n", "New", "York", "US", "乌克兰", "ロシア", "وأوكرانيا", "l'", "-", "U.S.", "\ud800", "\u0301", "al-Assad", "İ")),
    { maxLength: 30 }
  )
  it("offsets are of the text as given; matches are in order and do not overlap", () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom(undefined, "en", "uk", "zh", "ar", "tr"), (parts, language) => {
        const text = parts.join("")
        let end = 0
        for (const match of matcher.find(text, language === undefined ? {} : { language })) {
          expect(match.start).toBeGreaterThanOrEqual(end)
          expect(match.end).toBeGreaterThan(match.start)
          expect(text.slice(match.start, match.end)).toBe(match.text)
          expect(match.candidates.length).toBe(match.forms.length)
          expect(match.form).toBe(match.forms[0])
          ;({ end } = match)
        }
      }),
      { numRuns: 400 }
    )
  })
  it("any name stands alone as itself", () => {
    for (const entity of pack.entities) {
      for (const { text, language } of entity.names) {
        const [match] = matcher.find(text, { language })
        expect(match).toMatchObject({ start: 0, end: text.length })
        expect(match!.candidates.map(({ id }) => id)).toContain(entity.id)
      }
    }
  })
})

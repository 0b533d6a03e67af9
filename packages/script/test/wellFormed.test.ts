import { repairWellFormed, type RepairOptions } from "@polyonym/script"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sizeOf } from "../../../tests/setup/mode.ts"
import { processorTime, within } from "../../../tests/setup/processorTime.ts"

/** What a text reads like when its UTF-8 is read as a single-byte encoding. */
const misread = (text: string, encoding: "windows-1252" | "windows-1251"): string => new TextDecoder(encoding).decode(new TextEncoder().encode(text))
const apply = (text: string, edits: ReadonlyArray<readonly [number, number, number, number]>, out: string): string => {
  let built = ""
  let at = 0
  for (const [inStart, inEnd, outStart, outEnd] of edits) {
    built += text.slice(at, inStart) + out.slice(outStart, outEnd)
    at = inEnd
  }
  return built + text.slice(at)
}
const fixed = (text: string): string => repairWellFormed(text, { mojibake: true }).text

describe("repairWellFormed", () => {
  it("gives a sound text back with no edits", () => {
    const text = "Київ\t— Kyiv\r\n😀"
    expect(repairWellFormed(text)).toEqual({ text, edits: [] })
    expect(repairWellFormed("", { newlines: true, mojibake: true })).toEqual({ text: "", edits: [] })
  })
  it.each([
    ["a\ud800b", "a\ufffdb", [[1, 2, 1, 2]]],
    ["\udc00", "\ufffd", [[0, 1, 0, 1]]],
    ["\ud800\u0000\udc00", "\ufffd\ufffd", [[0, 3, 0, 2]]],
    ["a\u0000\u0001b\u001fc", "abc", [[1, 3, 1, 1], [4, 5, 2, 2]]],
    ["\ufeff\u0000\ufeffa\ufeff", "a\ufeff", [[0, 3, 0, 0]]],
    ["\ufffe\uffff\ufdd0\ufdef\ufdcf", "\ufffd\ufffd\ufffd\ufffd\ufdcf", [[0, 4, 0, 4]]],
    ["\u{1ffff}x\u{10fffe}\u{1fffd}", "\ufffdx\ufffd\u{1fffd}", [[0, 2, 0, 1], [3, 5, 2, 3]]],
    ["\u007f\u0085 \t\r\n", "\u007f\u0085 \t\r\n", []]
  ])("%j is %j", (text, wanted, edits) => {
    expect(repairWellFormed(text)).toEqual({ text: wanted, edits })
  })
  it("writes line ends as LF on demand", () => {
    expect(repairWellFormed("a\r\nb\rc\u2028d\u2029e\u000bf\u000cg\r\r\nh", { newlines: true }).text).toBe("a\nb\nc\nd\ne\nf\ng\n\nh")
    expect(repairWellFormed("a\r\nb\rc\u2028d\u000c").text).toBe("a\r\nb\rc\u2028d")
    expect(repairWellFormed("a\nb", { newlines: true }).edits).toEqual([])
  })

  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("\ud800", "\udc00", "\u0000", "\ufeff", "\r", "\n", "\r\n", "\u2028", "\uffff", "\u{2fffe}", "ï»¿", "п»ї", "«", "»", "a", " ", "É", "Ã", "Â", "©", "Р", "В", "ѓ", "Ñ", "â€"),
    fc.string({ unit: fc.constantFrom(..."КиївéàłßñĄ“”—™№😀ÑÃÂæøРВЏѓ€漢ああ한") }).map((text) => misread(text, "windows-1252")),
    fc.string({ unit: fc.constantFrom(..."КиївéàłßñĄ“”—™№😀ÑÃÂæøРВЏѓ€漢ああ한") }).map((text) => misread(text, "windows-1251")),
    fc.string({ unit: fc.constantFrom(..."Ñéà—ЯÃ©") }).map((text) => misread(misread(text, "windows-1252"), "windows-1251")),
    fc.string({ unit: fc.constantFrom(..."Ñéà—ЯÃ©") }).map((text) => misread(misread(text, "windows-1252"), "windows-1252"))
  )
  const options: fc.Arbitrary<RepairOptions> = fc.record({ newlines: fc.boolean(), mojibake: fc.boolean() })
  it("writes a line end that was read wrong as a line end", () => {
    expect(repairWellFormed("â€©ÐšÐš", { newlines: true, mojibake: true }).text).toBe("\nКК")
  })
  it("keeps its laws: edits that reproduce, ascend and fit; a well-formed result; nothing left to do", () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")), options, (text, chosen) => {
      const { text: out, edits } = repairWellFormed(text, chosen)
      let lastIn = 0
      let lastOut = 0
      for (const [inStart, inEnd, outStart, outEnd] of edits) {
        expect(inStart >= lastIn && inEnd >= inStart && outEnd >= outStart && inStart - lastIn === outStart - lastOut).toBe(true)
        expect(text.slice(lastIn, inStart)).toBe(out.slice(lastOut, outStart))
        lastIn = inEnd
        lastOut = outEnd
      }
      expect(text.slice(lastIn)).toBe(out.slice(lastOut))
      expect(apply(text, edits, out)).toBe(out)
      expect(out.isWellFormed()).toBe(true)
      expect(repairWellFormed(out, chosen)).toEqual({ text: out, edits: [] })
    }), { numRuns: 4000 })
  })
})

describe("mojibake", () => {
  it.each([
    "Київ", "Львів", "Володимир Зеленський зустрівся", "Привет, мир", "café", "São Paulo", "État", "naïve", "Ñandú", "l’été", "«Слово і діло»", "it’s — “fine”",
    "Москва́ в огне", "Łódź", "świat", "są", "Ελλάδα", "שלום", "مرحبا", "日本語", "한국어", "20°C", "5 €", "№ 5", "😀", "Müller & Söhne", "ви в Києві", "Ґанок її"
  ])("repairs %s read as Windows-1252", (text) => {
    expect(fixed(`x ${misread(text, "windows-1252")} y`)).toBe(`x ${text} y`)
  })
  it.each([
    "Київ", "Львів", "Володимир Зеленський зустрівся", "Привет, мир", "«Слово» — справа", "В Москве", "ви в Києві", "it’s — fine", "Ґанок її", "№ 5", "😀"
  ])("repairs %s read as Windows-1251", (text) => {
    expect(fixed(`x ${misread(text, "windows-1251")} y`)).toBe(`x ${text} y`)
  })
  it("repairs what was misread twice, and Latin-1", () => {
    expect(fixed(misread(misread("café", "windows-1252"), "windows-1252"))).toBe("café")
    expect(fixed("l\u00e2\u0080\u0099\u00c3\u00a9t\u00c3\u00a9")).toBe("l’été")
    expect(fixed("ï»¿ÐšÐ¸Ñ—Ð²")).toBe("Київ")
    expect(fixed("п»їKyiv")).toBe("Kyiv")
  })
  it("leaves quotation marks that were rightly read", () => {
    expect(fixed("«ÐšÐ¸Ñ—Ð²»")).toBe("«Київ»")
  })
  it.each([
    "Ñandú", "Ðorđe", "Ðurić", "SÃO PAULO", "IRMÃ", "«IRMÃ»", "“IRMÃ”", "CAFÉ»", "CAFÉ…", "“CAFÉ”", "Fuß”", "Straß…", "été…»", "5 Å²", "Å–Ä", "3×–5", "Â", "À «gauche»",
    "ÇÁÀ", "Ö–Ü", "Ø±2", "GROß®", "UNIVERSITÀ™", "ÀÉÎÕÜ", "Ärger", "Åland", "E = mc²", "½ £", "Ó”", "Ñ—Ñ", "Ð", "þÞ", "ËÏ",
    "РЅ", "С°", "20 С°", "Ні», — сказав", "дії", "«дії»", "СІРІ ВОВКИ", "РІК", "В»", "«В»", "Тї", "Об’єднані Нації", "Її", "РІРІ", "СЄРІ", "ТІЇ",
    "Нагорода „Људевит Гај“ за 2025.", "ЂОКОВИЋ", "Ђоковић", "Ѓорѓија Ќосев", "Љубљана", "Њујорк", "РЏ", "Српско – Ћирилица", "Ў Мінску", "Зеленський — «президент»", "Рёв", "10 ° С",
    "Ещё…", "№ 5", "Ельцин©", "РФ™", "naïve café", "日本語", "한국어", "Ελλάδα"
  ])("leaves %s", (text) => {
    for (const whole of [text, `a ${text} b`, `a${text}`, `${text}.`]) expect(repairWellFormed(whole, { mojibake: true })).toEqual({ text: whole, edits: [] })
  })
  it("repairs a doubtful piece only near a clear one", () => {
    expect(fixed("Р’ РњРѕСЃРєРІРµ")).toBe("В Москве")
    expect(fixed("Р’ деле\nРњРѕСЃРєРІРµ")).toBe("Р’ деле\nМоскве")
  })
})

describe("hostile input", () => {
  const size = sizeOf(2_000_000)
  it.each([
    ["NULs", "\u0000"], ["lone surrogates", "\ud800"], ["NULs between", "a\u0000"], ["leads", "Ã"], ["leads and trails", "Ã©"], ["misread twice", "Ãƒ"], ["islands", "é "],
    ["Cyrillic", "Р°"], ["quotation marks", "«"], ["quotation marks after", "Р›С€»"], ["byte order marks", "ï»¿"], ["line ends", "\r\n"], ["misread dashes", "â€” "]
  ])("takes %s in linear time", (_, unit) => {
    const text = unit.repeat(Math.ceil(size / unit.length))
    const before = processorTime()
    const { text: out } = repairWellFormed(text, { newlines: true, mojibake: true })
    expect(out.isWellFormed()).toBe(true)
    within(before, 10_000)
  })
})

import { describe, expect, it } from "vitest"
import { run } from "../../src/conversion.ts"
import { byTable, byUnits, type Conversion } from "../../src/engine.ts"
import { Spans } from "../../src/output.ts"
import { streaming } from "../../src/streaming.ts"
import { rulesOf, type System, type TableInfo } from "../../src/system.ts"
import { type TableOptions, tableTransliterator } from "../../src/tableDoor.ts"
import { compile } from "../../src/trie.ts"
import { unknownBy } from "../../src/unknown.ts"

const info: TableInfo = { id: "test", aliases: [], from: "ru", to: "Latn", standard: "a table of a test", reversible: false, lossy: true, source: "made up by a test" }
const system = (list: string, more: Partial<System> = {}): System => ({ info, rules: rulesOf(list), dropsApostrophe: false, ...more })
/** A conversion by a table, made when it is first used. */
function by(list: string, options: TableOptions = {}, more: Partial<System> = {}): Conversion {
  let made: Conversion | undefined
  const get = (): Conversion => made ??= tableTransliterator(system(list, more), options)
  return { convert: (text) => get().convert(text), withSpans: (text) => get().withSpans(text), explain: (text) => get().explain(text), stream: () => get().stream() }
}
const letters = "а a, б b, в v, г h, ґ g, е e, ё yo, ж zh, и y, й i, ї yi, ц t͡s, ч ch, щ shch, ь -, ю yu, я ya, № No"

async function streamed(pieces: ReadonlyArray<string>, stream: TransformStream<string, string>): Promise<ReadonlyArray<string>> {
  const out: Array<string> = []
  const source = new ReadableStream<string>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    }
  })
  for await (const piece of source.pipeThrough(stream)) out.push(piece)
  return out
}

describe("a compact list", () => {
  it("has one rule between two commas, whatever white space stands around it", () => {
    expect(rulesOf("  а\ta , зг z+gh\n,\u00a0(^)є ye more,й(ауыэ) y·, ь -,,ы  y, (а x, x) ")).toEqual([
      { letters: "а\ta", to: [""] }, { letters: "зг", to: ["z", "gh"] }, { letters: "є", to: ["ye"], after: "^" }, { letters: "й", to: ["y·"], before: "ауыэ" }, { letters: "ь", to: [""] },
      { letters: "", to: [""] }, { letters: "ы", to: [""] }, { letters: "", to: ["x"] }, { letters: "", to: [""] }
    ])
  })
})

describe("a letter and the marks behind it", () => {
  const { convert, withSpans } = by(letters)
  it("are one letter where they make one", () => {
    expect(["и\u0306", "и\u0306и", "и\u0308", "Е\u0308Е\u0308", "і\u0308", "е\u0306", "и\u0306\u0301"].map(convert)).toEqual(["i", "iy", "и\u0308", "YOYO", "yi", "е\u0306", "i\u0301"])
    expect(withSpans("аи\u0306б").spans).toEqual([[0, 1, 0, 1], [1, 3, 1, 2], [3, 4, 2, 3]])
    expect(withSpans("и\u0308").spans).toEqual([[0, 2, 0, 2]])
  })
  it("are a letter with stress where it is read without", () => {
    expect(["ѐ", "ѝ", "Ѝ", "и\u0300", "а\u0301б", "я\u0301", "Щ\u0301У", "ѐж", "ѝ\u0306"].map(convert)).toEqual(["e\u0300", "y\u0300", "Y\u0300", "y\u0300", "a\u0301b", "ya\u0301", "SHCH\u0301У", "e\u0300zh", "y\u0300\u0306"])
    expect(withSpans("ѝа").spans).toEqual([[0, 1, 0, 2], [1, 2, 2, 3]])
    const dropped = by(letters, { stress: "drop" })
    expect(["ѐ", "ѝа", "и\u0300", "а\u0301б", "и\u0306\u0301", "ё\u0301", "\u0301а", "a\u0301"].map(dropped.convert)).toEqual(["e", "ya", "y", "ab", "i", "yo", "a", "a"])
    expect(dropped.withSpans("и\u0300").spans).toEqual([[0, 1, 0, 1], [1, 2, 1, 1]])
  })
  it("with stress is no part of a longer rule, but other rules know what it stands beside", () => {
    const longer = by("иа i+x, и y, а a, (и)б B, б b, в(и) W, в v, ѝ z")
    expect(["иа", "ѝа", "и\u0300а", "иб", "и\u0301б", "ви", "ви\u0301", "в\u0301и", "вѝ"].map(longer.convert)).toEqual(["ix", "za", "za", "yB", "y\u0301B", "Wy", "Wy\u0301", "W\u0301y", "vz"])
    const plain = by("иа i+x, и y, а a, (и)б B, б b, в(и) W, в v")
    expect(["ѝа", "и\u0300а", "аѝ", "ѝб", "вѝ"].map(plain.convert)).toEqual(["y\u0300a", "y\u0300a", "ay\u0300", "y\u0300B", "Wy\u0300"])
  })
  it("is known without its stress, whichever that is", () => {
    const { convert: plain } = by("г h, а a, и y, аи X+Y, ᾳ q, α a")
    expect(["ѓ", "г\u0301", "Ѓ", "аи", "аи\u0300", "аѝ", "ᾴ", "ά"].map(plain)).toEqual(["h\u0301", "h\u0301", "H\u0301", "XY", "ay\u0300", "ay\u0300", "ᾴ", "a\u0301"])
  })
  it("that is a mark itself is known to its neighbours", () => {
    expect(by("ं m, क(ं) K, क k, (ं)ग G, ग g").convert("कं कग कंग")).toBe("Km kg KmG")
    expect(by("(*)а X, а a, б(*) Z, б b").convert("Ыа бЫ ыа бы 1а б1 -а б-")).toBe("ЫX ZЫ ыX Zы 1X Z1 -a b-")
    expect(by("зг z, г h, з x").convert("зг ЗГ")).toBe("z Z")
  })
  it("stands behind a letter or digit of ASCII, or a boundary of it", () => {
    const { convert: beside } = by("(*)а X, а a, б(*) Y, б b")
    for (const one of "0189ABYZabyz") expect(beside(`${one}а б${one}`), one).toBe(`${one}X Y${one}`)
    for (const one of "/:;@[`{ ~!") expect(beside(`${one}а б${one}`), one).toBe(`${one}a b${one}`)
  })
  it("without a rule are kept, dropped or marked as the letter is", () => {
    const of = (unknown: "keep" | "drop" | "mark") => by("а a, б b", { unknown }).convert("ё е\u0308 ѝ и\u0300 ы\u0301 а\u0301 z")
    expect([of("keep"), of("drop"), of("mark")]).toEqual(["ё е\u0308 ѝ и\u0300 ы\u0301 a\u0301 z", "  \u0300 \u0300 \u0301 a\u0301 z", "\ufffd \ufffd \ufffd\u0300 \ufffd\u0300 \ufffd\u0301 a\u0301 z"])
    expect(by("а a, (а)б b, ж(б) zh", { unknown: "mark" }).convert("б")).toBe("\ufffd")
    expect(by("а a", { unknown: "drop" }).convert("𞀰а😀\ud800")).toBe("a😀\ud800")
    expect(by("а a", { unknown: "mark" }).withSpans("ыа").spans).toEqual([[0, 1, 0, 1], [1, 2, 1, 2]])
  })
})

describe("apostrophes that belong to the spelling", () => {
  const { convert } = by("а a, б b, (')я IA, я ya, (^)ю yu, ю iu, й($) y, й(') Y, й i, ь -", {}, { dropsApostrophe: true })
  it("are dropped between letters of the system, and nowhere else", () => {
    expect(["б'я", "б’я", "бʼя", "б`я", "б＇я", "'я", "б'", "б''я", "б'z", "z'я", "б' я", "б'1", "1'я", "б'\u0301я"].map(convert)).toEqual(["bIA", "bIA", "bIA", "bIA", "bIA", "'ya", "b'", "b''ya", "b'z", "z'ya", "b' ya", "b'1", "1'ya", "b'\u0301ya"])
    expect(["й＇я", "й’я"].map(convert)).toEqual(["YIA", "YIA"])
    expect(["б\u0301'я", "б\u00ad'я", "б'ю", "б-ю", "'ю", "бю", "й'я", "й'", "й'z", "й", "йа", "й-а"].map(convert)).toEqual(["b\u0301IA", "b\u00adIA", "biu", "b-yu", "'yu", "biu", "YIA", "y'", "y'z", "y", "ia", "y-a"])
  })
  it("stay where the system has none", () => expect(by("б b, я ya").convert("б'я б＇я")).toBe("b'ya b＇ya"))
  it("that the system writes are written as is wanted", () => {
    expect(by("ь ’, ъ ʼ, а a", { apostrophe: "'" }).convert("аьаъ’")).toBe("a'a'’")
    expect(by("ь ’, ъ ʼ, а a").convert("аьаъ")).toBe("a’aʼ")
    expect(by("ь ’, а a", { apostrophe: "\u02bc" }).convert("аь")).toBe("aʼ")
  })
  it("stay before a letter that no rule begins with", () => {
    expect(by("а a, (г)б b, б x", {}, { dropsApostrophe: true }).convert("г'а а'г а'б")).toBe("гa a'г ax")
  })
})

describe("capitals", () => {
  const smart = by(letters)
  const keep = by(letters, { case: "keep" })
  it("of one letter that becomes several are as the word is", () => {
    expect(["ЩА", "Ща", "Щ", "АЩ", "аЩ", "Щ-А", "Щ-АБ", "ЦА", "Ца", "Ц", "ЮЮ", "№А", "№", "Ё1", "1Ё", "Я Я"].map(smart.convert)).toEqual(["SHCHA", "Shcha", "Shch", "ASHCH", "aShch", "Shch-A", "SHCH-AB", "T͡SA", "T͡Sa", "T͡S", "YUYU", "NoA", "No", "Yo1", "1Yo", "Ya Ya"])
    expect(["ЩА", "Ц", "Щ"].map(keep.convert)).toEqual(["ShchA", "T͡S", "Shch"])
  })
  it("of letters that give what has no case stay as they are", () => expect(by("ь ʹ, ъ ·x, а a, б b").convert("АЬ аЪб АЪБ")).toBe("Aʹ a·Xb A·XB"))
  it("of letters with a longer rule are one by one", () => {
    const long = by("зг z+gh, з z, г h, щю sh+yu, щ shch, ю yu")
    expect(["зг", "Зг", "ЗГ", "зГ", "Щю", "ЩЮ", "щЮ"].map(long.convert)).toEqual(["zgh", "Zgh", "ZGH", "zGh", "Shyu", "SHYU", "shYu"])
  })
  it("that are no capital of one code unit are not known", () => {
    expect(by("ß ss, ŉ n, i i").convert("ß ẞ SS ŉ ʼN İ")).toBe("ss ẞ SS n ʼN İ")
    expect(by("ς s, σ s").convert("Σ ς σ")).toBe("S s s")
  })
})

describe("long texts", () => {
  it("are converted whole, wherever their pieces are cut", () => {
    for (const size of [127, 128, 8191, 8192, 8700]) {
      for (const [letter, to] of [["щ", "shch"], ["z", "z"], ["Щ", "SHCH"], ["😀", "😀"]] as const) {
        const text = letter.repeat(size)
        const { convert, withSpans } = by(letters)
        expect(convert(`${text}а`)).toBe(`${letter === "Щ" ? `${"SHCH".repeat(size - 1)}Shch` : to.repeat(size)}a`)
        if (size > 8000) expect(withSpans(`а${text}`).spans.at(-1)![3]).toBe(withSpans(`а${text}`).text.length)
      }
    }
    const wide = "x".repeat(255)
    expect(by(`а ${wide}, (^)б ${wide}, б b`).convert("а".repeat(300) + " б".repeat(100))).toBe(wide.repeat(300) + ` ${wide}`.repeat(100))
    const very = "y".repeat(3000)
    expect(by(`(^)а ${very}, а a`).convert(`${"z".repeat(8100)} а а`)).toBe(`${"z".repeat(8100)} ${very} ${very}`)
  })
})

describe("spans", () => {
  it("are one for each unit and one for each stretch that stays, and are made once", () => {
    const made = by(letters).withSpans("xx щаь!")
    expect(made.text).toBe("xx shcha!")
    expect(made.spans).toEqual([[0, 3, 0, 3], [3, 4, 3, 7], [4, 5, 7, 8], [5, 6, 8, 8], [6, 7, 8, 9]])
    expect(made.spans).toBe(made.spans)
    expect(by(letters).withSpans("").spans).toEqual([])
    expect(by(letters).withSpans("abc").spans).toEqual([[0, 3, 0, 3]])
  })
  it("name the rule that made a unit, or none", () => {
    expect(by("(^)є ye, є ie, ь -, а a, зг z+gh").explain("Єєь зга!").map(({ source, result, rule }) => [source, result, rule])).toEqual([["Є", "Ye", "(^)є ye"], ["є", "ie", "є ie"], ["ь", "", "ь -"], ["зг", "zgh", "зг z+gh"], ["а", "a", "а a"]])
    expect(by("а a", { stress: "drop" }).explain("а\u0301").map(({ source, rule, inStart, inEnd, outStart, outEnd }) => [source, rule, inStart, inEnd, outStart, outEnd])).toEqual([["а", "а a", 0, 1, 0, 1], ["\u0301", undefined, 1, 2, 1, 1]])
    expect(by("а a", { unknown: "drop" }).explain("ы").map(({ source, result, rule }) => [source, result, rule])).toEqual([["ы", "", undefined]])
  })
})

describe("a table that is read in parts", () => {
  const expand = (text: string) => {
    let out = ""
    const starts: Array<number> = []
    for (let at = 0; at < text.length; at++) {
      const parts = text[at] === "ж" ? "аб" : text[at] === "х" ? "" : text[at]!
      for (const part of parts) {
        starts.push(at)
        out += part
      }
    }
    return { text: out, starts: [...starts, text.length] }
  }
  const { convert, withSpans, explain } = by("а a, б b, ба X+Y", {}, { expand })
  it("gives what its parts give, and spans of the text itself", () => {
    expect([convert("жа"), convert("жж"), convert("хх"), convert("abc")]).toEqual(["aXY", "aXYb", "", "abc"])
    expect(withSpans("ж!").spans).toEqual([[0, 1, 0, 2], [1, 2, 2, 3]])
    expect(withSpans("жа")).toEqual({ text: "aXY", spans: [[0, 2, 0, 3]] })
    expect(withSpans("ах").spans).toEqual([[0, 2, 0, 1]])
    expect(withSpans("х").spans).toEqual([[0, 1, 0, 0]])
    expect(withSpans("xа").spans).toEqual([[0, 1, 0, 1], [1, 2, 1, 2]])
    expect(explain("xж").map(({ source, result }) => [source, result])).toEqual([["ж", "ab"]])
  })
})

describe("a system of units", () => {
  const conversion = byUnits({ units: (text) => [...text.matchAll(/\d+|=/g)].map((match) => ({ start: match.index, end: match.index + match[0].length, to: match[0] === "=" ? "" : `<${match[0]}>` })) })
  it("gives its units, and what is between them as it is", () => {
    expect(conversion.convert("a12b3=")).toBe("a<12>b<3>")
    expect(conversion.withSpans("a12b3=").spans).toEqual([[0, 1, 0, 1], [1, 3, 1, 5], [3, 4, 5, 6], [4, 5, 6, 9], [5, 6, 9, 9]])
    expect(conversion.explain("a12").map(({ source, result, rule }) => [source, result, rule])).toEqual([["12", "<12>", undefined]])
    expect(conversion.convert("")).toBe("")
  })
  it("gives what is unknown as is wanted, character by character", () => {
    const marked = byUnits({ units: (text) => text.includes("1") ? [{ start: text.indexOf("1"), end: text.indexOf("1") + 1, to: "one" }] : [] }, (character) => character === "x" ? "?" : character === "😀" ? ":)" : undefined)
    expect(marked.convert("ax1😀b")).toBe("a?one:)b")
    expect(marked.withSpans("ax1😀b").spans).toEqual([[0, 1, 0, 1], [1, 2, 1, 2], [2, 3, 2, 5], [3, 5, 5, 7], [5, 6, 7, 8]])
    expect(marked.explain("ax").map(({ source, result }) => [source, result])).toEqual([["x", "?"]])
  })
})

describe("a stream", () => {
  it("gives what is certain, up to the last place that parts it", async () => {
    expect(await streamed(["ща", "ща ", "щ", "а", "", " ", "z. z"], by(letters).stream())).toEqual(["shchashcha", " shcha", " z.", " z"])
    expect(await streamed(["", ""], by(letters).stream())).toEqual([])
    expect(await streamed([" ", "а"], by(letters).stream())).toEqual([" a"])
    expect(await streamed(["а", " "], by(letters).stream())).toEqual(["a", " "])
  })
  it("is not parted by hyphens, apostrophes, halves of pairs, nor what is a letter of the system", async () => {
    for (const joint of ["-", "\u2010", "'", "’", "\ud83d\ude00", "№", "\u0301"]) expect((await streamed([`а${joint}`, "б"], by(letters).stream())).length, joint).toBe(1)
    for (const gap of [" ", ".", ",", "\n", "«", "😀 "]) expect((await streamed([`а${gap}`, "б"], by(letters).stream())).length, gap).toBeGreaterThan(1)
  })
  it("needs no letters", async () => {
    const seen: Array<string> = []
    const whole = streaming((text) => {
      seen.push(text)
      return text.toUpperCase()
    })
    expect((await streamed(["ab ", "c", "d e", "f"], whole)).join("")).toBe("AB CD EF")
    expect(seen).toEqual(["ab", " cd", " ef"])
    expect(await streamed(["a"], streaming(() => ""))).toEqual([])
  })
})

describe("what is made of a system", () => {
  it("knows its letters, capitals, marks and places", () => {
    const trie = compile(system("а a, й i, №  No, (г)в v, ь -", { dropsApostrophe: true }), { smart: true })
    const entry = (character: string): number => trie.entries[character.charCodeAt(0)]!
    expect([entry("а"), entry("А"), entry("№"), entry("г")].every((one) => one > 3)).toBe(true)
    expect(new Set([entry("а"), entry("А"), entry("й"), entry("Й"), entry("в"), entry("г")]).size).toBe(6)
    expect([entry("ш"), entry("z"), entry("\u0301"), entry("\u036f"), entry("'"), entry("’")]).toEqual([0, 0, 1, 1, 2, 2])
    expect([trie.place[entry("а")], trie.isCapital[entry("а")], trie.isCapital[entry("А")]]).toEqual([trie.place[entry("А")], 0, 1])
    expect(trie.context[entry("№")]).toBe(trie.boundary)
    expect(new Set([trie.boundary, trie.apostrophe, trie.otherLetter]).size).toBe(3)
    expect(entry("\u0306") === 1 && trie.joins[1]).toBe(1)
    expect(compile(system("а a"), { smart: true, dropsStress: true }).entries[0x301]).toBe(3)
    expect(compile(system("а a"), { smart: true }).entries[0x27]).toBe(0)
    expect(trie.limit).toBeGreaterThan(0x2033)
  })
  it("is made once for each way of writing", () => {
    const one = system("а a, ь ’")
    const written = (options: TableOptions): string => tableTransliterator(one, options).convert("аь А\u0301")
    for (let round = 0; round < 2; round++) expect([written({}), written({ apostrophe: "'" }), written({ stress: "drop" }), written({ case: "keep" }), written({ case: "smart", stress: "keep" })]).toEqual(["a’ A\u0301", "a' A\u0301", "a’ A", "a’ A\u0301", "a’ A\u0301"])
  })
  it("runs with spans or without", () => {
    const trie = compile(system(letters), { smart: true })
    const spans = new Spans(3, true)
    expect(run(trie, "щxа", { smart: true, unknown: undefined }, spans)).toBe("shchxa")
    expect([spans.count, [...spans.rules!.subarray(0, 3)]]).toEqual([3, [13, -1, 0]])
    expect(run(trie, "щxа", { smart: true, unknown: undefined }, undefined)).toBe("shchxa")
  })
  it("leaves ASCII as it is, unless a rule reads it", () => {
    expect(by("а a").convert("plain text; 12")).toBe("plain text; 12")
    expect(by("; ?, а a").convert("a; b")).toBe("a? b")
    expect(by("а a", {}, { dropsApostrophe: true }).convert("it's")).toBe("it's")
  })
})

describe("characters without a rule", () => {
  it("are kept, dropped or marked where they are letters of the system's script, or written in ASCII", () => {
    const rules = rulesOf("а a, 1 one")
    const of = (manner: "keep" | "drop" | "mark" | "ascii", character: string): string | undefined => unknownBy(manner, rules, (text) => `<${text}>`)?.(character)
    expect(unknownBy("keep", rules, (text) => text)).toBeUndefined()
    expect(["ы", "ы\u0301", "z", "2", ".", "λ", "\u0301"].map((one) => of("drop", one))).toEqual(["", "", undefined, undefined, undefined, undefined, undefined])
    expect(["ы", "ы\u0301\u0301\u0301\u0301", "z"].map((one) => of("mark", one))).toEqual(["\ufffd", undefined, undefined])
    expect(["ы", "z", "\u007f", "\u0080", "λ"].map((one) => of("ascii", one))).toEqual(["<ы>", undefined, undefined, "<\u0080>", "<λ>"])
    expect(byTable(system("а a"), { unknown: "ascii" }, (text) => `<${text}>`).convert("аы z")).toBe("a<ы> z")
  })
})

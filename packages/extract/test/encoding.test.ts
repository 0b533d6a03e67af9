import { SourceMap } from "@polyonym/core/pure"
import { decodePage } from "@polyonym/extract/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sizeOf } from "../../../tests/setup/mode.ts"

/** Bytes of a legacy encoding, made by asking the platform what each byte or pair is: another way than the product's. */
const tables = new Map<string, ReadonlyMap<string, ReadonlyArray<number>>>()
function encode(text: string, label: string): Uint8Array {
  let table = tables.get(label)
  if (table === undefined) {
    const decoder = new TextDecoder(label)
    const made = new Map<string, ReadonlyArray<number>>()
    const add = (...bytes: ReadonlyArray<number>): void => {
      const one = decoder.decode(Uint8Array.from(bytes))
      if ([...one].length === 1 && one !== "\ufffd" && !made.has(one)) made.set(one, bytes)
    }
    for (let byte = 0; byte < 256; byte++) add(byte)
    if (/gb|big5|jis|euc/.test(label)) for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail)
    tables.set(label, table = made)
  }
  return Uint8Array.from([...text].flatMap((one) => table.get(one) ?? [0x3f]))
}
const joined = (...parts: ReadonlyArray<Uint8Array | string>): Uint8Array => Uint8Array.from(parts.flatMap((part) => typeof part === "string" ? [...new TextEncoder().encode(part)] : [...part]))

const samples: ReadonlyArray<readonly [name: string, text: string, labels: ReadonlyArray<string>]> = [
  ["Ukrainian", "Мер міста сказав, що міст відкриють навесні. Ґанок прикрасять.", ["windows-1251", "koi8-u", "iso-8859-5"]],
  ["Russian", "Мэр города сказал, что мост откроют весной, и все обрадовались.", ["windows-1251", "koi8-r", "iso-8859-5", "ibm866"]],
  ["Bulgarian", "Кметът каза, че мостът ще бъде открит през пролетта.", ["windows-1251"]],
  ["French", "Le maire a déclaré que le pont rouvrirait à l’été après la fête.", ["windows-1252"]],
  ["German", "Der Bürgermeister sagte, die Brücke werde im Frühjahr geöffnet.", ["windows-1252"]],
  ["Polish", "Burmistrz powiedział, że most zostanie otwarty wiosną, choć ślisko.", ["windows-1250", "iso-8859-2"]],
  ["Czech", "Starosta řekl, že most bude otevřen na jaře. Příští týden začnou práce.", ["windows-1250", "iso-8859-2"]],
  ["Hungarian", "A polgármester azt mondta, hogy a hidat tavasszal nyitják meg, és ő örült.", ["windows-1250"]],
  ["Turkish", "Belediye başkanı köprünün ilkbaharda açılacağını söyledi.", ["windows-1254"]],
  ["Greek", "Ο δήμαρχος είπε ότι η γέφυρα θα ανοίξει την άνοιξη.", ["windows-1253"]],
  ["Hebrew", "ראש העיר אמר שהגשר ייפתח באביב.", ["windows-1255"]],
  ["Arabic", "قال رئيس البلدية إن الجسر سيفتح في الربيع.", ["windows-1256", "iso-8859-6"]],
  ["Thai", "นายกเทศมนตรีกล่าวว่าสะพานจะเปิดในฤดูใบไม้ผลิ", ["windows-874"]],
  ["Lithuanian", "Meras sakė, kad tiltas bus atidarytas pavasarį, kai žmonės grįš į šventę.", ["windows-1257"]],
  ["Chinese", "市长说，这座桥将于春天重新开放。居民们很高兴。", ["gb18030"]],
  ["Chinese of Taiwan", "市長說，這座橋將於春天重新開放。居民們很高興。", ["big5"]],
  ["Japanese", "市長は橋が春に再開されると述べた。住民は喜んでいる。", ["shift_jis", "euc-jp"]],
  ["Korean", "시장은 다리가 봄에 다시 열릴 것이라고 말했다. 주민들은 기뻐했다.", ["euc-kr"]]
]

describe("the encoding of a page", () => {
  it("is that of its byte order mark, before all else", () => {
    const marked = joined(Uint8Array.of(0xef, 0xbb, 0xbf), "Їжак")
    expect(decodePage(marked, { contentType: "text/plain; charset=windows-1251" })).toMatchObject({ text: "Їжак", encoding: "utf-8", from: "bom", declared: { encoding: "windows-1251" } })
    expect(decodePage(Uint8Array.of(0xfe, 0xff, 0x04, 0x16))).toMatchObject({ text: "Ж", encoding: "utf-16be", from: "bom" })
    expect(decodePage(Uint8Array.of(0xff, 0xfe, 0x16, 0x04))).toMatchObject({ text: "Ж", encoding: "utf-16le", from: "bom" })
  })
  it("then that of its Content-Type, then that of its first 1,024 bytes", () => {
    const page = joined("<html><head><meta charset=koi8-u></head><p>", encode("Їжак іде", "windows-1251"))
    expect(decodePage(page, { contentType: "text/html; charset=\"Windows-1251\"" })).toMatchObject({ encoding: "windows-1251", from: "http" })
    for (const head of ["<meta charset=windows-1251>", "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=CP1251'>", "<?xml version=\"1.0\" encoding=\"windows-1251\"?>"]) {
      expect(decodePage(joined(head, encode("Їжак", "windows-1251"))).text).toContain("Їжак")
    }
    expect(decodePage(joined(" ".repeat(1100), "<meta charset=koi8-u>")).declared).toBeUndefined()
    expect(decodePage(joined("<!-- <meta charset=koi8-u> --><meta charset=utf-8>")).declared?.label).toBe("utf-8")
    expect(decodePage(joined("<meta charset=utf-16>Їжак"))).toMatchObject({ encoding: "utf-8", from: "meta" })
    expect(decodePage(joined("<meta charset=koi8-u>"), { mediaType: "text/plain" }).declared).toBeUndefined()
  })
  it("is UTF-8 where nothing says another and the bytes are that", () => {
    expect(decodePage(joined("Їжак іде"))).toMatchObject({ text: "Їжак іде", encoding: "utf-8", from: "content" })
    expect(decodePage(joined("plain"))).toMatchObject({ text: "plain", encoding: "utf-8" })
    expect(decodePage(new Uint8Array())).toMatchObject({ text: "", encoding: "utf-8" })
  })
  it.each(samples.flatMap(([name, text, labels]) => labels.map((label) => [name, label, text] as const)))("is told from the bytes: %s in %s", (_, label, text) => {
    const { encoding, text: read } = decodePage(encode(text, label))
    expect([encoding, read]).toEqual([label, new TextDecoder(label).decode(encode(text, label))])
  })
  it("is what the bytes are where a declaration is plainly wrong, and that is told", () => {
    const uk = samples[0]![1]
    expect(decodePage(joined("<meta charset=iso-8859-1>", uk))).toMatchObject({ encoding: "utf-8", from: "content", declared: { label: "iso-8859-1", encoding: "windows-1252" } })
    expect(decodePage(joined("<meta charset=iso-8859-1>", encode(uk, "windows-1251")))).toMatchObject({ encoding: "windows-1251", from: "content" })
    expect(decodePage(joined("<meta charset=utf-8>", encode(uk, "koi8-u")))).toMatchObject({ encoding: "koi8-u", from: "content" })
  })
  it("is what is declared where the bytes do not say otherwise", () => {
    expect(decodePage(joined("<meta charset=iso-8859-1>", encode("Café fermé", "windows-1252")))).toMatchObject({ encoding: "windows-1252", from: "meta" })
    expect(decodePage(joined("<meta charset=windows-1257>", encode("Ėjo", "windows-1257")))).toMatchObject({ encoding: "windows-1257", from: "meta" })
    expect(decodePage(joined("<meta charset=utf-8>Їжак", Uint8Array.of(0xff)))).toMatchObject({ encoding: "utf-8", malformed: { count: 1, places: [{ start: 28, end: 29 }] } })
    expect(decodePage(joined("<meta charset=nonsense>x")).encoding).toBe("utf-8")
  })
  it("of UTF-16 without a mark is told by its NULs", () => {
    const wide = Uint8Array.from([..."<html><p>plain</p></html>"].flatMap((one) => [one.charCodeAt(0), 0]))
    expect(decodePage(wide)).toMatchObject({ text: "<html><p>plain</p></html>", encoding: "utf-16le", from: "content" })
  })
  it("reads Korean syllables that the older standard lacks, and JIS by its escapes", () => {
    // 똠 stands at 8c 63 in code page 949.
    expect(decodePage(Uint8Array.of(0x8c, 0x63, 0xb9, 0xe6), { contentType: "text/plain; charset=euc-kr" }).text).toBe("똠방")
    const { text, map } = decodePage(Uint8Array.of(0x41, 0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42, 0x42), { contentType: "text/plain; charset=iso-2022-jp" })
    expect(text).toBe("AあB")
    expect(SourceMap.toSource(map, 1, 2)).toMatchObject({ start: 1, end: 6 })
  })
})

/** Each character leads back to bytes that read as it, in order and without a gap. */
function expectWhole(bytes: Uint8Array, label: string): void {
  const { text, map, encoding, malformed } = decodePage(bytes, { contentType: `text/plain; charset=${label}` })
  if (encoding !== label) return
  let last = SourceMap.toSource(map, 0, 0).start
  let wrong = 0
  for (let at = 0; at < text.length;) {
    const one = String.fromCodePoint(text.codePointAt(at)!)
    const { start, end } = SourceMap.toSource(map, at, at + one.length)
    expect(start).toBe(last)
    expect(end).toBeGreaterThan(start)
    const alone = new TextDecoder(label).decode(bytes.subarray(start, end))
    // What is malformed may read as more than one sign to a decoder that sees it alone.
    if (one === "\ufffd") {
      wrong++
      expect(alone.includes("\ufffd") || alone === "" || [...alone].every((sign) => sign >= "\u0080")).toBe(true)
      // Some decoders of the platform turn control characters around.
    } else if (!/\p{Cc}/u.test(one) && (label !== "euc-kr" || !/[\uac00-\ud7a3]/.test(one))) expect(alone).toBe(one)
    last = end
    at += one.length
  }
  if (text !== "") expect(last).toBe(bytes.length)
  expect(wrong).toBeGreaterThanOrEqual(malformed.count)
}

describe("each character leads back to its bytes", () => {
  const letters = fc.constantFrom(..."Їжак є.<p>1 €éß漢字の町한국어한글ÅøΩ😀\n")
  for (const label of ["utf-8", "windows-1251", "koi8-u", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr"]) {
    it(`in ${label}, with bytes that are no character among them`, () => {
      const whole = fc.array(letters, { maxLength: 30 }).map((all) => label === "utf-8" ? joined(all.join("")) : encode(all.join(""), label))
      const broken = fc.uint8Array({ maxLength: 4 })
      fc.assert(fc.property(fc.array(fc.oneof({ weight: 3, arbitrary: whole }, { weight: 1, arbitrary: broken }), { maxLength: 5 }), (parts) => expectWhole(joined(...parts), label)), { numRuns: 150 })
    })
  }
  for (const [label, high] of [["utf-16le", 1], ["utf-16be", 0]] as const) {
    it(`in ${label}, with half pairs and a byte left over`, () => {
      fc.assert(fc.property(fc.array(fc.oneof(fc.integer({ min: 0x20, max: 0x4ff }), fc.integer({ min: 0xd800, max: 0xdfff })), { maxLength: 30 }), fc.boolean(), (units, odd) => {
        const bytes = [...units.flatMap((unit) => high === 1 ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff]), ...odd ? [0x41] : []]
        const marked = Uint8Array.from([...high === 1 ? [0xff, 0xfe] : [0xfe, 0xff], ...bytes])
        const { text, map } = decodePage(marked)
        expect(text).toBe(new TextDecoder(label).decode(marked))
        if (text !== "") expect(SourceMap.toSource(map, 0, text.length)).toMatchObject({ start: 2, end: marked.length })
      }), { numRuns: 150 })
    })
  }
  it("reads as the platform's decoder does, of any bytes in UTF-8", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const { text, encoding } = decodePage(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))
      expect([encoding, text]).toEqual(["utf-8", new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)])
    }), { numRuns: 300 })
  })
  it("of a long page, without a list of objects for them", () => {
    const letters = sizeOf(5_000_000)
    const bytes = joined("Ж".repeat(letters))
    const { text, map } = decodePage(bytes)
    expect(SourceMap.toSource(map, letters - 1, letters)).toMatchObject({ start: 2 * letters - 2, end: 2 * letters })
    expect(text.length).toBe(letters)
    expect(map.edits).toBeInstanceOf(Int32Array)
  }, 30_000)
})

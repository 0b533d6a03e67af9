import { describe, expect, it } from "vitest"
import { buildNameIndex, InvalidIndex, type NameRow, openNameIndex } from "../src/search/index.ts"
import { processorTime, within } from "../../../tests/setup/processorTime.ts"
import { full } from "../../../tests/setup/mode.ts"

const rows: ReadonlyArray<NameRow> = [
  { id: "1", name: "Olena Tkachenko" }, { id: "2", name: "Тарас Бойчук", language: "uk" }, { id: "3", name: "박찬욱", language: "ko", kind: "person" }, { id: "4", name: "Werkstatt Süd GmbH", language: "de", kind: "organisation" },
  { id: "\ud800", name: "村上春樹 \udc00", language: "ja" }, { id: "", name: "" }
]
const index = buildNameIndex(rows)
const bytes = index.toBytes()
const queries = ["Ткаченко", "Taras Boichuk", "Park Chan-wook", "Murakami Haruki", "Werkstatt", ""]

describe("openNameIndex", () => {
  it("finds what the written index finds", () => {
    const opened = openNameIndex(bytes)
    expect(opened.size).toBe(rows.length)
    for (const query of queries) expect(opened.search(query)).toEqual(index.search(query))
    expect(opened.toBytes()).toEqual(bytes)
  })
  it("reads bytes that lie within others", () => {
    const around = new Uint8Array(bytes.length + 7)
    around.set(bytes, 3)
    expect(openNameIndex(around.subarray(3, 3 + bytes.length)).size).toBe(rows.length)
  })
  it("leaves out what was removed, and can be changed", () => {
    const own = buildNameIndex(rows)
    own.remove("2")
    const opened = openNameIndex(own.toBytes())
    expect(opened.size).toBe(rows.length - 1)
    expect(opened.search("Taras Boychuk").map(({ id }) => id)).not.toContain("2")
    opened.add({ id: "5", name: "Iryna Melnyk" })
    expect(opened.search("Ірина Мельник", { language: "uk" })[0]?.id).toBe("5")
    expect(opened.remove("1")).toBe(true)
  })
  it("throws InvalidIndex for any part of one", () => {
    for (let length = 0; length < bytes.length; length += full ? 3 : 31) expect(() => openNameIndex(bytes.subarray(0, length))).toThrow(InvalidIndex)
  })
  it("throws InvalidIndex for any byte that is changed", () => {
    for (let at = 0; at < bytes.length; at += full ? 2 : 17) {
      const changed = bytes.slice()
      changed[at]! ^= 1 << (at % 8)
      expect(() => openNameIndex(changed)).toThrow(InvalidIndex)
    }
  })
  it("says that a newer version is one", () => {
    const newer = bytes.slice()
    newer[4] = 3
    expect(() => openNameIndex(newer)).toThrow(/version 3/)
    expect(() => openNameIndex(newer)).toThrow(expect.objectContaining({ _tag: "InvalidIndex" }))
  })
  it("stays safe where the checksum fits wrong contents", () => {
    for (let at = 9; at < bytes.length; at += full ? 1 : 13) {
      const changed = bytes.slice()
      changed[at] = 0xff - changed[at]!
      let hash = 2166136261
      for (let place = 9; place < changed.length; place++) hash = Math.imul(hash ^ changed[place]!, 16777619)
      new DataView(changed.buffer).setUint32(5, hash >>> 0, true)
      try {
        openNameIndex(changed).search("Taras Boychuk")
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidIndex)
      }
    }
  })
})

describe("long and hostile text", () => {
  const own = buildNameIndex([...rows, { id: "long", name: "Anna ".repeat(10_000) }, { id: "one", name: "a".repeat(200_000) }, { id: "han", name: "王".repeat(50_000) }])
  it.each([
    ["a paragraph", "The conductor raised his hand, and the whole orchestra of Taras Boychuk fell silent before the evening began. ".repeat(20)],
    ["10,000 words", "Olena ".repeat(10_000)], ["one word", "x".repeat(1_000_000)], ["Hangul", "박".repeat(100_000)], ["Han", "村".repeat(100_000)], ["Arabic", "م".repeat(100_000)], ["kana", "ア".repeat(100_000)],
    ["Thai", "ก".repeat(100_000)], ["marks", `a${"\u0301".repeat(100_000)}`], ["emoji", "👩‍👩‍👧".repeat(10_000)], ["ambiguous letters", "chjxcg".repeat(20_000)], ["surrogates", "\ud800\udfff\udc00".repeat(10_000)]
  ])("%s ends soon", (_, text) => {
    const started = processorTime()
    expect(own.search(text).length).toBeLessThanOrEqual(10)
    within(started, 5000)
  })
})

import { describe, expect, it } from "vitest"
import { fragmentOf, readFragment } from "../src/link.ts"
import { ar } from "../src/locales/ar.ts"
import { de } from "../src/locales/de.ts"
import { en, type MessageKey } from "../src/locales/en.ts"
import { es } from "../src/locales/es.ts"
import { fr } from "../src/locales/fr.ts"
import { pl } from "../src/locales/pl.ts"
import { ru } from "../src/locales/ru.ts"
import { tr } from "../src/locales/tr.ts"
import { uk } from "../src/locales/uk.ts"
import { zh } from "../src/locales/zh.ts"
import { type Found, markedBlocks, type Piece } from "../src/marks.ts"
import { readTextFile } from "../src/textFile.ts"
import { beginning } from "../src/when.ts"

describe("the link", () => {
  it.each(["Odesa & Kyiv = 100 % #1?", "Одеса\n\nﷺ 🏛️", "a+b style=x&style=", "x".repeat(20_000)])("carries a text there and back", async (text) => {
    expect(await readFragment(await fragmentOf({ text }))).toEqual({ text })
    expect(await readFragment(await fragmentOf({ text, style: "bbc" }))).toEqual({ text, style: "bbc" })
  })

  it("takes what others wrote", async () => {
    expect(await readFragment("#text=Caf%C3%A9 in Odesa")).toEqual({ text: "Café in Odesa" })
    expect(await readFragment("#text=100%25%20and 5%")).toEqual({ text: "100% and 5%" })
    expect(await readFragment("#text=Odesa&style=ap")).toEqual({ text: "Odesa", style: "ap" })
    expect(await readFragment("#names")).toBeUndefined()
    expect(await readFragment("#packed=no-deflate")).toBeUndefined()
  })

  it("packs what is long", async () => {
    expect((await fragmentOf({ text: "Одеса ".repeat(5000) })).length).toBeLessThan(4000)
  })
})

/** Marks as brackets. */
const drawn = (pieces: ReadonlyArray<Piece>): string => pieces.map((piece) => typeof piece === "string" ? piece : `${piece.mark.kind === "mention" ? piece.mark.place : piece.mark.language}[${drawn(piece.pieces)}]`).join("")

function found(text: string, mentions: ReadonlyArray<readonly [words: string, type: Found["mentions"][number]["type"]]>, foreign: ReadonlyArray<readonly [words: string, language: string]> = []): Found {
  const range = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  let at = 0
  const blocks = text.split("\n\n").map((block) => {
    const start = at
    at += block.length + 2
    return { kind: "body" as const, start, end: start + block.length }
  })
  return { text, language: "en", blocks, mentions: mentions.map(([words, type]) => ({ ...range(words), type, confidence: 1 })), languages: foreign.map(([words, language]) => ({ ...range(words), language, script: "Cyrl", confidence: 1 })) }
}
const lines = (of: Found): ReadonlyArray<string> => markedBlocks(of).map(({ pieces }) => drawn(pieces))

describe("marks", () => {
  it("stand in each other as the mentions do", () => {
    expect(lines(found("The Bank of Malta in Malta Square.", [["Bank of Malta in Malta Square", "ORG"], ["Bank of Malta", "ORG"], ["Malta Square", "LOC"]]))).toEqual(["The 0[1[Bank of Malta] in 2[Malta Square]]."])
  })

  it("are parted where they cross", () => {
    expect(lines(found("one two three four", [["one two three", "ORG"], ["three four", "LOC"]]))).toEqual(["0[one two 1[three]]1[ four]"])
  })

  it("go on from block to block, a quotation and a language outside the names in them", () => {
    const text = "He said: “Київ.\n\nОдеса is” here."
    expect(lines(found(text, [["“Київ.\n\nОдеса is”", "QUOTE"], ["Київ", "LOC"], ["Одеса", "LOC"]], [["Київ.\n\nОдеса", "uk"]]))).toEqual(["He said: 0[“uk[1[Київ].]]", "0[uk[2[Одеса]] is”] here."])
  })

  it("leave no letter out and add none", () => {
    const text = "Ada Quill, of the Chess Union of Bath, spoke in Bath.\n\nQuill left."
    const of = found(text, [["Ada Quill", "PER"], ["Chess Union of Bath", "ORG"], ["Bath", "LOC"], ["Quill left", "PER"]])
    const plain = (pieces: ReadonlyArray<Piece>): string => pieces.map((piece) => typeof piece === "string" ? piece : plain(piece.pieces)).join("")
    expect(markedBlocks(of).map(({ pieces }) => plain(pieces)).join("\n\n")).toBe(text)
  })
})

describe("dates", () => {
  it("are in order of time", () => {
    const values = ["2026-03", "1911", "-0044-03-15", "2026-03-03", "199X", "2027", "2026-21", "1944/..", "[1960,1962]", "2026-03-03T14:20"]
    expect(values.toSorted((a, b) => beginning(a) < beginning(b) ? -1 : 1)).toEqual(["-0044-03-15", "1911", "1944/..", "[1960,1962]", "199X", "2026-03", "2026-21", "2026-03-03", "2026-03-03T14:20", "2027"])
  })
})

describe("files", () => {
  it("are read by their mark, by what they declare, or as UTF-8", async () => {
    expect(await readTextFile(new Blob(["Одеса"]))).toBe("Одеса")
    expect(await readTextFile(new Blob([new Uint8Array([0xff, 0xfe, 0x1e, 0x04])]))).toBe("О")
    expect(await readTextFile(new Blob([`<meta charset="windows-1251">`, new Uint8Array([0xce])]))).toBe(`<meta charset="windows-1251">О`)
    expect(await readTextFile(new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])]))).toBeUndefined()
  })
})

describe("the interface", () => {
  const placeholders = (text: string): ReadonlyArray<string> => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name!).sort()
  it.each(Object.entries({ uk, ru, de, fr, es, pl, tr, ar, zh }))("%s says everything, with the same parameters", (_, catalogue) => {
    for (const key of Object.keys(en) as ReadonlyArray<MessageKey>) {
      expect(catalogue[key].trim()).not.toBe("")
      expect({ key, with: placeholders(catalogue[key]) }).toEqual({ key, with: placeholders(en[key]) })
    }
  })
})

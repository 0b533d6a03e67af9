import { gzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import stringWidth from "string-width"
import type { Host } from "../src/cli/host.ts"
import { progressOf } from "../src/cli/progress.ts"
import { clipped, wrapped } from "../src/cli/terminal.ts"
import { visible } from "../src/cli/visible.ts"
import { messagesIn } from "../src/messages.ts"
import { folder, jsonl } from "./folder.ts"
import { polyonym } from "./inProcess.ts"

describe("what is not seen is shown", () => {
  it.each([
    ["controls", "a\u001b[2J\u0007\u009b31m", "a⟨U+001B⟩[2J⟨U+0007⟩⟨U+009B⟩31m"],
    ["marks of direction", "invoice\u202etxt.exe\u2066 \u200f\u061c", "invoice⟨U+202E⟩txt.exe⟨U+2066⟩ ⟨U+200F⟩⟨U+061C⟩"],
    ["what has no width", "pay\u200bpal\u2060\ufeff\u00ad\u{e0041}", "pay⟨U+200B⟩pal⟨U+2060⟩⟨U+FEFF⟩⟨U+00AD⟩⟨U+E0041⟩"],
    ["a joiner between Latin letters", "pay\u200dpal\u200c", "pay⟨U+200D⟩pal⟨U+200C⟩"],
    ["halves of characters", "a\ud800b", "a⟨U+D800⟩b"],
    ["a carriage return that would write over the line", "safe\rname\r\nnext\ttab", "safe⟨U+000D⟩name\nnext\ttab"]
  ])("%s", (_, text, shown) => {
    expect(visible(text)).toBe(shown)
  })
  it.each([["Persian", "می‌خواهم"], ["Hindi", "क्‍ष"], ["a family", "👩‍👧"], ["a heart", "❤️"], ["Arabic", "محمد ٤٢"], ["accents", "e\u0301 Київ 東京"]])("%s stays as it is", (_, text) => {
    expect(visible(text)).toBe(text)
  })
})

describe("widths", () => {
  it("count columns, and never cut a character", () => {
    expect(clipped("東京都庁舎", 6)).toBe("東京…")
    expect(clipped("👩‍👧👩‍👧👩‍👧", 5)).toBe("👩‍👧👩‍👧…")
    expect(clipped(" a\n\tb ", 9)).toBe("a b")
    for (const line of wrapped("слово ".repeat(30).trim(), 20, 0).split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(20)
  })
})

const { put } = folder()
const hostile = "Mayor \u001b[31mIvo Brandl\u202e met \u200bAngela Merkel\u0007 in Kyiv\r on Monday.\u009b2J"
/** What a terminal may not be sent from a text; the colours are ours. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const raw = /(?!\n)[\u0000-\u001a\u001c-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]|\u001b(?!\[\d+m)/

describe("no text steers the terminal", () => {
  const file = put("hostile.jsonl", jsonl({ id: "x\u001b[2J", text: hostile, name: hostile, a: hostile, b: hostile, language: "en", from: "uk", system: "kmu-2010" }))
  const terminal = { outputIsTerminal: true, errorIsTerminal: true }
  it.each([["detect"], ["segment"], ["extract"], ["tag"], ["transliterate"], ["names parse"], ["names compare --explain"], ["names variants"], ["names lemma"], ["names decline --case dative"], ["check --input-format jsonl"]])("polyonym %s", async (line) => {
    const { out, err } = await polyonym([...line.split(" "), "--color=never", file], { host: terminal })
    expect(out + err).not.toBe("")
    expect(out).not.toMatch(raw)
    expect(err).not.toMatch(raw)
  })
  it("nor does the name of a file, or what is wrong in it", async () => {
    const { code, err } = await polyonym(["detect", "\u001b[2J\u202efile.txt", put("bad.json", "\u001b[2J{")], { host: terminal })
    expect(code).toBe(3)
    expect(err).toContain("⟨U+001B⟩[2J⟨U+202E⟩file.txt")
    expect(err).not.toMatch(raw)
  })
  it("and what goes to a file or a pipe is exact", async () => {
    const { out } = await polyonym(["transliterate", "--from", "uk"], { input: "Київ\u200b\u202eЛьвів\n" })
    expect(out).toBe("Kyiv\u200b\u202eLviv\n")
  })
})

/** A host whose clock stands still until it is set. */
function watched(over: Partial<Host>): { readonly host: Host; readonly told: () => string; readonly at: (milliseconds: number) => void; readonly interrupt: () => void } {
  let [told, now] = ["", 0]
  const undoings = new Set<() => void>()
  const host = {
    tell: (text: string) => void (told += text), now: () => now, errorIsTerminal: true, columns: 80,
    undo: (work: () => void) => {
      undoings.add(work)
      return () => void undoings.delete(work)
    },
    ...over
  } as Host
  return {
    host, told: () => told,
    at: (milliseconds) => {
      now = milliseconds
    },
    interrupt: () => undoings.forEach((undo) => undo())
  }
}

describe("progress", () => {
  const messages = messagesIn("en")
  it("says nothing of what takes less than a second", () => {
    const { host, told, at } = watched({})
    const progress = progressOf(host, messages, false)
    progress.step(1, 0.1)
    at(900)
    progress.step(5, 1)
    progress.end()
    expect(told()).toBe("")
  })
  it("is a bar with count, rate, failures and time left, within the terminal, that goes away", () => {
    const { host, told, at } = watched({ columns: 70 })
    const progress = progressOf(host, messages, false)
    progress.step(1, 0.01)
    at(2000)
    progress.step(51, 0.5, 3)
    expect(told()).toBe("\r\u001b[2K████████████░░░░░░░░░░░░ 50 % 51 documents, 25 a second, 3 failed, 3…")
    at(100_000)
    progress.step(52, 0.51, 3)
    progress.end()
    expect(told().endsWith("\r\u001b[2Kpolyonym: 52 documents, 0.5 a second, 3 failed (1:40)\n")).toBe(true)
  })
  it("is plain lines, ever rarer, where there is no terminal", () => {
    const { host, told, at } = watched({ errorIsTerminal: false })
    const progress = progressOf(host, messages, false)
    progress.step(0, 0)
    for (let second = 1; second <= 60; second++) {
      at(second * 1000)
      progress.step(second * 10, second / 100)
    }
    const lines = told().trim().split("\n")
    expect(lines[0]).toBe("polyonym: 1 %, 10 documents, 10 a second, 99 s left")
    expect(lines.length).toBeLessThan(12)
    expect(told()).not.toContain("\u001b")
  })
  it("goes by the bytes of the file itself, packed or not", async () => {
    // Texts that do not pack to nothing: digits of a fixed series.
    let seed = 1
    const digits = (): string => Array.from({ length: 60 }, () => (seed = seed * 48_271 % 2_147_483_647).toString(36)).join(" ")
    const text = jsonl(...Array.from({ length: 400 }, (_, id) => ({ id, text: digits() })))
    for (const file of [put("packed.jsonl.gz", gzipSync(text)), put("plain.jsonl", text)]) {
      let clock = 0
      const { err } = await polyonym(["transliterate", "--from", "uk", "--jsonl", file], { host: { now: () => clock += 100 } })
      const parts = [...err.matchAll(/(\d+) %/g)].map(([, part]) => Number(part))
      expect(parts.length).toBeGreaterThan(3)
      expect(parts).toEqual(parts.toSorted((a, b) => a - b))
      expect(new Set(parts).size).toBeGreaterThan(3)
      expect(parts.at(-1)).toBeLessThanOrEqual(100)
      expect(parts.at(-1)).toBeGreaterThan(60)
    }
  })
  it("an interrupt clears the line", () => {
    const { host, told, at, interrupt } = watched({})
    const progress = progressOf(host, messages, false)
    progress.step(1, undefined)
    at(1500)
    progress.step(2, undefined)
    interrupt()
    expect(told().endsWith("\r\u001b[2K")).toBe(true)
  })
})

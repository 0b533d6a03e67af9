import { describe, expect, it } from "vitest"
import { jsonl, rows } from "./folder.ts"
import { polyonym } from "./inProcess.ts"

const text = "Dr. Lowe met J. R. Hale. 😀 They left at 6 p.m. on Friday."

describe("segment", () => {
  it("shows a person each sentence with its place", async () => {
    const { code, out } = await polyonym(["segment"], { input: text })
    expect(code).toBe(0)
    expect(out).toBe(" 0–24  Dr. Lowe met J. R. Hale.\n25–58  😀 They left at 6 p.m. on Friday.\n")
  })
  it("says when there is none", async () => {
    expect((await polyonym(["segment"], { input: " " })).out).toBe("none\n")
  })
  it.each(["utf16", "codepoint", "utf8"] as const)("gives sentences and words whose offsets are true in %s", async (unit) => {
    const { code, out } = await polyonym(["segment", "--jsonl", "--offsets", unit], { input: jsonl({ id: "a", text, language: "en" }) })
    const [row] = rows(out) as unknown as [{ id: string; sentences: ReadonlyArray<{ start: number; end: number }>; words: ReadonlyArray<{ start: number; end: number }>; offsetUnit: string }]
    const slice = ({ start, end }: { start: number; end: number }): string => unit === "utf16" ? text.slice(start, end) : unit === "codepoint" ? [...text].slice(start, end).join("") : Buffer.from(text).subarray(start, end).toString()
    expect(code).toBe(0)
    expect(row.id).toBe("a")
    expect(row.offsetUnit).toBe(unit)
    expect(row.sentences.map(slice)).toEqual(["Dr. Lowe met J. R. Hale.", "😀 They left at 6 p.m. on Friday."])
    expect(row.words.map(slice)).toEqual(["Dr", "Lowe", "met", "J", "R", "Hale", "They", "left", "at", "6", "p.m", "on", "Friday"])
  })
  it("goes by the language that a line tells, or by those of its ranges", async () => {
    const german = "Am 3. Oktober kam er. Er blieb nicht lange, denn das Wetter wurde jeden Tag schlechter."
    const { out } = await polyonym(["segment", "--jsonl"], { input: jsonl({ text: german, language: "de" }, { text: german }, { text: german, language: "en" }) })
    expect(rows(out).map(({ sentences }) => (sentences as ReadonlyArray<unknown>).length)).toEqual([2, 2, 3])
  })
})

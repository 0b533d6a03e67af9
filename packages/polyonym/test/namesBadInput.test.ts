import { describe, expect, it } from "vitest"
import { processorTime, within } from "../../../tests/setup/processorTime.ts"
import { folder, jsonl, rows } from "./folder.ts"
import { polyonym } from "./inProcess.ts"

const { put } = folder()
const index = put("index.jsonl", jsonl({ id: "a", name: "Taras Boychuk" }, { id: "b", name: "Iryna Melnyk" }))
const commands: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [["parse", []], ["compare", ["--explain"]], ["search", ["--index", index]], ["variants", []]]

/** Names that are none, are too long, or are made to mislead. */
const odd = [
  "", " ", "0123456789", "😀👩‍👩‍👧‍👦", "…—,.!?()«»\"'", "\ud800", "\0\x1b[31m", "\u0301".repeat(5000), "\u200d\u200c\u200f\u202e", "Taras ".repeat(10_000), "a".repeat(1_000_000), `Ta${"\u0301".repeat(5000)}ras`, "Volodymyr Zеlensky",
  "The board of the theatre met in the old town hall, and after some hours it was told that Iryna Melnyk would not come back. ".repeat(20)
]
const fields = (text: string) => ({ name: text, a: text, b: "Taras Boychuk", language: "uk", case: "genitive" })

describe.each(commands)("names %s", (command, more) => {
  it("answers each of them on its line, whatever it is", async () => {
    const start = processorTime()
    const { code, out, err } = await polyonym(["names", command, ...more, "--jsonl"], { input: jsonl(...odd.map(fields)) })
    expect({ code, err }).toEqual({ code: 0, err: "" })
    const all = rows(out)
    expect(all.map(({ id }) => id)).toEqual(odd.map((_, at) => at + 1))
    for (const row of all) expect(row).not.toHaveProperty("error")
    within(start, 15_000)
  })
  it("lets no bad line cost another", async () => {
    const bad = ["{", "null", "7", "[]", "{}", "{\"name\":7,\"a\":7,\"b\":7}", "{\"name\":null,\"a\":null,\"b\":null}", JSON.stringify({ ...fields("x"), kind: "ship" }), "\u0001", "{\"name\":\"x\",\"a\":\"x\""]
    const good = JSON.stringify(fields("Тарас Бойчук"))
    const { code, out, err } = await polyonym(["names", command, ...more, "--jsonl"], { input: `${bad.map((line) => `${line}\n${good}\n`).join("\n")}` })
    expect({ code, err }).toEqual({ code: 3, err: "" })
    const all = rows(out)
    expect(all).toHaveLength(2 * bad.length)
    for (const [at, row] of all.entries()) {
      if (at % 2 === 1) expect(row).not.toHaveProperty("error")
      else expect(row).toEqual({ id: row["id"], error: { _tag: "InvalidInput", message: expect.stringContaining("line") as unknown } })
    }
  })
  it("writes lines of text for a person, and says on which line what is wrong", async () => {
    const text = command === "compare" ? "Тарас Бойчук\tTaras Boychuk\nno tab\n😀\tTaras Boychuk\n" : "Тарас Бойчук\n😀\n\u0301\u0301\n"
    const { code, out, err } = await polyonym(["names", command, ...more], { input: text })
    expect(code).toBe(command === "compare" ? 3 : 0)
    expect(out).not.toBe("")
    expect(err).toMatch(command === "compare" ? /line 2/ : /^$/)
  })
  it("reads bytes that are no UTF-8 as U+FFFD", async () => {
    const input = new Uint8Array([...new TextEncoder().encode("{\"name\":\"Taras "), 0xff, 0xfe, ...new TextEncoder().encode("\",\"a\":\"x\",\"b\":\"y\"}\n")])
    expect((await polyonym(["names", command, ...more, "--jsonl"], { input })).code).toBe(0)
  })
})

describe("names compare", () => {
  it("is sure of nothing", async () => {
    const { out } = await polyonym(["names", "compare", "--jsonl"], { input: jsonl(...odd.flatMap((text) => odd.map((other) => ({ a: text.slice(0, 500), b: other.slice(0, 500) })))) })
    for (const { probability, verdict } of rows(out)) {
      expect(probability).toBeLessThan(1)
      expect(["same", "different", "unknown"]).toContain(verdict)
    }
  })
})

import { compilePack, createMatcher, openPack, type PackRecord } from "@polyonym/lexicon/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { simplified } from "../src/chinese/simplified.ts"
import { packMatches } from "../src/packMatches.ts"
import { tagText } from "../src/pure.ts"

const records: ReadonlyArray<PackRecord> = [
  { id: "x:union", type: "LOC", prior: 0.9, names: [{ text: "苏联", language: "zh" }] },
  { id: "x:island", type: "LOC", prior: 0.9, names: [{ text: "雾岛", language: "zh" }, { text: "霧島", language: "zh-Hant" }] },
  { id: "x:bank", type: "ORG", prior: 0.9, names: [{ text: "雾岛银行", language: "zh" }] },
  { id: "x:lake", type: "LOC", prior: 0.9, names: [{ text: "銀行湖", language: "zh-Hant" }] }
]
const packs = [openPack(compilePack(records))]
const matcher = createMatcher(packs)
const found = (text: string): ReadonlyArray<string> => packMatches(text, simplified(text), (one) => matcher.find(one, { language: "zh" })).map(({ start, end, candidates }) => `${candidates[0]?.id} ${text.slice(start, end)}`)

describe("names of a pack in traditional characters", () => {
  it("are found where the pack has them in simplified ones alone", () => {
    expect(found("蘇聯解體了。")).toEqual(["x:union 蘇聯"])
    expect(found("苏联解体了。")).toEqual(["x:union 苏联"])
    expect(tagText("蘇聯解體了。", { language: "zh-Hant", packs }).map(({ type, text, id }) => [type, text, id])).toEqual([["LOC", "蘇聯", "x:union"]])
  })
  it("are said once, and the longer stands", () => {
    expect(found("霧島很遠。")).toEqual(["x:island 霧島"])
    expect(found("他在霧島銀行工作。")).toEqual(["x:bank 霧島銀行"])
    expect(found("銀行湖在霧島，蘇聯不在。")).toEqual(["x:lake 銀行湖", "x:island 霧島", "x:union 蘇聯"])
  })
  it("lie in order and apart, in texts as long as they were", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("霧", "島", "銀", "行", "湖", "蘇", "聯", "雾", "岛", "银", "苏", "联", "，", "𠮷"), { maxLength: 30 }).map((list) => list.join("")), (text) => {
      expect(simplified(text).length).toBe(text.length)
      let end = 0
      for (const one of packMatches(text, simplified(text), (one) => matcher.find(one, { language: "zh" }))) {
        expect(one.start).toBeGreaterThanOrEqual(end)
        end = one.end
      }
    }))
  })
})

import { detect } from "@polyonym/detect/pure"
import { describe, expect, it } from "vitest"
import { junk } from "./junk.ts"

describe("what is no text in any one language", () => {
  it("is two hundred strings or more, each once", () => {
    expect(junk.length).toBeGreaterThanOrEqual(200)
    expect(new Set(junk.map(([, text]) => text)).size).toBe(junk.length)
  })
  it.each([...Map.groupBy(junk, ([kind]) => kind)])("%s: nothing is reliable", (_, strings) => {
    expect(strings.filter(([, text]) => detect(text).reliable).map(([, text]) => text)).toEqual([])
  })
})

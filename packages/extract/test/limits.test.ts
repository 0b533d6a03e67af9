import { Document, LimitExceeded, Limits, Pipeline, StageFailed } from "@polyonym/core"
import { Article, extractArticle } from "@polyonym/extract"
import { describe, expect, it } from "vitest"
import { full } from "../../../tests/setup/mode.ts"

const head = "<!doctype html><html><body><article><h1>Low Water</h1>"
const paragraph = "<p>The river is lower than anyone here can remember, the harbour master said on Wednesday.</p>\n"
const pipeline = Pipeline.empty.to(extractArticle())

describe("the limits of a pipeline", () => {
  it.skipIf(!full)("let a page of ten million characters through", () => {
    const page = head + paragraph.repeat(Math.floor((Limits.defaults.characters - head.length) / paragraph.length))
    const document = pipeline.sync(Document.make(page))
    expect(Document.get(document, Article).title).toBe("Low Water")
    expect(document.text.length).toBeLessThan(page.length)
  }, 60_000)
  it("stop a longer one with a typed error", () => {
    let thrown: unknown
    try {
      pipeline.sync(Document.make("a".repeat(Limits.defaults.characters + 1)))
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(StageFailed)
    const { cause } = thrown as StageFailed
    expect(cause).toBeInstanceOf(LimitExceeded)
    expect(cause).toMatchObject({ limit: "characters", allowed: Limits.defaults.characters, found: Limits.defaults.characters + 1 })
  })
})

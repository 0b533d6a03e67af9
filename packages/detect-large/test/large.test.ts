import { compactEngine, loadLarge } from "@polyonym/detect/pure"
import { describe, expect, it } from "vitest"
import { junk } from "../../detect/test/junk.ts"
import { detect, detectSpans, largeModel } from "../src/pure.ts"

describe("the large model", () => {
  it("is what the engine `large` loads, and knows what the compact one knows", async () => {
    const engine = await loadLarge()
    expect(engine.id).toBe("large")
    expect(engine.languages).toEqual(compactEngine.languages)
    expect(engine.languages.length).toBeGreaterThanOrEqual(75)
  })
  it.each([
    ["de", "Schlüssel verloren"], ["uk", "нікого немає вдома"], ["pl", "wszystko będzie dobrze"], ["fi", "huomenna aamulla"], ["tr", "yarın sabah"], ["hu", "holnap reggel"], ["vi", "ngày mai trời mưa"],
    ["sr-Latn", "Predsednik je rekao da će sednica biti u nedelju posle podne."], ["nn", "Ho veit ikkje korleis dei kjem heim i kveld."]
  ])("tells %s in a few words", (language, text) => {
    expect(detect(text).language).toBe(language)
  })
  it.each([
    ["cs", "Proc jeste neodplul privoz a kdo mi to ma rict?"], ["sk", "Preco este neodplavala lod a kto mi to ma povedat?"], ["cs", "Dnes vecer prijde na navstevu kamarad a prinese si vlastni pivo."]
  ])("tells %s without its marks", (language, text) => {
    expect(detect(text).language).toBe(language)
  })
  it("tells a quotation from what is around it, and covers the text", () => {
    const text = "She shouted “Ми чекали на вас цілий день!” and everybody began to cry."
    const spans = detectSpans(text)
    expect(spans.map(({ language }) => language)).toEqual(["en", "uk", "en"])
    expect([spans[0]?.start, spans.at(-1)?.end]).toEqual([0, text.length])
  })
  it("relies on nothing that is no text in any one language", () => {
    expect(junk.filter(([, text]) => largeModel.detect(text).reliable)).toEqual([])
  })
})

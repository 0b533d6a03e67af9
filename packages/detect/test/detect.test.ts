import { Document, Pipeline } from "@polyonym/core"
import { detectLanguage, Languages } from "@polyonym/detect"
import { detect, detectSpans } from "@polyonym/detect/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("detect", () => {
  it.each([
    ["en", "Latn", "The harbour master said that the ferry would not leave before noon."],
    ["uk", "Cyrl", "Паром не вийде до полудня, бо вітер змінився."],
    ["uk", "Cyrl", "Ми вже вдома"],
    ["ru", "Cyrl", "Паром не выйдет до полудня, потому что ветер переменился."],
    ["ru", "Cyrl", "Мы уже дома"],
    ["be", "Cyrl", "Паром не выйдзе да поўдня, бо вецер змяніўся."],
    ["bg", "Cyrl", "Фериботът няма да тръгне преди обяд, защото вятърът се е обърнал."],
    ["sr", "Cyrl", "Трајект неће поћи пре поднева јер се ветар окренуо."],
    ["de", "Latn", "Die Fähre wird nicht vor Mittag ablegen, weil der Wind gedreht hat."],
    ["fr", "Latn", "Le bac ne partira pas avant midi, parce que le vent a tourné."],
    ["es", "Latn", "El transbordador no saldrá antes del mediodía porque el viento ha cambiado."],
    ["pl", "Latn", "Prom nie odpłynie przed południem, ponieważ zmienił się wiatr."],
    ["tr", "Latn", "Rüzgâr değiştiği için feribot öğleden önce kalkmayacak."],
    ["ar", "Arab", "لن تغادر العبّارة قبل الظهر لأن الريح تغيّرت."],
    ["el", "Grek", "Το πλοίο δεν θα φύγει πριν το μεσημέρι."],
    ["he", "Hebr", "המעבורת לא תצא לפני הצהריים כי הרוח השתנתה."],
    ["ja", "Jpan", "フェリーは正午まで出航しません。"],
    ["zh", "Hani", "渡轮中午以前不会开船。"],
    ["ko", "Hang", "페리는 정오 전에 출발하지 않는다."]
  ])("%s in %s", (language, script, text) => {
    const guess = detect(text)
    expect(guess.language).toBe(language)
    expect(guess.script).toBe(script)
    expect(guess.confidence).toBeGreaterThan(0.5)
  })
  it.each([
    ["", "und"], [" \n", "und"], ["42 000 — 17:30", "zxx"], ["😀😀", "zxx"], ["https://example.org/a/b me@example.org @someone #tag", "zxx"], ["x", "und"], ["ᚠᚢᚦᚨᚱᚲ", "und"]
  ])("%j is %s: no error, no guess", (text, language) => {
    expect(detect(text)).toMatchObject({ language, reliable: false })
  })
  it("keeps to the languages that are possible", () => {
    expect(detect("Мы уже дома", { only: ["uk", "bg"] }).language).not.toBe("ru")
    expect(detect("渡轮中午", { only: ["ja"] }).language).toBe("und")
  })
  it("gives probabilities that add up to one at most, best first", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.lorem({ maxCount: 20 })), (text) => {
      const { confidence, alternatives } = detect(text)
      const all = [confidence, ...alternatives.map((one) => one.confidence)]
      expect(all.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1.001)
      expect([...all].sort((a, b) => b - a)).toEqual(all)
      expect(detect(text)).toEqual(detect(text))
    }), { numRuns: 300 })
  })
})

describe("detectSpans", () => {
  const languages = (text: string) => detectSpans(text).map(({ start, end, language }) => `${language}: ${text.slice(start, end)}`)
  it("finds a quotation in another script, and in another language of the same script", () => {
    expect(languages("The old woman only shook her head and said “Ми нікуди звідси не поїдемо”, and then she went on with her work."))
      .toEqual(["en: The old woman only shook her head and said ", "uk: “Ми нікуди звідси не поїдемо”", "en: , and then she went on with her work."])
    const french = "The minister of culture only smiled when she was asked about it, and answered “Nous ne sommes pas ici pour cela, et vous le savez très bien, mon cher ami”, before she left the hall with her two secretaries and was driven away."
    expect(detectSpans(french).map(({ language }) => language)).toEqual(["en", "fr", "en"])
  })
  it("leaves a foreign name of a word or two in the language around it", () => {
    expect(languages("Газета The Times повідомила про це в понеділок, а потім про це написали всі інші.")).toHaveLength(1)
  })
  it("cover the text in order, whatever it is", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.constantFrom("слово ", "word ", "字", "“", "”", "\n", "і їх тут не було ", "123")).map((parts) => parts.join(""))), (text) => {
      let last = 0
      for (const { start, end } of detectSpans(text)) {
        expect(start).toBe(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBe(text.length)
    }), { numRuns: 500 })
  })
  it.each(["a", "я ", "“a", "字a", "\n", "@", "a@"])("a megabyte of %j is done in time", (unit) => {
    const text = unit.repeat(Math.ceil(1e6 / unit.length))
    expect(detectSpans(text).at(-1)?.end).toBe(text.length)
  }, 10_000)
})

it("the stage takes a stated language for likely, not for the answer", () => {
  const run = (text: string, language: string) => Document.get(Pipeline.empty.to(detectLanguage()).sync(Document.make(text, { language })), Languages).language
  expect(run("The harbour master said that the ferry would not leave before noon.", "de")).toBe("en")
})

import { Document, Pipeline } from "@polyonym/core"
import { detectLanguage, detectLanguageWith, EngineUnavailable as Unavailable, LanguageDetector, Languages } from "@polyonym/detect"
import { compactEngine, detect, detectSpans, engineIds, ensembleOf, EngineUnavailable, type LanguageEngine, loadEngine, loadEnsemble, loadFranc, loadLarge } from "@polyonym/detect/pure"
import * as Effect from "effect/Effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { francFitted, francProbabilities, weighed } from "../src/engines/francCalibration.ts"
import { spansByPassage } from "../src/engines/passages.ts"
import { sizeOf } from "../../../tests/setup/mode.ts"

const lowGerman = "Wannehr kümmt de nächste Fähr, un worüm hett se al wedder Verlaat? De Lüüd staht al siet Klock söven an de Brügg un weet nich, wat se doon schöölt."
const german = "Wann kommt die nächste Fähre, und warum hat sie schon wieder Verspätung? Die Leute stehen seit sieben Uhr an der Brücke und wissen nicht, was sie tun sollen."
const ukrainian = "Паром не вийде до полудня, бо вітер змінився, і хвилі стали заввишки з хату."

const franc = await loadFranc()
const ensemble = await loadEnsemble()
const engines: ReadonlyArray<LanguageEngine> = [compactEngine, franc, ensemble]

describe.each(engines.map((engine) => [engine.id, engine] as const))("the engine %s", (_, engine) => {
  it("tells common languages", () => {
    for (const [language, text] of [["de", german], ["uk", ukrainian], ["ja", "フェリーは正午まで出航しません。"], ["ko", "페리는 정오 전에 출발하지 않는다."], ["el", "Το πλοίο δεν θα φύγει πριν το μεσημέρι."]] as const) {
      expect(engine.detect(text).language).toBe(language)
      expect(engine.languages).toContain(language)
    }
  })
  it.each([["", "und"], [" \n", "und"], ["42 000 — 17:30", "zxx"], ["😀😀", "zxx"], ["https://example.org/a/b", "zxx"], ["for (let i = 0; i < n; i++) { sum += list[i]; }", "zxx"], ["ᚠᚢᚦᚨᚱᚲ", "und"]])("%j is %s", (text, language) => {
    expect(engine.detect(text)).toMatchObject({ language, confidence: 0, reliable: false, alternatives: [] })
  })
  it("gives probabilities, best first, that add up to one at most, and the same each time", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.lorem({ maxCount: 20 }), fc.constantFrom(lowGerman, german, ukrainian, "Мы дома", "Marina")), (text) => {
      const { confidence, alternatives, language } = engine.detect(text)
      const all = [confidence, ...alternatives.map((one) => one.confidence)]
      expect(all.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1.001)
      expect([...all].sort((a, b) => b - a)).toEqual(all)
      expect(new Set([language, ...alternatives.map((one) => one.language)]).size).toBe(all.length)
      expect(engine.detect(text)).toEqual(engine.detect(text))
    }), { numRuns: 60 })
  }, 30_000)
  it("keeps to the languages that are possible, under any of their codes", () => {
    expect(engine.detect(german, { only: ["ukr", "nld"] }).language).toBe("nl")
    expect(engine.detect(ukrainian, { only: ["en", "fr"] })).toMatchObject({ language: "und", confidence: 0 })
    expect(engine.detect(german, { only: [] }).language).toBe("und")
    expect(engine.detect("Hvorfor har ikke fergen gått ennå, og hvem skal si det til meg?", { only: ["no", "uk"] }).language).toBe("nb")
  })
  it("takes what is expected for likelier", () => {
    const share = (expected: ReadonlyArray<string>): number => {
      const { language, confidence, alternatives } = engine.detect("Вода и хлеб", { only: ["ru", "bg", "mk"], expected })
      return [{ language, confidence }, ...alternatives].find((one) => one.language === "mk")?.confidence ?? 0
    }
    expect(share(["mkd"])).toBeGreaterThan(share(["rus"]))
  })
  it("covers a text with its spans, in order", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("слово було там і ніхто не знав чому воно там було ", "the word was there and nobody knew why it was there ", "字字字字字字", "“", "”", "\n", "123 ", "𐍈")).map((parts) => parts.join("")), (text) => {
      let last = 0
      for (const { start, end } of engine.detectSpans(text)) {
        expect(start).toBe(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBe(text.length)
    }), { numRuns: 60 })
  }, 30_000)
  it("finds a line in another script", () => {
    const text = `${german}\n${ukrainian}`
    expect(engine.detectSpans(text).map(({ language, start, end }) => [language, text.slice(start, end).trim()])).toEqual([["de", german], ["uk", ukrainian]])
  })
  it("starts from the text's own language where it is told", () => {
    expect(engine.detectSpans("Wien", {}, { language: "de", script: "Latn", confidence: 0.9, reliable: true, alternatives: [] })).toEqual([{ start: 0, end: 4, language: "de", script: "Latn", confidence: 0.9 }])
  })
  it.each(["a", "字a", "\n"])("a long text of %j is done", (unit) => {
    const text = unit.repeat(Math.ceil(sizeOf(1e6) / unit.length))
    expect(engine.detectSpans(text).at(-1)?.end).toBe(text.length)
  }, 60_000)
})

describe("compact", () => {
  it("is detect and detectSpans", () => {
    const text = "She shouted “Ми чекали на вас цілий день!” and everybody began to cry."
    expect(compactEngine.detect(text)).toEqual(detect(text))
    expect(compactEngine.detectSpans(text)).toEqual(detectSpans(text))
    expect(compactEngine.detectSpans(text, {}, detect(text))).toEqual(detectSpans(text))
  })
  it("answers no language that it does not name", () => {
    for (const text of [german, ukrainian, lowGerman, "渡轮中午以前不会开船。", "Ez ji te hez dikim û ez ê sibê bêm malê"]) {
      const { language, alternatives } = compactEngine.detect(text)
      expect(compactEngine.languages).toEqual(expect.arrayContaining([language, ...alternatives.map((one) => one.language)]))
    }
  })
})

describe("franc", () => {
  it("has the long tail, under BCP 47 tags", () => {
    expect(franc.languages.length).toBeGreaterThan(350)
    expect(franc.languages).toEqual(expect.arrayContaining(["uk", "nds", "ast", "sco", "ace", "zh", "ku"]))
    expect(franc.languages.filter((tag) => !/^[a-z]{2,3}$/.test(tag))).toEqual([])
    expect(franc.detect(lowGerman)).toMatchObject({ language: "nds", script: "Latn" })
  })
  it("has Kurmanji in Latin letters, whatever its model is called", () => {
    expect(franc.detect("Ez ji te hez dikim û ez ê sibê bêm malê, lê ez nizanim kengî.").language).toBe("ku")
  })
  it("is surer of more text, and says so only when it is sure", () => {
    const confidences = ["Wann", "Wann kommt die Fähre?", german].map((text) => franc.detect(text, { only: ["de", "nl", "da", "lb"] }).confidence)
    expect([...confidences].sort((a, b) => a - b)).toEqual(confidences)
    expect(franc.detect("Wann kommt").reliable).toBe(false)
    expect(franc.detect(german, { only: ["de", "fr", "uk"] }).reliable).toBe(true)
  })
  it("takes an uncommon language for less likely than a common one that fits as well", () => {
    const alike = [{ language: "sco", likeness: 1, uncommon: true }, { language: "en", likeness: 1, uncommon: false }]
    const scores = weighed(alike, 30, francFitted)
    expect(scores.map(({ language }) => language)).toEqual(["en", "sco"])
    const [first, second] = francProbabilities(scores, 30, francFitted)
    expect(first! / second!).toBeGreaterThan(5)
    expect(weighed(alike, 30, francFitted, (language) => language === "sco" ? 4 : 0)[0]!.language).toBe("sco")
  })
  it("reads all of a long text, in places", () => {
    expect(franc.detect(`${german} ${ukrainian.repeat(2000)}`).language).toBe("uk")
  })
  it("without its tail has the widely spoken languages only", async () => {
    const small = await loadFranc({ tail: false })
    expect(small.languages.length).toBeLessThan(200)
    expect(small.languages).not.toContain("ast")
    expect(small.detect(german).language).toBe("de")
    expect(small.assets?.()[0]).toMatchObject({ id: "franc", version: "6" })
  })
})

describe("ensemble", () => {
  it("asks franc for what compact does not know", () => {
    expect(compactEngine.languages).not.toContain("nds")
    expect(ensemble.detect(lowGerman).language).toBe("nds")
    expect(ensemble.detect(lowGerman, { only: ["nds", "arn"] }).language).toBe("nds")
  })
  it("leaves alone what compact knows, where only that is possible", () => {
    expect(ensemble.detect(lowGerman, { only: ["de", "nl"] })).toEqual(compactEngine.detect(lowGerman, { only: ["de", "nl"] }))
  })
  it("names all languages of both, once", () => {
    expect(new Set(ensemble.languages).size).toBe(ensemble.languages.length)
    for (const language of [...compactEngine.languages, ...franc.languages]) expect(ensemble.languages).toContain(language)
  })
  it("in a text of the tail finds a line in another language", () => {
    expect(ensemble.detectSpans(`${lowGerman} ${lowGerman}\n${ukrainian}`).map(({ language }) => language)).toEqual(["nds", "uk"])
  })
  it("takes another engine for compact", () => {
    const none: LanguageEngine = { ...compactEngine, languages: ["xx"], detect: () => ({ language: "und", script: "Latn", confidence: 0, reliable: false, alternatives: [] }) }
    expect(ensembleOf(none, franc).detect(german).language).toBe("de")
  })
})

describe("large", () => {
  it("is not there without its package, and says what to do", async () => {
    const absent = loadLarge(() => Promise.reject(new Error("not found")))
    await expect(absent).rejects.toThrow(EngineUnavailable)
    await expect(absent).rejects.toMatchObject({ _tag: "EngineUnavailable", engine: "large", remedy: expect.stringContaining("npm install @polyonym/detect-large") as unknown })
    await expect(loadLarge(() => Promise.resolve({ largeModel: 1 }))).rejects.toMatchObject({ engine: "large", remedy: expect.stringContaining("version") as unknown })
  })
  it("is the package's model, with this package's tags", async () => {
    const asked: Array<unknown> = []
    const model = { ...compactEngine, detect: (text: string, options?: object) => (asked.push(options), compactEngine.detect(text)) }
    const large = await loadLarge(() => Promise.resolve({ largeModel: model }))
    expect(large.id).toBe("large")
    expect(large.detect(ukrainian, { only: ["ukr", "no"] }).language).toBe("uk")
    expect(asked).toEqual([{ only: ["uk", "nb", "nn"] }])
  })
})

it("engines are loaded by name", async () => {
  expect(engineIds).toEqual(["compact", "large", "franc", "ensemble"])
  expect((await Promise.all((["compact", "franc", "ensemble"] as const).map(loadEngine))).map(({ id }) => id)).toEqual(["compact", "franc", "ensemble"])
})

it("a short passage stays in the language around it, a long one has its own", () => {
  const main = { language: "en", script: "Latn", confidence: 0.9, reliable: true, alternatives: [] }
  const other = { ...main, language: "uk", script: "Cyrl", confidence: 0.99 }
  const text = `The word Київ is short.\n${ukrainian}\nAnd so it went on, line by line, until the ferry came at last.`
  const languages = spansByPassage(text, main, (passage) => /^[ -~\s]*$/.test(passage) ? main : other).map(({ language }) => language)
  expect(languages).toEqual(["en", "uk", "en"])
})

describe("the service", () => {
  const run = (text: string, layer: typeof LanguageDetector.ensemble) =>
    Effect.runPromise(Effect.scoped(Effect.provide(Effect.gen(function*() {
      const runner = yield* Pipeline.empty.to(detectLanguageWith()).open
      return runner.sync(Document.make(text))
    }), layer)))
  it("gives the stage its engine", async () => {
    expect(Document.get(await run(lowGerman, LanguageDetector.ensemble), Languages).language).toBe("nds")
    expect(Document.get(await run(lowGerman, LanguageDetector.franc), Languages).language).toBe("nds")
    expect(Document.get(await run(lowGerman, LanguageDetector.compact), Languages).language).not.toBe("nds")
  })
  it("with compact gives what the plain stage gives", async () => {
    const text = "She shouted “Ми чекали на вас цілий день!” and everybody began to cry."
    expect(Document.get(await run(text, LanguageDetector.compact), Languages)).toEqual(Document.get(Pipeline.empty.to(detectLanguage()).sync(Document.make(text)), Languages))
  })
  it("names the engine and its models in the receipt", async () => {
    const ids = async (layer: typeof LanguageDetector.ensemble) => Document.receipt(await run(german, layer)).assets.map(({ id }) => id)
    expect(await ids(LanguageDetector.compact)).toEqual(["@polyonym/detect/compact"])
    expect(await ids(LanguageDetector.franc)).toEqual(["@polyonym/detect/franc", "franc-all"])
    expect(await ids(LanguageDetector.ensemble)).toEqual(["@polyonym/detect/ensemble", "compact", "franc-all"])
  })
  it("takes an engine of one's own", async () => {
    const own: LanguageEngine = { ...compactEngine, id: "own", detect: () => ({ language: "eo", script: "Latn", confidence: 1, reliable: true, alternatives: [] }) }
    const document = await run("Saluton", LanguageDetector.layer(own))
    expect(Document.get(document, Languages).language).toBe("eo")
    expect(Document.receipt(document).assets[0]?.id).toBe("@polyonym/detect/own")
  })
  it("fails with what to do where an engine is not there", async () => {
    const error = new Unavailable({ engine: "large", what: "It is not there.", remedy: "Install it." })
    expect(error._tag).toBe("EngineUnavailable")
    expect(error.message).toBe("It is not there. Install it.")
    const outcome = await Effect.runPromise(Effect.match(Effect.provide(Effect.map(LanguageDetector, ({ id }) => id), LanguageDetector.large), { onSuccess: (id) => id, onFailure: ({ _tag, engine }) => `${_tag} ${engine}` }))
    expect(["large", "EngineUnavailable large"]).toContain(outcome)
  })
})

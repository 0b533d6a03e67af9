import { LanguageDetector } from "@polyonym/detect/browser"
import { compactEngine, type LanguageEngine } from "@polyonym/detect/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const ukrainian = "Паром не вийде до полудня, бо вітер змінився."
const english = "The ferry will not leave before noon, because the wind has changed."
const fixed = (language: string, script: string, confidence: number, alternatives: ReadonlyArray<{ language: string; confidence: number }> = []): LanguageEngine => ({
  ...compactEngine,
  detect: () => ({ language, script, confidence, reliable: true, alternatives }),
  detectSpans: (text) => [{ start: 0, end: text.length, language, script, confidence }]
})
const results = async (engine: LanguageEngine, text = "text") => (await LanguageDetector.create({ engine })).detect(text)

describe("the browser's face", () => {
  it("ranks languages, with und last for what is left", async () => {
    const found = await (await LanguageDetector.create()).detect(ukrainian)
    expect(found[0]).toMatchObject({ detectedLanguage: "uk" })
    expect(found.at(-1)!.detectedLanguage).toBe("und")
    expect(found.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 3)
  })
  it("gives und alone where there is nothing to tell", async () => {
    const detector = await LanguageDetector.create()
    for (const text of ["", "123", "😀"]) expect(await detector.detect(text)).toEqual([{ detectedLanguage: "und", confidence: 1 }])
  })
  it("writes scripts that are not the usual one", async () => {
    expect(await results(fixed("sr", "Latn", 0.9, [{ language: "hr", confidence: 0.1 }]))).toEqual([{ detectedLanguage: "sr-Latn", confidence: 0.9 }, { detectedLanguage: "hr", confidence: 0.1 }, { detectedLanguage: "und", confidence: 0 }])
  })
  it("leaves out what is less likely than what is not known, and what comes after 0.99", async () => {
    expect(await results(fixed("en", "Latn", 0.5, [{ language: "de", confidence: 0.2 }]))).toEqual([{ detectedLanguage: "en", confidence: 0.5 }, { detectedLanguage: "und", confidence: 0.5 }])
    expect(await results(fixed("en", "Latn", 0.995, [{ language: "de", confidence: 0.005 }]))).toEqual([{ detectedLanguage: "en", confidence: 0.995 }, { detectedLanguage: "und", confidence: 0.005 }])
  })
  it("gives the languages of a text in several by their shares", async () => {
    const found = await (await LanguageDetector.create()).detect(`${english}\n${english}\n${ukrainian}`)
    expect(found.map(({ detectedLanguage }) => detectedLanguage)).toEqual(["en", "uk", "und"])
    expect(found[0]!.confidence).toBeGreaterThan(found[1]!.confidence)
    expect(found[1]!.confidence).toBeGreaterThan(0.1)
  })
  it("gives falling confidences from 0 to 1 that add up to 1 for any text", async () => {
    const detector = await LanguageDetector.create()
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: "binary" }), fc.lorem({ maxCount: 12 })), async (text) => {
      const found = await detector.detect(text)
      const told = found.slice(0, -1).map(({ confidence }) => confidence)
      expect([...told].sort((a, b) => b - a)).toEqual(told)
      expect(found.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 2)
      for (const { detectedLanguage } of found) expect(Intl.getCanonicalLocales(detectedLanguage)).toEqual([detectedLanguage])
    }), { numRuns: 100 })
  }, 30_000)
  it("has no quota", async () => {
    const detector = await LanguageDetector.create()
    expect(detector.inputQuota).toBe(Infinity)
    expect(await detector.measureInputUsage(english)).toBe(0)
  })
  it("keeps the expected languages in canonical form, and heeds them", async () => {
    expect((await LanguageDetector.create()).expectedInputLanguages).toBeNull()
    const detector = await LanguageDetector.create({ expectedInputLanguages: ["EN-us", "iw", "en-US"] })
    expect(detector.expectedInputLanguages).toEqual(["en-US", "he"])
    expect(Object.isFrozen(detector.expectedInputLanguages)).toBe(true)
    const asked: Array<unknown> = []
    await results({ ...fixed("en", "Latn", 1), detect: (_, options) => (asked.push(options?.expected), compactEngine.detect("")) })
    expect(asked).toEqual([[]])
  })
  it("says what can be had", async () => {
    expect(await LanguageDetector.availability()).toBe("available")
    expect(await LanguageDetector.availability({ expectedInputLanguages: ["uk-UA", "zh-Hant"] })).toBe("available")
    expect(await LanguageDetector.availability({ expectedInputLanguages: ["nds"] })).toBe("unavailable")
    expect(await LanguageDetector.availability({ expectedInputLanguages: ["nds"], engine: "ensemble" })).toBe("available")
    await expect(LanguageDetector.availability({ expectedInputLanguages: ["no tag"] })).rejects.toThrow(RangeError)
    await expect(LanguageDetector.create({ expectedInputLanguages: ["no tag"] })).rejects.toThrow(RangeError)
    await expect(LanguageDetector.create({ expectedInputLanguages: ["nds"] })).rejects.toMatchObject({ name: "NotSupportedError" })
  })
  it("can be given up", async () => {
    const aborted = AbortSignal.abort()
    await expect(LanguageDetector.create({ signal: aborted })).rejects.toMatchObject({ name: "AbortError" })
    const detector = await LanguageDetector.create()
    await expect(detector.detect(english, { signal: aborted })).rejects.toMatchObject({ name: "AbortError" })
    await expect(detector.measureInputUsage(english, { signal: aborted })).rejects.toMatchObject({ name: "AbortError" })
    const controller = new AbortController()
    const pending = detector.detect(english, { signal: controller.signal })
    controller.abort(new Error("enough"))
    await expect(pending).rejects.toThrow("enough")
    expect((await detector.detect(english))[0]!.detectedLanguage).toBe("en")
  })
  it("rejects what is asked once destroyed, and what is being asked", async () => {
    const detector = await LanguageDetector.create()
    const pending = detector.detect(english)
    detector.destroy()
    await expect(pending).rejects.toMatchObject({ name: "AbortError" })
    await expect(detector.detect(english)).rejects.toMatchObject({ name: "AbortError" })
    await expect(detector.measureInputUsage(english)).rejects.toMatchObject({ name: "AbortError" })
    const controller = new AbortController()
    const other = await LanguageDetector.create({ signal: controller.signal })
    controller.abort()
    await expect(other.detect(english)).rejects.toMatchObject({ name: "AbortError" })
  })
  it("tells its monitor that all is there", async () => {
    const seen: Array<number> = []
    await LanguageDetector.create({ monitor: (target) => target.addEventListener("downloadprogress", (event) => seen.push((event as Event & { loaded: number }).loaded)) })
    expect(seen).toEqual([0, 1])
    await expect(LanguageDetector.create({ monitor: () => {
      throw new Error("no monitor")
    } })).rejects.toThrow("no monitor")
  })
})

import { detectSpans } from "@polyonym/detect/pure"
import { findExpressions, findQuotations, tagText } from "@polyonym/entities/pure"
import { extractArticle, extractMarkdown, plainText } from "@polyonym/extract/pure"
import { mixedScriptWords, repairWellFormed, scriptRuns } from "@polyonym/script"
import { segmentText } from "@polyonym/segment/pure"
import { transliterator } from "@polyonym/transliterate/pure"
import { lintText } from "@polyonym/unified"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { titleOf } from "../growth/subject.ts"
import { subjects } from "../growth/subjects/index.ts"
import { full } from "../setup/mode.ts"
import { anyText } from "./arbitraries.ts"
import { corpus } from "./corpus.ts"
import { expectRanges, tried } from "./typed.ts"

const languages = ["en", "uk", "ru", "zh", "ar", "tr", "und"]

interface Subject {
  readonly prepare: (text: string) => unknown
  readonly run: (input: never) => unknown
}
/** Runs a function that takes text as the growth suite does; a typed error of what comes before is an answer too. */
const answered = ({ prepare, run }: Subject, text: string): Promise<unknown> => tried(async () => run(await prepare(text) as never))

describe("any text through every exported function and stage: typed errors at most", () => {
  it.each(subjects.map((subject) => [titleOf(subject), subject] as const))("%s", async (title, subject) => {
    for (const { target, input } of corpus) if (target === "every" || title.includes(target)) await answered(subject, input)
    await fc.assert(fc.asyncProperty(anyText(), async (text) => void await answered(subject, text)), { numRuns: full ? 100 : 4 })
  }, 60_000)
})

/** What is found in a text by ranges, by name. */
const ranged: Readonly<Record<string, (text: string, language: string) => Iterable<{ readonly start: number; readonly end: number; readonly text?: unknown }>>> = {
  sentences: (text, language) => segmentText(text, { language }).sentences,
  words: (text, language) => segmentText(text, { language }).words,
  scriptRuns,
  mixedScriptWords: (text) => mixedScriptWords(text),
  detectSpans: (text) => detectSpans(text),
  tagText: (text, language) => tagText(text, { language, packs: [] }),
  findExpressions: (text, language) => findExpressions(text, { language, sentences: [{ start: 0, end: text.length }], publishedAt: "2024-02-29" }),
  findQuotations: (text, language) => findQuotations(text, [], { language }),
  lintText: (text, language) => lintText(text, { style: "own-preference", language, packs: [] }).map(({ start, end, actual }) => ({ start, end, text: actual }))
}

describe("ranges lie in the text and read what they say", () => {
  it.each(Object.entries(ranged))("%s", (name, find) => {
    const check = (text: string, language: string): void => {
      const found = [...find(text, language)]
      expectRanges(text, found)
      if (name === "sentences" || name === "words") for (const [at, { start }] of found.entries()) expect(start).toBeGreaterThanOrEqual(at === 0 ? 0 : found[at - 1]!.end)
    }
    for (const { input } of corpus) for (const language of languages) check(input, language)
    fc.assert(fc.property(anyText(40), fc.constantFrom(...languages), check), { numRuns: 300 })
  }, 60_000)
})

describe("what is made of a text", () => {
  it("is well formed after a repair, by edits that reproduce it", () => {
    fc.assert(fc.property(anyText(60), (text) => {
      const { text: out, edits } = repairWellFormed(text, { newlines: true, mojibake: true })
      expect(out.isWellFormed()).toBe(true)
      let [at, built] = [0, ""]
      for (const [inStart, inEnd, outStart, outEnd] of edits) {
        built += text.slice(at, inStart) + out.slice(outStart, outEnd)
        at = inEnd
      }
      expect(built + text.slice(at)).toBe(out)
    }), { numRuns: 600 })
  })
  it("is tiled by the spans of a transliteration", () => {
    const systems = [["uk", "kmu-2010"], ["ar", "iso-233-2-1993"], ["ja", "hepburn-modified"], ["hi", "iso-15919"]].map(([from, system]) => transliterator({ from: from!, system: system! }))
    fc.assert(fc.property(anyText(40), fc.constantFrom(...systems), (text, system) => {
      const { text: out, spans } = system.withSpans(text)
      expect(out).toBe(system.convert(text))
      let [inAt, outAt] = [0, 0]
      for (const [inStart, inEnd, outStart, outEnd] of spans) {
        expect([inStart, outStart]).toEqual([inAt, outAt])
        ;[inAt, outAt] = [inEnd, outEnd]
      }
      expect([inAt, outAt]).toEqual([text.length, out.length])
    }), { numRuns: 400 })
  })
  it.each([["plain text", plainText], ["a page", (text: string) => extractArticle(text, { mediaType: "text/html" })], ["Markdown", (text: string) => extractMarkdown(text, { frontMatter: "lenient" })]] as const)("has blocks that are its text: %s", (_, read) => {
    fc.assert(fc.property(anyText(60), (source) => {
      const { text, blocks } = read(source)
      expect(blocks.map((block) => block.text).join("\n\n")).toBe(text)
      expectRanges(text, blocks)
      expectRanges(source, blocks.map(({ sourceStart, sourceEnd }) => ({ start: sourceStart, end: sourceEnd })))
    }), { numRuns: 400 })
  })
})

import { Document, Pipeline, Session, Stage, StageFailed } from "@polyonym/core"
import { detectLanguage } from "@polyonym/detect"
import { LinkedData } from "@polyonym/facts"
import { stageLaws } from "@polyonym/testkit"
import rehypeParse from "rehype-parse"
import rehypeStringify from "rehype-stringify"
import retextRepeatedWords from "retext-repeated-words"
import retextStringify from "retext-stringify"
import { unified } from "unified"
import { VFile } from "vfile"
import { reporter } from "vfile-reporter"
import { describe, expect, it } from "vitest"
import { fromUnified, parseMultilingual, ProcessorFailed, rehypeJsonLd, toPlugin, VFileMessages } from "../src/index.ts"
import { full } from "../../../tests/setup/mode.ts"

const repeated = () => unified().use(parseMultilingual).use(retextRepeatedWords)

describe("fromUnified keeps the laws", () => {
  const growth = { characters: 32_768 }
  const laws = [
    ...stageLaws(fromUnified(repeated(), { id: "plain", waits: false }), { growth }).filter(({ law }) => full || law !== "growth"),
    ...stageLaws(fromUnified(repeated(), { id: "waiting" })).filter(({ law }) => law !== "growth"),
    ...stageLaws(fromUnified(repeated(), { id: "fresh", fresh: true, waits: false })).filter(({ law }) => law !== "growth")
  ]
  it.each(laws)("$name", ({ run }) => run(), 120_000)
})

describe("fromUnified", () => {
  const messages = async (processor: ReturnType<typeof unified>, text: string) => {
    await using session = await Session.start(Pipeline.empty.to(fromUnified(processor as never, { id: "mine" })))
    return Document.get(await session.run(Document.make(text)), VFileMessages).messages
  }
  it("gives messages with ranges, whatever their place is", async () => {
    const processor = unified().use(parseMultilingual).use(() => (_: unknown, file: VFile): undefined => {
      file.message("a point", { place: { line: 2, column: 2 }, ruleId: "r", source: "s" })
      file.info("a range", { place: { start: { line: 1, column: 1 }, end: { line: 1, column: 3 } } })
      Object.assign(file.message("more"), { actual: "a", expected: ["b", 1], url: "https://example.org", note: "n" })
      file.message("nowhere", { place: { line: 9, column: 1 } })
      file.fail("stop", { place: { line: 1, column: 1, offset: 0 } })
    })
    expect(await messages(processor as never, "ab\ncd")).toEqual([
      { start: 4, end: 4, reason: "a point", level: "warning", ruleId: "r", source: "s" },
      { start: 0, end: 2, reason: "a range", level: "info" },
      { reason: "more", level: "warning", actual: "a", expected: ["b", "1"], url: "https://example.org", note: "n" },
      { reason: "nowhere", level: "warning" },
      { start: 0, end: 0, reason: "stop", level: "error" }
    ])
  })
  it("fails with a typed error where a plugin throws, and where there is no parser", async () => {
    const broken = unified().use(parseMultilingual).use(() => (): undefined => {
      throw new RangeError("no")
    })
    for (const processor of [broken, unified()]) {
      const failure = await messages(processor as never, "x").catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(StageFailed)
      expect((failure as StageFailed).cause).toBeInstanceOf(ProcessorFailed)
    }
    const waiting = unified().use(parseMultilingual).use(() => async () => {})
    expect(() => Pipeline.empty.to(fromUnified(waiting, { id: "waiting", waits: false })).sync(Document.make("x"))).toThrow(/"waiting" failed: `runSync` finished async/)
  })
  it("makes a copy for each document when plugins count over files", () => {
    const counting = unified().use(parseMultilingual).use(() => {
      let files = 0
      return (_: unknown, file: VFile) => void file.message(`file ${++files}`)
    })
    const reasons = (fresh: boolean) => {
      const { sync } = Pipeline.empty.to(fromUnified(counting, { id: "counting", fresh, waits: false }))
      return ["a", "b"].map((text) => Document.get(sync(Document.make(text)), VFileMessages).messages[0]!.reason)
    }
    expect(reasons(true)).toEqual(["file 1", "file 1"])
    expect(reasons(false)).toEqual(["file 1", "file 2"])
  })
})

describe("toPlugin", () => {
  it("leaves the facts in the file's data", async () => {
    const plugin = toPlugin(Pipeline.empty.to(detectLanguage()), { document: () => ({ id: "d1", language: "uk" }) })
    const file = await unified().use(parseMultilingual).use(plugin).use(retextStringify).process("Паром не вийшов до полудня, сказала начальниця порту.")
    const { id, text, facts, toSource } = file.data.polyonym!
    expect([id, text, facts.languages?.language, facts.article]).toEqual(["d1", String(file), "uk", undefined])
    expect(toSource({ start: 1, end: 3 })).toEqual({ start: 1, end: 3 })
    await plugin.close()
    await plugin.close()
    const again = await unified().use(parseMultilingual).use(plugin).use(retextStringify).process("x")
    expect(again.data.polyonym!.id).toBe("d1")
  })
  it("tells the messages of a stage in the file, both ways round", async () => {
    const plugin = toPlugin(Pipeline.empty.to(fromUnified(repeated(), { id: "repeated" })))
    const file = await unified().use(parseMultilingual).use(plugin).use(retextStringify).process(new VFile({ path: "a.txt", value: "One.\nPaul saw saw it." }))
    const direct = await repeated().use(retextStringify).process(new VFile({ path: "a.txt", value: "One.\nPaul saw saw it." }))
    expect(reporter(file)).toBe(reporter(direct))
    expect(reporter(file)).toContain("2:6-2:13 warning Unexpected repeated `saw`, remove one occurrence saw retext-repeated-words")
  })
  it("gives rehypeJsonLd its linked data", async () => {
    const linked = Stage.pure("linked", { gives: [LinkedData] }, ({ text }) => ({ linkedData: { profile: "article", jsonld: { "@type": "WebPage", wordCount: text.length } } }))
    const page = await unified().use(rehypeParse).use(toPlugin(Pipeline.empty.to(linked))).use(rehypeJsonLd).use(rehypeStringify).process("<p>x")
    expect(String(page)).toContain("{\"@type\":\"WebPage\",\"wordCount\":4}</script></head>")
  })
  it("rejects with what a stage failed on", async () => {
    const failing = toPlugin(Pipeline.empty.to(fromUnified(unified() as never, { id: "no parser" })))
    await expect(unified().use(parseMultilingual).use(failing).use(retextStringify).process("x")).rejects.toBeInstanceOf(StageFailed)
  })
  it("tells messages of one's own where they stand in the file", async () => {
    const plugin = toPlugin(Pipeline.empty.to(detectLanguage()), { messages: ({ text }) => [{ start: text.indexOf("b"), end: text.indexOf("b") + 1, reason: "b", level: "error" as const, actual: "b", expected: ["c"], note: "n", url: "u" }] })
    const file = await unified().use(parseMultilingual).use(plugin).use(retextStringify).process("a\nb")
    expect(file.messages.map(({ name, reason, fatal, source, actual, expected, note, url }) => ({ name, reason, fatal, source, actual, expected, note, url }))).toEqual([{ name: "2:1-2:2", reason: "b", fatal: true, source: "polyonym", actual: "b", expected: ["c"], note: "n", url: "u" }])
  })
})

import { mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Document, LimitExceeded, Limits, Pipeline, SourceMap, Stage, StageFailed } from "@polyonym/core"
import { siteRules } from "@polyonym/extract"
import { extractArticle, extractMarkdown, readFeed } from "@polyonym/extract/pure"
import { LinkedData, Mentions } from "@polyonym/facts"
import type { Json } from "@polyonym/facts/pure"
import type { Source } from "@polyonym/jobs"
import { type Bad, feeds, pages, standardInput } from "@polyonym/jobs/sources"
import { checkJsonLd, mergeJsonLd } from "@polyonym/jsonld/pure"
import { compilePack } from "@polyonym/lexicon/pure"
import { compareNames, defineStyle, parseStyle, prepareName, type StyleInput } from "@polyonym/names/pure"
import { parseLanguageTag } from "@polyonym/script"
import { compileRules } from "@polyonym/transliterate/pure"
import { Effect, Stream } from "effect"
import { stageRegistry } from "polyonym"
import { describe, expect, it } from "vitest"
import { readied } from "../../packages/jobs/src/collector.ts"
import { longestLine, longestText } from "../../packages/polyonym/src/cli/input.ts"
import { folder, jsonl, rows } from "../../packages/polyonym/test/folder.ts"
import { polyonym } from "../../packages/polyonym/test/inProcess.ts"
import { isTyped } from "../fuzz/typed.ts"

const { path, put } = folder()
const security = readFileSync(join(import.meta.dirname, "../../SECURITY.md"), "utf8")
/** The rows of the table of limits: what is limited, how much of it, and what happens beyond. */
const table = new Map([...security.slice(security.indexOf("## Limits")).matchAll(/^\| ([^|]+?) \| ([\d,]+)[^|]* \| ([^|]+?) \|$/gm)].map(([, what, most, beyond]) => [what!, { most: Number(most!.replaceAll(",", "")), beyond: beyond! }]))
const most = (what: string): number => table.get(what)!.most

/** The typed error of what is too much. */
function refused(run: () => unknown): Error {
  try {
    const answer = run()
    if (answer instanceof Error) return answer
  } catch (error) {
    const cause = error instanceof StageFailed ? error.cause as Error : error as Error
    expect(isTyped(cause)).toBe(true)
    return cause
  }
  throw new Error("nothing was refused")
}
const nested = (depth: number): unknown => {
  let value: unknown = "x"
  for (let at = 0; at < depth; at++) value = { item: value }
  return value
}

const deepStage = (depth: number) => Stage.pure("deep", { gives: [LinkedData] }, () => ({ linkedData: { profile: "article", jsonld: nested(depth) as { readonly item: Json } } }))
const deep = (depth: number) => Pipeline.empty.to(deepStage(depth))
const naming = (count: number) => Pipeline.empty.to(Stage.pure("naming", { gives: [Mentions] }, ({ text }) => ({
  mentions: { mentions: Array.from({ length: count }, () => ({ start: 0, end: 1, text: text[0]!, type: "PER" as const, confidence: 1, language: "en", why: [] })) }
})))
const blown = (times: number) => Pipeline.empty.to(Stage.rewrite("blown", { gives: [] }, ({ text }) => ({ change: { text: text.repeat(times), map: SourceMap.fromEdits([[0, text.length, 0, text.length * times]]) } })))
/** The ids of what a source gives, and what it says is bad. */
async function queued(source: (onBad: (bad: Bad) => Effect.Effect<void>) => Source): Promise<readonly [ids: ReadonlyArray<string>, problems: ReadonlyArray<string>]> {
  const problems: Array<string> = []
  const inputs = await Effect.runPromise(Stream.runCollect(source(({ problem }) => Effect.sync(() => void problems.push(problem)))))
  return [inputs.map(({ id }) => id), problems]
}
/** A document with a fact that nobody asked for, or a feed with a field of its own: the value lies one level below all. */
const documentWith = (value: unknown): unknown => ({ ...JSON.parse(JSON.stringify(Document.toJson(Document.make("x")))) as object, meta: { value } })
const feedWith = (depth: number): string => JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "A", items: [], _x: nested(depth) })
const xmlFeedWith = (depth: number): string => `<rss><channel><item><title>A</title>${"<a>".repeat(depth)}${"</a>".repeat(depth)}</item></channel></rss>`
const frontMatterOf = (size: number): string => `---\ntitle: ${"a".repeat(size - "title: \n".length)}\n---\nText`
/** A style of which each extends the next, so many times. */
const chained = (times: number) => {
  const styles = Array.from({ length: times + 1 }, (_, at) => ({ id: `s${at}`, ...(at < times ? { extends: `s${at + 1}` } : { title: "X", languages: ["en"] }) }))
  return defineStyle(styles[0] as StyleInput, { styles: styles.slice(1) as ReadonlyArray<StyleInput> })
}
const style = (notes: number, note = "x") => ({ id: "x", title: "X", languages: ["en"], sources: { here: { title: note } }, forms: Array.from({ length: notes }, (_, at) => ({ id: `Q${at + 1}`, language: "en", text: "Kyiv", source: "here" })) })

/** By the words of the table: what is just allowed, what is too much, and the tag of the error. */
const cases: ReadonlyArray<readonly [what: string, allowed: (most: number) => unknown, tooMuch: (more: number) => unknown, tag: string]> = [
  ["Characters of a document", (size) => Pipeline.empty.sync(Document.make("x".repeat(size))), (more) => Pipeline.empty.sync(Document.make("x".repeat(more))), "LimitExceeded"],
  ["Expansion of a text by a stage", (times) => blown(times).sync(Document.make("x".repeat(1000))), (times) => blown(times).sync(Document.make("x".repeat(1000))), "LimitExceeded"],
  ["Mentions in a document", (count) => naming(count).sync(Document.make("x")), (count) => naming(count).sync(Document.make("x")), "LimitExceeded"],
  ["Nesting of linked data that a stage gives", (depth) => deep(depth).sync(Document.make("x")), (depth) => deep(depth).sync(Document.make("x")), "LimitExceeded"],
  ["Nesting of a document or a pipeline as data", (depth) => Document.fromJson(documentWith(nested(depth - 2))), (depth) => Document.fromJson(documentWith(nested(depth - 2))), "InvalidInput"],
  ["Nesting of a document or a pipeline as data", (depth) => Limits.nestingOf(stageRegistry().pipeline({ stages: [] }), depth), (depth) => stageRegistry().pipeline({ stages: [{ stage: "segment", config: nested(depth) }] }), "InvalidInput"],
  ["Rules for sites", (count) => siteRules(Array.from({ length: count }, () => ({ hosts: ["a.example"] }))), (count) => siteRules(Array.from({ length: count }, () => ({ hosts: ["a.example"] }))), "MalformedRule"],
  ["Choices in one rule", (count) => siteRules([{ hosts: ["a.example"], drop: Array.from({ length: count }, () => ({ text: "x" })) }]), (count) => siteRules([{ hosts: ["a.example"], drop: Array.from({ length: count }, () => ({ text: "x" })) }]), "MalformedRule"],
  ["Characters of a selector", (size) => siteRules([{ hosts: ["a.example"], drop: [`.${"a".repeat(size - 1)}`] }]), (size) => siteRules([{ hosts: ["a.example"], drop: [`.${"a".repeat(size - 1)}`] }]), "MalformedRule"],
  ["Characters of a pattern", (size) => siteRules([{ hosts: ["a.example"], drop: [{ pattern: "a".repeat(size) }] }]), (size) => siteRules([{ hosts: ["a.example"], drop: [{ pattern: "a".repeat(size) }] }]), "MalformedRule"],
  ["Entries of a list in a style", (count) => parseStyle(style(count)), (count) => parseStyle(style(count)), "StyleInvalid"],
  ["Characters of a text in a style", (size) => parseStyle(style(1, "x".repeat(size))), (size) => parseStyle(style(1, "x".repeat(size))), "StyleInvalid"],
  ["Characters of a string in a pack", (size) => compilePack([{ id: "x".repeat(size), type: "PER", names: [{ text: "Anna", language: "en" }] }]), (size) => compilePack([{ id: "x".repeat(size), type: "PER", names: [{ text: "Anna", language: "en" }] }]), "PackInvalid"],
  ["Characters of front matter", (size) => extractMarkdown(frontMatterOf(size), { frontMatter: "strict" }), (size) => extractMarkdown(frontMatterOf(size), { frontMatter: "strict" }), "MalformedFrontMatter"],
  ["Parts of a selector (`a > b c`)", (parts) => siteRules([{ hosts: ["a.example"], drop: [Array.from({ length: parts }, () => "a").join(" ")] }]), (parts) => siteRules([{ hosts: ["a.example"], drop: [Array.from({ length: parts }, () => "a").join(" > ")] }]), "MalformedRule"],
  ["Signs of a pattern, its counts written out (`a{500}`)", (count) => siteRules([{ hosts: ["a.example"], drop: [{ pattern: `a{${count}}` }] }]), (count) => siteRules([{ hosts: ["a.example"], drop: [{ pattern: `a{${count}}` }] }]), "MalformedRule"],
  ["Styles that one extends, one after the other", chained, chained, "StyleInvalid"],
  ["Nesting of a feed", (depth) => readFeed(feedWith(depth - 1)), (depth) => readFeed(feedWith(depth - 1)), "MalformedFeed"],
  ["Nesting of a feed", (depth) => readFeed(xmlFeedWith(depth - 3)), (depth) => readFeed(xmlFeedWith(depth - 3)), "MalformedFeed"],
  ["Bytes of the id of a job", (size) => readied({ id: "x".repeat(size) }), (size) => readied({ id: "x".repeat(size) }), "JobInvalid"]
]

describe("a limit that SECURITY.md tells", () => {
  it("is told for each that there is a case of, with its error", () => {
    for (const [what, , , tag] of cases) expect([what, table.get(what)?.beyond.includes(tag)]).toEqual([what, true])
    expect(Limits.defaults).toEqual({ characters: most("Characters of a document"), expansion: most("Expansion of a text by a stage"), mentions: most("Mentions in a document"), nesting: most("Nesting of linked data that a stage gives") })
  })
  it.each(cases)("is kept: %s", (what, allowed, tooMuch, tag) => {
    expect(allowed(most(what))).not.toBeInstanceOf(Error)
    const error = refused(() => tooMuch(most(what) + 1))
    expect((error as { readonly _tag?: string })._tag ?? error.name).toBe(tag)
    expect(error.message.length).toBeGreaterThan(10)
    expect(error.message.length).toBeLessThan(1000)
  })
  it("keeps what was done so far", () => {
    const given = Pipeline.empty.to(Stage.pure("first", { gives: [Mentions] }, () => ({ mentions: { mentions: [] } }))).to(deepStage(600))
    try {
      given.sync(Document.make("x"))
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(StageFailed)
      const { cause, partial, stage } = error as StageFailed
      expect([stage, cause instanceof LimitExceeded, Document.find(partial, Mentions)]).toEqual(["deep", true, { mentions: [] }])
    }
  })
  it("holds for the commands: characters, and bytes of a line", async () => {
    expect([longestText, longestLine]).toEqual([most("Characters of a document"), most("Bytes of a line of JSON")])
    const ran = await polyonym(["detect", put("long.txt", "x".repeat(longestText + 1))])
    expect([ran.code, ran.out]).toEqual([4, ""])
    const all = await polyonym(["detect", "--jsonl", put("long.jsonl", `${" ".repeat(longestLine)}{}\n${jsonl({ id: "b", text: "The ferry was late." })}`)])
    expect([all.code, rows(all.out).map((one) => (one["error"] as { readonly _tag: string } | undefined)?._tag)]).toEqual([3, ["LimitExceeded", undefined]])
  })
  it("is no error where it says so: a name is read as far, linked data told as deep, a tag is none", () => {
    const long = prepareName(`Anna ${"b".repeat(most("Characters of a name"))}`)
    expect(long.flags).toContain("truncated")
    expect(prepareName("a ".repeat(most("Words of a name") + 1)).flags).toContain("truncated")
    expect([`Anna ${"b".repeat(most("Characters of a name") - 5)}`, "an ".repeat(most("Words of a name")).trim()].map((name) => prepareName(name).flags)).toEqual([[], []])
    expect(compareNames(long, prepareName("Anna Borg")).probability).toBeLessThanOrEqual(1)
    const linked = (depth: number) => ({ "@context": "https://schema.org", "@type": "NewsArticle", headline: "A", mentions: nested(depth) })
    const data = linked(most("Nesting of linked data that is checked") + 1)
    expect([linked(most("Nesting of linked data that is checked")), data].map((one) => checkJsonLd(one).some(({ code }) => code === "too-deep"))).toEqual([false, true])
    const { jsonld } = mergeJsonLd({ ...data, mentions: nested(100) }, { "@context": "https://schema.org", "@type": "NewsArticle", description: "D" })
    expect(Limits.nestingOf(jsonld, 1000)).toBeLessThanOrEqual(100)
    const tag = (size: number): string => `en-x-${"a1-".repeat(Math.ceil(size / 3))}`.slice(0, size - 1) + "b"
    expect([tag(most("Characters of a language tag")), tag(most("Characters of a language tag") + 1)].map((one) => parseLanguageTag(one) !== undefined)).toEqual([true, false])
  })
  it("stops what grows: rules that make a text longer and longer, a page of nothing but tags, a YAML file of aliases", async () => {
    expect(isTyped(refused(() => compileRules("a > | aa;").convert("a".repeat(1000))))).toBe(true)
    expect(extractArticle("<div>".repeat(200_000), { mediaType: "text/html" }).text).toBe("")
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, at) => `${String.fromCharCode(98 + at)}: &${String.fromCharCode(98 + at)} [${Array.from({ length: 9 }, () => `*${String.fromCharCode(97 + at)}`).join(", ")}]`).join("\n")}\n`
    const { code, err } = await polyonym(["lint", "--style", put("bomb.yaml", bomb), put("text.txt", "The ferry.")])
    expect(code).toBe(2)
    expect(err).toContain("bomb.yaml")
    expect(err.length).toBeLessThan(1000)
    expect(() => extractMarkdown(`---\n${bomb}---\nText`, { frontMatter: "strict" })).toThrow(expect.objectContaining({ _tag: "MalformedFrontMatter" }))
  })
  it("of what is queued costs that document: a line, a page, a feed", async () => {
    const lines = async function*(bytes: number): AsyncGenerator<Uint8Array> {
      yield Buffer.from("{\"id\":\"a\"")
      const blanks = Buffer.alloc(1 << 20, " ")
      for (let left = bytes - 10; left > 0; left -= blanks.length) yield blanks.subarray(0, left)
      yield Buffer.from("}\n{\"id\":\"b\"}\n")
    }
    const line = most("Bytes of a line of JSON that is queued")
    expect(await queued((onBad) => standardInput({ input: lines(line), onBad }))).toEqual([["a", "b"], []])
    expect(await queued((onBad) => standardInput({ input: lines(line + 1), onBad }))).toEqual([["b"], [`it has ${line + 1} bytes, and ${line} are allowed`]])

    const page = most("Bytes of a page that is queued")
    mkdirSync(path("pages"))
    put("pages/a.txt", " ".repeat(page))
    put("pages/b.txt", " ".repeat(page + 1))
    expect(await queued((onBad) => pages(path("pages"), { onBad }))).toEqual([["a.txt"], [`it has ${page + 1} bytes, and ${page} are allowed`]])

    const feed = most("Bytes of a feed that is fetched")
    const rss = "<rss><channel><item><guid>https://lune.example/1</guid><title>Ice</title></item></channel></rss>"
    const fetch = (bytes: number) => async () => ({ status: 200, headers: { get: () => null }, body: (async function*() {
      yield Buffer.from(rss)
      yield Buffer.alloc(bytes - rss.length, " ")
    })() })
    const asked = (bytes: number) => queued((onBad) => feeds(["https://lune.example/feed"], { once: true, fetch: fetch(bytes), resolve: async () => ["192.0.2.1"], onBad }))
    expect(await asked(feed)).toEqual([["https://lune.example/1"], []])
    expect(await asked(feed + 1)).toEqual([[], [`it has more than ${feed} bytes`]])
  })
  it("of lines that make a pack costs that line", async () => {
    const { code, err } = await polyonym(["pack", "build", "--from", "jsonl", put("records.jsonl", jsonl({ id: "x".repeat(most("Characters of a string in a pack") + 1), type: "PER", names: [{ text: "Anna", language: "en" }] }, { id: "b", type: "PER", names: [{ text: "Borys", language: "en" }] })), "-o", path("some.pack")])
    expect(code).toBe(3)
    expect(err).toContain("longer than 4096")
  })
})

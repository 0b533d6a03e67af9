import { describe, expect, it } from "vitest"
import { compilePack } from "@polyonym/lexicon/pure"
import { folder, jsonl, object, page, rows } from "./folder.ts"
import { polyonym } from "./inProcess.ts"

const { put } = folder()
const pageFile = put("page.txt", page)
const units = ["utf16", "codepoint", "utf8"] as const
type Unit = typeof units[number]
/** A slice of a text by offsets in a unit, counted another way than the product does. */
const slice = (text: string, start: number, end: number, unit: Unit): string =>
  unit === "utf16" ? text.slice(start, end) : unit === "codepoint" ? [...text].slice(start, end).join("") : Buffer.from(text).subarray(start, end).toString()

interface Placed {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly sourceStart: number
  readonly sourceEnd: number
}

describe("run", () => {
  it("writes linked data and nothing else", async () => {
    const { code, out, err } = await polyonym(["run", "article", pageFile, "--format", "jsonld", "--style", "moscow-times"])
    expect({ code, err }).toEqual({ code: 0, err: "" })
    const jsonld = object(out)
    expect(jsonld).toMatchObject({ "@type": "NewsArticle", headline: "Ferry Crew Rescued off Odesa", inLanguage: "en", author: { name: "Dana Holt" } })
    expect(String(jsonld["articleBody"]).split("\n\n")).toHaveLength(3)
    expect(out).not.toMatch(/newsletter|€5|rights reserved|datePublished/)
    const names = (jsonld["mentions"] as ReadonlyArray<{ name: string }>).map((one) => one.name)
    expect(names).toEqual(expect.arrayContaining(["Volodymyr Zelensky", "Ivo Brandl", "Odesa"]))
  })
  it.each(units)("writes a document whose offsets are true in %s", async (unit) => {
    const { out } = await polyonym(["run", pageFile, "--format", "document", "--offsets", unit])
    const document = object(out) as unknown as {
      text: string
      source: string
      offsetUnit: string
      edits: ReadonlyArray<ReadonlyArray<number>>
      facts: {
        article: { blocks: ReadonlyArray<Placed>; removed: ReadonlyArray<Placed> }
        mentions: { mentions: ReadonlyArray<Placed> }
        languages: { spans: ReadonlyArray<Placed> }
        romanisation: { text: string; spans: ReadonlyArray<readonly [number, number, number, number]> }
      }
    }
    const { text, source, facts } = document
    expect(document.offsetUnit).toBe(unit)
    expect(source).toBe(page)
    expect(facts.mentions.mentions.length).toBeGreaterThan(4)
    for (const mention of facts.mentions.mentions) expect(slice(text, mention.start, mention.end, unit)).toBe(mention.text)
    for (const block of facts.article.blocks) {
      expect(slice(text, block.start, block.end, unit)).toBe(block.text)
      expect(slice(source, block.sourceStart, block.sourceEnd, unit)).toBe(block.text)
    }
    for (const piece of facts.article.removed) expect(slice(source, piece.sourceStart, piece.sourceEnd, unit)).toBe(piece.text)
    expect(slice(text, 0, facts.languages.spans.at(-1)!.end, unit)).toBe(text)
    const last = facts.romanisation.spans.at(-1)!
    expect(slice(facts.romanisation.text, 0, last[3], unit)).toBe(facts.romanisation.text)
    // What lies between two edits is the same in both texts.
    const [edits = []] = document.edits
    for (let at = 0; at + 7 < edits.length; at += 4) expect(slice(source, edits[at + 1]!, edits[at + 4]!, unit)).toBe(slice(text, edits[at + 3]!, edits[at + 6]!, unit))
  })
  it("of several files gives one list, or one report", async () => {
    const other = put("other.txt", "Паром урятовано біля Одеси.")
    expect(JSON.parse((await polyonym(["run", pageFile, other])).out)).toHaveLength(2)
    expect((await polyonym(["run", pageFile, other, "--format", "html"])).out.match(/<article class="document"/g)).toHaveLength(2)
  })
  it("with --jsonl gives one line a line, in order, with the receipt; a bad line stands in its place", async () => {
    const { code, out, err } = await polyonym(["run", "--jsonl"], { input: `${jsonl({ id: "a", text: page }, { text: 5 }, { id: "c", text: "\ud800 alone" })}not json\n` })
    expect({ code, err }).toEqual({ code: 3, err: "" })
    const all = rows(out)
    expect(all.map(({ id }) => id)).toEqual(["a", 2, "c", 4])
    expect(Object.keys(all[0]!)).toEqual(["id", "receipt", "jsonld"])
    expect(all[1]!["error"]).toMatchObject({ _tag: "InvalidInput", message: expect.stringContaining("line 2") as unknown })
    expect(all[2]!["jsonld"]).toBeDefined()
  })
  it("takes what the line says of a document, and HTML", async () => {
    const html = "<html><body><article><h1>Late Again</h1><p>The ferry was late again on Monday, said the harbour master.</p></article></body></html>"
    const { out } = await polyonym(["run", "--jsonl"], { input: jsonl({ html, url: "https://example.org/late", publishedAt: "2026-03-02", language: null }) })
    expect(rows(out)[0]!["jsonld"]).toMatchObject({ headline: "Late Again", url: "https://example.org/late", datePublished: "2026-03-02" })
  })
  it("takes packs of one's own, with or without ours", async () => {
    const pack = put("own.pack", compilePack([{ id: "acme:1", type: "PER", names: [{ text: "Ivo Brandl", language: "en" }] }]))
    const ids = async (...more: ReadonlyArray<string>) => (await polyonym(["run", pageFile, "--pack", pack, ...more])).out
    expect(await ids()).toContain("acme%3A1")
    expect(await ids()).toContain("Q3874799")
    expect(await ids("--no-default-pack")).not.toContain("Q3874799")
  })
})

describe("extract", () => {
  it.each(units)("blocks and dropped pieces lie where they say, in %s", async (unit) => {
    const { out } = await polyonym(["extract", "--jsonl", "--offsets", unit], { input: jsonl({ id: 7, text: page }) })
    const row = rows(out)[0] as unknown as { text: string; body: string; blocks: ReadonlyArray<Placed & { kind: string }>; removed: ReadonlyArray<Placed> }
    expect(row).toMatchObject({ id: 7, title: "Ferry Crew Rescued off Odesa", byline: ["Dana Holt"], publishedAt: null, language: "en", offsetUnit: unit })
    for (const block of row.blocks) {
      expect(slice(row.text, block.start, block.end, unit)).toBe(block.text)
      expect(slice(page, block.sourceStart, block.sourceEnd, unit)).toBe(block.text)
    }
    expect(row.blocks.map(({ text }) => text).join("\n\n")).toBe(row.text)
    expect(row.body).toBe(row.blocks.filter(({ kind }) => kind === "body").map(({ text }) => text).join("\n\n"))
    for (const piece of row.removed) expect(slice(page, piece.sourceStart, piece.sourceEnd, unit)).toBe(piece.text)
    expect(row.removed.length).toBeGreaterThanOrEqual(4)
  })
  it("for a person: what was kept and what was dropped, within the width of the terminal", async () => {
    const { out } = await polyonym(["extract", pageFile])
    expect(out).toMatch(/^title +Ferry Crew Rescued off Odesa$/m)
    expect(out).toMatch(/^By +Dana Holt$/m)
    expect(out).toContain("Dropped (")
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80)
  })
})

describe("detect", () => {
  it("gives a guess, und and zxx, the candidates, spans", async () => {
    const input = jsonl({ text: "Паром не вийде до полудня" }, { text: "" }, { text: "123 😀" }, { text: "Мы дома", only: ["uk", "bg"] }, { text: "x", only: "uk" })
    const { code, out } = await polyonym(["detect", "--jsonl", "--spans"], { input })
    const all = rows(out)
    expect(code).toBe(3)
    expect(all.slice(0, 3).map(({ language }) => language)).toEqual(["uk", "und", "zxx"])
    expect(all[0]).toMatchObject({ id: 1, script: "Cyrl", spans: [{ start: 0, end: 25, language: "uk" }], offsetUnit: "utf16" })
    expect(["uk", "bg", "und"]).toContain(all[3]!["language"])
    expect(all[4]!["error"]).toMatchObject({ _tag: "InvalidInput", message: expect.stringContaining("only") as unknown })
  })
  it("keeps to the keys of the contract", async () => {
    const { out } = await polyonym(["detect", "--json"], { input: "The ferry was late again, and nobody knew why." })
    expect(Object.keys(object(out))).toEqual(["language", "script", "confidence", "reliable", "alternatives"])
  })
})

describe("tag", () => {
  const text = "😀 President Volodymyr Zelensky met nobody in Kyiv."
  it.each(units)("has true offsets in %s, and filters types", async (unit) => {
    const { out } = await polyonym(["tag", "--json", "--offsets", unit, "--types", "PER,LOC"], { input: text })
    const { entities, offsetUnit } = object(out) as unknown as { entities: ReadonlyArray<Placed & { type: string; chain: string }>; offsetUnit: string }
    expect(offsetUnit).toBe(unit)
    expect(entities.map((one) => `${one.type} ${slice(text, one.start, one.end, unit)}`)).toEqual(["PER Volodymyr Zelensky", "LOC Kyiv"])
    for (const { chain } of entities) expect(chain).toMatch(/./)
  })
  it("takes the text as it is given: clutter too", async () => {
    const { out } = await polyonym(["tag", "--json"], { input: page })
    const { entities } = object(out) as unknown as { entities: ReadonlyArray<Placed> }
    for (const one of entities) expect(page.slice(one.start, one.end)).toBe(one.text)
  })
  it("without our own pack links nothing", async () => {
    const { out } = await polyonym(["tag", "--json", "--no-default-pack"], { input: text })
    const persons = (object(out)["entities"] as ReadonlyArray<{ type: string; id?: string; text: string }>).filter(({ type }) => type === "PER")
    expect(persons.map(({ text, id }) => [text, id])).toEqual([["Volodymyr Zelensky", undefined]])
  })
})

describe("transliterate", () => {
  it("gives text, spans and capitals", async () => {
    const source = "Щука в Запоріжжі 😀 є"
    for (const unit of units) {
      const { out } = await polyonym(["transliterate", "--from", "uk", "--system", "kmu-2010", "--spans", "--json", "--offsets", unit], { input: source })
      const { text, spans } = object(out) as unknown as { text: string; spans: ReadonlyArray<readonly [number, number, number, number]> }
      expect(text).toBe("Shchuka v Zaporizhzhi 😀 ye")
      expect(slice(text, spans[0]![2], spans[0]![3], unit)).toBe("Shch")
      expect([slice(source, 0, spans.at(-1)![1], unit), slice(text, 0, spans.at(-1)![3], unit)]).toEqual([source, text])
    }
    expect((await polyonym(["transliterate", "--from", "uk", "--case", "keep"], { input: "ЩУКА" })).out).toBe("ShchUKA\n")
  })
  it("takes the language from the system, from the line, or from the text, range by range", async () => {
    expect((await polyonym(["transliterate", "--system", "bgn-pcgn-1947"], { input: "Щука\n" })).out).toBe("Shchuka\n")
    const { out } = await polyonym(["transliterate", "--jsonl"], { input: jsonl({ text: "Київ", from: "uk", system: "kmu-2010" }, { text: "He said “Ми чекали їх і все ж дочекалися” and left." }, { text: "Київ", from: "uk", system: "nope" }) })
    const all = rows(out)
    expect(all.slice(0, 2).map(({ text }) => text)).toEqual(["Kyiv", "He said “My chekaly yikh i vse zh dochekalysia” and left."])
    expect(all[2]!["error"]).toMatchObject({ _tag: "UnknownSystem" })
  })
})

describe("transliterate --reverse", () => {
  it("goes back, exactly where it can, and names candidates where it cannot", async () => {
    expect((await polyonym(["transliterate", "--from", "ru", "--system", "iso-9-1995", "--reverse"], { input: "Ŝukin, obʺezd" })).out).toBe("Щукин, объезд\n")
    const { text, candidates } = object((await polyonym(["transliterate", "--from", "uk", "--system", "kmu-2010", "--reverse", "--candidates", "3", "--json"], { input: "Kyivska" })).out) as unknown as { text: string; candidates: ReadonlyArray<{ text: string; score: number }> }
    expect(candidates[0]!.text).toBe(text)
    expect(candidates.length).toBe(3)
    expect(candidates[0]!.score).toBeGreaterThan(candidates[2]!.score)
  })
  it("refuses what it cannot go back from, and candidates forward", async () => {
    expect((await polyonym(["transliterate", "--reverse"], { input: "Kyiv" })).code).toBe(3)
    expect((await polyonym(["transliterate", "--from", "uk", "--candidates", "3"], { input: "Київ" })).code).toBe(2)
  })
})

describe("systems", () => {
  it("are listed as a table and as one array", async () => {
    expect((await polyonym(["systems"])).out).toMatch(/^kmu-2010 +uk → Latn/m)
    const all = JSON.parse((await polyonym(["systems", "--json"])).out) as ReadonlyArray<Record<string, unknown>>
    const kmu = all.find(({ id }) => id === "kmu-2010")!
    expect(Object.keys(kmu).sort()).toEqual(["aliases", "from", "id", "issuer", "lossy", "reversible", "source", "standard", "to", "year"])
    expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(["cldr:Russian-Latin/BGN", "any-ascii", "bgn-pcgn-1947"]))
  })
})

import { chmodSync, mkdirSync, readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { folder, jsonl, object, page, rows } from "./folder.ts"
import { polyonym } from "./inProcess.ts"

const { path, put } = folder()
put("page.txt", page)
put("binary.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0xff, 0xfe]))
put("control.txt", Buffer.from(Array.from({ length: 50 }, (_, i) => i % 2 === 0 ? 0x02 : 0x20)))
put("letter.docx", "PK")
put("page.xml", "<html><p>x</p></html>")
put("bomb.xml", "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]>\n<rss><channel><item><title>&c;</title></item></channel></rss>")
put("broken.md", "---\ntitle: [Low\n---\nThe river.")
put("rules.json", "[{\"hosts\":[\"lantern.example\"],\"drop\":[\".a\",\"p:hover\"]}]")
put("huge.txt", "a".repeat(20_000_000))
put("longer.txt", "a".repeat(31_000_000))
put("cut.txt.gz", gzipSync("The ferry was late again.".repeat(50)).subarray(0, 30))
put("broken.json", "{")
mkdirSync(path("folder.txt"))

describe("what cannot be read or asked for is told on standard error, and nothing is written", () => {
  it.each<readonly [string, ReadonlyArray<string>, number, string]>([
    ["a missing file", ["run", "nowhere.txt"], 3, "nowhere.txt"],
    ["a directory", ["extract", "folder.txt/"], 3, "directory"],
    ["a binary file", ["detect", "binary.txt"], 3, "NUL at byte 6"],
    ["control characters", ["detect", "control.txt"], 3, "not text"],
    ["a format that cannot be read", ["run", "letter.docx"], 3, "docx"],
    ["XML that is no feed", ["extract", "page.xml"], 3, "begins with <rss>"],
    ["a feed that declares entities", ["extract", "bomb.xml"], 3, "line 2"],
    ["front matter that does not parse", ["extract", "broken.md"], 3, "line 3"],
    ["rules that are not there", ["extract", "page.txt", "--rules", "nowhere.json"], 2, "nowhere.json"],
    ["a selector of a rule that is none", ["extract", "page.txt", "--rules", "rules.json"], 2, "rules[0].drop[1]"],
    ["a choice that is no selector", ["extract", "page.txt", "--drop", "p >"], 2, "--drop"],
    ["a pattern with lookaround", ["extract", "page.txt", "--keep", "/a(?=b)/"], 2, "--keep"],
    ["a gzip file that breaks off", ["detect", "cut.txt.gz"], 3, "cut.txt.gz"],
    ["JSON that breaks off", ["detect", "broken.json"], 3, "broken.json"],
    ["twenty million letters", ["run", "huge.txt"], 4, "10,000,000"],
    ["more bytes than can be few enough letters", ["tag", "longer.txt"], 4, "10,000,000"],
    ["an unknown command", ["frobnicate"], 2, "frobnicate"],
    ["a command that a group does not have", ["jobs", "cancel"], 2, "jobs"],
    ["an unknown option", ["run", "--frob"], 2, "--frob"],
    ["candidates forward", ["transliterate", "--from", "uk", "--candidates", "2", "page.txt"], 2, "--reverse"],
    ["back by a system that has no way back", ["transliterate", "--from", "ko", "--reverse", "page.txt"], 2, "mct-2000"],
    ["a preset that is not built", ["run", "radio", "page.txt"], 2, "radio"],
    ["a pipeline from a file", ["run", "pipeline.ts", "page.txt"], 2, "pipeline.ts"],
    ["an unknown system", ["transliterate", "--from", "uk", "--system", "nope", "page.txt"], 2, "kmu-2010"],
    ["an unknown system without a language", ["transliterate", "--system", "kmu2010", "page.txt"], 2, "kmu-2010"],
    ["a language without a system", ["transliterate", "--from", "en", "page.txt"], 2, "“en”"],
    ["an unknown style", ["run", "page.txt", "--style", "nope"], 2, "nope"],
    ["an unknown type", ["tag", "page.txt", "--types", "PER,NOPE"], 2, "NOPE"],
    ["a tag that is none", ["detect", "page.txt", "--only", "uk,12"], 2, "12"],
    ["a pack that is none", ["tag", "page.txt", "--pack", "page.txt"], 2, "page.txt"],
    ["failed lines where there are no lines", ["detect", "page.txt", "--dead-letter", "dead.jsonl"], 2, "--jsonl"],
    ["failed lines that cannot be written", ["detect", "--jsonl", "page.txt", "--dead-letter", "nowhere/dead.jsonl"], 2, "nowhere"]
  ])("%s", async (_, args, code, says) => {
    const ran = await polyonym(args.map((arg) => /\.(?:txt|xml|md|docx|gz|json|jsonl)\/?$/.test(arg) ? path(arg) : arg))
    expect({ code: ran.code, out: ran.out }).toEqual({ code, out: "" })
    expect(ran.err).toContain(says)
    expect(ran.err).not.toMatch(/\n\s+at |undefined|\{\{/)
  })
  it.skipIf(process.getuid?.() === 0)("a file that may not be read", async () => {
    chmodSync(put("locked.txt", "text"), 0)
    expect(await polyonym(["detect", path("locked.txt")])).toMatchObject({ code: 3, err: expect.stringContaining("permissions") as unknown })
  })
  it("no input on a terminal: how to give some", async () => {
    const { code, err } = await polyonym(["tag"], { host: { inputIsTerminal: true } })
    expect(code).toBe(2)
    expect(err).toContain("| polyonym tag")
  })
  it("the stack of an error only with --debug", async () => {
    expect((await polyonym(["detect", path("nowhere.txt"), "--debug"])).err).toMatch(/\n\s+at /)
  })
})

describe("what can be done is done", () => {
  it("an empty text is no error: it is said, and the rest is done", async () => {
    const { code, out, err } = await polyonym(["run", put("empty.txt", ""), "--format", "jsonld"])
    expect(code).toBe(0)
    expect(err).toContain("no text")
    expect(object(out)).toMatchObject({ "@type": "NewsArticle" })
    expect(object(out)).not.toHaveProperty("articleBody")
    expect(object((await polyonym(["detect", "--json"])).out)).toMatchObject({ language: "und" })
  })
  it("one bad file does not cost the others, and a list stays a list", async () => {
    const { code, out, err } = await polyonym(["detect", "--json", path("nowhere.txt"), path("page.txt")])
    expect(code).toBe(3)
    expect((JSON.parse(out) as ReadonlyArray<{ language: string }>).map(({ language }) => language)).toEqual(["en"])
    expect(err).toContain("nowhere.txt")
  })
  it("a few wrong bytes are read as U+FFFD, and that is told", async () => {
    const { code, err } = await polyonym(["detect"], { input: Buffer.concat([Buffer.from(page), Buffer.from([0xff]), Buffer.from(page)]) })
    expect(code).toBe(0)
    expect(err).toContain("U+FFFD")
  })
  it("text in an older encoding is read as what it looks like, and a wrong declaration is told", async () => {
    const western = Buffer.from("Le maire a dit que le pont rouvrirait \xe0 l'\xe9t\xe9, apr\xe8s la f\xeate.", "latin1")
    expect(object((await polyonym(["extract", "--json", put("latin1.txt", western)])).out)["text"]).toBe("Le maire a dit que le pont rouvrirait à l'été, après la fête.")
    const { code, err } = await polyonym(["extract", put("wrong.html", `<html><head><meta charset="iso-8859-1"></head><body><p>Міст відкриють навесні, сказав мер.</p></body></html>`)])
    expect(code).toBe(0)
    expect(err).toContain("iso-8859-1, but it is in utf-8")
  })
  it("UTF-16 is read by its mark, and a page by the encoding that it says", async () => {
    expect((await polyonym(["transliterate", "--from", "uk", put("utf16.txt", Buffer.from("\ufeffКиїв", "utf16le"))])).out.trim()).toBe("Kyiv")
    const windows = Buffer.concat([Buffer.from("<html><head><meta charset=\"windows-1251\"></head><body><p>"), Buffer.from([0xca, 0xe8, 0xbf, 0xe2]), Buffer.from("</p></body></html>")])
    expect((await polyonym(["extract", "--json", put("old.html", windows)])).out).toContain("Київ")
  })
  it("lone surrogates go through, in JSON and as text", async () => {
    const { code, out } = await polyonym(["transliterate", "--jsonl"], { input: String.raw`{"text":"Ки\ud800їв","from":"uk"}` })
    expect(code).toBe(0)
    expect(out).toContain(String.raw`\ud800`)
    for (const command of ["run", "extract", "detect", "tag"]) expect((await polyonym([command, "--jsonl"], { input: String.raw`{"text":"\udc00 Kyiv \ud800"}` })).code, command).toBe(0)
  })
})

describe("lines", () => {
  const french = { id: "x", text: "Bonjour tout le monde, c'est la vie." }
  const german = { text: "Guten Tag, das ist der Hafen von Hamburg." }
  it("read gzip, keep order, and send failures whole to a file", async () => {
    const packed = put("in.jsonl.gz", gzipSync(`${jsonl(french)}broken\n\n${jsonl(german)}`))
    const dead = path("dead.jsonl")
    const { code, out } = await polyonym(["detect", "--jsonl", packed, "--dead-letter", dead])
    expect(code).toBe(3)
    expect(rows(out).map(({ id, language }) => [id, language])).toEqual([["x", "fr"], [4, "de"]])
    expect(readFileSync(dead, "utf8")).toBe("broken\n")
  })
  it("may end as on Windows, begin with a mark, and lack the last end", async () => {
    const { code, out } = await polyonym(["detect", "--jsonl"], { input: `\ufeff${jsonl(french).trim()}\r\n${jsonl(german).trim()}` })
    expect(code).toBe(0)
    expect(rows(out)).toHaveLength(2)
  })
  it("one that is too long costs itself and nothing else", async () => {
    const long = `{"id":"long","text":"${"a".repeat(10_000_001)}"}\n`
    const { code, out } = await polyonym(["detect", "--jsonl", put("long.jsonl", long + jsonl(french))])
    expect(code).toBe(3)
    expect(rows(out)).toMatchObject([{ id: "long", error: { _tag: "LimitExceeded" } }, { id: "x", language: "fr" }])
  })
  it("are documents for a person where --jsonl is not asked for", async () => {
    const { out } = await polyonym(["detect", put("two.jsonl", jsonl(french, german))])
    expect(out.match(/two\.jsonl, line \d/g)).toEqual(["two.jsonl, line 1", "two.jsonl, line 2"])
    expect(JSON.parse((await polyonym(["detect", "--json", put("two.json", JSON.stringify([french, german]))])).out)).toHaveLength(2)
  })
  it("come out for whole files too, if the input is said to be one", async () => {
    const { out } = await polyonym(["detect", "--jsonl", "--input-format", "txt", path("page.txt"), path("binary.txt")])
    expect(rows(out)[0]).toMatchObject({ id: path("page.txt"), language: "en" })
  })
})

describe("for a person", () => {
  it("messages come in the language of the reader", async () => {
    const err = async (args: ReadonlyArray<string>, environment: Readonly<Record<string, string>>) => (await polyonym(["detect", path("nowhere.txt"), ...args], { environment })).err
    expect(await err([], { LANG: "uk_UA.UTF-8" })).toContain("Немає файлу")
    expect(await err([], { LC_ALL: "", LANG: "ru_RU.UTF-8" })).toContain("Файла")
    expect(await err(["--locale", "en"], { LANG: "uk_UA.UTF-8" })).toContain("There is no file")
    expect(await err([], { LANG: "C" })).toContain("There is no file")
  })
  it("there is colour where there is a terminal that wants it", async () => {
    const painted = async (args: ReadonlyArray<string>, terminal: boolean, environment: Readonly<Record<string, string>> = {}) =>
      (await polyonym(["detect", path("page.txt"), ...args], { environment, host: { outputIsTerminal: terminal } })).out.includes("\u001b[")
    expect(await Promise.all([
      painted([], true), painted([], false), painted([], true, { NO_COLOR: "1" }), painted(["--color"], false, { NO_COLOR: "1" }), painted(["--color=never"], true)
    ])).toEqual([true, false, false, true, false])
  })
  it("what takes long shows how far it is, on standard error", async () => {
    let clock = 0
    const host = { now: () => clock += 700, errorIsTerminal: true }
    const { err, out } = await polyonym(["detect", "--jsonl", put("bar.jsonl", jsonl(...Array.from({ length: 5 }, () => ({ text: "The ferry was late. ".repeat(400) }))))], { host })
    expect(err).toMatch(/█/)
    expect(err).toContain("\r\u001b[2Kpolyonym: 5 documents, ")
    expect(err).toMatch(/ \(\d:\d\d\)\n$/)
    expect(rows(out)).toHaveLength(5)
  })
})

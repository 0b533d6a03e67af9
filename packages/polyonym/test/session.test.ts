import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { gunzipSync, gzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { folder, jsonl, page, rows } from "./folder.ts"
import { polyonym } from "./inProcess.ts"

const { path, put } = folder()
const docs = `${jsonl({ id: "a", text: "The ferry to Odesa was late again on Monday." }, { id: "b", text: 5 })}broken\n${jsonl({ text: "Guten Tag, das ist der Hafen von Hamburg." })}`
put("page.txt", page)
put("page.md", "---\ntitle: Low Water\nlanguage: en\n---\n\nThe river *Elbe* is low, said Ivo Brandl on Monday.\n")
put("page.html", `<html lang="en"><body><nav><a href="/">Home</a></nav><article><h1>Late Again</h1><p>The ferry was late again on Monday, said harbour master Ivo Brandl.</p></article>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headlin":"Late Again"}</script></body></html>`)
put("feed.xml", `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><item><guid>a1</guid><title>Low Water</title><description>The river Elbe is low again.</description></item></channel></rss>`)
put("doc.json", JSON.stringify({ id: "d", text: "Паром не вийде до полудня, сказав Іво Брандль." }))
put("docs.jsonl", docs)
put("docs.jsonl.gz", gzipSync(docs))
put("uk.txt", "Щука в Запоріжжі")
put("old.txt", Buffer.from("\ufeffКиїв", "utf16le"))
put("old.jsonl", Buffer.from(`\ufeff${jsonl({ id: "w", text: "Паром не вийде до полудня" })}`, "utf16le"))
put("noending", "The ferry was late again, and nobody knew why.")
put("empty.txt", "")
put("nul.txt", "a\u0000b")
put("page.docx", "PK")
put("names.txt", "Volodymyr Zelensky\n")
put("people.jsonl", jsonl({ id: "z", name: "Volodymyr Zelensky", language: "en" }))
put("people.txt", "The harbour master, Ivo Brandl, said that he had spoken with Volodymyr Zelensky in Kyiv on Monday.\n")
put("pairs.txt", "Volodymyr Zelensky\tВолодимир Зеленський\n")
put("index.jsonl", jsonl({ id: "q1", name: "Володимир Зеленський", language: "uk" }, { id: "q2", name: "Angela Merkel" }))
put("records.jsonl", jsonl({ id: "own:1", type: "PER", names: [{ text: "Ivo Brandl", language: "en" }] }))
put("linked.json", JSON.stringify({ "@context": "https://schema.org", "@type": "Person", name: "Ivo Brandl" }))
put("linked.jsonl", `${jsonl({ id: 1, "@context": "https://schema.org", "@type": "Person", nam: "x" })}broken\n`)

/** The words of a line; what has the name of a file of the folder is that file. */
const words = (line: string): ReadonlyArray<string> => line.split(" ").map((word) => /^[a-z]+\.(?:[a-z.]+)$|^noending$/.test(word) ? path(word) : word)
type Case = readonly [line: string, code: number, out: RegExp, err?: RegExp]

/** Milliseconds, for what is loaded by the first of them. */
const patience = { timeout: 120_000 }

describe("every command on real files", patience, () => {
  const cases: ReadonlyArray<Case> = [
    ["run page.txt", 0, /"headline": "Ferry Crew Rescued off Odesa"/],
    ["run article page.md --format turtle", 0, /schema:headline "Low Water"|headline.*"Low Water"/],
    ["run page.html --format nquads", 0, /<https?:\/\/schema\.org\/headline> "Late Again"/],
    ["run feed.xml", 0, /^\[\n {2}\{\n[^]*"headline": "Low Water"[^]*\n\]\n$/],
    ["run doc.json --format document --offsets utf8", 0, /"offsetUnit": "utf8"/],
    ["run docs.jsonl --format jsonld", 3, /^\[\n {2}\{[^]*\n {2}\},\n {2}\{[^]*\n {2}\}\n\]\n$/, /line 2.*“text”[^]*line 3.*JSON/],
    ["run --jsonl docs.jsonl.gz --format ninjs", 3, /^\{"id":"a","receipt":\{[^\n]*"ninjs":\{[^\n]*\n\{"id":"b","error"[^\n]*\n\{"id":3,"error"[^\n]*\n\{"id":4,/],
    ["run page.txt page.md --format ftm", 0, /^\{[^\n]*"schema":"Article"/],
    ["run page.txt --format html", 0, /^<!doctype html>[^]*Ferry Crew/],
    ["extract page.html", 0, /^title +Late Again$/m],
    ["extract --json page.md --offsets codepoint", 0, /"title": "Low Water"[^]*"offsetUnit": "codepoint"/],
    ["extract --jsonl --input-format xml feed.xml", 0, /^\{"id":"a1","title":"Low Water"/],
    ["detect page.txt doc.json", 0, /page\.txt\nen +English[^]*doc\.json\nuk +Ukrainian/],
    ["detect noending", 0, /^en/],
    ["detect empty.txt", 0, /^und/, /no text/],
    ["detect old.txt", 0, /^(?:uk|und|ru)/],
    ["detect --jsonl old.jsonl", 0, /^\{"id":"w","language":"uk"/],
    ["detect --jsonl --spans --offsets utf8 docs.jsonl.gz", 3, /^\{"id":"a","language":"en".*"offsetUnit":"utf8"\}\n\{"id":"b","error"/],
    ["segment page.txt", 0, /Ferry Crew Rescued off Odesa$/m],
    ["segment --jsonl docs.jsonl", 3, /^\{"id":"a","sentences":\[\{"start":0,"end":44\}\],"words":.*"offsetUnit":"utf16"\}$/m],
    ["tag page.txt --types PER", 0, /PER +Volodymyr Zelensky +c\d+ · Q3874799/],
    ["tag --json page.txt", 0, /"offsetUnit": "utf16"/],
    ["tag --jsonl docs.jsonl.gz", 3, /^\{"id":4,"entities":\[.*"Hamburg"/m],
    ["transliterate --from uk uk.txt", 0, /^Shchuka v Zaporizhzhi\n$/],
    ["transliterate --system kmu-2010 --jsonl --spans docs.jsonl", 3, /^\{"id":4,"text":"Guten Tag/m],
    ["systems", 0, /kmu-2010 +uk → Latn/],
    ["names parse names.txt", 0, /^given +Volodymyr/],
    ["names compare --explain pairs.txt", 0, /the same name +9\d\.\d %\n +Zelensky|the same name +9\d\.\d %\n +Volodymyr/],
    ["names search --index index.jsonl names.txt", 0, /Володимир Зеленський +q1/],
    ["names lemma --language uk --jsonl -", 0, /"lemma":"Володимир Зеленський"/],
    ["names decline --language uk --case dative -", 0, /^Володимиру Зеленському\n$/],
    ["names variants names.txt --language en", 0, /^Володимир Зеленський +uk/],
    ["names style --style kmu-2010 --language uk -", 0, /Volodymyr Zelenskyi/],
    ["names style --jsonl --style bbc people.jsonl", 0, /^\{"id":"z","preferred":"[^"]+","reason":/],
    ["run people.txt --format document -o seen.json", 0, /^$/],
    ["identities add --store ids.sqlite seen.json", 0, /Documents: 1\./],
    ["identities list --store ids.sqlite", 0, /PER +Volodymyr Zelensky/],
    ["identities list --store ids.sqlite --jsonl", 0, /^\{"id":"[^"]+",.*"name":"Volodymyr Zelensky"/m],
    ["identities export --store ids.sqlite --format csv", 0, /^Q3874799,PER,Volodymyr Zelensky/m],
    ["identities decide --store ids.sqlite rename Q3874799 Zelensky", 0, /New decisions: 1/],
    ["report page.txt", 0, /^<!doctype html>[^]*Zelensky/],
    ["lint --style bbc people.txt", 0, /./],
    ["lint --style bbc --format json --offsets utf8 people.txt", 0, /"messages"/],
    ["check page.html", 1, /error +\/headlin +schema\.org has no property “headlin”/],
    ["check linked.json", 0, /^$/],
    ["check --jsonl linked.jsonl", 3, /^\{"id":1,"findings":\[\{.*\n\{"id":2,"error":/],
    ["pack build --from jsonl records.jsonl -o own.pack", 0, /1 entity/],
    ["pack info own.pack", 0, /Name +own 1/]
  ]
  it.each(cases.map(([line, code, out, err = /^$/]) => ({ line, code, out, err })))("polyonym $line", async ({ line, code, out, err }) => {
    const stdin = line.includes("lemma") ? jsonl({ name: "Володимира Зеленського", language: "uk" }) : "Володимир Зеленський\n"
    const ran = await polyonym(words(line), { input: stdin })
    expect(ran.out).toMatch(out)
    expect(ran.err).toMatch(err)
    expect(ran.code).toBe(code)
  })
  it("bzip2 is read as gzip is, if there is a bzip2 to pack it", async ({ skip }) => {
    let packed: Buffer
    try {
      packed = execFileSync("bzip2", ["-c", path("docs.jsonl")])
    } catch {
      return skip("there is no bzip2 here")
    }
    const { code, out } = await polyonym(["detect", "--jsonl", put("docs.jsonl.bz2", packed)])
    expect({ code, ids: rows(out).map(({ id }) => id) }).toEqual({ code: 3, ids: ["a", "b", 3, 4] })
  })
})

describe("what is asked wrongly is told with what to do, and nothing is written", patience, () => {
  it.each<readonly [line: string, code: number, err: RegExp]>([
    ["detect nowhere.txt", 3, /no file .*nowhere\.txt.*standard input/],
    ["detect nul.txt", 3, /nul\.txt is not text \(NUL at byte 1\)/],
    ["run page.docx", 3, /docx.*Known: txt.*--input-format/],
    ["detect page.txt --offsets bytes", 2, /--offsets.*utf16/],
    ["detect page.txt --ofsets utf8", 2, /--ofsets[^]*--offsets/],
    ["run page.txt --format rdf", 2, /--format.*jsonld/],
    ["names parse --kind dog names.txt", 2, /--kind.*person/],
    ["names frobnicate", 2, /frobnicate/],
    ["jobs work --queue floppy:a", 2, /floppy/],
    ["pack build records.jsonl", 2, /--from/],
    ["pack info page.txt", 2, /page\.txt/],
    ["identities show --store ids.sqlite nobody", 3, /no identity with the id nobody.*identities list/],
    ["detect --jsonl docs.jsonl --dead-letter docs.jsonl", 2, /--dead-letter .*docs\.jsonl.*another file/],
    ["detect --jsonl docs.jsonl -o out.jsonl --dead-letter out.jsonl", 2, /--dead-letter .*another file/],
    ["detect page.txt -o nowhere/out.json", 2, /nowhere\/out\.json cannot be written \(ENOENT\)/],
    ["detect --watch", 2, /--watch wants folders or files/],
    ["detect --watch nowhere.txt", 2, /no file .*nowhere\.txt/],
    ["detect --watch page.txt -o page.md", 2, /--output names a folder/],
    ["detect --watch page.txt --jsonl --dead-letter dead.jsonl", 2, /--watch runs again/],
    ["lint --watch page.txt --style nope", 2, /nope/],
    ["check --dead-letter dead.jsonl linked.json", 2, /Add --jsonl/]
  ])("polyonym %s", async (line, code, err) => {
    const ran = await polyonym(words(line))
    expect({ code: ran.code, out: ran.out }).toEqual({ code, out: "" })
    expect(ran.err).toMatch(err)
    expect(ran.err).not.toMatch(/\n\s+at |undefined|\{\{|polyonym: polyonym/)
  })
  it("leaves the input that was to be a file of failures as it was", () => {
    expect(readFileSync(path("docs.jsonl"), "utf8")).toBe(docs)
  })
})

describe("--output", patience, () => {
  it("has the bytes that standard output would have, packed by its name", async () => {
    const args = ["detect", "--jsonl", path("docs.jsonl")]
    const { out } = await polyonym(args)
    const plain = await polyonym([...args, "-o", path("plain.jsonl")])
    const packed = await polyonym([...args, "--output", path("packed.jsonl.gz")])
    expect([plain, packed].map(({ code, out }) => [code, out])).toEqual([[3, ""], [3, ""]])
    expect(readFileSync(path("plain.jsonl"), "utf8")).toBe(out)
    expect(gunzipSync(readFileSync(path("packed.jsonl.gz"))).toString()).toBe(out)
  })
  it("may be the file that is read", async () => {
    const file = put("both.jsonl", jsonl({ id: 1, text: "The ferry was late again." }))
    expect((await polyonym(["detect", "--jsonl", file, "-o", file])).code).toBe(0)
    expect(rows(readFileSync(file, "utf8"))).toMatchObject([{ id: 1, language: "en" }])
  })
  it("stays as it was where nothing could be done", async () => {
    const file = put("kept.json", "kept")
    expect((await polyonym(["detect", "--json", path("nowhere.txt"), "-o", file])).code).toBe(3)
    expect((await polyonym(["run", path("page.txt"), "--style", "nope", "-o", file])).code).toBe(2)
    expect(readFileSync(file, "utf8")).toBe("kept")
  })
  it.skipIf(!existsSync("/dev/full"))("that cannot be written to its end is told once", async () => {
    const many = put("many.jsonl", jsonl(...Array.from({ length: 50 }, (_, id) => ({ id, text: "The ferry was late." }))))
    const { code, err } = await polyonym(["detect", "--jsonl", many, path("docs.jsonl"), "-o", "/dev/full"])
    expect(code).toBe(3)
    expect(err).toBe("polyonym: /dev/full cannot be written to its end (ENOSPC). Make room, or name a file on another disk.\n")
  })
  it("and failed lines, packed too, are whole and counted", async () => {
    const dead = path("dead.jsonl.gz")
    const { code, err } = await polyonym(["extract", "--jsonl", path("docs.jsonl"), "-o", path("good.jsonl"), "--dead-letter", dead])
    expect(code).toBe(3)
    expect(err).toBe(`polyonym: 2 failed lines are in ${dead}.\n`)
    expect(gunzipSync(readFileSync(dead)).toString()).toBe(docs.split("\n").slice(1, 3).map((line) => `${line}\n`).join(""))
    expect(rows(readFileSync(path("good.jsonl"), "utf8")).map(({ id }) => id)).toEqual(["a", 4])
  })
})

import { once } from "node:events"
import { createWriteStream, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { type JobInput, SourceFailed } from "@polyonym/jobs"
import { type Bad, jsonLines, pages, standardInput, table } from "@polyonym/jobs/sources"
import { Effect, Stream } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { have } from "./servers/index.ts"
import { withPostgres } from "./servers/withPostgres.ts"

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sources-"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, bytes: string | Uint8Array): string => {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  return file
}
const collect = <E>(source: Stream.Stream<JobInput, E>) => Effect.runPromise(Stream.runCollect(source))
const fails = (source: Stream.Stream<JobInput, SourceFailed>) => Effect.runPromise(Effect.flip(Stream.runCollect(source)))
/** What a source gives, and what it says is bad. */
const both = async (of: (onBad: (bad: Bad) => Effect.Effect<void>) => Stream.Stream<JobInput, SourceFailed>) => {
  const bad: Array<Bad> = []
  const inputs = await collect(of((one) => Effect.sync(() => void bad.push(one))))
  return { inputs, bad }
}

describe("files of lines", () => {
  const text = ['\ufeff{"id":"a","text":"Low water"}', "", '{"id":7,"text":"Ice","deep":{"x":[1,null]}}', "{", '["id"]', '{"text":"none"}\r', '{"id":"","text":""}', '{"id":[1]}', `{"id":"z","text":${"[".repeat(600)}${"]".repeat(600)}}`].join("\n")
  const inputs = [{ id: "a", text: "Low water" }, { id: "7", text: "Ice", deep: { x: [1, null] } }, { id: "6", text: "none" }]

  it("give their documents, and tell what is none by file and line", async () => {
    const file = put("articles.jsonl", text)
    const found = await both((onBad) => jsonLines(file, { onBad }))
    expect(found.inputs).toEqual(inputs)
    expect(found.bad.map(({ where, line, problem }) => [where, line, problem.replace(/: .*/, "")])).toEqual([
      [file, 4, "it is no JSON"], [file, 5, "it is no JSON object"], [file, 7, "its id is empty"], [file, 8, "its id is neither a string nor a number"],
      [file, 9, "its arrays and objects lie more than 512 deep in each other"]
    ])
  })
  it("are read packed, in several pieces, and in UTF-16, whatever they are called", async () => {
    const packed = put("packed.data", Buffer.concat([gzipSync('{"id":"1"}\n'), gzipSync('{"id":"2"}')]))
    const wide = put("wide.jsonl", Buffer.from('\ufeff{"id":"Львів"}\n', "utf16le"))
    expect(await collect(jsonLines([packed, wide]))).toEqual([{ id: "1" }, { id: "2" }, { id: "Львів" }])
  })
  it("name their documents by file and line where there are several, or as they are told", async () => {
    const [one, other] = [put("one.jsonl", '{"text":"x"}\n'), put("other.jsonl", '\n{"url":"https://lune.example/y"}\n')]
    expect((await collect(jsonLines([one, other]))).map(({ id }) => id)).toEqual([`${one}:1`, `${other}:2`])
    expect((await collect(jsonLines(other, { idOf: ({ url }) => String(url) }))).map(({ id }) => id)).toEqual(["https://lune.example/y"])
  })
  it("end with the first bad line where nobody is told of it, and with what keeps them from being read", async () => {
    const file = put("bad.jsonl", '{"id":"a"}\nnot so\n')
    expect(await fails(jsonLines(file))).toMatchObject({ _tag: "SourceFailed", where: `${file}:2` })
    expect(await fails(jsonLines(join(folder, "nowhere.jsonl")))).toMatchObject({ where: join(folder, "nowhere.jsonl"), problem: "there is no such file or folder" })
    expect(await fails(jsonLines(folder))).toMatchObject({ problem: "it is a folder, not a file" })
    const torn = put("torn.gz", gzipSync(Array.from({ length: 1000 }, (_, at) => `{"id":"${at * 7919}"}`).join("\n")).subarray(0, 900))
    expect((await fails(jsonLines(torn))).problem).toContain("unexpected end of file")
    expect((await both((onBad) => jsonLines(put("long.jsonl", `{"id":"a","text":"${"x".repeat(500)}"}\n{"id":"b"}\n`), { longest: 100, onBad }))).bad).toMatchObject([{ line: 1, problem: "it has 520 bytes, and 100 are allowed" }])
  })
  it("hold no more than is asked for, and let go of the file", async () => {
    const file = join(folder, "large.jsonl")
    const out = createWriteStream(file)
    for (let at = 0; at < 20_000; at++) out.write(`{"id":"${at}","text":"${"low water ".repeat(50)}"}\n`)
    out.end()
    await once(out, "close")
    expect(await collect(Stream.take(jsonLines(file), 3))).toHaveLength(3)
    const isOpen = () => readdirSync("/proc/self/fd").some((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`) === file
      } catch {
        return false
      }
    })
    if (process.platform === "linux") await expect.poll(isOpen).toBe(false)
  })
  it("may be standard input", async () => {
    const input = Stream.toAsyncIterable(Stream.fromIterable([Buffer.from('{"text":"a"}\n{"id":'), Buffer.from('"b"}')]))
    expect(await collect(standardInput({ input }))).toEqual([{ text: "a", id: "1" }, { id: "b" }])
  })
})

describe("a folder of pages", () => {
  it("gives every page below it, decoded, under its path; follows no link out of it", async () => {
    const root = join(folder, "pages")
    mkdirSync(join(root, "b", "c"), { recursive: true })
    const outside = put("outside.html", "<p>outside")
    put("pages/b/c/windows.html", Buffer.from([...Buffer.from("<meta charset=windows-1251><p>"), 0xaf, 0xe6, 0xe0, 0xea]))
    put("pages/a.txt", "a")
    put("pages/readme.MD", "# r")
    put("pages/photo.png", "x")
    put("pages/b/large.txt", "x".repeat(300))
    symlinkSync(outside, join(root, "out.html"))
    symlinkSync(join(root, "a.txt"), join(root, "b", "in.txt"))
    symlinkSync(root, join(root, "b", "loop"))
    symlinkSync(join(root, "gone.txt"), join(root, "b", "gone.txt"))
    const { inputs, bad } = await both((onBad) => pages(root, { onBad, largest: 200 }))
    expect(inputs).toEqual([
      { id: "a.txt", text: "a" }, { id: "b/c/windows.html", html: "<meta charset=windows-1251><p>Їжак" }, { id: "b/in.txt", text: "a" }, { id: "readme.MD", text: "# r", mediaType: "text/markdown" }
    ])
    expect(bad).toEqual([
      { where: join(root, "b/gone.txt"), problem: "there is no such file or folder" }, { where: join(root, "b/large.txt"), problem: "it has 300 bytes, and 200 are allowed" }
    ])
    expect(await collect(pages(root, { extensions: [".png"] }))).toEqual([{ id: "photo.png", text: "x" }])
    expect(await fails(pages(join(root, "a.txt")))).toMatchObject({ problem: "it is a file, not a folder" })
    expect(await fails(pages(join(root, "nowhere")))).toMatchObject({ problem: "there is no such file or folder" })
  })
})

describe.skipIf(!have("postgres"))("a table of PostgreSQL", () => {
  const within = withPostgres()

  it("is read page by page, whatever its ids are", () => within((sql) => Effect.gen(function*() {
    yield* sql.unsafe(`CREATE SCHEMA news`)
    yield* sql.unsafe(`CREATE TABLE news.articles (id bigint PRIMARY KEY, html text, published date, tags jsonb, note text)`)
    yield* sql.unsafe(`INSERT INTO news.articles SELECT n * 1000000007::bigint, 'page ' || n, '2026-11-27', '{"n":[1]}', CASE WHEN n % 2 = 0 THEN 'even' END FROM generate_series(1, 25) AS n`)
    const rows = yield* Stream.runCollect(table({ sql, table: "news.articles", columns: ["html", "published", "note", "tags"], page: 10 }))
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 25 }, (_, at) => String((at + 1) * 1_000_000_007)))
    expect(rows.slice(0, 2)).toEqual([
      { id: "1000000007", html: "page 1", published: "2026-11-27", tags: { n: [1] } }, { id: "2000000014", html: "page 2", published: "2026-11-27", tags: { n: [1] }, note: "even" }
    ])
    const texts = yield* Stream.runCollect(table({ sql, query: `SELECT md5(id::text) AS "the id", html AS text FROM news.articles`, id: "the id", page: 7 }))
    expect(new Set(texts.map(({ text }) => text)).size).toBe(25)
    expect(texts.map(({ id }) => id)).toEqual(texts.map(({ id }) => id).sort())
    expect(yield* Stream.runCollect(table({ sql, query: "SELECT * FROM news.articles WHERE id < 0" }))).toEqual([])
    expect(yield* Effect.flip(Stream.runCollect(table({ sql, table: "news.nothing" })))).toMatchObject({ _tag: "SourceFailed", where: "the table news.nothing", problem: expect.stringContaining("does not exist") })
    expect(yield* Effect.flip(Stream.runCollect(table({ sql, table: `x"; DROP TABLE news.articles; --` })))).toBeInstanceOf(SourceFailed)
    expect(yield* Stream.runCollect(table({ sql, table: "news.articles", columns: [] }))).toHaveLength(25)
  })))
})

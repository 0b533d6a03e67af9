import { once } from "node:events"
import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"
import { afterAll, describe, expect, it } from "vitest"
import { full } from "../../../tests/setup/mode.ts"
import { spawned, started } from "./bin.ts"
import { folder, jsonl, object, page, rows } from "./folder.ts"
import { polyonym } from "./inProcess.ts"

const { path, put } = folder()
// A pipeline there finds the packages.
symlinkSync(fileURLToPath(new URL("../../../node_modules", import.meta.url)), path("node_modules"))
const sentence = "A ferry crew of nine was rescued off Odesa on Monday, Ukrainian President Volodymyr Zelensky said. Harbour master Ivo Brandl said that nobody had been hurt."
const lines: ReadonlyArray<Record<string, unknown>> = [
  { id: "b", text: sentence, url: "https://paper.example/1" },
  { id: 10, html: `<html><body><h1>Ferry</h1><p>${sentence}</p></body></html>`, publishedAt: "2026-03-01" },
  { text: "Паром не вийде до полудня, бо на морі шторм, сказала Олена Шевчук." },
  { id: "ä😀", text: "Die Fähre kam zu spät, sagte Angela Merkel in Berlin.", language: "de" },
  { id: "a", text: sentence, mediaType: "text/html", "": 1, __proto__x: null }
]
const corpus = put("corpus.jsonl", jsonl(...lines))
const queueFile = (name: string): string => `sqlite:${path(name)}`

const running = new Set<ReturnType<typeof started>>()
afterAll(() => running.forEach((child) => child.kill("SIGKILL")))

interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

/** Starts the command; `act` does something to it. */
function ended(args: ReadonlyArray<string>, act: (child: ReturnType<typeof started>) => unknown = () => undefined): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = started(args)
    running.add(child)
    let [out, err] = ["", ""]
    child.stdout.on("data", (chunk: Buffer) => out += chunk.toString("utf8"))
    child.stderr.on("data", (chunk: Buffer) => err += chunk.toString("utf8"))
    child.stdin.on("error", () => undefined)
    child.stdin.end()
    child.on("close", (code, signal) => {
      running.delete(child)
      resolve({ code, signal, out, err })
    })
    Promise.resolve(act(child)).catch(reject)
  })
}

const counts = async (queue: string): Promise<Record<string, number>> => object((await polyonym(["jobs", "status", "--queue", queue, "--json"])).out) as Record<string, number>
/** Waits until something is so; the test's own time ends it. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!await isSo()) await new Promise((resolve) => setTimeout(resolve, 50))
}

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Children share two processors with all other tests. */
const patience = { timeout: 120_000 }

describe("jobs submit, work, export", patience, () => {
  it("give the bytes of run --jsonl, in the order of ids, however often they are said", async () => {
    const queue = queueFile("first.db")
    const asked = await polyonym(["jobs", "submit", corpus, "--queue", queue, "--json"])
    expect({ code: asked.code, out: object(asked.out) }).toEqual({ code: 0, out: { queued: 5, unchanged: 0, invalid: 0, batches: 1 } })
    expect(asked.err).toContain("by the number of their line")
    expect((await polyonym(["jobs", "submit", "--queue", queue], { input: jsonl(...lines) })).out).toBe("Queued: 0. Known already: 5. Refused: 0.\n")
    const [run, worked] = await Promise.all([spawned(["run", "--jsonl", corpus]), spawned(["jobs", "work", "--queue", queue, "--threads", "1", "--sink", `jsonl:${path("sink.jsonl")}`, "--sink", `folder:${path("sink")}`])])
    expect(worked).toMatchObject({ code: 0, out: "Done: 5. Given up: 0.\n" })
    const exported = await polyonym(["jobs", "export", "--queue", queue])
    expect(exported.code).toBe(0)
    const byId = (text: string): ReadonlyArray<string> => text.trim().split("\n").sort()
    expect(byId(exported.out)).toEqual(byId(run.out))
    expect(rows(exported.out).map(({ id }) => id)).toEqual([10, 3, "a", "b", "ä😀"])
    const kept = new Map(rows(readFileSync(path("sink.jsonl"), "utf8")).map(({ id, result }) => [id, result]))
    expect([...kept]).toEqual(rows(exported.out).map(({ id, jsonld }) => [String(id), jsonld]))
    const pages = readdirSync(path("sink"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".jsonld"))
    expect(pages.map((name) => readFileSync(join(path("sink"), name), "utf8")).sort()).toEqual([...kept.values()].map((value) => JSON.stringify(value)).sort())
    const packed = path("out.jsonl.gz")
    await polyonym(["jobs", "export", "--queue", queue, "-o", packed])
    expect(gunzipSync(readFileSync(packed)).toString("utf8")).toBe(exported.out)
    expect(await counts(queue)).toEqual({ total: 5, done: 5, failed: 0, dead: 0 })
  })

  it("go on over what cannot be read, give up what cannot be worked at, and try it again when told", async () => {
    const queue = queueFile("second.db")
    const bad = put("bad.jsonl", `not json\n${jsonl({ id: "x", txt: 1 }, { id: "fails", text: "now" }, { id: "fine", text: sentence })}`)
    const pipeline = put("pipeline.mjs", `
import { Pipeline, Stage } from "@polyonym/core"
import { existsSync } from "node:fs"
export default Pipeline.empty.to(Stage.pure("picky", { gives: [] }, ({ text }) => {
  if (text === "now" && !existsSync(${JSON.stringify(path("later"))})) throw new Error("not yet")
  return {}
}))
`)
    const asked = await polyonym(["jobs", "submit", bad, "--queue", queue])
    expect(asked).toMatchObject({ code: 3, out: "Queued: 2. Known already: 0. Refused: 2.\n" })
    expect(asked.err).toMatch(/bad\.jsonl, line 1: this is not JSON[^]*bad\.jsonl, line 2: a JSON object is wanted/)
    const work = ["jobs", "work", pipeline, "--queue", queue, "--threads", "1", "--attempts", "1", "--json"]
    const first = await spawned(work)
    expect({ code: first.code, status: object(first.out)["status"] }).toMatchObject({ code: 3, status: { total: 2, done: 1, dead: 1 } })
    expect(first.err).toContain("polyonym jobs retry")
    const [dead] = rows((await polyonym(["jobs", "export", "--dead", "--queue", queue])).out)
    expect(dead).toMatchObject({ id: "fails", error: { message: expect.stringContaining("not yet") }, stage: "picky", attempts: 1, input: { id: "fails", text: "now" } })
    put("later", "")
    expect((await polyonym(["jobs", "retry", "--ids", "fine,nobody", "--queue", queue, "--json"])).out).toBe("{\n  \"retried\": 0\n}\n")
    expect((await polyonym(["jobs", "retry", "--ids", "fails", "--queue", queue])).out).toBe("Queued again: 1.\n")
    expect((await spawned(work)).code).toBe(0)
    expect(rows((await polyonym(["jobs", "export", "--queue", queue])).out).map(({ id, document }) => [id, (document as { readonly text: string }).text])).toEqual([["fails", "now"], ["fine", sentence]])
  })

  it.runIf(full)("need no second command where the queue is memory, and read files, folders and feeds", async () => {
    put("page.txt", page)
    put("feed.xml", `<rss version="2.0"><channel><title>Paper</title><item><guid>tag:paper,1</guid><title>Ferry</title><description>${sentence}</description></item></channel></rss>`)
    const { code, out, err } = await spawned(["jobs", "work", "monitor", path("page.txt"), path("feed.xml"), corpus, "--queue", "memory", "--threads", "1", "--sink", `identities:${path("names.db")}`, "-o", path("names.jsonl")])
    const written = readFileSync(path("names.jsonl"), "utf8")
    expect(out).toBe("Done: 7. Given up: 0.\n")
    const listed = rows((await polyonym(["identities", "list", "--store", path("names.db"), "--jsonl"])).out)
    expect(listed.find(({ id }) => id === "Q3874799")).toMatchObject({ documents: { length: 5 } })
    expect({ code, ids: rows(written).map(({ id }) => id) }).toEqual({ code: 0, ids: [10, path("page.txt"), `${corpus}:3`, "a", "b", "tag:paper,1", "ä😀"].sort((a, b) => String(a) < String(b) ? -1 : 1) })
    expect(rows(written).find(({ id }) => id === 10)!["monitor"]).toMatchObject({ publishedAt: "2026-03-01", language: "en", identities: [{ id: "Q3874799", count: 1 }, { name: "Ivo Brandl" }], places: [{ name: "Odesa" }] })
    expect(err).not.toContain("Queue:")
  })
})

describe("a worker that ends", patience, () => {
  // Its documents take their time, but not that of the processor.
  const slow = put("slow.mjs", `
import { Pipeline, Stage } from "@polyonym/core"
const still = new Int32Array(new SharedArrayBuffer(4))
export default Pipeline.empty.to(Stage.pure("slow", { gives: [] }, () => {
  Atomics.wait(still, 0, 0, 30)
  return {}
}))
`)
  const many = put("many.jsonl", jsonl(...Array.from({ length: 60 }, (_, at) => ({ id: `d${String(at).padStart(3, "0")}`, text: `${sentence} Number ${at}.` }))))

  it("by kill -9 loses nothing and doubles nothing: the other takes over", async () => {
    const queue = queueFile("killed.db")
    await polyonym(["jobs", "submit", many, "--queue", queue, "--batch", "3"])
    const work = ["jobs", "work", slow, "--queue", queue, "--threads", "1", "--lease", "1s"]
    let victim: Promise<Ended> | undefined
    const other = ended(work)
    victim = ended(work, async (child) => {
      await until(async () => (await counts(queue))["done"]! > 5)
      child.kill("SIGKILL")
    })
    expect((await victim).signal).toBe("SIGKILL")
    expect(await other).toMatchObject({ code: 0, out: "Done: 60. Given up: 0.\n" })
    const [exported, run] = await Promise.all([polyonym(["jobs", "export", "--queue", queue]), spawned(["run", slow, "--jsonl", many])])
    expect(exported.out === run.out).toBe(true)
  })

  it.runIf(full)("by a signal finishes what it has in hand, says so to who watches it, and leaves the rest", async () => {
    const queue = queueFile("drained.db")
    await polyonym(["jobs", "submit", many, "--queue", queue, "--batch", "3"])
    const one = await ended(["jobs", "work", slow, "--queue", queue, "--threads", "1", "--keep"], async (child) => {
      await until(async () => (await counts(queue))["done"]! > 0)
      child.kill("SIGTERM")
    })
    expect(one).toMatchObject({ code: 0, signal: null })
    expect(one.err).toContain("What is in hand is finished")
    const { done, total, dead } = await counts(queue) as { done: number; total: number; dead: number }
    expect(done % 3).toBe(0)
    expect({ total, dead, some: done > 0 && done < 60 }).toEqual({ total: 60, dead: 0, some: true })
  })

  it("at once by a second signal, though a document never ends; that is not lost", async () => {
    const queue = queueFile("stuck.db")
    const begun = path("begun")
    const pipeline = put("stuck.mjs", `
import { Pipeline, Stage } from "@polyonym/core"
import { writeFileSync } from "node:fs"
export default Pipeline.empty.to(Stage.pure("stuck", { gives: [] }, () => {
  writeFileSync(${JSON.stringify(begun)}, "")
  for (;;);
}))
`)
    await polyonym(["jobs", "submit", "--queue", queue], { input: jsonl({ id: "a", text: "never" }) })
    const watched = ended(["jobs", "status", "--queue", queue, "--watch"], async (child) => {
      await once(child.stdout, "data")
      child.kill("SIGINT")
    })
    const port = await freePort()
    const ready = async (): Promise<number> => (await fetch(`http://127.0.0.1:${port}/readyz`)).status
    const { code, err } = await ended(["jobs", "work", pipeline, "--queue", queue, "--threads", "1", "--health", String(port)], async (child) => {
      await until(() => existsSync(begun))
      expect(await ready()).toBe(200)
      child.kill("SIGINT")
      await once(child.stderr, "data")
      expect(await ready()).toBe(503)
      child.kill("SIGINT")
    })
    expect(code).toBe(130)
    expect(err).toContain("A second signal ends at once")
    expect(await counts(queue)).toEqual({ total: 1, done: 0, failed: 0, dead: 0 })
    expect(await watched).toMatchObject({ code: 130, out: "Documents 1, Done 0, Given up 0, To be tried again 0, Waiting 1, A second 0\n" })
  })
})

describe("jobs status", () => {
  it("is a table for a person, lines for a log, and four numbers for a script", async () => {
    const queue = queueFile("status.db")
    await polyonym(["jobs", "submit", corpus, "--queue", queue])
    const { out } = await polyonym(["jobs", "status", "--queue", queue])
    expect(out.split("\n").slice(1)).toEqual([
      "░".repeat(60), "Documents          5", "Done               0    0.0%", "Given up           0    0.0%", "To be tried again  0    0.0%", "Waiting            5  100.0%", "A second           0", "Time left          –", ""
    ])
    expect(Object.keys(await counts(queue))).toEqual(["total", "done", "failed", "dead"])
    const config = put("polyonym.config.json", JSON.stringify({ queue: "sqlite:status.db" }))
    expect(object((await polyonym(["jobs", "status", "--json", "--config", config])).out)).toMatchObject({ total: 5 })
  })
})

describe("wrong usage of jobs", () => {
  const secret = "postgres://ann:s3cr%C3%A9t@127.0.0.1:1/news?password=0ther"
  it.each([
    [["status", "--queue", "sqlite:/nowhere.db"], /no queue sqlite:\/nowhere\.db yet/], [["submit", corpus, "--queue", "memory"], /ends with its command/],
    [["work", "--queue", "memory"], /begins empty/], [["work", "--queue", "kafka:x"], /“kafka” names no queue/], [["export", "--queue", "sqlite:"], /names no queue/], [["status", "--queue", "postgres:nowhere"], /names no queue/],
    [["work", corpus, "--queue", "memory", "--lease", "soon"], /--lease: “soon” is no length of time/], [["work", corpus, "--queue", "memory", "--threads", "0"], /--threads: 0 is not from 1/],
    [["work", corpus, "--queue", "memory", "--lease", "10ms"], /--lease/], [["submit", corpus, "--queue", "sqlite:x.db", "--batch", "1001"], /--batch: 1001/], [["work", "nope", "--queue", "memory"], /no preset “nope”/],
    [["work", corpus, "--queue", "memory", "--sink", "ftp:x"], /“ftp” names no place/], [["work", corpus, "--queue", "memory", "--sink", `identities:${path("x.db")}`], /document, monitor/],
    [["work", corpus, "--queue", "memory", "--otlp", "nowhere"], /--otlp: the address/]
  ])("%j", async (args, message) => {
    const { code, out, err } = await polyonym(["jobs", ...args])
    expect({ code, out }).toEqual({ code: 2, out: "" })
    expect(err).toMatch(message)
    expect(err.trim().split("\n")).toHaveLength(1)
  })
  it("tells of a server that does not answer without its password", async () => {
    const { code, err } = await polyonym(["jobs", "status", "--queue", secret])
    expect(code).toBe(2)
    expect(err).toContain("postgres://ann@127.0.0.1:1/news")
    expect(err).not.toMatch(/s3cr|0ther/)
  })
  it("leaves no file behind", () => {
    expect(existsSync("x.db")).toBe(false)
  })
})

import { execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import { appendFileSync, chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs"
import { hostname, tmpdir } from "node:os"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { Document } from "@polyonym/core"
import { Identities } from "@polyonym/facts"
import { IdentityStore } from "@polyonym/identity"
import type { Result } from "@polyonym/jobs"
import { folderPath, folderSink, identitySink, jsonLinesSink, mergeJsonl, postgresSink } from "@polyonym/jobs/sinks"
import { Effect } from "effect"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { have } from "./servers/index.ts"
import { withPostgres } from "./servers/withPostgres.ts"
import { batches, failureOf, ids, newest, resultOf, writeAll } from "./sinksKit.ts"

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sinks-"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let count = 0
const fresh = (): string => {
  const path = join(folder, `${count++}`)
  mkdirSync(path)
  return path
}

const recordsIn = (text: string): ReadonlyArray<Result> =>
  text.split("\n").slice(0, -1).map((line) => {
    const { result, ...rest } = JSON.parse(line) as Result
    return { ...rest, result: JSON.stringify(result) }
  })
const textOf = (file: string): string => file.endsWith(".gz") ? gunzipSync(readFileSync(file)).toString() : readFileSync(file, "utf8")
/** One record a document, and that the newest. */
const expectNewest = (records: ReadonlyArray<Result>, all: ReadonlyArray<ReadonlyArray<Result>>) => {
  expect(records.length).toBe(new Set(records.map(({ id }) => id)).size)
  expect(new Map(records.map((record) => [record.id, record]))).toEqual(newest(all))
}

/** A disk that has room for so much, where such a one can be had. */
const smallDisk = (bytes: number): string | undefined => {
  const path = fresh()
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${bytes}`, "none", path], { stdio: "ignore" })
    return path
  } catch {
    return undefined
  }
}

describe("a file of lines", () => {
  it("has the newest of each document, whatever comes how often, torn in between or not", async () => {
    await fc.assert(fc.asyncProperty(fc.array(batches, { minLength: 1, maxLength: 3 }), fc.nat(400), fc.boolean(), async (sessions, cut, packed) => {
      let file = join(fresh(), packed ? "results.jsonl.gz" : "results.jsonl")
      for (const session of sessions) {
        const left = join(fresh(), packed ? "results.jsonl.gz" : "results.jsonl")
        // What the disk has when the process is killed in the middle of a line.
        await Effect.runPromise(Effect.scoped(Effect.gen(function*() {
          const sink = yield* jsonLinesSink(file)
          for (const batch of session) yield* sink.write(batch)
          copyFileSync(file.replace(".gz", ""), left.replace(".gz", ""))
          const line = `{"id":"torn","version":9,"receipt":"r","result":"${"x".repeat(300)}"}`
          appendFileSync(left.replace(".gz", ""), line.slice(0, cut % line.length))
        })))
        expectNewest(recordsIn(textOf(file)), sessions.slice(0, sessions.indexOf(session) + 1).flat())
        file = left
      }
      await writeAll(jsonLinesSink(file), [])
      expectNewest(recordsIn(textOf(file)), sessions.flat())
      expect(readdirSync(join(file, "..")).length).toBe(1)
    }), { numRuns: 25 })
  })
  it("is one of many that are joined", async () => {
    await fc.assert(fc.asyncProperty(fc.array(batches, { minLength: 1, maxLength: 3 }), async (workers) => {
      const files = workers.map((_, at) => join(fresh(), at % 2 === 0 ? "w.jsonl" : "w.jsonl.gz"))
      for (const [at, written] of workers.entries()) await writeAll(jsonLinesSink(files[at]!), written)
      const out = join(fresh(), "all.jsonl.gz")
      const documents = await Effect.runPromise(mergeJsonl(files, out))
      expectNewest(recordsIn(textOf(out)), workers.flat())
      expect(documents).toBe(newest(workers.flat()).size)
    }), { numRuns: 20 })
  })
  it("is not written twice by the same batch, and takes the same version with another receipt", async () => {
    const file = join(fresh(), "results.jsonl")
    await Effect.runPromise(Effect.scoped(Effect.gen(function*() {
      const sink = yield* jsonLinesSink(file)
      const batch = ids.map((id) => resultOf(id, 3))
      yield* sink.write(batch)
      const { size } = statSync(file)
      yield* sink.write(batch)
      expect(statSync(file).size).toBe(size)
      yield* sink.write([{ ...resultOf("a", 3), receipt: "another" }])
    })))
    expect(recordsIn(textOf(file)).find(({ id }) => id === "a")?.receipt).toBe("another")
  })
  it("keeps a result as it was given, and what `value` picks", async () => {
    const file = join(fresh(), "results.jsonl")
    await writeAll(jsonLinesSink(file, { value: ({ result }) => result.trim() }), [[{ id: "a", version: 1, receipt: "r", result: ' {"b": 1.0,\n "a": "\\u0041"}' }]])
    expect(textOf(file)).toBe('{"id":"a","version":1,"receipt":"r","result":{"b": 1.0,  "a": "\\u0041"}}\n')
    expect(await failureOf(jsonLinesSink(file), [{ id: "b", version: 1, receipt: "r", result: "no" }])).toMatchObject({ _tag: "SinkFailed", problem: "what was made of document b is no JSON" })
  })
  it("is left alone when it is something else, damaged in its middle, or another process has it", async () => {
    const file = join(fresh(), "results.jsonl")
    for (const foreign of ['{"id":"a","text":"an input"}\n', "words", "\n"]) {
      writeFileSync(file, foreign)
      expect(await failureOf(jsonLinesSink(file))).toMatchObject({ where: file, problem: expect.stringContaining("no file of results") })
      expect(textOf(file)).toBe(foreign)
    }
    rmSync(file)
    await writeAll(jsonLinesSink(file), [ids.map((id) => resultOf(id, 1))])
    const whole = textOf(file)
    writeFileSync(file, whole.replace('"version":1', '"version":one'))
    expect(await failureOf(jsonLinesSink(file))).toMatchObject({ where: `${file}:1`, problem: expect.stringContaining("damaged") })
    writeFileSync(file, whole)
    const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" })
    const lock = `${file}.lock`
    try {
      await Effect.runPromise(Effect.scoped(Effect.gen(function*() {
        yield* jsonLinesSink(file)
        expect(yield* Effect.flip(jsonLinesSink(file))).toMatchObject({ problem: expect.stringContaining("give each worker a file of its own") })
        writeFileSync(join(folder, "lock"), readFileSync(lock, "utf8").replace(`${process.pid}`, `${other.pid}`))
      })))
      expect(existsSync(lock)).toBe(false)
      copyFileSync(join(folder, "lock"), lock)
      expect((await failureOf(jsonLinesSink(file))).problem).toContain(`${other.pid} writes to it`)
    } finally {
      other.kill("SIGKILL")
      await once(other, "exit")
    }
    // Whoever held it is dead.
    await writeAll(jsonLinesSink(file), [[resultOf("a", 2)]])
    expect(recordsIn(textOf(file)).find(({ id }) => id === "a")?.version).toBe(2)
  })
  it("says in words what keeps it from being written", async () => {
    expect(await failureOf(jsonLinesSink(join(folder, "nowhere", "results.jsonl")))).toMatchObject({ problem: "there is no such file or folder" })
    expect(await failureOf(jsonLinesSink(folder))).toMatchObject({ where: folder })
    const closed = fresh()
    chmodSync(closed, 0o500)
    if (process.getuid?.() !== 0) expect(await failureOf(jsonLinesSink(join(closed, "results.jsonl")))).toMatchObject({ problem: "no permission" })
  })
  it("goes on when a full disk has room again, with nothing lost", async () => {
    const disk = smallDisk(128 * 1024)
    if (disk === undefined) return console.warn("skipped: no small disk can be mounted here")
    try {
      const file = join(disk, "results.jsonl")
      const large = (id: string): Result => ({ ...resultOf(id, 1), result: JSON.stringify("x".repeat(20_000)) })
      await Effect.runPromise(Effect.scoped(Effect.gen(function*() {
        const sink = yield* jsonLinesSink(file)
        yield* sink.write(["1", "2", "3"].map(large))
        expect(yield* Effect.flip(sink.write(["4", "5", "6", "7"].map(large)))).toMatchObject({ _tag: "SinkFailed", where: file, problem: "the disk is full" })
        yield* sink.write([large("4")])
      })))
      expect(recordsIn(textOf(file)).map(({ id }) => id)).toEqual(["1", "2", "3", "4"])
      expect(await failureOf(folderSink(join(disk, "pages")), ["5", "6", "7"].map(large))).toMatchObject({ problem: "the disk is full" })
      expect(readdirSync(join(disk, "pages"), { recursive: true }).filter((name) => !/^(?:\.unfinished.*|..|..\/..|.*\.jsonld)$/.test(String(name)))).toEqual([])
      expect(readdirSync(join(disk, "pages", ".unfinished")).flatMap((name) => readdirSync(join(disk, "pages", ".unfinished", name)))).toEqual([])
    } finally {
      execFileSync("umount", [disk])
    }
  })
})

describe("a folder of files", () => {
  const filesIn = (path: string) => readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort()
  const expectFiles = (path: string, all: ReadonlyArray<ReadonlyArray<Result>>) => {
    const kept = newest(all)
    expect(filesIn(path)).toEqual([...kept.values()].map(({ id, version }) => join(path, folderPath(id, version))).sort())
    for (const { id, version, result } of kept.values()) expect(readFileSync(join(path, folderPath(id, version)), "utf8")).toBe(result)
  }
  it("has the newest of each document, whatever comes in what order from how many at once", async () => {
    await fc.assert(fc.asyncProperty(fc.array(batches, { minLength: 1, maxLength: 3 }), async (workers) => {
      const path = fresh()
      await Promise.all(workers.map((written) => writeAll(folderSink(path), written)))
      expectFiles(path, workers.flat())
    }), { numRuns: 15 })
  })
  it("is as it was after the same once more; what was torn is not seen, and written anew", async () => {
    const path = fresh()
    const batch = ids.map((id) => resultOf(id, 2))
    await writeAll(folderSink(path), [batch])
    const times = filesIn(path).map((file) => statSync(file).mtimeMs)
    await writeAll(folderSink(path), [batch, ids.map((id) => resultOf(id, 1))])
    expect(filesIn(path).map((file) => statSync(file).mtimeMs)).toEqual(times)
    truncateSync(filesIn(path)[0]!, 3)
    // Left by one who died, and by one of another machine.
    for (const who of [`${hostname()} 999999999 00`, "elsewhere 1 00"]) {
      mkdirSync(join(path, ".unfinished", who))
      writeFileSync(join(path, ".unfinished", who, "part"), "{")
    }
    await writeAll(folderSink(path), [batch])
    expect(filesIn(path).filter((file) => file.includes("unfinished"))).toEqual([join(path, ".unfinished", "elsewhere 1 00", "part")])
    rmSync(join(path, ".unfinished"), { recursive: true })
    expectFiles(path, [batch])
  })
  it("says in words why it cannot be made", async () => {
    writeFileSync(join(folder, "file"), "")
    expect(await failureOf(folderSink(join(folder, "file", "pages")))).toMatchObject({ _tag: "SinkFailed", problem: "a part of its path is a file, not a folder" })
  })
})

describe("an identity store", () => {
  const identities = (name: string) => ({ style: "own-preference" as const, identities: [{ id: "Q1", type: "PER" as const, preferred: {}, spellings: [{ text: name, language: "en", script: "Latn", count: 1 }], mentions: [], roles: [], why: [] }] })
  const document = (id: string, version: number, name: string): Result =>
    ({ id, version, receipt: `r${version}`, result: JSON.stringify({ id, document: Document.toJson(Document.add(Document.make(name, { id }), Identities, identities(name))) }) })
  const within = (versions: string | undefined, all: ReadonlyArray<ReadonlyArray<Result>>) => Effect.flatMap(IdentityStore, (store) =>
    Effect.scoped(Effect.flatMap(identitySink(store, versions === undefined ? {} : { versions }), (sink) => Effect.forEach(all, (batch) => sink.write(batch), { discard: true }))))

  it("has each document once, its newest self, also when the older comes late and after a restart", async () => {
    const versions = join(fresh(), "versions.jsonl")
    const names = await Effect.runPromise(Effect.provide(Effect.gen(function*() {
      yield* within(versions, [[document("a", 1, "Ostap Hryn"), document("b", 1, "Ostap Hryn")], [document("a", 3, "Ostap Hryn-Lune")], [document("a", 2, "O. Hryn")]])
      yield* within(versions, [[document("a", 2, "O. Hryn")], [document("b", 1, "Ostap Hryn")]])
      const known = yield* (yield* IdentityStore).identities
      return { documents: known.size, names: known.list().flatMap((one) => one.names.map(({ text }) => text)).sort() }
    }), IdentityStore.memory))
    expect(names).toEqual({ documents: 2, names: ["Ostap Hryn", "Ostap Hryn-Lune"] })
  })
  it("says of which result it is no document", async () => {
    const failure = await Effect.runPromise(Effect.provide(Effect.flip(within(undefined, [[{ id: "a", version: 1, receipt: "r", result: '{"facts":{}}' }]])), IdentityStore.memory))
    expect(failure.message).toContain("document a is no document with identities: facts.identities is missing")
  })
})

describe.skipIf(!have("postgres"))("a table of PostgreSQL", () => {
  const within = withPostgres()

  it("has the newest of each document, whatever comes in what order from how many at once", () => within((sql) => Effect.gen(function*() {
    const sinks = yield* Effect.all([1, 2, 3].map(() => postgresSink({ sql, table: "public.results" })), { concurrency: "unbounded" })
    yield* Effect.promise(() => fc.assert(fc.asyncProperty(fc.array(batches, { minLength: 1, maxLength: 3 }), async (workers) => {
      await Effect.runPromise(sql.unsafe("TRUNCATE results"))
      await Effect.runPromise(Effect.all(workers.map((written, at) => Effect.forEach(written, (batch) => sinks[at]!.write(batch))), { concurrency: "unbounded" }))
      const rows = await Effect.runPromise(sql.unsafe<{ id: string; version: string; receipt: string; result: string }>("SELECT id, version::text, receipt, result::text FROM results"))
      expectNewest(rows.map(({ id, version, receipt, result }) => ({ id: id.startsWith("\\") ? JSON.parse(id.slice(1)) as string : id, version: Number(version), receipt, result })), workers.flat())
    }), { numRuns: 20 }))
    yield* sinks[0]!.write([resultOf("a", 9)])
    const [before] = yield* sql.unsafe<{ xmin: string }>("SELECT xmin::text FROM results WHERE id = 'a'")
    yield* sinks[1]!.write([resultOf("a", 9), resultOf("a", 8)])
    expect(yield* sql.unsafe("SELECT xmin::text FROM results WHERE id = 'a'")).toEqual([before])
    expect(yield* Effect.flip(postgresSink({ sql, table: "nowhere.results" }))).toMatchObject({ _tag: "SinkFailed", problem: expect.stringContaining('schema "nowhere" does not exist') })
  })), 60_000)
})

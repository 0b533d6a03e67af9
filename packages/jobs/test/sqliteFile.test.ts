/** What can be wrong with the file of a queue. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { chmodSync, mkdirSync, truncateSync, writeFileSync } from "node:fs"
import path from "node:path"
import { DatabaseSync } from "node:sqlite"
import { expect, it } from "vitest"
import { makeJobs } from "@polyonym/jobs"
import { sqliteEngine } from "@polyonym/jobs/sqlite"
import { sqlEngine } from "../src/sql/engine.ts"
import { sqliteClient } from "../src/sqlite/client.ts"
import { openDatabase, sqliteUnavailable } from "../src/sqlite/file.ts"
import { backOff, documents, expectedOf, processorOf, resultsOf, run } from "./contract/place.ts"
import { sqliteFolder } from "./sqliteFolder.ts"

const failureOf = (options: Parameters<typeof sqliteEngine>[0]) => Effect.flip(Effect.scoped(sqliteEngine(options)))

it("says of a file that is no database, or another program's, what to do", () =>
  run(Effect.gen(function*() {
    const folder = yield* sqliteFolder
    const text = path.join(folder, "notes.txt")
    writeFileSync(text, "No database, but longer than the header that SQLite reads of a file before it says so. ".repeat(40))
    expect(yield* failureOf({ file: text })).toMatchObject({ _tag: "JobsUnavailable", engine: "sqlite", problem: `${text}: file is not a database`, advice: "give another file, or move this one away" })

    const foreign = path.join(folder, "other.db")
    const other = new DatabaseSync(foreign)
    other.exec("create table songs (id integer primary key)")
    expect(yield* failureOf({ file: foreign })).toMatchObject({ problem: `${foreign}: the database of another program`, advice: "give another file" })
    expect(other.prepare("select count(*) as n from sqlite_master").get()).toEqual({ n: 1 })
    other.close()

    expect(yield* failureOf({ file: path.join(folder, "none", "queue.db") })).toMatchObject({ advice: "look at the path: its folder must exist and be writable" })
    mkdirSync(path.join(folder, "folder"))
    expect(yield* failureOf({ file: path.join(folder, "folder") })).toMatchObject({ _tag: "JobsUnavailable" })
    expect(yield* failureOf({ file: path.join(folder, "queue.db"), name: "drop table" })).toMatchObject({ problem: 'no name for a queue: "drop table"' })
  })))

it.skipIf(process.getuid?.() === 0)("says that a file may only be read", () =>
  run(Effect.gen(function*() {
    const folder = yield* sqliteFolder
    const file = path.join(folder, "queue.db")
    yield* Effect.scoped(sqliteEngine({ file }))
    chmodSync(file, 0o444)
    expect(yield* failureOf({ file })).toMatchObject({ _tag: "JobsUnavailable" })
  })))

it("says of a damaged file that it is damaged", () =>
  run(Effect.gen(function*() {
    const folder = yield* sqliteFolder
    const file = path.join(folder, "queue.db")
    yield* Effect.scoped(Effect.flatMap(sqliteEngine({ file }), (engine) => makeJobs(engine).submit(Stream.fromIterable(documents(400)))))
    truncateSync(file, 8192)
    const broken = yield* Effect.flip(Effect.scoped(Effect.flatMap(sqliteEngine({ file }), (engine) => makeJobs(engine).work({ processor: processorOf(), patience: 0, onOutage: () => Effect.void }))))
    expect(broken).toMatchObject({ _tag: "JobsUnavailable", advice: "the file is damaged; move it away and submit again" })
  })))

it("stops on a full disk with nothing lost, and goes on when there is room", () =>
  run(Effect.gen(function*() {
    const folder = yield* sqliteFolder
    const file = path.join(folder, "queue.db")
    const database = yield* openDatabase(file)
    const jobs = makeJobs(yield* sqlEngine({ engine: "sqlite", sql: yield* sqliteClient(database), unavailable: sqliteUnavailable(file) }))
    const limit = (pages: number) => database.exec(`pragma max_page_count = ${pages}`)
    const pages = () => Number(database.prepare("pragma page_count").get()!["page_count"])
    const inputs = documents(40).map((input) => ({ ...input, body: "x".repeat(2000) }))
    const submit = jobs.submit(Stream.fromIterable(inputs), { batch: 5, patience: 0 })
    const work = jobs.work({ processor: processorOf((input) => ({ id: input.id, receipt: "r", result: JSON.stringify({ text: input["text"], body: "y".repeat(2000) }) })), backOff, patience: 0 })
    const advice = "the disk is full, or the file as large as it may be; make room, then start again"

    limit(30)
    expect(yield* Effect.flip(submit)).toMatchObject({ _tag: "JobsUnavailable", advice })
    expect((yield* jobs.status).waiting % 5).toBe(0)
    limit(1_000_000)
    yield* submit
    limit(pages() + 5)
    expect(yield* Effect.flip(work)).toMatchObject({ _tag: "JobsUnavailable", advice })
    limit(1_000_000)
    yield* work
    expect(yield* jobs.status).toMatchObject({ total: 40, done: 40, waiting: 0, failed: 0 })
    expect((yield* resultsOf(jobs)).map(([id]) => id)).toEqual(expectedOf(inputs).map(([id]) => id))
  })))

it("holds several queues in one file", () =>
  run(Effect.gen(function*() {
    const folder = yield* sqliteFolder
    const file = path.join(folder, "queue.db")
    const [one, other] = yield* Effect.all(["one", "other"].map((name) => Effect.map(sqliteEngine({ file, name }), makeJobs)))
    yield* one!.submit(Stream.fromIterable(documents(3)))
    expect(yield* other!.work({ processor: processorOf() })).toMatchObject({ done: 0 })
    expect(yield* one!.status).toMatchObject({ waiting: 3 })
  })))

it("sets a row aside that holds no batch, and goes on", () =>
  run(Effect.gen(function*() {
    const folder = yield* sqliteFolder
    const file = path.join(folder, "queue.db")
    const database = yield* openDatabase(file)
    const jobs = makeJobs(yield* sqlEngine({ engine: "sqlite", sql: yield* sqliteClient(database), unavailable: sqliteUnavailable(file) }))
    database.exec("insert into polyonym_batches (id, queue_name, element, state, attempts, visible_at, updated_at) values ('torn', 'high', '{', 'pending', 0, 0, 0)")
    yield* jobs.submit(Stream.fromIterable(documents(3)))
    expect(yield* jobs.work({ processor: processorOf() })).toMatchObject({ done: 3 })
    expect(database.prepare("select state from polyonym_batches where id = 'torn'").get()).toEqual({ state: "failed" })
  })))

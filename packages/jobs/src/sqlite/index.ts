/** Jobs in one SQLite file, which several processes of one machine share. Needs Node 22.13 or later, and no server. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { Engine } from "../engine.ts"
import type { JobsUnavailable } from "../errors.ts"
import { Jobs } from "../jobs.ts"
import { makeJobs } from "../makeJobs.ts"
import { sqlEngine } from "../sql/engine.ts"
import { sqliteClient } from "./client.ts"
import { openDatabase, sqliteUnavailable } from "./file.ts"

/** Where a queue is. */
export interface SqliteOptions {
  /** The database, made where there is none. On a disk of this machine: SQLite's locks do not hold over a network. */
  readonly file: string
  /** Of the queue, several of which one file may hold; default `polyonym`. */
  readonly name?: string
}

/**
 * An engine over one SQLite file. Fails when the file cannot be opened, is damaged, or another program's.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { mkdtempSync } from "node:fs"
 * import { tmpdir } from "node:os"
 * import path from "node:path"
 * import * as Effect from "effect/Effect"
 * import { makeJobs } from "@polyonym/jobs"
 * import { sqliteEngine } from "@polyonym/jobs/sqlite"
 *
 * const file = path.join(mkdtempSync(path.join(tmpdir(), "jobs-")), "queue.db")
 * const status = Effect.flatMap(sqliteEngine({ file, name: "articles" }), (engine) => makeJobs(engine).status)
 * assert.equal((await Effect.runPromise(Effect.scoped(status))).total, 0)
 * ```
 */
export const sqliteEngine = ({ file, name }: SqliteOptions): Effect.Effect<Engine, JobsUnavailable, Scope.Scope> =>
  Effect.gen(function*() {
    const sql = yield* sqliteClient(yield* openDatabase(file))
    return yield* sqlEngine({ engine: "sqlite", name, sql, unavailable: sqliteUnavailable(file) })
  })

/**
 * The service `Jobs` over one SQLite file.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { mkdtempSync } from "node:fs"
 * import { tmpdir } from "node:os"
 * import path from "node:path"
 * import * as Effect from "effect/Effect"
 * import * as Stream from "effect/Stream"
 * import { Jobs } from "@polyonym/jobs"
 * import { layer } from "@polyonym/jobs/sqlite"
 *
 * const file = path.join(mkdtempSync(path.join(tmpdir(), "jobs-")), "queue.db")
 * const submit = Effect.gen(function*() {
 *   const jobs = yield* Jobs
 *   return yield* jobs.submit(Stream.make({ id: "a", text: "Kyiv" }))
 * })
 * assert.equal((await Effect.runPromise(Effect.provide(submit, layer({ file })))).queued, 1)
 * assert.equal((await Effect.runPromise(Effect.provide(submit, layer({ file })))).unchanged, 1)
 * ```
 */
export const layer = (options: SqliteOptions): Layer.Layer<Jobs, JobsUnavailable> => Layer.effect(Jobs, Effect.map(sqliteEngine(options), makeJobs))

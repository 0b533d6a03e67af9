/** A database file, opened, and what can be wrong with it. */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { DatabaseSync } from "node:sqlite"
import { JobsUnavailable } from "../errors.ts"
import { causesOf } from "../sql/causes.ts"
import { codeOf, whenFree } from "./busy.ts"

const engine = "sqlite"
/** "PLYN": what SQLite keeps of which program a file is. */
const applicationId = 0x504c594e

const advices: ReadonlyMap<number, string> = new Map([
  [5, "another process holds the file for long; try again, with fewer workers"],
  [8, "the file or its folder may only be read; give a place that can be written"],
  [10, "the disk fails; look at its health, and keep the file off network drives"],
  [11, "the file is damaged; move it away and submit again"],
  [13, "the disk is full, or the file as large as it may be; make room, then start again"],
  [14, "look at the path: its folder must exist and be writable"],
  [26, "give another file, or move this one away"]
])

/** What SQLite says of a file, with what to do. */
export const sqliteUnavailable = (file: string) => (thrown: unknown): JobsUnavailable => {
  const cause = causesOf(thrown).findLast((each) => each instanceof Error) ?? thrown
  const problem = cause instanceof Error ? cause.message : String(cause)
  return new JobsUnavailable({ engine, problem: `${file}: ${problem}`, advice: advices.get(codeOf(cause) ?? -1) ?? "look at the file" })
}

const foreign = (file: string): JobsUnavailable => new JobsUnavailable({ engine, problem: `${file}: the database of another program`, advice: "give another file" })

/** Marks a new file as ours; an older one has to be. Gives whether it is. */
function claim(database: DatabaseSync): boolean {
  const valueOf = (sql: string): number => Number(Object.values(database.prepare(sql).get() ?? {})[0])
  const isOurs = (): boolean => valueOf("pragma application_id") === applicationId
  if (isOurs()) return true
  database.exec("begin immediate")
  try {
    if (isOurs()) return true
    if (valueOf("select count(*) from sqlite_master") > 0) return false
    database.exec(`pragma application_id = ${applicationId}`)
    return true
  } finally {
    database.exec("commit")
  }
}

function open(DatabaseSync: typeof import("node:sqlite").DatabaseSync, file: string): DatabaseSync {
  const database = new DatabaseSync(file)
  try {
    if (!claim(database)) throw foreign(file)
    database.exec("pragma journal_mode = wal; pragma synchronous = full")
    return database
  } catch (thrown) {
    database.close()
    throw thrown
  }
}

/** Opens a file, or makes it. */
export const openDatabase = (file: string): Effect.Effect<DatabaseSync, JobsUnavailable, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.gen(function*() {
      const { DatabaseSync } = yield* Effect.tryPromise({
        try: () => import("node:sqlite"),
        catch: () => new JobsUnavailable({ engine, problem: `Node ${process.versions.node} has no SQLite`, advice: "take Node 22.13 or later" })
      })
      return yield* whenFree(Effect.try({ try: () => open(DatabaseSync, file), catch: (thrown) => thrown })).pipe(
        Effect.mapError((thrown) => (thrown instanceof JobsUnavailable ? thrown : sqliteUnavailable(file)(thrown)))
      )
    }),
    (database) => Effect.sync(() => database.close())
  )

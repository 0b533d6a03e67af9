import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as Semaphore from "effect/Semaphore"
import type { SinkFailed } from "../errors.ts"
import type { Sink } from "../sink.ts"
import { filing } from "./files.ts"
import type { ValueOptions } from "./newest.ts"
import { ResultFile } from "./resultFile.ts"
import { joinFiles } from "./resultLines.ts"

/** Opens a file for as long as the scope lives. What closing it meets is logged: every result is on the disk by then. */
export const openFile = (name: string): Effect.Effect<ResultFile, SinkFailed, Scope.Scope> =>
  Effect.acquireRelease(filing(name, () => ResultFile.open(name)), (file) => Effect.catch(filing(name, () => file.close()), (failed) => Effect.logWarning(failed.message)))

/**
 * Results to a file with one JSON object a line: `{"id","version","receipt","result"}`. Results are on the disk (`fdatasync`) when `write` succeeds. A line that a process was at when
 * it died is cut off when the file is opened again, and older selves of documents are dropped then and when it is closed: between, the last line of a document counts. A name that
 * ends in `.gz` is packed at closing; until then the file stands without that ending.
 *
 * One process writes to a file: each worker has its own, and `mergeJsonl` joins them. Which version of each document is kept is held in memory, some 150 bytes a document. Fails with
 * `SinkFailed` where the file cannot be opened, is something else, or another process has it.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { mkdtempSync, readFileSync } from "node:fs"
 * import { tmpdir } from "node:os"
 * import { join } from "node:path"
 * import { jsonLinesSink } from "@polyonym/jobs/sinks"
 * import { Effect } from "effect"
 *
 * const file = join(mkdtempSync(join(tmpdir(), "results-")), "results.jsonl")
 * const program = Effect.gen(function*() {
 *   const sink = yield* jsonLinesSink(file)
 *   yield* sink.write([{ id: "a", version: 1, receipt: "r1", result: '{"names":["Lune"]}' }])
 *   yield* sink.write([{ id: "a", version: 2, receipt: "r2", result: '{"names":["Lune","Wyre"]}' }])
 *   yield* sink.write([{ id: "a", version: 1, receipt: "r1", result: '{"names":["Lune"]}' }])
 * })
 * await Effect.runPromise(Effect.scoped(program))
 * assert.equal(readFileSync(file, "utf8"), '{"id":"a","version":2,"receipt":"r2","result":{"names":["Lune","Wyre"]}}\n')
 * ```
 */
export const jsonLinesSink = (file: string, options: ValueOptions = {}): Effect.Effect<Sink, SinkFailed, Scope.Scope> =>
  Effect.map(openFile(file), (opened) => {
    const turn = Semaphore.makeUnsafe(1)
    return { name: file, write: (results) => turn.withPermit(filing(file, () => opened.write(results, options))) }
  })

/**
 * Joins the files that workers wrote with `jsonLinesSink` to one with one record a document, its newest; packed where its name ends in `.gz`. Lines that a process did not end are
 * left out. Gives how many documents there are.
 *
 * ```ts no-run
 * yield* mergeJsonl(["worker-1.jsonl", "worker-2.jsonl.gz"], "results.jsonl.gz")
 * ```
 */
export const mergeJsonl = (files: ReadonlyArray<string>, out: string): Effect.Effect<number, SinkFailed> => filing(out, () => joinFiles(files, out))

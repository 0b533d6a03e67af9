/** The records of every kind agree, whatever is told them in whatever order. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import fc from "fast-check"
import { DatabaseSync } from "node:sqlite"
import { expect, it } from "vitest"
import type { Entry, Records, Settled } from "@polyonym/jobs"
import { memoryRecords } from "../src/memory/records.ts"
import { sqlRecords } from "../src/sql/records.ts"
import { makeTables, tablesOf } from "../src/sql/tables.ts"
import { sqliteClient } from "../src/sqlite/client.ts"
import { sqliteUnavailable } from "../src/sqlite/file.ts"
import { run } from "./contract/place.ts"

type Told = { readonly kind: "wait"; readonly entries: ReadonlyArray<Entry> } | { readonly kind: "settle"; readonly settled: ReadonlyArray<Settled> }

const id = fc.constantFrom("a", "b", "🦊", "\ud83e", "__proto__")
const version = fc.integer({ min: 1, max: 4 })
const entry: fc.Arbitrary<Entry> = fc.record({ id, version, attempts: fc.constant(0) }).map((each) => ({ ...each, hash: `hash ${each.version}`, input: { id: each.id, text: `${each.version}` } }))
const failure = { stage: "names", tag: "Away", message: "\u0000 later", again: true }
const settled: fc.Arbitrary<Settled> = fc.tuple(entry, fc.constantFrom("done", "failed", "dead"), fc.integer({ min: 1, max: 3 })).map(([of, kind, attempts]): Settled => {
  const shared = { id: of.id, hash: of.hash, version: of.version }
  if (kind === "done") return { kind, ...shared, receipt: `receipt ${of.version}`, result: JSON.stringify({ version: of.version }) }
  return kind === "failed" ? { kind, ...shared, attempts, failure } : { kind: "dead", ...shared, attempts, failure, entry: of }
})
const unique = { selector: ({ id }: { readonly id: string }) => id, maxLength: 5 }
const told: fc.Arbitrary<Told> = fc.oneof(
  fc.uniqueArray(entry, unique).map((entries): Told => ({ kind: "wait", entries })),
  fc.uniqueArray(settled, unique).map((each): Told => ({ kind: "settle", settled: each }))
)

const sqliteRecords = Effect.gen(function*() {
  const database = yield* Effect.acquireRelease(Effect.sync(() => new DatabaseSync(":memory:")), (open) => Effect.sync(() => open.close()))
  const sql = yield* sqliteClient(database)
  const tables = yield* tablesOf("sqlite")
  yield* makeTables(sql, tables)
  return sqlRecords({ sql, tables, unavailable: sqliteUnavailable(":memory:") })
})

const tell = (records: Records, each: Told) => (each.kind === "wait" ? Effect.as(records.wait(each.entries), []) : Effect.map(records.settle(each.settled), (outdated) => [...outdated].sort()))

const stateOf = (records: Records) =>
  Effect.gen(function*() {
    const { rate: _, ...counts } = yield* records.status
    const known = yield* records.known(["a", "b", "🦊", "\ud83e", "__proto__", "none"])
    return { counts, known: [...known].sort(), results: yield* Stream.runCollect(records.results), dead: yield* Stream.runCollect(records.deadLetters) }
  })

it("keep the same, and count what they keep", () =>
  fc.assert(fc.asyncProperty(fc.array(told, { maxLength: 12 }), (all) =>
    run(Effect.gen(function*() {
      const memory = memoryRecords()
      const sqlite = yield* sqliteRecords
      for (const each of all) expect(yield* tell(sqlite, each)).toEqual(yield* tell(memory, each))
      const kept = yield* stateOf(memory)
      expect(yield* stateOf(sqlite)).toEqual(kept)
      const states = kept.known.map(([, { state }]) => state)
      for (const state of ["waiting", "done", "failed", "dead"] as const) expect(kept.counts[state]).toBe(states.filter((each) => each === state).length)
    }))), { numRuns: 60 }))

it("end the same in whatever order they are told", () =>
  fc.assert(fc.asyncProperty(fc.array(told, { maxLength: 8 }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) =>
    run(Effect.gen(function*() {
      const [one, other] = [memoryRecords(), memoryRecords()]
      for (const each of all) yield* tell(one, each)
      for (const each of [...shuffled, ...shuffled]) yield* tell(other, each)
      expect(yield* stateOf(other)).toEqual(yield* stateOf(one))
    }))), { numRuns: 100 }))

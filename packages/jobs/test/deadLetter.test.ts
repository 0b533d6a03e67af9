/** A record that is damaged costs no other document anything. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import fc from "fast-check"
import { DatabaseSync } from "node:sqlite"
import path from "node:path"
import { expect, it } from "vitest"
import { makeJobs } from "@polyonym/jobs"
import { sqliteEngine } from "@polyonym/jobs/sqlite"
import { letterOf } from "../src/deadLetter.ts"
import { run } from "./contract/place.ts"
import { sqliteFolder } from "./sqliteFolder.ts"

const head = { id: "a", attempts: 2, version: 3 }
const failure = { stage: "names", tag: "Away", message: "later", again: true }

it("gives what is whole as it was", () => {
  expect(letterOf(head, () => ({ failure, input: { id: "a", text: "Kyiv" } }))).toEqual({ ...failure, ...head, input: { id: "a", text: "Kyiv" } })
})

it("tells whatever else a store may hold as a damaged record of the document", () => {
  fc.assert(fc.property(fc.oneof(fc.json().map((text) => JSON.parse(text) as unknown), fc.constant({ ...failure, again: "yes" })), fc.jsonValue(), (what, input) => {
    const letter = letterOf(head, () => ({ failure: what, input: { id: "b", input } }))
    expect(letter).toMatchObject({ ...head, stage: "store", tag: "RecordDamaged", again: false, input: { id: "a" } })
    expect(letterOf(head, () => ({ failure, input }))).toMatchObject({ ...head, tag: "RecordDamaged" })
  }))
  expect(letterOf(head, () => JSON.parse("{")).message).toContain("\"a\"")
})

it("goes on behind a damaged record, and does not queue it again", () =>
  run(Effect.gen(function*() {
    const file = path.join(yield* sqliteFolder, "queue.db")
    const jobs = makeJobs(yield* sqliteEngine({ file }))
    yield* jobs.submit(Stream.make({ id: "a", text: "1" }, { id: "b", text: "2" }, { id: "c", text: "3" }))
    const giveUp = { run: (inputs: ReadonlyArray<{ readonly id: string }>) => Effect.succeed(inputs.map(({ id }) => ({ id, failure: { ...failure, again: false } }))) }
    yield* jobs.work({ processor: giveUp })
    yield* Effect.sync(() => {
      const database = new DatabaseSync(file)
      const documents = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%document%'").get()!["name"] as string
      expect(database.prepare(`UPDATE "${documents}" SET input = substr(input, 1, 9) WHERE input LIKE '%"b"%'`).run().changes).toBe(1)
      database.close()
    })
    const letters = yield* Stream.runCollect(jobs.deadLetters)
    expect(letters.map(({ id, tag }) => [id, tag])).toEqual([["a", "Away"], ["b", "RecordDamaged"], ["c", "Away"]])
    expect(yield* jobs.retry()).toBe(2)
    expect(yield* jobs.status).toMatchObject({ dead: 1, waiting: 2 })
  })))

import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Killed, killRun } from "./kill/run.ts"
import type { SinkAt } from "./kill/places.ts"
import { canRun, engines, withServer } from "./kill/servers.ts"
import { steps } from "./kill/steps.ts"
import { undisturbed } from "./kill/verdict.ts"
import { full } from "../../../tests/setup/mode.ts"

const folder = mkdtempSync(join(tmpdir(), "polyonym-kill-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const none = { lost: 0, doubled: 0, differing: 0 }
const whole = (documents: number, killed: Killed): void => {
  expect(killed.results).toEqual(none)
  for (const sink of killed.sinks) expect(sink).toEqual(none)
  expect(killed.status).toMatchObject({ total: documents, done: documents, failed: 0, dead: 0, waiting: 0 })
}

it("three random kills of two workers over SQLite: each document once, in the queue and in the files of a sink", async () => {
  const documents = 300
  const killed = await killRun({
    where: { kind: "sqlite", file: join(folder, "small.sqlite") }, documents, kills: 3, seed: 5, workers: 2, pause: 60, lease: 1000, batch: 10, expected: await undisturbed(documents),
    sinksOf: (seat) => [{ kind: "jsonl", file: join(folder, `small-${seat}.jsonl`) }]
  })
  expect(killed.kills).toBeGreaterThan(1)
  whole(documents, killed)
}, 120_000)

// `bench/kill.ts` has twenty kills over 20,000 documents.
describe.runIf(full)("kill -9 over every engine", () => {
  const documents = 4_000
  let expected: ReadonlyArray<string> = []
  beforeAll(async () => {
    expected = await undisturbed(documents)
  }, 120_000)

  for (const engine of engines) {
    const sinksOf = (table: ReadonlyArray<SinkAt>, name: string) => (seat: number): ReadonlyArray<SinkAt> => [{ kind: "jsonl", file: join(folder, `${engine}-${name}-${seat}.jsonl`) }, ...table]
    const isInstalled = full && canRun(engine)

    it.runIf(isInstalled)(`${engine}: eight random kills of three workers`, () =>
      withServer(engine, folder, async ({ where, table }) => {
        const killed = await killRun({ where, documents, kills: 8, seed: 11, workers: 3, pause: 100, lease: 2000, batch: 40, expected, sinksOf: sinksOf(table, "random") })
        // The work may be done before the last of them.
        expect(killed.kills).toBeGreaterThan(4)
        whole(documents, killed)
      }), 600_000)

    it.runIf(isInstalled)(`${engine}: a worker that ends itself between every two steps, one after the other`, () =>
      withServer(engine, mkdtempSync(join(folder, "steps-")), async ({ where, table }) => {
        const some = 300
        const killed = await killRun({
          where, documents: some, kills: 0, seed: 1, workers: 1, pause: 1, lease: 500, batch: 20, expected: await undisturbed(some), deaths: steps.map((step) => ({ step, nth: 2 })), sinksOf: sinksOf(table, "steps")
        })
        expect(killed.kills).toBe(steps.length)
        whole(some, killed)
      }), 300_000)
  }
})

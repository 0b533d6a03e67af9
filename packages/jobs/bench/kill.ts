/**
 * `kill -9` of a random worker at random moments: what is lost, doubled or differs from a run that nobody disturbed. Servers are started on ports of their own.
 * `bench/kill.ts [--documents 20000] [--kills 20] [--workers 3] [--engines sqlite,postgres,redis,nats] [--seed 1] [--steps]`
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { killRun, type KillRun } from "../test/kill/run.ts"
import { canRun, withServer } from "../test/kill/servers.ts"
import { steps } from "../test/kill/steps.ts"
import { undisturbed } from "../test/kill/verdict.ts"

const { values } = parseArgs({
  options: {
    documents: { type: "string", default: "20000" }, kills: { type: "string", default: "20" }, workers: { type: "string", default: "3" }, engines: { type: "string", default: "sqlite,postgres" },
    seed: { type: "string", default: "1" }, pause: { type: "string", default: "100" }, steps: { type: "boolean", default: false }
  }
})
const documents = Number(values.documents)
const expected = await undisturbed(documents)
const folder = mkdtempSync(join(tmpdir(), "polyonym-kill-"))
const tell = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

tell(`${documents} documents, ${values.steps ? `a worker that dies at each of ${steps.length} steps` : `${values.kills} kills of ${values.workers} workers`}`)
for (const engine of values.engines.split(",").filter(canRun)) {
  await withServer(engine, folder, async ({ where, table }) => {
    const sinksOf: KillRun["sinksOf"] = (seat) => [{ kind: "jsonl", file: join(folder, `${engine}-${seat}.jsonl`) }, ...table]
    const common = { where, documents, expected, sinksOf, seed: Number(values.seed), pause: Number(values.pause), lease: 2000 }
    const killed = await killRun(values.steps ? { ...common, kills: 0, workers: 1, deaths: steps.map((step) => ({ step, nth: 2 })) } : { ...common, kills: Number(values.kills), workers: Number(values.workers) })
    const said = [["queue", killed.results] as const, ...killed.sinks.map((sink, at) => [at === 0 ? "JSON lines" : "table", sink] as const)]
    tell(`${engine}: ${killed.kills} kills, ${killed.seconds.toFixed(1)} s; ${said.map(([place, { lost, doubled, differing }]) => `${place}: ${lost} lost, ${doubled} doubled, ${differing} differing`).join("; ")}; ${JSON.stringify(killed.status)}`)
  })
}
rmSync(folder, { recursive: true, force: true })

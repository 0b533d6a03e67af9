/**
 * Articles in ten languages through a durable queue, and a page of the names by day.
 * `npm start -w @polyonym/example-monitor -- [--documents N] [--queue QUEUE] [--workers N] [--threads N] [--out FOLDER]`
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { availableParallelism } from "node:os"
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { writeCorpus } from "./corpus/write.ts"
import { monitor } from "./monitor.ts"
import { toPage } from "./page/page.ts"

const { values } = parseArgs({
  options: { documents: { type: "string", default: "8000" }, queue: { type: "string" }, workers: { type: "string", default: "1" }, threads: { type: "string" }, out: { type: "string", default: "out/monitor" } }
})
const number = (text: string, name: string): number => {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 1) throw new RangeError(`--${name} ${text}: a whole number of 1 or more was expected`)
  return value
}

const documents = number(values.documents, "documents")
const workers = number(values.workers, "workers")
const threads = values.threads === undefined ? Math.max(1, Math.floor(availableParallelism() / workers)) : number(values.threads, "threads")
const out = resolve(process.env["INIT_CWD"] ?? ".", values.out)
mkdirSync(out, { recursive: true })

const file = join(out, `articles-${documents}.jsonl.gz`)
const queue = values.queue ?? `sqlite:${join(out, `queue-${documents}.sqlite`)}`
const since = performance.now()
const tell = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

await writeCorpus(file, { documents })
tell(`${documents} articles: ${file}`)
const overview = await monitor({ file, queue, name: `monitor_${documents}`, workers, threads, tell })
const page = join(out, "dashboard.html")
writeFileSync(page, toPage(overview, { engine: queue.split(":")[0]!, workers, threads, seconds: (performance.now() - since) / 1000 }))
const { PER, ORG, LOC } = overview.identities
tell(`${overview.spellings} spellings of ${PER} people, ${ORG} bodies and ${LOC} places, by day: ${page}`)

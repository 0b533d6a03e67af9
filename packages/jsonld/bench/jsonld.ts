/**
 * What linked data costs, and what the checker finds.
 *
 * npm run bench -w @polyonym/jsonld -- [--part faults,documents,speed,memory] [--list]
 *
 * `faults` and `documents` ask for POLYONYM_DATA: `documents` puts 1,000 generated ones, in two profiles, through jsonld.js in safe mode with schema.org's context without
 * `@vocab`, the checker, and RDFC-1.0 against our N-Quads, and finds annotations again on the development pages after their clutter has changed; `speed` times making and checking linked data against `JSON.stringify` of the same object, and jsonld.js's `expand`, in one
 * run; `memory` makes and checks 100,000 documents and prints the heap on the way.
 */
import { existsSync } from "node:fs"
import { join, resolve } from "node:path"
import jsonld from "jsonld"
import { checkJsonLd, stringify, toJsonLd } from "@polyonym/jsonld/pure"
import { sample } from "../test/sample.ts"
import { documents, reanchored } from "./documents.ts"
import { faults } from "./faults.ts"

const argument = (name: string): string | undefined => process.argv[process.argv.indexOf(name) + 1]
const parts = new Set((process.argv.includes("--part") ? argument("--part")! : "faults,documents,speed,memory").split(","))
const data = process.env["POLYONYM_DATA"]
const folder = data === undefined ? undefined : join(resolve(import.meta.dirname, "../../..", data), "jsonld/schemaorg-30.0")
const results = Array.from({ length: 60 }, (_, seed) => sample(seed))

/** Microseconds of processor time for each of the documents. */
function time(work: (at: number) => unknown): number {
  const round = (count: number): void => {
    for (let done = 0; done < count; done++) for (let at = 0; at < results.length; at++) work(at)
  }
  round(50)
  const started = process.cpuUsage().user
  round(300)
  return (process.cpuUsage().user - started) / (300 * results.length)
}

if (parts.has("faults")) {
  if (folder === undefined || !existsSync(folder)) console.log("POLYONYM_DATA is not set: no faults are planted")
  else faults(folder, results.flatMap((result) => [toJsonLd(result), toJsonLd(result, { profile: "graph" })]), 3, process.argv.includes("--list"))
}
if (parts.has("documents")) {
  if (folder === undefined || !existsSync(folder)) console.log("POLYONYM_DATA is not set: no documents are held against the official context")
  else {
    await documents(folder, 1000)
    reanchored(join(folder, "../../pages"))
  }
}
if (parts.has("speed")) {
  const objects = results.map((result) => toJsonLd(result))
  const graphs = results.map((result) => toJsonLd(result, { profile: "graph" }))
  const plain = time((at) => JSON.stringify(objects[at]))
  const plainGraph = time((at) => JSON.stringify(graphs[at]))
  const made = time((at) => toJsonLd(results[at]!))
  const checked = time((at) => checkJsonLd(objects[at]))
  const both = time((at) => checkJsonLd(toJsonLd(results[at]!)))
  const bothGraph = time((at) => checkJsonLd(toJsonLd(results[at]!, { profile: "graph" })))
  const written = time((at) => stringify(objects[at]!))
  console.log(`JSON.stringify ${plain.toFixed(2)} µs a document (graph ${plainGraph.toFixed(2)}); times it: emit ${(made / plain).toFixed(1)}, check ${(checked / plain).toFixed(1)}, emit and check ${(both / plain).toFixed(1)} (graph ${(bothGraph / plainGraph).toFixed(1)}), stringify for a script ${(written / plain).toFixed(1)}`)
  const started = process.cpuUsage().user
  const context = { "@context": { "@vocab": "http://schema.org/" } }
  for (const object of objects) await jsonld.expand({ ...object, ...context } as object)
  console.log(`jsonld.js expand with a context of one line: ${((process.cpuUsage().user - started) / objects.length / plain).toFixed(0)} times`)
}
if (parts.has("memory")) {
  const heap = (): string => {
    globalThis.gc?.()
    return `${(process.memoryUsage().heapUsed / 1e6).toFixed(1)} MB`
  }
  let characters = 0
  const line: Array<string> = []
  for (let at = 0; at < 100_000; at++) {
    const object = toJsonLd(sample(at))
    characters += stringify(object).length + checkJsonLd(object).length
    if (at % 25_000 === 0) line.push(`${at}: ${heap()}`)
  }
  console.log(`100,000 documents, ${(characters / 1e6).toFixed(0)} million characters; heap after ${line.join(", ")}, end: ${heap()}`)
}

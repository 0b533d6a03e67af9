import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Document, Pipeline, Stage } from "@polyonym/core"
import { IdentityStore } from "@polyonym/identity"
import { makeJobs } from "@polyonym/jobs"
import { memoryEngine } from "@polyonym/jobs/memory"
import { folderPath, folderSink, identitySink, jsonLinesSink, mergeJsonl } from "@polyonym/jobs/sinks"
import { feeds, jsonLines, pages, standardInput } from "@polyonym/jobs/sources"
import { documentOf, runnerProcessor } from "@polyonym/jobs/threads"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { seenIn } from "../made.ts"
import { pieces } from "../pieces.ts"
import { prepared, type Subject, subjectsOf } from "../subject.ts"

const folder = mkdtempSync(join(tmpdir(), "polyonym-growth-"))
process.on("exit", () => rmSync(folder, { recursive: true, force: true }))

const nothing = Effect.void
const drained = (source: Stream.Stream<unknown, unknown>): Promise<void> => Effect.runPromise(Stream.runDrain(source) as Effect.Effect<void>)
const onBad = () => nothing
/** A document of the whole text, and one of every piece. */
const documents = (text: string) => [{ id: "whole", text }, ...pieces(text, 100).map((text, at) => ({ id: `d${at}`, text }))]
const lines = (text: string): string => documents(text).map((one) => `${JSON.stringify(one)}\n`).join("")
const results = (text: string) => documents(text).map(({ id, text }) => ({ id, version: 1, receipt: "r", result: JSON.stringify({ text }) }))
const escaped = (text: string): string => text.replace(/[&<]/g, (sign) => sign === "&" ? "&amp;" : "&lt;")
const feed = (text: string): string =>
  `<rss version="2.0"><channel><title>f</title>${documents(text).map(({ id, text }) => `<item><guid>${id}</guid><title>${escaped(text.slice(0, 100))}</title><description>${escaped(text)}</description></item>`).join("")}</channel></rss>`
const written = (name: string, content: string): string => {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}
async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}
let made = 0
const fresh = (): string => join(folder, `results-${++made}`)

const linesOfResults = (text: string): string => {
  const file = `${fresh()}.jsonl`
  writeFileSync(file, results(text).map((one) => `${JSON.stringify(one)}\n`).join(""))
  return file
}
/** What is made of a document with identities, as an identity store takes it in. */
const identified = (text: string) => {
  const { id, identities, mentions } = seenIn(text)
  return [{ id, version: 1, receipt: "r", result: JSON.stringify({ document: { id, facts: { languages: { language: "en" }, identities, mentions } } }) }]
}
const idle = Effect.runSync(Effect.scoped(Pipeline.empty.to(Stage.pure("idle", { gives: [] }, () => ({}))).open))
const processor = runnerProcessor(idle, { emit: (document) => JSON.stringify(Document.toJson(document)) })

/** Subjects of jobs: sources, sinks, and documents through a queue in memory. */
export const jobSubjects: ReadonlyArray<Subject> = [
  prepared("@polyonym/jobs/sources", "standardInput", lines, (text) => drained(standardInput({ input: chunks(text), onBad }))),
  prepared("@polyonym/jobs/sources", "standardInput: whatever", (text) => text, (text) => drained(standardInput({ input: chunks(text), onBad }))),
  prepared("@polyonym/jobs/sources", "jsonLines", (text) => written("lines.jsonl", lines(text)), (file) => drained(jsonLines(file, { onBad }))),
  prepared("@polyonym/jobs/sources", "pages", (text) => (written("page.txt", text), folder), (of) => drained(pages(of, { extensions: [".txt"], onBad }))),
  prepared("@polyonym/jobs/sources", "feeds", feed, (text) => drained(feeds(["https://feed.example/"], { once: true, fetch: async () => new Response(text) as never, onBad }))),
  prepared("@polyonym/jobs/sinks", "jsonLinesSink", results, (all) => Effect.runPromise(Effect.scoped(Effect.flatMap(jsonLinesSink(`${fresh()}.jsonl`), (sink) => sink.write(all))))),
  prepared("@polyonym/jobs/sinks", "jsonLinesSink: a file that is there", (text) => {
    const file = `${fresh()}.jsonl`
    return Effect.runPromise(Effect.as(Effect.scoped(Effect.flatMap(jsonLinesSink(file), (sink) => sink.write(results(text)))), file))
  }, (file) => Effect.runPromise(Effect.scoped(jsonLinesSink(file)))),
  prepared("@polyonym/jobs/sinks", "folderSink", (text) => [{ id: text.slice(0, 100), version: 1, receipt: "r", result: JSON.stringify({ text }) }], (all) => Effect.runPromise(Effect.scoped(Effect.flatMap(folderSink(fresh()), (sink) => sink.write(all))))),
  ...subjectsOf("@polyonym/jobs/sinks", { folderPath: (text) => folderPath(text, 1) }),
  prepared("@polyonym/jobs/sinks", "mergeJsonl", (text) => [linesOfResults(text), linesOfResults(text)], (files) => Effect.runPromise(mergeJsonl(files, `${fresh()}.jsonl`))),
  prepared("@polyonym/jobs/sinks", "identitySink", identified, (all) =>
    Effect.runPromise(Effect.scoped(Effect.flatMap(IdentityStore, (store) => Effect.flatMap(identitySink(store), (sink) => sink.write(all)))).pipe(Effect.provide(IdentityStore.memory)))),
  prepared("@polyonym/jobs/threads", "runnerProcessor", documents, (all) => Effect.runPromise(processor.run(all))),
  prepared("@polyonym/jobs/threads", "documentOf", (text) => ({ id: "a", text, title: text, [text]: text }), (input) => documentOf(input as never)),
  prepared("@polyonym/jobs", "makeJobs", documents, (all) => Effect.runPromise(Effect.scoped(Effect.flatMap(memoryEngine, (engine) => makeJobs(engine).submit(Stream.fromIterable(all))))))
]

/**
 * One detector in a process of its own: milliseconds to load it and to get its first answer, bytes of resident memory then and after some lines. JSON, one line.
 * `cold.ts <name> <folder of the peers> <folder of the data>`; with no such name the process stays empty.
 */
import { linguaOf } from "./lines.ts"
import { detectorBy } from "./load.ts"

const [name = "", peers, data] = process.argv.slice(2)
const start = performance.now()
const detector = await detectorBy(name, peers === "" ? undefined : peers)
const answer = await detector?.answer("The harbour master said that the ferry would not leave before noon.")
const milliseconds = performance.now() - start
const first = process.memoryUsage.rss()
const lines = data === undefined || data === "" ? [] : linguaOf("sentences", { data, half: "both", every: 25 }).map(({ text }) => text)
for (const text of lines) await detector?.answer(text)
console.log(JSON.stringify({ milliseconds, first, later: process.memoryUsage.rss(), language: answer?.language, lines: lines.length }))

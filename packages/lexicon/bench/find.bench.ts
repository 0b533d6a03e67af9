/**
 * Megabytes of text a second that the matcher reads: `node --conditions=@polyonym/source packages/lexicon/bench/find.bench.ts`
 * With POLYONYM_DATA the texts are the development pages there, otherwise made-up prose.
 */
import { readdirSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { createMatcher, defaultPack } from "@polyonym/lexicon/pure"

const made = new Map([
  ["en", "The committee met on Tuesday in Geneva to discuss the report, and its members asked Ukraine and the United Nations for more time. Nobody had read all of it. "],
  ["uk", "Комітет зібрався у вівторок у Женеві, щоб обговорити звіт, і його члени попросили Україну та ООН дати їм більше часу. Ніхто не прочитав його до кінця. "],
  ["zh", "委员会星期二在日内瓦开会讨论报告，委员们要求乌克兰和联合国给更多时间。没有人读完。"]
])
const data = process.env["POLYONYM_DATA"]
const pages = data === undefined ? [] : readdirSync(resolve(import.meta.dirname, "../../..", data, "pages")).filter((file) => file.endsWith(".txt"))
if (data === undefined) console.log("POLYONYM_DATA is not set: made-up prose is read")
const texts = data === undefined
  ? [...made].map(([language, text]) => ({ language, text: text.repeat(13) }))
  : pages.map((file) => ({ language: file.split("-")[1]!, text: readFileSync(resolve(import.meta.dirname, "../../..", data, "pages", file), "utf8") }))

let started = performance.now()
const pack = defaultPack()
const opened = performance.now() - started
const matcher = createMatcher([pack])
started = performance.now()
matcher.find(texts[0]!.text, texts[0]!)
console.log(`open ${opened.toFixed(1)} ms, first page ${(performance.now() - started).toFixed(1)} ms`)
for (let round = 0; round < 50; round++) for (const { text, language } of texts) matcher.find(text, { language })
for (const { language, text } of texts) {
  const rounds = 200
  const before = process.cpuUsage()
  let matches = 0
  for (let round = 0; round < rounds; round++) matches = matcher.find(text, { language }).length
  const { user } = process.cpuUsage(before)
  const bytes = new TextEncoder().encode(text).length
  console.log(`${language}: ${bytes} bytes, ${matches} matches, ${(user / rounds / 1000).toFixed(3)} ms, ${((bytes * rounds) / user).toFixed(1)} MB/s`)
}
const big = texts.map(({ text }) => text).join("\n").repeat(20)
const before = process.cpuUsage()
matcher.find(big)
console.log(`all, in one text: ${(new TextEncoder().encode(big).length / process.cpuUsage(before).user).toFixed(1)} MB/s`)

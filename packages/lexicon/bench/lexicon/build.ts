/** In a process of its own: builds the pack and writes it to a file; prints the processor times and the most memory that was taken. Arguments: file, forms, folder of data. */
import { writeFileSync } from "node:fs"
import { createCompiler } from "@polyonym/lexicon/pure"
import { expandName } from "@polyonym/names/pure"
import { records } from "./records.ts"

const [, , file = "", wanted = "0", data] = process.argv
const processor = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const spent = { expanding: 0, adding: 0, finishing: 0 }
let forms = 0
const compiler = createCompiler({
  name: "bench", version: "1",
  expand: (name, record) => {
    const started = processor()
    const made = [...expandName(name, record)]
    spent.expanding += processor() - started
    forms += made.length
    return made
  }
})
for (const record of records(data)) {
  const started = processor()
  compiler.add(record)
  spent.adding += processor() - started
  forms += new Set(record.names.map(({ text }) => text)).size
  if (forms >= Number(wanted)) break
}
const started = processor()
const bytes = compiler.done()
spent.finishing = processor() - started
writeFileSync(file, bytes)
console.log(JSON.stringify({ ...spent, peak: process.resourceUsage().maxRSS * 1024 }))

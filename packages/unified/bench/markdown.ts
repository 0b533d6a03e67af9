/**
 * One megabyte of Markdown through `remark-parse` and `remark-retext`: our parser with nothing behind it and with `retextNames`; the parser of `retext-english` with nothing
 * behind it and with `retext-spell`. All ways take turns in one run; what is printed is processor time in milliseconds (the median of
 * the rounds), and its ratio to `retext-english` alone.
 *
 * Usage: npm run bench -w @polyonym/unified -- [kilobytes] [rounds]
 */
import { Parser, retextNames } from "@polyonym/unified"
import dictionary from "dictionary-en"
import { ParseEnglish } from "parse-english"
import remarkParse from "remark-parse"
import remarkRetext from "remark-retext"
import retextSpell from "retext-spell"
import { unified } from "unified"
import { VFile } from "vfile"

const kilobytes = Number(process.argv[2] ?? 1024)
const rounds = Number(process.argv[3] ?? 3)

const sentences = [
  "The ferry left the harbour of *Odesa* at noon, and nobody on the quay knew when it would come back.",
  "Mayor Petro Hryn said on Monday that the [new bridge](https://example.org/bridge) will not be open before winter.",
  "It cost 1,200 dollars, about a third of what was planned, e.g. for paint and for `npm run paint`.",
  "“We waited all night,” said Dr. Ann Lee of the Saltwick Hospital, “and then we walked.”",
  "**Hryn**, who took office in 2019, had met Olha Haievska in Kiev the day before.",
  "The council of Lviv &amp; its harbour master did not answer questions; Lee did.",
  "In Berlin the minister spoke of a well-known problem that *nobody* had wanted to see."
]
function markdown(size: number): string {
  const parts: Array<string> = []
  let length = 0
  for (let i = 0; length < size; i++) {
    const text = Array.from({ length: 5 }, (_, k) => sentences[(i * 3 + k) % sentences.length]!).join(k(i))
    const block = i % 9 === 0 ? `## Part ${i}\n\n` : i % 7 === 0 ? `> ${text}\n\n` : i % 5 === 0 ? `- ${text}\n- ${sentences[i % sentences.length]!}\n\n` : `${text}\n\n`
    parts.push(block)
    length += block.length
  }
  return parts.join("").slice(0, size)
}
/** Now and then lines are wrapped. */
const k = (i: number): string => i % 3 === 0 ? "\n" : " "

type Way = (text: string) => Promise<number>
const through = (use: (processor: ReturnType<typeof unified>) => unknown): Way => {
  const processor = unified().use(remarkParse)
  use(processor as never)
  processor.freeze()
  return async (text) => {
    const file = new VFile(text)
    await processor.run(processor.parse(file) as never, file)
    return file.messages.length
  }
}
const ways: Readonly<Record<string, Way>> = {
  "remark-parse alone": through(() => {}),
  "retext-english": through((processor) => processor.use(remarkRetext as never, ParseEnglish as never)),
  "retext-english, retext-spell": through((processor) => processor.use(remarkRetext as never, ParseEnglish as never).use(retextSpell as never, { dictionary } as never)),
  "ours": through((processor) => processor.use(remarkRetext as never, Parser as never)),
  "ours, retextNames": through((processor) => processor.use(remarkRetext as never, Parser as never).use(retextNames as never, { language: "en" } as never)),
  "ours, retext-spell": through((processor) => processor.use(remarkRetext as never, Parser as never).use(retextSpell as never, { dictionary } as never))
}

const text = markdown(kilobytes * 1024)
for (const way of Object.values(ways)) await way(text.slice(0, 20_000))
const times = new Map<string, Array<number>>()
const messages = new Map<string, number>()
for (let round = 0; round < rounds; round++) {
  for (const [name, way] of Object.entries(ways)) {
    const start = process.cpuUsage()
    messages.set(name, await way(text))
    const { user, system } = process.cpuUsage(start)
    times.set(name, [...times.get(name) ?? [], (user + system) / 1000])
  }
}
const median = (all: ReadonlyArray<number>): number => all.toSorted((a, b) => a - b)[all.length >> 1]!
const base = median(times.get("retext-english")!)
console.log(`${text.length} UTF-16 code units, ${rounds} rounds`)
for (const [name, all] of times) console.log(name.padEnd(30), `${Math.round(median(all))} ms`.padStart(10), `${(median(all) / base).toFixed(2)}`.padStart(8), `${messages.get(name)} messages`.padStart(18))

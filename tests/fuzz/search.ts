/**
 * Searches targets, in a process of its own: `node --conditions=@polyonym/source tests/fuzz/search.ts [<kind, or part of a name>] [<rounds>] [<seed>]`.
 * Prints a line for each: its name, texts tried, blocks of code reached, texts kept, crashes, seconds of the processor, and as JSON the crashes and how the work grows.
 */
import { Coverage } from "./coverage.ts"

const coverage = new Coverage()
const { grown, searched } = await import("./searching.ts")
const { targets } = await import("./targets/index.ts")

const [part = "", rounds = "20000", seed = "1"] = process.argv.slice(2)
const chosen = Object.entries(targets).flatMap(([kind, all]) => all.filter(({ name }) => `${kind}: ${name}`.includes(part)))
if (chosen.length === 0) throw new TypeError(`no target's name holds "${part}"`)
for (const target of chosen) {
  const start = process.cpuUsage()
  const { blocks, crashes, kept, rounds: tried } = await searched(coverage, target, Number(rounds), Number(seed))
  const work = await grown(coverage, target, [...target.beginnings, ...kept])
  const { user, system } = process.cpuUsage(start)
  process.stdout.write(`${[target.name, tried, blocks, kept.length, crashes.length, ((user + system) / 1e6).toFixed(1), JSON.stringify({ crashes, work })].join("\t")}\n`)
}
process.exit(0)

/**
 * Measures a group of subjects in a process of its own: `node --expose-gc --conditions=@polyonym/source tests/growth/measure.ts <group> [<beginning of their titles>] [<most>] [<pattern>]`.
 * Tells on standard error how far it is, and when only doubtful times are left to be measured again. Prints a line for each: its title, milliseconds for as much prose and for the slowest pattern, that pattern, and its complaints as JSON.
 */
import { isKnown } from "./known.ts"
import { confirm, swept, sweptOnce } from "./measuring.ts"
import { titleOf } from "./subject.ts"
import { groups } from "./subjects/index.ts"

const [group = "", beginning = "", most = "1048576", only] = process.argv.slice(2)
const chosen = groups[group]?.filter((one) => `${titleOf(one)} `.startsWith(beginning)) ?? []
if (chosen.length === 0) throw new TypeError(`no group "${group}", or no subject of it whose title begins with "${beginning}"`)
const trials = await swept(chosen, Number(most), (name) => only === undefined || name.startsWith(only), (pattern, size) => process.stderr.write(`${Math.round(performance.now() / 1000)} s: ${pattern}, ${size}\n`))
process.stderr.write(`${sweptOnce}\n`)
await confirm(trials, isKnown)
for (const { swept: { subject, times, complaints } } of trials) {
  const lasting = [...times].flatMap(([pattern, list]) => pattern === "prose" ? [] : [{ pattern, took: list.at(-1) ?? 0 }])
  const slowest = lasting.reduce((one, other) => other.took > one.took ? other : one, { pattern: "", took: 0 })
  process.stdout.write(`${titleOf(subject)}\t${Math.round(times.get("prose")?.at(-1) ?? 0)}\t${Math.round(slowest.took)}\t${slowest.pattern}\t${JSON.stringify(complaints)}\n`)
}
process.exit(0)

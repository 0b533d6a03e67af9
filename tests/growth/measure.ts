/**
 * Measures subjects in a process of their own: `node --conditions=@polyonym/source tests/growth/measure.ts <beginning of their titles> [<most>]`.
 * Prints a line for each: its title, what it took in milliseconds, and its complaints as JSON.
 */
import { complaintsOf } from "./measuring.ts"
import { titleOf } from "./subject.ts"
import { subjects } from "./subjects/index.ts"

const [beginning = "", most = "1048576"] = process.argv.slice(2)
const chosen = subjects.filter((one) => `${titleOf(one)} `.startsWith(beginning))
if (chosen.length === 0) throw new TypeError(`no subject's title begins with "${beginning}"`)
for (const subject of chosen) {
  const start = performance.now()
  const complaints = await complaintsOf(subject, Number(most))
  process.stdout.write(`${titleOf(subject)}\t${Math.round(performance.now() - start)}\t${JSON.stringify(complaints)}\n`)
}
process.exit(0)

/**
 * How many wrong spellings of Ukrainian names a style flags, and how many right ones, on the facts data (500 entries, evaluation only). Reads POLYONYM_DATA.
 *
 *   node --conditions=@polyonym/source bench/spellings.ts [--half even|odd] [--style kmu-2010] [--misses]
 *
 * An entry is held where the default pack has a Ukrainian entity with its Ukrainian name, derivable where the style makes its right spelling of that name. Readings: the native name given beside
 * the Latin text; the Latin text alone with the language told that it comes from; the Latin text alone, of entries that are held and of all. Without a native name a spelling is linked to an
 * entity where the pack knows it, or else by `spellingIndex`.
 */
import { parseArgs } from "node:util"
import { measureSpellings, readEntries } from "./spellings/measure.ts"

const { values } = parseArgs({ options: { half: { type: "string" }, style: { type: "string" }, misses: { type: "boolean", default: false } } })
const data = process.env["POLYONYM_DATA"]
if (data === undefined) throw new Error("POLYONYM_DATA is not set")
const entries = readEntries(data).filter((_, at) => values.half === undefined || (at % 2 === 0) === (values.half === "even"))

for (const style of values.style === undefined ? ["kmu-2010", "own-preference"] : [values.style]) {
  const { held, derivable, neither, readings } = measureSpellings(entries, style)
  console.log(`${style}: ${entries.length} entries, ${held} held by the pack, ${derivable} more derivable, ${neither} neither`)
  for (const { name, wrong, flagged, corrected, right, wronglyFlagged, disputed, misses } of readings) {
    const share = (part: number): string => `${(100 * part / Math.max(1, wrong)).toFixed(1)} %`
    console.log(`  ${name}: ${flagged} of ${wrong} wrong spellings flagged (${share(flagged)}), ${corrected} with the right one named (${share(corrected)}); ${wronglyFlagged.length} of ${right} right ones flagged${disputed.length === 0 ? "" : `, and ${disputed.length} that the system writes otherwise`}`)
    if (values.misses) for (const miss of [...wronglyFlagged, ...disputed, ...misses]) console.log(`    ${miss}`)
  }
}

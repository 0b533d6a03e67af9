/**
 * Every transform of the CLDR beside ICU with the same rules, on text of its own script: milliseconds per million code units, ours and ICU by turns in one run.
 *
 * `ICU_TRANSLITERATOR=…/icu-transliterator node --conditions=@polyonym/source packages/transliterate/bench/cldr.ts [part of an id]`; without it ours alone.
 */
import { cldrTransform } from "../src/cldr/index.ts"
import { catalog, IcuLibrary, loadIcu } from "../scripts/icu.ts"
import { sampleText } from "../scripts/cldrSamples.ts"

const wanted = process.argv[2]?.toLowerCase() ?? ""
const rbt = loadIcu()
const library = rbt === undefined ? undefined : new IcuLibrary(rbt)

/** The least time of one conversion of `text`, in milliseconds per million code units: whatever else the machine does, some are not disturbed. */
function timer(text: string, convert: (text: string) => string): { run(): void, readonly best: () => number } {
  let best = Infinity
  return {
    run() {
      const start = performance.now()
      convert(text)
      best = Math.min(best, performance.now() - start)
    },
    best: () => best * 1e6 / text.length,
  }
}

interface Row {
  readonly id: string
  readonly ours: number
  readonly spans: number
  readonly icu: number
}

const rows: Array<Row> = []
for (const entry of catalog.entries) {
  if (!entry.id.toLowerCase().includes(wanted)) continue
  const text = sampleText(entry, 2000)
  const { convert, withSpans } = cldrTransform(entry.id)
  const icu = library?.make(entry)
  const ours = timer(text, convert)
  const spans = timer(text, (source) => withSpans(source).text)
  const theirs = timer(text, (source) => icu?.transliterate(source) ?? "")
  for (let round = 0; round < 150; round++) for (const { run } of icu === undefined ? [ours, spans] : [ours, spans, theirs]) run()
  rows.push({ id: entry.id, ours: ours.best(), spans: spans.best(), icu: icu === undefined ? Number.NaN : theirs.best() })
}

const ratio = ({ ours, icu }: Row): number => icu / ours
rows.sort((a, b) => ratio(a) - ratio(b))
const line = (row: Row): string => `${row.id.padEnd(40)} ours ${row.ours.toFixed(0).padStart(6)}  with spans ${row.spans.toFixed(0).padStart(6)}  ICU ${row.icu.toFixed(0).padStart(6)}  ICU / ours ${ratio(row).toFixed(2)}`
console.log(`${rows.length} transforms, ms per million code units; the worst for us:`)
for (const row of rows.slice(0, 40)) console.log(line(row))
for (const row of rows.filter(({ id }) => /^(?:Russian|Ukrainian)-Latin/.test(id))) console.log(line(row))
const times = ({ spans, ours }: Row): number => spans / ours
console.log("the worst with spans:")
for (const row of rows.toSorted((a, b) => times(b) - times(a)).slice(0, 20)) console.log(`${line(row)}  spans / convert ${times(row).toFixed(2)}`)
const median = (numbers: Array<number>): number => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN
console.log(`slower than ICU: ${rows.filter((row) => ratio(row) < 1).length}; median ICU / ours ${median(rows.map(ratio)).toFixed(2)}; median spans / convert ${median(rows.map(times)).toFixed(2)}, worst ${Math.max(...rows.map(times)).toFixed(2)}`)

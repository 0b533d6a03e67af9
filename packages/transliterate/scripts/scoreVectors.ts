/**
 * How many published examples of the systems here come out, map by map: every map that is an alias of a system, and every schema of the second file. First those that
 * come out exactly, then those that do but for capitals and for how a letter and its mark are encoded: a source without capitals gives none here.
 *
 * POLYONYM_DATA names the folder with `translit/vectors.dev.jsonl.gz` and `translit/iuliia.jsonl`; `--errors` prints those that do not.
 */
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"
import { systems, transliterator } from "../src/pure.ts"

interface Row {
  readonly text: string
  readonly expected: string
}

interface Score {
  readonly map: string
  readonly id: string
  readonly exact: number
  readonly right: number
  readonly all: number
}

const plain = (text: string): string => text.normalize("NFC").toLowerCase()

/** Systems of the second file by their names there: Russian, but for the last. */
const schemas = new Map([
  ["ala_lc", "ala-lc-ru"], ["ala_lc_alt", "ala-lc-ru-plain"], ["bgn_pcgn", "bgn-pcgn-1947"], ["bgn_pcgn_alt", "bgn-pcgn-1947-undotted"], ["bs_2979", "bs-2979-1958"],
  ["bs_2979_alt", "bs-2979-1958-plain"], ["gost_16876", "gost-16876-1971"], ["gost_16876_alt", "gost-16876-1971-2"], ["gost_52290", "gost-r-52290-2004"],
  ["gost_52535", "gost-r-52535.1-2006"], ["gost_7034", "gost-r-7.0.34-2014"], ["gost_779", "iso-9-1995"], ["gost_779_alt", "gost-7.79-2000-b"], ["icao_doc_9303", "icao-9303"],
  ["iso_9_1954", "iso-r-9-1954"], ["iso_9_1968", "iso-r-9-1968"], ["iso_9_1968_alt", "iso-r-9-1968-variants"], ["mosmetro", "moscow-metro"], ["mvd_310", "mvd-310-1997"],
  ["mvd_310_fr", "mvd-310-1997-fr"], ["mvd_782", "mvd-782-2000"], ["scientific", "scholarly-ru"], ["telegram", "telegrams"], ["ungegn_1987", "gost-16876-1983"],
  ["wikipedia", "wikipedia-ru"], ["yandex_maps", "yandex-maps"], ["yandex_money", "yandex-money"], ["uz", "uzbek-latin-1995"]
])
const errors = process.argv.includes("--errors")

function score(from: string, id: string, map: string, rows: ReadonlyArray<Row>): Score {
  const { convert } = transliterator({ from, system: id })
  const exact = rows.filter(({ text, expected }) => convert(text) === expected).length
  const wrong = rows.filter(({ text, expected }) => plain(convert(text)) !== plain(expected))
  console.log(`${map} (${id}): ${exact} exactly, ${rows.length - wrong.length} of ${rows.length}`)
  for (const { text, expected } of errors ? wrong : []) {
    const got = convert(text)
    let at = 0
    while (got[at] === expected[at]) at++
    const near = (line: string): string => JSON.stringify(line.slice(Math.max(0, at - 15), at + 15))
    console.log(`  ${near(text)} at ${at}: ${near(got)}, not ${near(expected)}`)
  }
  return { map, id, exact, right: rows.length - wrong.length, all: rows.length }
}

function total(name: string, scores: ReadonlyArray<Score>): void {
  const sum = (of: (score: Score) => number): number => scores.reduce((before, one) => before + of(one), 0)
  const low = scores.filter(({ right, all }) => right / all < 0.99)
  console.log(`${name}: ${sum(({ exact }) => exact)} exactly, ${sum(({ right }) => right)} of ${sum(({ all }) => all)} in ${scores.length}; below 99 %: ${low.map(({ map, right, all }) => `${map} ${right}/${all}`).join(", ") || "none"}`)
}

const data = process.env["POLYONYM_DATA"]
if (data === undefined) console.log("skipped: POLYONYM_DATA does not name a folder with test vectors")
else {
  const folder = resolve(fileURLToPath(import.meta.url), "../../../..", data, "translit")
  const read = <A>(text: string): Array<A> => text.trim().split("\n").map((line) => JSON.parse(line) as A)
  const vectors = Map.groupBy(read<Row & { readonly map: string }>(gunzipSync(readFileSync(join(folder, "vectors.dev.jsonl.gz"))).toString("utf8")), ({ map }) => map)
  const scores = systems().flatMap(({ id, aliases, from }) => aliases.flatMap((map) => {
    const rows = vectors.get(map)
    return rows === undefined ? [] : [score(from, id, map, rows)]
  }))
  // That file writes the Cyrillic ё into its Latin results.
  const samples = Map.groupBy(read<Row & { readonly system: string }>(readFileSync(join(folder, "iuliia.jsonl"), "utf8")), ({ system }) => system)
  const second = [...schemas].map(([schema, id]) => {
    const rows = samples.get(schema)!.map(({ text, expected }) => ({ text, expected: expected.replaceAll("ё", "ë").replaceAll("Ё", "Ë") }))
    return score(schema === "uz" ? "uz" : "ru", id, schema, rows)
  })
  const ofCyrillic = [...vectors.keys()].filter((map) => map.includes("-Cyrl-Latn-"))
  console.log(`maps of Cyrillic without a system: ${ofCyrillic.filter((map) => !scores.some((one) => one.map === map)).join(", ") || "none"}`)
  total("maps", scores)
  total("schemas", second)
}

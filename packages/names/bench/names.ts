/**
 * Every figure of comparing and finding names: how right on the labelled pairs of `names/pairs.dev`, with given names and words of bodies known and not; retrieval; speed; sizes. Beside any-ascii
 * with Jaro-Winkler over aligned words, and fuzzball.
 *
 * `POLYONYM_DATA=… NAMES_PEERS=… npm run bench -w @polyonym/names -- [--part 0|1|2|all] [--quick]`: thirds of the persons, 0 and 1 unless told; `--quick` leaves retrieval and speed out.
 * The folder NAMES_PEERS holds the packages of `names/peers.ts`; what is missing is passed over.
 */
import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { pairsIn } from "../scripts/model/pairs.ts"
import { byLetters, byNames, byRatio, byRomanisedRatio } from "./names/judges.ts"
import { optionsOf } from "./names/options.ts"
import { peers } from "./names/peers.ts"
import { type Judged, printQuality } from "./names/quality.ts"
import { printSizes } from "./names/sizes.ts"
import { printSpeed } from "./names/speed.ts"

const options = optionsOf(process.argv.slice(2), process.env)
if (options === undefined) {
  console.log("bench: POLYONYM_DATA is unset or holds no names/pairs.dev.jsonl.gz; skipped")
  process.exit(0)
}
const { data, parts, quick } = options
const { fuzzball, anyAscii, esbuild } = peers()
const pairs = pairsIn(data, parts)
const run = (args: ReadonlyArray<string>): string => execFileSync(process.execPath, ["--conditions=@polyonym/source", ...args], { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] })
const here = join(import.meta.dirname, "names")

const judges: ReadonlyArray<Judged> = [
  { name: "polyonym", scores: pairs.map(byNames) },
  { name: "packs empty", scores: JSON.parse(run(["--import", join(here, "emptyPacks.ts"), join(here, "withoutPacks.ts"), data, parts.join(",")])) as ReadonlyArray<number> },
  ...(anyAscii === undefined ? [] : [{ name: "any-ascii, J-W", scores: pairs.map(byLetters(anyAscii)) }]),
  ...(fuzzball === undefined ? [] : [{ name: "WRatio", scores: pairs.map(byRatio(fuzzball)) }]),
  ...(fuzzball === undefined || anyAscii === undefined ? [] : [{ name: "any-ascii, WRatio", scores: pairs.map(byRomanisedRatio(fuzzball, anyAscii)) }])
]
console.log(`thirds ${parts.join(", ")} of the persons: ${pairs.length} pairs; R@1%: recall at 1 % of false positives, AUC: area under the curve, ECE: calibration error over ten bins; all in %`)
printQuality(pairs, judges)
if (!quick) {
  printSpeed(pairs, fuzzball)
  console.log("retrieval, thirds 0 and 1:")
  console.log(run([join(import.meta.dirname, "../scripts/search/measure.ts"), "--brute"]))
}
if (esbuild !== undefined) await printSizes(esbuild)

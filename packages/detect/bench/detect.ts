/**
 * Every figure of telling languages apart, beside the peers of `detect/peers/table.ts`: accuracy on Lingua's development lines, confusable languages, calibration, short and mixed
 * texts, strings that are no language's, speed.
 *
 * `POLYONYM_DATA=… DETECT_PEERS=… npm run bench -w @polyonym/detect -- [--part lingua|groups|calibration|short|mixed|junk|speed|all] [--half odd|even|both] [--quick] [--detectors polyonym,franc]`.
 * The folder DETECT_PEERS holds the peers' packages; what is missing is passed over with one line. The even lines are for tuning; the odd ones, which are the
 * default, are not read for it.
 */
import { printCalibration } from "./detect/calibration.ts"
import type { Detector } from "./detect/detector.ts"
import { printGroups } from "./detect/groups.ts"
import { printJunk } from "./detect/junk.ts"
import type { Choice } from "./detect/lines.ts"
import { printLingua } from "./detect/lingua.ts"
import { detectors } from "./detect/load.ts"
import { printMixed } from "./detect/mixed.ts"
import { optionsOf, type Part } from "./detect/options.ts"
import { printShort } from "./detect/short.ts"
import { printSpeed } from "./detect/speed.ts"

const { parts, half, quick, only, data, peers } = optionsOf(process.argv.slice(2), process.env)
const byPart: Readonly<Record<Exclude<Part, "junk">, (found: ReadonlyArray<Detector>, choice: Choice) => Promise<void>>> = {
  lingua: printLingua, groups: printGroups, calibration: printCalibration, short: printShort, mixed: printMixed, speed: (all, choice) => printSpeed(all, choice, peers)
}
const found = await detectors(peers, only)
console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${half === "both" ? "all" : half} lines${quick ? ", one of eight" : ""}; ${found.map(({ name, version }) => `${name} ${version}`).join(", ")}`)
for (const part of parts) {
  if (part === "junk") await printJunk(found)
  else if (data === undefined) console.log(`\n${part}: POLYONYM_DATA is unset or holds no folder langid; skipped`)
  else await byPart[part](found, { data, half, every: quick ? 8 : 1 })
}

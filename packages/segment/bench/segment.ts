/**
 * Sentences and words beside the peers: F1 of the ends of sentences on GUM, factRuEval and the news of UNER, and speed.
 *
 * `POLYONYM_DATA=… SEGMENT_PEERS=… npm run bench -w @polyonym/segment -- [--part test|tune] [--corpora gum_bio,hr_set] [--errors] [--no-speed]`.
 * The folder SEGMENT_PEERS holds the peers' packages (`npm install compromise sentence-splitter` there); what is missing is passed over with one line. The part
 * `tune` (the training files; every second document of GUM and factRuEval) is for writing rules by; `test`, the default, is not read for it.
 */
import { existsSync } from "node:fs"
import { join, resolve } from "node:path"
import { printBoundaries, printErrors } from "./segment/boundaries.ts"
import { corporaOf, type Part } from "./segment/documents.ts"
import { segmenters } from "./segment/peers.ts"
import { printSpeed } from "./segment/speed.ts"

const args = process.argv.slice(2)
const told = (name: string): string | undefined => args.includes(name) ? args[args.indexOf(name) + 1] ?? "" : undefined
const root = resolve(import.meta.dirname, "../../..")
const { POLYONYM_DATA: data, SEGMENT_PEERS: peers } = process.env
const part = (told("--part") ?? "test") as Part
if (part !== "tune" && part !== "test") throw new RangeError(`--part ${String(part)}: tune or test is wanted`)

if (data === undefined || !existsSync(join(resolve(root, data), "entities"))) console.log("POLYONYM_DATA is unset or holds no folder entities; skipped")
else {
  const only = told("--corpora")?.split(",")
  const corpora = corporaOf(resolve(root, data), part).filter(({ name }) => only?.includes(name) ?? true)
  const found = await segmenters(peers === undefined ? undefined : resolve(root, peers))
  console.log(`Node ${process.version}, ICU ${process.versions.icu}, part ${part}`)
  if (args.includes("--errors")) printErrors(corpora, found[0]!)
  printBoundaries(corpora, found)
  if (!args.includes("--no-speed")) printSpeed(corpora, 31)
}

/**
 * Building, opening, memory, speed and soundness of packs:
 * `POLYONYM_DATA=… LEXICON_PEERS=… npm run bench -w @polyonym/lexicon -- [--forms 1000000] [--megabytes 20] [--rounds 5] [--mutations 100000]`.
 *
 * A pack of so many forms is built of the names data and of names put together of their parts, and reads that much text in many languages. In the same run and in turns, a bare
 * `matchAll` of words reads the text, and npm `ahocorasick` with 10,000 of the forms, if the folder LEXICON_PEERS has it. Then so many damaged packs are opened and used. Times are
 * processor times, the least of the rounds.
 */
import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { createMatcher, openPack } from "@polyonym/lexicon/pure"
import { mutate } from "./lexicon/mutations.ts"
import { peerOf } from "./lexicon/peers.ts"
import { random } from "./lexicon/records.ts"
import { textOf } from "./lexicon/text.ts"

const { values } = parseArgs({ options: { forms: { type: "string", default: "1000000" }, megabytes: { type: "string", default: "20" }, rounds: { type: "string", default: "5" }, mutations: { type: "string", default: "100000" } } })
const [forms, megabytes, rounds, mutations] = [Number(values.forms), Number(values.megabytes), Number(values.rounds), Number(values.mutations)]
const given = process.env["POLYONYM_DATA"]
const data = given === undefined ? undefined : resolve(given)
if (data === undefined) console.log("POLYONYM_DATA is not set: names and prose are made up")

const folder = mkdtempSync(join(tmpdir(), "lexicon-bench-"))
const [packFile, textFile] = [join(folder, "pack"), join(folder, "text")]
const run = (script: string, ...more: ReadonlyArray<string>): Readonly<Record<string, number>> =>
  JSON.parse(execFileSync(process.execPath, ["--expose-gc", "--conditions=@polyonym/source", join(import.meta.dirname, "lexicon", script), ...more], { encoding: "utf8" })) as Readonly<Record<string, number>>
function wordsIn(text: string): number {
  let count = 0
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) count += word === "" ? 0 : 1
  return count
}
/** Processor time, in milliseconds: other work on the machine counts less than by the clock. */
const processor = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const best = (times: number, action: () => unknown): number => {
  let least = Infinity
  for (let time = 0; time < times; time++) {
    const started = processor()
    action()
    least = Math.min(least, processor() - started)
  }
  return least
}

try {
  const built = run("build.ts", packFile, String(forms), ...(data === undefined ? [] : [data]))
  const bytes = new Uint8Array(readFileSync(packFile))
  const pack = openPack(bytes)
  const { counts } = pack.info
  console.log(`${counts.forms} forms, ${counts.names} names, ${counts.entities} entities: ${bytes.length} bytes, ${(bytes.length / counts.forms).toFixed(1)} a form; a look-up reads at most ${pack.tables.sequences.reach + 1} slots`)
  const { expanding = 0, adding = 0, finishing = 0, peak = 0 } = built
  const building = adding - expanding + finishing
  console.log(`building ${(building / 1000).toFixed(1)} s, ${Math.round((counts.forms / building) * 1000)} forms/s (making the case forms, another ${(expanding / 1000).toFixed(1)} s, left out), peak of the process ${Math.round(peak / 2 ** 20)} MiB`)
  const [verified, unverified] = [best(3, () => openPack(bytes)), best(20, () => openPack(bytes, { verify: false }))]
  console.log(`opening ${verified.toFixed(0)} ms with its SHA-256, 1/${Math.round(building / verified)} of building; ${unverified.toFixed(2)} ms without`)

  const text = textOf(data, megabytes * 1e6, pack)
  const size = Buffer.byteLength(text)
  writeFileSync(textFile, text)
  const held = run("hold.ts", packFile, textFile)
  const holding = held["all"]! - held["nothing"]!
  console.log(`held by an open pack and a matcher after reading ${(size / 1e6).toFixed(1)} MB: ${(holding / counts.forms).toFixed(1)} bytes a form, the file's ${(bytes.length / counts.forms).toFixed(1)} included`)

  const pick = random(5)
  const peer = await peerOf(process.env["LEXICON_PEERS"], Array.from({ length: Math.min(10_000, counts.forms) }, () => pack.tables.forms.get(pick(counts.forms)).text))
  const matcher = createMatcher([pack])
  const results = new Map<string, number>()
  const subjects: ReadonlyArray<readonly [string, () => number]> = [
    ["polyonym", () => matcher.find(text).length],
    ["matchAll", () => wordsIn(text)],
    ...(peer === undefined ? [] : [[peer.name, () => peer.search(text)] as const])
  ]
  const times = new Map(subjects.map(([name]) => [name, Infinity]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, action] of subjects) times.set(name, Math.min(times.get(name)!, best(1, () => results.set(name, action()))))
  }
  const own = times.get("polyonym")!
  for (const [name, time] of times) console.log(`${name}: ${results.get(name)} found, ${(size / time / 1000).toFixed(1)} MB of UTF-8 a second of processor time${name === "polyonym" ? "" : `; polyonym is ${(time / own).toFixed(2)} times as fast`}`)

  const started = performance.now()
  const { opened, refused } = mutate(mutations, 3)
  console.log(`${mutations} damaged packs in ${((performance.now() - started) / 1000).toFixed(1)} s: ${refused} refused with PackInvalid on opening or use, ${opened} used, nothing else thrown`)
} finally {
  rmSync(folder, { recursive: true })
}

/**
 * Compiles a made-up dump of Wikidata twice and says how fast, with how much memory, and whether the bytes are the same; then one of a quarter of the lines that has as many
 * records: if memory is flat, the peak is the same. `npm run bench:pack -w polyonym`
 */
import { createHash } from "node:crypto"
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { createGzip } from "node:zlib"
import { dumpLines } from "../test/madeDump.ts"

const bin = fileURLToPath(new URL("../src/bin.ts", import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "polyonym-"))

async function made(lines: number, records: number): Promise<{ readonly file: string; readonly bytes: number }> {
  const file = join(folder, `${lines}.json.gz`)
  let bytes = 0
  await pipeline(Readable.from((function*() {
    for (const line of dumpLines(lines, lines / records)) {
      bytes += Buffer.byteLength(line) + 1
      yield `${line}\n`
    }
  })()), createGzip({ level: 1 }), createWriteStream(file))
  return { file, bytes }
}

/** Makes a process say on standard error, when it ends, its peak in kilobytes and its processor time in microseconds. */
const used = "data:text/javascript,process.on('exit',()=>{const{maxRSS,userCPUTime}=process.resourceUsage();process.stderr.write('used '+maxRSS+' '+userCPUTime+'\\n')})"

function built(file: string, out: string): { readonly seconds: number; readonly megabytes: number; readonly hash: string; readonly counts: string } {
  const { stdout, stderr } = spawnSync(process.execPath, ["--conditions=@polyonym/source", "--import", used, bin, "pack", "build", "--from", "wikidata-json", file, "-o", out, "--name", "made", "--json"], { encoding: "utf8", maxBuffer: 1 << 26 })
  const [, kilobytes, microseconds] = /used (\d+) (\d+)/.exec(stderr) ?? []
  const { counts } = JSON.parse(stdout) as { readonly counts: object }
  return { seconds: Number(microseconds) / 1e6, megabytes: Number(kilobytes) / 1024, hash: createHash("sha256").update(readFileSync(out)).digest("hex"), counts: JSON.stringify(counts) }
}

const records = 5000
try {
  for (const lines of [25_000, 100_000]) {
    const { file, bytes } = await made(lines, records)
    const [first, second] = [built(file, join(folder, "a.pack")), built(file, join(folder, "b.pack"))]
    const best = Math.min(first.seconds, second.seconds)
    process.stdout.write(`${lines} lines, ${(bytes / 1e6).toFixed(0)} MB (${(statSync(file).size / 1e6).toFixed(0)} MB packed): ${best.toFixed(1)} s of processor time with starting, ${Math.round(lines / best)} lines/s, ${(bytes / 1e6 / best).toFixed(0)} MB/s, peak ${first.megabytes.toFixed(0)} and ${second.megabytes.toFixed(0)} MB, ${first.hash === second.hash ? "same bytes" : "OTHER BYTES"}, ${first.counts}\n`)
    if (first.hash !== second.hash) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { rolldown } from "rolldown"
import { describe, expect, it } from "vitest"

const source = fileURLToPath(new URL("../src", import.meta.url))
/** What code adds to a bundle, minified and compressed, besides `effect` and the hash function. */
const sizeOf = async (code: string): Promise<number> => {
  const bundle = await rolldown({
    input: "entry",
    external: /^(effect|@noble\/hashes|node:)/,
    logLevel: "silent",
    plugins: [{ name: "entry", resolveId: (id) => id === "entry" ? join(source, "entry.ts") : null, load: (id) => id === join(source, "entry.ts") ? code : null }]
  })
  const { output } = await bundle.generate({ format: "esm", minify: true })
  await bundle.close()
  return gzipSync(output.map((chunk) => chunk.type === "chunk" ? chunk.code : "").join("\n"), { level: 9 }).length
}

const app = `
  import { Document, Fact, Pipeline, SourceMap, Stage } from "./index.ts"
  import * as Schema from "effect/Schema"
  class Length extends Fact.make()("acme/length", Schema.Number) {}
  const trim = Stage.rewrite("trim", { gives: [] }, (d) => ({ change: { text: d.text.trim(), map: SourceMap.fromEdits([]) } }))
  const measure = Stage.pure("measure", { gives: [Length] }, (d) => ({ "acme/length": d.text.length }))
  const pipeline = Pipeline.empty.to(trim).to(measure)
  export const open = pipeline.open
  export const out = Document.get(pipeline.sync(Document.make("x")), Length)`

describe("size, compressed", () => {
  it.each([
    ["an app that runs stages of its own: sync, run and stream, source maps, receipts", app, 8 * 1024],
    ["all of the root door", `export * from "./index.ts"`, 11 * 1024],
    ["all of /pure", `export * from "./pure.ts"`, 2 * 1024]
  ])("%s", async (what, code, limit) => {
    const size = await sizeOf(code)
    console.log(`${what}: ${size} bytes`)
    expect(size).toBeGreaterThan(500)
    expect(size).toBeLessThanOrEqual(limit)
  })
})

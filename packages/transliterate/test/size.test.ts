import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { rolldown } from "rolldown"
import { expect, it } from "vitest"

const source = fileURLToPath(new URL("../src", import.meta.url))

it("is small with two languages: at most 15 kB, minified and compressed", async () => {
  const entry = join(source, "entry.ts")
  const code = `export { tableTransliterator } from "./tableDoor.ts"; export { ukrainian } from "./systems/ukrainian.ts"; export { russian } from "./systems/russian.ts"`
  const bundle = await rolldown({
    input: "entry",
    logLevel: "silent",
    resolve: { conditionNames: ["@polyonym/source", "default"] },
    plugins: [{ name: "entry", resolveId: (id) => id === "entry" ? entry : null, load: (id) => id === entry ? code : null }]
  })
  const { output } = await bundle.generate({ format: "esm", minify: true })
  await bundle.close()
  const size = gzipSync(output.map((chunk) => chunk.type === "chunk" ? chunk.code : "").join("\n"), { level: 9 }).length
  console.log(`engine, Ukrainian and Russian: ${size} bytes`)
  expect(size).toBeGreaterThan(3000)
  expect(size).toBeLessThanOrEqual(15 * 1024)
})

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { rolldown } from "rolldown"
import { root } from "../workspace.ts"

/** Tables and models: text that was packed before, so that they count by themselves. */
const data = /\/packages\/(?:[a-z-]+\/data\/.+\.js|letter-models\/src\/(?:russian|ukrainian)\.ts|names\/src\/inflection\/endingTable\.ts)$/
/** What an app has once, however many packages ask for it, or what only Node has. */
const outside = /^(?:effect(?:\/|$)|@effect\/|@opentelemetry\/|@nats-io\/|redis(?:\/|$)|node:)/

/** Bytes, minified and packed with gzip. `code`: with all that it imports, but `effect`; `data`: tables and models that come with it; `effect`: whether it imports that. */
export interface Size {
  readonly code: number
  readonly data: number
  readonly effect: boolean
}

const packed = (text: string): number => gzipSync(text, { level: 9 }).length
const measured = new Map<string, number>()
function dataSize(file: string): number {
  const size = measured.get(file) ?? packed(readFileSync(file, "utf8"))
  measured.set(file, size)
  return size
}

/** A table with the same exports and nothing in it but its name, which stays in the bundle where the table would. */
const standIn = (file: string): string =>
  [...readFileSync(file, "utf8").matchAll(/^export (?:const|let|function) (\w+)/gm)].map(([, name]) => `export const ${name} = /* @__PURE__ */ table("<${file}>")`).join("\n")

interface Bundled {
  /** The chunks that are fetched at once. */
  readonly code: ReadonlyArray<string>
  /** Whether they import `effect`. */
  readonly effect: boolean
}

/** A module of this text at this place, bundled for browsers and minified. */
async function bundled(text: string, entry: string, conditionNames: ReadonlyArray<string>, load: (file: string) => string | null): Promise<Bundled> {
  const bundle = await rolldown({
    input: entry, platform: "browser", logLevel: "silent", external: outside, resolve: { conditionNames: [...conditionNames] },
    plugins: [{ name: "sizes", resolveId: (id) => id === entry ? id : null, load: (id) => id === entry ? text : load(id) }]
  })
  const { output } = await bundle.generate({ format: "esm", minify: true })
  await bundle.close()
  const first = new Map<string, string>()
  let effect = false
  const add = (file: string): void => {
    const chunk = output.find(({ fileName }) => fileName === file)
    if (first.has(file)) return
    if (chunk?.type !== "chunk") {
      effect ||= /^effect(?:\/|$)/.test(file)
      return
    }
    first.set(file, chunk.code)
    for (const one of chunk.imports) add(one)
  }
  add(output[0].fileName)
  return { code: [...first.values()], effect }
}

/** What a module of this text adds to what a browser fetches at once; what it would import later does not count. */
export async function sizeOf(text: string): Promise<Size> {
  const { code, effect } = await bundled(text, join(root, "packages/polyonym/src/entry.ts"), ["@polyonym/source", "browser", "import", "default"], (file) => data.test(file) ? standIn(file) : null)
  const tables = new Set(code.flatMap((one) => [...one.matchAll(/<(\/[^<>]{1,500})>/g)].map(([, file]) => file!)).filter((file) => data.test(file)))
  return { code: code.reduce((sum, one) => sum + packed(one), 0), data: [...tables].reduce((sum, file) => sum + dataSize(file), 0), effect }
}

/** The same, in bytes with tables, in a project that has the packages installed as they are published. */
export async function sizeIn(project: string, text: string): Promise<number> {
  const { code } = await bundled(text, join(project, "entry.js"), ["browser", "import", "default"], () => null)
  return code.reduce((sum, one) => sum + packed(one), 0)
}

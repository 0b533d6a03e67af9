/** Sizes of what `@polyonym/names/pure` brings along, minified and gzipped: the code, and each table of data by itself. */
import { relative } from "node:path"
import { gzipSync } from "node:zlib"
import type { Build, Esbuild } from "./peers.ts"
import { root } from "./options.ts"

/** Modules that are tables and no code. */
const tables = /\/names\/src\/(?:sound\/data|organisations\/words)\/|\/names\/src\/inflection\/(?:data|tables)\/|\/(?:frequencyTable|givenNameGroups|judgeModel|eastAsianSurnames)\.ts$|[a-z]Table\.ts$|\/script\/data\/|\/letter-models\/src\/|\/transliterate\/src\/(?:systems|data)\//

/** Tables of fewer bytes are told together. */
const least = 4000
/** The tables that a name of a script is read with. */
const soundOf: ReadonlyArray<readonly [script: string, files: ReadonlyArray<string>]> = [["Latn", ["latn"]], ["Cyrl", ["cyrl"]], ["Arab", ["arab"]], ["Hebr", ["hebr"]], ["Kana", ["kana"]], ["Hang", ["hang"]], ["Hani", ["hani", "readings", "variants"]], ["other scripts, romanised", ["roma"]]]

const common = { bundle: true, minify: true, format: "esm", platform: "browser", conditions: ["@polyonym/source"], write: false, metafile: true, logLevel: "error", absWorkingDir: root }
const entry = "packages/names/src/pure.ts"

/** Leaves the modules out that `is` names. */
const without = (is: RegExp) => ({
  name: "without",
  setup(build: Build) {
    build.onResolve({ filter: /./ }, async ({ path, pluginData, importer, resolveDir, kind }) => {
      if (pluginData === without) return undefined
      const found = await build.resolve(path, { importer, resolveDir, kind, pluginData: without })
      return is.test(found.path) ? { path: found.path, external: true } : found
    })
  }
})

const kilobytes = (bytes: Uint8Array): string => `${(gzipSync(bytes).length / 1000).toFixed(1).padStart(6)} kB`

export async function printSizes({ build }: Esbuild): Promise<void> {
  const built = async (more: object): Promise<Uint8Array> => (await build({ ...common, entryPoints: [entry], ...more })).outputFiles[0]!.contents
  console.log(`gzipped, minified by esbuild:\n  ${kilobytes(await built({}))}  everything behind @polyonym/names/pure`)
  console.log(`  ${kilobytes(await built({ plugins: [without(tables)] }))}  its code without tables of data`)
  console.log(`  ${kilobytes(await built({ plugins: [without(new RegExp(`${tables.source}|/packages/(?!names/)`))] }))}  of it this package's own`)
  const { metafile } = await build({ ...common, entryPoints: [entry] })
  const files = Object.keys(Object.values(metafile.outputs)[0]!.inputs).filter((file) => tables.test(`/${file}`))
  const own = (await Promise.all(files.map(async (file) => ({ file, bytes: await built({ entryPoints: [file], bundle: false }) })))).map((one) => ({ ...one, size: gzipSync(one.bytes).length })).sort((x, y) => y.size - x.size)
  console.log("tables of data, each by itself:")
  for (const { file, bytes, size } of own) if (size >= least) console.log(`  ${kilobytes(bytes)}  ${relative("packages", file)}`)
  const small = own.filter(({ size }) => size < least)
  console.log(`  ${kilobytes(Buffer.concat(small.map(({ bytes }) => bytes)))}  ${small.length} smaller ones, together`)
  console.log("the sound of one script:")
  for (const [script, names] of soundOf) console.log(`  ${kilobytes(Buffer.concat(own.filter(({ file }) => names.some((name) => file.endsWith(`sound/data/${name}.ts`))).map(({ bytes }) => bytes)))}  ${script}`)
}

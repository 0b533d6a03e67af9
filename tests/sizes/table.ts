/** Measures every door and every package as it is published, and prints the tables; `--write` puts them into docs/sizes.md. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { build, filesOf, pack, weightOf } from "../packaging/packed.ts"
import { root } from "../workspace.ts"
import { budgets } from "./budgets.ts"
import { doors } from "./doors.ts"
import { type Size, sizeOf } from "./measure.ts"

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)
const shown = ({ code, data }: Size): string => data === 0 ? kilobytes(code) : `${kilobytes(code)} + ${kilobytes(data)}`

const rows: Array<string> = []
for (const door of doors) {
  const budget = budgets[door]
  const all = await sizeOf(`export * from "${door}"`)
  const one = budget?.one === undefined ? undefined : await sizeOf(`export { ${budget.one} } from "${door}"`)
  rows.push(`| \`${door}\` | ${shown(all)} | ${one === undefined ? "" : `${shown(one)} (\`${budget!.one}\`)`} | ${all.effect ? "yes" : ""} |`)
}

const folder = mkdtempSync(join(tmpdir(), "polyonym-sizes-"))
build()
const published = [...pack(folder)].map(([name, tarball]) => {
  const { packed, unpacked } = weightOf(tarball)
  return `| \`${name}\` | ${kilobytes(packed * 1000)} | ${kilobytes(unpacked * 1000)} | ${filesOf(tarball).size} |`
})
rmSync(folder, { recursive: true })

const page = `# Sizes

What a door of a package adds to what a browser fetches, in kB (1,000 bytes), minified and packed with gzip, with all that it imports. After the plus sign: tables and models that come with it.
What is imported only when it is asked for (models of languages, names in further languages, libraries) does not count, nor does \`effect\`, which an app has once.

Made by \`node --conditions=@polyonym/source tests/sizes/table.ts --write\` with the bundler rolldown; \`tests/sizes/sizes.test.ts\` holds the sizes within the budgets of \`tests/sizes/budgets.ts\`.

| door | all of it | one function | effect |
|---|---|---|---|
${rows.join("\n")}

Packages as they are published, in kB: the tarball that npm fetches, and its files: what runs, its types, the sources and the maps that lead to them. \`tests/packaging/budgets.ts\` has the budgets.

| package | tarball | files | number of files |
|---|---|---|---|
${published.join("\n")}
`
console.log(page)
if (process.argv.includes("--write")) writeFileSync(join(root, "docs/sizes.md"), page)

/** Measures every door and prints the table of sizes; `--write` puts it into docs/sizes.md. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
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

const page = `# Sizes

What a door of a package adds to what a browser fetches, in kB (1,000 bytes), minified and packed with gzip, with all that it imports. After the plus sign: tables and models that come with it.
What is imported only when it is asked for (models of languages, names in further languages, libraries) does not count, nor does \`effect\`, which an app has once.

Made by \`node --conditions=@polyonym/source tests/sizes/table.ts --write\` with the bundler rolldown; \`tests/sizes/sizes.test.ts\` holds the sizes within the budgets of \`tests/sizes/budgets.ts\`.

| door | all of it | one function | effect |
|---|---|---|---|
${rows.join("\n")}
`
console.log(page)
if (process.argv.includes("--write")) writeFileSync(join(root, "docs/sizes.md"), page)

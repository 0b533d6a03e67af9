/** Runs the program in every runtime that there is and prints the matrix; `--write` puts it into docs/runtimes.md, `--differences` shows where outputs part. Ends with 1 where they do without resting on the platform. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { hasChromium } from "../../packages/polyonym/test/chromium.ts"
import { root } from "../workspace.ts"
import { bundleForBrowsers, bundleForServers } from "./bundle.ts"
import { compared, type Column, restsOnPlatform } from "./compared.ts"
import { chromium, fromPackage, installable, type Runtime } from "./runtimes.ts"

const server = await bundleForServers()
const runtimes: Array<Runtime> = []
const missing: Array<string> = []
for (const one of installable) {
  try {
    runtimes.push(await fromPackage(one, server))
  } catch (thrown) {
    missing.push(one.name)
    console.error(`SKIPPED: ${one.name} could not be installed from npm: ${thrown instanceof Error ? thrown.message.slice(0, 300) : String(thrown)}`)
  }
}
if (hasChromium) runtimes.push(chromium(await bundleForBrowsers()))
else missing.push("Chromium")

const columns: Array<Column> = []
for (const runtime of runtimes) {
  const began = performance.now()
  columns.push({ name: runtime.name, version: await runtime.version(), ...await runtime.run() })
  console.error(`${runtime.name}: ${Math.round(performance.now() - began)} ms`)
}
const { table, differing } = compared(columns)

if (process.argv.includes("--differences")) {
  const [first, ...others] = runtimes
  for (const { group, name, runtimes: where } of differing) {
    const usual = await first!.outputFor(group, name)
    for (const runtime of others.filter((one) => where.includes(one.name))) {
      const other = await runtime.outputFor(group, name)
      let at = 0
      while (at < usual.length && usual[at] === other[at]) at++
      console.error(`${group}, ${name}, at ${at}:\n  ${first!.name}: …${usual.slice(Math.max(0, at - 120), at + 120)}\n  ${runtime.name}: …${other.slice(Math.max(0, at - 120), at + 120)}`)
    }
  }
}

const page = `# Runtimes

Every \`/pure\` door and the pipeline \`article\` on fixed inputs (\`tests/runtimes\`): example pages in ten languages, all named systems of transliteration, names in all scripts, texts that
engines treat otherwise. What came out, as the first digits of the SHA-256 of all outputs of a group; the same digits are the same bytes. Node, Deno and Bun run one bundle, Chromium one made for
browsers. Receipts are compared but for what they say of the platform, which is the last row: what rests on it (\`by Intl\`) may differ, and does where the table says so; the provenance of a run has the
platform in its identifier.

Made by \`node --conditions=@polyonym/source tests/runtimes/matrix.ts --write\`, which installs each runtime from its package on npm outside of the repository.

${table}
${missing.length === 0 ? "" : `\nNot there when this was made: ${missing.join(", ")}.\n`}`
console.log(page)
if (differing.some(({ group }) => !restsOnPlatform(group))) process.exitCode = 1
if (process.argv.includes("--write")) writeFileSync(join(root, "docs/runtimes.md"), page)

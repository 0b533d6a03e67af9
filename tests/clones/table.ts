import type { Cell, Tests } from "./cell.ts"

const seconds = (time: number | undefined): string => time === undefined ? "" : `${Math.round(time)} s`
const digits = (hash: string | undefined): string => hash === undefined ? "" : `\`${hash.slice(0, 12)}\``
const told = (tests: Tests | undefined, commit: string): string =>
  tests === undefined ? "" : `${tests.passed.toLocaleString("en")} passed${tests.failed.length === 0 ? "" : `, **${tests.failed.length} failed**`}, ${tests.skipped} skipped, ${seconds(tests.seconds)}${tests.commit === commit ? "" : ` (${tests.commit})`}`

/** docs/clones.md. */
export function page(cells: ReadonlyArray<Cell>): string {
  const inside = [...new Set(cells.flatMap(({ startedIn }) => startedIn ?? []))].join(", ")
  return `# Fresh clones

What somebody new does, with Node and npm from their packages on npm, and a path that leads to no other: \`git clone\`, \`npm ci && npm start\`, \`npm test\`. The digits are the first of the SHA-256 of what \`npm start\`
prints and of the files that it writes; the same digits are the same bytes (but for the lines in which npm 10 and 11 say what they run). Times are those of a busy machine; an empty cell was not run, and a commit in brackets is one that was tested before that of the row.

Made by \`npm run -s clones -- --write\`; \`tests/clones/run.ts\` has the options. The clones share npm's cache.

The Node of the row runs npm, the scripts of packages that are installed, and the first process of each script. Inside scripts \`node\` is the one of the lock file (${inside}), which npm puts first in the path: \`npm start\` and
\`npm test\` are the same program under every row. What that Node does by itself is in two columns: the compiled command on the seven articles of the example, and the tests, which need Node 22.12 or later as vitest does.
[Runtimes](runtimes.md) has the bytes of every door under each Node.

${table(cells)}`
}

/** The cells as a table in Markdown, what npm said, and what failed. */
function table(cells: ReadonlyArray<Cell>): string {
  const rows = cells.map((cell) =>
    `| ${cell.nodeVersion} | ${cell.npmVersion} | ${cell.broken === undefined ? seconds(cell.installSeconds) : "**no**"} | ${seconds(cell.startSeconds)} | ${digits(cell.sha256)} | ${digits(cell.built)} | ${told(cell.tests, cell.commit)} | ${told(cell.hostTests, cell.commit)} | ${cell.commit} |`)
  const notes = cells.flatMap(({ nodeVersion, npmVersion, warning, otherNode = [], broken, tests, hostTests }) => {
    const where = `Node ${nodeVersion} with npm ${npmVersion}`
    return [
      ...warning === undefined ? [] : [`- ${where} says: \`\` ${warning} \`\` It goes on all the same.`],
      ...otherNode.length === 0 ? [] : [`- ${where} warns that these ask for another Node, and installs them: ${otherNode.join(", ")}`],
      ...broken === undefined ? [] : [`- ${where} broke at: \`\` ${broken.replace(/\s+/g, " ")} \`\``],
      ...[...tests?.failed ?? [], ...hostTests?.failed ?? []].map((test) => `- ${where}, failed: ${test}`)
    ]
  })
  return `| Node | npm | \`npm ci\` | \`npm start\` | its output | built, by that Node | \`npm test\` | the tests in that Node | commit |
|---|---|---|---|---|---|---|---|---|
${rows.join("\n")}
${notes.length === 0 ? "" : `\n${notes.join("\n")}\n`}`
}

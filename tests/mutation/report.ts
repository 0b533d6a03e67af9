import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { accepted } from "./accepted.ts"
import { type Counts, score, type Survivor } from "./scores.ts"
import { targets } from "./targets.ts"

/** What the last run of a target found; kept in `figures.json`. */
export interface Figures {
  readonly date: string
  readonly tests: number
  readonly files: Readonly<Record<string, Counts>>
  /** Survivors that were looked at and left: how many of each kind. */
  readonly left: Readonly<Record<string, number>>
}

export const figuresFile: string = fileURLToPath(new URL("figures.json", import.meta.url))
export const figures = (): Readonly<Record<string, Figures>> => (existsSync(figuresFile) ? (JSON.parse(readFileSync(figuresFile, "utf8")) as Record<string, Figures>) : {})

const percent = (counts: Counts): string => `${(score(counts) * 100).toFixed(1)} %`
const sum = (all: ReadonlyArray<Counts>): Counts => {
  const of = (key: keyof Counts): number => all.reduce((total, one) => total + one[key], 0)
  return { mutants: of("mutants"), killed: of("killed"), timeout: of("timeout"), survived: of("survived"), uncovered: of("uncovered") }
}

/** A table in Markdown: each file, and all together. */
export function table(files: Readonly<Record<string, Counts>>): string {
  const row = (name: string, counts: Counts): string => `| ${name} | ${counts.mutants} | ${counts.killed} | ${counts.timeout} | ${counts.survived} | ${counts.uncovered} | ${percent(counts)} |`
  return [
    "| file | mutants | killed | timed out | survived | no coverage | score |", "|---|--:|--:|--:|--:|--:|--:|",
    ...Object.entries(files).map(([file, counts]) => row(file, counts)), row("**all**", sum(Object.values(files)))
  ].join("\n")
}

/** Survivors to read: what a line is, and what it became without any test noticing. */
export const listing = (left: ReadonlyArray<Survivor>): string =>
  left.map((one) => [
    `${one.file}:${one.line}:${one.column} ${one.operator}, ${one.outcome}${one.accepted === undefined ? "" : `, left: ${one.accepted.kind}`}`,
    `    ${one.source}`, ...one.before.split("\n").map((line) => `  - ${line}`), ...one.after.split("\n").map((line) => `  + ${line}`)
  ].join("\n")).join("\n\n")

const operators = `Operators are those of Stryker: conditions made true or false, comparisons and their borders, \`&&\` ↔ \`||\`, \`??\` → \`&&\`, arithmetic, bits, assignments, \`++\` ↔ \`--\`, \`!\`, \`~\` and
signs dropped, truth values turned round, texts, lists and objects emptied (an empty one filled), bodies of blocks, cases and arrow functions emptied, optional steps made plain, calls changed (\`startsWith\` ↔ \`endsWith\`, \`some\`
↔ \`every\`, \`min\` ↔ \`max\`, upper ↔ lower case …) or dropped (\`trim\`, \`slice\`, \`filter\`, \`sort\`, \`reverse\`, \`charAt\`, \`normalize\`), and in regular expressions anchors and quantifiers dropped, classes and look-arounds
negated. Sentences of errors and tags count as every other text does. Left out: types, imports, exports and keys that are written out, for they are the compiler's to check; numbers; constructors that call \`super\`.`

/** `docs/mutation.md`, from the figures of the last runs and the survivors that were left. */
export function page(all: Readonly<Record<string, Figures>>): string {
  const known = Object.keys(targets).filter((name) => name in all)
  const parts = known.flatMap((name) => {
    const { date, tests, files, left } = all[name]!
    const entries = accepted.filter(({ file }) => file in files)
    const kinds = Object.entries(left).map(([kind, count]) => `${count} ${kind}`).join(", ")
    return [
      `## ${name}`, "", `${date}, ${tests} tests, score ${percent(sum(Object.values(files)))}.${kinds === "" ? "" : ` Looked at and left: ${kinds}.`}`, "", table(files), "",
      ...(entries.length === 0 ? [] : ["Looked at and left, never counted as killed:", "", ...entries.map(({ file, code, after, kind, why }) => `- \`${file.split("/").at(-1)}\`, \`${code}\`${after === undefined ? "" : ` → \`${after}\``} (${kind}): ${why}`), ""])
    ]
  })
  return `${[
    "# Mutation testing", "",
    "`npm run mutation -- <target>` changes one thing in the sources at a time and runs the tests that come by it; a mutant that no test notices survives.",
    "The score is (killed + timed out) / all mutants, those that no test comes by included; below 80 % the command fails. Written by `tests/mutation`; do not edit.", "",
    operators, "",
    "Each property runs ten times. Tests that start worker threads or processes are left out, for these do not see mutants, and so are the sources that only such tests run (core's `parallel` and its pool); and a few",
    "tests of very many or very long documents (`without` in tests/mutation/targets.ts). What acts while modules are loaded, or only the first time that a test runs, is tried with",
    "modules loaded anew.", "", ...parts
  ].join("\n").trimEnd()}\n`
}

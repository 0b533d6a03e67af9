import { sha256 } from "@polyonym/core/pure"
import type { Outcome, Ran } from "./program.ts"

/** What came of a runtime. */
export interface Column extends Ran {
  readonly name: string
  readonly version: string
}

/** A case whose output is not everywhere that of the first runtime. */
export interface Difference {
  readonly group: string
  readonly name: string
  /** Where it is another. */
  readonly runtimes: ReadonlyArray<string>
}

/** Groups whose outputs rest on the tables of `Intl`: what a reader takes for one character, dictionaries of words, the names of languages and the forms of dates. */
export const restsOnPlatform = (group: string): boolean => group.endsWith(", by Intl")

const hashOf = (outcomes: ReadonlyArray<Outcome>, group: string): string => sha256(outcomes.filter((one) => one.group === group).map((one) => `${one.name} ${one.sha256}\n`).join(""))

/** The runtimes side by side, as a table in Markdown, and where they differ. */
export function compared(columns: ReadonlyArray<Column>): { readonly table: string; readonly differing: ReadonlyArray<Difference> } {
  const [first] = columns
  if (first === undefined) return { table: "", differing: [] }
  const groups = [...new Set(first.outcomes.map(({ group }) => group))]
  const rows = groups.map((group) => {
    const number = first.outcomes.filter((one) => one.group === group).length
    return `| ${group} (${number}) | ${columns.map(({ outcomes }) => `\`${hashOf(outcomes, group).slice(0, 12)}\``).join(" | ")} |`
  })
  const platform = columns.map(({ environment }) => Object.entries(environment).map(([what, version]) => `${what}: ${version}`).join(", "))
  const differing = first.outcomes.flatMap(({ group, name, sha256 }) => {
    const runtimes = columns.filter(({ outcomes }) => outcomes.find((one) => one.group === group && one.name === name)?.sha256 !== sha256).map((column) => column.name)
    return runtimes.length === 0 ? [] : [{ group, name, runtimes }]
  })
  const told = differing.map(({ group, name, runtimes }) => `- ${group}, ${name}: ${runtimes.join(", ")}`)
  const table = `| cases | ${columns.map(({ name, version }) => `${name} (${version})`).join(" | ")} |
|---|${columns.map(() => "---|").join("")}
${rows.join("\n")}
| of the platform | ${platform.join(" | ")} |

${told.length === 0 ? "All outputs are the same." : `Other outputs than those of ${first.name}:\n\n${told.join("\n")}`}`
  return { table, differing }
}

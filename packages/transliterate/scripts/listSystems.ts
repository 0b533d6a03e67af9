/** Writes SYSTEMS.md: every system of the package's own, by language. `node --conditions=@polyonym/source packages/transliterate/scripts/listSystems.ts` */
import { writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { defaultSystem, systems } from "../src/pure.ts"

const cell = (text: string): string => text.replaceAll("|", "\\|")

/** The list as Markdown. */
export function systemsPage(): string {
  const own = systems().filter(({ id }) => !id.startsWith("cldr:") && id !== "any-ascii")
  const languages = [...new Set(own.map(({ from }) => from))].sort()
  const names = new Intl.DisplayNames(["en"], { type: "language" })
  const lines = [
    "# Systems",
    "",
    `${own.length} systems of ${languages.length} languages. The one in bold is the language's default. Every system has a name in BCP 47's extension T too, and some have ISO 24229-like codes;`,
    "`systems()` and `polyonym systems` list them, and the transforms of the CLDR (`cldr:…`) with them. What a table was written from is said beside it.",
    ""
  ]
  for (const language of languages) {
    lines.push(`## ${names.of(language) ?? language} (\`${language}\`)`, "", "| id | standard | year | | written from |", "|---|---|---|---|---|")
    for (const { id, standard, year, reversible, source, issuer } of own.filter(({ from }) => from === language)) {
      const named = defaultSystem(language) === id ? `**\`${id}\`**` : `\`${id}\``
      lines.push(`| ${named} | ${cell(standard)} (${cell(issuer)}) | ${year ?? ""} | ${reversible ? "reversible" : ""} | ${cell(source)} |`)
    }
    lines.push("")
  }
  return lines.join("\n")
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL("../SYSTEMS.md", import.meta.url), systemsPage())

import { styleText } from "node:util"
import type { ArticleResult } from "polyonym"
import stringWidth from "string-width"
import type { Merged } from "./merge.ts"

/** `width` in columns of the terminal. */
export interface Look {
  readonly title: string
  readonly colour: boolean
  readonly width: number
}

const reasons: Readonly<Record<string, string>> = {
  appeal: "asking for money", subscribe: "asking to subscribe", consent: "cookies and terms", share: "sharing", button: "buttons", navigation: "navigation", related: "other articles",
  "author-bio": "about the author", advertisement: "advertisement", legal: "legal notices", comment: "comments", promotion: "the site about itself", code: "program text", rule: "by a rule", empty: "empty"
}
const groups = [["PER", "People", "cyan"], ["ORG", "Organisations", "yellow"], ["LOC", "Places", "green"]] as const

/** Where the spellings begin. */
const column = 32

const padded = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - stringWidth(text)))

/** Words filled into lines; those after the first begin `indent` columns in. */
const filled = (text: string, width: number, indent: number): string => {
  const lines = [""]
  for (const word of text.split(" ")) {
    const line = lines.at(-1)!
    if (line === "") lines[lines.length - 1] = word
    else if (stringWidth(line) + 1 + stringWidth(word) > width - indent) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines.join(`\n${" ".repeat(indent)}`)
}

/** What the run found, for a person at a terminal. */
export function summary(results: ReadonlyArray<ArticleResult>, merged: ReadonlyArray<Merged>, files: ReadonlyArray<string>, { title: heading, colour, width }: Look): string {
  const paint = (format: Parameters<typeof styleText>[0], text: string): string => colour ? styleText(format, text, { validateStream: false }) : text
  const rule = paint("dim", "─".repeat(width))
  const lines: Array<string> = ["", paint("bold", heading), rule]
  for (const { title, language, languages, removed, names } of results) {
    const others = [...new Set(languages.map((span) => span.language))].filter((one) => one !== language)
    const counts = new Map<string, number>()
    for (const { reason } of removed) if (reason !== "empty") counts.set(reason, (counts.get(reason) ?? 0) + 1)
    const dropped = [...counts].map(([reason, count]) => `${reasons[reason] ?? reason} ×${count}`).join(", ")
    lines.push(
      `${paint("bold", padded(language, 4))}${paint("bold", filled(title ?? "(no title)", width, 4))}`,
      `    ${paint("dim", padded("names", 9))}${names.length}${others.length === 0 ? "" : paint("dim", `   with a quotation in ${others.join(", ")}`)}`,
      `    ${paint("dim", padded("dropped", 9))}${filled(dropped, width, 13)}`,
      ""
    )
  }
  for (const [type, label, tone] of groups) {
    const names = merged.filter((one) => one.type === type)
    if (names.length === 0) continue
    lines.push(paint("bold", label), rule)
    for (const { id, preferred, spellings } of names) {
      const name = preferred["en"] ?? [...spellings.values()][0]![0]!
      const seen = [...spellings].map(([language, texts]) => `${paint("dim", padded(language, 4))}${filled(texts.join(", "), width, column + 4)}`)
      const head = `${paint(tone, name)}${id.startsWith("nil-") ? "" : paint("dim", ` ${id}`)}`
      const used = stringWidth(name) + (id.startsWith("nil-") ? 0 : stringWidth(id) + 1)
      // A name too long for its column has a line of its own.
      const rows = used < column ? [`${head}${" ".repeat(column - used)}${seen[0]!}`, ...seen.slice(1).map((row) => " ".repeat(column) + row)] : [head, ...seen.map((row) => " ".repeat(column) + row)]
      lines.push(...rows)
    }
    lines.push("")
  }
  lines.push(paint("bold", "Written"), rule, ...files.map((file) => `  ${file}`), "", `Open the report in a browser: ${files.at(-1)!}`, "")
  return lines.join("\n")
}

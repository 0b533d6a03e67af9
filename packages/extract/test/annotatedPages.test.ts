import { extractArticle } from "@polyonym/extract/pure"
import { describe, expect, it } from "vitest"
import { annotatedAppeals } from "./annotatedAppeals.ts"
import { annotatedLanguages } from "./annotatedLanguages.ts"
import { annotatedMargins } from "./annotatedMargins.ts"
import { annotatedPages } from "./annotatedPages.ts"
import { annotatedSubjects } from "./annotatedSubjects.ts"
import { readAnnotated } from "./annotation.ts"

/** What became of each line of a page: the kind of its block, or "clutter". */
function fates(page: string, lines: ReadonlyArray<{ readonly text: string }>): Array<string> {
  const { blocks, removed } = extractArticle(page)
  const kinds = new Map<number, string>()
  for (const { kind, sourceStart } of blocks) kinds.set(sourceStart, kind)
  for (const { sourceStart } of removed) kinds.set(sourceStart, "clutter")
  let at = 0
  return lines.map(({ text }) => {
    at = page.indexOf(text, at)
    const kind = kinds.get(at) ?? "nothing"
    at += text.length
    return `${kind}: ${text}`
  })
}

const layouts: ReadonlyArray<readonly [name: string, lay: (page: string) => string]> = [
  ["as it stands", (page) => page],
  ["with a blank line between all blocks", (page) => page.replace(/\n+/g, "\n\n")],
  ["with the line ends of Windows", (page) => page.replaceAll("\n", "\r\n")]
]

describe.each(Object.entries({ ...annotatedPages, ...annotatedAppeals, ...annotatedMargins, ...annotatedSubjects, ...annotatedLanguages }))("%s", (_, annotated) => {
  const { page, lines } = readAnnotated(annotated)
  it.each(layouts)("is taken apart line by line, %s", (_name, lay) => {
    expect(fates(lay(page), lines)).toEqual(lines.map(({ kind, text }) => `${kind}: ${text}`))
  })
  it("has the headline for its title and no clutter in its text", () => {
    const { title, text } = extractArticle(page)
    expect(title).toBe(lines.find(({ kind }) => kind === "title")?.text)
    const kept = text.split("\n\n")
    for (const line of lines) if (line.kind === "clutter" && !lines.some(({ kind, text: other }) => kind === "byline" && other === line.text)) expect(kept).not.toContain(line.text)
  })
})

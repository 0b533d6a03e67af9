import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { loadTagger } from "@polyonym/entities/pure"
import { applyFixes, type Finding } from "@polyonym/names/pure"
import { lintText } from "@polyonym/unified"
import { describe, expect, it } from "vitest"

const data = process.env["POLYONYM_DATA"]
const folder = data === undefined ? "" : join(data, "pages")
const pages = existsSync(folder) ? readdirSync(folder).filter((name) => /^dev-.*\.(?:txt|html)$/.test(name)).sort() : []

/** What is found on the pages, by style: page, then rule, offset and level of each finding; `+` where it has a fix. */
const tables: Readonly<Record<string, string>> = {
  "own-preference": `
dev-en-01.html style-form@70 warning+ style-form@1393 warning+ style-form@3454 warning+ style-form@3570 info
dev-en-01.txt style-form@65 warning+ style-form@1589 warning+ style-form@1705 info
dev-ru-01.txt mixed-script@949 warning+
`,
  ap: `
dev-en-01.html style-form@70 warning+ style-form@1393 warning+ style-form@2412 warning style-form@3454 warning+ style-form@4047 info
dev-en-01.txt style-form@65 warning+ style-form@615 warning+ style-form@1589 warning+ style-form@2168 info
dev-en-03.txt style-form@756 info style-form@1205 info
dev-ru-01.txt mixed-script@949 warning+
`
}

interface Gold {
  readonly quotes: ReadonlyArray<{ readonly start: number; readonly end: number }>
  readonly spoofs: ReadonlyArray<{ readonly start: number; readonly end: number }>
}

async function findingsOf(page: string, style: string): Promise<{ readonly text: string; readonly findings: ReadonlyArray<Finding>; readonly again: () => ReadonlyArray<Finding> }> {
  const text = readFileSync(join(folder, page), "utf8")
  const language = page.slice(4, 6)
  const options = { style, language, mediaType: page.endsWith("html") ? "text/html" : "text/plain", model: await loadTagger(language) } as const
  const findings = lintText(text, options)
  return { text, findings, again: () => lintText(applyFixes(text, findings).text, options) }
}

describe.skipIf(pages.length === 0)("the pages", () => {
  it.each(Object.keys(tables))("have these findings by %s and no others", async (style) => {
    const rows: Array<string> = []
    for (const page of pages) {
      const { findings } = await findingsOf(page, style)
      if (findings.length > 0) rows.push(`${page} ${findings.map(({ ruleId, start, level, fix }) => `${ruleId}@${start} ${level}${fix === undefined ? "" : "+"}`).join(" ")}`)
    }
    expect(rows.join("\n")).toBe(tables[style]!.trim())
  }, 120_000)

  it("have every spoof told and no other word, nothing rewritten in a quotation, and nothing left to mend", async () => {
    for (const page of pages) {
      const { text, findings, again } = await findingsOf(page, "own-preference")
      for (const { start, end, actual } of findings) expect(text.slice(start, end), page).toBe(actual)
      expect(again().filter(({ fix }) => fix !== undefined), page).toEqual([])
      if (page.endsWith("html")) continue
      const gold = JSON.parse(readFileSync(join(folder, page.replace(".txt", ".gold.json")), "utf8")) as Gold
      expect(findings.filter(({ ruleId }) => ruleId === "mixed-script").map(({ start, end }) => [start, end]), page).toEqual(gold.spoofs.map(({ start, end }) => [start, end]))
      const mended = findings.filter(({ fix }) => fix !== undefined)
      expect(mended.filter((one) => gold.quotes.some(({ start, end }) => start < one.end && one.start < end)), page).toEqual([])
    }
  }, 120_000)
})

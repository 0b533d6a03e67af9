import type { LintWriter } from "./lintFormats.ts"
import { visible } from "./visible.ts"

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C")

/**
 * Annotations of GitHub Actions, one a line: `::warning file=…,line=…,col=…,endLine=…,endColumn=…,title=…::…`, and `::notice` for what informs. Columns count from 1, and the
 * last one is the last of the range. An annotation with several lines has no columns, since GitHub reads them within one line (general knowledge).
 */
export const annotated: LintWriter = (all) => all.flatMap(({ path, messages }) => messages.map(({ reason, ruleId, fatal, url, place: { start, end } }) => {
  const columns = start.line === end.line ? `,col=${start.column},endColumn=${Math.max(start.column, end.column - 1)}` : ""
  const where = `file=${property(path)},line=${start.line},endLine=${end.line}${columns},title=${property(ruleId)}`
  return `::${fatal === false ? "warning" : "notice"} ${where}::${data(visible(url === undefined ? reason : `${reason} (${url})`))}\n`
})).join("")

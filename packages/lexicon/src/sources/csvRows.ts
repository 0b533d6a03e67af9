import { broken, type Lines, type SourceTally } from "./tally.ts"

/** A row of a table, with the line that it begins at. */
export interface CsvRow {
  readonly line: number
  readonly fields: ReadonlyArray<string>
}

/** A quoted field may go over so many lines; a quotation mark that nothing closes costs its own line only. */
const mostLines = 50
/** No row is longer, in UTF-16 code units. */
const longestRow = 200_000

/** The fields of the text of a row (RFC 4180, section 2); `open` if a quoted field does not end in it, `wrong` if something stands between a field's quotation mark and the delimiter. */
function fieldsOf(text: string, delimiter: string): ReadonlyArray<string> | "open" | "wrong" {
  const fields: Array<string> = []
  let at = 0
  for (;;) {
    if (text[at] !== "\"") {
      const end = text.indexOf(delimiter, at)
      fields.push(text.slice(at, end < 0 ? undefined : end).trim())
      if (end < 0) return fields
      at = end + 1
      continue
    }
    let field = ""
    for (at++; ;) {
      const end = text.indexOf("\"", at)
      if (end < 0) return "open"
      field += text.slice(at, end)
      at = end + 1
      if (text[at] !== "\"") break
      field += "\""
      at++
    }
    fields.push(field.trim())
    if (at === text.length) return fields
    if (text[at] !== delimiter) return "wrong"
    at++
  }
}

/** What stands between the fields, by the first line: of comma, semicolon and tab the one that it has most of outside quotation marks; a comma if it has none. */
export function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, "")
  const counts = [",", ";", "\t"].map((sign) => ({ sign, count: bare.split(sign).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign
}

interface NumberedLine {
  readonly line: number
  readonly text: string
}

/** The rows of a table in CSV; blank lines are none. A row that is broken is counted, and reading goes on with the line after the one that it began at. */
export async function* csvRows(lines: Lines, tally: SourceTally, given?: string): AsyncGenerator<CsvRow> {
  const source = Symbol.asyncIterator in lines ? lines[Symbol.asyncIterator]() : lines[Symbol.iterator]()
  let again: ReadonlyArray<NumberedLine> = []
  let number = 0
  const take = async (): Promise<NumberedLine | undefined> => {
    const [known, ...rest] = again
    if (known !== undefined) {
      again = rest
      return known
    }
    const next = await source.next()
    if (next.done === true) return undefined
    number++
    return { line: number, text: number === 1 && next.value.startsWith("\ufeff") ? next.value.slice(1) : next.value }
  }
  let delimiter = given
  for (let first = await take(); first !== undefined; first = await take()) {
    if (first.text.trim() === "") continue
    delimiter ??= delimiterOf(first.text)
    const taken = [first]
    let { text } = first
    let fields = fieldsOf(text, delimiter)
    while (fields === "open" && taken.length < mostLines && text.length < longestRow) {
      const more = await take()
      if (more === undefined) break
      taken.push(more)
      text += `\n${more.text}`
      // Only a line with a quotation mark can end a field that another has begun.
      if (more.text.includes("\"")) fields = fieldsOf(text, delimiter)
    }
    tally.read++
    if (typeof fields === "string") {
      broken(tally, first.line, "quote", first.text)
      again = [...taken.slice(1), ...again]
    } else yield { line: first.line, fields }
  }
}

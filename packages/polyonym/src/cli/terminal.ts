import { styleText } from "node:util"
import stringWidth from "string-width"

/** How a person's output looks. */
export interface Terminal {
  readonly width: number
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly coloured: (type: string, text: string) => string
}

const colours: Readonly<Record<string, "cyan" | "yellow" | "green" | "magenta" | "gray">> = { PER: "cyan", ORG: "yellow", LOC: "green", EVENT: "magenta", PRODUCT: "magenta", DATE: "gray", QUANTITY: "gray", MONEY: "gray", ROLE: "gray", DEMONYM: "gray", QUOTE: "gray" }

/** `colour`: whether there is any. */
export function terminal(colour: boolean, width = 80): Terminal {
  const paint = (format: Parameters<typeof styleText>[0]) => (text: string) => colour ? styleText(format, text, { validateStream: false }) : text
  return { width, bold: paint("bold"), dim: paint("dim"), coloured: (type, text) => paint(colours[type] ?? "white")(text) }
}

/** Text on one line, cut to a width of columns with an ellipsis. Control characters become spaces. */
export function clipped(text: string, width: number): string {
  // oxlint-disable-next-line no-control-regex -- a page must not steer the reader's terminal
  const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/gu, " ").trim()
  if (stringWidth(line) <= width) return line
  let out = ""
  let used = 0
  for (const character of line) {
    used += stringWidth(character)
    if (used > width - 1) break
    out += character
  }
  return `${out}…`
}

/** Text filled up with spaces to a width of columns; `side` is where it stands. */
export function padded(text: string, width: number, side: "start" | "end" = "start"): string {
  const space = " ".repeat(Math.max(0, width - stringWidth(text)))
  return side === "start" ? text + space : space + text
}

/** The width in columns of the widest. */
export function widest(texts: ReadonlyArray<string>): number {
  return texts.reduce((most, text) => Math.max(most, stringWidth(text)), 0)
}

/** Rows with their columns under each other; `sides` says on which side a column is flush. */
export function aligned(rows: ReadonlyArray<ReadonlyArray<string>>, sides: ReadonlyArray<"start" | "end"> = []): ReadonlyArray<string> {
  const columns = (rows[0] ?? []).map((_, column) => widest(rows.map((row) => row[column]!)))
  return rows.map((row) => row.map((cell, column) => padded(cell, columns[column]!, sides[column])).join("  ").trimEnd())
}

/** Text broken into lines of a width, at spaces; the lines after the first are indented. */
export function wrapped(text: string, width: number, indent: number): string {
  const lines: Array<string> = []
  let line = ""
  let used = 0
  for (const word of text.split(" ")) {
    const size = stringWidth(word)
    if (line !== "" && used + 1 + size > width) {
      lines.push(line)
      line = word
      used = size
    } else {
      line = line === "" ? word : `${line} ${word}`
      used = used === 0 ? size : used + 1 + size
    }
  }
  lines.push(line)
  return lines.join(`\n${" ".repeat(indent)}`)
}

import { styleText } from "node:util"
import { columnsOf } from "./columns.ts"
import type { Host } from "./host.ts"
import { visible } from "./visible.ts"

/** How a person's output looks. */
export interface Terminal {
  readonly width: number
  /** A text that may have several lines: to a terminal with what is not seen as escapes, else as it is. */
  readonly visible: (text: string) => string
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly coloured: (type: string, text: string) => string
}

const colours: Readonly<Record<string, "cyan" | "yellow" | "green" | "magenta" | "gray">> = { PER: "cyan", ORG: "yellow", LOC: "green", EVENT: "magenta", PRODUCT: "magenta", DATE: "gray", QUANTITY: "gray", MONEY: "gray", ROLE: "gray", DEMONYM: "gray", QUOTE: "gray" }

/** `colour`: whether there is any; `isTerminal`: whether a terminal shows it, or it goes on as text. */
export function terminal(colour: boolean, width = 80, isTerminal = false): Terminal {
  const paint = (format: Parameters<typeof styleText>[0]) => (text: string) => colour ? styleText(format, text, { validateStream: false }) : text
  return { width, visible: (text) => isTerminal ? visible(text) : text, bold: paint("bold"), dim: paint("dim"), coloured: (type, text) => paint(colours[type] ?? "white")(text) }
}

/** How the output of a command looks: by what it was told, and by what it runs in. */
export function terminalOf({ colour }: { readonly colour: "auto" | "always" | "never" }, { outputIsTerminal, environment, columns }: Host): Terminal {
  const painted = colour === "always" || (colour === "auto" && outputIsTerminal && (environment["NO_COLOR"] ?? "") === "")
  return terminal(painted, Math.max(40, Math.min(120, columns)), outputIsTerminal)
}

const space = /[\p{Zs}\t\n\v\f\r\u0085\u2028\u2029]+/gu

/** Text on one line, without what is not seen. */
export const onOneLine = (text: string): string => visible(text.replace(space, " ").trim())

/** The columns that a text takes; of one that is much wider than wanted, those of its beginning. */
function columnsToward(text: string, width: number): number {
  const beginning = text.length > 4 * width ? columnsOf(text.slice(0, 4 * width)) : 0
  return beginning > width + 2 ? beginning : columnsOf(text)
}

/** Text on one line, cut to a width of columns with an ellipsis. What is not seen is shown as an escape. */
export function clipped(text: string, width: number): string {
  const line = onOneLine(text)
  if (columnsToward(line, width) <= width) return line
  let out = ""
  let used = 0
  for (const { segment } of new Intl.Segmenter("und", { granularity: "grapheme" }).segment(line)) {
    used += columnsOf(segment)
    if (used > width - 1) break
    out += segment
  }
  return `${out}…`
}

/** Text filled up with spaces to a width of columns; `side` is where it stands. */
export function padded(text: string, width: number, side: "start" | "end" = "start"): string {
  const space = " ".repeat(Math.max(0, width - columnsOf(text)))
  return side === "start" ? text + space : space + text
}

/** The width in columns of the widest. */
export function widest(texts: ReadonlyArray<string>): number {
  return texts.reduce((most, text) => Math.max(most, columnsOf(text)), 0)
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
    const size = columnsToward(word, width)
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

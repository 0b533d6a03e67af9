import { type DefaultTreeAdapterTypes, parse } from "parse5"

type Node = DefaultTreeAdapterTypes.Node

const unread: ReadonlySet<string> = new Set(["script", "style", "noscript", "template", "head", "svg", "iframe", "object", "canvas", "audio", "video", "select", "textarea"])
const flowing: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark nobr picture q s samp small source span strike strong sub sup time tt u var wbr".split(" ")
)

/** What is read of a page when its tags are gone: a line for each block, a blank line around paragraphs and headings, the cells of a row on one line. */
export function linesOfPage(html: string): string {
  const lines: Array<string> = []
  let line = ""
  let gap = false
  const flush = (blank: boolean): void => {
    const text = line.replace(/[ \t\n\r\f]+/g, " ").trim()
    line = ""
    if (text !== "") {
      if (gap && lines.length > 0) lines.push("")
      lines.push(text)
      gap = false
    }
    gap ||= blank
  }
  const walk = (node: Node): void => {
    if ("value" in node) line += node.value
    if (!("childNodes" in node)) return
    const name = "tagName" in node ? node.tagName : ""
    if (unread.has(name)) return
    if (name === "br") return flush(false)
    const cell = name === "td" || name === "th"
    const block = name !== "" && !cell && !flowing.has(name)
    const blank = /^(?:p|h[1-6])$/.test(name)
    if (block) flush(blank)
    if (cell && line.trim() !== "") line += " "
    for (const child of node.childNodes) walk(child)
    if (block) flush(blank)
  }
  walk(parse(html))
  flush(false)
  return lines.join("\n")
}

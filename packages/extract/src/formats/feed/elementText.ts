import { decodeHTML } from "entities"
import type { Element } from "./elementTree.ts"

type Edit = readonly [sourceStart: number, sourceEnd: number, start: number, end: number]

/** Text with its way back: `edits` lead to the source. */
export interface Text {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly edits: ReadonlyArray<Edit>
}

const reference = /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});/g

/** The text of an element, references decoded; white space at the ends left out. */
export function textOf(source: string, { texts }: Element): Text | undefined {
  const parts: Array<string> = []
  const edits: Array<Edit> = []
  let length = 0
  let first: number | undefined
  let last = 0
  const put = (text: string, start: number, end: number): void => {
    if (text === "") return
    first ??= start
    if (length > 0 && last < start) edits.push([last, start, length, length])
    if (source.slice(start, end) !== text) edits.push([start, end, length, length + text.length])
    parts.push(text)
    length += text.length
    last = end
  }
  const trimmed = trimmedTexts(source, texts)
  for (const { start, end, plain } of trimmed) {
    if (plain) {
      put(source.slice(start, end), start, end)
      continue
    }
    let from = start
    for (const { 0: found, index } of source.slice(start, end).matchAll(reference)) {
      const at = start + index
      put(source.slice(from, at), from, at)
      put(decodeHTML(found), at, at + found.length)
      from = at + found.length
    }
    put(source.slice(from, end), from, end)
  }
  return first === undefined ? undefined : { text: parts.join(""), start: first, end: last, edits }
}

function trimmedTexts(source: string, texts: Element["texts"]): Array<Element["texts"][number]> {
  const all = texts.filter(({ start, end }) => source.slice(start, end).trim() !== "")
  return all.map((one, at) => {
    const text = source.slice(one.start, one.end)
    const start = at === 0 ? one.start + text.length - text.trimStart().length : one.start
    const end = at === all.length - 1 ? one.end - (text.length - text.trimEnd().length) : one.end
    return { ...one, start, end }
  })
}

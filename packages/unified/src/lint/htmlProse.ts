import { decodeHTML } from "entities"
import { type Marking, type Prose, ProseWriter } from "./prose.ts"
import { blocks, markingOf, tagAt, unread } from "./tags.ts"

const reference = /&(?:#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{1,31});?/gi

/** Writes text with its character references read. */
export function referred(out: ProseWriter, source: string, start: number, end: number): void {
  let from = start
  for (const { index, 0: found } of source.slice(start, end).matchAll(reference)) {
    const text = decodeHTML(found)
    if (text === found) continue
    out.text(from, start + index)
    from = start + index + found.length
    if (/^\s+$/u.test(text) && text !== "\u00a0") out.space()
    else out.put(text, start + index, from)
  }
  out.text(from, end)
}

/** The elements that are open and say something of their text. */
export class Markings {
  private readonly open = new Map<string, Array<number>>()
  private readonly out: ProseWriter
  constructor(out: ProseWriter) {
    this.out = out
  }

  tag(name: string, closing: boolean): void {
    const kind = markingOf(name)
    if (kind === undefined) return
    const starts = this.open.get(name) ?? []
    if (!closing) this.open.set(name, [...(starts.length < 64 ? starts : starts.slice(1)), this.out.at])
    else if (starts.length > 0) this.out.mark(kind, starts.pop()!)
  }

  /** What is still open at the end: what is no prose stays none. */
  close(): void {
    for (const [name, starts] of this.open) if (starts.length > 0 && markingOf(name) === ("skip" satisfies Marking)) this.out.mark("skip", starts[0]!)
  }
}

/** The end of an element whose text is not read: behind its end tag, or the end of the source. */
function endOf(source: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, "gi")
  closing.lastIndex = from
  const found = closing.exec(source)
  return found === null ? source.length : tagAt(source, found.index, source.length)?.end ?? source.length
}

/** All prose of an HTML page or fragment: not only that of an article. Tags, attributes, comments, scripts and the like are left out. */
export function htmlProse(source: string): Prose {
  const out = new ProseWriter(source)
  const markings = new Markings(out)
  let from = 0
  for (let at = source.indexOf("<"); at >= 0;) {
    const tag = tagAt(source, at, source.length)
    if (tag === undefined) {
      // a tag that nothing ends: the rest is none of the page's text
      if (/[a-z/!?]/i.test(source[at + 1] ?? "")) {
        referred(out, source, from, at)
        from = source.length
        break
      }
      at = source.indexOf("<", at + 1)
      continue
    }
    referred(out, source, from, at)
    const { name, closing } = tag
    from = tag.end
    if (name === "br") out.line()
    else if (blocks.has(name)) out.block()
    if (!closing && unread.has(name)) from = endOf(source, name, tag.end)
    else markings.tag(name, closing)
    at = source.indexOf("<", from)
  }
  referred(out, source, from, source.length)
  markings.close()
  return out.prose()
}

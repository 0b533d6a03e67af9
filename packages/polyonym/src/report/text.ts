import { Document } from "@polyonym/core"
import { Article } from "@polyonym/facts"
import type { BlockKind, Span } from "@polyonym/facts/pure"
import { escaped, type Html, markup, none, written, writtenPlain } from "../html.ts"
import { tipOf } from "./tip.ts"
import { direction, firstOf, heading, kindOf, lang, languageName, type View } from "./view.ts"

/** Something to be marked in the text: a mention, or a range in another language than the article's. */
interface Marked extends Span {
  readonly open: (inLink: boolean) => Html
  readonly close: (inLink: boolean) => Html
  /** Whether it is a link where it stands in no other. */
  readonly links: boolean
  /** The mention, by its place among all, that has its id here. */
  readonly place?: number
}

/** The blocks of a text: what stands between blank lines. */
function blocksOf(text: string): ReadonlyArray<Span> {
  const blocks: Array<Span> = []
  for (let start = 0; start <= text.length && text.length > 0;) {
    const found = text.indexOf("\n\n", start)
    const end = found < 0 ? text.length : found
    blocks.push({ start, end })
    start = end + 2
  }
  return blocks
}

/** A range block by block, since no mark may reach from one paragraph into the next. */
function pieces(span: Span, blocks: ReadonlyArray<Span>): ReadonlyArray<Span> {
  return blocks.slice(firstOf(blocks, ({ end }) => end > span.start), firstOf(blocks, ({ start }) => start >= span.end))
    .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
}

/** What is to be marked, the outer first. */
function marksOf(view: View, blocks: ReadonlyArray<Span>): ReadonlyArray<Marked> {
  const { result, messages } = view
  const mentions = result.mentions.flatMap((mention, place): ReadonlyArray<Marked> => mention.type === "QUOTE" ? quoteMarks(view, place, blocks) : [mentionMark(view, place)])
  const foreign = result.languages.filter(({ language }) => language !== result.language).flatMap((span) => pieces(span, blocks).map(({ start, end }): Marked => {
    const name = writtenPlain(languageName(span.language, messages))
    return { start, end, links: false, open: () => markup`<span class="foreign"${lang(span.language)}${direction(result.text.slice(start, end))} data-name="${name}">`, close: () => markup`</span>` }
  }))
  return [...foreign, ...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A quotation is marked quietly, and followed by its number in the list. */
function quoteMarks(view: View, place: number, blocks: ReadonlyArray<Span>): ReadonlyArray<Marked> {
  const mention = view.result.mentions[place]!
  const number = view.numberOf.get(place)!
  const id = `d${view.document}q${number}`
  const all = pieces(mention, blocks)
  return all.map(({ start, end }, i): Marked => ({
    start, end, links: false, ...(i === 0 ? { place } : {}),
    open: () => markup`<span class="quoted"${i === 0 ? markup` id="d${view.document}m${place}"` : none}>`,
    close: (inLink) => inLink || i < all.length - 1 ? markup`</span>` : markup`</span><span class="w"><sup class="ref"><a href="#${id}" aria-describedby="${id}t" aria-label="${escaped(view.messages.say("report_quotation", { number: number + 1 }))}">${view.count(number + 1)}</a></sup>${tipOf(mention, undefined, `${id}t`, view)}</span>`
  }))
}

/** The place in the page that a mention leads to: its identity, the holder of a role, its date on the line. */
function targetOf(view: View, place: number): string | undefined {
  const { start, end, of } = view.result.mentions[place]!
  const index = view.byRange.get(`${start}-${end}`) ?? (of === undefined ? undefined : view.byChain.get(of))
  if (index !== undefined) return `#d${view.document}n${index}`
  const date = view.dateOf.get(place)
  return date === undefined ? undefined : `#d${view.document}t${date}`
}

/** Whether a mention holds another; they are in order of their starts, the longer first. */
const holds = ({ result: { mentions } }: View, place: number): boolean => mentions[place + 1] !== undefined && mentions[place + 1]!.start < mentions[place]!.end

function mentionMark(view: View, place: number): Marked {
  const mention = view.result.mentions[place]!
  const { start, end, type } = mention
  const index = view.byRange.get(`${start}-${end}`)
  const [id, tip] = [`d${view.document}m${place}`, `d${view.document}m${place}t`]
  const kind = kindOf(type)
  // What holds other mentions is no link, for they are.
  const target = type === "ROLE" && holds(view, place) ? undefined : targetOf(view, place)
  return {
    start, end, place, links: target !== undefined,
    open: (inLink) => {
      if (inLink) return markup`<span class="m ${kind}" id="${id}">`
      return target === undefined
        ? markup`<span class="w"><mark class="m ${kind}" id="${id}" tabindex="0" aria-describedby="${tip}">`
        : markup`<span class="w"><a class="m ${kind}" id="${id}" href="${target}" aria-describedby="${tip}"${index === undefined ? none : markup` data-note="${view.count(index + 1)}"`}>`
    },
    close: (inLink) => inLink ? markup`</span>` : markup`</${target === undefined ? "mark" : "a"}>${tipOf(mention, index === undefined ? undefined : view.result.names[index], tip, view)}</span>`
  }
}

/** A block with its marks; of two that cross, the one that begins first stays. */
function marked(text: string, block: Span, marks: ReadonlyArray<Marked>, placed: Set<number>): Html {
  let at = block.start
  let next = 0
  const inside = (end: number, inLink: boolean): Html => {
    const out: Array<Html> = []
    while (next < marks.length && marks[next]!.start < end) {
      const mark = marks[next++]!
      if (mark.start < at || mark.end > end) continue
      if (mark.place !== undefined) placed.add(mark.place)
      out.push(written(text.slice(at, mark.start)), mark.open(inLink))
      at = mark.start
      out.push(inside(mark.end, inLink || mark.links), mark.close(inLink))
    }
    out.push(written(text.slice(at, end)))
    at = end
    return markup`${out}`
  }
  return inside(block.end, false)
}

const quiet: ReadonlySet<BlockKind> = new Set(["byline", "date", "credit", "caption", "list-item", "quote", "table"])

/** The heading of an article with its names marked, and the rest of its text alike. */
export interface Highlighted {
  readonly title: Html
  readonly body: Html
  /** The mentions, by their place among all, that are marked and can be linked to; of those that cross, only one is. */
  readonly placed: ReadonlySet<number>
}

/** The text with its mentions marked; a role or demonym that holds or lies in a name is marked around or inside it. */
export function highlighted(view: View): Highlighted {
  const { result } = view
  const blocks = blocksOf(result.text)
  const marks = marksOf(view, blocks)
  const placed = new Set<number>()
  const kinds = new Map(Document.find(result.document, Article)?.blocks.map(({ start, text, kind }) => [start, { text, kind }]))
  const own = result.title ?? ""
  const titled = own !== "" && blocks.length > 0 && result.text.slice(0, blocks[0]!.end) === own
  let from = 0
  const html = blocks.map((block, i): Html => {
    while (from < marks.length && marks[from]!.start < block.start) from++
    const text = result.text.slice(block.start, block.end)
    const body = marked(result.text, block, marks.slice(from, marksBefore(marks, from, block.end)), placed)
    if (titled && i === 0) return heading(view, 0, body, markup`${lang(result.language)}${direction(text)}`)
    const found = kinds.get(block.start)
    const kind = found?.text === text ? found.kind : "body"
    if (kind === "heading") return heading(view, 1, body, direction(text))
    return quiet.has(kind) ? markup`<p class="${kind}"${direction(text)}>${body}</p>` : markup`<p${direction(text)}>${body}</p>`
  })
  const title = titled ? html[0]! : heading(view, 0, written(result.title ?? view.messages.say("untitled")), result.title === undefined ? none : markup`${lang(result.language)}${direction(result.title)}`)
  return { title, placed, body: markup`<div class="text"${lang(result.language)}>${titled ? html.slice(1) : html}</div>` }
}

const marksBefore = (marks: ReadonlyArray<Marked>, from: number, end: number): number => {
  let to = from
  while (to < marks.length && marks[to]!.start < end) to++
  return to
}

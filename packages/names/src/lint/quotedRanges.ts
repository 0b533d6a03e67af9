import type { Span } from "@polyonym/facts/pure"

/** What closes each mark that opens a quotation or the title of a work. */
const closers: Readonly<Record<string, string>> = {
  "«": "»", "»": "«»", "“": "”", "„": "“”\"", "”": "”", "‟": "”", "‘": "’", "‚": "‘’", "‛": "’", "‹": "›", "›": "‹›",
  "「": "」", "『": "』", "《": "》", "〈": "〉", "〝": "〞〟", "\"": "\"”", "＂": "＂", "'": "'’"
}
const anyMark = /[«»“”„‟‘’‚‛‹›「」『』《》〈〉〝〞〟"＂'\n]/gu
/** Marks that have one direction in every language. */
const onlyOpens = "「『《〈〝„‟‚"
const onlyCloses = "」』》〉〞〟"
const apostrophes = "'’‘"
const word = /[\p{L}\p{N}\p{M}]/u
const ideograph = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u
const before = /[\s([{<—–\-/:…«“„‘‚‹「『《"'>*_]/u
/** Words that an apostrophe stands before though nothing is quoted. */
const elision = /^(?:\d|n['’]|(?:em|til|till|tis|twas|twere|twill|cause|bout|round|cos|n|s|t)(?![\p{L}\p{N}]))/iu
/** Blank lines that a quotation may reach over where what closes it is still to come. */
const mostBlocks = 12
/** A line that is longer is a paragraph of its own, not one of several that were broken to fit. */
const longestBrokenLine = 120
/** Further marks that are looked at to tell an apostrophe from what closes. */
const mostAhead = 24
/** Quotations inside each other that are told apart. */
const deepest = 16

interface Mark {
  readonly at: number
  readonly sign: string
  readonly opens: boolean
  readonly closes: boolean
}

interface Open {
  readonly at: number
  readonly closers: string
}

/** Lines between blank lines. */
interface Block extends Span {
  /** Whether its lines are paragraphs. */
  readonly paragraphs: boolean
}

function blocksOf(text: string): Array<Block> {
  const blocks: Array<Block> = []
  let start = -1
  let longest = 0
  const close = (end: number): void => {
    if (start >= 0) blocks.push({ start, end, paragraphs: longest > longestBrokenLine })
    start = -1
    longest = 0
  }
  for (let at = 0; at <= text.length;) {
    const feed = text.indexOf("\n", at)
    const end = feed < 0 ? text.length : feed
    if (text.slice(at, end).trim() === "") close(at)
    else {
      if (start < 0) start = at
      longest = Math.max(longest, end - at)
    }
    if (feed < 0) break
    at = end + 1
  }
  close(text.length)
  return blocks
}

/** What a sign can be at its place; nothing for an apostrophe or an inch. */
function markAt(text: string, at: number, sign: string): Mark | undefined {
  const [left, right] = [text[at - 1] ?? " ", text[at + 1] ?? " "]
  if (onlyOpens.includes(sign)) return { at, sign, opens: true, closes: false }
  if (onlyCloses.includes(sign)) return { at, sign, opens: false, closes: true }
  const [wordLeft, wordRight] = [word.test(left), word.test(right)]
  const unspaced = ideograph.test(left) || ideograph.test(right)
  const inside = wordLeft && wordRight && !unspaced
  const opens = (before.test(left) || unspaced || !wordLeft) && !/\s/u.test(right)
  const closes = !/\s/u.test(left) && at > 0 && (!wordRight || unspaced)
  if (apostrophes.includes(sign)) {
    if (inside) return undefined
    const quotes = sign !== "’" && opens && wordRight && before.test(left) && !elision.test(text.slice(at + 1, at + 10))
    return quotes || closes ? { at, sign, opens: quotes, closes } : undefined
  }
  if (sign === "\"" && (inside || !opens && /\d/u.test(left))) return inside ? undefined : { at, sign, opens: false, closes: true }
  if (sign === "«" || sign === "»" || sign === "‹" || sign === "›") return { at, sign, opens: !closes || opens, closes: true }
  return { at, sign, opens: opens || !closes, closes: closes || !opens }
}

/** Whether an apostrophe behind an s ends a plural ("the Joneses’ house") and what closes the quotation is still to come. */
function isPossessive(text: string, marks: ReadonlyArray<Mark>, index: number): boolean {
  const { at } = marks[index]!
  if (!/s/iu.test(text[at - 1] ?? "") || !/^[ \u00a0][\p{L}\p{N}]/u.test(text.slice(at + 1, at + 4))) return false
  for (let next = index + 1; next < marks.length && next <= index + mostAhead; next++) {
    const { sign, opens, closes } = marks[next]!
    if (!apostrophes.includes(sign)) continue
    return closes && !opens
  }
  return false
}

/**
 * The ranges of a text that are somebody else's words or the title of a work: what stands between quotation marks of any language, with the marks, outermost
 * only. Where it is open to doubt, too much is quoted rather than too little: an apostrophe that may open a quotation does, what is not closed reaches to the end
 * of its paragraph, and over further paragraphs where a mark that closes stands there. A line that opens with a dash is dialogue. Time is linear.
 */
export function quotedRanges(text: string): Array<Span> {
  const found: Array<Span> = []
  /** A quotation that its block left open, and how many blocks ago. */
  let left: (Open & { readonly blocks: number }) | undefined
  for (const block of blocksOf(text)) {
    const marks: Array<Mark> = []
    anyMark.lastIndex = block.start
    for (let match = anyMark.exec(text); match !== null && match.index < block.end; match = anyMark.exec(text)) {
      const mark = match[0] === "\n" ? block.paragraphs ? { at: match.index, sign: "\n", opens: false, closes: false } : undefined : markAt(text, match.index, match[0])
      if (mark !== undefined) marks.push(mark)
    }
    let stack: Array<Open> = []
    let begun = block.start
    const open = (mark: Mark): void => {
      if (stack.length < deepest) stack.push({ at: mark.at, closers: closers[mark.sign]! })
    }
    const leave = (end: number): void => {
      const [first] = stack
      if (first === undefined) return
      found.push({ start: first.at, end })
      left = { ...first, blocks: 0 }
      stack = []
    }
    marks.forEach((mark, index) => {
      if (mark.sign === "\n") {
        leave(mark.at)
        begun = mark.at + 1
        return
      }
      const depth = mark.closes ? stack.findLastIndex((one) => one.closers.includes(mark.sign)) : -1
      if (depth >= 0 && !(apostrophes.includes(mark.sign) && isPossessive(text, marks, index))) {
        const { at } = stack[depth]!
        stack.length = depth
        if (depth === 0) found.push({ start: at, end: mark.at + 1 })
      } else if (mark.opens) open(mark)
      else if (mark.closes && depth < 0 && stack.length === 0 && !apostrophes.includes(mark.sign)) {
        const isContinued = left !== undefined && left.closers.includes(mark.sign)
        if (mark.sign === "\"" && !isContinued && /\d/u.test(text[mark.at - 1] ?? "")) return
        const start = isContinued ? left!.at : begun
        found.push({ start, end: mark.at + 1 })
        left = undefined
      }
    })
    leave(block.end)
    if (left !== undefined) left = left.blocks >= mostBlocks ? undefined : { ...left, blocks: left.blocks + 1 }
  }
  for (const { index, 0: line } of text.matchAll(/^[ \t]{0,8}[—–―][^\n]*/gmu)) found.push({ start: index, end: index + line.length })
  return found
}

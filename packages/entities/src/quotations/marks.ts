import type { Span } from "@polyonym/facts/pure"

/** A range between quotation marks, with the marks. `closed` is false where the next paragraph opens anew what this one leaves open. */
export interface Marked extends Span {
  readonly closed: boolean
}

interface Open {
  readonly mark: string
  readonly at: number
  readonly line: number
}

/** What closes each opening mark. */
const closers: Readonly<Record<string, string>> = {
  "«": "»", "»": "«»", "“": "”“\"", "„": "“”\"", "”": "”", "‚": "‘’", "‘": "’", "‹": "›", "›": "‹", "「": "」", "『": "』", "〝": "〞〟", "\"": "\"”", "＂": "＂", "'": "'’"
}
/** The marks and line ends that are looked at. */
const every = [..."«»“”„‚‘’‹›「」『』〝〞〟\"＂'\n\r\u2028\u2029"]
/** Their places in that list by code unit, from 1; 0 for all else. */
const places = new Uint8Array(0x10000)
every.forEach((mark, at) => (places[mark.charCodeAt(0)] = at + 1))
const oneWay = new Set(["「", "『", "〝"])
/** Marks that may stay open to the end of a paragraph. */
const lasting = new Set(["«", "»", "“", "„", "”", "「", "『", "\""])
const deepest = 8
/** How many further lines a pair may reach over. */
const reach = 3
const letterOrDigit = /[\p{L}\p{N}\p{M}]/u

/** What a character can be beside a mark, as bits; `before` may stand before a mark that opens. */
const kind = { word: 1, ideograph: 2, space: 4, before: 8, digit: 16, hebrew: 32, known: 64 } as const
const table = new Uint8Array(0x10000)

function classify(unit: number): number {
  const one = String.fromCharCode(unit)
  if (/\s/u.test(one)) return kind.known | kind.space | kind.before
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、：；！？（）]/u.test(one)) return kind.known | kind.ideograph | kind.before
  if (/[([{—–\-/:…«“„‘‚‹「『"'>]/u.test(one)) return kind.known | kind.before
  if (!letterOrDigit.test(one)) return kind.known
  return kind.known | kind.word | (/\d/u.test(one) ? kind.digit : 0) | (/\p{Script=Hebrew}/u.test(one) ? kind.hebrew : 0)
}

/** The bits of the character at an offset; those of a space beyond the ends of the text. */
function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return kind.known | kind.space | kind.before
  const unit = text.charCodeAt(at)
  return table[unit] || (table[unit] = classify(unit))
}

/** The ranges between quotation marks, in order; those inside others follow them. Takes time linear in the length of the text. */
export function markedRanges(text: string): Array<Marked> {
  const found: Array<Marked> = []
  let stack: Array<Open> = []
  let line = 0
  const close = (depth: number, end: number): void => {
    const { at } = stack[depth]!
    while (stack.length > depth) stack.pop()
    if (hasWords(text, at + 1, end - 1)) found.push({ start: at, end, closed: true })
  }
  const push = (mark: string, at: number): void => {
    if (stack.length === deepest) stack.shift()
    stack.push({ mark, at, line })
  }
  const closedBy = (mark: string): number => {
    for (let depth = stack.length - 1; depth >= 0; depth--) if (closers[stack[depth]!.mark]!.includes(mark)) return depth
    return -1
  }
  for (let at = 0; at < text.length; at++) {
    const place = places[text.charCodeAt(at)]!
    if (place === 0) continue
    const mark = every[place - 1]!
    if (mark < " " || mark > "\u2027" && mark < "\u202a") {
      const next = nextLine(text, at)
      stack = stack.filter((one) => {
        if (one.line < line - reach || !lasting.has(one.mark)) return false
        if (one.line !== line || !(text[next] === one.mark || text[next] === "»" && one.mark === "«")) return one.mark !== "\""
        if (hasWords(text, one.at + 1, at)) found.push({ start: one.at, end: trimmed(text, one.at, at), closed: false })
        return false
      })
      line++
      continue
    }
    const depth = closedBy(mark)
    const what = direction(text, at, mark, depth >= 0)
    if (what === "open") push(mark, at)
    else if (what === "close") close(depth, at + 1)
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

const hasWords = (text: string, from: number, to: number): boolean => (kindAt(text, from) & (kind.word | kind.ideograph)) !== 0 && from < to || letterOrDigit.test(text.slice(from, Math.min(to, from + 200)))

/** Whether a mark opens, closes or is no quotation mark. */
function direction(text: string, at: number, mark: string, known: boolean): "open" | "close" | "none" {
  if (oneWay.has(mark)) return "open"
  if (mark === "」" || mark === "』" || mark === "〞" || mark === "〟") return known ? "close" : "none"
  const [left, right] = [kindAt(text, at - 1), kindAt(text, at + 1)]
  const spaceLeft = (left & kind.space) !== 0
  const spaceRight = (right & kind.space) !== 0
  const wordRight = (right & kind.word) !== 0
  const opens = (left & kind.before) !== 0 && !spaceRight
  const closes = !spaceLeft && !wordRight
  switch (mark) {
    case "«": return known && !(spaceLeft && wordRight) ? "close" : "open"
    case "»": return known && !(spaceLeft && wordRight) ? "close" : opens && (wordRight || !closes) ? "open" : "none"
    case "„": case "‚": return opens ? "open" : "none"
    case "“": return known && closes && !(opens && spaceLeft) && !(left & right & kind.ideograph) ? "close" : spaceRight ? "none" : "open"
    case "”": return known && !(spaceLeft && wordRight) ? "close" : !known && opens && wordRight ? "open" : "none"
    case "‹": case "›": return known && !(spaceLeft && wordRight) ? "close" : opens ? "open" : "none"
    case "‘": return known && closes ? "close" : opens && (right & kind.digit) === 0 ? "open" : "none"
    case "’": return known && closes && !possessive(text, at, mark) ? "close" : "none"
    case "'": return known && closes ? possessive(text, at, mark) ? "none" : "close" : opens && opensWord(text, at, left, right) ? "open" : "none"
    default: return straight(text, at, known, opens, closes)
  }
}

/** Whether a straight apostrophe can open a quotation: before a letter, and not in "rock 'n' roll". */
const opensWord = (text: string, at: number, left: number, right: number): boolean =>
  (left & kind.ideograph) === 0 && (right & kind.word) !== 0 && (right & kind.digit) === 0 && !/^n['’]/u.test(text.slice(at + 1, at + 3))

/** A mark without direction, by its neighbours; an inch sign stands after a digit where the mark that closes is still to come. */
function straight(text: string, at: number, known: boolean, opens: boolean, closes: boolean): "open" | "close" | "none" {
  const [left, right] = [kindAt(text, at - 1), kindAt(text, at + 1)]
  if ((left & right & kind.hebrew) !== 0) return "none"
  if (!known) return closes && !opens || at + 1 === text.length ? "none" : "open"
  if ((left & kind.digit) !== 0 && /^[\sx×,]/u.test(text.slice(at + 1, at + 2))) {
    const next = text.slice(at + 1, at + 300).search(/["\n]/u) + at + 1
    if (next > at && text[next] === "\"" && (kindAt(text, next - 1) & kind.space) === 0 && (kindAt(text, next + 1) & (kind.word | kind.ideograph)) === 0) return "none"
  }
  return opens && !closes && (left & kind.space) !== 0 ? "open" : "close"
}

/** Whether an apostrophe ends a plural possessive: the mark that closes is still to come. */
function possessive(text: string, at: number, mark: string): boolean {
  if (!/^s [\p{L}\p{N}]/iu.test(text.slice(at - 1, at) + text.slice(at + 1, at + 3))) return false
  for (let next = at + 1, end = Math.min(text.length, at + 300); next < end; next++) {
    const one = text[next]!
    const spaceLeft = (kindAt(text, next - 1) & kind.space) !== 0
    if (one === "\n" || one === "‘" || one === "'" && mark === "'" && spaceLeft) return false
    if (one === mark && !spaceLeft && (kindAt(text, next + 1) & (kind.word | kind.ideograph)) === 0) return true
  }
  return false
}

function nextLine(text: string, at: number): number {
  let next = at + 1
  while (next < text.length && next - at < 200 && /\s/u.test(text[next]!)) next++
  return next
}

function trimmed(text: string, start: number, end: number): number {
  let last = end
  while (last > start + 1 && /\s/u.test(text[last - 1]!)) last--
  return last
}

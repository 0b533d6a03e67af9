import type { Numeral } from "./numerals.ts"
import type { Bound } from "./found.ts"
import type { Reader } from "./reader.ts"

/** Whether a number in digits is none that counts: part of a code, a telephone number, an enumeration, a section. */
export function blocked(reader: Reader, at: number, { end, kind }: Numeral): boolean {
  const { tokens } = reader
  const token = tokens[at]!
  const previous = tokens[at - 1]
  const next = tokens[end]
  if (reader.before(at, "label") >= 0) return true
  if (token.kind !== "number") return previous !== undefined && token.gap === 0 && previous.lower === "-" && reader.glued(at - 1) && !dashed(reader, at - 1)
  const chinese = token.language === "zh"
  if (previous !== undefined && token.gap === 0) {
    if (previous.kind === "code" || previous.kind === "number" || previous.kind === "word" && !chinese && !(token.language === "ar" && previous.lower.length < 3)) return true
    if (/^[#№§+/.:_=&@*~\\]$/u.test(previous.lower) && !(previous.lower === "." && previous.gap > 0)) return true
    if (/^[-–]$/u.test(previous.lower) && previous.gap === 0 && tokens[at - 2] !== undefined && tokens[at - 2]!.kind !== "number") return true
  }
  if (token.lower.length === 2 && token.gap === 0 && /^['’‘]$/u.test(previous?.lower ?? "") && previous!.gap > 0) return true
  if (/^[#№§©]$/u.test(previous?.lower ?? "")) return true
  if (token.plain && token.lower.length > 1 && token.lower.startsWith("0")) return true
  if (next !== undefined && next.gap === 0 && kind === "cardinal") {
    if (next.kind === "code" || next.kind === "number") return true
    if (next.kind === "word" && !chinese && next.language !== "ja" && reader.matches(end).length === 0) return true
    if (/^[:._=&@/\\]$/u.test(next.lower) && tokens[end + 1]?.gap === 0 && (tokens[end + 1]!.kind === "number" || next.lower !== "." && next.lower !== ":" && next.lower !== "/")) return true
  }
  if (listed(reader, at, end)) return true
  return telephone(reader, at)
}

const dashed = (reader: Reader, dash: number): boolean => reader.tokens[dash - 1]?.kind === "number" || reader.field(dash - 1, "num") !== undefined

/** "1. Why the tram stopped": a number that opens a line or an entry of a list; [28]. */
function listed(reader: Reader, at: number, end: number): boolean {
  const { tokens } = reader
  const previous = tokens[at - 1]
  if (previous?.lower === "[" && reader.sign(end, "]")) return true
  if (reader.sign(end, ")") && reader.glued(end) && tokens[at]!.plain && tokens[at]!.value <= 20 && tokens[at]!.gap > 0 && !opened(reader, at)) return true
  return (tokens[at]!.gap === 2 || previous !== undefined && /^[.):;]$/u.test(previous.lower) && tokens[end + 1]?.capital === true) && tokens[at]!.plain && (reader.sign(end, ".") || reader.sign(end, ")")) && reader.glued(end) && tokens[end + 1]?.gap !== 0
}

/** Whether a bracket opens shortly before. */
function opened(reader: Reader, at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= 12; back--) {
    if (reader.tokens[back]!.lower === "(" || reader.tokens[back]!.lower === "（") return true
    if (reader.tokens[back]!.gap === 2) return false
  }
  return false
}

/** Three groups of digits or more, or a plus before them. */
function telephone(reader: Reader, at: number): boolean {
  const { tokens } = reader
  let first = at
  const joint = (index: number): boolean => tokens[index] !== undefined && tokens[index]!.gap < 2 && (tokens[index]!.lower === "-" || tokens[index]!.lower === "(" || tokens[index]!.lower === ")")
  for (let back = 0; back < 8 && first > 0 && tokens[first]!.gap < 2 && (tokens[first - 1]!.kind === "number" || joint(first - 1)); back++) first--
  let [groups, digits] = [0, 0]
  for (let index = first; index < tokens.length && index - first < 12; index++) {
    const token = tokens[index]!
    if (token.kind === "number" && token.plain && (index === first || token.gap < 2)) {
      groups++
      digits += token.end - token.start
    } else if (!joint(index)) break
  }
  return groups >= 3 && digits >= 7 || tokens[first - 1]?.lower === "+" && reader.glued(first) && digits >= 7
}

const bounds: ReadonlyArray<readonly [flag: string, bound: Bound]> = [["gt", ">"], ["lt", "<"], ["ge", ">="], ["le", "<="], ["about", "~"]]

/** "more than", «понад», "bis zu" before a number, or what Turkish and Chinese have behind it. */
export function boundOf(reader: Reader, first: number, end: number): Bound | undefined {
  let longest = first
  let found: Bound | undefined
  for (const [flag, bound] of bounds) {
    const from = reader.before(first, flag)
    if (from < 0 || from >= longest || reader.tokens[from]!.lower === "über" && reader.tokens[from - 1]?.capital === true && reader.joined(from) || bound === "<=" && reader.tokens[from - 1]?.kind === "number" && reader.joined(from)) continue
    longest = from
    found = bound
  }
  if (found !== undefined) return found
  const behind = reader.tokens[end]?.kind === "suffix" ? end + 1 : end
  if (!reader.joined(behind)) return undefined
  return reader.flag(behind, "gtafter") > 0 ? ">" : reader.flag(behind, "ltafter") > 0 ? "<" : undefined
}

/** Whether "one" is a number here: «une minute … douze minutes», "six votes to one". */
export function contrasted(reader: Reader, at: number, end: number, numeralAt: (index: number) => Numeral | undefined): boolean {
  const { tokens } = reader
  const noun = tokens[end]
  const { sentence } = tokens[at]!
  const stem = noun?.kind === "word" && noun.gap < 2 ? noun.lower.slice(0, 4) : ""
  const least = noun?.language === "zh" ? 1 : 4
  const versus = /^(?:to|gegen|contre|contra|против|проти|przeciw|przeciwko|مقابل|karşı)$/u.test(tokens[at - 1]?.lower ?? "")
  for (let index = Math.max(0, at - 16); index < tokens.length && index < at + 16; index++) {
    if (index >= at && index < end || tokens[index]!.sentence !== sentence) continue
    const other = numeralAt(index)
    if (other === undefined || other.value === 1 || other.kind !== "cardinal") continue
    if (least === 1 && Math.abs(index - at) > 6) continue
    if (versus && index < at && at - index <= 5) return true
    const named = tokens[other.end]
    if (stem.length >= least && named?.kind === "word" && named.lower.startsWith(stem)) return true
    index = other.end - 1
  }
  return false
}

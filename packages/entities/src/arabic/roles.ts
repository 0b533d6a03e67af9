import type { Candidate } from "../candidate.ts"
import type { Covering } from "../covering.ts"
import { closesQuote, joined, opensQuote, type Page } from "../page.ts"
import type { Role } from "../roles.ts"
import { follows, forNoun, is, type Readings } from "./bodies.ts"
import { definite, kind } from "./reading.ts"

type Bodies = ReadonlyArray<Candidate | undefined>

/** Tokens of a complement at most. */
const longest = 12

/** The honorific at a token: 0 none, 1 a man's, 2 a woman's, 3 either. */
export function honorificAt(page: Page, words: Readings, at: number): number {
  if (at < 0 || !is(words, at, kind.honorific) || !follows(page, words, at + 1)) return 0
  return is(words, at, kind.male) ? 1 : is(words, at, kind.female) ? 2 : 3
}

/** "The First Lady" is an office and no courtesy. */
const firstLady = (words: Readings, at: number): boolean => words[at]!.form === "السيدة" && words[at + 1]?.form === "الاولى"

/** Whether a word may stand in a complement between the head of a role and a name. */
function complementWord(covering: Covering, words: Readings, bodies: Bodies, at: number): boolean {
  const { form, kinds } = words[at]!
  if (form === "") return false
  if (bodies[at] !== undefined && bodies[at]!.type !== "PER" || covering.demonym[at] !== undefined || covering.place[at] !== undefined || covering.body[at] !== undefined) return true
  if ((kinds & (kind.modifier | kind.tie | kind.complement | kind.people | kind.body | kind.closing | kind.placeWord | kind.generic)) !== 0) return true
  if ((kinds & (kind.stop | kind.verb | kind.honorific)) !== 0) return false
  if ((kinds & kind.role) !== 0) return true
  return definite(form)
}

/** Whether a word begins a role. */
const head = (words: Readings, at: number): boolean => is(words, at, kind.role) && !is(words, at, kind.stop) || inBusiness.test(words[at + 1]?.form ?? "") && /^(?:رجل|سيدة)$/u.test(words[at]!.form)
const inBusiness = /^(?:ال)?اعمال$/u

/** The role whose last word stands before token `at`. */
export function roleEndingAt(page: Page, covering: Covering, words: Readings, bodies: Bodies, at: number): Role | undefined {
  let first = -1
  let left = at - 1
  if (left < 0 || !joined(page, at) || is(words, left, kind.tie | kind.honorific)) return undefined
  for (let steps = 0; left >= 0 && steps < longest; steps++) {
    if (!joined(page, left + 1)) break
    if (firstLady(words, left)) return { first: left, last: at }
    if (head(words, left)) {
      first = left
      // "deputy of the head": an office in the genitive is the complement of the one before it
      if (words[left]!.cut > 0 || left === 0 || !joined(page, left) || !head(words, left - 1) || words[left - 1]!.form === "") break
      left--
      continue
    }
    if (first >= 0 && !complementWord(covering, words, bodies, left)) break
    if (closesQuote(page, left) && !opensQuote(page, left - 1)) {
      let open = left - 1
      while (open > 0 && left - open < 6 && joined(page, open) && !opensQuote(page, open)) open--
      if (!opensQuote(page, open) || open === left) break
      left = open - 1
      continue
    }
    if (page.tokens[left]!.text === ")" && page.tokens[left - 2]?.text === "(") {
      left -= 3
      continue
    }
    if (first >= 0 || !complementWord(covering, words, bodies, left) && !forNoun(page, words, left)) break
    // what has "and" before it goes on only between two words of the complement
    if (words[left]!.cut > 0 && page.tokens[left]!.text.startsWith("ف")) break
    left--
  }
  return first < 0 || !complete(page, words, first, at) ? undefined : { first, last: at }
}

/** A head without article needs a word after it: "minister" alone has no name for its complement. */
function complete(page: Page, words: Readings, first: number, last: number): boolean {
  const alone = last === first + 1
  if (!alone) return true
  return definite(words[first]!.form) && page.tokens[first]!.gap !== "none"
}

/** The role in apposition after a comma: "X، the secretary general of Y،". */
export function roleAfterName(page: Page, covering: Covering, words: Readings, bodies: Bodies, last: number): Role | undefined {
  const comma = page.tokens[last]
  const first = last + 1
  if (comma === undefined || !joined(page, last) || comma.text !== "،" && comma.text !== "," || first >= words.length || !joined(page, first) || !head(words, first) || words[first]!.cut > 0) return undefined
  let at = first + 1
  while (at < words.length && at - first < longest && follows(page, words, at) && complementWord(covering, words, bodies, at) && !endsClause(words, at)) at++
  while (at > first + 1 && is(words, at - 1, kind.tie)) at--
  return at > first + 1 || definite(words[first]!.form) ? { first, last: at } : undefined
}

/** A word with "and" written on it goes on only as a second noun of a body. */
const endsClause = (words: Readings, at: number): boolean => words[at]!.cut > 0 && !definite(words[at]!.form)

import { isComma, isDash, subjectOfFollowing, textOf, verbal, verbIn, type Attribution } from "./attribution.ts"
import type { Passage, Quoted } from "./passage.ts"
import { part } from "./speechTable.ts"
import { firstOf, unnamed } from "./subjects.ts"

/** Words of the author inside one pair of marks: «…, — said Kim. — …», and in French between commas: « …, dit Kim, … ». */
export function insideMarks(passage: Passage, quote: Quoted): Attribution | undefined {
  const { page, bits } = passage
  const own = passage.inside[quote.first]!
  for (let at = quote.first + 2; at + 2 < quote.last; at++) {
    const { text, gap } = page.tokens[at]!
    if (isComma(text) && page.languages[at] === "fr") {
      const found = betweenCommas(passage, quote, own, at)
      if (found !== undefined) return found
    }
    if (!isDash(text) || gap !== "space" || !/[,!?…]/u.test(page.tokens[at - 1]!.text)) continue
    const around = upTo(passage, quote, own, at + 1, isDash)
    const first = around[0]
    if (first === undefined || page.tokens[first]!.shape !== "lower" || (bits[first]! & part.joint) !== 0) continue
    const index = verbIn(passage, around, verbal, 0, 4)
    if (index >= 0 && page.tokens[around[index]!]!.shape === "lower") return { code: "verb-inside", subject: subjectOfFollowing(passage, around, index), verb: around[index]!, end: -1 }
    if (!closes(passage, quote, around)) continue
    const subject = firstOf(passage, around, { gender: 0, plural: false })
    return { code: "verb-inside", subject: subject.kind === "name" || subject.kind === "pronoun" ? subject : unnamed, verb: first, end: -1 }
  }
  return undefined
}

/** Whether a second dash, after a full stop or comma, ends some words of the author. */
function closes(passage: Passage, quote: Quoted, around: ReadonlyArray<number>): boolean {
  const last = around.at(-1)!
  return /^[.,]$/u.test(textOf(passage, last)) && last + 1 < quote.last && isDash(textOf(passage, last + 1))
}

function upTo({ page, inside }: Passage, quote: Quoted, own: number, from: number, ends: (text: string) => boolean): Array<number> {
  const around: Array<number> = []
  for (let at = from; at < quote.last - 1 && inside[at] === own && around.length < 24 && !ends(page.tokens[at]!.text); at++) around.push(at)
  return around
}

function betweenCommas(passage: Passage, quote: Quoted, own: number, comma: number): Attribution | undefined {
  const { bits, page } = passage
  const around = upTo(passage, quote, own, comma + 1, (text) => /^[.;:!?]$/u.test(text))
  const index = verbIn(passage, around, verbal, 0, 3)
  if (index < 0 || page.tokens[around[0]!]!.shape !== "lower") return undefined
  const verb = around[index]!
  const turned = (bits[verb]! & (part.he | part.she)) !== 0
  const earlier = around.slice(0, index).some((at) => (bits[at]! & part.light) === 0)
  if (earlier) return undefined
  const subject = subjectOfFollowing(passage, around, index)
  const near = subject.kind === "name" && around.slice(index + 1, index + 8).some((at) => passage.names[at] === subject.mention)
  return near || turned ? { code: "verb-inside", subject, verb, end: -1 } : undefined
}

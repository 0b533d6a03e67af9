import { isColon, isComma, saying, textOf, verbal, type Attribution, type Surroundings } from "./attribution.ts"
import type { Around } from "./context.ts"
import type { Passage } from "./passage.ts"
import { nameAfter, objectOf } from "./sources.ts"
import { part } from "./speechTable.ts"
import { firstOf, none, subjectAfter, subjectBefore, unnamed, type Subject } from "./subjects.ts"

/** "Kim said: …", "Kim: …". */
export function introduced(passage: Passage, left: Around): Attribution | undefined {
  if (!isColon(textOf(passage, left.at(-1)))) return undefined
  const start = left.slice(0, -1).findLastIndex((at) => at >= 0 && /^[;；:：]$/u.test(textOf(passage, at)))
  const around = left.slice(start + 1, -1)
  if (around.length === 0) return undefined
  const words = around.findLastIndex((at, index) => at >= 0 && index > around.length - 8 && (passage.bits[at]! & part.words) !== 0)
  const owner = words < 0 ? none : nameAfter(passage, around, words + 1)
  if (owner.kind === "name") return { code: "colon", subject: owner, verb: -1, end: -1 }
  const verb = lastVerb(passage, around, verbal)
  if (verb >= 0) return { code: "colon", subject: subjectOfPreceding(passage, around, verb), verb: around[verb]!, end: -1 }
  const subject = firstOf(passage, around, { gender: 0, plural: false })
  return { code: "colon", subject: subject.kind === "name" ? subject : fromWhom(passage, around) ?? subject, verb: -1, end: -1 }
}

/** Turkish headlines: "Tarhan'dan açıklama: …", from Tarhan. */
function fromWhom({ names, page }: Passage, around: Around): Subject | undefined {
  const at = around.find((one) => one >= 0 && page.languages[one] === "tr" && /^['’](?:dan|den|tan|ten)$/u.test(page.tokens[one]!.lower))
  const mention = at === undefined ? undefined : names[at - 1]
  return mention === undefined ? undefined : { kind: "name", mention }
}

function lastVerb(passage: Passage, around: Around, bits: number): number {
  for (let index = around.length - 1; index >= 0; index--) {
    const at = around[index]!
    if (at >= 0 && (passage.bits[at]! & bits) !== 0 && passage.names[at] === undefined) return index
  }
  return -1
}

/** The subject of a verb that stands before a quotation. */
function subjectOfPreceding(passage: Passage, around: Around, index: number): Subject {
  const verb = around[index]!
  const bits = passage.bits[verb]!
  const language = passage.page.languages[verb]!
  const [earlier, later] = [around.slice(0, index), around.slice(index + 1)]
  if ((bits & part.cite) !== 0) return objectOf(passage, later)
  const previous = earlier.at(-1)
  if ((bits & part.participle) !== 0 && language === "en") {
    const noun = previous !== undefined && previous >= 0 && passage.names[previous] === undefined && !isComma(textOf(passage, previous)) && (passage.ends[previous]! & (part.oblique | part.relative | part.joint)) === 0
    if (noun) return unnamed
  }
  const source = language === "ar" || language === "zh" ? quotedFrom(passage, around, language) : undefined
  if (source !== undefined) return source
  if (language === "ar") {
    const second = subjectAfter(passage, later, verb)
    return second.kind === "none" ? subjectBefore(passage, earlier, verb) : second
  }
  const opening = earlier[0]
  if (opening !== undefined && opening >= 0 && isComma(textOf(passage, previous)) && (passage.bits[opening]! & (part.like | part.relative | part.that)) !== 0) {
    const main = subjectAfter(passage, later, verb)
    if (main.kind === "name" || main.kind === "pronoun") return main
  }
  const first = subjectBefore(passage, earlier, verb)
  if (first.kind === "name" || first.kind === "pronoun" || language === "en" || language === "zh" || language === "tr") return first
  const second = subjectAfter(passage, later, verb)
  if (second.kind === "name" || second.kind === "pronoun") return first.kind === "role" ? first : second
  return first.kind === "none" ? second : first
}

/** Arabic and Chinese: an agency quotes somebody who said it. */
function quotedFrom(passage: Passage, around: Around, language: string): Subject | undefined {
  const cite = around.findIndex((at) => at >= 0 && (passage.bits[at]! & part.cite) !== 0)
  if (language === "zh") return cite < 0 ? undefined : objectOf(passage, around.slice(cite))
  const from = cite < 0 ? -1 : around.findIndex((at, index) => index > cite && textOf(passage, at) === "عن")
  return cite < 0 ? undefined : from < 0 ? unnamed : nameAfter(passage, around, from + 1)
}

/** "Kim called it …", "said that …": a verb of saying before part of a sentence. */
export function governing(passage: Passage, { left, leftBits, whole }: Surroundings): Attribution | undefined {
  const wanted = whole ? verbal : saying
  if ((leftBits & wanted) === 0) return undefined
  const start = left.findLastIndex((at) => at >= 0 && /^[;；]$/u.test(textOf(passage, at)))
  const around = left.slice(start + 1)
  const index = lastVerb(passage, around, wanted)
  if (index < 0) return undefined
  const verb = around[index]!
  const bits = passage.bits[verb]!
  const block = around.findLastIndex((at) => at < 0)
  if (block > index) {
    const other = firstOf(passage, around.slice(block + 1), { gender: 0, plural: false })
    if (other.kind === "name") return { code: "verb-before", subject: other, verb, end: -1 }
  }
  if (passage.page.languages[verb] === "en" && (bits & part.call) !== 0 && index === around.length - 1) {
    const previous = around[index - 1]
    if (previous === undefined || previous < 0 || passage.names[previous] === undefined && (passage.bits[previous]! & (part.he | part.she | part.they | part.indefinite)) === 0) return (bits & part.participle) !== 0 && isComma(textOf(passage, previous)) ? { code: "verb-before", subject: subjectOfPreceding(passage, around, index), verb, end: -1 } : undefined
  }
  return { code: "verb-before", subject: subjectOfPreceding(passage, around, index), verb, end: -1 }
}

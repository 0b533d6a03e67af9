import { has } from "../page.ts"
import { word } from "../wordTable.ts"
import { after, before, lastCharacter, type Around } from "./context.ts"
import type { Passage, Quoted } from "./passage.ts"
import { nameAfter, objectOf } from "./sources.ts"
import { part } from "./speechTable.ts"
import { firstOf, none, subjectAfter, subjectBefore, unnamed, type Subject } from "./subjects.ts"

/** How a text says who speaks. `verb` is its token, -1 for none; `end` the token where the attribution ends. */
export interface Attribution {
  readonly code: "verb-after" | "verb-before" | "verb-inside" | "colon" | "according-to"
  readonly subject: Subject
  readonly verb: number
  readonly end: number
}

/** What stands around a quotation, read once. */
export interface Surroundings {
  readonly quote: Quoted
  readonly left: Around
  readonly right: Around
  /** The bits of all words on the left, and on the right: what none of them has need not be looked for. */
  readonly leftBits: number
  readonly rightBits: number
  /** The last character of what is said. */
  readonly last: string
  /** Whether it is a sentence of its own. */
  readonly whole: boolean
}

export const saying = part.say | part.call | part.cite
export const verbal = saying | part.near
/** Languages whose verb stands at the end of its clause. */
const verbLast = new Set(["tr", "ja", "ko"])
const loose = new Set(["tr", "zh", "ja", "ko", "th"])

export const textOf = (passage: Passage, at: number | undefined): string => at === undefined || at < 0 ? "" : passage.page.tokens[at]!.text
export const isComma = (text: string): boolean => /^[,،，、]$/u.test(text)
export const isDash = (text: string): boolean => /^[—–―-]$/u.test(text)
export const isColon = (text: string): boolean => text === ":" || text === "："

function bitsIn({ bits }: Passage, around: Around): number {
  let all = 0
  for (const at of around) if (at >= 0) all |= bits[at]!
  return all
}

/** Reads what stands around a quotation. */
export function surroundings(passage: Passage, quote: Quoted, over: Uint8Array): Surroundings {
  const left = before(passage, quote, over)
  const last = lastCharacter(passage, quote)
  const right = after(passage, quote, last)
  const whole = quote.dialogue || (left.length === 0 || isColon(textOf(passage, left.at(-1)))) && isWhole(passage, quote, left, right, last)
  return { quote, left, right, leftBits: bitsIn(passage, left), rightBits: bitsIn(passage, right), last, whole }
}

/** Whether what opens as a sentence of its own is one. */
function isWhole(passage: Passage, quote: Quoted, left: Around, right: Around, last: string): boolean {
  const next = textOf(passage, right[0])
  let words = 0
  for (let at = quote.first; at < quote.last && words < 5; at++) if (passage.page.tokens[at]!.shape !== "sign") words++
  const caseless = passage.page.tokens[quote.first + 1]?.shape === "none"
  const long = words >= (caseless ? 5 : last === "," ? 2 : 3)
  const bounded = right.length === 0 || /^[.,;:!?…—–，。；：،؛]$/u.test(next) || /[.,!?…，。！？؟]/u.test(last) || isDash(next)
  const alone = left.length === 0 && (right.length === 0 ? /[.。]/u.test(last) : right.length === 1 && /^[.!?…。]$/u.test(next))
  return bounded && (long || alone || /[!?…！？؟]/u.test(last))
}

/** Where the first verb of saying of some tokens stands; names hold none. */
export function verbIn(passage: Passage, around: Around, bits: number, from = 0, limit = 20): number {
  for (let index = from; index < around.length && index < from + limit; index++) {
    const at = around[index]!
    if (at < 0 || /^[:;：；]$/u.test(textOf(passage, at))) return -1
    if ((passage.bits[at]! & bits) !== 0 && passage.names[at] === undefined) return index
  }
  return -1
}

const light = (passage: Passage, at: number): boolean => at >= 0 && (passage.bits[at]! & (part.light | part.like)) !== 0 && (passage.bits[at]! & (part.he | part.she | part.they)) === 0 && passage.names[at] === undefined

/** Whether some tokens before a verb can be its subject: somebody named, a pronoun, a role, or a short phrase. */
function subjectLike(passage: Passage, around: Around): boolean {
  return around.some((at) => at >= 0 && (passage.names[at] !== undefined || has(passage.page, at, word.role | word.article) || (passage.bits[at]! & (part.he | part.she | part.they | part.role | part.indefinite)) !== 0)) || around.length <= 3
}

/** The subject of a verb that follows a quotation. */
export function subjectOfFollowing(passage: Passage, around: Around, index: number): Subject {
  const verb = around[index]!
  const bits = passage.bits[verb]!
  const rest = around.slice(index + 1)
  if ((bits & part.cite) !== 0) return objectOf(passage, around)
  if ((bits & part.participle) !== 0) return verbLast.has(passage.page.languages[verb]!) ? subjectAfter(passage, rest, verb) : none
  const earlier = around.slice(0, index)
  const first = earlier.every((at) => light(passage, at)) ? none : subjectBefore(passage, earlier, verb)
  if (first.kind === "name" || first.kind === "pronoun" || first.kind === "role") return first
  const second = subjectAfter(passage, rest, verb)
  return second.kind === "none" || first.kind === "unnamed" && second.kind === "unnamed" ? first : second
}

/** "…," said she; "…," the minister said. */
export function followed(passage: Passage, { quote, left, right, rightBits, last, whole }: Surroundings): Attribution | undefined {
  if (!whole && (rightBits & verbal) === 0) return undefined
  let from = 0
  let lead = /[,!?…،，！？؟]/u.test(last) || quote.dialogue
  while (from < right.length && (isComma(textOf(passage, right[from])) || isDash(textOf(passage, right[from])))) {
    lead = true
    from++
  }
  const around = right.slice(from)
  const head = around[0]
  if (head === undefined) return undefined
  const language = passage.page.languages[head]!
  if ((passage.bits[head]! & (part.joint | part.relative)) !== 0) return undefined
  if ((passage.bits[head]! & part.like) !== 0 && !whole) return undefined
  // each character of Chinese is a token
  const index = verbIn(passage, around, verbal, 0, language === "zh" ? 36 : verbLast.has(language) ? 14 : 18)
  if (index < 0) return whole && lead ? unknownVerb(passage, around) : undefined
  const verb = around[index]!
  if ((passage.bits[verb]! & verbal) === part.near && !whole) return undefined
  if (!lead && !loose.has(language) && (left.length > 0 || !whole && index > 0)) return undefined
  if (!loose.has(language)) {
    const commas = around.slice(0, index).filter((at) => isComma(textOf(passage, at))).length
    if (!whole && left.length > 0 && (commas > 0 || !starting(passage, around, index))) return undefined
    if (commas > 2 || !subjectLike(passage, around.slice(0, index))) return undefined
    if (!whole && index > 0 && claims(passage, around[index + 1])) return undefined
  }
  let subject = subjectOfFollowing(passage, around, index)
  if (verbLast.has(language) && left.length > 0 && (subject.kind === "none" || subject.kind === "unnamed") && (passage.bits[verb]! & part.participle) === 0) subject = subjectBefore(passage, left, verb)
  return { code: "verb-after", subject, verb, end: (around.at(-1) ?? quote.last - 1) + 1 }
}

/** "…", grunted Kim: a small word nobody knows beside a person's name or a pronoun, at once after a whole quotation. */
function unknownVerb(passage: Passage, around: Around): Attribution | undefined {
  const { page, bits, names } = passage
  const all = around.filter((at) => !light(passage, at)).slice(0, 7)
  // "ha detto la sindaca": an auxiliary before the verb
  const words = all[0] !== undefined && page.tokens[all[0]]!.text.length < 3 && page.tokens[all[0]]!.shape === "lower" ? all.slice(1) : all
  const [first] = words
  if (first === undefined) return undefined
  const plain = (at: number): boolean => page.tokens[at]!.shape === "lower" && page.tokens[at]!.text.length > 2 && bits[at] === 0 && names[at] === undefined && !has(page, at, word.article | word.role | word.preposition | word.link | word.honorific)
  if (plain(first) && dropsSubject(passage, first, words[1])) return { code: "verb-after", subject: none, verb: first, end: around.at(-1)! + 1 }
  if (plain(first)) {
    const subject = subjectAfter(passage, words.slice(1), first)
    const near = words.slice(1, 4).some((at) => names[at]?.type === "PER" || (bits[at]! & (part.he | part.she)) !== 0)
    return near && (subject.kind === "name" || subject.kind === "pronoun") ? { code: "verb-after", subject, verb: first, end: around.at(-1)! + 1 } : undefined
  }
  if (names[first]?.type !== "PER") return undefined
  const next = words.find((at) => names[at] === undefined)
  return next === undefined || !plain(next) || !(around.indexOf(next) + 1 >= around.length || page.tokens[next + 1]?.shape === "sign") ? undefined
    : { code: "verb-after", subject: subjectBefore(passage, around.slice(0, around.indexOf(next)), next), verb: next, end: around.at(-1)! + 1 }
}

const pastTense: Readonly<Record<string, RegExp>> = { es: /[óé]$/u, pl: /ła?$/u, uk: /(?:в|ла)$/u, ru: /(?:л|ла)$/u }

/** Whether a word nobody knows ends as a verb does and stands alone: "«…», tronó.". */
function dropsSubject({ page }: Passage, at: number, next: number | undefined): boolean {
  return pastTense[page.languages[at]!]?.test(page.tokens[at]!.lower) === true && (next === undefined || page.tokens[next]!.shape === "sign")
}

/** Whether the words before a verb start with its subject. */
function starting({ page, names, bits, roles, demonyms }: Passage, around: Around, index: number): boolean {
  const at = around[0]!
  return index === 0 || names[at] !== undefined || roles[at] !== undefined || demonyms[at] !== undefined || has(page, at, word.article | word.role | word.honorific) || (bits[at]! & (part.he | part.she | part.they | part.light | part.indefinite | part.role)) !== 0 || index <= 2
}

/** "…": Kim on the talks — a headline whose colon follows the quotation. */
export function labelled(passage: Passage, { left, right, quote }: Surroundings): Attribution | undefined {
  if (left.length > 0 || !isColon(textOf(passage, right[0]))) return undefined
  const subject = firstOf(passage, right.slice(1, 8), { gender: 0, plural: false })
  return { code: "colon", subject: subject.kind === "name" ? subject : unnamed, verb: -1, end: quote.last }
}

/** Whether a clause follows a verb as its object: then the sentence goes on to say something else. */
function claims(passage: Passage, at: number | undefined): boolean {
  if (at === undefined || at < 0) return false
  return passage.page.languages[at] === "en" && (has(passage.page, at, word.article) || (passage.bits[at]! & (part.that | part.he | part.she | part.they)) !== 0)
}

/** German: "Kim hat den Plan als „…“ bezeichnet": the verb at the end of the clause, its subject at the start. */
export function framed(passage: Passage, { left, right }: Surroundings): Attribution | undefined {
  const head = right[0]
  if (head === undefined || left.length === 0 || passage.page.languages[head] !== "de") return undefined
  const index = verbIn(passage, right, part.say | part.call, 0, 8)
  if (index < 0 || right.slice(0, index).some((at) => isComma(textOf(passage, at)))) return undefined
  return { code: "verb-after", subject: firstOf(passage, left, { gender: 0, plural: false }), verb: right[index]!, end: -1 }
}

/** "…", the report went on, Kim said: a clause of saying at the end of the sentence. */
export function closing(passage: Passage, { right, rightBits }: Surroundings): Attribution | undefined {
  if ((rightBits & part.say) === 0) return undefined
  const comma = right.findLastIndex((at) => isComma(textOf(passage, at)))
  if (comma < 1) return undefined
  const around = right.slice(comma + 1).filter((at) => !/^[.!?…。]$/u.test(textOf(passage, at)))
  const index = verbIn(passage, around, part.say)
  if (index < 0 || !starting(passage, around, index) || claims(passage, around[index + 1]) || (passage.bits[around[0]!]! & (part.joint | part.relative | part.that)) !== 0) return undefined
  if ((passage.bits[around[index]!]! & part.participle) !== 0) return undefined
  const subject = subjectOfFollowing(passage, around, index)
  return subject.kind === "none" ? undefined : { code: "verb-after", subject, verb: around[index]!, end: right.at(-1)! + 1 }
}

/** "According to Kim, …". */
export function accordingTo(passage: Passage, { left, right, quote, leftBits, rightBits }: Surroundings): Attribution | undefined {
  if (((leftBits | rightBits) & (part.view | part.by | part.byAfter)) === 0) return undefined
  const opening = left[0]
  if (opening !== undefined && opening >= 0 && (passage.bits[opening]! & part.view) !== 0) {
    const subject = nameAfter(passage, left, 1)
    if (subject.kind === "name" && subject.mention.type === "PER") return { code: "according-to", subject, verb: opening, end: quote.last }
  }
  for (const around of [left, right]) {
    for (let index = 0; index < around.length; index++) {
      const at = around[index]!
      if (at < 0) continue
      const end = around === right ? right.at(-1)! + 1 : quote.last
      if ((passage.bits[at]! & part.byAfter) !== 0) {
        const earlier = around.slice(Math.max(0, index - 8), index)
        const mention = earlier.toReversed().map((one) => one < 0 ? undefined : passage.names[one]).find((one) => one !== undefined)
        return { code: "according-to", subject: mention === undefined ? unnamed : { kind: "name", mention }, verb: at, end }
      }
      if ((passage.bits[at]! & part.by) !== 0 && passage.names[at] === undefined) {
        if ((passage.bits[at]! & (part.he | part.she)) !== 0) return { code: "according-to", subject: { kind: "pronoun", gender: (passage.bits[at]! & part.he) !== 0 ? 1 : 2 }, verb: at, end }
        let from = index + 1
        while (from < around.length && from < index + 4 && light(passage, around[from]!)) from++
        return { code: "according-to", subject: nameAfter(passage, around, from), verb: at, end }
      }
    }
  }
  return undefined
}


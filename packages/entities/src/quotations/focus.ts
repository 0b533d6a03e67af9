import type { Mention } from "@polyonym/facts/pure"
import { has } from "../page.ts"
import { word } from "../wordTable.ts"
import { genderOf } from "./gender.ts"
import type { Passage } from "./passage.ts"
import { part } from "./speechTable.ts"
import { firstOf, isRole, subjectBefore, type Subject } from "./subjects.ts"

/** Somebody that the text speaks of at a place: a name, or nobody with one. */
export interface Focus {
  readonly at: number
  readonly line: number
  readonly mention: Mention | undefined
  /** Whether they said something there. */
  readonly said: boolean
}

/** Languages that leave out a subject that goes without saying. */
export const dropping = new Set(["es", "pl", "uk", "ru", "tr", "ar", "it", "pt", "ro", "el", "cs", "sk", "hr", "sr", "bg", "ja", "zh", "ko", "fa", "he", "fi", "hu", "ca", "gl"])

/** Who the sentence that starts at a token is about: its first name that can be a subject. */
export function topic(passage: Passage, from: number): Subject {
  const { page, bits, inside, names, starts } = passage
  const clause: Array<number> = []
  for (let at = from; at < page.tokens.length && clause.length < 30; at++) {
    if (at > from && (inside[at] === -1 || inside[at - 1] === -1) && (starts[at] === 1 || page.tokens[at]!.text === ":")) break
    if (inside[at] !== -1) {
      if (at > from && inside[at - 1] === -1 && /^[.!?…؟]$/u.test(page.tokens[at - 1]!.text)) break
      if (clause.at(-1)! >= 0) clause.push(-1)
      continue
    }
    clause.push(at)
  }
  const verb = clause.findIndex((at, index) => at >= 0 && index > 1 && (bits[at]! & part.say) !== 0 && names[at] === undefined)
  const sayer = verb >= 0 ? subjectBefore(passage, clause.slice(0, verb), clause[verb]!) : undefined
  return sayer?.kind === "name" ? sayer : firstOf(passage, clause, { gender: 0, plural: false })
}

/**
 * The last one spoken of, of this gender, in this paragraph or the one before it. `from` is where the sentence starts: its own subject fits
 * where nobody else does, since a given name tells the gender only mostly.
 */
export function lastOf(passage: Passage, known: ReadonlyArray<Focus>, gender: number, line: number, from: number): Focus | undefined {
  const one = fitting(passage, known, gender, line)
  return one?.mention === undefined ? known.slice(-6).findLast((other) => other.at >= from && other.mention?.type === "PER") ?? one : one
}

function fitting(passage: Passage, known: ReadonlyArray<Focus>, gender: number, line: number): Focus | undefined {
  for (let at = known.length - 1; at >= 0 && at >= known.length - 6; at--) {
    const one = known[at]!
    if (one.line < line - 1) return undefined
    if (one.mention === undefined) return one
    if (one.mention.type !== "PER") {
      if (gender === 0) return one
      continue
    }
    const own = genderOf(passage, one.mention)
    if (gender === 0 || own === 0 || own === gender) return one
  }
  return undefined
}

const sameStem = (a: string, b: string): boolean => {
  const size = Math.max(3, Math.min(a.length, b.length) - 3)
  return a.slice(0, size) === b.slice(0, size)
}

/** The person whom "the minister" means: the bearer of such a role whom the text has named before; no one where two bear it. */
export function bearerOf(passage: Passage, token: number, known: ReadonlyArray<Focus>): string | undefined {
  const { page, roles } = passage
  if (!definite(passage, token)) return undefined
  const { lower } = page.tokens[token]!
  const bearers = new Set<string>()
  let from = token - 1
  for (let steps = 0; from >= 0 && steps < 1200; from--, steps++) {
    const role = roles[from]
    if (role?.of !== undefined && isRole(passage, from) && sameStem(page.tokens[from]!.lower, lower)) bearers.add(role.of)
  }
  if (bearers.size === 1) return [...bearers][0]
  const last = known.at(-1)?.mention?.chain
  return last !== undefined && bearers.has(last) ? last : undefined
}

/** Whether a role stands for one person alone: with an article where the language has one, without a complement. */
function definite({ page, bits, ends, names }: Passage, token: number): boolean {
  const language = page.languages[token]!
  for (let at = token - 1; at >= 0 && at > token - 4; at--) {
    if ((bits[at]! & (part.indefinite | part.joint)) !== 0 || (ends[at]! & part.oblique) !== 0 && language !== "de") return false
    if (has(page, at, word.article)) break
    if (page.tokens[at]!.shape === "sign") break
  }
  const next = page.tokens[token + 1]
  if (next === undefined || next.gap === "line") return true
  if (names[token + 1] !== undefined) return false
  return !((ends[token + 1]! & part.oblique) !== 0 && /^(?:of|for|de|du|des|del|von|der|from)$/u.test(next.lower))
}

/** What stands around a person's name: titles before it, degrees and generations behind it, nicknames in quotes or brackets. */
import { bornAs } from "./particles.ts"
import { givenNames } from "./givenNames.ts"
import { plainLetters } from "./letters.ts"
import type { PartRole } from "./parts.ts"
import { generations, isTitle, lateGenerations, lettersBehind, needComma, peerages, titlePhrases, titlesBehind } from "./titles.ts"
import { hasCase, isInitial, isShouted, startsCapital, startsSmall, type Token } from "./tokens.ts"

export type Roles = Array<PartRole | undefined>

const closers: Readonly<Record<string, string>> = { "(": ")", "[": "]", "（": "）", "«": "»", "“": "”", "„": "“”", "「": "」", "『": "』", "\"": "\"", "＂": "＂" }
const word = /[\p{L}\p{N}]/u

/** Stretches in quotes or brackets, end-exclusive. */
function enclosed(text: string): ReadonlyArray<readonly [start: number, end: number]> {
  const found: Array<readonly [number, number]> = []
  for (let i = 0; i < text.length; i++) {
    const closer = closers[text[i]!]
    let end = -1
    if (closer !== undefined) {
      for (let j = i + 1; j < text.length && end < 0; j++) if (closer.includes(text[j]!)) end = j
    } else if ("'’‘".includes(text[i]!) && !word.test(text[i - 1] ?? " ") && word.test(text[i + 1] ?? " ")) {
      for (let j = i + 2; j < text.length && end < 0; j++) if ("'’".includes(text[j]!) && !word.test(text[j + 1] ?? " ")) end = j
    }
    if (end < 0) continue
    found.push([i, end])
    i = end
  }
  return found
}

function markNicknames(text: string, tokens: ReadonlyArray<Token>, roles: Roles): void {
  if (!/["'’‘(（[«“„「『＂]/.test(text)) return
  const ranges = enclosed(text)
  const rangeOf = tokens.map((token) => ranges.find(([start, end]) => token.start > start && token.end <= end))
  if (rangeOf.every((range) => range !== undefined)) return
  for (const [at, token] of tokens.entries()) {
    const range = rangeOf[at]
    if (range === undefined) continue
    const first = rangeOf.indexOf(range)
    if (bornAs.has(tokens[first]!.plain)) roles[at] = at === first ? "particle" : "family"
    else if (generations.has(token.plain)) roles[at] = "suffix"
    else roles[at] = text[range[0]] === "(" && hasCase(token) && startsSmall(token) && !token.joined ? "title" : "nickname"
  }
}

const free = (roles: Roles): Array<number> => {
  const found: Array<number> = []
  for (let at = 0; at < roles.length; at++) if (roles[at] === undefined) found.push(at)
  return found
}

/** How many tokens from `at` on make a title; 0 for none. */
function titleAt(tokens: ReadonlyArray<Token>, at: number, language: string, afterTitle: boolean): number {
  const token = tokens[at]!
  for (let count = 3; count > 1; count--) {
    const last = tokens[at + count - 1]
    if (last === undefined) continue
    const own = tokens.slice(at, at + count)
    const joined = plainLetters(own.map((part) => part.word).join(""))
    if (titlePhrases.has(joined) || (count === 2 && last.joined && isTitle(joined, language, true))) return count
  }
  if (token.plain === "u" && (token.dotted || tokens[at + 1] === undefined || isInitial(tokens[at + 1]!))) return 0
  if (isTitle(token.plain, language, token.dotted || (hasCase(token) && startsSmall(token)))) return 1
  return afterTitle && token.dotted && startsSmall(token) ? 1 : 0
}

function markTitles(tokens: ReadonlyArray<Token>, roles: Roles, language: string): void {
  const own = free(roles)
  let left = own.length
  let front = true
  for (let i = 0; i < own.length; i++) {
    const at = own[i]!
    const token = tokens[at]!
    const next = tokens[own[i + 1] ?? -1]
    const begins = front || /[,،，]/.test(token.gap)
    const count = begins || (token.dotted && token.plain.length > 1 && !generations.has(token.plain)) ? titleAt(tokens, at, language, i > 0 && roles[own[i - 1]!] === "title") : 0
    if (i > 1 && /[,،，]/.test(token.gap) && peerages.has(token.plain) && startsCapital(token) && next !== undefined) {
      for (const rest of own.slice(i)) roles[rest] = "title"
      break
    }
    const surname = begins && next !== undefined && next.gap.includes(",") && !token.dotted
    if (count === 0 || left <= count || surname) {
      front = false
      continue
    }
    for (let j = at; j < at + count; j++) roles[j] = "title"
    left -= count
    i += count - 1
  }
  for (let i = own.length - 1; i > 0 && left > 1; i--) {
    const at = own[i]!
    const token = tokens[at]!
    const afterComma = /[,،，]/.test(token.gap) && isTitle(token.plain, language, token.dotted)
    if (roles[at] !== undefined || !(afterComma || (titlesBehind.has(token.plain) && (token.joined || !hasCase(token) || startsSmall(token) || token.plain.length > 3 || language === "tr")))) break
    roles[at] = "title"
    left--
  }
}

/** How many tokens, the last of which is at `end`, are a degree or tell a generation. */
function suffixEnding(tokens: ReadonlyArray<Token>, own: ReadonlyArray<number>, end: number): number {
  for (let count = Math.min(4, end); count > 0; count--) {
    const parts = own.slice(end - count + 1, end + 1).map((at) => tokens[at]!)
    const joined = parts.map((part) => part.plain).join("")
    const behindComma = /[,،，(]/.test(parts[0]!.gap)
    const dotted = parts.every((part) => part.dotted)
    if (count > 1) {
      if (lettersBehind.has(joined) && parts.slice(0, -1).every((part) => part.dotted) && (parts.length < 3 || dotted) && (!parts.every(isInitial) || behindComma || !needComma.has(joined) && end > 1)) return count
      continue
    }
    const only = parts[0]!
    const shouted = isShouted(only)
    if (generations.has(joined)) {
      if (/^[ivx]+$/.test(joined) && !shouted) return 0
      return lateGenerations.has(joined) && end < 2 && !behindComma || joined.length === 2 && only.script === "Cyrl" && !only.dotted ? 0 : 1
    }
    if (joined === "i" && only.script === "Latn" && !only.dotted && end > 0 && (end === 1 || givenNames(tokens[own[end - 1]!]!.plain).length > 0)) return 1
    if (lettersBehind.has(joined) && (!needComma.has(joined) || behindComma) && (shouted || joined === "phd" || behindComma || joined === "esq") && (end > 1 || behindComma)) return 1
  }
  return 0
}

function markSuffixes(tokens: ReadonlyArray<Token>, roles: Roles): void {
  let own = free(roles)
  const allShouted = own.every((at) => isShouted(tokens[at]!))
  for (;;) {
    const count = allShouted && own.length < 3 ? 0 : suffixEnding(tokens, own, own.length - 1)
    if (count === 0 || own.length <= count) break
    for (const at of own.slice(-count)) roles[at] = "suffix"
    own = own.slice(0, -count)
  }
  // Manchin III, Joe
  const comma = own.findIndex((at, i) => i > 0 && /[,،，]/.test(tokens[at]!.gap))
  if (comma > 1 && generations.has(tokens[own[comma - 1]!]!.plain)) roles[own[comma - 1]!] = "suffix"
}

/** Gives titles, suffixes and nicknames their roles; at least one word is left without. */
export function markEdges(text: string, tokens: ReadonlyArray<Token>, roles: Roles, language: string): void {
  if (tokens.length < 2) return
  markNicknames(text, tokens, roles)
  markTitles(tokens, roles, language)
  markSuffixes(tokens, roles)
  if (roles.some((role) => role === undefined || role === "family" || role === "particle")) return
  const at = roles.indexOf("nickname")
  if (at >= 0 && startsCapital(tokens[at]!)) roles[at] = undefined
}

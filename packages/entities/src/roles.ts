import type { Candidate } from "./candidate.ts"
import type { Covering } from "./covering.ts"
import { capital, closesQuote, has, joined, opensQuote, sign, type Page } from "./page.ts"
import { objectStart } from "./turkish/endings.ts"
import { word } from "./wordTable.ts"

/** A role beside a name: a range of tokens. */
export interface Role {
  readonly first: number
  readonly last: number
}

/** The names of bodies and places that cover each token. */
export type Names = ReadonlyArray<Candidate | undefined>

const slavicVerb = /(?:[аияеуыої]в|вся|ла|ло|ли|ася|лись|лся|лась|ся|сь|ить|ють|ять|ать|еть|ить|ти|ет|ит|ут|ют|ат|ят|єш|ує|ює|яє|ає|іє)$/
const polishVerb = /(?:ał|ała|ali|ił|iła|ili|ył|yła|yli|ął|ęła|uje|ają|eją|ują)$/
const slavic = new Set(["uk", "ru", "pl"])
const headLast = new Set(["en", "tr"])
const possessives = new Set(["his", "her", "its", "their", "our", "my", "whose", "a", "an", "the", "’s", "'s", "’", "'", "another", "every", "one"])
const conjunctions = new Set(["and", "et", "y", "e", "und", "i", "oraz", "и", "та", "і", "й"])
const possessive = /^[’']s?$/u
const age = /^\d{1,3}(?:-|$)/

/** Whether a word of small letters may stand inside a role's complement. */
function complementWord(page: Page, at: number): boolean {
  const { shape, lower } = page.tokens[at]!
  if (shape !== "lower") return false
  if (has(page, at, word.link | word.topic | word.article)) return true
  if (has(page, at, word.stop | word.speech | word.by)) return false
  const language = page.languages[at]!
  if (language === "pl") return !polishVerb.test(lower)
  if (language === "uk" || language === "ru") return !slavicVerb.test(lower) || lower.length < 5
  return true
}

/** German trades of women as they stand before a name of two words: «Die Dachdeckerin Runa Holm». */
const womansTrade = /.(?:er|or|ist|log|eur|ant|ent|and|ar|at|ech|urg|graf|ph|om)in$/
const germanArticle = /^(?:die|der|eine|einer|ihre|ihrer|seine|seiner|unsere|unserer|diese|dieser)$/

/** Whether a word is a German trade that no list need have, between an article and two capitals. */
function germanTrade(page: Page, at: number): boolean {
  const { lower, shape } = page.tokens[at]!
  if (page.languages[at] !== "de" || shape !== "capital" || lower.length < 6 || !womansTrade.test(lower) || at < 1 || !joined(page, at)) return false
  if (!germanArticle.test(page.tokens[at - 1]!.lower)) return false
  for (const next of [at + 1, at + 2]) if (page.tokens[next]?.shape !== "capital" || !joined(page, next) || page.tokens[next]!.gap !== "space") return false
  return true
}

/** The head of a role: a word of office or trade that is no function word. */
export function roleHead(page: Page, at: number): boolean {
  return (has(page, at, word.role) || germanTrade(page, at)) && !has(page, at, word.stop) && page.tokens[at]!.shape !== "sign" && !((page.languages[at] === "de" || page.tokens[at]!.text === "bakan") && !capital(page, at))
}

/** How far a role goes to the left of its head: modifiers, demonyms, bodies, subject matter. */
function leftOf(page: Page, covering: Covering, names: Names, head: number): number {
  const language = page.languages[head]!
  let at = head
  while (at > 0 && joined(page, at) && page.tokens[at]!.gap === "space" && head - at < 9) {
    const left = at - 1
    const token = page.tokens[left]!
    const before = headLast.has(language) ? names[left] : undefined
    if (before !== undefined && (before.type === "ORG" || before.type === "LOC") && before.last === at) {
      at = before.first
      continue
    }
    // "Lt. Cmdr."
    if (token.text === "." && token.gap === "none" && left > 0 && roleHead(page, left - 1) && page.tokens[left - 1]!.text.length <= 6) {
      at = left - 1
      continue
    }
    if (token.shape === "sign" || token.shape === "number" || age.test(token.text)) break
    const people = covering.demonym[left]
    if (people !== undefined && !(has(page, left, word.stop))) {
      at = people.first < at ? people.first : left
      continue
    }
    if (has(page, left, word.article | word.honorific) || has(page, left, word.stop) && !has(page, left, word.modifier)) break
    if (has(page, left, word.modifier) || roleHead(page, left)) {
      at = left
      continue
    }
    if (!headLast.has(language)) break
    const name = names[left]
    if (name !== undefined) {
      if (name.type !== "ORG" && name.type !== "LOC") break
      at = name.first
      continue
    }
    if (!has(page, left, word.topic) && objectStart(page, left)) break
    if (has(page, left, word.topic) || capital(page, left) && capital(page, head) && !has(page, left, word.speech)) {
      at = left
      continue
    }
    // "Museum director" at the start of a sentence; "according to museum director"
    if (token.first && token.shape === "capital" && !has(page, left, word.speech | word.label) && left + 1 === head) return left
    if (token.shape === "lower" && left + 1 === head && token.text.length > 3 && !/(?:ed|ing|ly)$/u.test(token.lower) && complementWord(page, left) && left > 0 && joined(page, left)
      && (has(page, left - 1, word.speech | word.preposition | word.link | word.by) && !has(page, left - 1, word.article) || sign(page, left - 1, ",") || page.tokens[left - 1]!.shape === "lower" && page.tokens[left - 1]!.lower.endsWith("ed"))) return left
    // other small words belong to the role only between it and an article or possessive
    if (token.shape !== "lower") break
    let back = left
    while (back > 0 && left - back < 3 && joined(page, back) && page.tokens[back]!.shape === "lower" && complementWord(page, back) && !has(page, back, word.article | word.link)) back--
    if (!possessives.has(page.tokens[back]!.lower) || back === left) break
    at = back + 1
    if (age.test(page.tokens[at]!.text)) at++
    break
  }
  return at
}

/** The role that ends before a name: "chair of the Harbour Board, | Ann Lee". */
export function roleBefore(page: Page, covering: Covering, names: Names, first: number): Role | undefined {
  const { line } = page.tokens[first]!
  const language = page.languages[first]!
  let at = first - 1
  if (at < 0 || page.tokens[at]!.line !== line) return undefined
  // "Capt. | Elise Marchand"
  const abbreviated = sign(page, at, ".") && page.tokens[at]!.gap === "none" && at > 0 && roleHead(page, at - 1) && page.tokens[at - 1]!.text.length <= 6
  if (abbreviated) return { first: leftOf(page, covering, names, at - 1), last: at + 1 }
  const comma = sign(page, at, ",")
  if (comma) at--
  // a name that depends on "of", "for", "the" is no bearer of the role
  else if (has(page, at, word.link | word.article | word.preposition) && !roleHead(page, at)) return undefined
  let end = at + 1
  // an abbreviation in brackets at the end stays outside
  if (sign(page, at, ")") && sign(page, at - 2, "(")) {
    at -= 3
    end = at + 1
  }
  for (let steps = 0; at >= 0 && steps < 14 && page.tokens[at]!.line === line; steps++) {
    const name = names[at]
    if (roleHead(page, at) && (name === undefined || name.first === at && name.last === at + 1)) {
      if (end <= at) return undefined
      const next = at + 1
      if (next < end) {
        const linked = has(page, next, word.link) || names[next] !== undefined && language !== "en" || covering.demonym[next] !== undefined && language !== "en" || slavic.has(language) || language === "de" && capital(page, next)
        if (!linked && !(language === "fr" || language === "es")) return undefined
        if (comma && (language === "uk" || language === "ru")) {
          // the comma closes a clause more often than an apposition
          if (!capital(page, at) && next < end && names[next] === undefined && !has(page, next, word.topic)) return undefined
        }
      } else if (comma && slavic.has(language) && !capital(page, at)) return undefined
      return { first: leftOf(page, covering, names, at), last: end }
    }
    if (name !== undefined) {
      // «адвокат Мельника | Петро Сидоренко»: the surname in the genitive is the complement
      if (name.type === "PER" && !(slavic.has(language) && !comma && name.last === first && name.last - name.first === 1)) return undefined
      at = name.first - 1
      continue
    }
    if (covering.demonym[at] !== undefined || complementWord(page, at) || capital(page, at) && !has(page, at, word.stop) && !page.tokens[at]!.first) {
      at--
      continue
    }
    if (closesQuote(page, at) && slavic.has(language) || opensQuote(page, at) && slavic.has(language)) {
      at--
      continue
    }
    return undefined
  }
  return undefined
}

/** Where a role's complement ends. */
function complementOf(page: Page, covering: Covering, names: Names, head: number): number {
  const language = page.languages[head]!
  let at = head + 1
  let linked = language !== "en"
  while (at < page.tokens.length && at - head < 14 && joined(page, at)) {
    const name = names[at]
    if (name !== undefined && name.first === at && name.type !== "PER") {
      if (!linked) break
      at = name.last
      continue
    }
    const token = page.tokens[at]!
    if (token.shape === "sign") {
      if (slavic.has(language) && opensQuote(page, at)) {
        let close = at + 1
        while (close < page.tokens.length && close - at < 6 && !closesQuote(page, close)) close++
        if (closesQuote(page, close)) {
          at = close + 1
          continue
        }
      }
      break
    }
    if (at + 1 < page.tokens.length && conjunctions.has(token.lower) && roleHead(page, at + 1)) break
    if (has(page, at, word.link) && !(has(page, at, word.stop) && !has(page, at, word.article) && !["of", "for", "at", "in", "with", "from", "to", "de", "del", "du", "des", "d’", "la", "le", "les", "l’", "з", "із", "по", "у", "в", "с", "à", "der", "des", "von", "für", "im", "в", "ds", "do", "spraw", "w", "z"].includes(token.lower))) {
      linked = true
      at++
      continue
    }
    if (!linked) break
    if (token.shape === "number") break
    if (covering.demonym[at] !== undefined || complementWord(page, at) || capital(page, at) && !has(page, at, word.stop)) {
      at++
      continue
    }
    break
  }
  while (at > head + 1 && (has(page, at - 1, word.link | word.article) || page.tokens[at - 1]!.shape === "sign" && !closesQuote(page, at - 1))) at--
  return at
}

/** The role in apposition after a name: "Claire Martin, a | lawyer for the Harbour Union". */
export function roleAfter(page: Page, covering: Covering, names: Names, last: number, person: (at: number) => boolean): Role | undefined {
  let at = last
  if (sign(page, at, "(") && sign(page, at + 2, ")")) at += 3
  if (!sign(page, at, ",") && !((sign(page, at, "–") || sign(page, at, "—") || sign(page, at, "(")) && page.tokens[at]!.gap === "space") || !joined(page, at)) return undefined
  at++
  // "X, Ukraine’s | ambassador"
  const owner = names[at]
  if (owner !== undefined && owner.first === at && owner.type !== "PER" && possessive.test(page.tokens[owner.last]?.text ?? "")) at = owner.last + 1
  if (at < page.tokens.length && age.test(page.tokens[at]!.text)) {
    const digits = page.tokens[at]!.shape === "number"
    at++
    if (digits && has(page, at < page.tokens.length ? at : 0, 0) === false && /^(?:ans|años|lat|lata|years|jahre|років|роки|рік|лет|года|год)$/u.test(page.tokens[at]?.lower ?? "")) at++
    if (digits && page.tokens[at]?.lower === "old") at++
    if (digits) {
      if (!sign(page, at, ",")) return undefined
      at++
    }
  }
  while (at < page.tokens.length && joined(page, at) && (possessives.has(page.tokens[at]!.lower) || has(page, at, word.article)) && !(has(page, at, word.role))) at++
  if (at < page.tokens.length && age.test(page.tokens[at]!.text)) at++
  const first = at
  let head = -1
  const language = page.languages[last - 1]!
  for (; at < page.tokens.length && at - first < 6 && joined(page, at); at++) {
    if (roleHead(page, at)) {
      head = at
      if (!headLast.has(language)) break
      continue
    }
    if (head >= 0) break
    const name = names[at]
    if (name !== undefined && headLast.has(language) && name.type !== "PER") {
      at = name.last - 1
      continue
    }
    if (has(page, at, word.modifier | word.topic) || covering.demonym[at] !== undefined) continue
    if (headLast.has(language) && complementWord(page, at) && !has(page, at, word.article | word.link)) continue
    if (slavic.has(language) && page.tokens[at]!.shape === "lower" && /(?:ий|а|ний|ая|ый|y|i)$/u.test(page.tokens[at]!.lower) && complementWord(page, at) && at - first < 1) continue
    return undefined
  }
  if (head < 0) return undefined
  const end = complementOf(page, covering, names, head)
  const next = page.tokens[end]
  if (next !== undefined && joined(page, end)) {
    if (person(end) || next.shape !== "sign" && !has(page, end, word.stop | word.speech)) return undefined
    if (next.shape === "sign" && opensQuote(page, end) && next.gap === "space") return undefined
  }
  let start = first
  while (start < head && !has(page, start, word.modifier | word.topic) && covering.demonym[start] === undefined && slavic.has(language)) start++
  return { first: start, last: end }
}

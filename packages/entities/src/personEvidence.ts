import type { Covering } from "./covering.ts"
import { capital, given, has, joined, sign, type Page } from "./page.ts"
import { keysOf } from "./recurrence.ts"
import type { Role } from "./roles.ts"
import { word } from "./wordTable.ts"

/** What no name of a person has: function words, honorifics, labels. */
export const barred = word.stop | word.honorific | word.label
/** Endings of adjectives in Ukrainian, Russian and Polish. */
export const adjectival = /(?:ий|ій|ый|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ої|ою|ую|ых|их|ым|им|ська|ські|ське|[нв]а|ne|na|ny|nej|nego|nym|ską|ska|ski|skie|skiej|skiego|owy|owa|owej|owego)$/

/** A word of saying beside a name: "X said", "said X", "according to X". */
export function speaks(page: Page, first: number, last: number): boolean {
  const { line } = page.tokens[first]!
  if (last < page.tokens.length && page.tokens[last]!.line === line) {
    if (has(page, last, word.speech)) return true
    if (sign(page, last, ",") && last + 1 < page.tokens.length && has(page, last + 1, word.speech)) return true
  }
  if (first > 0 && page.tokens[first - 1]!.line === line) {
    if (has(page, first - 1, word.speech | word.by)) return true
    if (first > 1 && page.tokens[first - 1]!.lower === "to" && has(page, first - 2, word.by)) return true
    if (first > 1 && has(page, first - 2, word.speech) && page.tokens[first - 1]!.shape === "lower" && page.tokens[first - 1]!.text.length < 4) return true
  }
  return false
}

/** Surnames that stand alone beside a word of saying, by their keys. */
export function speakersOf(page: Page, covering: Covering): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at = 0; at < page.tokens.length; at++) {
    if (page.tokens[at]!.shape !== "capital" || has(page, at, barred | word.role | word.organisation) || covering.place[at] !== undefined || covering.body[at] !== undefined || !speaks(page, at, at + 1)) continue
    if (page.languages[at] === "de" && has(page, at - 1 < 0 ? at : at - 1, word.article)) continue
    for (const key of keysOf(page.tokens[at]!.lower, page.languages[at]!)) found.add(key)
  }
  return found
}

/** Whether an article and a small noun stand before a name, as French and Spanish put a trade: "el quesero | Anselmo Ribagorza". */
export function apposed(page: Page, first: number): boolean {
  const language = page.languages[first]!
  if (language !== "fr" && language !== "es" || first < 2 || !joined(page, first) || !joined(page, first - 1)) return false
  const noun = page.tokens[first - 1]!
  if (noun.shape !== "lower" || noun.text.length < 4 || has(page, first - 1, word.stop | word.generic | word.place | word.placeWord | word.organisation | word.event | word.preposition | word.joint | word.speech)) return false
  return has(page, first - 2, word.article)
}

/** Whether a Roman numeral follows a name. */
export function romanAfter(page: Page, at: number): boolean {
  const token = page.tokens[at]
  return token !== undefined && token.gap === "space" && (token.shape === "upper" || token.shape === "letter") && /^(?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XXIII)$/u.test(token.text) && given(page, at - 1) !== 0 && !sign(page, at + 1, ".")
}

/** Whether one word beside a role can be a surname: not an adjective before its noun, not the rest of a name in capitals. */
export function personal(page: Page, covering: Covering, role: Role, first: number, last: number): boolean {
  const token = page.tokens[first]!
  const next = page.tokens[last]
  if (next !== undefined && joined(page, last) && next.shape === "lower" && adjectival.test(token.lower) && !has(page, last, word.speech | word.stop)) return false
  if (page.languages[first] !== "en") return true
  for (let at = role.first; at < role.last; at++) {
    if (capital(page, at) && !has(page, at, word.role | word.modifier | word.topic) && covering.demonym[at] === undefined && covering.place[at] === undefined && covering.body[at] === undefined) return false
  }
  return true
}

/** Whether no capital stands beside a word. */
export function alone(page: Page, at: number): boolean {
  const next = page.tokens[at + 1]
  if (next !== undefined && next.gap === "space" && capital(page, at + 1)) return false
  if (next !== undefined && (next.text === "." || next.text === "-" || next.text === "@") && page.tokens[at + 2]?.gap === "none") return false
  return !(at > 0 && page.tokens[at]!.gap === "space" && (capital(page, at - 1) || has(page, at - 1, word.preposition))) && !(page.tokens[at]!.gap === "none")
}

/** Whether a label such as "By" at the start of the line stands before the name. */
export function bylined(page: Page, first: number): boolean {
  if (page.bylines.has(page.tokens[first]!.line)) return true
  let at = first - 1
  const line = page.lines[page.tokens[first]!.line]!
  while (at >= line.first && page.tokens[at]!.shape === "sign") at--
  return at === line.first && has(page, at, word.label)
}

/** The honorific before a token: 0 none, 1 a man's, 2 a woman's, 3 either. */
export function honorificBefore(page: Page, first: number): number {
  let at = first - 1
  if (at >= 0 && sign(page, at, ".") && page.tokens[at]!.gap === "none") at--
  if (at < 0 || page.tokens[at]!.line !== page.tokens[first]!.line || !has(page, at, word.honorific)) return 0
  if (page.tokens[at]!.shape === "letter" && page.tokens[at]!.text !== "M") return 0
  if (page.tokens[at]!.text === "M" && at === first - 1) return 0
  return has(page, at, word.male) ? 1 : has(page, at, word.female) ? 2 : 3
}

/** Whether a line is among the first of the text, where bylines stand. */
export const early = (page: Page, at: number): boolean => page.tokens[at]!.line > 0 && page.tokens[at]!.line < 5

import type { Mention } from "@polyonym/facts/pure"
import { has } from "../page.ts"
import { word } from "../wordTable.ts"
import type { Around } from "./context.ts"
import { agrees, verbForm, type VerbForm } from "./gender.ts"
import type { Passage } from "./passage.ts"
import { part } from "./speechTable.ts"

/** Who a verb of saying has for its subject. `role` is a token: "the minister". */
export type Subject =
  | { readonly kind: "name"; readonly mention: Mention }
  | { readonly kind: "pronoun"; readonly gender: number }
  | { readonly kind: "role"; readonly token: number }
  | { readonly kind: "unnamed" }
  | { readonly kind: "none" }

export const none: Subject = { kind: "none" }
export const unnamed: Subject = { kind: "unnamed" }

/** Languages whose endings tell a subject from an object. */
export const declining = new Set(["uk", "ru", "pl", "be", "cs", "sk", "sl", "hr", "sr", "bg", "mk", "lt", "lv"])
/** Languages in which a role before the verb and after a name is the subject: "the Harbour Board chief said". */
const headLast = new Set(["en", "zh", "tr"])
export const speakers = new Set(["PER", "ORG", "LOC"])
const apostrophes = /^['’ʼ`]/u
/** A woman's full name, which looks like the genitive of a man's surname. */
const womanly = /^\p{L}+[аяa] (?:\p{L}+ )?\p{L}+(?:ова|ева|єва|ёва|[иі]на|ская|ська|owa|ska|cka)$/u
const proclitics = /^[لبك]/u

export const isRole = (passage: Passage, at: number): boolean => has(passage.page, at, word.role) || (passage.bits[at]! & part.role) !== 0 || (passage.ends[at]! & part.role) !== 0

/** Whether a token stands after a word that makes a name no subject: "of", "with the". */
function governed(passage: Passage, first: number, chain: string | undefined): boolean {
  const { page, roles, ends, demonyms } = passage
  let at = first - 1
  let loose = 0
  for (let steps = 0; steps < 12 && at >= 0 && page.tokens[at + 1]!.gap !== "line"; steps++, at--) {
    // what governs a word of the role does not govern its bearer
    if (roles[at] !== undefined && roles[at]!.of === chain) continue
    if ((ends[at]! & part.oblique) !== 0) return true
    if (has(page, at, word.article)) {
      if (at > 0 && (ends[at - 1]! & part.oblique) !== 0) return true
      continue
    }
    if (has(page, at, word.honorific | word.generic) || demonyms[at] !== undefined || isRole(passage, at) || /^["«“„]$/u.test(page.tokens[at]!.text)) continue
    if (page.tokens[at]!.shape === "lower" && loose < 2 && passage.bits[at] === 0 && !declining.has(page.languages[at]!)) {
      loose++
      continue
    }
    return false
  }
  return false
}

/** The first token of the phrase of the tables that ends at a token. */
function phraseStart({ bits, ends }: Passage, at: number): number {
  let first = at
  while (first > 0 && bits[first] === part.light && ends[first - 1] === 0) first--
  return first
}

/** Whether a name can be no subject: in an oblique case, after a preposition, with a possessive ending. */
export function oblique(passage: Passage, mention: Mention, first: number, last: number): boolean {
  const { page } = passage
  const language = page.languages[first]!
  if (mention.lemma !== undefined && declining.has(language) && mention.lemma.toLowerCase() !== mention.text.toLowerCase() && !womanly.test(mention.text)) return true
  const head = page.tokens[first]!
  if (head.start < mention.start && language === "ar" && proclitics.test(head.text)) return true
  const next = page.tokens[last]
  if (next !== undefined && next.gap === "none" && apostrophes.test(next.text) && next.end > next.start + 1) return true
  if (language === "en" && next !== undefined && next.gap === "none" && /^['’]$/u.test(next.text)) return true
  if (language === "zh" && next?.text === "的") return true
  return governed(passage, first, mention.chain)
}

/** The range of tokens of the name over a token. */
export function extent({ names }: Passage, at: number): { first: number; last: number } {
  let [first, last] = [at, at + 1]
  while (first > 0 && names[first - 1] === names[at]) first--
  while (last < names.length && names[last] === names[at]) last++
  return { first, last }
}

const pronoun = (bits: number): Subject | undefined =>
  (bits & part.he) !== 0 ? { kind: "pronoun", gender: 1 } : (bits & part.she) !== 0 ? { kind: "pronoun", gender: 2 } : (bits & part.they) !== 0 ? unnamed : undefined

/** Whether a name fits a verb as its subject. */
function fits(passage: Passage, mention: Mention, form: VerbForm, first: number, last: number): boolean {
  return speakers.has(mention.type) && agrees(passage, mention, form) && !oblique(passage, mention, first, last)
}

/** Whether a role noun stands before a body or place that is its complement: "head of the | Harbour Board". */
function complement(passage: Passage, first: number): boolean {
  for (let at = first - 1, steps = 0; at >= 0 && steps < 3 && passage.page.tokens[at + 1]!.gap !== "line"; at--, steps++) {
    if (isRole(passage, at)) return true
    if (passage.names[at] !== undefined && passage.names[at]!.type !== "PER") continue
    if (!has(passage.page, at, word.article | word.link | word.generic | word.organisation)) return false
  }
  return false
}

/** The elements of a clause that no relative clause holds. */
function mainClause({ page, bits }: Passage, around: Around): Array<number> {
  const kept: Array<number> = []
  let relative = false
  let bracket = false
  for (let index = 0; index < around.length; index++) {
    const at = around[index]!
    const text = at < 0 ? "" : page.tokens[at]!.text
    if (text === "(") bracket = true
    if (text === ",") {
      relative = false
      const next = around[index + 1]
      if (next !== undefined && next >= 0 && (bits[next]! & part.relative) !== 0) relative = around.slice(index + 2).some((one) => one >= 0 && page.tokens[one]!.text === ",")
    }
    if (!relative && !bracket) kept.push(at)
    if (text === ")") bracket = false
  }
  return kept
}

/** The subject before a verb: the nearest name that fits; the first of the clause where the verb is tied to another one by "and". */
export function subjectBefore(passage: Passage, around: Around, verb: number): Subject {
  const clause = mainClause(passage, around)
  const form = verbForm(passage.page, verb)
  let tied = false
  for (let index = clause.length - 1; index >= 0; index--) {
    const at = clause[index]!
    if (at >= 0 && (passage.bits[at]! & part.joint) !== 0) tied = true
    else if (at < 0 || (passage.bits[at]! & part.light) === 0) break
  }
  if (!tied) return nearest(passage, clause, form)
  return opensWithVerb(passage, clause, form) ? none : firstOf(passage, clause, form)
}

/** Whether a clause opens with another past tense of the same gender: then its subject is left out. */
function opensWithVerb({ page, bits, names }: Passage, clause: Around, form: VerbForm): boolean {
  const at = clause.find((one) => one >= 0 && page.tokens[one]!.shape !== "sign" && (bits[one]! & part.light) === 0)
  return at !== undefined && form.gender !== 0 && names[at] === undefined && page.tokens[at]!.lower.length > 3 && verbForm(page, at).gender === form.gender
}

function nearest(passage: Passage, clause: Around, form: VerbForm): Subject {
  const { page, names, bits, ends } = passage
  let role = -1
  let comma = false
  let content = false
  for (let index = clause.length - 1; index >= 0; index--) {
    const at = clause[index]!
    if (at < 0) continue
    const name = names[at]
    if (name !== undefined) {
      const { first, last } = extent(passage, at)
      while (index > 0 && clause[index - 1]! >= first) index--
      if (form.plural && (name.type === "ORG" || name.type === "LOC" && !content) && /^(?:в|у|во|w|we)$/u.test(page.tokens[first - 1]?.lower ?? "") && declining.has(page.languages[first]!)) return { kind: "name", mention: name }
      if (!fits(passage, name, form, first, last)) continue
      if (role >= 0 && !comma && headLast.has(page.languages[at]!)) return { kind: "role", token: role }
      if (name.type === "PER") return { kind: "name", mention: name }
      if (complement(passage, first)) return role >= 0 ? { kind: "role", token: role } : complementRole(passage, first)
      const outer = page.tokens[first - 1] === undefined ? undefined : names[first - 1]
      return { kind: "name", mention: outer !== undefined && outer.type === "ORG" && name.type === "LOC" ? outer : name }
    }
    const text = page.tokens[at]!.text
    if (text === ":" || text === ";" || text === "：" || text === "；") break
    if (text === "," || text === "，" || text === "،") comma = true
    const who = pronoun(bits[at]!)
    if (who !== undefined) return who
    if (passage.roles[at] !== undefined) continue
    if (isRole(passage, at) && !governed(passage, phraseStart(passage, at), undefined)) {
      if (role < 0) role = at
      comma = false
    } else if (page.tokens[at]!.shape !== "sign" && bits[at] === 0 && !(at > 0 && (ends[at - 1]! & part.oblique) !== 0)) content = true
  }
  return role >= 0 ? { kind: "role", token: role } : content ? unnamed : none
}

function complementRole(passage: Passage, first: number): Subject {
  for (let at = first - 1; at >= 0 && at > first - 6; at--) if (isRole(passage, at)) return { kind: "role", token: at }
  return unnamed
}

/** The first name, pronoun or role of a clause that can be a subject. */
export function firstOf(passage: Passage, clause: Around, form: VerbForm): Subject {
  const { page, names, bits, roles } = passage
  let body: Subject | undefined
  let content = false
  for (let index = 0; index < clause.length; index++) {
    const at = clause[index]!
    if (at < 0) continue
    const name = names[at]
    if (name !== undefined) {
      const { first, last } = extent(passage, at)
      while (index + 1 < clause.length && clause[index + 1]! < last && clause[index + 1]! >= 0) index++
      if (!fits(passage, name, form, first, last)) continue
      if (name.type === "PER") return { kind: "name", mention: name }
      if (!complement(passage, first) && !(headLast.has(page.languages[at]!) && last < page.tokens.length && isRole(passage, last)) && !(last < page.tokens.length && names[last]?.type === "PER")) body ??= { kind: "name", mention: name }
      continue
    }
    if (roles[at] !== undefined) continue
    const who = pronoun(bits[at]!)
    if (who !== undefined) return body ?? who
    if ((bits[at]! & part.indefinite) !== 0 && !governed(passage, at, undefined)) return body ?? namedLater(passage, clause, index, form)
    if (isRole(passage, at) && !governed(passage, at, undefined)) {
      if (body !== undefined || !apposed(passage, clause, index)) return body ?? { kind: "role", token: at }
    } else if (page.tokens[at]!.shape !== "sign" && bits[at] === 0) content = true
  }
  return body ?? (content ? unnamed : none)
}

/** The name in apposition to a phrase without one: "her brother, Owen Tarrick". */
function namedLater(passage: Passage, clause: Around, index: number, form: VerbForm): Subject {
  const { page, names, bits, roles } = passage
  let comma = false
  for (let next = index + 1; next < clause.length && next < index + 16; next++) {
    const at = clause[next]!
    if (at < 0 || (bits[at]! & verbs) !== 0) break
    const name = names[at]
    if (page.tokens[at]!.text === ",") comma = true
    else if (name?.type === "PER" && (comma || next <= index + 2)) {
      const { first, last } = extent(passage, at)
      if (fits(passage, name, form, first, last)) return { kind: "name", mention: name }
    } else if (comma && name === undefined && roles[at] === undefined && !has(page, at, word.article)) break
  }
  return unnamed
}
const verbs = part.say | part.call | part.near

/** Whether a person's name follows a role soon, in the same phrase. */
function apposed(passage: Passage, clause: Around, index: number): boolean {
  for (let next = index + 1; next < clause.length && next < index + 8; next++) {
    const at = clause[next]!
    if (at < 0) return false
    if (passage.names[at]?.type === "PER") return true
    if ((passage.bits[at]! & (part.say | part.call | part.near)) !== 0) return false
  }
  return false
}

/** The subject after a verb: the first person of the phrase, or the body or place that stands beside the verb. */
export function subjectAfter(passage: Passage, around: Around, verb: number): Subject {
  const { page, names, bits } = passage
  const form = verbForm(page, verb)
  const turned = pronoun(bits[verb]! & (part.he | part.she | part.they))
  if (turned !== undefined) return turned
  let [role, content, governing, body]: [number, boolean, boolean, Subject | undefined] = [-1, false, false, undefined]
  for (let index = 0; index < around.length && index < 24; index++) {
    const at = around[index]!
    if (at < 0) break
    const name = names[at]
    if (name !== undefined) {
      const { first, last } = extent(passage, at)
      while (index + 1 < around.length && around[index + 1]! < last && around[index + 1]! >= 0) index++
      governing = false
      if (!fits(passage, name, form, first, last)) continue
      if (name.type === "PER") return { kind: "name", mention: name }
      if (role < 0 && !content && body === undefined) body = { kind: "name", mention: name }
      continue
    }
    const token = page.tokens[at]!
    const known = index < 2 ? passage.surnames.get(token.lower) : undefined
    if (known !== undefined && agrees(passage, known, form)) return { kind: "name", mention: known }
    if (/^[:;：；،]$/u.test(token.text) || (bits[at]! & (part.that | part.relative)) !== 0) break
    if (/^[,，(]$/u.test(token.text)) {
      if (token.text === "(" || role < 0 && !content || body !== undefined || !personNext(passage, around, index + 1)) break
      continue
    }
    if ((bits[at]! & part.joint) !== 0 && (role >= 0 || content || body !== undefined)) break
    if ((bits[at]! & part.oblique) !== 0) governing = true
    const who = pronoun(bits[at]!)
    if (who !== undefined && !content && role < 0 && !governing && body === undefined) return who
    if (isRole(passage, at)) {
      if (!governing && role < 0) {
        role = at
        if (page.languages[at] === "en") body = undefined
      }
    } else if (token.shape !== "sign" && (bits[at]! & (part.light | part.oblique)) === 0 && !has(page, at, word.article | word.generic | word.organisation | word.media | word.honorific) && passage.demonyms[at] === undefined && !governing && converbs[page.languages[at]!]?.test(token.lower) !== true) content = true
  }
  if (body !== undefined) return body
  return role >= 0 ? { kind: "role", token: role } : content ? unnamed : none
}

/** Forms of the verb that say what else the speaker does: "riendo", «усміхаючись». */
const converbs: Readonly<Record<string, RegExp>> = { es: /[aei]ndo$/u, it: /[ae]ndo$/u, pt: /[aei]ndo$/u, pl: /ąc$/u, uk: /(?:[юяуа]чи|вши)(?:сь)?$/u, ru: /(?:[аяу]я|вши|[аяв]сь)$/u }

function personNext({ page, names, roles }: Passage, around: Around, index: number): boolean {
  for (let next = index; next < around.length && next < index + 6; next++) {
    const at = around[next]!
    if (at < 0) return false
    if (names[at]?.type === "PER") return true
    if (roles[at] === undefined && !has(page, at, word.article | word.honorific | word.role)) return false
  }
  return false
}

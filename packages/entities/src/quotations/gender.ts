import type { Mention } from "@polyonym/facts/pure"
import { givenName } from "../givenNames.ts"
import { has, type Page } from "../page.ts"
import { word } from "../wordTable.ts"
import type { Passage } from "./passage.ts"

/** What the form of a verb says of its subject. `gender`: 1 a man, 2 a woman, 0 nothing. */
export interface VerbForm {
  readonly gender: number
  readonly plural: boolean
}

const open: VerbForm = { gender: 0, plural: false }
const many: VerbForm = { gender: 0, plural: true }
const man: VerbForm = { gender: 1, plural: false }
const woman: VerbForm = { gender: 2, plural: false }

const endings: Readonly<Record<string, readonly [man: RegExp, woman: RegExp, many: RegExp]>> = {
  ru: [/(?:л|лся|н|ён|ен)$/u, /(?:ла|лась|на)$/u, /(?:ли|лись|[яую]т|ат|ны)(?:ся)?$/u],
  uk: [/(?:в|вся|ний|нен)$/u, /(?:ла|лась|лася|нена)$/u, /(?:ли|лись|лися|[уюя]ть|ать)(?:ся)?$/u],
  pl: [/ł$/u, /ła$/u, /(?:li|ły|ą)$/u],
  ar: [/(?!)/u, /^[وف]?[^ت]\p{L}*ت$/u, /(?:وا|ون)$/u]
}
const plurals: Readonly<Record<string, RegExp>> = { es: /[aeío]n$/u, fr: /(?:aient|[^i]ent|ont)$/u, de: /^(?!ge)\p{L}+ten$/u, tr: /l[ae]r$/u }

/** What a verb's form says of its subject. */
export function verbForm({ tokens, languages }: Page, at: number): VerbForm {
  const lower = tokens[at]?.lower ?? ""
  const language = languages[at] ?? ""
  const known = endings[language]
  if (known === undefined) return plurals[language]?.test(lower) === true ? many : open
  if (known[2].test(lower)) return many
  return known[1].test(lower) ? woman : known[0].test(lower) ? man : open
}

const womanly = /(?:ська|цька|ская|цкая|ская|ова|ева|єва|ёва|іна|ина|ska|cka|dzka|owa)$/u
const manly = /(?:ський|цький|ский|цкий|[оеє]в|ёв|ski|cki|dzki)$/u

const genders = new WeakMap<Passage, Map<string, number>>()

/** The gender of a chain of persons by the given names, honorifics and endings of its mentions: 1 a man, 2 a woman, 0 not known. */
export function genderOf(passage: Passage, mention: Mention): number {
  let known = genders.get(passage)
  if (known === undefined) genders.set(passage, known = readAll(passage))
  return known.get(mention.chain ?? "") ?? 0
}

function readAll({ page, names }: Passage): Map<string, number> {
  const votes = new Map<string, number>()
  for (let at = 0; at < names.length; at++) {
    const name = names[at]
    if (name === undefined || name.type !== "PER" || name.chain === undefined) continue
    const { lower } = page.tokens[at]!
    const language = page.languages[at]!
    let found = 0
    const starts = names[at - 1] !== name
    const single = starts && names[at + 1] !== name
    if (!single && (starts || names[at - 2] !== name && names[at + 1] === name)) found = givenName(lower, language)
    if (starts && at > 0 && has(page, at - 1, word.honorific)) found = has(page, at - 1, word.female) ? 2 : has(page, at - 1, word.male) ? 1 : 0
    if (starts && at > 1 && page.tokens[at - 1]!.text === "." && has(page, at - 2, word.honorific)) found = has(page, at - 2, word.female) ? 2 : has(page, at - 2, word.male) ? 1 : 0
    if (found === 0 && names[at + 1] !== name && /^(?:uk|ru|pl|be)$/u.test(language) && (name.lemma === undefined || name.lemma === name.text)) found = womanly.test(lower) ? 2 : manly.test(lower) ? 1 : 0
    if (found === 1 || found === 2) votes.set(name.chain, (votes.get(name.chain) ?? 0) + (found === 1 ? 1 : -1))
  }
  return new Map([...votes].map(([chain, vote]) => [chain, vote > 0 ? 1 : vote < 0 ? 2 : 0]))
}

/** Whether a name can be the subject of a verb of this form. */
export function agrees(passage: Passage, mention: Mention, form: VerbForm): boolean {
  if (form.plural) return false
  if (mention.type !== "PER" || form.gender === 0) return true
  const gender = genderOf(passage, mention)
  return gender === 0 || gender === form.gender
}

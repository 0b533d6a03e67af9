import { givenNames } from "../parse/givenNames.ts"
import { recallName } from "../recall.ts"
import type { Style, StyleRule } from "../style/style.ts"
import type { Finding } from "./finding.ts"
import { grouped } from "./grouped.ts"
import { inPlaceOf, type Judging } from "./styleForms.ts"
import type { Subject } from "./subjects.ts"

/** How much of a person's name a mention has. */
interface Extent {
  readonly given: boolean
  readonly family: string | undefined
}

function extentOf(name: string, language: string): Extent {
  const { parts } = recallName(name, language, "person")
  const given = parts.some(({ role }) => role === "given" || role === "initial")
  const first = parts.find(({ role }) => role === "family" || role === "particle")
  const last = parts.findLast(({ role }) => role === "family")
  return { given, family: first === undefined || last === undefined || last.end < first.start ? undefined : name.slice(first.start, last.end) }
}

/** Whether a name is surely a person's: a pack has it, or it has a given name that is known. */
const isPerson = ({ identity: { id }, language }: Subject, name: string): boolean =>
  !id.startsWith("nil-") || recallName(name, language, "person").parts.some(({ role, plain }) => role === "given" && givenNames(plain).length > 0)

/** Two words without the space between them, as flattened pages have them. */
const joined = /\p{Ll}{2}\p{Lu}/u

/** Whether a name is a part of a word ("pro-Marlow"), or of a mark ("Don Marlow®"). */
const isCompound = (text: string, start: number, end: number): boolean => /[-–‑]/u.test(text[start - 1] ?? "") || /[-‑®™]/u.test(text[end] ?? "")

const firstWord = (name: string): string => name.split(/\s/u, 1)[0]!
const levelOf = ({ verified }: StyleRule<unknown>): Finding["level"] => verified ? "warning" : "info"

/** The title that stands right before a mention: "Mr", "Frau". */
function honorificBefore(text: string, start: number, honorifics: ReadonlyArray<string>): boolean {
  const before = text.slice(Math.max(0, start - 24), start).trimEnd()
  return honorifics.some((one) => before.toLowerCase().endsWith(one.toLowerCase()))
}

/** What a first or a later mention should be, where it is not. */
export interface OrderOptions {
  readonly text: string
  readonly style: Style
  readonly judge: Judging
  /** Whether a place lies in a line of sentences. */
  readonly inSentence: (at: number) => boolean
}

/** The first mentions of persons that are not in full and the later ones that are, in the text's own sentences, by language. */
export function mentionOrder(subjects: ReadonlyArray<Subject>, { text, style, judge, inSentence }: OrderOptions): Array<Finding> {
  if (style.firstMention.value === "any" && style.laterMention.value === "any") return []
  const isOfStyle = (language: string): boolean => style.languages.length === 0 || style.languages.some((tag) => tag.split("-", 1)[0] === language)
  const persons = subjects.filter(({ identity, language }) => identity.type === "PER" && isOfStyle(language))
  const bearers = new Map<string, Set<string>>()
  for (const { name, language, identity, lemmas } of persons) {
    for (const one of new Set([name, ...lemmas])) {
      const { family } = extentOf(one, language)
      if (family !== undefined) bearers.set(family.toLowerCase(), (bearers.get(family.toLowerCase()) ?? new Set()).add(identity.id))
    }
  }
  const findings: Array<Finding> = []
  for (const group of grouped(persons, ({ identity, language }) => `${identity.id}\u0000${language}`).values()) {
    const placed = group.filter(({ zone, mention }) => zone !== "quoted" && inSentence(mention.start) && !isCompound(text, mention.start, mention.end))
    const [first, ...later] = placed
    // an author, named in a line of its own, is named in full where the author is told of
    if (first === undefined || group.some(({ mention }) => mention.why.some(({ code }) => code === "byline" || code === "line"))) continue
    const full = fullName(group, judge)
    const finding = firstMention(first, group, style, judge)
    if (finding !== undefined) findings.push(finding)
    let isTold = finding?.fix !== undefined || extentOf(judge(first).lemma, first.language).given
    for (const subject of later) {
      if (!isTold) {
        isTold = extentOf(judge(subject).lemma, subject.language).given
        continue
      }
      const found = laterMention(subject, { text, style, judge, full, isShared: (family) => (bearers.get(family.toLowerCase())?.size ?? 0) > 1 })
      if (found !== undefined) findings.push(found)
    }
  }
  return findings
}

function firstMention(subject: Subject, group: ReadonlyArray<Subject>, style: Style, judge: Judging): Finding | undefined {
  const { mention: { start, end, text: actual }, identity: { id }, zone, language } = subject
  if (style.firstMention.value !== "full") return undefined
  const { judgement, lemma } = judge(subject)
  const own = extentOf(lemma, language)
  // a caption or a byline before it may have the name in full
  const told = group.some((one) => one.mention.start < start && one.zone !== "quoted" && extentOf(judge(one).lemma, language).given)
  if (told || own.given || own.family === undefined) return undefined
  const inFull = group.find((one) => one !== subject && extentOf(judge(one).lemma, language).given)
  const full = judgement.full ?? (inFull === undefined ? undefined : judge(inFull).judgement.full ?? judge(inFull).lemma)
  if (full === undefined || full === lemma || !extentOf(full, language).given || joined.test(full) || !isPerson(subject, full)) return undefined
  return order("first-mention", subject, lemma, [full], style.firstMention, { start, end, actual, id, zone, style: style.title })
}

/** The fullest name of a person: the style's, or the longest with a given name that the text has. It begins with the given name, where a later mention may begin with one of two surnames. */
function fullName(group: ReadonlyArray<Subject>, judge: Judging): string | undefined {
  let best: string | undefined
  for (const subject of group) {
    const { judgement: { full }, lemma } = judge(subject)
    const name = full ?? lemma
    if (extentOf(name, subject.language).given && name.length > (best?.length ?? 0)) best = name
  }
  return best
}

interface LaterOptions {
  readonly text: string
  readonly style: Style
  readonly judge: Judging
  /** The person's name in full, as far as it is known. */
  readonly full: string | undefined
  readonly isShared: (family: string) => boolean
}

function laterMention(subject: Subject, { text, style, judge, full, isShared }: LaterOptions): Finding | undefined {
  const { mention: { start, end, text: actual }, identity: { id }, zone, language } = subject
  const { value } = style.laterMention
  if (value === "any") return undefined
  const { judgement, lemma } = judge(subject)
  const { given, family } = extentOf(lemma, language)
  const short = judgement.short ?? family
  if (family === undefined || short === undefined || isShared(family) || !isPerson(subject, full ?? lemma)) return undefined
  // a surname that comes first is one only where the style says so
  if (judgement.basis !== "form" && firstWord(full ?? lemma) === firstWord(short)) return undefined
  if (value === "surname") return given && short !== lemma && firstWord(lemma) === firstWord(full ?? lemma) ? order("later-mention", subject, lemma, [short], style.laterMention, { start, end, actual, id, zone, style: style.title }) : undefined
  const titles = style.honorifics[language]
  const all = [titles?.m, titles?.f].filter((one) => one !== undefined)
  if (all.length === 0 || honorificBefore(text, start, all) || !given && subject.mention.role !== undefined) return undefined
  const gender = recallName(full ?? lemma, language, "person").gender
  const own = gender === undefined ? all : [titles?.[gender]].filter((one) => one !== undefined)
  return order("later-mention", subject, lemma, own.map((title) => `${title} ${short}`), style.laterMention, { start, end, actual, id, zone, style: style.title })
}

interface Place {
  readonly start: number
  readonly end: number
  readonly actual: string
  readonly id: string
  readonly zone: Subject["zone"]
  readonly style: string
}

function order(ruleId: "first-mention" | "later-mention", subject: Subject, lemma: string, names: ReadonlyArray<string>, rule: StyleRule<unknown>, { start, end, actual, id, zone, style }: Place): Finding {
  const forms = names.flatMap((name) => inPlaceOf(subject, lemma, name))
  const expected = forms.length > 0 ? forms : names
  // whom no pack knows may be no person, or two
  const isKnown = !id.startsWith("nil-")
  return {
    ruleId, start, end, actual, expected, level: isKnown ? levelOf(rule) : "info", id, params: { actual, expected: expected[0]!, style }, source: rule.source,
    ...(rule.verified && isKnown && forms.length === 1 && zone === "own" ? { fix: forms[0]! } : {})
  }
}

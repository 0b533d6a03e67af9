import { evidence, type Candidate } from "../candidate.ts"
import type { Covering } from "../covering.ts"
import { coversLine, joined, sign, type Page } from "../page.ts"
import { early } from "../personEvidence.ts"
import type { Role } from "../roles.ts"
import { follows, is, type Readings } from "./bodies.ts"
import { definite, fold, foreignName, kind, unknownName } from "./reading.ts"
import { genderOfSubject } from "./recurring.ts"
import { honorificAt, roleAfterName, roleEndingAt } from "./roles.ts"

/** Words of a name at most, particles not counted. */
const longest = 4
/** Arabic particles, after which a family's name with the article may follow. */
const sons = new Set(["بن", "ابن", "بنت", "عبد", "ابو"])
/** What ends a name. */
const ending = kind.stop | kind.tie | kind.verb | kind.honorific | kind.placeWord | kind.complement | kind.body | kind.event | kind.generic

/** What stands before a name: nothing, a title with its complement, or a title alone, after which a surname may have the article. */
type Title = "none" | "whole" | "alone"

/** Whether a token has a word of a name; `sure` where a title or a given name stands before it. */
function nameWord(page: Page, covering: Covering, words: Readings, at: number, count: number, sure: boolean, title: Title): boolean {
  const { form, kinds, cut } = words[at]!
  if (form.length < 2 || count > 0 && (cut > 0 || form !== fold(page.tokens[at]!.text)) || (kinds & kind.stop) !== 0) return false
  const name = (kinds & kind.name) !== 0
  if ((kinds & ending) !== 0) return name && ((kinds & kind.given) !== 0 || count > 0) && (kinds & (kind.tie | kind.honorific | kind.verb)) === 0
  if ((kinds & kind.role) !== 0) return name && ((kinds & kind.given) !== 0 && !definite(form) || count > 0) || count === 1 && definite(form) && sure
  const known = covering.person[at]
  if (known !== undefined && (known.first < at || known.start === page.tokens[at]!.start + cut)) return count > 0 || !definite(form) || title === "alone" || known.last - known.first > 1
  const place = covering.place[at] ?? covering.body[at]
  if (place !== undefined && !name) return false
  if ((kinds & kind.given) !== 0) return true
  if (definite(form)) return count > 0 && (name || (count === 1 || count === 2 && (words[at - 1]!.kinds === 0 && is(words, at - 2, kind.given) || sons.has(words[at - 2]!.form))) && (kinds & (kind.people | kind.modifier | kind.closing)) === 0) || count === 0 && title === "alone" && (name || kinds === 0 && !form.endsWith("ي") && !form.endsWith("ة")) && (kinds & (kind.people | kind.modifier)) === 0 && !is(words, at + 1, kind.name)
  if (name) return true
  if (!sure) return false
  const unknown = unknownName(page, at, words[at]!) || titled(title, words, at) && foreignName(page, at, words[at]!) || count === 0 && womanName(page, covering, words, at)
  return unknown && (count > 0 || foreign(page, words, at))
}

/** Whether a title stands before a name, or a given name before this word. */
const titled = (title: Title, words: Readings, at: number): boolean => title !== "none" || is(words, at - 1, kind.given)

/** Whether an unknown word in ‑ة behind a title can be a woman's name: one that nobody knows either follows. */
function womanName(page: Page, covering: Covering, words: Readings, at: number): boolean {
  const { form, kinds } = words[at]!
  const next = at + 1
  if (kinds !== 0 || !/^.{2,6}ة$/u.test(form) || next >= words.length || !follows(page, words, next) || words[next]!.cut > 0 || covering.place[next] !== undefined || covering.body[next] !== undefined) return false
  return is(words, next, kind.name) || !definite(words[next]!.form) && (unknownName(page, next, words[next]!) || foreignName(page, next, words[next]!))
}

const particles = /^[وفبكل]/u

/** Whether an unknown word that begins a name can be one: no noun with its genitive, no word that a particle may be written on. */
function foreign(page: Page, words: Readings, at: number): boolean {
  const next = at + 1
  const goes = next < words.length && follows(page, words, next) && !is(words, next, kind.stop | kind.verb)
  if (goes && definite(words[next]!.form) && !is(words, next, kind.people | kind.closing | kind.name)) return false
  return !particles.test(words[at]!.form) || goes && words[next]!.cut === 0 && !definite(words[next]!.form)
}

/** Where a run of words of a name ends that starts at `first`; `first` where there is none. */
function runFrom(page: Page, covering: Covering, words: Readings, first: number, title: Title): number {
  const titled = title !== "none"
  let at = first
  let count = 0
  let named = 0
  while (at < words.length && count < longest && at - first < 9) {
    if (at > first && !follows(page, words, at)) break
    if (is(words, at, kind.particle) && (at === first || words[at]!.cut === 0)) {
      let next = at + 1
      while (next < words.length && next - at < 3 && follows(page, words, next) && is(words, next, kind.particle)) next++
      if (next >= words.length || !follows(page, words, next) || words[next]!.cut > 0 && definite(words[next]!.form) || words[next]!.cut === 0 && is(words, next, kind.stop | kind.verb | kind.role)) break
      at = next + 1
      count++
      continue
    }
    const sure = titled || count > 0 && is(words, first, kind.given)
    if (!nameWord(page, covering, words, at, count, sure, title)) break
    const known = is(words, at, kind.name) || covering.person[at] !== undefined
    // after two words of a name one that nobody knows is a verb as often as not
    if (!known && count > 1 && joined(page, at + 1) && page.tokens[at + 1]!.shape !== "sign" && (!titled || named > 1 || definite(words[at - 1]!.form) || words[at]!.form.startsWith("ت"))) break
    if (known) named++
    at++
    count++
  }
  return at
}

/** Whether a sign, a verb or a function word follows. */
const closes = (page: Page, words: Readings, at: number): boolean =>
  at >= page.tokens.length || page.tokens[at]!.gap === "line" || page.tokens[at]!.shape === "sign" || is(words, at, kind.stop | kind.verb)

/** Persons with the roles beside them, by the start of the name in the text. */
export function arabicPersons(page: Page, covering: Covering, words: Readings, bodies: ReadonlyArray<Candidate | undefined>): { readonly persons: Array<Candidate>; readonly roles: Map<number, Role> } {
  const persons: Array<Candidate> = []
  const roles = new Map<number, Role>()
  for (let at = 0; at < words.length;) {
    const { form, kinds } = words[at]!
    const body = bodies[at]
    if (form === "" || (kinds & kind.stop) !== 0 || body !== undefined && body.first < at) {
      at++
      continue
    }
    const role = words[at]!.cut === 0 ? roleEndingAt(page, covering, words, bodies, at) : undefined
    const honorific = words[at]!.cut === 0 ? honorificAt(page, words, at - 1) : 0
    const title = honorific !== 0 || role !== undefined && role.last - role.first === 1 ? "alone" : role !== undefined ? "whole" : "none"
    const apposed = title === "none" && is(words, at - 1, kind.verb) && unknownName(page, at, words[at]!) && roleAfterName(page, covering, words, bodies, at + 1) !== undefined
    const last = apposed ? at + 1 : runFrom(page, covering, words, at, title)
    const person = last === at ? undefined : weigh(page, covering, words, bodies, at, last, role, honorific)
    if (person === undefined) {
      at++
      continue
    }
    persons.push(person)
    const beside = role ?? roleAfterName(page, covering, words, bodies, last)
    if (beside !== undefined) roles.set(person.start, beside)
    at = last
  }
  return { persons, roles }
}

function weigh(page: Page, covering: Covering, words: Readings, bodies: ReadonlyArray<Candidate | undefined>, first: number, last: number, role: Role | undefined, honorific: number): Candidate | undefined {
  const start = page.tokens[first]!.start + words[first]!.cut
  const why = []
  let score = 0
  let named = 0
  for (let at = first; at < last; at++) if (is(words, at, kind.name) || covering.person[at] !== undefined) named++
  const given = is(words, first, kind.given)
  const particle = is(words, first, kind.particle)
  const count = last - first
  if (count === 1 && is(words, first, kind.role) && role === undefined && honorific === 0) return undefined
  if (given && count > 1) {
    score += named > 1 || is(words, first + 1, kind.particle) ? 0.6 : is(words, first, kind.ambiguous) ? 0.2 : definite(words[first + 1]!.form) ? 0.5 : 0.3
    if (count > 2 && definite(words[last - 1]!.form)) score += 0.2
    // a verb after a name at the start of a clause
    if (is(words, last, kind.verb)) score += 0.3
    why.push(evidence("given-name", { word: words[first]!.form }))
  } else if (named > 1) {
    score += 0.35
    why.push(evidence("names", { count: named }))
  }
  if (role !== undefined) {
    score += named > 0 || count > 1 || closes(page, words, last) ? 0.5 : 0.3
    why.push(evidence("role", { text: page.text.slice(page.tokens[role.first]!.start, page.tokens[role.last - 1]!.end) }))
  }
  if (honorific !== 0) {
    score += 0.6
    why.push(evidence("honorific", { word: words[first - 1]!.form }))
  }
  if (is(words, first - 1, kind.verb) && follows(page, words, first) && words[first]!.cut === 0) {
    if (count > 1 && (named > 0 || particle) || count === 1 && named === 1 && closes(page, words, last) && !definite(words[first]!.form)) {
      score += 0.45
      why.push(evidence("speech"))
    }
  }
  if (particle && count > 1) {
    score += 0.2
    why.push(evidence("particle"))
  }
  if (sign(page, last, "(") && page.tokens[last + 1]?.shape === "number" && named > 0) {
    score += 0.3
    why.push(evidence("age"))
  }
  if (role === undefined && (named > 0 || is(words, first - 1, kind.verb)) && roleAfterName(page, covering, words, bodies, last) !== undefined) {
    score += 0.5
    why.push(evidence("role"))
  }
  if (count > 1 && count <= 4 && coversLine(page, first, last) && (given || named > 1)) {
    score += early(page, first) ? 0.4 : 0.2
    why.push(evidence("line"))
  }
  if (score < (count > 1 ? 0.4 : 0.45)) return undefined
  const called = given ? is(words, first, kind.male) ? 1 : is(words, first, kind.female) ? 2 : 0 : genderOfSubject(words, first - 1)
  const gender = honorific === 1 || honorific === 2 ? honorific : count === 1 ? genderOfSubject(words, first - 1) : called
  return { first, last, start, end: page.tokens[last - 1]!.end, type: "PER", score: Math.min(0.96, 0.45 + score * 0.4), why, entities: [], gender }
}

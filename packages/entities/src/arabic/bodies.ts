import { evidence, type Candidate, type EntityType } from "../candidate.ts"
import type { Covering } from "../covering.ts"
import { closesQuote, joined, opensQuote, type Page } from "../page.ts"
import { carries, definite, fold, kind, unknownName, type Reading } from "./reading.ts"

export type Readings = ReadonlyArray<Reading>

export const is = (words: Readings, at: number, kinds: number): boolean => at >= 0 && at < words.length && (words[at]!.kinds & kinds) !== 0

/** Whether a word follows the one before it in the same line, with nothing but a space between them. */
export const follows = (page: Page, words: Readings, at: number): boolean => joined(page, at) && page.tokens[at]!.gap === "space" && words[at]!.form !== ""

/** Whether a word stands with nothing written on it. */
const bare = (page: Page, words: Readings, at: number): boolean => words[at]!.form === fold(page.tokens[at]!.text)

const adjective = /(?:ي|ية)$/u

/** A definite adjective: of a people, in ‑ي or ‑ية, or of the list. */
export const definiteAdjective = (page: Page, words: Readings, at: number): boolean =>
  bare(page, words, at) && !is(words, at, kind.stop) && definite(words[at]!.form) && (is(words, at, kind.closing | kind.people) || adjective.test(words[at]!.form) && words[at]!.form.length > 5)

/** A definite noun that is no time, verb or office. */
const definiteNoun = (words: Readings, at: number): boolean => definite(words[at]!.form) && !is(words, at, kind.stop | kind.verb | kind.honorific)

const feminine = /(?:ة|ى|العليا)$/u

/** How far adjectives go that agree with the first. */
export function adjectives(page: Page, words: Readings, at: number, most: number): number {
  let last = at
  while (last < words.length && last - at < most && follows(page, words, last) && definiteAdjective(page, words, last) && feminine.test(words[last]!.form) === feminine.test(words[at]!.form)) last++
  return last
}

/** A definite noun, or an indefinite one with a definite after it: the end of the range, or the start where there is none. */
export function nounPhrase(page: Page, covering: Covering, words: Readings, at: number, most = 3): number {
  if (at >= words.length || !follows(page, words, at)) return at
  const place = covering.place[at] ?? covering.body[at]
  if (place !== undefined && place.first === at && place.start === page.tokens[at]!.start + words[at]!.cut) return place.last
  if (definiteNoun(words, at)) return at + 1
  if (most > 1 && is(words, at, kind.complement | kind.placeWord) && at + 1 < words.length && follows(page, words, at + 1) && bare(page, words, at + 1)) {
    const next = nounPhrase(page, covering, words, at + 1, most - 1)
    if (next > at + 1) return next
  }
  return at
}

const written = (page: Page, words: Readings, at: number, particle: string): boolean => carries(page.tokens[at]!.text, words[at]!, particle)

/** Bodies that a town gives its name to. */
const towns = new Set("جامعة بلدية مستشفى نادي بنك مصرف مدرسة متحف محكمة".split(" "))

/** Whether a word that no list has carries "for" and has a definite noun after it: for the game *of football*. */
export const forNoun = (page: Page, words: Readings, at: number): boolean =>
  words[at]!.kinds === 0 && page.tokens[at]!.text.startsWith("ل") && at + 1 < words.length && follows(page, words, at + 1) && bare(page, words, at + 1) && definiteNoun(words, at + 1)

/** Where the name of a body ends that has its head at `head`: nouns, "and" nouns, adjectives, "for" and a noun. */
function endOfBody(page: Page, covering: Covering, words: Readings, head: number): number {
  let last = head + 1
  const noun = last < words.length && bare(page, words, last) && !definite(words[head]!.form) && !is(words, last, kind.people | kind.closing) ? nounPhrase(page, covering, words, last) : last
  if (noun > last) {
    last = noun
    while (last < words.length && last - head < 8 && follows(page, words, last) && written(page, words, last, "و") && definiteNoun(words, last) && !is(words, last, kind.role | kind.people)) last++
  }
  last = adjectives(page, words, last, 3)
  if (last === head + 1) {
    if (last >= words.length || !towns.has(words[head]!.form) || !follows(page, words, last) || !bare(page, words, last) || !unknownName(page, last, words[last]!)) return last
    last++
  }
  while (last < words.length && last - head < 10 && follows(page, words, last) && (written(page, words, last, "ل") || forNoun(page, words, last))) {
    const next = definiteNoun(words, last) ? last + 1 : forNoun(page, words, last) ? last + 2 : nounPhrase(page, covering, words, last)
    if (next === last) break
    last = adjectives(page, words, next, 2)
  }
  return last
}

const make = (page: Page, words: Readings, first: number, last: number, type: EntityType, score: number, code: string): Candidate => ({
  first, last, start: page.tokens[first]!.start + words[first]!.cut, end: page.tokens[last - 1]!.end, type, score,
  why: [evidence(code, { word: words[first]!.form })], entities: []
})

/** A name after a kind of thing that stays outside: a newspaper, an agency, a town. In quotation marks, or one word, or the pack's name. */
function named(page: Page, covering: Covering, words: Readings, kindAt: number): readonly [first: number, last: number] | undefined {
  const first = kindAt + 1
  if (first >= words.length || !joined(page, first)) return undefined
  if (opensQuote(page, first)) {
    let last = first + 1
    while (last < words.length && last - first < 6 && joined(page, last) && !closesQuote(page, last)) last++
    return last > first + 1 && last < words.length && closesQuote(page, last) && words[first + 1]!.form !== "" ? [first + 1, last] : undefined
  }
  if (!follows(page, words, first) || words[first]!.cut > 0) return undefined
  if (is(words, first, kind.stop | kind.verb | kind.role | kind.honorific | kind.people | kind.tie)) return undefined
  const known = covering.body[first] ?? covering.place[first]
  if (known !== undefined && known.first === first && known.last > first) return [first, adjectives(page, words, known.last, 1)]
  if (definite(words[first]!.form)) return [first, is(words, first + 1, kind.people | kind.closing) ? adjectives(page, words, first + 1, 1) : first + 1]
  return words[first]!.form.length > 3 && unknownName(page, first, words[first]!) || is(words, first, kind.name) ? [first, first + 1] : undefined
}

/** Heads that with one adjective are a name only if it is a people's: the regional centre. */
const common = new Set("المركز المعهد المكتب الشركة المنظمة المؤسسة الوكالة الشبكة النادي الصندوق الغرفة الحركة القوات المتحف المكتبة المسرح الخطوط المجمع الديوان المجلس الجمعية الهيئة اللجنة الحزب السلطة الجبهة الجامعة".split(" "))

const national = new Set("الوطني الوطنية القومي القومية الأعلى العليا العامة العمومية التأسيسي التأسيسية السيادي الدستوري الدستورية".split(" ").map(fold))
const sole = new Set("المجلس الجمعية الهيئة اللجنة الحزب السلطة الجبهة".split(" "))

/** Kinds whose name in the definite stands alone: the newspaper | al-X. */
const papers = new Set("صحيفة جريدة مجلة قناة موقع إذاعة فضائية محطة منصة حركة جماعة تنظيم".split(" ").map(fold))

/** Bodies, events and places by the words that head them. */
export function arabicBodies(page: Page, covering: Covering, words: Readings): Array<Candidate> {
  const found: Array<Candidate> = []
  for (let at = 0; at < words.length; at++) {
    const { form, kinds } = words[at]!
    if (kinds === 0) continue
    if ((kinds & kind.definiteBody) !== 0 && (kinds & kind.stop) === 0) {
      const last = endOfBody(page, covering, words, at)
      if (last > at + 1 && definiteAdjective(page, words, at + 1) && (!common.has(form) || last > at + 2 || is(words, at + 1, kind.people) || sole.has(form) && national.has(words[at + 1]!.form))) found.push(make(page, words, at, last, "ORG", 0.8, "head"))
      continue
    }
    const outside = (kinds & kind.generic) !== 0 || (kinds & kind.role) !== 0 && page.tokens[at + 1] !== undefined && opensQuote(page, at + 1)
    const range = outside ? named(page, covering, words, at) : undefined
    const quoted = range !== undefined && opensQuote(page, range[0] - 1)
    if (range !== undefined && (papers.has(form) || quoted || !definite(words[range[0]]!.form))) {
      found.push(make(page, words, range[0], range[1], "ORG", quoted ? 0.85 : 0.7, "kind"))
      continue
    }
    if ((kinds & (kind.body | kind.event)) !== 0 && !definite(form)) {
      const last = endOfBody(page, covering, words, at)
      if (last > at + 1) found.push(make(page, words, at, last, (kinds & kind.event) !== 0 ? "EVENT" : "ORG", 0.82, "head"))
    } else if ((kinds & kind.place) !== 0) {
      const last = endOfPlace(page, covering, words, at)
      if (last > at + 1) found.push(make(page, words, at, last, "LOC", 0.75, "head"))
    } else if ((kinds & kind.placeWord) !== 0) {
      const place = named(page, covering, words, at)
      if (place !== undefined && covering.body[place[0]] === undefined && place[1] - place[0] === 1 && !opensQuote(page, place[0] - 1)) found.push(make(page, words, place[0], place[1], "LOC", 0.65, "kind"))
    }
  }
  return [...found, ...bracketed(page, words, found)]
}

function endOfPlace(page: Page, covering: Covering, words: Readings, head: number): number {
  const next = head + 1
  if (next >= words.length || !follows(page, words, next) || words[next]!.cut > 0 || is(words, next, kind.stop | kind.verb | kind.role | kind.honorific)) return next
  if (definite(words[head]!.form)) return definiteAdjective(page, words, next) ? next + 1 : next
  const place = covering.place[next]
  if (place !== undefined && place.first === next) return adjectives(page, words, place.last, 1)
  return definite(words[next]!.form) || unknownName(page, next, words[next]!) || is(words, next, kind.name) ? adjectives(page, words, next + 1, 1) : next
}

/** A short name in brackets after a body: the abbreviation of its chain. */
function bracketed(page: Page, words: Readings, bodies: ReadonlyArray<Candidate>): Array<Candidate> {
  const found: Array<Candidate> = []
  for (const body of bodies) {
    const at = body.last + 1
    if (body.type !== "ORG" || body.last - body.first < 2 || page.tokens[body.last]?.text !== "(" || page.tokens[at + 1]?.text !== ")" || words[at]!.form === "" || is(words, at, kind.stop)) continue
    const { start, end } = page.tokens[at]!
    found.push({ first: at, last: at + 1, start, end, type: "ORG", score: 0.9, why: [evidence("abbreviation", { of: page.text.slice(body.start, body.end) })], entities: [], joins: body })
  }
  return found
}


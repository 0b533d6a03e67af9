import { evidence, type Candidate } from "../candidate.ts"
import type { Covering } from "../covering.ts"
import { joined } from "../page.ts"
import type { Role } from "../roles.ts"
import { begins, commonSurnames, doubleSurnames, functionCharacters, honorifics, isHan, long, modifiers, phraseAt, phraseBefore, placeKinds, roles, single, speech, surnames, textOf, transcription, type Han } from "./han.ts"

type Bodies = ReadonlyArray<Candidate | undefined>

/** What stands before a place rather than a person. */
const spatial = /[在于於至到往区區省市县縣]/u
/** What follows the name of a people, a language or a thing called after someone. */
const peoples = /[人族语語文教系星式型州省市县縣村镇鎮山河]/u
/** What a name in three characters ends with that is of a place or a thing: a station, a bridge, a prize. */
const thing = /[站屯围圍桥橋窟科奖獎字鱼魚石湾灣]/u
const numerals = /[一二三四五六七八九十两兩几幾]/u
const dots = new Set(["·", "・", "‧", "•"])
const longest = 8
/** Under this score a name is none. */
const least = 0.44

/** Characters of transcription that beside a name are words of their own. */
const trailing = /[的于於和与與在是为為对對]/u

const isDot = (han: Han, at: number): boolean => dots.has(han.page.tokens[at]?.text ?? "")
const nameable = (han: Han, at: number): boolean => isHan(han, at) && !functionCharacters.has(han.page.tokens[at]!.text)
/** A character that is a word of its own too, 日 or 内, between two others of a foreign name. */
const inside = (han: Han, at: number): boolean => foreignAt(han, at) && single(han, at) && single(han, at - 1) && foreignAt(han, at - 1) && !functionCharacters.has(han.page.tokens[at - 1]!.text) && foreignAt(han, at + 1) && nameable(han, at + 1) && single(han, at + 1)
const foreignAt = (han: Han, at: number): boolean => isHan(han, at) && transcription.has(han.page.tokens[at]!.text)

/** Where a Chinese name ends that begins at a token with a family name; the token where there is none. */
function chineseName(han: Han, first: number): number {
  if (!isHan(han, first)) return first
  const given = doubleSurnames.has(textOf(han, first, first + 2)) ? first + 2 : first + 1
  if (given === first + 1 && !surnames.has(han.page.tokens[first]!.text) || !nameable(han, given)) return first
  if (phraseAt(han, given, speech) > given || phraseAt(han, given, roles) > given) return first
  const second = given + 1
  const two = nameable(han, second) && joined(han.page, second) && (han.ends[given] === second + 1 || !long(han, second)) && phraseAt(han, second, speech) === second && phraseAt(han, second, roles) === second
  const last = two ? second + 1 : given + 1
  return begins(han, last) || phraseAt(han, last, speech) > last ? last : first
}

/** Where a name in characters of transcription ends that begins at a token; the token where there is none. */
function foreignName(han: Han, first: number, titled: boolean): number {
  let last = first
  let unlisted = 0
  while (last - first < longest && (nameable(han, last) || last - first > 1 && inside(han, last)) && phraseAt(han, last, speech) === last) {
    if (!foreignAt(han, last) && (!titled || !single(han, last) || ++unlisted > 1)) break
    if (long(han, last) && !allForeign(han, last)) break
    last++
  }
  return last - first < (titled ? 2 : 3) ? first : last
}

function allForeign(han: Han, at: number): boolean {
  for (let inside = at; inside < han.ends[at]!; inside++) if (!foreignAt(han, inside)) return false
  return true
}

function someForeign(han: Han, at: number): boolean {
  for (let inside = at; inside < han.ends[at]!; inside++) if (foreignAt(han, inside)) return true
  return false
}

/** Whether a character is in the word before the dot, which has characters of transcription. */
function inForeignWord(han: Han, at: number, dot: number): boolean {
  let word = at
  while (word > 0 && isHan(han, word) && han.ends[word] === 0 && at - word < 4) word--
  return isHan(han, at) && han.ends[word] === dot && dot - word < 5 && someForeign(han, word)
}

/** Names with a middle dot: each part as far as its characters go. */
function dotted(han: Han, covering: Covering): Array<Candidate> {
  const found: Array<Candidate> = []
  for (let at = 1; at + 1 < han.page.tokens.length; at++) {
    if (!isDot(han, at) || !isHan(han, at - 1) || !isHan(han, at + 1)) continue
    let first = at
    while (first > 0 && at - first < 7 && (foreignAt(han, first - 1) || inForeignWord(han, first - 1, at)) && phraseBefore(han, first, roles) === first && covering.place[first - 1] === undefined) first--
    // a title may end in the middle of a word of the segmentation
    if (phraseBefore(han, first, roles) === first) while (first < at && !begins(han, first)) first++
    let last = at
    for (let parts = 0; parts < 5 && isDot(han, last) && isHan(han, last + 1); parts++) {
      let end = last + 1
      while (end - last < 8 && (foreignAt(han, end) || nameable(han, end) && end < last + 4) && phraseAt(han, end, speech) === end && !(long(han, end) && !allForeign(han, end) && (end > last + 2 || !someForeign(han, end)))) end++
      if (end === last + 1) break
      last = end
    }
    while (last > at + 2 && trailing.test(han.page.tokens[last - 1]!.text)) last--
    while (first < at && trailing.test(han.page.tokens[first]!.text)) first++
    if (first === at || last <= at + 1) continue
    found.push(make(han, first, last, 0.85, "dot"))
    at = last
  }
  return found
}

const make = ({ page }: Han, first: number, last: number, score: number, code: string): Candidate => ({
  first, last, start: page.tokens[first]!.start, end: page.tokens[last - 1]!.end, type: "PER", score, why: [evidence(code)], entities: []
})

/** Where the body begins that a word or two divide from the head of a role: its department. */
function phraseOwner(han: Han, bodies: Bodies, at: number): number {
  for (let gap = 2; gap < 5; gap++) {
    const last = at - gap
    if (!isHan(han, last) || functionCharacters.has(han.page.tokens[last]!.text) || !begins(han, last)) continue
    const owner = bodies[last - 1]
    if (owner !== undefined && owner.type === "ORG" && owner.last === last) return owner.first
  }
  return at
}

/** The role that ends before a token, with names of bodies and places and modifiers before it. */
function roleBefore(han: Han, bodies: Bodies, at: number): Role | undefined {
  if (!isHan(han, at - 1) || !joined(han.page, at)) return undefined
  const head = phraseBefore(han, at, roles)
  if (head === at || phraseAt(han, head, roles) > at) return undefined
  let first = head
  for (let steps = 0; steps < 6; steps++) {
    const name = bodies[first - 1]
    if (name !== undefined && name.last === first && name.type !== "PER" && joined(han.page, first)) {
      first = name.first
      continue
    }
    const further = phraseBefore(han, first, modifiers, 2)
    const role = further === first ? phraseBefore(han, first, roles) : further
    if (role !== first && joined(han.page, first)) {
      first = role
      continue
    }
    // "professor of history at the university"
    const owner = phraseOwner(han, bodies, first)
    if (owner === first) break
    first = owner
  }
  return { first, last: at }
}

function roleAfter(han: Han, at: number): Role | undefined {
  if (!isHan(han, at) || !joined(han.page, at)) return undefined
  const last = phraseAt(han, at, roles)
  return last === at || /[们們]/u.test(han.page.tokens[last]?.text ?? "") ? undefined : { first: at, last }
}

/** Whether a name may begin at a token: after a sign, a word of several characters or a function word. */
const opens = (han: Han, at: number): boolean => at === 0 || !isHan(han, at - 1) || functionCharacters.has(han.page.tokens[at - 1]!.text) || !single(han, at - 1) && begins(han, at)

/** Whether a name may end before a token. */
const closes = (han: Han, at: number): boolean => !isHan(han, at) || functionCharacters.has(han.page.tokens[at]!.text) || long(han, at)

const enumerates = (han: Han, at: number): boolean => han.page.tokens[at]?.text === "、"

/** Words before the name of a place. */
const located = new Set(["在", "于", "於", "至", "到", "往", "抵达", "抵達", "前往", "位于", "位於", "来自", "來自"])
/** What follows a person whom 在 or 到 stands before: in the eyes of, after, under the rule of. */
const personal = /^(?:看来|看來|之后|之後|之前|以后|以前|时期|時期|时代|時代|任内|手中|手里|那里|身上|身边|眼中|的)/u
/** What a place has: a bridge, a warehouse; not a measure that persons own things by. */
const standing = /^的[一两兩几幾三四五六七八九十]?[座处處]/u
const nearby = 8

/** What stands around a run of characters of transcription that is the name of a place. */
function placeAround(han: Han, first: number, last: number): boolean {
  const rest = textOf(han, last, last + nearby)
  if (standing.test(rest)) return true
  for (const length of [2, 1]) {
    const before = isHan(han, first - length) && joined(han.page, first) ? textOf(han, first - length, first) : ""
    if (before.length === length && placeKinds.has(before)) return true
    if (before.length === length && located.has(before) && han.ends[first - length] !== 0) return !personal.test(rest)
  }
  return false
}

/** Names in characters of transcription that the text has somewhere as places and nowhere beside a title or a verb of saying. */
function transcribedPlaces(han: Han, covering: Covering): ReadonlySet<string> {
  const places = new Set<string>()
  const persons = new Set<string>()
  for (let at = 0; at < han.page.tokens.length; at++) {
    if (!foreignAt(han, at) || !begins(han, at) || isDot(han, at - 1)) continue
    const last = foreignName(han, at, false)
    if (last === at) continue
    const text = textOf(han, at, last)
    if (isDot(han, last) || covering.person[at] !== undefined || phraseAt(han, last, speech) > last || phraseAt(han, last, honorifics) > last || phraseBefore(han, at, roles) < at) persons.add(text)
    else if (placeAround(han, at, last)) places.add(text)
    at = last - 1
  }
  for (const text of persons) places.delete(text)
  return places
}

/** Persons with the roles beside them, by the start of the name in the text, `famous` ones too, and places that are written like them. */
export function chinesePersons(han: Han, covering: Covering, bodies: Bodies, famous: ReadonlyArray<Candidate>): { readonly persons: Array<Candidate>; readonly roles: Map<number, Role> } {
  const found = dotted(han, covering)
  const inDotted = new Set<number>()
  for (const { first, last } of found) for (let at = first; at < last; at++) inDotted.add(at)
  const beside = new Map<number, Role>()
  for (const { first, last, start, why } of found) {
    const before = roleBefore(han, bodies, first)
    if (before !== undefined) why.push(evidence("title"))
    const role = before ?? roleAfter(han, last)
    if (role !== undefined) beside.set(start, role)
  }
  for (const known of new Set([...covering.person, ...famous])) {
    const role = known === undefined || !isHan(han, known.first) ? undefined : roleBefore(han, bodies, known.first) ?? roleAfter(han, known.last)
    if (role !== undefined) beside.set(known!.start, role)
  }
  const places = transcribedPlaces(han, covering)
  for (let at = 0; at < han.page.tokens.length; at++) {
    if (!isHan(han, at) || inDotted.has(at) || bodies[at] !== undefined) continue
    const before = roleBefore(han, bodies, at)
    const chinese = chineseName(han, at)
    const foreign = foreignName(han, at, before !== undefined)
    if (before === undefined && foreign > at && begins(han, at) && places.has(textOf(han, at, foreign))) {
      if (covering.place[at] === undefined) found.push({ ...make(han, at, foreign, 0.6, "located"), type: "LOC" })
      at = foreign - 1
      continue
    }
    const isChinese = chinese > at && !(foreign > chinese && before === undefined)
    const last = isChinese ? chinese : foreign
    if (last === at || bodies[last - 1] !== undefined) continue
    const after = before === undefined ? roleAfter(han, last) : undefined
    const score = weigh(han, at, last, isChinese, before, after)
    if (score < least) continue
    const person = make(han, at, last, score, isChinese && credited(han, at, last) ? "credited" : before !== undefined || after !== undefined ? "role" : isChinese ? "family-name" : "transcription")
    found.push(person)
    const role = before ?? after
    if (role !== undefined) beside.set(person.start, role)
    at = last - 1
  }
  return { persons: found, roles: beside }
}

const credit = /^(?:文|图|圖|图文|圖文|撰文|摄影|攝影|记者|記者|作者|编辑|編輯|采写|報道|报道)[／/｜|：:]$/u

/** Whether a line is a name behind what its bearer did: 文／X. */
function credited(han: Han, first: number, last: number): boolean {
  const { tokens, lines } = han.page
  const line = lines[tokens[first]!.line]!
  if (tokens[last] !== undefined && tokens[last]!.line === tokens[first]!.line || first - line.first > 3) return false
  return credit.test(textOf(han, line.first, first))
}

function weigh(han: Han, first: number, last: number, chinese: boolean, before: Role | undefined, after: Role | undefined): number {
  const courtesy = phraseAt(han, last, honorifics) > last
  const says = phraseAt(han, last, speech) > last
  if (!begins(han, first)) return 0
  if (before !== undefined) return chinese || last - first > 2 ? 0.8 : 0.5
  if (chinese && credited(han, first, last)) return 0.7
  const surname = han.page.tokens[first]!.text
  if (!opens(han, first) || !long(han, last) && peoples.test(han.page.tokens[last]?.text ?? "") || han.page.tokens[first - 1]?.shape === "number") return 0
  let score = courtesy ? 0.5 : says || after !== undefined ? 0.3 : 0
  if (chinese) {
    const common = commonSurnames.has(surname)
    const split = single(han, first)
    const whole = han.ends[first] === last || doubleSurnames.has(textOf(han, first, first + 2))
    score += common ? 0.15 : 0.25
    const apart = single(han, first + 1)
    if (functionCharacters.has(surname) || !courtesy && !says && after === undefined && last - first > 2 && thing.test(han.page.tokens[last - 1]!.text) || surname === "张" && numerals.test(han.page.tokens[first - 1]?.text ?? "")) return 0
    score += split ? apart ? 0.25 : 0.05 : whole && last - first > 2 && !common ? 0.2 : -0.2
    if (closes(han, last)) score += 0.1
    if (last - first < 3) score -= common ? 0.3 : !isHan(han, first - 1) && !isHan(han, last) ? 0.1 : 0.2
    if (enumerates(han, first - 1) || enumerates(han, last)) score += 0.1
  } else {
    let singles = 0
    for (let at = first; at < last; at++) if (single(han, at)) singles++
    const place = spatial.test(han.page.tokens[first - 1]?.text ?? "")
    score += singles === last - first && singles > 2 && !place ? 0.4 : singles > 2 || says || courtesy ? 0.2 : 0
    if (closes(han, last)) score += 0.1
  }
  return Math.min(0.9, score)
}

import type { Evidence } from "@polyonym/facts/pure"
import { evidence, type Candidate } from "./candidate.ts"
import type { Covering } from "./covering.ts"
import { clearGivenName, nominativeGivenName } from "./givenNames.ts"
import { looksLikeSurname, patronymicGender } from "./inflection.ts"
import { inflects, meetsByNominative } from "./nominatives.ts"
import { surnamesToo } from "./organisations.ts"
import { capital, coversLine, given, has, initial, joined, plain, sign, type Page } from "./page.ts"
import { adjectival, alone, apposed, barred, bylined, early, honorificBefore, personal, romanAfter, speakersOf, speaks } from "./personEvidence.ts"
import { keysOf, syllable } from "./recurrence.ts"
import { roleAfter, roleBefore, roleHead, type Names } from "./roles.ts"
import { word } from "./wordTable.ts"

const articleName = /^(?:al|el|ad|ash|an|as|at|az|ar|abu|ben|ibn)-\p{Lu}/u
/** Adjectives in capitals that are in nobody's name. */
const faiths = /^(?:catholic|orthodox|protestant|muslim|islamic|christian|jewish|buddhist|hindu|baptist|lutheran|anglican|republican|democratic|democrat|liberal|conservative|labour|green|communist|socialist|regional|national|international|general|federal|central|northern|southern|eastern|western)s?$/
const romance = new Set(["fr", "es", "it", "pt", "ca"])

/** Whether a token may be part of a person's name. */
function nameWord(page: Page, covering: Covering, at: number, started: boolean): boolean {
  const token = page.tokens[at]!
  if (articleName.test(token.text)) return true
  if (!capital(page, at)) return false
  if (token.shape === "letter") return initial(page, at) && covering.place[at] === undefined && covering.body[at] === undefined && !(token.text === "M" && page.languages[at] === "fr")
  if (page.languages[at] === "tr" && has(page, at, word.honorific | word.organisation | word.place)) return false
  if (page.languages[at] === "en" && faiths.test(token.lower)) return false
  if (has(page, at, word.modifier) && roleHead(page, at + 1 < page.tokens.length ? at + 1 : at)) return false
  if (has(page, at, barred) && !(started && given(page, at - 1) !== 0 && !has(page, at, word.stop))) return given(page, at) !== 0 && !has(page, at, word.honorific) && !token.first
  const afterGiven = started && (given(page, at - 1) !== 0 || sign(page, at - 1, ".") && page.tokens[at - 2]?.shape === "letter")
  // "Secretary of State | Marco Rubio"
  if (page.languages[at] === "en" && !started && has(page, at, word.modifier | word.topic) && given(page, at) === 0 && honorificBefore(page, at) === 0 && covering.person[at] === undefined) return false
  if (token.shape === "upper" && !afterGiven && plain(page, at) && (token.text.length < 6 || !started)) return false
  if (roleHead(page, at) && !afterGiven && given(page, at) === 0) return false
  if (has(page, at, word.organisation) && !(afterGiven && (page.languages[at] !== "en" || surnamesToo.has(token.lower))) && page.languages[at] !== "de" && given(page, at) === 0) return false
  if (covering.demonym[at] !== undefined && !afterGiven && given(page, at) === 0) return false
  const place = covering.place[at] ?? covering.body[at]
  if (place !== undefined && !afterGiven && !nominativeGivenName(token.lower, page.languages[at]!) && covering.person[at] === undefined) return false
  if (place !== undefined && place.last - place.first > 1 && covering.person[at] === undefined) return false
  return token.text.length > 1
}

/** The maximal run of tokens that may be a person's name, from `first`. */
function runFrom(page: Page, covering: Covering, first: number): number {
  let at = first
  while (at < page.tokens.length && at - first < 9) {
    if (at > first && !joined(page, at)) break
    if (nameWord(page, covering, at, at > first)) {
      at += initial(page, at) ? 2 : 1
      continue
    }
    if (at === first || !has(page, at, word.particle) || page.tokens[at]!.gap !== "space") break
    let next = at
    while (next < page.tokens.length && next - at < 3 && joined(page, next) && has(page, next, word.particle) && !capital(page, next)) next++
    if (next === at || next >= page.tokens.length || !joined(page, next) || !nameWord(page, covering, next, true) || covering.place[next] !== undefined && covering.person[next] === undefined) break
    if (has(page, at, word.article) && next === at + 1 || has(page, next, word.organisation) || covering.body[next] !== undefined && covering.person[next] === undefined) break
    if (romance.has(page.languages[at]!) && given(page, first) === 0 && covering.person[first] === undefined) break
    at = next
  }
  return at
}

/** Persons by the shape of their names and by what stands beside them. `names` are the bodies and places about them. */
export function persons(page: Page, covering: Covering, names: Names): Array<Candidate> {
  const speakers = speakersOf(page, covering)
  const weighed: Array<Candidate> = []
  for (let at = 0; at < page.tokens.length;) {
    if (!nameWord(page, covering, at, false)) {
      at++
      continue
    }
    const end = runFrom(page, covering, at)
    const candidate = weigh(page, covering, names, at, end, speakers)
    if (candidate !== undefined) weighed.push(candidate)
    at = Math.max(end, at + 1)
  }
  return listed(page, weighed)
}

function weigh(page: Page, covering: Covering, names: Names, from: number, until: number, speakers: ReadonlySet<string>): Candidate | undefined {
  let first = from
  let last = until
  const count = (): number => last - first
  // a capital at the start of a sentence is no evidence: leave the word out unless it is a given name
  if (page.tokens[first]!.first && count() > 1 && given(page, first) === 0 && !initial(page, first) && covering.person[first] === undefined) {
    const second = first + 1
    if (given(page, second) !== 0 || syllable.test(page.tokens[second]!.lower) && count() > 2 || page.small.has(page.tokens[first]!.lower) || count() === 2 && looksLikeSurname(page.tokens[second]!.lower) && !looksLikeSurname(page.tokens[first]!.lower) && page.languages[first] !== "en" && !beside(page, covering, names, first, last)) first = second
  }
  // a word before a given name and a surname that no table of words tells of
  if (page.tokens[first]!.first && count() === 3 && meetsByNominative(page.languages[first]!) && given(page, first) === 0 && page.tokens[first + 1]!.shape === "capital") first++
  // numerals of kings and popes
  if (romanAfter(page, last)) last++
  // a given name further on, with a surname after it, is where the name starts: «президент України | Петро Коваль»
  for (let at = first + 1; at + 1 < last && page.languages[first] !== "en" && given(page, first) === 0 && !initial(page, first); at++) {
    if (given(page, at) !== 0 && page.tokens[at]!.shape !== "lower" && page.tokens[at + 1]!.shape !== "sign") {
      first = at
      break
    }
  }
  const whole = coversLine(page, first, last)
  if (!plain(page, first) && !whole) return undefined
  const language = page.languages[first]!
  const why: Array<Evidence> = []
  let score = 0
  let gender = 0
  let words = 0
  let initials = 0
  let particles = 0
  let named = 0
  let upper = 0
  for (let at = first; at < last; at++) {
    const token = page.tokens[at]!
    if (token.shape === "sign") continue
    if (token.shape === "letter") initials++
    else if (token.shape === "lower" && !articleName.test(token.text)) particles++
    else words++
    if (token.shape === "upper") upper++
    const male = given(page, at)
    if (male !== 0 && (at < last - 1 || language === "uk" || language === "ru") && last - first > 1) named++
    if (gender === 0 && male !== 0 && words <= 1) gender = male
    const father = words > 1 ? patronymicGender(token.lower) : 0
    if (father !== 0 && words > 1) {
      gender = father
      if (at < last - 1 || given(page, first) !== 0) {
        score += 0.4
        why.push(evidence("patronymic", { word: token.text }))
      }
    }
  }
  if (words === 0 || words > 5) return undefined
  const parts = words + Math.min(initials, 1)
  if (syllable.test(page.tokens[first]!.lower) && words >= 2 && words <= 3 && last - first === words) {
    score += 0.3
    why.push(evidence("family-name", { word: page.tokens[first]!.text }))
  }
  if (upper === words && upper > 0 && initials === 0 && page.tokens[first]!.text.length <= 4) return undefined
  const start = page.tokens[first]!
  if (given(page, first) !== 0 && words + initials >= 2) {
    score += 0.6
    why.push(evidence("given-name", { word: start.text }))
  } else if (named > 0) {
    score += 0.35
    why.push(evidence("given-name", { word: page.text.slice(start.start, page.tokens[last - 1]!.end) }))
  }
  if (initials > 0 && words >= 1) {
    score += initials > 1 || given(page, first) !== 0 ? 0.5 : 0.3
    why.push(evidence("initials", { count: initials }))
  }
  if (particles > 0 && words >= 2) {
    score += 0.25
    why.push(evidence("particle"))
  }
  if (words >= 2 && looksLikeSurname(page.tokens[last - 1]!.lower)) {
    score += language === "uk" || language === "ru" ? 0.35 : 0.25
    why.push(evidence("surname-ending", { word: page.tokens[last - 1]!.text }))
  }
  const honorific = honorificBefore(page, first)
  if (honorific !== 0) {
    score += 0.65
    if (honorific < 3) gender = honorific
    why.push(evidence("honorific", { word: page.tokens[first - 1]!.text === "." ? page.tokens[first - 2]!.text : page.tokens[first - 1]!.text }))
  }
  if (language === "tr" && last < page.tokens.length && joined(page, last) && has(page, last, word.male | word.female)) {
    score += 0.65
    if (gender === 0) gender = has(page, last, word.male) ? 1 : 2
    why.push(evidence("honorific", { word: page.tokens[last]!.text }))
  }
  const role = roleBefore(page, covering, names, first)
  if (role !== undefined) {
    const near = role.last === first
    score += near ? 0.5 : 0.4
    why.push(evidence("role", { text: page.text.slice(page.tokens[role.first]!.start, page.tokens[role.last - 1]!.end) }))
  } else {
    const after = roleAfter(page, covering, names, last, () => false)
    if (after !== undefined) {
      score += 0.4
      why.push(evidence("role", { text: page.text.slice(page.tokens[after.first]!.start, page.tokens[after.last - 1]!.end) }))
    }
  }
  if (speaks(page, first, last)) {
    score += 0.3
    why.push(evidence("speech"))
  }
  if (sign(page, last, "(") && /^(?:born|née?|né|geboren|ur|род|нар|nacido|nacida)$/u.test(page.tokens[last + 1]?.lower ?? "")) {
    score += 0.4
    why.push(evidence("born"))
  }
  if (sign(page, last, ",") && /^\d{2}(?:-|$)/u.test(page.tokens[last + 1]?.text ?? "") && parts >= 2) {
    score += 0.4
    why.push(evidence("age"))
  }
  if (parts === 1 && language !== "de" && language !== "und" && !start.first && clearGivenName(start.lower, language) && covering.place[first] === undefined && covering.body[first] === undefined && alone(page, first)) {
    score += 0.5
    why.push(evidence("given-name", { word: start.text }))
  }
  if (whole && words >= 2 && words <= 4 && language !== "de" && !page.bylines.has(start.line)) {
    score += early(page, first) ? 0.5 : 0.35
    why.push(evidence("line"))
  } else if (bylined(page, first) && parts >= 2) {
    score += 0.5
    why.push(evidence("byline"))
  } else if (!start.first && parts >= 2 && words <= 4 && language !== "de") {
    // where only names have capitals, two of them in a row are a person unless the first is an adjective
    const declines = inflects(language)
    score += declines ? (words === 1 || !adjectival.test(start.lower) ? 0.5 : 0.15) : 0.25
    why.push(evidence("capitals"))
  } else if (words === 1 && !start.first && (role !== undefined || honorific !== 0)) score += 0.15
  if (start.first && words >= 2 && words <= 4 && language !== "de" && plain(page, first) && !whole) score += 0.1
  if (apposed(page, first) && words >= 2) {
    score += 0.3
    why.push(evidence("apposition", { word: page.tokens[first - 1]!.text }))
  }
  if (first > 0 && joined(page, first) && has(page, first - 1, word.preposition) && given(page, first) === 0 && honorific === 0) score -= 0.25
  const following = page.tokens[last]
  if (following !== undefined && joined(page, last) && following.gap === "space" && capital(page, last) && has(page, last, word.organisation | word.place) && language !== "de") score -= 0.6
  if (has(page, last - 1, word.place) && !inflects(language)) score -= 0.5
  if (words === 1 && covering.place[first] !== undefined) score -= 0.4
  if (start.first && page.small.has(start.lower)) score -= 0.4
  if (parts === 1 && (language === "uk" || language === "ru") && role !== undefined && honorific === 0 && !looksLikeSurname(start.lower) && given(page, first) === 0) return undefined
  const needed = parts === 1 && why.some(({ code }) => code === "given-name") && role === undefined ? 0.48 : parts === 1 ? 0.6 : language === "de" && named === 0 && role === undefined && honorific === 0 ? 0.7 : 0.48
  if (words >= 2 && score < needed && keysOf(page.tokens[last - 1]!.lower, language).some((key) => speakers.has(key))) {
    score += 0.35
    why.push(evidence("speech-later"))
  }
  const doubtful = score < needed
  if (doubtful && (score < 0.2 || parts < 2 || words > 3 || language === "de" || start.first)) return undefined
  if (first > 0 && joined(page, first) && has(page, first - 1, word.generic) && !has(page, first - 1, word.role) && given(page, first) === 0 && honorific === 0) return undefined
  if (parts === 1 && role !== undefined && honorific === 0 && !personal(page, covering, role, first, last)) return undefined
  const known = covering.person[first]
  const entities = known !== undefined && known.short !== true && known.first === first && known.last === last ? known.entities : []
  return {
    first, last, start: start.start, end: page.tokens[last - 1]!.end, type: "PER", score: doubtful ? 0 : Math.min(0.97, 0.4 + score * 0.4), why, entities, gender: gender === 3 ? 0 : gender,
    lemma: known !== undefined && entities.length > 0 ? known.lemma : undefined
  }
}


const conjunctions = new Set([",", "and", "&", "et", "y", "e", "und", "i", "oraz", "и", "та", "і", "й", ";"])

/** Doubtful names count where they stand in a list with persons: "Basil Fowles, Karl Reid and Shane Wynn". */
function listed(page: Page, weighed: ReadonlyArray<Candidate>): Array<Candidate> {
  const sure = weighed.map(({ score }) => score > 0)
  const next = (a: Candidate, b: Candidate): boolean => {
    if (b.first - a.last > 3 || b.first === a.last || page.tokens[a.first]!.line !== page.tokens[b.first]!.line) return false
    for (let at = a.last; at < b.first; at++) if (!conjunctions.has(page.tokens[at]!.lower) && !has(page, at, word.honorific)) return false
    return true
  }
  for (let at = 1; at < weighed.length; at++) sure[at] ||= sure[at - 1]! && weighed[at - 1]!.last - weighed[at - 1]!.first > 1 && next(weighed[at - 1]!, weighed[at]!)
  for (let at = weighed.length - 2; at >= 0; at--) sure[at] ||= sure[at + 1]! && weighed[at + 1]!.last - weighed[at + 1]!.first > 1 && next(weighed[at]!, weighed[at + 1]!)
  return weighed.filter((_, at) => sure[at]).map((one) => one.score > 0 ? one : { ...one, score: 0.6, why: [...one.why, evidence("list")] })
}

/** Whether a role or a word of saying stands beside the run. */
function beside(page: Page, covering: Covering, names: Names, first: number, last: number): boolean {
  return speaks(page, first, last) || roleAfter(page, covering, names, last, () => false) !== undefined
}


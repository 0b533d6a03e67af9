import { evidence, type Candidate } from "./candidate.ts"
import type { Covering } from "./covering.ts"
import { capital, closesQuote, coversLine, given, has, joined, opensQuote, plain, sign, type Page } from "./page.ts"
import { word } from "./wordTable.ts"

const notBodies = new Set(["ceo", "cfo", "coo", "cto", "mp", "mps", "mep", "meps", "mpp", "mvp", "md", "pvi"])
const roman = /^[ivxlcdm]+$/
const latinUpper = /^[\p{Lu}\p{Nd}&-]+$/u
const suffixes = new Set(["inc", "ltd", "llc", "plc", "corp", "gmbh", "ag", "sa", "se", "kg", "ooo", "ооо", "оао", "зао", "пао", "ао", "тов", "тзов", "пат", "прат", "ат", "фоп"])

/** Abbreviations in capitals: in brackets after a name, or on their own. */
export function abbreviations(page: Page, covering: Covering, bodies: ReadonlyArray<Candidate>): Array<Candidate> {
  const found: Array<Candidate> = []
  const ending = new Map<number, Candidate>()
  for (const body of bodies) {
    const there = ending.get(body.last)
    if (there === undefined || there.first > body.first) ending.set(body.last, body)
  }
  for (let at = 0; at < page.tokens.length; at++) {
    const token = page.tokens[at]!
    const bracketed = sign(page, at - 1, "(") && sign(page, at + 1, ")")
    const before = bracketed ? ending.get(at - 1) : undefined
    if (before !== undefined && before.last - before.first > 1 && capital(page, at) && token.text.length <= 10 && token.shape !== "letter") {
      const candidate: Candidate = {
        first: at, last: at + 1, start: token.start, end: token.end, type: before.type, score: 0.92, why: [evidence("abbreviation", { of: page.text.slice(before.start, before.end) })],
        entities: covering.body[at]?.entities ?? [], joins: before
      }
      found.push(candidate)
      continue
    }
    if (token.shape !== "upper" || token.text.length < 2 || token.text.length > 5 || !latinUpper.test(token.text)) continue
    if (!plain(page, at) && !coversLine(page, at, at + 1)) continue
    if (has(page, at, word.stop | word.role | word.honorific) || notBodies.has(token.lower) || roman.test(token.lower) || suffixes.has(token.lower)) continue
    if (covering.place[at] !== undefined || covering.other[at] !== undefined) continue
    if (!/\p{L}.*\p{L}/u.test(token.text)) continue
    if (page.small.has(token.lower) || at > 0 && page.tokens[at - 1]!.shape === "number" && joined(page, at)) continue
    if (page.languages[at] === "en" && !bracketed && (joined(page, at) && page.tokens[at - 1]?.shape === "upper" && page.tokens[at]!.gap === "space" || joined(page, at + 1) && page.tokens[at + 1]?.shape === "upper" && page.tokens[at + 1]!.gap === "space")) continue
    if (token.first && token.text.length > 4 && page.tokens[at + 1]?.shape === "sign" && !bracketed) continue
    // a dateline, a shouted word among others, a name in capitals
    if (joined(page, at) && at > 0 && page.tokens[at - 1]!.shape === "upper" && page.tokens[at - 1]!.text.length > 6) continue
    if (joined(page, at + 1) && page.tokens[at + 1]?.shape === "upper" && page.tokens[at + 1]!.text.length > 6) continue
    if (token.text.length === 2 && !bracketed) continue
    if (/\p{Nd}/u.test(token.text)) continue
    let last = at + 1
    while (last < page.tokens.length && last - at < 3 && joined(page, last) && page.tokens[last]!.shape === "upper" && page.tokens[last]!.text.length < 7 && page.tokens[last]!.gap === "space" && !has(page, last, word.stop) && covering.place[last] === undefined) last++
    found.push({
      first: at, last, start: token.start, end: page.tokens[last - 1]!.end, type: "ORG", score: token.first ? 0.5 : 0.6, why: [evidence("capitals", { letters: token.text.length })], entities: []
    })
    at = last - 1
  }
  return found
}

const publications = /^(?:The|Le|La|Les|L’|L'|El|Los|Las|Il|Der|Die|Das)$/u

/** A name that begins with an article in the middle of a sentence, as newspapers' names do: "published by La Nation". */
export function articled(page: Page, covering: Covering): Array<Candidate> {
  const found: Array<Candidate> = []
  for (let at = 1; at + 1 < page.tokens.length; at++) {
    const token = page.tokens[at]!
    if (token.first || !publications.test(token.text) || !plain(page, at) || page.languages[at] === "de" && token.text !== "Der") continue
    if (!joined(page, at + 1) || page.tokens[at + 1]!.shape !== "capital" || has(page, at + 1, word.stop | word.role) || covering.place[at] !== undefined || covering.person[at + 1] !== undefined) continue
    const before = at - 1
    if (has(page, before, word.preposition) && page.languages[at] !== "en" && !has(page, before, word.by)) continue
    let last = at + 1
    while (last < page.tokens.length && last - at < 5 && joined(page, last) && page.tokens[last]!.shape === "capital" && !has(page, last, word.stop | word.role)) last++
    found.push({
      first: at, last, start: token.start, end: page.tokens[last - 1]!.end, type: "ORG", score: 0.6, why: [evidence("article", { word: token.text })], entities: []
    })
  }
  return found
}

const occasions = /^(?:day|week|year|award|awards|prize|act|code|game|games|vice|time|weekend)$/

/** A city's name and capitals after it that nobody knows, as teams and orchestras have: "Perth Glory". */
export function townNames(page: Page, covering: Covering): Array<Candidate> {
  const found: Array<Candidate> = []
  for (let at = 0; at + 1 < page.tokens.length; at++) {
    const place = covering.place[at] ?? covering.body[at]
    if (place === undefined || place.first !== at || page.languages[at] !== "en" || place.last - place.first > 2 || !plain(page, at) || place.end !== page.tokens[place.last - 1]!.end) continue
    let last = place.last
    while (last < page.tokens.length && last - at < 6 && joined(page, last) && page.tokens[last]!.gap === "space" && page.tokens[last]!.shape === "capital"
      && !has(page, last, word.stop | word.role | word.place | word.honorific | word.modifier) && covering.person[last] === undefined && covering.demonym[last] === undefined && covering.place[last] === undefined && given(page, last) === 0) last++
    if (last === place.last || occasions.test(page.tokens[last - 1]!.lower)) continue
    found.push({ first: at, last, start: place.start, end: page.tokens[last - 1]!.end, type: "ORG", score: 0.55, why: [evidence("town", { place: page.text.slice(place.start, place.end) })], entities: [] })
  }
  return found
}

const domains = new Set(["com", "net", "org", "info", "ru", "ua", "de", "fr", "pl", "es", "uk", "eu", "io", "tv", "doc", "ру", "укр", "рф"])

/** Sites that go by their address: "Zorya.net". */
export function addresses(page: Page): Array<Candidate> {
  const found: Array<Candidate> = []
  for (let at = 0; at + 2 < page.tokens.length; at++) {
    const ending = page.tokens[at + 2]!
    if (!capital(page, at) || !sign(page, at + 1, ".") || page.tokens[at + 1]!.gap !== "none" || ending.gap !== "none" || !domains.has(ending.text)) continue
    if (sign(page, at - 1, ".") && page.tokens[at]!.gap === "none" || sign(page, at - 1, "@") || page.tokens[at + 3]?.gap === "none" && sign(page, at + 3, "/")) continue
    found.push({
      first: at, last: at + 3, start: page.tokens[at]!.start, end: ending.end, type: "ORG", score: 0.6, why: [evidence("address", { domain: ending.text })], entities: []
    })
  }
  return found
}

/** The agency after a stroke in a credit line: "Photo: Anna Smith/Reuters". */
export function credited(page: Page, covering: Covering): Array<Candidate> {
  const found: Array<Candidate> = []
  for (const line of page.lines) {
    if (line.last - line.first > 14 || !has(page, line.first, word.label)) continue
    for (let at = line.first + 2; at + 1 < line.last; at++) {
      if (!sign(page, at, "/") || !capital(page, at + 1) || covering.body[at + 1] !== undefined || has(page, at + 1, word.label)) continue
      let last = at + 1
      while (last < line.last && capital(page, last)) last++
      found.push({
        first: at + 1, last, start: page.tokens[at + 1]!.start, end: page.tokens[last - 1]!.end, type: "ORG", score: 0.75, why: [evidence("credit")], entities: []
      })
    }
  }
  return found
}

/** Names in quotation marks after a word such as "agency" or a role, and names with a suffix of a company. */
export function quotedNames(page: Page, covering: Covering): Array<Candidate> {
  const found: Array<Candidate> = []
  for (let at = 0; at < page.tokens.length; at++) {
    if (opensQuote(page, at) && at + 1 < page.tokens.length && capital(page, at + 1) && page.tokens[at + 1]!.gap === "none") {
      let last = at + 1
      while (last < page.tokens.length && last - at < 7 && joined(page, last) && page.tokens[last]!.shape !== "sign") last++
      if (!closesQuote(page, last) || page.tokens[last]!.gap !== "none") continue
      const language = page.languages[at]!
      const slavic = language === "uk" || language === "ru" || language === "pl"
      const before = at - 1
      const generic = before >= 0 && joined(page, at) && (has(page, before, word.generic) || suffixes.has(page.tokens[before]!.lower) || has(page, before, word.role) && slavic)
      const speaks = slavic && has(page, last + 1 < page.tokens.length ? last + 1 : last, word.speech)
      const spoken = slavic && before >= 0 && has(page, before, word.speech)
      const names = slavic && last - at <= 4 && before >= 0 && joined(page, at) && page.tokens[before]!.shape !== "sign" && (language !== "pl")
      if (!generic && !speaks && !spoken && !names) continue
      if (covering.person[at + 1] !== undefined && !generic) continue
      found.push({
        first: at + 1, last, start: page.tokens[at + 1]!.start, end: page.tokens[last - 1]!.end, type: "ORG",
        score: generic ? 0.85 : speaks ? 0.7 : 0.5, why: [evidence("quoted", { after: before >= 0 ? page.tokens[before]!.text : "" })], entities: []
      })
      continue
    }
    // "the broadcaster Bayerischer Rundfunk"
    if (has(page, at, word.generic) && page.tokens[at]!.shape === "lower" && at + 1 < page.tokens.length && joined(page, at + 1) && page.tokens[at + 1]!.gap === "space" && !has(page, at, word.role)) {
      let last = at + 1
      while (last < page.tokens.length && last - at < 5 && joined(page, last) && capital(page, last) && !has(page, last, word.stop | word.role | word.honorific) && given(page, last) === 0) last++
      if (last > at + 1 && covering.place[at + 1] === undefined && covering.person[at + 1] === undefined && covering.demonym[at + 1] === undefined && plain(page, at)) {
        found.push({
          first: at + 1, last, start: page.tokens[at + 1]!.start, end: page.tokens[last - 1]!.end, type: "ORG", score: 0.65, why: [evidence("kind", { word: page.tokens[at]!.text })], entities: []
        })
      }
    }
    if (suffixes.has(page.tokens[at]!.lower) && at > 0 && capital(page, at) && page.languages[at] !== "uk" && page.languages[at] !== "ru") {
      let first = at
      let left = at - 1
      if (sign(page, left, ",")) left--
      while (left >= 0 && at - left < 6 && joined(page, left + 1) && capital(page, left) && !has(page, left, word.stop | word.role)) first = left--
      if (first === at || !plain(page, first)) continue
      const dot = sign(page, at + 1, ".") && page.tokens[at + 1]!.gap === "none" && page.tokens[at + 2]?.shape === "lower"
      const last = dot ? at + 2 : at + 1
      found.push({
        first, last, start: page.tokens[first]!.start, end: page.tokens[last - 1]!.end, type: "ORG", score: 0.9, why: [evidence("company", { suffix: page.tokens[at]!.text })], entities: []
      })
    }
  }
  return found
}

import { evidence, type Body, type Candidate } from "./candidate.ts"
import { countryOf, type Covering } from "./covering.ts"
import { furtherFields } from "./fields.ts"
import { nameStem } from "./inflection.ts"
import { capital, coversLine, functionWord, given, has, joined, plain, sign, type Page } from "./page.ts"
import { declinedStart } from "./turkish/endings.ts"
import { word } from "./wordTable.ts"

const longest = 14
const nameable = word.honorific | word.article
const headFirst = new Set(["fr", "es", "pl", "it", "pt"])
const adjective = /(?:e|er|es|en|em|sche|scher|schen|sches)$/

/** The body that a range of tokens names: head, topic and country, as far as they can be read. */
export function bodyOf(page: Page, covering: Covering, first: number, last: number, head: number): Body {
  let country: string | undefined
  const topic: Array<string> = []
  for (let at = first; at < last; at++) {
    const token = page.tokens[at]!
    if (at === head || token.shape === "sign" || has(page, at, word.joint | word.stop | word.article)) continue
    const people = covering.demonym[at] ?? covering.place[at]
    const of = people !== undefined && people.first >= first && people.last <= last ? countryOf(people.entities[0]) : undefined
    if (of !== undefined) country ??= of
    else topic.push(nameStem(token.lower).slice(0, 5))
  }
  if (country === undefined && first >= 2 && page.tokens[first - 1]!.shape === "sign" && /^['’ʼ]s?$/u.test(page.tokens[first - 1]!.text)) {
    country = countryOf(covering.place[first - 2]?.entities[0])
  }
  return { head: nameStem(page.tokens[head]!.lower).slice(0, 7), topic: topic.sort().join(" "), country }
}

/** Whether a token may stand inside the name of a body: a capital that is no function word, title or title of office before a name. */
function nameWord(page: Page, at: number): boolean {
  return capital(page, at) && joined(page, at) && !has(page, at, nameable) && !functionWord(page, at) && !(has(page, at, word.role) && !has(page, at, word.organisation | word.modifier | word.topic))
}

/** Where the name of a body starts, seen from its head. */
function startOf(page: Page, head: number, media: boolean): number {
  const language = page.languages[head]!
  let at = head
  while (at > 0 && head - at < 7 && page.tokens[at]!.gap === "space") {
    const left = at - 1
    const token = page.tokens[left]!
    if (sign(page, left, "&") && at - 2 >= 0 && capital(page, at - 2)) {
      at -= 2
      continue
    }
    if (!capital(page, left) || token.line !== page.tokens[at]!.line) break
    if (has(page, left, nameable) || functionWord(page, left)) break
    if (has(page, left, word.role) && !has(page, left, word.modifier | word.organisation | word.topic) && (language !== "en" || token.first || at < head)) break
    if (language === "de" && !adjective.test(token.lower) && token.shape !== "upper") break
    if (token.first && !media && page.small.has(token.lower) || declinedStart(page, left) && !has(page, left, word.topic)) break
    at--
  }
  // "Prosecutor General’s Office"
  if (at === head && head >= 2 && page.tokens[head - 1]!.shape === "sign" && /^['’]s$/u.test(page.tokens[head - 1]!.text) && page.tokens[head]!.lower === "office") {
    let left = head - 2
    if (capital(page, left) && has(page, left, word.role)) {
      while (left > 0 && capital(page, left - 1) && joined(page, left) && has(page, left - 1, word.role | word.modifier)) left--
      return left
    }
  }
  return at
}

/** Where the name of a body ends, seen from its head: further capitals, and complements after "of", "for", "de la". */
function endOf(page: Page, covering: Covering, head: number): number {
  const language = page.languages[head]!
  const tails = language === "fr" || language === "es"
  let end = head + 1
  if (language === "tr") return end
  let complement = false
  while (end < page.tokens.length && end - head < longest && joined(page, end)) {
    const further = furtherFields(page, end)
    if (further > end) {
      end = further
      continue
    }
    if (nameWord(page, end) && page.tokens[end]!.gap === "space" && !(language === "de" && covering.place[end] === undefined && page.tokens[end]!.shape !== "upper")) {
      if (given(page, end) !== 0 && end > head + 1 && !complement) break
      end++
      continue
    }
    // a small adjective after a French or Spanish head: "générale du travail"
    if (tails && end === head + 1 && page.tokens[end]!.shape === "lower" && !has(page, end, word.joint | word.stop | word.speech) && end + 2 < page.tokens.length && has(page, end + 1, word.joint) && capital(page, end)) break
    if (tails && page.tokens[end]!.shape === "lower" && end === head + 1 && !has(page, end, word.joint | word.stop | word.speech) && adjectiveLike(page.tokens[end]!.lower)) {
      end++
      complement = true
      continue
    }
    if (!has(page, end, word.joint)) break
    let next = end
    let and = false
    while (next < page.tokens.length && next - end < 3 && joined(page, next) && has(page, next, word.joint)) {
      const { lower } = page.tokens[next]!
      and ||= lower === "and" || lower === "y" || lower === "et" || lower === "und" || lower === "e" || lower === "i" || lower === "&"
      next++
    }
    if (next >= page.tokens.length || !joined(page, next)) break
    if (and && complement && language === "fr" && page.tokens[end - 1]!.shape === "lower" && next > end + 1 && genitive.has(page.tokens[end + 1]!.lower) && page.tokens[next]!.shape === "lower" && !has(page, next, word.stop | word.speech)) {
      end = next + 1
      continue
    }
    if (and && (!complement || !nameWord(page, next) || startsBody(page, covering, next))) break
    if (language === "de" && page.tokens[end]!.lower === "der" && has(page, next, word.placeWord) && next + 1 < page.tokens.length && nameWord(page, next + 1) && page.tokens[next + 1]!.shape === "capital") {
      end = next + 2
      break
    }
    // "Museum | in der Hafenstadt", but "Museum der Stadt Wien"
    if (language === "de" && has(page, next, word.placeWord) && located.has(page.tokens[end]!.lower) || and && given(page, next) !== 0 && covering.place[next] === undefined) break
    if (nameWord(page, next) && !(language === "de" && and)) {
      if (given(page, next) !== 0 && nameWord(page, next + 1 < page.tokens.length ? next + 1 : next) && has(page, head, word.event) === false && language === "en") break
      complement = true
      end = next + 1
      if (tails && end < page.tokens.length && joined(page, end) && page.tokens[end]!.shape === "lower" && !has(page, end, word.joint | word.stop | word.speech | word.role) && adjectiveLike(page.tokens[end]!.lower) && covering.demonym[end] === undefined) end++
      continue
    }
    if (language === "fr" && page.tokens[next]!.shape === "lower" && !has(page, next, word.stop | word.speech | word.joint)) {
      complement = true
      end = next + 1
      if (end < page.tokens.length && joined(page, end) && page.tokens[end]!.shape === "lower" && !has(page, end, word.joint | word.stop | word.speech) && adjectiveLike(page.tokens[end]!.lower)) end++
      continue
    }
    break
  }
  return end
}

const located = new Set(["in", "im", "am", "an"])
const genitive = new Set(["de", "du", "des", "d’", "d'"])
const adjectiveEnding = /(?:al|ale|aux|ales|el|elle|ique|iques|ien|ienne|iens|iennes|éen|éenne|ais|aise|ois|oise|ain|aine|ier|ière|if|ive|aire|aires|ée|ées|unies|unis|uni|rouge|vert|verte|libre|nal|ional|ico|ica|icos|icas|ivo|iva|ario|aria|eo|ea|eos|eas|és|esa|ano|ana|oso|osa)$/
const adjectiveLike = (lower: string): boolean => lower.length > 3 && adjectiveEnding.test(lower)

/** Whether a second body's name starts here: "Armed Forces and | National Guard". */
function startsBody(page: Page, covering: Covering, at: number): boolean {
  if (covering.body[at] !== undefined) return true
  for (let next = at; next < at + 5 && next < page.tokens.length && (next === at || nameWord(page, next)); next++) {
    if (has(page, next, word.organisation)) return true
  }
  return false
}

/** Names of bodies that no pack need know, in languages of Latin script: capitals about a head word. */
export function latinBodies(page: Page, covering: Covering): Array<Candidate> {
  const found: Array<Candidate> = []
  for (let head = 0; head < page.tokens.length; head++) {
    if (!has(page, head, word.organisation | word.event | word.product) || !capital(page, head)) continue
    const language = page.languages[head]!
    if (language === "uk" || language === "ru") continue
    const token = page.tokens[head]!
    if (has(page, head, word.stop) || token.shape === "letter") continue
    const media = has(page, head, word.media)
    // a kind before an abbreviation stays outside: "die Gewerkschaft | GDL"
    if (language === "de" && has(page, head, word.generic) && page.tokens[head + 1]?.shape === "upper") continue
    const event = !has(page, head, word.organisation)
    const type = !event ? "ORG" as const : has(page, head, word.event) ? "EVENT" as const : "PRODUCT" as const
    let first = startOf(page, head, media)
    const last = endOf(page, covering, head)
    const following = page.tokens[last]
    // "White House press secretary" in capitals; "Forum President"
    if (media && following !== undefined && capital(page, last) && has(page, last, word.role)) continue
    // the rest of the run is a head too: leave it to the last
    if (!headFirst.has(language) && head + 1 < last && joined(page, head + 1) && capital(page, head + 1) && has(page, head + 1, word.organisation) && page.tokens[head + 1]!.gap === "space") continue
    if (!plain(page, head) && !coversLine(page, first, last)) continue
    let article = false
    if (media && first > 0 && page.tokens[first - 1]!.text === "The" && page.tokens[first]!.gap === "space") {
      first--
      article = true
    }
    const words = last - first
    const person = given(page, first) !== 0 && first < head && covering.body[first] === undefined
    let score = words === 1 ? 0.5 : 0.8
    if (words === 1) {
      if (token.first || media || event || language === "de" && !/^(?:bundes|landes|land|stadt|staats|verteidigungs|außen|innen|finanz|wirtschafts|justiz|verfassungs)/u.test(token.lower)) continue
      const before = page.tokens[first - 1]
      if (before === undefined || !(has(page, first - 1, word.article | word.link | word.preposition) || before.shape === "lower")) continue
      if (following !== undefined && capital(page, last) && following.gap === "space") continue
      if (!singles.has(token.lower) && language !== "de") continue
    }
    if (person && words === 2 && surnamesToo.has(token.lower)) continue
    if (person) score -= 0.1
    if (words > 1 && words === 2 && token.first === false && page.tokens[first]!.first && !article && page.small.has(page.tokens[first]!.lower)) score -= 0.3
    if (score < 0.45) continue
    found.push({
      first, last, start: page.tokens[first]!.start, end: page.tokens[last - 1]!.end, type, score,
      why: [evidence("head", { word: token.text })], entities: [], ...(event ? {} : { body: bodyOf(page, covering, first, last, head) })
    })
  }
  return found
}

/** Heads that are surnames too. */
export const surnamesToo = new Set(["court", "guard", "post", "star", "church", "sun", "front", "bank", "mirror", "press", "globe", "chambers"])

/** Heads that alone, with a capital, are the name of one body. */
const singles = new Set([
  "parliament", "congress", "senate", "commission", "council", "assembly", "treasury", "tribunal", "cabinet", "knesset", "diet", "court", "committee", "politburo", "presidium", "synod", "army", "navy",
  "congreso", "senado", "parlamento", "comisión", "consejo", "asamblea", "ayuntamiento", "generalitat", "parlement", "sénat", "assemblée", "commission", "conseil", "senat", "sejm", "sejmie", "sejmu", "sejmem", "senacie", "senatu", "komisja", "komisji", "parlament", "trybunał", "trybunału"
])

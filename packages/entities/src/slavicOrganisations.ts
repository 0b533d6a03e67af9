import { evidence, type Candidate } from "./candidate.ts"
import type { Covering } from "./covering.ts"
import { furtherFields } from "./fields.ts"
import { capital, coversLine, given, has, joined, plain, type Page } from "./page.ts"
import { bodyOf } from "./organisations.ts"
import { word } from "./wordTable.ts"

const adjective = /(?:ий|ій|ого|ьому|ому|им|ім|ими|ої|ою|ую|их|ый|ой|его|ему|ым|ыми|ем|ая|яя|юю|ое|ее|ые|ие|ых)$/
/** Short Ukrainian endings, each with the endings of nouns that agree. */
const agreeing: ReadonlyArray<readonly [RegExp, RegExp]> = [[/(?:[сц]ьк|н|ов|ев|ч|ш)а$/u, /[аяь]$/u], [/(?:[сц]ьк|н|ов|ев|ч|ш)у$/u, /[ую]$|ь$/u], [/(?:[сц]ьк|н|ов|ев|ч|ш)е$/u, /[оея]$/u], [/(?:[сц]ьк|н|ов|ев|ч|ш)і$/u, /[иії]$/u]]
/** The Russian prepositional, which some instrumentals look like, with the ending of nouns that agree. */
const prepositional: readonly [RegExp, RegExp] = [/(?:[сц]к|н|в|т)ом$/u, /е$/u]

/** A noun without an ending: it is no genitive, dative or instrumental of the singular, so no adjective in one of these belongs to it. */
const bare = /[бвгґджзйклнпрстфхцчшщь]$/u
const oblique = /(?:ого|его|ому|ему|им|ым|ої|ою)$/u

function qualifies(lower: string, head: string, language: string): boolean {
  if (lower.length < 4 || oblique.test(lower) && bare.test(head) && head.length > 4) return false
  return adjective.test(lower) || (language === "uk" ? agreeing : [prepositional]).some(([own, noun]) => own.test(lower) && noun.test(head))
}
const genitiveAdjective = /(?:ого|ього|ої|их|іх|ого|его|ой|ей|ых|их)$/
/** Genitives of subject matter: археології, физики, мистецтва. */
const abstract = /(?:ии|ії|ики|іки|ства|тва|ения|ання|ення|ости|ості)$/
const verb = /(?:вся|лася|лося|лися|лся|лась|лось|лись|ил|ал|ел|ил[аои]|ал[аои]|ел[аои]|ив|ав|їв|ує|ює|яє|ає|ить|їть|ять|уть|ють|ет|ит|ут|ют|ат|ят|ти|ть|ться|ется|ится|ются)$/
const singles = /^(?:рад[аиіуою]+|дум[аыеуой]+|сейм[ауіе]?|сенат[аеуіом]*|парламент[аеуіом]*|кабмін[ауіом]*|кабмин[ауеом]*|генштаб[ауіеом]*|генпрокуратур[аиыіеуою]+|облрад[аиіуою]+|кнесет[ауіе]*|конгрес[асуіеом]*)$/u
/** Names of bodies made of two clipped words: Мінфін, Росгвардия, Держспецзв’язок. */
const ministry = /^(?:держ(?:спец|служб|дум|бюро|прод|еко|стат|митн|прикордон|лісагент|архів)|рос(?:комнадзор|гвард|потреб|стат|атом|космос|нефт|реестр|авиаци|фин|сотруднич|гидромет|обрнадзор|молодеж|рыболов)|гос(?:дум|совет|деп|комстат|корпорац)|укр(?:заліз|енерго|гідро|пошт|нафт|трансгаз|автодор|спецекспорт|оборон|інформ)|нац(?:банк|поліці|гвард|рад|совет|комісі)|ген(?:прокур|штаб))|^(?:мін|мин)(?:обор|фін|фин|юст|здрав|здоров|економ|эконом|екон|транс|енерг|энерго|культ|пром|строй|буд|спорт|труд|соц|аг|сель|цифр|просв|освіт|обр|образ|інфра|природ|довкіл|реінтегр|внеш|торг|связ)/u

/** How far the complement of a head goes: small genitives of subject matter, then capitals. */
function tailOf(page: Page, covering: Covering, head: number): number {
  let end = head + 1
  let links = 0
  while (end < page.tokens.length && end - head < 14 && joined(page, end)) {
    const further = furtherFields(page, end)
    if (further > end) {
      end = further
      links = 0
      continue
    }
    const { shape, lower } = page.tokens[end]!
    if (shape === "sign") break
    if (shape === "capital" || shape === "upper") {
      if (given(page, end) !== 0 || has(page, end, word.role | word.honorific) || covering.person[end] !== undefined && covering.place[end] === undefined) break
      if (has(page, end, word.stop) && shape !== "upper") break
      end++
      links = 0
      continue
    }
    if (shape !== "lower") break
    const following = page.tokens[end + 1]
    if (genitiveAdjective.test(lower) && lower.length > 4 && following !== undefined && joined(page, end + 1) && following.shape === "lower" && !verb.test(following.lower) && !has(page, end + 1, word.stop | word.speech | word.role | word.joint)) {
      end += 2
      continue
    }
    if ((has(page, end, word.topic) || end === head + 1 && abstract.test(lower) && capital(page, head)) && !has(page, end, word.speech)) {
      end++
      links = 0
      continue
    }
    if (/^(?:им|ім|имени|імені)$/u.test(lower)) {
      let next = end + 1
      if (page.tokens[next]?.text === ".") next++
      let words = 0
      while (next < page.tokens.length && words < 5 && joined(page, next) && (capital(page, next) || page.tokens[next]!.text === "." && page.tokens[next]!.gap === "none" && page.tokens[next - 1]!.shape === "letter")) {
        words++
        next++
      }
      if (words > 0) end = next
      break
    }
    if (has(page, end, word.joint) && !singles.test(page.tokens[head]!.lower)) {
      // "з питань поводження з військовополоненими": a link must lead to subject matter
      const next = page.tokens[end + 1]
      if (next !== undefined && joined(page, end + 1) && links < 2 && has(page, end + 1, word.topic) && next.shape === "lower") {
        end++
        links++
        continue
      }
      break
    }
    break
  }
  return end
}

/** Names of bodies in Ukrainian and Russian: «Міністерство оборони Росії», «Европейская комиссия», «МИД России». */
export function slavicBodies(page: Page, covering: Covering): Array<Candidate> {
  const found: Array<Candidate> = []
  const push = (first: number, last: number, head: number, score: number, type: "ORG" | "EVENT" | "PRODUCT" = "ORG"): void => {
    found.push({
      first, last, start: page.tokens[first]!.start, end: page.tokens[last - 1]!.end, type, score,
      why: [evidence("head", { word: page.tokens[head]!.text })], entities: [], ...(type === "ORG" ? { body: bodyOf(page, covering, first, last, head) } : {})
    })
  }
  for (let head = 0; head < page.tokens.length; head++) {
    const language = page.languages[head]!
    if (language !== "uk" && language !== "ru") continue
    const token = page.tokens[head]!
    if (token.shape === "sign" || token.shape === "number") continue
    if (!plain(page, head) && !coversLine(page, head, head + 1)) continue
    if (token.shape === "capital" && ministry.test(token.lower)) {
      push(head, countryAfter(page, covering, head + 1), head, 0.85)
      continue
    }
    // «Львівська ОВА»
    const relational = (): boolean => {
      const left = head - 1
      if (left < 0 || !joined(page, head) || page.tokens[left]!.shape !== "capital" || page.tokens[head]!.gap !== "space" || covering.place[head] !== undefined || !/(?:[сц]ьк|[сц]к)(?:ий|ого|ому|им|а|ої|ій|у|ою|ая|ой|ую|ое|е)$/u.test(page.tokens[left]!.lower)) return false
      push(left, head + 1, head, 0.8)
      return true
    }
    // a known body of state and its country: «МИД России»
    const known = covering.body[head]
    if (token.shape === "upper" && (known !== undefined && known.last === head + 1 || states.test(token.lower))) {
      const last = countryAfter(page, covering, head + 1)
      if (last > head + 1) push(head, last, head, 0.9)
      else relational()
      continue
    }
    if (token.shape === "upper" && token.text.length < 6 && relational()) continue
    if (!has(page, head, word.organisation | word.event | word.product)) continue
    const event = !has(page, head, word.organisation)
    if (has(page, head, word.role) && !has(page, head, word.organisation)) continue
    // adjectives before the head, up to one with a capital
    let first = head
    for (let at = head - 1; at >= 0 && head - at < 5 && joined(page, at + 1) && page.tokens[at]!.shape !== "sign"; at--) {
      const left = page.tokens[at]!
      if (!qualifies(left.lower, token.lower, language) || has(page, at, word.stop | word.role)) break
      if (left.shape === "capital") {
        first = at
        if (left.first) break
        continue
      }
      if (left.shape !== "lower") break
    }
    const title = first < head
    if (!title && !capital(page, head)) continue
    if (title && page.tokens[first]!.first && page.small.has(page.tokens[first]!.lower)) continue
    const last = tailOf(page, covering, head)
    // at the start of a sentence any adjective has a capital
    if (title && page.tokens[first]!.first && !capital(page, head) && !official.test(page.tokens[first]!.lower)) {
      let further = false
      for (let at = head + 1; at < last; at++) further ||= capital(page, at)
      if (!further) continue
    }
    let score = 0.8
    if (last - first === 1) {
      if (token.first || event) continue
      if (!singles.test(token.lower)) continue
      score = 0.55
    }
    if (event && last - first < 2) continue
    push(first, last, head, score, !event ? "ORG" : has(page, head, word.event) ? "EVENT" : "PRODUCT")
  }
  return found
}

/** Adjectives that begin names of bodies. */
const official = /^(?:верховн|конституц|національн|национальн|державн|государственн|федеральн|центральн|європейськ|европейск|міжнародн|международн|всесвітн|всемирн|генеральн|об’єднан|объединенн|объединённ|антимонопольн|рахунков|счетн|вищ|высш|головн|главн|следственн|слідч|координаційн|координационн|антикорупційн|обществен|громадськ)/u

const states = /^(?:мид|мвд|мчс|фсб|мзс|мвс|сбу|дснс|цвк|нбу|цб|цик|гру|гур|зсу|всу|вс|зс|ск|дпсу|фсин|гпу|опу|апу|нацполіці\S*)$/u

function countryAfter(page: Page, covering: Covering, at: number): number {
  const place = covering.place[at]
  return place !== undefined && place.first === at && joined(page, at) && page.tokens[at]!.gap === "space" && place.entities.some((entity) => entity.country !== undefined) ? place.last : at
}

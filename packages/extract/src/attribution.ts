import { isUpper } from "./characters.ts"
import { looksLikePerson, looksLikeUncasedName, nameWordsOf } from "./personNames.ts"
import { type StatedDate, statedDate } from "./publicationDate.ts"
import type { Reading } from "./reading.ts"
import { classNumber } from "./vocabulary.ts"

/** What a short line may be beside a headline, each with a score: 0 for not at all, 3 for likely, 5 for sure. */
export interface Attribution {
  readonly byline: number
  readonly names: ReadonlyArray<string>
  readonly date: number
  readonly stated?: StatedDate | undefined
  readonly credit: number
}

const none: Attribution = { byline: 0, names: [], date: 0, credit: 0 }
const trade = classNumber("trade")
const body = classNumber("body")
const agency = classNumber("agency")
const photo = classNumber("photo")
const dating = classNumber("dating")
const functions = classNumber("function")

/** What stands before the names in a byline. A colon may follow; where `colon` is needed, it must. */
const before = /^(?:(?:written |reported |words |story |text |published |posted |interview |analysis |opinion |report |review |commentary )?by|von|par|propos recueillis par|por|di|redaktion|автор(?:ка|и|ы)?|авторка|текст|журналіст(?:ка)?|журналист(?:ка)?|autor(?:a|in|en|es|zy|ka|ki)?|auteur(?:e|s)?|author(?:s)?|text|texte|tekst|testo|texto|oprac(?:\.|ował|owała|owanie)|pisze|بقلم|كتب|كتبت|تقرير|المؤلف|الكاتب|الكاتبة|إعداد|yazan|yazar|haber|作者|记者|記者|撰文|文|编辑|執筆|取材|文責|著者|글|글쓴이|작성자|โดย|เรื่อง|ผู้เขียน|ผู้สื่อข่าว|door|av|skribent|oleh|penulis|reporter|napsala?|लेखक|लेखिका|रिपोर्ट|द्वारा|نویسنده|خبرنگار|گزارش|به قلم)(?<colon>\s*[:：／]\s*|[\s/]+)/iu
/** Prefixes that are also ordinary words and so need their colon. */
const wantsColon = /^(?:автор|авторка|автори|авторы|текст|журналіст|журналістка|журналист|журналистка|autor|autora|autorin|autoren|autores|autorzy|autorka|autorki|auteur|auteure|auteurs|author|authors|text|texte|tekst|testo|texto|redaktion|haber|文|编辑|yazar|取材|글|เรื่อง|ผู้สื่อข่าว|skribent|reporter|रिपोर्ट|خبرنگار|گزارش)(?![\p{L}])/iu

/** A name that its trade touches, before or behind: 本报记者王小明, 홍길동 기자. */
const beside = /^(?:本报|本報|特约|特約)?(?:记者|記者|作者|特派员|特派員|通讯员)\s?(\p{Script=Han}{2,4})$|^(\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})\s?(?:记者|記者|기자|선임기자|특파원|인턴기자|논설위원)(?:\s\S{3,60}@\S{3,60})?$/u

// Looked for from the beginning of a stretch of blanks only: time that grows with its square otherwise.
const separators = /(?:(?<!\s)\s+)?(?:[,،;|·•/]|\s[-–—]\s|\s(?:and|und|et|y|e|i|oraz|і|та|й|и|و|ve|&)\s|、)\s*|(?<!\s)\s+و(?=\p{Script=Arabic}{3})/u
const placeAfter = /\s(?:in|aus|à|en|from|в|у|w|z|из|з|في|i|at|for|de)\s{1,9}\p{Lu}[\p{L}\s.-]{0,99}$/u
const hasDigit = /\p{N}/u
const roleAfter = /(?:(?<!\s)\s+)?\([^)]{0,200}\)\s*$/

/** The persons that a list of names, places and trades names. */
function namesIn(text: string, sure: boolean): Array<string> {
  const names: Array<string> = []
  for (let part of text.split(separators)) {
    part = part.replace(roleAfter, "").trim()
    if (part.length === 0) continue
    if (looksLikePerson(part) || (sure && looksLikeUncasedName(part))) {
      // "Lin Mei in Beijing": the place goes. Not where all of it may be a name.
      names.push(part)
      continue
    }
    const cut = part.replace(placeAfter, "").trim()
    if (cut !== part && looksLikePerson(cut)) names.push(cut)
    else if (sure && names.length === 0 && /^\p{Lu}[\p{L}'’-]+$/u.test(part) && /^[^.]{3,20}$/.test(part) && !isOrganisation(part)) names.push(part)
  }
  return [...new Set(names)]
}

function isOrganisation(text: string): boolean {
  const told = nameWordsOf(text)
  return told.body || told.agency || told.trade || told.place
}

/** Whether all the words that matter begin with a capital, as in the name of an institution. */
function capitalised(text: string): boolean {
  const words = text.split(/\s+/)
  const first = words[0]![0]!
  if (!isUpper(first) && first.toLowerCase() !== first.toUpperCase()) return false
  // German and Slavic institutions write later words small.
  return words.length <= 2 || words.filter((word) => word.length > 3).some((word, i) => i > 0 && isUpper(word[0]!)) || words.length <= 4
}

/** Whether a line has nothing but so many names, and places or trades. */
function allNamed(text: string, names: number): boolean {
  const others = text.split(separators).filter((part) => part.trim() !== "" && !looksLikePerson(part.replace(roleAfter, "").trim()))
  return text.split(separators).filter((part) => part.trim() !== "").length === names + others.length && others.every((part) => part.split(" ").length <= 4 && !/[«»“”„"?!]/.test(part) && (nameWordsOf(part).trade || (nameWordsOf(part).place && part.split(" ").length <= 2)))
}

function creditScore(reading: Reading, scores: ReadonlyArray<number>): number {
  const { piece: { text }, length, ending } = reading
  if (length > 40) return 0
  const marked = scores[photo]!
  if (marked >= 4 && (length <= 25 || reading.sentences === 0)) return length <= 25 ? 5 : 3
  if (length > 12 || ending === "question" || ending === "exclamation" || ending === "colon") return 0
  if (ending === "stop" && length > 5) return 0
  if (reading.copyright && length <= 6) return 4
  if (marked >= 3 && /[/|]|:/.test(text)) return 5
  if (scores[agency]! >= 3) return /\/|\|/.test(text) ? 5 : length <= 3 ? 4 : marked >= 3 ? 4 : 0
  const pair = /^\p{Lu}[\p{L}.'’ -]{2,40}\s?\/\s?(\p{Lu}[\p{L}.'’ -]{1,40})$/u.exec(text)
  if (pair !== null && !nameWordsOf(pair[1]!).place) return 4
  // "Rendering: City of …": a word for the kind of picture that no list has.
  if (reading.lead && length <= 8 && ending === "open" && !before.test(text)) {
    const owner = text.slice(text.search(/[:：]/) + 1).trim()
    if (looksLikePerson(owner) || (scores[body]! >= 2 && capitalised(owner))) return 3
  }
  if (scores[body]! >= 2 && length <= (/\d/.test(text) ? 0 : scores[functions]! > 0 ? 8 : 6) && ending === "open" && capitalised(text)) return 3
  if (length === 1 && /^\p{Lu}{2,5}$/u.test(text)) return 2
  return 0
}

/** What a line may be beside a headline. Long lines are nothing of the kind. */
export function attributionOf(reading: Reading, scores: ReadonlyArray<number>, language: string | undefined): Attribution {
  const { piece: { text, hint }, length } = reading
  if (length > 40 || text.length > 240) return none
  let credit = creditScore(reading, scores)
  let date = 0
  let byline = 0
  let names: Array<string> = []
  const stated = (length <= 8 || (length <= 22 && reading.ending !== "stop")) && hasDigit.test(text) ? statedDate(text, language) : undefined
  if (stated !== undefined) {
    const foreign = stated.rest.filter((word) => word.length > 1).length - scores[dating]!
    if (foreign <= 1) date = 5
    else if (foreign <= 4 && reading.ending !== "stop") date = 4
    else if (foreign <= 9 && stated.iso !== undefined && reading.ending !== "stop") date = 2
  } else if (length <= 7 && scores[dating]! >= 2 && scores[dating]! >= length - 2 && scores[functions]! <= 2 && reading.words.some((word) => /^\d/.test(word)) && reading.ending !== "stop") date = 3
  const lead = before.exec(text)
  const sure = lead !== null && (!wantsColon.test(text) || /[:：／/]/.test(lead.groups!["colon"]!))
  let rest = sure ? text.slice(lead[0].length) : text
  if (stated !== undefined && date > 0) {
    // Names beside the date: what is left of the line once the date is out.
    const offset = text.length - rest.length
    rest = `${rest.slice(0, Math.max(0, stated.start - offset))} | ${rest.slice(Math.max(0, stated.end - offset))}`
  }
  if (sure && length <= 25 && credit < 5) {
    names = namesIn(rest, true)
    if (names.length > 0) byline = reading.ending === "stop" && length > 6 ? 2 : 5
    else if (length <= 6 && reading.ending === "open") byline = 2
  } else if (credit < 4 && length <= 16 && (reading.ending === "open" || /\p{Lu}\.$/u.test(text))) {
    const inner = date > 0 ? /\bby\s+(\S.{0,300})$/i.exec(rest) : null
    names = namesIn(inner === null ? rest : inner[1]!, false)
    // What is mostly something else is a sentence that begins with a name.
    if (date === 0 && names.reduce((sum, name) => sum + name.length, 0) * 3 < text.length) names = []
    if (names.length > 0) byline = looksLikePerson(text) ? 4 : date > 0 || inner !== null ? 4 : scores[trade]! > 0 ? 3.5 : names.length > 1 ? (allNamed(rest, names.length) ? 4 : 3) : allNamed(rest, 1) ? 4 : 2
  }
  // "Staff and agencies": a byline without a person.
  if (byline === 0 && credit === 0 && length <= 7 && reading.ending === "open" && (scores[agency]! >= 3 || (scores[trade]! >= 2 && length <= 3)) && capitalised(text)) byline = 3.5
  const named = beside.exec(text)
  if (named !== null && byline < 5) {
    names = [(named[1] ?? named[2])!]
    byline = 5
  }
  if (hint?.role === "byline" && names.length > 0) byline = 6
  if (hint?.role === "credit") credit = Math.max(credit, 5)
  if (hint?.role === "date" && (stated !== undefined || hint.date !== undefined)) date = 6
  if (date >= 4 && byline > 0 && byline < 4) byline = names.some((name) => name.split(" ").length > 1) ? byline : 0
  return { byline, names, date, stated, credit }
}

/** Whether a line is plainly a date with a day or a byline, as stands above an article or a comment. */
export function attributionLine({ date, byline, stated }: Attribution): boolean {
  return (date >= 4 && stated?.iso !== undefined) || byline >= 5
}

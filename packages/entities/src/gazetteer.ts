import type { Entity, Match, MatchForm, Matcher } from "@polyonym/lexicon/pure"
import { evidence, type Candidate, type EntityType } from "./candidate.ts"
import { simplified } from "./chinese/simplified.ts"
import { declinedPackNames } from "./declinedPackNames.ts"
import { languageBase } from "./languageBase.ts"
import { packMatches } from "./packMatches.ts"
import { capital, has, type Page, tokenAt } from "./page.ts"
import { word } from "./wordTable.ts"

const mentioned: ReadonlySet<string> = new Set<EntityType>(["PER", "ORG", "LOC", "EVENT", "PRODUCT", "DEMONYM"])
/** Whether entities of a type are mentions: languages and currencies of a pack are not. */
const isMentioned = (type: Entity["type"]): type is EntityType => mentioned.has(type)
const titles = new Set("pope king queen prince princess emperor empress papst könig königin kaiser prinz prinzessin pape roi reine empereur papa rey reina papież król królowa папа король королева принц принцеса принцесса البابا патріарх патриарх митрополит".split(" "))
const cased = /^[\p{Lu}\p{Lt}\p{Ll}]/u
const small = /^\p{Ll}/u

/** Ranges of the text that are in one language. */
function stretches(page: Page): Array<{ start: number; end: number; language: string }> {
  const found: Array<{ start: number; end: number; language: string }> = []
  for (const token of page.tokens) {
    const last = found.at(-1)
    if (last !== undefined && last.language === token.language) last.end = token.end
    else found.push({ start: token.start, end: token.end, language: token.language })
  }
  return found
}

/** Words that are names only with a capital. */
function believable(page: Page, match: Match, type: EntityType, first: number, last: number): boolean {
  const token = page.tokens[first]!
  const head = match.text
  if (!cased.test(head)) return true
  if (small.test(head)) {
    if (type === "EVENT") return match.text.length > 5
    if (type === "DEMONYM") return page.languages[first] !== "en" && page.languages[first] !== "de" || match.text.length > 5 && page.languages[first] === "de"
    if (type === "PRODUCT") return match.text.length > 5 && (page.languages[first] === "uk" || page.languages[first] === "ru" || page.languages[first] === "pl")
    return last - first > 1 && capital(page, last - 1) && type !== "PER" || type === "PER" && has(page, first, word.particle)
  }
  if (last - first === 1 && has(page, first, word.stop) && token.shape !== "upper") return false
  if (match.text.length <= 2 && match.text !== match.text.toUpperCase() && last - first === 1 && type !== "PER" && type !== "PRODUCT") return false
  if (type === "PRODUCT" && match.text.length === 1) return token.shape === "letter" && !token.first && !has(page, first, word.stop) && page.tokens[first + 1]?.text !== "."
  return true
}

/** What is no mention (a language, a currency) does not hide the names inside it: of "Ukrainian hryvnia" there is the people. */
const withoutHiding = (matches: ReadonlyArray<Match>): ReadonlyArray<Match> =>
  matches.flatMap((match) => (match.nested.length === 0 || match.candidates.some(({ type }) => isMentioned(type)) ? [match] : match.nested))

/** The names of packs in a page, by the language of each stretch. */
export function packNames(page: Page, matcher: Matcher): Array<Candidate> {
  const found: Array<Candidate> = []
  for (const { start, end, language } of stretches(page)) {
    const whole = start === 0 && end === page.text.length
    const part = whole ? page.text : page.text.slice(start, end)
    const read = languageBase(language) === "zh" ? simplified(part) : part
    for (const match of packMatches(part, read, (one) => withoutHiding(matcher.find(one, { language, nested: true })))) {
      const first = tokenAt(page, match.start + start)
      const last = tokenAt(page, match.end + start - 1) + 1
      if (first >= page.tokens.length || last <= first) continue
      // the people in "Russian Defense Ministry" say whose it is
      if (last - first > 1 && match.candidates[0]?.type === "ORG" && capital(page, first)) {
        const word = page.tokens[first]!
        for (const inner of matcher.find(word.text, { language })) {
          const people = inner.candidates.find((entity) => entity.type === "DEMONYM")
          if (people === undefined || inner.end !== word.text.length) continue
          found.push({ first, last: first + 1, start: word.start, end: word.end, type: "DEMONYM", score: 0.5, why: [], entities: [people] })
        }
      }
      const byType = new Map<EntityType, Array<{ readonly entity: Entity; readonly form: MatchForm }>>()
      match.candidates.forEach((entity, at) => {
        const { type } = entity
        if (!isMentioned(type)) return
        const list = byType.get(type)
        const form = match.forms[at] ?? match.form
        if (list === undefined) byType.set(type, [{ entity, form }])
        else list.push({ entity, form })
      })
      for (const [type, list] of byType) {
        if (!believable(page, match, type, first, last)) continue
        const { entity, form } = list[0]!
        // a title that the pack has in the name stays outside: "Pope | Leo XIV"
        if (type === "PER" && last - first > 1 && titles.has(page.tokens[first]!.lower)) {
          const from = page.tokens[first + 1]!
          found.push({
            first: first + 1, last, start: from.start, end: match.end + start, type, score: 0.9, why: [evidence("pack", { id: entity.id, form: "without-title" })], entities: list.map((one) => one.entity)
          })
          continue
        }
        found.push({
          first, last, start: match.start + start, end: match.end + start, type,
          score: Math.min(0.98, 0.8 + 0.15 * entity.prior + (last - first > 1 ? 0.03 : 0)),
          why: [evidence("pack", { id: entity.id, form: form.inflected ? "inflected" : "listed" })],
          entities: list.map((one) => one.entity),
          lemma: form.inflected ? form.lemma : undefined,
          short: type === "PER" && (form.kind === "surname" || form.kind === "short" && entity.prior < 0.9)
        })
      }
    }
  }
  return [...found, ...declinedPackNames(page, matcher, found)]
}

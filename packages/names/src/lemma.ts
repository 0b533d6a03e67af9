import { givenNames } from "./parse/givenNames.ts"
import { type InflectedKind, type Segment, declension, personSegments } from "./inflection.ts"
import { isCapitals, plainLetters, withCapitals } from "./parse/letters.ts"
import { patronymicGender } from "./parse/patronymics.ts"
import { prepareName } from "./name.ts"
import { type Declension, type GrammaticalCase, type WordGender, type WordRole, cases } from "./paradigm.ts"

/** A nominative that an inflected name may come from. */
export interface LemmaCandidate {
  readonly lemma: string
  /** Nothing where the name does not change. */
  readonly case?: GrammaticalCase
  readonly gender?: "m" | "f" | "n"
  readonly number?: "singular" | "plural"
  /** 0..1, a share among the candidates: it orders them, it is not calibrated. */
  readonly confidence: number
}

interface Reading {
  readonly lemma: string
  /** −1 for a word that does not change. */
  readonly at: number
  readonly gender: WordGender
  readonly plural: boolean
  readonly weight: number
}

const strong = /(ськ|цьк|зьк)(ий|а)$|(ск|цк)(ий|ая)$|(енко|чук|юк|ович|евич|ець|ец)$|(sk|ck|dzk)(i|a)$|(wicz|czyk|czuk)$/
const fair = /([оеєё]в|[іїиы]н|ін)$|(ко|ук|як|ик|ич|ан|ян|ер|ар|он|дзе|лі|ак|ik|ek|ak|ów)$/
const womanly = /([оеєё]ва|[іїиы]на)$/
/** Endings that a nominative hardly has. */
const oblique = /(ого|его|ього|ому|ему|ові|еві|єві|ом|ем|єм|ою|ею|єю|ої|ами|ями|ах|ях|ым|ими|ой|ей|ego|emu|owi|em|iej|ą|ę)$/

function surnameWeight(small: string, lemma: string, ending: string, gender: WordGender): number {
  if (strong.test(lemma)) return 4
  if (/[^аеєиіїоуюяыэёaeiouy][оo]$/.test(lemma) && !/(ко|ko)$/.test(lemma)) return 0.15
  if (gender === "f" && womanly.test(lemma)) return 1.3
  if (/(ок|ек|ень|ek)$/.test(lemma) && ending.length > 1) return 0.5
  if (fair.test(lemma)) return 2
  if (/(ськой|ской)$/.test(lemma)) return 0.15
  if (/[иы]й$/.test(lemma)) return 0.4
  if (/[оі]й$/.test(lemma)) return 0.3
  if (lemma.endsWith("й")) return 0.6
  if (/[бвгджзклмнпрстфхцчшщґ]я$/.test(lemma) && small !== lemma) return 0.25
  if (/[ьц]$|[нцк][кц]$|[бвгджзклмнптфхцчшщ][бвгджзлмн]$/.test(lemma)) return 0.3
  if (/[аяa]$/.test(lemma)) return gender === "f" ? 0.5 : 0.6
  if (/[yeоіїиi]$/.test(lemma)) return 0.3
  return 1.2
}
const caseWeights = [1.15, 1, 0.6, 0.9, 0.8, 0.55, 0.2]
/** Places stand in the locative most of all. */
const placeWeights = [1.15, 1, 0.4, 0.7, 0.6, 1, 0.05]

const consonantEnd = /[бвгджзклмнпрстфхцчшщґbcdfghklmnprstwz]$/
/** Endings that a word seldom has without a vowel before the last consonant. */
const clustered = /[бвгджзклмнптфхцчшщ][бвгджзлмн]$/

const stripped = (word: string): string => plainLetters(word)

/** The readings of one word, each with a weight. */
function readings(text: string, role: WordRole, rules: Declension, tag: string): ReadonlyArray<Reading> {
  const small = text.toLowerCase()
  const found: Array<Reading> = []
  for (const { lemma, paradigm, grammaticalCase } of rules.analyses(small, role)) {
    let weight = (role === "p" ? placeWeights : caseWeights)[grammaticalCase]! * (paradigm.plural ? 0.15 : 1)
    if (small === lemma && (oblique.test(small) || /[зс]і$/.test(small))) weight *= 0.1
    if (role === "g") {
      const known = givenNames(stripped(lemma))
      const patronymic = patronymicGender(lemma)
      if (known.some((name) => name.gender === paradigm.gender)) weight *= lemma.endsWith("о") ? 14 : 12
      else if (known.length > 0) weight *= 0.05
      else if (patronymic !== undefined && !/[аеуєюіиіы]$/.test(lemma.replace(/на$/, ""))) weight *= patronymic === paradigm.gender ? 12 : 0.02
      else if (/[бвгджзклмнпрстфхцчшщґ][яь]$/.test(lemma)) weight *= paradigm.gender === "f" && !/[иіи]$/.test(small) ? 0.3 : 0.08
      else if (/[ая]$/.test(lemma)) weight *= paradigm.gender === "f" ? 1 : 0.1
      else if (lemma.endsWith("о")) weight *= 0.2
      else if (/[йь]$/.test(lemma)) weight *= 0.6
    } else if (role === "s") weight *= surnameWeight(small, lemma, paradigm.ending, paradigm.gender)
    else if (tag === "uk" && role === "p" && /[єое]в$/.test(lemma)) weight *= 0.5
    else if (paradigm.gender === "x") weight *= 0.2
    else if (role === "p" && /(стан|бург|град|ськ|ск|город|бад|ów|burg)$/.test(lemma)) weight *= 2.5
    else if (role === "a") weight *= lemma.endsWith("ой") ? 2 : /(ства|ця|ца|[оеє]ма|[оеє]м)$/.test(lemma) ? 0.1 : 12
    else if (/(ое|ой|ая|яя|ый|ыа)$/.test(lemma) && !/(ск|цк)..$/.test(lemma)) weight *= 0.2
    else if (/[бвгґджзклмнпрстфхцчшщ]я$/.test(lemma) && !/(.)\1я$/.test(lemma)) weight *= 0.4
    else if (paradigm.gender === "f" && /(ства|[оєе]ва)$/.test(lemma)) weight *= 0.4
    else if (lemma.endsWith("ств")) weight *= 0.3
    else if (paradigm.gender === "f" && /(ия|ія|ина|їна)$/.test(lemma)) weight *= 2.5
    else if (/[ьи]е$/.test(lemma) && !/[тн]ие$/.test(lemma)) weight *= 0.2
    else if (role === "p" && /[бвгджзклмнптфхцчшщ][бвгджзлмнк]$/.test(lemma) && !/[сц]к$/.test(lemma)) weight *= 0.5
    else if (role !== "d" && paradigm.gender === "m" && !oblique.test(lemma) && consonantEnd.test(lemma) && !clustered.test(lemma)) weight *= 1.25
    else if (/[ьой]$/.test(lemma) && !/(ство|ський|ский|ость|ість|поль|піль)$/.test(lemma)) weight *= 0.4
    found.push({ lemma: withCapitals(lemma, text), at: grammaticalCase, gender: paradigm.gender, plural: paradigm.plural, weight })
  }
  // a word that does not change, or does not in the feminine
  const consonant = /[бвгґджзйклмнпрстфхцчшщь]$/.test(small) || /[bcdfghjklłmnpqrstvwxzżźćńś]$/.test(small)
  if (role === "s" && (consonant || small.endsWith("ко"))) found.push({ lemma: text, at: -1, gender: "f", plural: false, weight: oblique.test(small) ? 0.05 : 1 })
  const still = role === "a" ? 0.005 : oblique.test(small) || /[зс]і$/.test(small) ? 0.02 : /(швили|швілі)$/.test(small) ? 6 : /[ії]$/.test(small) ? 0.15 : /[уюеэєоыyoeiu]$/.test(small) ? 0.35 : 0.2
  if (!(role === "s" && (consonant || small.endsWith("ко"))) && (!consonant || found.length === 0)) found.push({ lemma: text, at: -1, gender: "m", plural: false, weight: still }, { lemma: text, at: -1, gender: "f", plural: false, weight: still })
  return found
}

function combined(segments: ReadonlyArray<Segment>, tail: string, rules: Declension, tag: string, prefer: WordGender | undefined): Map<string, LemmaCandidate> {
  const best = new Map<string, LemmaCandidate>()
  const all = segments.map((segment) => segment.role === undefined || (segment.text.length <= 2 && isCapitals(segment.text)) ? undefined : readings(segment.text, segment.role, rules, tag))
  const given = segments.findIndex((segment) => segment.role === "g")
  for (const gender of ["m", "f", "n", "x"] as const) {
    for (const plural of [false, true]) {
      if (plural && segments.length > 1) continue
      for (let at = 0; at < cases.length; at++) {
        let weight = 1
        let lemma = ""
        let changes = false
        const others: Array<{ text: string; weight: number }> = []
        for (const [index, segment] of segments.entries()) {
          const own = all[index]
          lemma += segment.before
          if (own === undefined) {
            lemma += segment.text
            continue
          }
          const fitting = own.filter((it) => (it.at === at && it.gender === gender && it.plural === plural) || (it.at === -1 && it.gender === gender && !plural))
          fitting.sort((a, b) => b.weight - a.weight || (a.lemma < b.lemma ? -1 : 1))
          const first = fitting[0]
          if (first === undefined) {
            weight = 0
            break
          }
          if (first.at >= 0) changes = true
          if (index === segments.length - 1) for (const other of fitting.slice(1, 7)) if (other.lemma !== first.lemma) others.push({ text: lemma + other.lemma, weight: weight * other.weight })
          lemma += first.lemma
          weight *= first.weight
        }
        if (weight === 0 || (!changes && at > 0)) continue
        if (given >= 0 && prefer !== undefined && prefer !== gender) weight *= 0.1
        const add = (text: string, value: number): void => {
          const there = best.get(text + gender)
          if (there !== undefined && there.confidence >= value) return
          best.set(text + gender, {
            lemma: text, confidence: value, number: plural || gender === "x" ? "plural" : "singular",
            ...(changes ? { case: cases[at]! } : {}), ...(gender === "x" ? {} : { gender })
          })
        }
        add(lemma + tail, weight)
        for (const other of others) add(other.text + tail, other.weight)
      }
    }
  }
  return best
}

/**
 * The nominatives that an inflected name may come from, best first: Ukrainian (`uk`), Russian (`ru`) and Polish (`pl`); other languages give the name itself.
 *
 * Parts of a name are read together, agreeing in case, gender and number. At most twelve candidates; the name as it stands is among them.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { lemmatiseName } from "@polyonym/names/pure"
 *
 * assert.equal(lemmatiseName("Остапом Мельничуком", { language: "uk", kind: "person" })[0]?.lemma, "Остап Мельничук")
 * ```
 */
export function lemmatiseName(text: string, options: { readonly language: string; readonly kind: InflectedKind }): ReadonlyArray<LemmaCandidate> {
  const rules = declension(options.language)
  if (rules === undefined || text.length > 200 || text === "") return text === "" ? [] : [{ lemma: text, confidence: 1 }]
  const name = prepareName(text, { language: options.language, kind: options.kind === "person" ? "person" : "place" })
  if (name.parts.length === 0) return [{ lemma: text, confidence: 1 }]
  const tail = text.slice(name.parts.at(-1)!.end)
  const person = options.kind === "person"
  const attempts: Array<ReadonlyArray<Segment>> = []
  if (person) {
    const segments = personSegments(name)
    attempts.push(segments)
    if (segments.length === 1) attempts.push(segments.map((segment) => ({ ...segment, role: segment.role === "g" ? "s" : "g" })))
    else if (name.parts.every((part) => part.role === "family" || part.role === "given") && segments[0]!.role === "s") attempts.push(segments.map((segment) => ({ ...segment, role: segment.role === "s" ? "g" : "s" })))
  } else attempts.push(...phrases(name.text, name.parts, options.kind))
  const patronymic = name.parts.find((part) => part.role === "patronymic")
  const told = patronymic === undefined ? undefined : patronymicGender(patronymic.plain)
  const merged = new Map<string, LemmaCandidate>()
  for (const segments of attempts) {
    for (const [key, candidate] of combined(segments, tail, rules, options.language.slice(0, 2).toLowerCase(), told)) {
      const there = merged.get(key)
      if (there === undefined || there.confidence < candidate.confidence) merged.set(key, candidate)
    }
  }
  if (![...merged.values()].some((candidate) => candidate.lemma === text)) merged.set(text, { lemma: text, confidence: 0.02 })
  const sorted = [...merged.values()].sort((a, b) => b.confidence - a.confidence || (a.lemma < b.lemma ? -1 : a.lemma > b.lemma ? 1 : 0))
  const seen = new Set<string>()
  const out = sorted.filter((candidate) => !seen.has(candidate.lemma) && seen.add(candidate.lemma)).slice(0, 12)
  const total = out.reduce((sum, candidate) => sum + candidate.confidence, 0) || 1
  return out.map((candidate) => ({ ...candidate, confidence: Math.round(candidate.confidence / total * 1e4) / 1e4 }))
}

/** An adjective behind its noun, in a form that agrees: Komisji Europejskiej, Кам'янця-Подільського. */
const after = /(ськ|ск|sk|ck)(ий|ий|ого|ому|им|ім|а|ої|ій|у|ою|ая|ой|ую|i|iego|iemu|im|a|iej|ą|ie)$/

/** A form that only an adjective has: Ізмаїльському, Вечернему. */
const adjective = /(ськ|цьк|зьк|ск|цк)(ий|ого|ому|им|ім|ої|ій|ою|ая|ой|ую)$|[^о](ого|его|ому|ему|ої|ими|ыми)$/

/** Ways to see a place, organisation or demonym: adjectives, then the head; the rest stays. */
function phrases(text: string, parts: ReadonlyArray<{ readonly text: string; readonly start: number; readonly end: number }>, kind: InflectedKind): ReadonlyArray<ReadonlyArray<Segment>> {
  const out: Array<ReadonlyArray<Segment>> = []
  const head: WordRole = kind === "place" ? "p" : kind === "demonym" ? "d" : "n"
  const words = parts.map((part, index) => ({ text: part.text, before: text.slice(index === 0 ? 0 : parts[index - 1]!.end, part.start) }))
  const led = words.length >= 2 && adjective.test(words[0]!.text)
  for (let at = led ? 1 : 0; at < Math.min(words.length, 3); at++) {
    if (words.slice(0, at).some((word) => isCapitals(word.text))) break
    out.push(words.map((word, index) => ({ ...word, role: isCapitals(word.text) || index > at ? undefined : index === at ? head : word.before === "" && words[index + 1]?.before === "-" ? undefined : "a" })))
  }
  if (words.length >= 2 && !led && (kind === "place" || kind === "organisation") && !isCapitals(words[0]!.text)) out.push(words.map((word, index) => ({ ...word, role: index === 0 ? head : index === 1 && after.test(word.text) ? "a" : undefined })))
  if (kind === "demonym" && words.length > 0) out.push(words.map((word, index) => ({ ...word, role: index === words.length - 1 ? "a" : undefined })))
  return out
}

import { evidence, type Candidate } from "../candidate.ts"
import { languageBase } from "../languageBase.ts"
import { capital, joined, type Page } from "../page.ts"
import { possessives } from "./possessives.ts"
import { latin, small } from "./reading.ts"
import { adjectivalPlaces, callings, notBodies, particles, peoples, things } from "./words.ts"

const languages: ReadonlySet<string> = new Set(["hr", "sr", "bs"])

/** An adjective of a place by its ending. */
const adjective = /^(\p{L}+[sšč])k(i|ih|im|ima|a|e|u|oj|om|o|og|oga|omu)$/u
/** Of these endings, those that the names of places do not have: "bugarski mediji". */
const never: ReadonlySet<string> = new Set(["i", "ih", "im", "ima"])
/** How the word behind an adjective ends that agrees with it; in -a only nouns and adjectives, for many verbs end so too. */
const agreeing: Readonly<Record<string, RegExp>> = {
  i: /(?:[bcčćdđfghjklmnprsštvzž]|i)$/u, ih: /./u, im: /./u, ima: /./u, a: /(?:rka|nka|ica|ada|čka|ija|tka|ska|vna|lna|nta|tna|šna|jna|ojska|oka|ista|ba|ka)$/u, e: /[ei]$/u, u: /u$/u, oj: /(?:oj|i)$/u, om: /(?:om|em|u)$/u, o: /[oe]$/u,
  og: /(?:og|a)$/u, oga: /(?:og|a)$/u, omu: /(?:om|u)$/u
}
/** Endings of adjectives, before the noun that heads a name. */
const modifier = /(?:(?:sk|šk|čk|n)(?:i|a|o|e|u|og|oj|om)|v(?:a|o|i|e|og|oj))$/u

/** What is said of names where the tagger of Croatian has been: those that stay, and people and adjectives of peoples that are no names. */
export interface Mended {
  readonly names: Array<Candidate>
  readonly demonyms: Array<Candidate>
}

/** What a body or place of one word is instead: `people` for a demonym, `nothing` where it is only a part of another, or no name at all. */
function instead(page: Page, { first, last, type }: Candidate): "people" | "nothing" | undefined {
  if (last - first > 1 || type === "PER") return undefined
  const { shape } = page.tokens[first]!
  const lower = small(page, first)
  if (type === "ORG" && shape !== "lower" && notBodies.has(latin(page.tokens[first]!.text).replace(/-.*/u, ""))) return "nothing"
  if (shape !== "capital") return undefined
  if (peoples.has(lower)) return "people"
  const next = page.tokens[last]
  if (type !== "LOC" || next?.shape !== "lower" || !joined(page, last)) return undefined
  const [, base, ending] = adjective.exec(lower) ?? []
  if (base === undefined || ending === undefined || next.text.length < 3 || !agreeing[ending]!.test(small(page, last))) return undefined
  if (never.has(ending)) return "people"
  if (!adjectivalPlaces.has(base)) return "nothing"
  return ending === "a" ? "people" : undefined
}

/** A name from its second word on. */
function withoutFirst(page: Page, name: Candidate, type: Candidate["type"]): Candidate {
  const first = name.first + 1
  return { ...name, first, start: page.tokens[first]!.start, type, entities: [] }
}

/** A name without the calling or the person of a people before it; nothing for a body where the word that heads it is none. */
function mendedLong(page: Page, name: Candidate): Candidate | undefined {
  const { first, last, type } = name
  if (last - first === 1) return name
  const before = small(page, first)
  if (page.tokens[first]!.shape === "capital" && capital(page, first + 1)) {
    if (peoples.has(before)) return withoutFirst(page, name, type === "ORG" ? "PER" : type)
    if (type === "ORG" && callings.test(before)) return withoutFirst(page, name, type)
  }
  if (type !== "ORG") return name
  let head = first
  while (head < last && modifier.test(small(page, head))) head++
  return things.test(small(page, head === last ? first : head)) ? undefined : name
}

/** Whether nothing but particles of names stands between two names: "Adi van den | Broek". */
function belongs(page: Page, before: Candidate, name: Candidate): boolean {
  const between = name.first - before.last
  if (before.type !== "PER" || name.type !== "PER" || between < 1 || between > 2) return false
  for (let at = before.last; at < name.first; at++) if (!particles.has(page.tokens[at]!.text) || !joined(page, at)) return false
  return joined(page, name.first)
}

/**
 * Mends what a tagger of Croatian, Serbian and Bosnian takes for names: people that it has as a place or body ("Srbima") and adjectives of peoples ("Hrvatska premijerka"), which are demonyms; abbreviations that are no bodies
 * (PDV); adjectives of towns before their noun; events and papers; callings before a body's name; and persons' names parted at a particle. Adds possessives of
 * the text's persons ("Divčev sukob"). In order, in the languages that it reads.
 */
export function mendSouthSlavic(page: Page, names: ReadonlyArray<Candidate>, language: string): Mended {
  const mended: Mended = { names: [], demonyms: [] }
  if (!languages.has(languageBase(language))) return { names: [...names], demonyms: [] }
  for (const given of names) {
    if (given.type !== "PER" && given.type !== "ORG" && given.type !== "LOC" || !languages.has(languageBase(page.languages[given.first]!))) {
      mended.names.push(given)
      continue
    }
    const other = instead(page, given)
    if (other === "people") mended.demonyms.push({ ...given, type: "DEMONYM", why: [...given.why, evidence("people")], entities: [] })
    const name = other === undefined ? mendedLong(page, given) : undefined
    if (name === undefined) continue
    const before = mended.names.at(-1)
    if (before !== undefined && belongs(page, before, name)) mended.names[mended.names.length - 1] = { ...before, last: name.last, end: name.end, score: Math.min(before.score, name.score), why: [...before.why, ...name.why], entities: [] }
    else mended.names.push(name)
  }
  const further = possessives(page, mended.names)
  return further.length === 0 ? mended : { ...mended, names: [...mended.names, ...further].sort((a, b) => a.start - b.start) }
}

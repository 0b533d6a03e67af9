import { jaroWinkler } from "../compare/jaroWinkler.ts"
import { givenNames } from "../parse/givenNames.ts"
import { plainLetters } from "../parse/letters.ts"
import { folded } from "./forms.ts"

/** Likeness from which two words are spellings of one: Kiev and Kyiv have .85, Rovno and Rivne .76. Set by hand. */
const alike = 0.66

/** Likeness from which two names without their spaces and hyphens are one (Kim Jong-un, Kim Jong Un). Set by hand. */
const same = 0.96

const squeezed = (text: string): string => plainLetters(text).replace(/[\s-]/g, "")
const wordsOf = (text: string): ReadonlyArray<string> => text.split(/[\s\u00a0]+/).filter((word) => word !== "")
const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word)

/** Whether two names have as many words and each is like its other: one name in two spellings, not a translation. */
export function spellsAlike(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  return left.length === right.length && left.every((word, at) => likeness(word, right[at]!) >= alike && /^\p{Lu}/u.test(word) === /^\p{Lu}/u.test(right[at]!))
}

/** How alike two words are in plain letters, 0..1; forms of one given name are alike. */
function likeness(a: string, b: string): number {
  const [left, right] = [plainLetters(a), plainLetters(b)]
  if (left === right) return 1
  const groups = givenNames(left).map(({ group }) => group)
  if (groups.length > 0 && givenNames(right).some(({ group }) => groups.includes(group))) return 0.9
  return jaroWinkler(left.replaceAll("-", ""), right.replaceAll("-", ""))
}

/** Endings that a text may put behind a name that it does not decline. */
const possessive: Readonly<Record<string, RegExp>> = { en: /['’]s?$/, de: /(?:['’]|(?<=[^sßxz])s)$/ }

/** A name without the ending of the possessive, and that ending. */
export function withoutPossessive(text: string, language: string, known: ReadonlyArray<string>): string {
  const pattern = possessive[language.split("-", 1)[0]!]
  if (pattern === undefined || known.some((name) => folded(name).split(" ").includes(folded(wordsOf(text).at(-1) ?? "")))) return text
  return text.replace(pattern, "")
}

/** Whether every word of `text` is a word of `name`, in its order; an initial stands for a word that begins so. */
export function isPartOf(text: string, name: string): boolean {
  const words = wordsOf(folded(name))
  let at = 0
  for (const [index, own] of wordsOf(folded(text)).entries()) {
    const initial = isInitial(wordsOf(text)[index]!) ? own[0]! : undefined
    const found = words.findIndex((word, place) => place >= at && (initial === undefined ? word === own : word.startsWith(initial)))
    if (found < 0) return false
    at = found + 1
  }
  return at > 0
}

/**
 * `text` with each word as `name` spells it: as full as it was. Initials and further words stay; a word that is like none stands for the one that is left, where both have as many.
 * Nothing where the two are not spellings of one name.
 */
export function respelt(text: string, name: string): string | undefined {
  const own = wordsOf(text)
  const words = wordsOf(name)
  if (own.length !== words.length && jaroWinkler(squeezed(text), squeezed(name)) >= same) return name
  const taken = new Set<number>()
  let paired = 0
  const out = own.map((word) => {
    if (isInitial(word)) return word
    let best = -1
    let most = alike
    for (const [at, other] of words.entries()) {
      const score = taken.has(at) ? 0 : likeness(word, other)
      if (score > most) [best, most] = [at, score]
    }
    if (best < 0) return undefined
    taken.add(best)
    paired++
    return words[best]!
  })
  if (paired === 0) return undefined
  if (out.every((word) => word !== undefined)) return out.join(" ")
  if (own.length === words.length && !own.some(isInitial)) return out.map((word) => word ?? words.find((_, at) => !taken.has(at) && taken.add(at))!).join(" ")
  return own.length > words.length && paired === words.length ? out.map((word, at) => word ?? own[at]!).join(" ") : undefined
}

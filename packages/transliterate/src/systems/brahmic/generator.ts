import { type Rule, rulesOf } from "../../system.ts"
import { type Brahmic, dottedOf, inScript, nukta, signOf, spellings, virama } from "./layout.ts"

/**
 * Letters and what they give, in the compact notation. Letters of Devanagari stand for those at the same place of any script; a script's own stand for
 * themselves. What is set for the same letters in the same context later goes over what was set before.
 */
export interface Scheme {
  /** Without a vowel: `क k`. */
  readonly consonants?: string
  /** Independent ones, which stand for their dependent signs too: `इ i`. */
  readonly vowels?: string
  /** All else, taken as it is: `ः ḥ`. */
  readonly signs?: string
}

export interface Inherent {
  /** Whether it is silent at the end of a word, where one consonant stands before it. */
  readonly silentAtEnd?: boolean
  /** Scripts' own signs that take its place. */
  readonly signs?: string
}

const joiners = ["\u200c", "\u200d"]

/** Letters in a script; `undefined` if it has not all of them. */
function translated(script: Brahmic, letters: string): string | undefined {
  let out = ""
  for (const letter of letters.normalize("NFC")) {
    const there = "^$*'".includes(letter) ? letter : inScript(script, letter)
    if (there === undefined) return undefined
    out += there
  }
  return out.normalize("NFC")
}

/** A set of a context in a script: what the script has of it. */
const context = (script: Brahmic, letters: string): string =>
  [...letters].map((letter) => translated(script, letter)).flatMap((letter) => letter === undefined ? [] : [letter, ...dottedOf(letter)]).join("")

/** The rules of some lists in a script, a later one going over an earlier; those with a context first. */
function layered(script: Brahmic, lists: ReadonlyArray<string | undefined>): ReadonlyArray<Rule> {
  const rules = new Map<string, Rule>()
  for (const list of lists) {
    if (list === undefined || list === "") continue
    for (const { letters, to, after, before } of rulesOf(list)) {
      const there = translated(script, letters)
      if (there === undefined) continue
      const rule = { letters: there, to, ...(after === undefined ? {} : { after: context(script, after) }), ...(before === undefined ? {} : { before: context(script, before) }) }
      rules.set(`${rule.after ?? ""} ${there} ${rule.before ?? ""}`, rule)
    }
  }
  const all = [...rules.values()]
  const anywhere = ({ after, before }: Rule): boolean => after === undefined && before === undefined
  return [...all.filter((rule) => !anywhere(rule)), ...all.filter(anywhere)]
}

/** The dependent signs of the vowels, as rules. */
function signRules(script: Brahmic, vowels: ReadonlyArray<string | undefined>): ReadonlyArray<Rule> {
  const signs = vowels.map((list) => list === undefined ? undefined : rulesOf(list).flatMap(({ letters, to, after, before }) => {
    const sign = signOf(letters)
    return sign === undefined || after !== undefined || before !== undefined ? [] : [`${sign} ${to.join("+")}`]
  }).join(", "))
  return layered(script, signs)
}

/** What a consonant gives with its inherent a: the last part that is not empty has it, the first if all are. */
const voiced = (to: ReadonlyArray<string>): ReadonlyArray<string> => {
  const last = Math.max(0, to.findLastIndex((part) => part !== ""))
  return to.map((part, i) => i === last ? `${part}a` : part)
}

/** The rules of one consonant: bare before a vowel sign or virama, with the inherent vowel elsewhere. */
function consonantRules({ to, ...rule }: Rule, letters: string, bare: string, { silentAtEnd = false }: Inherent, stop: string): ReadonlyArray<Rule> {
  const rules: Array<Rule> = [{ ...rule, letters, to, before: bare }]
  for (const joiner of joiners) rules.push({ ...rule, letters: letters + joiner, to, before: bare })
  const own = voiced(to)
  if (silentAtEnd) rules.push({ letters, to: own, after: `${stop}^`, before: "$" }, { letters, to, before: "$" })
  rules.push({ ...rule, letters, to: own })
  return rules
}

/** The rules of consonants that have an inherent a unless one of `bare` stands behind them. */
export const withInherentVowel = (consonants: ReadonlyArray<Rule>, bare: string): ReadonlyArray<Rule> =>
  consonants.flatMap((rule) => consonantRules(rule, rule.letters, bare, {}, ""))

/** The rules of a script by schemes, of which a later one goes over an earlier. */
export function brahmic(script: Brahmic, schemes: ReadonlyArray<Scheme>, inherent: Inherent = {}): ReadonlyArray<Rule> {
  const vowels = schemes.map((scheme) => scheme.vowels)
  const dependent = signRules(script, vowels)
  const consonants = layered(script, schemes.map((scheme) => scheme.consonants))
  const signs = layered(script, [`${virama} -, ${joiners.map((joiner) => `${joiner} -`).join(", ")}`, ...schemes.map((scheme) => scheme.signs)])
  const stop = translated(script, virama)!
  const bare = [...new Set([...dependent.map(({ letters }) => letters), ...(inherent.signs ?? ""), stop])].join("")
  const dot = inScript(script, nukta)
  const dotted = dot === undefined ? [] : consonants.filter(({ letters }) => letters.length === 1 && letters.normalize("NFD").length === 1).flatMap((rule) => {
    const letters = (rule.letters + dot).normalize("NFC")
    return consonants.some((other) => other.letters === letters) ? [] : [{ ...rule, letters, to: letters.length === 1 ? rule.to : [...rule.to, ""] }]
  })
  const independent = layered(script, vowels)
  return [
    ...[...consonants, ...dotted].flatMap((rule) => spellings(rule.letters).flatMap((letters) => consonantRules(rule, letters, bare, inherent, stop))),
    ...independent,
    ...dependent,
    ...signs
  ]
}

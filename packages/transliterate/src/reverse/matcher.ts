import type { Rule, System } from "../system.ts"

/** Which rule a system applies where: what a source that is put together backwards has to agree with. */
export interface Matcher {
  /** The rule that takes the letters of `source` (lower case, word by word) from `at` on. */
  readonly ruleAt: (source: string, at: number) => Rule | undefined
  /** Whether `rule` may stand behind `source`. */
  readonly follows: (rule: Rule, source: string) => boolean
  /** How many letters from the first of a rule on decide whether it applies: 1 where neither longer rules nor contexts can. */
  readonly reach: (rule: Rule) => number
}

const marks = /\p{M}/u
/** Letters and digits of a word; modifier letters that serve as signs are none. */
const letters = /[\p{L}\p{Nd}]/u
const signs = /[\u02b9-\u02bf]/
const isWord = (character: string): boolean => letters.test(character) && !signs.test(character)

/** What the character before `at` is in a context: itself, `^` where a word begins. */
function before(source: string, at: number, drops: boolean): string {
  let i = at - 1
  while (i >= 0 && marks.test(source[i]!)) i--
  if (i < 0) return "^"
  if (drops && source[i] === "'" && i > 0) return "'"
  return isWord(source[i]!) ? source[i]! : "^"
}

function behind(source: string, at: number, drops: boolean): string {
  let i = at
  while (i < source.length && marks.test(source[i]!)) i++
  if (i >= source.length) return "$"
  if (drops && source[i] === "'" && i + 1 < source.length) return "'"
  return isWord(source[i]!) ? source[i]! : "$"
}

const fits = (set: string | undefined, place: string): boolean =>
  set === undefined || set.includes(place) || (set.includes("*") && place !== "^" && place !== "$")

/** The system's own way of choosing rules, over one word in lower case. */
export function matcherOf({ rules, dropsApostrophe }: Pick<System, "rules" | "dropsApostrophe">): Matcher {
  const byFirst = new Map<string, Array<Rule>>()
  for (const rule of rules) {
    const first = rule.letters[0]!
    byFirst.set(first, [...byFirst.get(first) ?? [], rule])
  }
  for (const [first, list] of byFirst) byFirst.set(first, list.toSorted((a, b) => b.letters.length - a.letters.length))
  const ruleAt = (source: string, at: number): Rule | undefined =>
    byFirst.get(source[at]!)?.find(({ letters, after, before: ahead }) =>
      (letters.length === 1 || source.startsWith(letters, at))
      && (after === undefined || fits(after, before(source, at, dropsApostrophe)))
      && (ahead === undefined || fits(ahead, behind(source, at + letters.length, dropsApostrophe))))
  const reaches = new Map([...byFirst].map(([first, list]) =>
    [first, Math.max(...list.map(({ letters, before: ahead }) => letters.length + (ahead === undefined ? 0 : 1)))]))
  return {
    ruleAt,
    follows: ({ after }, source) => after === undefined || fits(after, before(source, source.length, dropsApostrophe)),
    reach: ({ letters }) => reaches.get(letters[0]!) ?? 1
  }
}

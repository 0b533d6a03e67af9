import type { Expanded } from "../system.ts"
import { withInserted } from "./brahmic/inserted.ts"

/** The sign that a consonant has no vowel, which Tibetan itself leaves out. */
export const halanta = "\u0f84"

const words = /[\u0f40-\u0f6c\u0f71-\u0f83\u0f90-\u0fbc]+/g
const stacks = /([\u0f40-\u0f6c])([\u0f90-\u0fbc]*)([\u0f71-\u0f83]*)/g

interface Stack {
  readonly top: string
  readonly isPile: boolean
  readonly hasVowel: boolean
  /** Where its letters end, before a vowel sign. */
  readonly end: number
}

/** What may stand before a root, by the top letter of the root. */
const prefixes: Readonly<Record<string, string>> = {
  ག: "ཅཉཏདནཙཞཟཡཤས", ད: "ཀགངཔབམ", བ: "ཀགཅཏདཙཞཟཤསརལ", མ: "ཁགངཆཇཉཐདནཚཛ", འ: "ཁགཆཇཐདཕབཚཛ"
}
const suffixes = "གངདནབམའརལས"

const stacksOf = (word: string): ReadonlyArray<Stack> =>
  [...word.matchAll(stacks)].map(({ 1: top = "", 2: pile = "", 3: signs = "", index }) =>
    ({ top, isPile: pile !== "" || top.normalize("NFD") !== top, hasVowel: /[\u0f71-\u0f7d\u0f80\u0f81]/.test(signs), end: index + 1 + pile.length }))

const isPrefix = (stack: Stack, root: Stack | undefined): boolean =>
  root !== undefined && !stack.isPile && !stack.hasVowel && prefixes[stack.top]?.includes(root.top) === true

/** Of letters without vowel signs: which has the vowel. */
function plainRoot(all: ReadonlyArray<Stack>): number {
  const pile = all.findIndex(({ isPile }) => isPile)
  if (pile >= 0) return pile
  const [first, second, third] = all
  if (first === undefined || second === undefined || !isPrefix(first, second)) return 0
  if (third === undefined) return suffixes.includes(second.top) ? 0 : 1
  if (all.length > 3 || third.top !== "ས" || !"གངབམ".includes(second.top)) return 1
  const spelt = first.top + second.top
  return spelt === "བག" || spelt === "མང" ? 0 : 1
}

/** Where the letters of a syllable that have no vowel end. */
function withoutVowel(word: string): ReadonlyArray<number> {
  const all = stacksOf(word)
  const vowel = all.findIndex(({ hasVowel }) => hasVowel)
  const particle = vowel > 0 && all[vowel]!.top === "འ" && !isPrefix(all[vowel - 1]!, all[vowel]!)
  const root = vowel < 0 ? plainRoot(all) : particle ? plainRoot(all.slice(0, vowel)) : vowel
  return all.flatMap((stack, i) => {
    if (i === root || stack.hasVowel) return []
    const silent = i < root ? isPrefix(stack, all[i + 1]) : !stack.isPile && suffixes.includes(stack.top)
    return silent ? [stack.end] : []
  })
}

/** A text with a halanta behind each letter without a vowel. */
export const withHalantas = (text: string): Expanded => withInserted(text, halanta, words, withoutVowel)

import { skeleton } from "./confusables.ts"
import { scriptExtensionsOf } from "./scriptExtensions.ts"

/** The letters of a script that another letter may be rewritten as: those in common use, where a script has many more. */
const LETTERS: Readonly<Record<string, readonly [first: number, last: number, not: string]>> = {
  Latn: [0x41, 0x7a, ""],
  Cyrl: [0x400, 0x45f, "ЅѕЀЍѐѝ"],
  Grek: [0x391, 0x3c9, ""]
}
/** Upright letters that are typed for one another, though confusables.txt has the Cyrillic ones as small capitals. */
const TYPED = new Map([["Cyrlk", "к"], ["Cyrlm", "м"], ["Cyrlt", "т"], ["Latnк", "k"], ["Latnм", "m"], ["Latnт", "t"]])

/** By script, the letter that has a case and a skeleton. */
const known = new Map<string, ReadonlyMap<string, string>>()

function caseOf(letter: string): "upper" | "lower" | "none" {
  return letter !== letter.toLowerCase() ? "upper" : letter !== letter.toUpperCase() ? "lower" : "none"
}

function lettersOf(script: string): ReadonlyMap<string, string> {
  let letters = known.get(script)
  if (letters === undefined) {
    letters = read(script)
    known.set(script, letters)
  }
  return letters
}

function read(script: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>()
  const [first, last, not] = LETTERS[script] ?? [0x80, 0xffff, ""]
  for (let codePoint = first; codePoint <= last; codePoint++) {
    const scripts = scriptExtensionsOf(codePoint)
    if (scripts.length > 1 || scripts[0] !== script) continue
    const letter = String.fromCodePoint(codePoint)
    if (!/\p{L}/u.test(letter) || not.includes(letter)) continue
    const key = caseOf(letter) + skeleton(letter)
    if (!letters.has(key)) letters.set(key, letter)
  }
  return letters
}

/** The letter of a script, of the same case if both have one, that a letter looks like; `undefined` if there is none. */
export function lookalike(letter: string, script: string): string | undefined {
  const found = sameSkeleton(letter, script)
  if (found !== undefined) return found
  // A letter with marks, such as "ї", that the script has no letter for, may be one with the same marks ("ï").
  const [base, ...marks] = letter.normalize("NFD")
  const plain = marks.length === 0 ? undefined : sameSkeleton(base!, script)
  return plain === undefined ? undefined : (plain + marks.join("")).normalize("NFC")
}

/** What `typedFor` found, "" for nothing: no more than there are letters and scripts. */
const typed = new Map<string, string>()

/** Like `lookalike`, and the letters too that are typed for one another because they are nearly alike. */
export function typedFor(letter: string, script: string): string | undefined {
  const key = script + letter
  let found = typed.get(key)
  if (found === undefined) typed.set(key, found = lookalike(letter, script) ?? TYPED.get(key) ?? "")
  return found === "" ? undefined : found
}

/** Whether a letter looks like one of a script, whatever the case of either. */
export const resembles = (letter: string, script: string): boolean => typedFor(letter, script) !== undefined || ["upper", "lower", "none"].some((own) => lettersOf(script).has(own + skeleton(letter)))

function sameSkeleton(letter: string, script: string): string | undefined {
  const letters = lettersOf(script)
  const looks = skeleton(letter)
  const own = caseOf(letter)
  return letters.get(own + looks) ?? letters.get(`none${looks}`) ?? (own === "none" ? letters.get(`lower${looks}`) ?? letters.get(`upper${looks}`) : undefined)
}

/**
 * Whether a word that is wholly in one script could be taken for one that is wholly in another, Latin if none is named: each of its letters looks
 * like a letter of the same case there (a to z, for Latin; those of the modern alphabets,
 * for Cyrillic and Greek). Marks, digits and what all scripts share stay as they are. There are honest words that could be
 * ("сор", "ухо"): what it says of a word is that its looks do not tell the script. A word in two scripts is none, and neither is one without letters.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { wholeScriptConfusable } from "@polyonym/script"
 *
 * assert.equal(wholeScriptConfusable("ѕсоре"), true)
 * assert.equal(wholeScriptConfusable("Київ"), false)
 * assert.equal(wholeScriptConfusable("Mac", "Cyrl"), true)
 * ```
 */
export function wholeScriptConfusable(word: string, script = "Latn"): boolean {
  let own: ReadonlyArray<string> | undefined
  for (const character of word) {
    const scripts = scriptExtensionsOf(character.codePointAt(0)!)
    if (scripts[0] === "Zyyy" || scripts[0] === "Zinh") continue
    own = own === undefined ? scripts : own.filter((one) => scripts.includes(one))
    if (own.length === 0 || own.includes(script)) return false
    if (/\p{L}/u.test(character) && lookalike(character, script) === undefined) return false
  }
  return own !== undefined && /\p{L}/u.test(word)
}

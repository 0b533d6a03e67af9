import type { Expanded } from "../../system.ts"
import { withInserted } from "./inserted.ts"
import { nukta, virama } from "./layout.ts"

/** A syllable as it is written: consonants, and what follows them. */
interface Syllable {
  /** Where the last consonant, with its nukta, ends. */
  readonly end: number
  readonly consonants: ReadonlyArray<string>
  /** `inherent`: no sign stands on the consonant; `none`: a virama does. */
  readonly vowel: "inherent" | "written" | "none"
  /** Whether an anusvara, candrabindu or visarga follows. */
  readonly closed: boolean
}

const words = /[\u0900-\u094d\u0958-\u0963\u0971-\u097f\u200c\u200d]+/g
const syllables = /((?:[\u0915-\u0939\u0958-\u095f\u0978-\u097f]\u093c?\u094d[\u200c\u200d]?)*)([\u0915-\u0939\u0958-\u095f\u0978-\u097f]\u093c?)?([\u0904-\u0914\u0960\u0961\u0972-\u0977]|[\u093e-\u094c\u0962\u0963])?([\u0900-\u0903]*)/y

function syllablesOf(word: string): ReadonlyArray<Syllable> {
  const found: Array<Syllable> = []
  for (let at = 0; at < word.length;) {
    syllables.lastIndex = at
    const [whole = "", before = "", last, vowel, closing = ""] = syllables.exec(word) ?? []
    if (whole === "") {
      at++
      continue
    }
    const consonants = [...before].filter((letter) => letter !== virama && letter !== nukta && letter !== "\u200c" && letter !== "\u200d")
    found.push({
      end: at + before.length + (last?.length ?? 0),
      consonants: last === undefined ? consonants : [...consonants, last[0]!],
      vowel: vowel !== undefined ? "written" : last === undefined ? "none" : "inherent",
      closed: closing !== ""
    })
    at += whole.length
  }
  return found
}

const sonorants = "यरलवनमणञङळ"

/** Whether a cluster cannot end a word without a vowel. */
function needsVowel({ consonants }: Syllable): boolean {
  const [before, last] = consonants.slice(-2)
  if (before === undefined || last === undefined) return false
  return last === "य" || ("रलवनम".includes(last) && !sonorants.includes(before))
}

/**
 * Where the inherent vowel of a word is silent: at the end, unless the cluster before it needs it; and from there towards the beginning between one consonant
 * behind a vowel and one consonant before a vowel that is heard. The beginnings of compounds, which keep theirs, are not known here.
 */
function silent(word: string): ReadonlyArray<number> {
  const all = syllablesOf(word)
  const places: Array<number> = []
  let heardBehind = false
  for (let i = all.length - 1; i > 0; i--) {
    const syllable = all[i]!
    const behind = all[i + 1]
    const before = all[i - 1]!
    const mayFall = syllable.vowel === "inherent" && !syllable.closed
    const iya = syllable.consonants.at(-1) === "य" && /[िीु]/.test(word[syllable.end - 2] ?? "")
    const falls: boolean = mayFall && (behind === undefined
      ? !needsVowel(syllable) && !iya
      : heardBehind && behind.consonants.length === 1 && syllable.consonants.length === 1 && before.vowel !== "none" && !before.closed)
    if (falls) places.push(syllable.end)
    heardBehind = !falls && syllable.vowel !== "none"
  }
  return places.reverse()
}

/** A text with a virama wherever the inherent vowel is silent. */
export const withSilentVowels = (text: string): Expanded => withInserted(text, virama, words, silent)

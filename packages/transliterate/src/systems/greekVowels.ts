import type { Rule } from "../system.ts"

/** How a system writes Greek. Lists are as in `α a, ου o+u`; `αυ+v a` is a vowel with a letter for υ of its own. */
export interface Manner {
  /** Letters without marks. */
  readonly letters: string
  /** All accents stay what they are, all become acute, or are left out. */
  readonly accents: "keep" | "acute" | "drop"
  /** Whether a dieresis stays (default). */
  readonly dieresis?: boolean
  /** Whether a rough breathing is written h. */
  readonly breathing?: boolean
  /** What stands for the iota subscript: a combining mark. */
  readonly iota?: string
  /** Two vowels that are read as one. The accent goes where the second gives a vowel, or else on the first. */
  readonly digraphs: string
  /** Vowels whose υ is a consonant by what follows. */
  readonly voiced?: string
  /** That consonant before the voiced and before the voiceless; v and f unless given. */
  readonly labials?: readonly [voiced: string, voiceless: string]
  readonly consonants: ReadonlyArray<Rule>
}

/** A letter made of a base and marks; a capital is one that has no small letter of a single code unit. */
interface Composed {
  readonly letter: string
  readonly base: string
  readonly marks: string
  readonly isCapital: boolean
}

const voiceless = "θκξπστφχψς$"
const [grave, acute, circumflex, dieresis, rough, subscript] = ["\u0300", "\u0301", "\u0342", "\u0308", "\u0314", "\u0345"] as const
const plain = (base: string): Composed => ({ letter: base, base, marks: "", isCapital: false })

const composed: ReadonlyArray<Composed> = (() => {
  const found: Array<Composed> = []
  for (const [from, to] of [[0x370, 0x3ff], [0x1f00, 0x1fff]] as const) {
    for (let unit = from; unit <= to; unit++) {
      const letter = String.fromCharCode(unit)
      const parts = letter.normalize("NFD")
      const base = parts[0]!.toLowerCase()
      const isCapital = base !== parts[0]
      if (parts.length < 2 || !"αεηιουωρ".includes(base) || (isCapital && letter.toLowerCase().toUpperCase() === letter)) continue
      found.push({ letter, base, marks: parts.slice(1), isCapital })
    }
  }
  return found
})()

const seconds = (base: string): ReadonlyArray<Composed> => [plain(base), ...composed.filter((one) => one.base === base && !one.isCapital && !one.marks.includes(dieresis))]

/** Every form of these letters, with and without marks. */
export const greekLetters = (bases: string): string => bases + composed.filter(({ base, isCapital }) => !isCapital && bases.includes(base)).map(({ letter }) => letter).join("")

/** Every form of this small letter without a dieresis: those that may be read together with a vowel before it. */
export const unparted = (base: string): ReadonlyArray<string> => seconds(base).map(({ letter }) => letter)

export const pairs = (list: string): ReadonlyArray<readonly [string, string]> => list.split(", ").map((entry) => {
  const [left = "", right = ""] = entry.split(" ")
  return [left, right]
})

const accented = (marks: string): boolean => marks.includes(acute) || marks.includes(grave) || marks.includes(circumflex)
const isVowel = (latin: string): boolean => /[aeiouy]/.test(latin)

/** Rules of vowels with marks, and of vowels that are read together. */
export function vowelRules(manner: Manner): Array<Rule> {
  const { letters, digraphs, voiced, labials: [v, f] = ["v", "f"], accents, dieresis: parted = true, breathing = false, iota = "" } = manner
  const kept = (marks: string): string => {
    let out = ""
    for (const mark of marks) {
      if (mark === dieresis) out += parted ? mark : ""
      else if (mark === subscript) out += iota
      else if (accents !== "drop" && accented(mark)) out += accents === "acute" ? acute : mark === circumflex ? "\u0303" : mark
    }
    return out
  }
  const written = (latin: string, marks: string): string => (latin + kept(marks)).normalize("NFC")
  const h = (marks: string): string => breathing && marks.includes(rough) ? "h" : ""
  const latin = new Map(pairs(letters))
  const rules: Array<Rule> = composed.map(({ letter, base, marks, isCapital }) => {
    const to = base === "ρ" ? latin.get(base)! + h(marks) : h(marks) + written(latin.get(base)!, marks)
    return { letters: letter, to: [isCapital ? to[0]!.toUpperCase() + to.slice(1) : to] }
  })
  for (const [name, to] of pairs(digraphs)) {
    const [both = "", own] = name.split("+")
    const [first = "", second = ""] = own === undefined ? to.split("+") : [to, own]
    for (const { letter, marks } of seconds(both[1]!)) {
      const onSecond = second !== own && isVowel(second)
      rules.push({ letters: both[0]! + letter, to: onSecond ? [h(marks) + first, written(second, marks)] : [h(marks) + written(first, marks), second] })
    }
  }
  for (const [vowel, to] of voiced === undefined ? [] : pairs(voiced)) {
    for (const { letter, marks } of seconds("υ")) {
      const first = h(marks) + written(to, marks)
      rules.push({ letters: vowel + letter, to: [first, f], before: voiceless }, { letters: vowel + letter, to: [first, v] })
    }
  }
  return rules
}

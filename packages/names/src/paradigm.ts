/**
 * Declension by suffix replacement. A row says: a nominative of this ending, in this role and gender, has these case endings.
 * The same rows read backwards give the nominatives that a form may come from.
 */

/** What a word is in a name: `g` given name, `s` surname, `p` place, `n` common noun, `d` demonym noun, `a` adjective. */
export type WordRole = "g" | "s" | "p" | "n" | "d" | "a"
/** Grammatical gender; `x` is a name that is plural by itself (Суми, Черкассы). */
export type WordGender = "m" | "f" | "n" | "x"
/** The cases in the order of a paradigm's columns. */
export const cases = ["nominative", "genitive", "dative", "accusative", "instrumental", "locative", "vocative"] as const
export type GrammaticalCase = typeof cases[number]

export interface Paradigm {
  readonly roles: string
  readonly gender: WordGender
  /** The forms are plural though the word itself is singular. */
  readonly plural: boolean
  readonly ending: string
  /** Paradigms of shorter endings apply as well. */
  readonly open: boolean
  /** Endings by case, each with its alternatives. */
  readonly forms: ReadonlyArray<ReadonlyArray<string>>
}

export interface Analysis {
  readonly lemma: string
  readonly paradigm: Paradigm
  readonly grammaticalCase: number
}

export interface Declension {
  /** The paradigms of a nominative, most specific ending first. */
  readonly paradigms: (word: string, role: WordRole) => ReadonlyArray<Paradigm>
  /** The nominatives that a form may come from. */
  readonly analyses: (form: string, role: WordRole) => ReadonlyArray<Analysis>
}

/** Rows of a table: `roles genders {kept letters}ending: form form/alternative …`; `+` after the roles leaves shorter endings open, `0` is no ending, genders end in `p` for plurals. */
function readRow(row: string, add: (paradigm: Paradigm) => void): void {
  const [head = "", tail = ""] = row.split(":")
  const [roles = "", genders = "", pattern = ""] = head.trim().split(" ")
  const forms = tail.trim().split(" ").map((cell) => cell.split("/").map((form) => form === "0" ? "" : form))
  const close = pattern.startsWith("{") ? pattern.indexOf("}") : 0
  const ending = (close > 0 ? pattern.slice(close + 1) : pattern).replace("0", "")
  const plural = genders.length > 1 && genders.endsWith("p")
  for (const gender of plural ? genders.slice(0, -1) : genders) {
    for (const kept of close > 0 ? pattern.slice(1, close).split("") : [""]) {
      add({
        roles: roles.replace("+", ""),
        gender: gender as WordGender,
        plural,
        ending: kept + ending,
        open: roles.endsWith("+"),
        forms: forms.map((alternatives) => alternatives.map((form) => kept + form))
      })
    }
  }
}

const hardEndings = "аоыи"

const push = <Value>(map: Map<string, Array<Value>>, key: string, value: Value): void => {
  const there = map.get(key)
  if (there === undefined) map.set(key, [value])
  else there.push(value)
}

/** Reads a table of rows. `vowels` are the letters that make a stem sayable. */
export function declensionOf(rows: ReadonlyArray<string>, vowels: string): Declension {
  const byEnding = new Map<string, Array<Paradigm>>()
  const byForm = new Map<string, Array<{ readonly paradigm: Paradigm; readonly at: number }>>()
  let longest = 0
  let longestForm = 0
  for (const row of rows) {
    readRow(row, (paradigm) => {
      push(byEnding, paradigm.ending, paradigm)
      longest = Math.max(longest, paradigm.ending.length)
      paradigm.forms.forEach((alternatives, at) => {
        for (const form of alternatives) {
          push(byForm, form, { paradigm, at })
          longestForm = Math.max(longestForm, form.length)
        }
      })
    })
  }
  const hasVowel = (word: string): boolean => {
    for (let i = 0; i < word.length; i++) if (vowels.includes(word[i]!)) return true
    return false
  }
  const paradigms = (word: string, role: WordRole): ReadonlyArray<Paradigm> => {
    const found: Array<Paradigm> = []
    const closed = new Set<string>()
    for (let length = Math.min(longest, word.length); length >= 0; length--) {
      const here = byEnding.get(word.slice(word.length - length))
      if (here === undefined) continue
      const closing: Array<string> = []
      for (const paradigm of here) {
        const slot = paradigm.gender + (paradigm.plural ? "p" : "")
        if (!paradigm.roles.includes(role) || closed.has(slot)) continue
        found.push(paradigm)
        if (!paradigm.open) closing.push(slot)
      }
      for (const slot of closing) closed.add(slot)
    }
    return found
  }
  const analyses = (form: string, role: WordRole): ReadonlyArray<Analysis> => {
    const found: Array<Analysis> = []
    for (let length = Math.min(longestForm, form.length); length >= 0; length--) {
      for (const { paradigm, at } of byForm.get(form.slice(form.length - length)) ?? []) {
        if (!paradigm.roles.includes(role)) continue
        const lemma = form.slice(0, form.length - length) + paradigm.ending
        // a form without ending ends in a consonant
        if (length === 0 && paradigm.ending !== "" && (vowels.includes(form.at(-1)!) || form.at(-1) === "ь")) continue
        // no stem in a vowel takes a hard ending
        if (paradigm.ending.length === 1 && hardEndings.includes(paradigm.ending) && vowels.includes(lemma.at(-2) ?? "")) continue
        if (lemma.length < 2 || !hasVowel(lemma) || !paradigms(lemma, role).includes(paradigm)) continue
        if (found.some((other) => other.lemma === lemma && other.grammaticalCase === at && other.paradigm === paradigm)) continue
        found.push({ lemma, paradigm, grammaticalCase: at })
      }
    }
    return found
  }
  return { paradigms, analyses }
}

/** All forms of a word in one paradigm, by case. */
export function formsOf(word: string, paradigm: Paradigm): ReadonlyArray<ReadonlyArray<string>> {
  const stem = word.slice(0, word.length - paradigm.ending.length)
  return paradigm.forms.map((alternatives) => alternatives.map((form) => stem + form))
}

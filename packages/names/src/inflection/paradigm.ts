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
/** A case of Universal Dependencies by its name in small letters: `nom`, `gen`, `dat`, … */
export type GrammaticalCase = typeof cases[number]

export interface Paradigm {
  readonly roles: string
  readonly gender: WordGender
  /** The forms are plural though the word itself is singular. */
  readonly plural: boolean
  /** Gender and number as a bit. */
  readonly slot: number
  readonly ending: string
  /** Paradigms of shorter endings apply as well. */
  readonly open: boolean
  /** A vowel of the ending falls out, so the rest of the word needs one. */
  readonly fleeting: boolean
  /** Endings by case, each with its alternatives, the standard one first; none where the case has no form. */
  readonly forms: ReadonlyArray<ReadonlyArray<string>>
}

export interface Analysis {
  readonly lemma: string
  readonly paradigm: Paradigm
  readonly grammaticalCase: number
  /** Which of the case's alternatives the form is, 0 the standard one. */
  readonly alternative: number
}

export interface Declension {
  /** The paradigms of a nominative, most specific ending first. */
  readonly paradigms: (word: string, role: WordRole) => ReadonlyArray<Paradigm>
  /** The nominatives that a form may come from. */
  readonly analyses: (form: string, role: WordRole) => ReadonlyArray<Analysis>
}

/** Rows of a table: `roles genders {kept letters}ending: form form/alternative …`; `+` after the roles leaves shorter endings open, `0` is no ending, `-` a form that does not exist, genders end in `p` for plurals. */
function readRow(row: string, vowels: string, add: (paradigm: Paradigm) => void): void {
  const [head = "", tail = ""] = row.split(":")
  const [roles = "", genders = "", pattern = ""] = head.trim().split(" ")
  const forms = tail.trim().split(" ").map((cell) => cell === "-" ? [] : cell.split("/").map((form) => form === "0" ? "" : form))
  const close = pattern.startsWith("{") ? pattern.indexOf("}") : 0
  const ending = (close > 0 ? pattern.slice(close + 1) : pattern).replace("0", "")
  const plural = genders.length > 1 && genders.endsWith("p")
  for (const gender of plural ? genders.slice(0, -1) : genders) {
    for (const kept of close > 0 ? pattern.slice(1, close).split("") : [""]) {
      add({
        roles: roles.replace("+", ""),
        gender: gender as WordGender,
        plural,
        slot: 1 << ("mfnx".indexOf(gender) + (plural ? 4 : 0)),
        ending: kept + ending,
        open: roles.endsWith("+"),
        fleeting: kept === "" && ending.length > 1 && ending.length < 4 && vowels.includes(ending[0]!) && !vowels.includes(ending.at(-1)!) && forms[1]?.[0] !== undefined && !vowels.includes(forms[1][0][0] ?? "а"),
        forms: forms.map((alternatives) => alternatives.map((form) => kept + form))
      })
    }
  }
}

interface Cell {
  readonly paradigm: Paradigm
  readonly at: number
  readonly alternative: number
  /** Where the paradigm's ending is among the nominatives' endings. */
  readonly node: number
}
/** Endings by their letters from the last one on: node 0 is no ending. */
class Suffixes<Value> {
  readonly #next = new Map<number, number>()
  readonly values: Array<Array<Value>> = [[]]
  /** The node one letter further to the left; −1 for none. */
  step(node: number, letter: number): number {
    return this.#next.get(node << 16 | letter) ?? -1
  }
  nodeOf(ending: string): number {
    let node = 0
    for (let i = ending.length - 1; i >= 0; i--) {
      let next = this.step(node, ending.charCodeAt(i))
      if (next < 0) {
        next = this.values.push([]) - 1
        this.#next.set(node << 16 | ending.charCodeAt(i), next)
      }
      node = next
    }
    return node
  }
}

/** The rows of one role. */
interface Table {
  readonly endings: Suffixes<Paradigm>
  /** By node of the endings: slots (gender and number) that are taken from shorter endings. */
  readonly closed: Array<number>
  readonly forms: Suffixes<Cell>
}

function tableOf(paradigms: ReadonlyArray<Paradigm>): Table {
  const endings = new Suffixes<Paradigm>()
  const forms = new Suffixes<Cell>()
  const closed: Array<number> = []
  for (const paradigm of paradigms) {
    const node = endings.nodeOf(paradigm.ending)
    endings.values[node]!.push(paradigm)
    if (!paradigm.open) closed[node] = (closed[node] ?? 0) | paradigm.slot
    for (const [at, alternatives] of paradigm.forms.entries()) {
      for (const [alternative, form] of alternatives.entries()) {
        if (alternatives.indexOf(form) === alternative) forms.values[forms.nodeOf(form)]!.push({ paradigm, at, alternative, node })
      }
    }
  }
  return { endings, closed: Array.from(endings.values, (_, node) => closed[node] ?? 0), forms }
}

/** Reads a table of rows, each role when it is first asked for. `vowels` are the letters that make a stem sayable, `hardEndings` the one-letter endings of nominatives that no stem in a vowel takes. */
export function declensionOf(rows: ReadonlyArray<string>, vowels: string, hardEndings = ""): Declension {
  const tables = new Map<WordRole, Table>()
  const tableFor = (role: WordRole): Table => {
    let table = tables.get(role)
    if (table === undefined) {
      const paradigms: Array<Paradigm> = []
      for (const row of rows) if (row.slice(0, row.indexOf(" ")).includes(role)) readRow(row, vowels, (paradigm) => paradigms.push(paradigm))
      tables.set(role, table = tableOf(paradigms))
    }
    return table
  }
  const firstVowel = (word: string): number => {
    for (let i = 0; i < word.length; i++) if (vowels.includes(word[i]!)) return i
    return word.length
  }
  const isVowel = (word: string, at: number): boolean => at >= 0 && at < word.length && vowels.includes(word[at]!)
  const paradigms = (word: string, role: WordRole): ReadonlyArray<Paradigm> => {
    const { endings } = tableFor(role)
    const found: Array<Paradigm> = []
    // a word of one letter counts as one in a vowel
    const bare = word.length < 2 || isVowel(word, word.length - 2)
    const sayable = firstVowel(word)
    const path: Array<number> = [0]
    for (let node = 0; path.length <= word.length;) {
      node = endings.step(node, word.charCodeAt(word.length - path.length))
      if (node < 0) break
      path.push(node)
    }
    let taken = 0
    for (let length = path.length - 1; length >= 0; length--) {
      let taking = 0
      for (const paradigm of endings.values[path[length]!]!) {
        // no stem in a vowel takes a hard ending
        if ((taken & paradigm.slot) !== 0 || (paradigm.fleeting && sayable >= word.length - length) || (bare && paradigm.ending.length === 1 && hardEndings.includes(paradigm.ending))) continue
        found.push(paradigm)
        if (!paradigm.open) taking |= paradigm.slot
      }
      taken |= taking
    }
    return found
  }
  /** Whether no paradigm of a longer ending takes the lemma from this one; the stem is the form's first `length` letters. */
  const applies = (form: string, length: number, { paradigm, node }: Cell, { endings, closed }: Table): boolean => {
    const slot = paradigm.slot
    let own = node
    for (let i = length - 1; i >= 0; i--) {
      own = endings.step(own, form.charCodeAt(i))
      if (own < 0) return true
      if ((closed[own]! & slot) !== 0) return false
    }
    return true
  }
  const analyses = (form: string, role: WordRole): ReadonlyArray<Analysis> => {
    const table = tableFor(role)
    const { forms } = table
    const found: Array<Analysis> = []
    const sayable = firstVowel(form)
    const path: Array<number> = [0]
    for (let node = 0; path.length <= form.length;) {
      node = forms.step(node, form.charCodeAt(form.length - path.length))
      if (node < 0) break
      path.push(node)
    }
    for (let length = path.length - 1; length >= 0; length--) {
      const cells = forms.values[path[length]!]!
      if (cells.length === 0) continue
      const kept = form.length - length
      const stem = form.slice(0, kept)
      // a form without ending ends in a consonant
      const noEnding = length === 0 && (isVowel(form, form.length - 1) || form.endsWith("ь"))
      for (const cell of cells) {
        const { paradigm, at, alternative } = cell
        const { ending } = paradigm
        if ((noEnding && ending !== "") || (paradigm.fleeting && sayable >= kept)) continue
        if (ending.length === 1 && hardEndings.includes(ending) && (kept === 0 || isVowel(form, kept - 1))) continue
        if (kept + ending.length < 2 || (sayable >= kept && firstVowel(ending) === ending.length) || !applies(form, kept, cell, table)) continue
        found.push({ lemma: stem + ending, paradigm, grammaticalCase: at, alternative })
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

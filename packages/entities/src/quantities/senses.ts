import { timeNames } from "../../data/timeNames.js"
import { lex } from "./lexer.ts"

/** What the word lists say of a word or phrase. */
export interface Sense {
  /** 1 to 12. */
  month?: number
  /** The same, an abbreviation: counts beside a day or year alone. */
  shortmonth?: number
  /** 1 Monday to 7 Sunday. */
  weekday?: number
  shortweekday?: number
  /** Days from the day of publication. */
  day?: number
  week?: number
  weekend?: number
  moon?: number
  year?: number
  /** -1 last, 0 this, 1 next. */
  rel?: number
  unit?: string
  measure?: string
  /** ISO 4217; with `/100` behind it, the hundredth part of one, of an unknown one if nothing stands before. */
  currency?: string
  /** 21 spring to 24 winter, as EDTF has them. */
  season?: number
  /** The tens of a decade of the twentieth century: 90 of "the nineties". */
  decade?: number
  num?: number
  ord?: number
  /** The denominator of a fraction. */
  part?: number
  scale?: number
  /** Closed-class words and the rest, by name. */
  readonly flags: Set<string>
}

/** A word list: forms by category. A form is one word, or several with `_` between; (a|b) stands for either. */
export type Words = Readonly<Record<string, string>>

/** A step of the trie. */
export interface Node {
  sense?: Sense
  next?: Map<string, Node>
}

/** The phrases of a language, as a trie over tokens. */
export class Phrases {
  readonly root = new Map<string, Node>()
  readonly words: Set<string> = new Set()

  readonly language: string

  constructor(language: string, lists: ReadonlyArray<Words>) {
    this.language = language
    for (const list of lists) {
      for (const [category, forms] of Object.entries(list)) for (const form of forms.split(/\s+/u)) if (form !== "") for (const one of expand(form)) this.add(category, one.replaceAll("_", " "))
    }
    for (const [category, forms] of Object.entries(timeNames[language] ?? {})) for (const form of forms.split("|")) this.add(category, form)
  }

  private add(category: string, phrase: string): void {
    const parts = lex(phrase, [], [], this.language, () => true).map(({ lower, kind }) => kind === "suffix" ? "'" + lower.slice(1) : lower)
    if (parts.length === 0) return
    let map = this.root
    let node: Node | undefined
    for (const part of parts) {
      this.words.add(part)
      node = map.get(part)
      if (node === undefined) map.set(part, node = {})
      map = node.next ??= new Map()
    }
    const sense = node!.sense ??= { flags: new Set() }
    const space = category.indexOf(" ")
    const [name, value] = space < 0 ? [category, ""] : [category.slice(0, space), category.slice(space + 1)]
    if (value === "") sense.flags.add(name)
    else if (sense[name as "unit"] === undefined) Object.assign(sense, { [name]: name === "unit" || name === "measure" || name === "currency" ? value : Number(value) })
  }
}

/** The forms that a pattern stands for. */
export function expand(pattern: string): Array<string> {
  const open = pattern.indexOf("(")
  if (open < 0) return [pattern]
  const close = pattern.indexOf(")", open)
  const tails = expand(pattern.slice(close + 1))
  return pattern.slice(open + 1, close).split("|").flatMap((choice) => tails.map((tail) => pattern.slice(0, open) + choice + tail))
}

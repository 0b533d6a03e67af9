/** How letters are romanised, in lower case. The longest rule wins; of equally long ones the first whose context fits. */
export interface Rule {
  /** The letters, mostly one. */
  readonly letters: string
  /** What each of the letters gives: its capital follows that letter's. */
  readonly to: ReadonlyArray<string>
  /** The letters that may stand before; `^` is the beginning of a word, `'` a dropped apostrophe, `*` any letter or digit, or such an apostrophe. */
  readonly after?: string
  /** The letters that may stand behind; `$` is the end of a word. */
  readonly before?: string
}

/** What a table says of its system. */
export interface TableInfo {
  readonly id: string
  /** Other names that are accepted wherever an id is: codes after the manner of ISO 24229, where they are known. */
  readonly aliases: ReadonlyArray<string>
  /** BCP 47. */
  readonly from: string
  /** ISO 15924. */
  readonly to: string
  readonly standard: string
  /** Who issued it, where the id does not tell. */
  readonly issuer?: string
  /** Of the standard; missing where a usage has grown and none was issued. */
  readonly year?: number
  /** Whether the source can be told from the result, and is: by `direction: "reverse"`, exactly. */
  readonly reversible: boolean
  /** Whether letters are dropped, or different spellings fall together (Serbian њ and нј are both nj). */
  readonly lossy: boolean
  /** What the letters were written from. */
  readonly source: string
}

/** What a system is, as `systems()` lists it: the aliases have its form in BCP 47's extension T as well. */
export interface SystemInfo extends TableInfo {
  /** Who issued it. */
  readonly issuer: string
}

/** A system with its rules. */
export interface System {
  readonly info: TableInfo
  readonly rules: ReadonlyArray<Rule>
  /** Whether an apostrophe between two letters belongs to the spelling and is dropped. */
  readonly dropsApostrophe: boolean
  /** Writes a text out in the letters of the rules (syllables in their parts, say); without it the text is read as it is. */
  readonly expand?: (text: string) => Expanded
}

/** A text written out: `starts[i]` is where in the source its unit `i` comes from, ascending; the last is the length of the source. */
export interface Expanded {
  readonly text: string
  readonly starts: ArrayLike<number>
}

/** One unit of a text and what it gives; UTF-16 code units, end-exclusive. */
export interface Unit {
  readonly start: number
  readonly end: number
  readonly to: string
}

/** A system that no table of letters can tell: `units` gives what changes, in order; what is between stays. It never looks across white space. */
export interface UnitSystem {
  readonly info: TableInfo
  readonly units: (text: string) => Iterable<Unit>
  /** The library that it asks, which is loaded when it is first used. */
  readonly library?: "any-ascii" | "pinyin-pro"
}

const form = /^(?:\(([^()]+)\))?([^()]+)(?:\(([^()]+)\))?$/

/**
 * Rules from a compact list, parted by commas: `а a, зг z+gh, (^)є ye, й(ауыэ) y·, ь -`.
 * Before the letters, in brackets, what may stand before them; behind, what may stand behind; `+` parts what each letter gives; `-` is nothing.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { rulesOf } from "@polyonym/transliterate/engine"
 *
 * assert.equal(rulesOf("зг z+gh, ь -").length, 2)
 * ```
 */
export function rulesOf(list: string): ReadonlyArray<Rule> {
  return list.split(",").map((part) => {
    const entry = part.trim()
    const space = entry.indexOf(" ")
    if (space < 0) return ruleOf(entry, "")
    const next = entry.indexOf(" ", space + 1)
    return ruleOf(entry.slice(0, space), next < 0 ? entry.slice(space + 1) : entry.slice(space + 1, next))
  })
}

function ruleOf(left: string, right: string): Rule {
  const to = right === "-" ? [""] : right.includes("+") ? right.split("+") : [right]
  if (!left.includes("(") && !left.includes(")")) return { letters: left, to }
  const [, after, letters = "", before] = form.exec(left) ?? []
  return { letters, to, ...(after === undefined ? {} : { after }), ...(before === undefined ? {} : { before }) }
}

/** A rule as `rulesOf` reads it. */
export function compactRule({ letters, to, after, before }: Rule): string {
  const right = to.join("+")
  return `${after === undefined ? "" : `(${after})`}${letters}${before === undefined ? "" : `(${before})`} ${right === "" ? "-" : right}`
}

/** How letters are romanised, in lower case. The longest rule wins; of equally long ones the first whose context fits. */
export interface Rule {
  /** The letters, mostly one. */
  readonly letters: string
  /** What each of the letters gives: its capital follows that letter's. */
  readonly to: ReadonlyArray<string>
  /** The letters that may stand before; `^` is the beginning of a word, `'` a dropped apostrophe. */
  readonly after?: string
  /** The letters that may stand behind; `$` is the end of a word. */
  readonly before?: string
}

/** What a system is, as `systems()` lists it. */
export interface SystemInfo {
  readonly id: string
  /** Other names that are accepted wherever an id is: codes after the manner of ISO 24229, where they are known. */
  readonly aliases: ReadonlyArray<string>
  /** BCP 47. */
  readonly from: string
  /** ISO 15924. */
  readonly to: string
  readonly standard: string
  /** Of the standard; missing where a usage has grown and none was issued. */
  readonly year?: number
  /** Whether the source can be told from the result. */
  readonly reversible: boolean
  /** Whether letters are dropped, or different spellings fall together (Serbian њ and нј are both nj). */
  readonly lossy: boolean
  /** What the letters were written from. */
  readonly source: string
}

/** A system with its rules. */
export interface System {
  readonly info: SystemInfo
  readonly rules: ReadonlyArray<Rule>
  /** Whether an apostrophe between two letters belongs to the spelling and is dropped. */
  readonly dropsApostrophe: boolean
}

const form = /^(?:\((.+?)\))?([^()]+)(?:\((.+?)\))?$/

/**
 * Rules from a compact list, parted by commas: `а a, зг z+gh, (^)є ye, й(ауыэ) y·, ь -`.
 * Before the letters, in brackets, what may stand before them; behind, what may stand behind; `+` parts what each letter gives; `-` is nothing.
 */
export function rulesOf(list: string): ReadonlyArray<Rule> {
  return list.trim().split(/\s*,\s*/).map((entry) => {
    const [left = "", right = ""] = entry.split(" ")
    const [, after, letters = "", before] = form.exec(left) ?? []
    const to = right === "-" ? [""] : right.split("+")
    return { letters, to, ...(after === undefined ? {} : { after }), ...(before === undefined ? {} : { before }) }
  })
}

/** One letter's romanisation. The first rule of a letter whose context fits is taken. All in lower case. */
export interface Rule {
  /** The Cyrillic letter. */
  readonly letter: string
  readonly to: string
  /** The letters that may stand before it; `^` is the beginning of a word. */
  readonly after?: string
  /** Only as the last letter of a word. */
  readonly final?: true
}

/** What a system is, as `systems()` lists it. */
export interface SystemInfo {
  readonly id: string
  /** Other names that are accepted: ISO 24229 codes where they are known. */
  readonly aliases: ReadonlyArray<string>
  /** BCP 47. */
  readonly from: string
  /** ISO 15924. */
  readonly to: string
  readonly standard: string
  readonly year: number
  /** Whether the source can be told from the result. */
  readonly reversible: boolean
  /** Whether letters are dropped or fall together. */
  readonly lossy: boolean
  readonly source: string
}

/** A system with its rules. `joins`: characters inside a word that are dropped between two letters. */
export interface System {
  readonly info: SystemInfo
  readonly rules: ReadonlyArray<Rule>
  readonly joins: string
}

/** Rules from a compact list: `а a, г/з gh, є/^ ye` (letter, what may stand before it, romanisation; `-` is nothing; a `$` behind the letter: at the end of a word). */
export function rulesOf(list: string): ReadonlyArray<Rule> {
  return list.trim().split(/\s*,\s*/).map((entry) => {
    const [left = "", to = ""] = entry.split(" ")
    const [letter = "", after] = left.split("/")
    const final = letter.endsWith("$")
    return { letter: final ? letter.slice(0, -1) : letter, to: to === "-" ? "" : to, ...(after === undefined ? {} : { after }), ...(final ? { final: true as const } : {}) }
  })
}

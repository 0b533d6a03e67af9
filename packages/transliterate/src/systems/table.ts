import { apostrophes as units } from "../characters.ts"
import { type Rule, rulesOf, type System } from "../system.ts"

/** What may be told of a system beside its name and letters. */
export interface Details {
  readonly aliases?: ReadonlyArray<string>
  readonly year?: number
  readonly issuer?: string
  readonly source?: string
  readonly reversible?: boolean
  readonly dropsApostrophe?: boolean
}

/** The rules of a list, read on first use; of two for the same letters in the same context the first counts, so that a list may go before a shared one. */
function reading(list: string): () => ReadonlyArray<Rule> {
  let read: ReadonlyArray<Rule> | undefined
  return () => {
    if (read !== undefined) return read
    const seen = new Set<string>()
    read = rulesOf(list).filter(({ letters, after = "", before = "" }) => seen.size < seen.add(`${after} ${letters} ${before}`).size)
    return read
  }
}

export function table(from: string, id: string, standard: string, rules: () => ReadonlyArray<Rule>, details: Details): System {
  const { aliases = [], year, issuer, source = "general knowledge of the table", reversible = false, dropsApostrophe = false } = details
  return {
    info: {
      id, aliases, from, to: "Latn", standard,
      ...(year === undefined ? {} : { year }), ...(issuer === undefined ? {} : { issuer }), reversible, lossy: !reversible, source
    },
    get rules() {
      return rules()
    },
    dropsApostrophe
  }
}

/** Makes systems of one language, each from its compact list of letters. */
export const tablesFor = (from: string) => (id: string, standard: string, list: string, details: Details = {}): System => table(from, id, standard, reading(list), details)

/** What people write for the apostrophe between two letters. */
export const apostrophes: ReadonlyArray<string> = units.map((unit) => String.fromCharCode(unit))

/** A rule of a list for each apostrophe between the letters of `after` and those of `before`. */
export const apostropheRules = (after: string, before: string, to: string): string => apostrophes.map((apostrophe) => `(${after})${apostrophe}(${before}) ${to}`).join(", ")

import type { EntityType, PackName, PackRecord } from "./record.ts"

/** What CLDR names, in the order of the cells of a column: the ids, and of places the Wikidata items, countries and priors. */
export interface NameKeys {
  readonly version: string
  /** A line each: id, ISO 3166-1 code, prior times 100. */
  readonly territories: string
  readonly cities: string
  /** A line each: BCP 47 tag, ISO 4217 code. */
  readonly languages: string
  readonly currencies: string
}

/** The names in a language: columns of cells, by line; the names in a cell by `|`, `^` before an acronym, `~` before the forms of a name. */
export interface NameColumns {
  readonly territories?: string
  readonly cities?: string
  readonly languages?: string
  readonly currencies?: string
}

/** The forms of names that columns hold, by name. */
export type NameForms = Map<string, ReadonlyArray<string>>

function namesOf(cell: string, language: string, forms: NameForms): ReadonlyArray<PackName> {
  return cell.split("|").map((written) => {
    const [name = "", ...further] = written.split("~")
    const acronym = name.startsWith("^")
    const text = acronym ? name.slice(1) : name
    if (further.length > 0) forms.set(text, further)
    return { text, language, ...(acronym ? { kind: "acronym" } : {}) }
  })
}

/** The records of the names in a language. */
export function recordsOfNames(language: string, columns: NameColumns, keys: NameKeys, forms: NameForms): ReadonlyArray<PackRecord> {
  const column = (cells: string | undefined, lines: string, record: (line: string) => Omit<PackRecord, "names">): ReadonlyArray<PackRecord> => {
    if (cells === undefined) return []
    const ids = lines.split("\n")
    return cells.split("\n").flatMap((cell, at) => (cell === "" ? [] : [{ ...record(ids[at]!), names: namesOf(cell, language, forms) }]))
  }
  const place = (line: string): Omit<PackRecord, "names"> => {
    const [id = "", country = "", prior = ""] = line.split(" ")
    return { id, type: "LOC", prior: Number(prior) / 100, ...(id.startsWith("Q") ? { qid: id } : {}), ...(country === "" ? {} : { country }) }
  }
  const term = (type: EntityType, scheme: string) => (line: string): Omit<PackRecord, "names"> => ({ id: `${scheme}:${line}`, type, prior: 0.3 })
  return [
    ...column(columns.territories, keys.territories, place), ...column(columns.cities, keys.cities, place),
    ...column(columns.languages, keys.languages, term("LANGUAGE", "language")), ...column(columns.currencies, keys.currencies, term("CURRENCY", "currency"))
  ]
}

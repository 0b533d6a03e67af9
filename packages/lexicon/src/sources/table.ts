import type { EntityType, PackRecord } from "../record.ts"
import { type Column, columnsByHeading, columnsByLook } from "./columns.ts"
import { csvRows } from "./csvRows.ts"
import { entityTypeOf } from "./entityTypeWords.ts"
import { languageFilter, languageOfScript, languageTagOf } from "./nameLanguage.ts"
import { NameList } from "./nameList.ts"
import { isItem, lastPart, TableRow } from "./tableRow.ts"
import { broken, createTally, type Lines, skip, type SourceTally } from "./tally.ts"
import { wikidataClasses } from "./wikidataClasses.ts"

/** What is taken of a table, and what is to be known of it. */
export interface TableOptions {
  /** `,`, `;` or a tab; by the look of the first line if not given. */
  readonly delimiter?: string | undefined
  /** The type of records that do not say theirs. */
  readonly type?: EntityType | undefined
  /** The language of names that do not say theirs (BCP 47); by their script if not given. */
  readonly language?: string | undefined
  /** Only names in these languages, and those for every language. */
  readonly languages?: ReadonlyArray<string> | undefined
  /** Types of the classes that the column of types holds, beside the words for types and `wikidataClasses`. */
  readonly classes?: ReadonlyMap<string, EntityType> | undefined
  /** Only records that so many Wikipedias have (column `sitelinks`). */
  readonly minSitelinks?: number | undefined
}

/** A record that rows add to. */
interface Draft {
  readonly id: string
  readonly type: EntityType
  readonly names: NameList
  readonly roles: Set<string>
  readonly sameAs: Set<string>
  fields: TableRow["fields"]
}

/** The records of a table, as far as its rows have been read. */
class Drafts {
  readonly #options: TableOptions
  readonly #tally: SourceTally
  readonly #isWanted: (language: string) => boolean
  readonly #drafts = new Map<string, Draft>()
  /** What stands between aliases. */
  aliasesApart = /\|/

  constructor(options: TableOptions, tally: SourceTally) {
    this.#options = options
    this.#tally = tally
    this.#isWanted = languageFilter(options.languages)
  }

  #typeOf(row: TableRow): EntityType | undefined {
    const written = row.one("type")
    if (written === undefined) return this.#options.type
    const item = lastPart(written)
    return this.#options.classes?.get(item) ?? entityTypeOf(written) ?? wikidataClasses.get(item)
  }

  /** Adds a row to the record that it is of, or counts it as broken or left out. */
  add(row: TableRow, line: number, text: string): void {
    const name = row.one("name")
    const known = row.id === undefined ? undefined : this.#drafts.get(row.id)
    if (name === undefined && known === undefined) return broken(this.#tally, line, "no-name", text)
    if (row.wrong !== undefined) return broken(this.#tally, line, "field", row.wrong)
    const type = this.#typeOf(row) ?? known?.type
    if (type === undefined) {
      const written = row.one("type") ?? ""
      return isItem(written) ? skip(this.#tally, "class") : broken(this.#tally, line, "type", written)
    }
    if (row.sitelinks !== undefined && row.sitelinks < (this.#options.minSitelinks ?? 0)) return skip(this.#tally, "little-known")
    const id = row.id ?? `${type}:${name!}`
    const draft = this.#drafts.get(id) ?? { id, type, names: new NameList(type), roles: new Set(), sameAs: new Set(), fields: {} }
    this.#drafts.set(id, draft)
    this.#addNames(draft, row)
    draft.fields = { ...row.fields, ...draft.fields }
    for (const [, role] of row.parts("role", /\|/)) draft.roles.add(role)
    for (const [, other] of row.parts("sameAs", /\|/)) draft.sameAs.add(other)
  }

  #addNames({ names }: Draft, row: TableRow): void {
    const own = row.one("language")
    const add = (text: string, column: Column, kind: string | undefined): void => {
      const language = column.language ?? (own === undefined ? this.#options.language ?? languageOfScript(text) : languageTagOf(own) ?? "mul")
      if (this.#isWanted(language)) names.add(text, language, kind)
    }
    for (const [column, text] of row.all("name")) add(text, column, row.one("kind"))
    for (const [column, text] of row.parts("alias", this.aliasesApart)) add(text, column, "alias")
  }

  *records(): Generator<PackRecord> {
    for (const { id, type, names, roles, sameAs, fields } of this.#drafts.values()) {
      this.#drafts.delete(id)
      if (names.list.length === 0) {
        skip(this.#tally, "no-name")
        continue
      }
      this.#tally.kept++
      yield { id, type, names: names.list, ...fields, ...(roles.size === 0 ? {} : { roles: [...roles] }), ...(sameAs.size === 0 ? {} : { sameAs: [...sameAs] }) }
    }
  }
}

/**
 * Reads a table in CSV (RFC 4180; comma, semicolon or tab; with or without a byte order mark). With a heading the columns are `id name type language alias country qid role prior`
 * and `kind gender sameAs latitude longitude coordinates sitelinks population`, in any order and under many other names (`itemLabel`, `altLabel`, `class`, `lang`); `name_uk` is a name
 * in Ukrainian. Without one, `name,type` is enough: what the columns hold is told by the look of the first row. Aliases and roles stand apart by `|` (in a column `…AltLabel` of
 * Wikidata's query service by a comma). Items, classes and countries may be addresses of Wikidata (`http://www.wikidata.org/entity/Q212`), coordinates `Point(30.5 50.4)`.
 *
 * Several rows of one id make one record; a row without an id has its item for one, else its type and name. The records are given when all is read, for a later row may add to any.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { readTable } from "@polyonym/lexicon/sources"
 *
 * const records = []
 * for await (const record of readTable(["Chess Union,ORG", "Ada Quill,person"])) records.push(record)
 * assert.deepEqual(records[0], { id: "ORG:Chess Union", type: "ORG", names: [{ text: "Chess Union", language: "mul" }] })
 * assert.equal(records[1]?.type, "PER")
 * ```
 */
export async function* readTable(lines: Lines, options: TableOptions = {}, tally: SourceTally = createTally()): AsyncGenerator<PackRecord> {
  const drafts = new Drafts(options, tally)
  let columns: ReadonlyArray<Column | undefined> | undefined
  for await (const { line, fields } of csvRows(lines, tally, options.delimiter)) {
    if (columns === undefined) {
      columns = columnsByHeading(fields)
      if (columns !== undefined) {
        // The query service joins the aliases of an item with commas.
        if (fields.some((field) => /altlabel$/i.test(field))) drafts.aliasesApart = /, |\|/
        tally.read--
        continue
      }
      columns = columnsByLook(fields)
    }
    const text = fields.join(" ")
    if (fields.length > columns.length) broken(tally, line, "columns", text)
    else drafts.add(new TableRow(columns, fields), line, text)
  }
  yield* drafts.records()
}

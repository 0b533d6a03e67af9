import type { Gender, PackRecord } from "../record.ts"
import type { Column, ColumnKind } from "./columns.ts"
import { countryOf } from "./countryItems.ts"
import { priorOfPopulation, priorOfSitelinks } from "./prior.ts"
import { coordinatesFrom } from "./wikidataStatements.ts"

const genders: ReadonlyMap<string, Gender> = new Map([
  ["f", "female"], ["female", "female"], ["woman", "female"], ["q6581072", "female"], ["q1052281", "female"],
  ["m", "male"], ["male", "male"], ["man", "male"], ["q6581097", "male"], ["q2449503", "male"], ["other", "other"], ["x", "other"], ["non-binary", "other"]
])

/** What follows the last slash of an address; a text without one as it is. */
export const lastPart = (address: string): string => address.slice(address.lastIndexOf("/") + 1)

/** Whether a text is a Wikidata item, or its address. */
export const isItem = (text: string): boolean => /^Q\d{1,12}$/.test(lastPart(text))

/** An address of Wikidata's as the item that it leads to. */
const idOf = (written: string): string => (/^https?:\/\/(?:www\.)?wikidata\.org\/(?:entity|wiki)\/Q\d{1,12}$/.test(written) ? lastPart(written) : written)

const numberIn = (text: string | undefined): number | undefined => (text !== undefined && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : undefined)

/** A row of a table by what its columns hold. */
export class TableRow {
  readonly #pairs: ReadonlyArray<readonly [Column, string]>

  constructor(columns: ReadonlyArray<Column | undefined>, fields: ReadonlyArray<string>) {
    this.#pairs = fields.flatMap((field, at) => (columns[at] === undefined || field === "" ? [] : [[columns[at], field] as const]))
  }

  /** The fields of all columns that hold this. */
  all(kind: ColumnKind): ReadonlyArray<readonly [Column, string]> {
    return this.#pairs.filter(([column]) => column.kind === kind)
  }

  one(kind: ColumnKind): string | undefined {
    return this.all(kind)[0]?.[1]
  }

  /** The parts of all fields of a kind, apart by `sign`. */
  parts(kind: ColumnKind, sign: RegExp): ReadonlyArray<readonly [Column, string]> {
    return this.all(kind).flatMap(([column, text]) => text.split(sign).map((part) => part.trim()).filter((part) => part !== "").map((part) => [column, part] as const))
  }

  /** The id of the row, else its item. */
  get id(): string | undefined {
    const id = this.one("id") ?? this.one("qid")
    return id === undefined ? undefined : idOf(id)
  }

  get sitelinks(): number | undefined {
    return numberIn(this.one("sitelinks"))
  }

  /** The first field that holds something else than its column must. */
  get wrong(): string | undefined {
    const prior = this.one("prior")
    if (prior === undefined) return undefined
    const value = numberIn(prior)
    return value !== undefined && value >= 0 && value <= 1 ? undefined : `prior ${prior}`
  }

  /** What the row says of its entity besides names, type and id. */
  get fields(): Partial<Pick<PackRecord, "qid" | "country" | "prior" | "gender" | "coordinates">> {
    const [qid, country, gender] = [[this.one("qid"), this.id].find((one) => one !== undefined && isItem(one)), this.one("country"), this.one("gender")]
    const [code, sex] = [country === undefined ? undefined : countryOf(country), gender === undefined ? undefined : genders.get(lastPart(gender).toLowerCase())]
    const [prior, coordinates] = [this.#prior, this.#coordinates]
    return {
      ...(qid === undefined ? {} : { qid: lastPart(qid) }), ...(code === undefined ? {} : { country: code }), ...(prior === undefined ? {} : { prior }), ...(sex === undefined ? {} : { gender: sex }),
      ...(coordinates === undefined ? {} : { coordinates })
    }
  }

  get #prior(): number | undefined {
    const [given, links, people] = [numberIn(this.one("prior")), this.sitelinks, numberIn(this.one("population"))]
    return given ?? (links !== undefined ? priorOfSitelinks(links) : people !== undefined ? priorOfPopulation(people) : undefined)
  }

  get #coordinates(): PackRecord["coordinates"] {
    const [, longitude, latitude] = /^point\s{0,3}\(\s{0,3}(-?[\d.]{1,20})\s{1,3}(-?[\d.]{1,20})\s{0,3}\)$/i.exec(this.one("coordinates") ?? "") ?? []
    return coordinatesFrom(numberIn(latitude ?? this.one("latitude")), numberIn(longitude ?? this.one("longitude")))
  }
}

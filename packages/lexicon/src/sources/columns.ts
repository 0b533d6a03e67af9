import { languageTagOf } from "./nameLanguage.ts"
import { entityTypeOf } from "./entityTypeWords.ts"

/** What a column of a table holds. */
export type ColumnKind = "id" | "qid" | "name" | "alias" | "type" | "language" | "country" | "role" | "prior" | "kind" | "gender" | "sameAs" | "latitude" | "longitude" | "coordinates" | "sitelinks" | "population"

/** A column: what it holds and, of names, in which language. */
export interface Column {
  readonly kind: ColumnKind
  readonly language?: string | undefined
}

/** What tables call their columns, in small letters without what joins words. */
const called: Readonly<Record<ColumnKind, string>> = {
  id: "id identifier key code item entity uri iri",
  qid: "qid wikidata wikidataid wikidataitem",
  name: "name label title caption itemlabel entitylabel names fullname назва імʼя ім'я название имя nom nombre nome nazwa bezeichnung isim 名称 الاسم",
  alias: "alias aliases altname altnames altlabel altlabels itemaltlabel alsoknownas",
  type: "type class category schema instanceof тип typ tipo art rodzaj tür 类型 النوع",
  language: "language lang itemlabellang locale languagecode мова язык langue idioma sprache język dil",
  country: "country countrycode nationality iso2 countryiso країна страна pays país land kraj ülke",
  role: "role roles position positions office occupation jobtitle",
  prior: "prior weight popularity",
  kind: "kind namekind",
  gender: "gender sex",
  sameAs: "sameas",
  latitude: "latitude lat",
  longitude: "longitude lon lng long",
  coordinates: "coordinates coord coords location point",
  sitelinks: "sitelinks links",
  population: "population pop"
}
const kinds: ReadonlyMap<string, ColumnKind> = new Map(Object.entries(called).flatMap(([kind, list]) => list.split(" ").map((word) => [word, kind as ColumnKind] as const)))
const inLanguage = /^(.{1,40})[_:@ -]([a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,2})$/i

/** The column of a heading: `name`, `Item Label`, `name_uk`, `label@sr-Latn`; nothing for one that is not known. */
function columnOf(heading: string): Column | undefined {
  const kindOf = (text: string): ColumnKind | undefined => kinds.get(text.toLowerCase().replace(/[\s_?-]+/g, ""))
  const kind = kindOf(heading)
  if (kind !== undefined) return { kind }
  const [, head, code] = inLanguage.exec(heading) ?? []
  const own = head === undefined ? undefined : kindOf(head)
  return own === "name" || own === "alias" ? { kind: own, language: languageTagOf(code!) } : undefined
}

/**
 * The columns by a first row that is a heading: one that has a column of names, or at least one of types (the first that is not known then holds the names), and no code of a type of entity.
 */
export function columnsByHeading(fields: ReadonlyArray<string>): ReadonlyArray<Column | undefined> | undefined {
  if (fields.some((field) => /^(?:PER|ORG|LOC|EVENT|PRODUCT|DEMONYM)$/.test(field))) return undefined
  const columns = fields.map(columnOf)
  if (columns.some((column) => column?.kind === "name")) return columns
  if (!columns.some((column) => column?.kind === "type")) return undefined
  const first = columns.indexOf(undefined)
  return columns.map((column, at) => (at === first ? { kind: "name" } : column))
}

/**
 * The columns by a first row that is a record: the first type of entity in it is the type, the first field that is none of a Wikidata item, a language tag in small letters, two
 * capitals of a country and a number from 0 to 1 is the name; those are what they look like.
 */
export function columnsByLook(fields: ReadonlyArray<string>): ReadonlyArray<Column | undefined> {
  const given = new Set<ColumnKind>()
  return fields.map((field, at): Column | undefined => {
    const kind = lookOf(field, at === 0 && fields.length > 1 && entityTypeOf(fields[1]!) !== undefined)
    if (kind === undefined || given.has(kind)) return undefined
    given.add(kind)
    return { kind }
  })
}

function lookOf(field: string, isName: boolean): ColumnKind | undefined {
  if (isName) return "name"
  if (entityTypeOf(field) !== undefined) return "type"
  if (/^Q\d+$/.test(field)) return "qid"
  if (/^[A-Z]{2}$/.test(field)) return "country"
  if (/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(field)) return "language"
  if (/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(field)) return "prior"
  return /\p{L}/u.test(field) ? "name" : undefined
}

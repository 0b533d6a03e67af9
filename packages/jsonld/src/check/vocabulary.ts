import * as data from "../../data/vocabulary.js"

/** A property of schema.org: the types that may have it, and the types that its values may have. */
export interface Property {
  readonly name: string
  readonly domains: ReadonlyArray<string>
  readonly ranges: ReadonlyArray<string>
  readonly supersededBy: ReadonlyArray<string>
}

/** The vocabulary of schema.org, as one release has it. Names are bare: `NewsArticle`, `headline`, `InStock`. */
export interface Vocabulary {
  readonly release: string
  readonly prefixes: ReadonlySet<string>
  property(name: string): Property | undefined
  isType(name: string): boolean
  /** Whether every `type` is an `ancestor`: itself, or under it. */
  isA(type: string, ancestor: string): boolean
  supersededBy(type: string): ReadonlyArray<string>
  /** Names of types and properties, for suggestions. */
  readonly typeNames: ReadonlyArray<string>
  readonly propertyNames: ReadonlyArray<string>
}

const lines = (table: string): ReadonlyArray<ReadonlyArray<string>> => table.trim().split("\n").map((line) => line.split(" "))

function read(): Vocabulary {
  const typeLines = lines(data.types)
  const typeNames = typeLines.map(([name = ""]) => name)
  const named = (list = "-"): ReadonlyArray<string> => (list === "-" ? [] : list.split(",").map((number) => typeNames[parseInt(number, 36)]!))
  const split = (list = ""): ReadonlyArray<string> => (list === "" ? [] : list.split(","))
  const parents = new Map(typeLines.map(([name = "", list]) => [name, named(list)]))
  const typeSuccessors = new Map(typeLines.map(([name = "", , list]) => [name, split(list)]))
  const properties = new Map(lines(data.properties).map(([name = "", domains, ranges, supersededBy]): [string, Property] =>
    [name, { name, domains: named(domains), ranges: named(ranges), supersededBy: split(supersededBy) }]))
  const ancestors = new Map<string, ReadonlySet<string>>()
  const ancestorsOf = (type: string): ReadonlySet<string> => {
    const known = ancestors.get(type)
    if (known !== undefined) return known
    const all = new Set([type])
    ancestors.set(type, all)
    for (const parent of parents.get(type) ?? []) for (const one of ancestorsOf(parent)) all.add(one)
    return all
  }
  return {
    release: data.release,
    prefixes: new Set(data.prefixes.split(" ")),
    property: (name) => properties.get(name),
    isType: (name) => parents.has(name),
    isA: (type, ancestor) => ancestorsOf(type).has(ancestor),
    supersededBy: (type) => typeSuccessors.get(type) ?? [],
    typeNames,
    propertyNames: [...properties.keys()]
  }
}

let known: Vocabulary | undefined

/** The vocabulary that comes with this package; read at the first call. */
export const vocabulary = (): Vocabulary => (known ??= read())

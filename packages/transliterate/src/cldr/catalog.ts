import { TransformDataMissing } from "../data/missing.ts"
import type { Direction } from "../rules/ruleParser.ts"
import { isScript } from "./scriptRuns.ts"

/** The text of a file of `cldr-transforms`, by its path inside the package; `undefined` if there is none. */
export type ReadFile = (file: string) => string | undefined

/** One transform in one direction. */
export interface CatalogEntry {
  /** `Source-Target/Variant`. */
  readonly id: string
  /** Its other names: of the CLDR, of BCP 47 with the extension T, of its file. */
  readonly aliases: ReadonlyArray<string>
  /** Whether it is a step of other transforms rather than for use by itself. */
  readonly internal: boolean
  readonly file: string
  readonly direction: Direction
}

export interface Catalog {
  readonly entries: ReadonlyArray<CatalogEntry>
  /** By name, in small letters. */
  readonly byName: ReadonlyMap<string, CatalogEntry>
}

/** What the file beside the rules says. */
interface Description {
  readonly _visibility: string
  readonly _source: string
  readonly _target: string
  readonly _variant?: string
  readonly _direction: string
  readonly _alias?: string
  readonly _aliasBcp47?: string
  readonly _backwardAlias?: string
  readonly _backwardAliasBcp47?: string
  readonly _rulesFile: string
}

interface Candidate {
  readonly entry: Omit<CatalogEntry, "id" | "aliases">
  /** Names from the strongest claim to the weakest. */
  readonly claims: ReadonlyArray<ReadonlyArray<string>>
  readonly names: Array<string>
}

/** The text of a file that must be there. */
export function needed(read: ReadFile, file: string): string {
  const text = read(file)
  if (text === undefined) throw new TransformDataMissing(file, "is not there; give the files of one version of the package")
  return text
}

const words = (text: string | undefined): Array<string> => (text ?? "").split(" ").filter((word) => word !== "")

/** Reads which transforms there are. Where two claim a name, an alias goes before a name made of source and target, and forward before backward. */
export function readCatalog(read: ReadFile): Catalog {
  const { transforms: { available } } = JSON.parse(needed(read, "transforms.json")) as { transforms: { available: ReadonlyArray<string> } }
  const candidates = available.flatMap((name) => {
    const description = read(`transforms/${name}.json`)
    return description === undefined ? [] : candidatesOf(name, JSON.parse(description) as Description)
  })
  const owners = new Map<string, Candidate>()
  for (let strength = 0; strength < 5; strength++) {
    for (const candidate of candidates) {
      for (const name of candidate.claims[strength] ?? []) {
        const key = name.toLowerCase()
        if (owners.has(key)) continue
        owners.set(key, candidate)
        candidate.names.push(name)
      }
    }
  }
  const entries = new Map(candidates.flatMap((candidate) => {
    const [id, ...aliases] = candidate.names
    return id === undefined ? [] : [[candidate, { id, aliases, ...candidate.entry }] as const]
  }))
  const byName = new Map([...owners].map(([key, candidate]) => [key, entries.get(candidate)!]))
  return { entries: [...entries.values()].sort((a, b) => a.id < b.id ? -1 : 1), byName }
}

function candidatesOf(name: string, description: Description): Array<Candidate> {
  const { _source: source, _target: target, _variant: variant } = description
  const suffix = variant === undefined ? "" : `/${variant}`
  const entry = { internal: description._visibility === "internal", file: `transforms/${description._rulesFile}` }
  const forward: Candidate = {
    entry: { ...entry, direction: "forward" },
    claims: [words(description._alias), [], [`${source}-${target}${suffix}`], words(description._aliasBcp47), [name]],
    names: [],
  }
  if (description._direction !== "both") return [forward]
  const backward: Candidate = {
    entry: { ...entry, direction: "reverse" },
    claims: [[], words(description._backwardAlias), [`${target}-${source}${suffix}`], words(description._backwardAliasBcp47), []],
    names: [],
  }
  return [forward, backward]
}

/** What goes from a script to the target, such as `latin` or `latin/bgn`: the id by the name of the script. Long names of scripts go first. */
export function scriptSources(catalog: Catalog, target: string): Map<string, string> {
  const pairs = catalog.entries.flatMap(({ id, aliases }) => {
    const names = [id, ...aliases].flatMap((name) => name.toLowerCase().endsWith(`-${target}`) ? [name.slice(0, -target.length - 1)] : [])
    return names.filter(isScript).map((script) => [script, id] as const)
  })
  return new Map(pairs.sort(([a], [b]) => Number(a.length === 4) - Number(b.length === 4)).reverse())
}

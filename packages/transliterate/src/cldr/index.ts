/** The transforms of the Unicode CLDR by their ids. */
import { read as readInstalled } from "#transform-data"
import { Compiler } from "../rules/compiler.ts"
import { onText, type RuleTransform } from "../rules/index.ts"
import type { Transform } from "../rules/tape.ts"
import { nearest } from "../unknownSystem.ts"
import { type Catalog, needed, readCatalog, type ReadFile, scriptSources } from "./catalog.ts"
import { byScript } from "./scriptRuns.ts"

export { TransformDataMissing } from "../data/missing.ts"
export type { ReadFile } from "./catalog.ts"

/** A transform of the CLDR, one way. */
export interface CldrId {
  /** Such as `cldr:Russian-Latin/BGN`. */
  readonly id: string
  /** Other names, without `cldr:`: those of BCP 47 with the extension T (`ru-Latn-t-ru-m0-bgn`), and more of the CLDR's own. */
  readonly aliases: ReadonlyArray<string>
  /** Whether it is a step of other transforms rather than for use by itself. */
  readonly internal: boolean
}

/** There is no transform of that name. */
export class UnknownTransform extends Error {
  readonly _tag = "UnknownTransform"
  readonly id: string
  /** Names much like it. */
  readonly near: ReadonlyArray<string>

  constructor(id: string, near: ReadonlyArray<string>) {
    super(`the CLDR has no transform '${id}'${near.length > 0 ? `; did you mean ${near.join(", ")}?` : "; cldrIds() lists them"}`)
    this.name = "UnknownTransform"
    this.id = id
    this.near = near
  }
}

/** The transforms that have been compiled from one set of files. */
class Library {
  readonly catalog: Catalog
  private readonly compiler: Compiler
  private readonly ready = new Map<string, RuleTransform>()

  constructor(read: ReadFile) {
    this.catalog = readCatalog(read)
    this.compiler = new Compiler((name) => {
      const entry = this.catalog.byName.get(name.toLowerCase())
      return entry === undefined ? this.anyTransform(name) : { text: needed(read, entry.file), direction: entry.direction }
    })
  }

  get(id: string): RuleTransform {
    const name = (this.catalog.byName.get(id.toLowerCase())?.id ?? id).toLowerCase()
    const known = this.ready.get(name)
    if (known !== undefined) return known
    const made = onText(this.named(name, id))
    this.ready.set(name, made)
    return made
  }

  private named(name: string, id: string): Transform {
    return this.compiler.named(name, () => new UnknownTransform(id, nearest(id, this.catalog.entries.map((entry) => entry.id))))
  }

  /** `Any-Target`: each run of a script by what goes from that script to the target; other runs stay. */
  private anyTransform(name: string): Transform | undefined {
    const target = /^any-([^/]+(?:\/.*)?)$/i.exec(name)?.[1]?.toLowerCase()
    if (target === undefined) return undefined
    const sources = [...scriptSources(this.catalog, target)]
    return sources.length === 0 ? undefined : byScript(sources.map(([script, id]) => ({ script, transform: () => this.named(id, id) })))
  }
}

const libraries = new WeakMap<ReadFile, Library>()

function libraryOf(read: ReadFile): Library {
  const known = libraries.get(read)
  if (known !== undefined) return known
  const library = new Library(read)
  libraries.set(read, library)
  return library
}

/**
 * Every transform of the CLDR, in order of id: each pair of an id and a direction. Reads the files that describe them; throws `TransformDataMissing` where there are none.
 *
 * `read` gives the files of the package `cldr-transforms`; in Node those that are installed, unless given.
 */
export function cldrIds(read: ReadFile = readInstalled): ReadonlyArray<CldrId> {
  return libraryOf(read).catalog.entries.map(({ id, aliases, internal }) => ({ id: `cldr:${id}`, aliases, internal }))
}

/**
 * The transform of an id or alias, in any case, with or without `cldr:`; compiled once. `Any-Latin` and others like it take each run of a script by itself.
 *
 * Throws `UnknownTransform` for a name that there is not, `TransformDataMissing` where there are no files.
 */
export function cldrTransform(id: string, read: ReadFile = readInstalled): RuleTransform {
  return libraryOf(read).get(id.replace(/^cldr:/i, ""))
}

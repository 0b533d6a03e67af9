/** The transliterator of ICU, fed with the rules of the CLDR that this package reads: for comparison in development only. */
import { createRequire } from "node:module"
import { read } from "#transform-data"
import { type CatalogEntry, needed, readCatalog } from "../src/cldr/catalog.ts"
import { skipBlanks } from "../src/rules/escapes.ts"
import { compileRules } from "../src/rules/index.ts"
import type { Direction } from "../src/rules/ruleParser.ts"
import { readIdLine } from "../src/rules/transformId.ts"

export interface IcuTransform {
  transliterate(text: string): string
}

interface Addon {
  readonly RBT: {
    fromRules(rules: string, forward: boolean): IcuTransform
    register(id: string, rules: string, forward: boolean): void
    new (id: string, forward: boolean): IcuTransform
  }
}

/** The package `icu-transliterator`, from the folder that ICU_TRANSLITERATOR names; `undefined` without one. */
export function loadIcu(): Addon["RBT"] | undefined {
  const path = process.env["ICU_TRANSLITERATOR"]
  if (path === undefined) {
    console.log("ICU_TRANSLITERATOR does not name the folder of a built icu-transliterator: nothing is compared")
    return undefined
  }
  const { RBT } = createRequire(import.meta.url)(path) as Addon
  // The first call of all fills ICU's registry, and may find nothing in it.
  new RBT("Any-Lower", true).transliterate("")
  return RBT
}

/**
 * Rules to which a step that does nothing was added: ICU drops the filter of a file of rules only, and, read backwards, puts a file's last rules behind the step that
 * stands before them unless a step stands behind them.
 */
function withNull(rules: string, direction: Direction): string {
  if (direction === "reverse") {
    const last = rules.lastIndexOf("\n::") + 1
    const line = rules.startsWith("::", last) ? readIdLine(rules, last + 2) : undefined
    const isFilter = line !== undefined && "filter" in line && line.direction === "reverse"
    return isFilter ? `::Null;\n${rules.slice(0, last)}::Null;\n${rules.slice(last)}` : `::Null;\n${rules}`
  }
  for (let at = rules.startsWith("\uFEFF") ? 1 : 0; ;) {
    at = skipBlanks(rules, at)
    if (rules[at] === "#") {
      const end = rules.indexOf("\n", at)
      if (end < 0) return `::Null;\n${rules}`
      at = end + 1
    } else if (rules.startsWith("::", at)) {
      const line = readIdLine(rules, at + 2)
      if (!("filter" in line) || line.direction !== "forward") return `::Null;\n${rules}`
      return `${rules.slice(0, line.end)}\n::Null;\n${rules.slice(line.end)}`
    } else return `::Null;\n${rules}`
  }
}

export const catalog = readCatalog(read)

export function rulesOf(entry: CatalogEntry): string {
  return needed(read, entry.file)
}

/** Feeds ICU with transforms and with all that they call. */
export class IcuLibrary {
  private readonly rbt: Addon["RBT"]
  private readonly registered = new Set<string>()

  constructor(rbt: Addon["RBT"]) {
    this.rbt = rbt
  }

  /** The transform by its own rules. Throws what ICU throws. */
  make(entry: CatalogEntry): IcuTransform {
    const rules = rulesOf(entry)
    this.registerCalls(rules, entry.direction)
    return this.rbt.fromRules(withNull(rules, entry.direction), entry.direction === "forward")
  }

  /** The transform by a name that ICU knows, after all entries have been registered under their names. */
  byName(id: string): IcuTransform {
    for (const entry of catalog.entries) {
      for (const name of [entry.id, ...entry.aliases]) this.register(name, entry)
    }
    return new this.rbt(id, true)
  }

  private registerCalls(rules: string, direction: Direction): void {
    const names: Array<string> = []
    compileRules(rules, {
      direction,
      load(id) {
        names.push(id)
        return { text: "", direction: "forward" }
      },
    })
    for (const name of names) {
      const entry = catalog.byName.get(name.toLowerCase())
      if (entry !== undefined) this.register(name, entry)
    }
  }

  private register(name: string, entry: CatalogEntry): void {
    if (this.registered.has(name)) return
    this.registered.add(name)
    const rules = rulesOf(entry)
    this.registerCalls(rules, entry.direction)
    this.rbt.register(name, withNull(rules, entry.direction), entry.direction === "forward")
  }
}

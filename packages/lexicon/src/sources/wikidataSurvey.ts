import type { EntityType } from "../record.ts"
import { languageFilter, languageTagOf } from "./nameLanguage.ts"
import type { Lines } from "./tally.ts"
import { dumpLine } from "./wikidata.ts"
import { wikidataClasses } from "./wikidataClasses.ts"
import { isJson, itemsOf, type Json } from "./wikidataStatements.ts"

/** What a first pass over a dump of Wikidata finds for the second: `classes` with their subclasses, `titles` of offices by their item. */
export interface WikidataSurvey {
  readonly classes: ReadonlyMap<string, EntityType>
  readonly titles: ReadonlyMap<string, string>
}

/** Position, and public office. */
const offices = new Set(["Q4164871", "Q294414"])

/** Pairs of a class and one that it is a subclass of, as numbers. */
class Pairs {
  #pairs = new Uint32Array(1 << 12)
  size = 0
  add(child: number, parent: number): void {
    if (this.size + 2 > this.#pairs.length) {
      const grown = new Uint32Array(this.#pairs.length * 2)
      grown.set(this.#pairs)
      this.#pairs = grown
    }
    this.#pairs[this.size++] = child
    this.#pairs[this.size++] = parent
  }
  /** Calls `see` for each pair. */
  each(see: (child: number, parent: number) => void): void {
    for (let at = 0; at < this.size; at += 2) see(this.#pairs[at]!, this.#pairs[at + 1]!)
  }
}

const numberOf = (item: string): number => Number(item.slice(1))

/** The classes below those of `types`, nearest first: a class that is below several has the type of the nearest. */
function below(types: ReadonlyMap<string, EntityType>, pairs: Pairs): ReadonlyMap<string, EntityType> {
  const found = new Map(Array.from(types, ([item, type]) => [numberOf(item), type] as const))
  const children = new Map<number, Array<number>>()
  pairs.each((child, parent) => {
    const known = children.get(parent)
    if (known === undefined) children.set(parent, [child])
    else known.push(child)
  })
  let level: ReadonlyArray<number> = [...found.keys()]
  while (level.length > 0) {
    const next: Array<number> = []
    for (const parent of level) {
      for (const child of children.get(parent) ?? []) {
        if (found.has(child)) continue
        found.set(child, found.get(parent)!)
        next.push(child)
      }
    }
    level = next
  }
  return new Map(Array.from(found, ([number, type]) => [`Q${number}`, type]))
}

/** The label of an office in the first wanted language that has one, else in English, else nothing. */
function titleOf(entity: Json, languages: ReadonlyArray<string>): string | undefined {
  const { labels } = entity
  if (!isJson(labels)) return undefined
  for (const wanted of [...languages, "en"]) {
    const isWanted = languageFilter([wanted])
    for (const label of Object.values(labels)) {
      if (!isJson(label) || typeof label["value"] !== "string" || typeof label["language"] !== "string") continue
      const language = languageTagOf(label["language"])
      if (language !== undefined && isWanted(language)) return label["value"]
    }
  }
  return undefined
}

/**
 * The pass before `readWikidata` that follows P279: every class below those that are known, and the titles of offices (items of the classes position and public office), in the
 * first of `languages` that has one, else in English. Of all items only pairs of numbers are kept. Broken lines are passed over: the second pass counts them.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { surveyWikidata } from "@polyonym/lexicon/sources"
 *
 * const claim = (property: string, id: string) => ({ [property]: [{ rank: "normal", mainsnak: { snaktype: "value", property, datavalue: { value: { id } } } }] })
 * const { classes } = await surveyWikidata([JSON.stringify({ type: "item", id: "Q900000001", claims: claim("P279", "Q4022") })])
 * assert.equal(classes.get("Q900000001"), "LOC")
 * ```
 */
export async function surveyWikidata(lines: Lines, { classes, languages = [] }: { readonly classes?: ReadonlyMap<string, EntityType> | undefined; readonly languages?: ReadonlyArray<string> | undefined } = {}): Promise<WikidataSurvey> {
  const pairs = new Pairs()
  const titles = new Map<string, string>()
  for await (const line of lines) {
    const hasParents = line.includes("\"P279\"")
    if (!hasParents && !line.includes("\"Q4164871\"") && !line.includes("\"Q294414\"")) continue
    const entity = entityOf(dumpLine(line))
    const id = entity?.["id"]
    if (entity === undefined || typeof id !== "string" || !/^Q\d{1,9}$/.test(id)) continue
    for (const parent of itemsOf(entity, "P279")) pairs.add(numberOf(id), numberOf(parent))
    if (!itemsOf(entity, "P31").some((item) => offices.has(item))) continue
    const title = titleOf(entity, languages)
    if (title !== undefined) titles.set(id, title)
  }
  return { classes: below(new Map([...(classes ?? []), ...[...wikidataClasses].filter(([item]) => classes?.has(item) !== true)]), pairs), titles }
}

function entityOf(text: string | undefined): Json | undefined {
  try {
    const value: unknown = text === undefined ? undefined : JSON.parse(text)
    return isJson(value) ? value : undefined
  } catch {
    return undefined
  }
}

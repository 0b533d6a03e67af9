import { createMatcher, type Entity, type Pack } from "@polyonym/lexicon/pure"
import type { NameKind, NameVariant } from "@polyonym/names/pure"
import { dominantScript } from "@polyonym/script"
import type { Row } from "./namesIndex.ts"

/** Where `names search` searches: a file of names, knowledge packs, or both. */
export interface SearchedNames {
  readonly index: string | undefined
  readonly packs: ReadonlyArray<string>
}

const kinds: Readonly<Record<string, NameKind>> = { PER: "person", ORG: "organisation", LOC: "place" }

/** What the names of an entity are of, where that is a kind of names. */
export const kindOfEntity = ({ type }: Pick<Entity, "type">): NameKind | undefined => Object.hasOwn(kinds, type) ? kinds[type] : undefined

/** The names of the entities in packs, each with its entity's id. */
export function* namesOfPacks(packs: ReadonlyArray<Pack>): Generator<Row> {
  for (const { entities } of packs) {
    for (const entity of entities) {
      for (const { text, language } of entity.names) yield { id: entity.id, name: text, language: language === "mul" ? undefined : language, kind: kindOfEntity(entity) }
    }
  }
}

/** The entities that packs know by a name; none without packs. */
export function entitiesNamed(packs: ReadonlyArray<Pack>): (name: string) => ReadonlyArray<Entity> {
  if (packs.length === 0) return () => []
  const matcher = createMatcher(packs)
  return (name) => {
    const [first] = matcher.find(name)
    return first?.start === 0 && first.end === name.length ? first.candidates : []
  }
}

/** How else packs call the likeliest entity of a name; `to`: only in these languages (BCP 47) or scripts (ISO 15924), in all if empty. */
export function variantsIn(packs: ReadonlyArray<Pack>, to: ReadonlyArray<string>): (name: string) => ReadonlyArray<Omit<NameVariant, "score">> {
  const entitiesOf = entitiesNamed(packs)
  return (name) => {
    const told = new Set([name])
    return (entitiesOf(name)[0]?.names ?? []).flatMap(({ text, language }) => {
      const script = dominantScript(text)
      if (told.has(text) || (to.length > 0 && !to.includes(language) && !to.includes(script))) return []
      told.add(text)
      return [{ text, language, script, system: "pack" }]
    })
  }
}

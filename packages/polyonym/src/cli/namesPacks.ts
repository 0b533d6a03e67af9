import type { NameKind } from "@polyonym/names/pure"
import type { Pack } from "@polyonym/lexicon/pure"
import type { Row } from "./namesIndex.ts"

/** Where `names search` searches: a file of names, knowledge packs, or both. */
export interface SearchedNames {
  readonly index: string | undefined
  readonly packs: ReadonlyArray<string>
}

const kinds: Readonly<Record<string, NameKind>> = { PER: "person", ORG: "organisation", LOC: "place" }

/** The names of the entities in packs, each with its entity's id. */
export function* namesOfPacks(packs: ReadonlyArray<Pack>): Generator<Row> {
  for (const { entities } of packs) {
    for (const { id, type, names } of entities) {
      for (const { text, language } of names) yield { id, name: text, language: language === "mul" ? undefined : language, kind: Object.hasOwn(kinds, type) ? kinds[type] : undefined }
    }
  }
}

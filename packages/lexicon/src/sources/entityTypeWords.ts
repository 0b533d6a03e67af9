import type { EntityType } from "../record.ts"

/** What a table may call a kind of entity, in small letters. */
const words: ReadonlyMap<string, EntityType> = new Map(
  Object.entries({
    PER: "per person people human individual politician особа людина лицо человек персона personne persona osoba kişi",
    ORG: "org organisation organization company business body party institution agency group організація организация компанія компания organización organizacja firma kuruluş",
    LOC: "loc gpe place location city town village country region river lake mountain місце место місто город lieu lugar ort miejsce yer",
    EVENT: "event occurrence подія событие événement evento ereignis wydarzenie olay",
    PRODUCT: "product work vessel airplane vehicle brand продукт produit producto produkt ürün",
    DEMONYM: "demonym",
    LANGUAGE: "language",
    CURRENCY: "currency"
  } satisfies Record<EntityType, string>).flatMap(([type, list]) => list.split(" ").map((word) => [word, type as EntityType] as const))
)

/**
 * The type of entity that a word stands for: `PER`, `person`, `Company`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { entityTypeOf } from "@polyonym/lexicon/sources"
 *
 * assert.equal(entityTypeOf("Company"), "ORG")
 * ```
 */
export function entityTypeOf(word: string): EntityType | undefined {
  return words.get(word.trim().toLowerCase())
}

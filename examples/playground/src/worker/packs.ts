import { defaultPack, loadDefaultPack, openPack, type Pack } from "@polyonym/lexicon/pure"
import type { GivenPack } from "../protocol.ts"

const given = new Map<string, Pack>()
function packOf({ id, bytes }: GivenPack): Pack {
  const pack = given.get(id) ?? openPack(bytes)
  given.set(id, pack)
  return pack
}

/** The default pack, with the names in the language of the text where its core has none, and packs laid over it. Rejects with `PackInvalid`. */
export async function packsFor(language: string, further: ReadonlyArray<GivenPack>): Promise<ReadonlyArray<Pack>> {
  const { groupOf } = await import("@polyonym/lexicon/data/default/keys")
  const group = groupOf[language] ?? groupOf[language.split("-", 1)[0]!]
  return [...(group === undefined || group === "terms" ? [defaultPack()] : await loadDefaultPack([language])), ...further.map(packOf)]
}

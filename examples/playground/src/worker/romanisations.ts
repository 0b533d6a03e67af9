import type { Spelling } from "@polyonym/facts/pure"
import { defaultSystem, openTransliterator, systems, type SystemInfo, type Transliterator } from "@polyonym/transliterate/pure"
import type { Romanised } from "../protocol.ts"

const primary = (language: string): string => language.split("-", 1)[0]!.toLowerCase()
/** So many systems are shown for a spelling. */
const mostSystems = 6

const listed = new Map<string, ReadonlyArray<SystemInfo>>()
/** The systems of a language that write Latin letters: the usual one, then the newest. */
function systemsOf(language: string): ReadonlyArray<SystemInfo> {
  const usual = defaultSystem(language)
  const rank = ({ id, year = 0 }: SystemInfo): number => id === usual ? Infinity : year
  const found = listed.get(primary(language)) ?? systems()
    .filter(({ id, from, to }) => primary(from) === primary(language) && to === "Latn" && !id.startsWith("cldr:"))
    .sort((a, b) => rank(b) - rank(a)).slice(0, mostSystems)
  listed.set(primary(language), found)
  return found
}

const opened = new Map<string, Promise<Transliterator>>()
function openSystem(from: string, system: string): Promise<Transliterator> {
  const key = `${primary(from)} ${system}`
  const opening = opened.get(key) ?? openTransliterator({ from, system })
  opened.set(key, opening)
  opening.catch(() => opened.delete(key))
  return opening
}

/** Spellings that are not in Latin letters, by the systems of their language. Rejects where a system's library could not be fetched. */
export async function romanisationsOf(spellings: ReadonlyArray<Spelling>): Promise<ReadonlyArray<Romanised>> {
  const written = spellings.filter(({ script }) => script !== "Latn").map(({ text, language }) =>
    Promise.all(systemsOf(language).map(async ({ id, standard }) => ({ of: text, system: id, standard, text: (await openSystem(language, id)).convert(text) }))))
  return (await Promise.all(written)).flat()
}

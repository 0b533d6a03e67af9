/** Han characters that are written for one another. */
import { from, to } from "./data/variants.ts"
import { charactersOf } from "./numbers.ts"

let known: ReadonlyMap<string, string> | undefined

/** The character that stands for a group: 龍, 竜 and 龙 are one. */
export function oneVariant(character: string): string {
  known ??= new Map(charactersOf(from).map((variant, place) => [variant, to[place]!]))
  return known.get(character) ?? character
}

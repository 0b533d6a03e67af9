/** The shapes that a written name has: whole, without the patronymic, with an initial, the family name first. */
import type { PartRole } from "../parse/parts.ts"
import type { SourceWord, Written } from "./variant.ts"

export interface Shape {
  readonly text: string
  /** What was done, added to the system; empty for the whole name. */
  readonly change: string
  /** Its share of the score of the whole. */
  readonly share: number
}

const initialOf = (word: string): string => `${[...word][0] ?? ""}.`

/** The shapes of words with these roles. */
export function shapesOf({ words }: Written, source: ReadonlyArray<SourceWord>): ReadonlyArray<Shape> {
  const places = source.map((_, at) => at)
  const joined = (of: ReadonlyArray<number>): string => of.map((at, rank) => rank === 0 ? words[at]! : `${source[at]!.hyphened && of[rank - 1] === at - 1 ? "-" : " "}${words[at]!}`).join("")
  const having = (...roles: ReadonlyArray<PartRole>): ReadonlyArray<number> => places.filter((at) => roles.includes(source[at]!.role))
  const shapes: Array<Shape> = [{ text: joined(places), change: "", share: 1 }]
  const family = having("family", "particle", "suffix")
  const given = having("given", "initial")
  const fathers = having("patronymic")
  const [firstFamily] = having("family")
  if (firstFamily === undefined || given.length === 0) return shapes
  const [firstGiven] = having("given")
  // Where the family name stands first, the West turns the name.
  if (firstFamily < given[0]!) shapes.push({ text: joined([...given, ...fathers, ...family]), change: "given-first", share: 0.95 })
  if (fathers.length > 0) shapes.push({ text: joined([...given, ...family]), change: "without-patronymic", share: 0.9 })
  if (firstGiven !== undefined) shapes.push({ text: `${initialOf(words[firstGiven]!)} ${joined(family)}`, change: "initial", share: 0.3 })
  shapes.push({ text: `${joined(family)}, ${joined([...given, ...fathers])}`, change: "family-first", share: 0.35 })
  return shapes
}

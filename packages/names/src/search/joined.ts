/** Neighbouring words of a name that others may write as one. */
import type { Prepared, Word } from "../compare/prepared.ts"

/** Neighbours of so many letters each, and together, are taken for one word too. */
const shortLetters = 6
const joinedLetters = 11
/** Scripts whose writers set words apart where Latin letters do. */
const apart = new Set(["Kana", "Hebr"])
export const joinedOf = (prepared: Prepared): ReadonlyArray<Word> => prepared.joined.filter(({ token, parts }) => !apart.has(token.script) && token.letters.length <= joinedLetters && parts.length === 2 && parts.every(({ plain }) => plain.length <= shortLetters))

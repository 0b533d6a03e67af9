/** The keys that a word of a name is found by, in one alphabet whatever its script. */
import { skeletons } from "./skeleton.ts"

/** Keys below `fixedKeys` are runs of three consonant classes, and pairs of letters; all others are texts. */
const classSigns = "PTKSLN^$"
const classSize = 8
const letterSize = 28
const pairsFrom = classSize ** 3
export const fixedKeys = pairsFrom + letterSize ** 2
const mostKeys = 96

/** How much a key counts, by what it is of. */
export const fixedWeight = (key: number): number => key < pairsFrom ? 1 : 0.5
export const textWeight = (key: string): number => key.startsWith("=") ? 1 : 1.6

const letterAt = (spelling: string, at: number): number => {
  const code = spelling.charCodeAt(at) - 96
  return code > 0 && code < letterSize ? code : 0
}
const classAt = (classes: string, at: number): number => at === 0 ? 6 : at > classes.length ? 7 : classSigns.indexOf(classes[at - 1]!)

/**
 * Keys of a word by its likely Latin spellings: all its consonants by class (a text), neighbouring classes (with the start and the end), neighbouring letters,
 * and `=` with its group (a text) for known given names.
 */
export function keysOf(spellings: ReadonlyArray<string>, groups: ReadonlyArray<string>): ReadonlyArray<number | string> {
  const keys = new Set<number | string>(groups.map((group) => `=${group}`))
  for (const spelling of spellings) {
    for (const classes of skeletons(spelling)) {
      keys.add(classes === "" ? spelling.slice(0, 2) : classes)
      for (let at = 0; at < classes.length; at++) keys.add((classAt(classes, at) * classSize + classAt(classes, at + 1)) * classSize + classAt(classes, at + 2))
    }
  }
  for (const spelling of spellings) {
    for (let at = -1; at < spelling.length; at++) keys.add(pairsFrom + letterAt(spelling, at) * letterSize + letterAt(spelling, at + 1))
  }
  return keys.size > mostKeys ? [...keys].slice(0, mostKeys) : [...keys]
}

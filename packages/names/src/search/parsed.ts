/** How a name in an index was taken apart, in a few characters, and the name made ready again from them. */
import { type Prepared, preparedOf, type Word } from "../compare/prepared.ts"
import { plainLetters } from "../parse/letters.ts"
import { scriptOfWord } from "../parse/tokens.ts"
import type { Name, NamePart, PartRole } from "../parse/parts.ts"
import { romanised, sounds } from "../sounds.ts"

const roles: ReadonlyArray<PartRole> = ["given", "patronymic", "family", "particle", "initial", "title", "suffix", "nickname", "form", "word"]
const genders: ReadonlyArray<Name["gender"]> = [undefined, "m", "f"]
const scriptLength = 4

/** A sign of the gender, the script, and for each word its role, start and length; nothing for a name that has to be taken apart again. */
export function parseOf({ name, words }: Prepared): string {
  if (name.kind !== "person" || name.flags.length > 0 || name.script.length !== scriptLength || words.length === 0) return ""
  const parts = words.map((word) => word.parts[0]!)
  if (parts.some(({ text, start, end }) => text !== name.text.slice(start, end))) return ""
  const numbers = parts.flatMap(({ role, start, end }) => [roles.indexOf(role), start, end - start])
  return `${genders.indexOf(name.gender)}${name.script}${String.fromCharCode(...numbers)}`
}

/** Whether it is one, for a text of so many UTF-16 code units. */
export function isParse(parse: string, length: number): boolean {
  const from = 1 + scriptLength
  if (parse === "") return true
  if (parse.length <= from || (parse.length - from) % 3 !== 0 || parse.length > from + 3 * 8 || !/^[012][A-Z][a-z]{3}$/.test(parse.slice(0, from))) return false
  for (let at = from; at < parse.length; at += 3) {
    if (parse.charCodeAt(at) >= roles.length || parse.charCodeAt(at + 2) === 0 || parse.charCodeAt(at + 1) + parse.charCodeAt(at + 2) > length) return false
  }
  return true
}

const partOf = (role: PartRole, text: string, start: number, language: string | undefined): NamePart =>
  ({ role, text, start, end: start + text.length, script: scriptOfWord(text), folded: romanised(text, language), plain: plainLetters(text), sounds: sounds(text, language) })

/** `wordOf` gives a word by a key, or makes it. */
export function preparedAgain(text: string, language: string | undefined, parse: string, wordOf: (key: string, make: () => Word) => Word): Prepared {
  const from = 1 + scriptLength
  const spans = Array.from({ length: (parse.length - from) / 3 }, (_, at) => {
    const start = parse.charCodeAt(from + 3 * at + 1)
    return { role: roles[parse.charCodeAt(from + 3 * at)]!, start, text: text.slice(start, start + parse.charCodeAt(from + 3 * at + 2)) }
  })
  const nameOf = (parts: ReadonlyArray<NamePart>): Name => ({
    text, kind: "person", language, script: parse.slice(1, from), parts, score: 1, alternatives: [], folded: [], gender: genders[Number(parse[0])], flags: []
  })
  const words = spans.map((span, at) => {
    const word = wordOf(`${span.role} ${language ?? ""} ${span.text}`, () => preparedOf(nameOf([partOf(span.role, span.text, span.start, language)])).words[0]!)
    return { ...word, mask: 1 << at }
  })
  const name = nameOf(words.map((word) => word.parts[0]!))
  let joined: ReadonlyArray<Word> | undefined
  return {
    name, words,
    get joined() {
      return joined ??= preparedOf(nameOf(words.map((word) => word.parts[0]!))).joined
    }
  }
}

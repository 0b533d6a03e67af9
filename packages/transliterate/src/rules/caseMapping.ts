import type { EditBuffer } from "./editBuffer.ts"
import { type Position, replaceAt, type Transform } from "./transform.ts"

const cased = /\p{Cased}/u
const ignorable = /\p{Case_Ignorable}/u

/** `::Lower`, with the final sigma of Greek. */
export const lower: Transform = eachCharacter((codePoint, buffer, position) => codePoint === 0x3a3 && endsWord(buffer, position) ? "ς" : String.fromCodePoint(codePoint).toLowerCase())

/** `::Upper`. */
export const upper: Transform = eachCharacter((codePoint) => String.fromCodePoint(codePoint).toUpperCase())

/** `::Title`: a letter at the start or behind what is neither cased nor ignored for case, such as a blank, in its title form, the others small. */
export const title: Transform = (buffer, position) => {
  const opens = (codePoint: number): boolean => !cased.test(String.fromCodePoint(codePoint)) && !ignorable.test(String.fromCodePoint(codePoint))
  let open = position.start === position.contextStart || opens(buffer.codePointBefore(position.start))
  eachCharacter((codePoint, text, place) => {
    const character = String.fromCodePoint(codePoint)
    const written = open ? titleOf(character) : codePoint === 0x3a3 && endsWord(text, place) ? "ς" : character.toLowerCase()
    open = opens(codePoint)
    return written
  })(buffer, position)
}

function eachCharacter(map: (codePoint: number, buffer: EditBuffer, position: Position) => string): Transform {
  return (buffer, position) => {
    while (position.start < position.limit) {
      const codePoint = buffer.codePointAt(position.start)
      const size = codePoint > 0xffff ? 2 : 1
      const text = map(codePoint, buffer, position)
      replaceAt(buffer, position, position.start, position.start + size, text)
      position.start += text.length
    }
  }
}

/** Whether no cased letter stands before the position, but for characters that are ignored for case. */
function opensWord(buffer: EditBuffer, position: Position): boolean {
  for (let at = position.start; at > position.contextStart;) {
    const codePoint = buffer.codePointBefore(at)
    const character = String.fromCodePoint(codePoint)
    if (cased.test(character)) return false
    if (!ignorable.test(character)) return true
    at -= codePoint > 0xffff ? 2 : 1
  }
  return true
}

/** Whether a cased letter stands before the character at the position and none behind it, in its word. */
function endsWord(buffer: EditBuffer, position: Position): boolean {
  if (opensWord(buffer, position)) return false
  for (let at = position.start + 1; at < position.contextLimit;) {
    const codePoint = buffer.codePointAt(at)
    const character = String.fromCodePoint(codePoint)
    if (!ignorable.test(character)) return !cased.test(character)
    at += codePoint > 0xffff ? 2 : 1
  }
  return true
}

/** The title form of one character, as the Unicode Character Database gives it. */
function titleOf(character: string): string {
  const digraph = /^[Ǆ-ǌǱ-ǳ]$/u.test(character) ? ["ǅǄǆ", "ǈǇǉ", "ǋǊǌ", "ǲǱǳ"].find((forms) => forms.includes(character)) : undefined
  if (digraph !== undefined) return digraph[0]!
  if (/^[\u10d0-\u10ff]$/.test(character)) return character
  const capital = character.toUpperCase()
  const [first, ...rest] = [...capital]
  if (rest.length === 0 || first === "ʼ") return capital
  if (rest.at(-1) === "Ι" && character.normalize("NFD").endsWith("\u0345")) {
    const adscript = `${capital.slice(0, -1)}\u0345`
    const composed = adscript.normalize("NFC")
    return composed.length === 1 ? composed : adscript
  }
  return first! + rest.join("").toLowerCase()
}

import { CodePointSet } from "./codePointSet.ts"
import { CodePointTable } from "./codePointTable.ts"
import type { Tape, Transform } from "./tape.ts"

const casedForm = /^\p{Cased}$/u
const ignorableForm = /^\p{Case_Ignorable}$/u
const cased = new CodePointSet((codePoint) => casedForm.test(String.fromCodePoint(codePoint)), [])
const ignorable = new CodePointSet((codePoint) => ignorableForm.test(String.fromCodePoint(codePoint)), [])
const sigma = 0x3a3

/** What a character is to a mapping: nothing to it, or something that needs a look. Below zero stands `~unit` for one unit that becomes another. */
const idle = 1
const special = 2

/** A mapping of characters one by one, each remembered. */
class CaseMap {
  private readonly map: (character: string) => string
  private readonly known = new Map<number, string>()
  readonly kinds: CodePointTable

  constructor(map: (character: string) => string, specials = "") {
    this.map = map
    this.kinds = new CodePointTable((codePoint) => {
      const mapped = this.of(codePoint)
      if (specials.includes(String.fromCodePoint(codePoint))) return special
      if (mapped === String.fromCodePoint(codePoint)) return idle
      return codePoint < 0x10000 && mapped.length === 1 ? ~mapped.charCodeAt(0) : special
    })
  }

  of(codePoint: number): string {
    const known = this.known.get(codePoint)
    if (known !== undefined) return known
    const mapped = this.map(String.fromCodePoint(codePoint))
    this.known.set(codePoint, mapped)
    return mapped
  }

  changes(codePoint: number): boolean {
    return this.kinds.get(codePoint) !== idle
  }
}

const lowerMap = new CaseMap((character) => character.toLowerCase(), "Σ")
const upperMap = new CaseMap((character) => character.toUpperCase())
const titleMap = new CaseMap(titleOf)

/** `::Lower`, with the final sigma of Greek. */
export const lower: Transform = mapping(lowerMap)

/** `::Upper`. */
export const upper: Transform = mapping(upperMap)

function mapping(map: CaseMap): Transform {
  return { run: (tape) => writeMapped(tape, map), touches: (codePoint) => map.changes(codePoint) }
}

function writeMapped(tape: Tape, map: CaseMap): void {
  const { pageOf } = map.kinds
  let { values } = map.kinds
  let { units, left, right, limit } = tape
  while (right < limit) {
    const unit = units[right]!
    const kind = values[pageOf[unit >> 8]! + (unit & 0xff)]!
    if (kind === idle && (unit & 0xfc00) !== 0xd800) {
      units[left++] = unit
      right++
    } else if (kind < 0) {
      tape.isChanged = true
      tape.edits?.record(left, left + 1, 1, left + units.length - right)
      units[left++] = ~kind
      right++
    } else {
      tape.left = left
      tape.right = right
      mapNext(tape, map, tape.codePointAt(right))
      ;({ values } = map.kinds)
      ;({ units, left, right, limit } = tape)
    }
  }
  tape.left = left
  tape.right = right
}

/** Maps the character behind the cursor. */
function mapNext(tape: Tape, map: CaseMap, codePoint: number): void {
  const { units, left, right } = tape
  const kind = map.kinds.get(codePoint)
  if (kind === special) return tape.put(right + (codePoint > 0xffff ? 2 : 1), codePoint === sigma && map === lowerMap && endsWord(tape) ? "ς" : map.of(codePoint))
  if (kind === idle && codePoint > 0xffff) return tape.advance(right + 2)
  if (kind !== idle) {
    tape.isChanged = true
    tape.edits?.record(left, left + 1, 1, tape.length)
  }
  units[left] = kind === idle ? units[right]! : ~kind
  tape.left = left + 1
  tape.right = right + 1
}

/** Whether a character opens a word. */
const opening = new CodePointTable((codePoint) => cased.has(codePoint) || ignorable.has(codePoint) ? within : opens)
const within = 1
const opens = 2

/** `::Title`: a letter at the start or behind what is neither cased nor ignored for case, such as a blank, in its title form, the others small. */
export const title: Transform = { run: writeTitles, touches: (codePoint) => lowerMap.changes(codePoint) || titleMap.changes(codePoint) }

function writeTitles(tape: Tape): void {
  let isOpen = tape.left === 0 || opening.get(tape.codePointBefore(tape.left)) === opens
  while (tape.right < tape.limit) {
    const codePoint = tape.codePointAt(tape.right)
    mapNext(tape, isOpen ? titleMap : lowerMap, codePoint)
    isOpen = opening.get(codePoint) === opens
  }
}

/** Whether a cased letter stands before the character behind the cursor and none behind it, in its word. */
function endsWord(tape: Tape): boolean {
  let at = tape.left
  while (at > 0) {
    const codePoint = tape.codePointBefore(at)
    if (!ignorable.has(codePoint)) {
      if (!cased.has(codePoint)) return false
      break
    }
    if (cased.has(codePoint)) break
    at -= codePoint > 0xffff ? 2 : 1
  }
  if (at === 0) return false
  for (let next = tape.right + 1; next < tape.units.length;) {
    const codePoint = tape.codePointAt(next)
    if (!ignorable.has(codePoint)) return !cased.has(codePoint)
    next += codePoint > 0xffff ? 2 : 1
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

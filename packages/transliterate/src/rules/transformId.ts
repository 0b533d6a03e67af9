import { skipBlanks } from "./escapes.ts"
import { errorAt } from "./ruleError.ts"
import { beginsSet, type CodePointSet, readSet, type SetVariable } from "./unicodeSet.ts"

/** The name of a transform as rules write it: `Source-Target/Variant`, with the characters that it is kept to. */
export interface TransformId {
  readonly filter: CodePointSet | undefined
  /** `Any` where no source was written. */
  readonly source: string
  readonly target: string
  /** With its `/`, or empty. */
  readonly variant: string
}

/** What stands behind `::`. Each is what one direction runs; `undefined` runs nothing. */
export interface IdLine {
  readonly forward: TransformId | undefined
  readonly reverse: TransformId | undefined
  readonly end: number
}

/** Pairs whose second undoes the first, though their names do not say so. */
const inverses: Readonly<Record<string, string>> = {
  nfc: "NFD", nfd: "NFC", nfkc: "NFKD", nfkd: "NFKC", fcc: "FCD", fcd: "FCC", lower: "Upper", upper: "Lower", title: "Lower", null: "Null", remove: "Null",
}

/** The transform that undoes `id`, by its name. */
export function inverseOf(id: TransformId): TransformId {
  const special = id.source.toLowerCase() === "any" ? inverses[id.target.toLowerCase()] : undefined
  if (special !== undefined) return { ...id, target: special }
  return { ...id, source: id.target, target: id.source }
}

/** The name in full. */
export function nameOf(id: TransformId): string {
  return `${id.source}-${id.target}${id.variant}`
}

const idForm = /([\p{ID_Start}][\p{ID_Continue}]*)?\p{Pattern_White_Space}*(?:-\p{Pattern_White_Space}*([\p{ID_Start}][\p{ID_Continue}]*))?\p{Pattern_White_Space}*(?:\/\p{Pattern_White_Space}*([\p{ID_Start}][\p{ID_Continue}]*))?/uy

/** Reads `[filter] Source-Target/Variant` at `at`; `id` is `undefined` if no name stands there. */
export function readId(source: string, at: number, variable: SetVariable): { readonly id: TransformId | undefined, readonly filter: CodePointSet | undefined, readonly end: number } {
  let here = skipBlanks(source, at)
  let filter: CodePointSet | undefined
  if (beginsSet(source, here)) {
    const { set, end } = readSet(source, here, variable)
    filter = set
    here = skipBlanks(source, end)
  }
  idForm.lastIndex = here
  const [, first, second, variant] = idForm.exec(source) ?? []
  if (first === undefined && second === undefined) return { id: undefined, filter, end: here }
  const target = second ?? first!
  const from = second === undefined || first === undefined ? "Any" : first
  return { id: { filter, source: from, target, variant: variant === undefined ? "" : `/${variant}` }, filter, end: skipBlanks(source, idForm.lastIndex) }
}

/** A filter for the whole chain: `:: [set] ;`, or `:: ( [set] ) ;` for the other direction. */
export interface FilterLine {
  readonly filter: CodePointSet
  readonly direction: "forward" | "reverse"
  readonly end: number
}

/** Reads what follows the `::` that ends before `at`, up to its `;`. */
export function readIdLine(source: string, at: number, variable: SetVariable): IdLine | FilterLine {
  const ended = (end: number): boolean => end >= source.length || source[end] === ";"
  const before = readId(source, at, variable)
  if (before.id === undefined && before.filter !== undefined && ended(before.end)) return { filter: before.filter, direction: "forward", end: before.end + 1 }
  if (before.id === undefined && before.filter !== undefined) throw errorAt(source, before.end, "a filter must stand before the name of a transform or alone; write the name, or ';'")
  if (before.id !== undefined && ended(before.end)) return { forward: before.id, reverse: inverseOf(before.id), end: before.end + 1 }
  if (source[before.end] !== "(") throw errorAt(source, before.end, "'::' lacks the name of a transform; write one, such as '::NFD;'")
  const inside = readId(source, before.end + 1, variable)
  if (source[inside.end] !== ")") throw errorAt(source, inside.end, "the inverse transform is not closed; write ')' behind its name")
  const end = skipBlanks(source, inside.end + 1)
  if (!ended(end)) throw errorAt(source, end, "a transform lacks the ';' behind it")
  if (inside.id === undefined && inside.filter !== undefined) {
    if (before.id !== undefined) throw errorAt(source, end, "the inverse is a filter without a transform; write a name behind the set")
    return { filter: inside.filter, direction: "reverse", end: end + 1 }
  }
  return { forward: before.id, reverse: inside.id, end: end + 1 }
}

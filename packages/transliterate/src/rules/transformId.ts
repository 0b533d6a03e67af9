import type { CodePointSet } from "./codePointSet.ts"
import { skipBlanks } from "./escapes.ts"
import { errorAt } from "./ruleError.ts"
import { beginsSet, readSet } from "./unicodeSet.ts"

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

/** A filter for the whole chain: `:: [set] ;`, or `:: ( [set] ) ;` for the other direction. One that lacks its `;` is for none. */
export interface FilterLine {
  readonly filter: CodePointSet
  readonly direction: "forward" | "reverse" | undefined
  readonly end: number
}

/** Pairs whose second undoes the first, though their names do not say so. */
const inverses: Readonly<Record<string, string>> = {
  nfc: "NFD", nfd: "NFC", nfkc: "NFKD", nfkd: "NFKC", fcc: "FCD", fcd: "FCC", lower: "Upper", upper: "Lower", title: "Lower", null: "Null", remove: "Null",
}

/** The transform that undoes `id`, by its name. */
export function inverseOf(id: TransformId): TransformId {
  const special = id.source.toLowerCase() === "any" ? inverses[id.target.toLowerCase()] : undefined
  if (special !== undefined) return { ...id, target: special, variant: "" }
  return { ...id, source: id.target, target: id.source }
}

/** The name in full. */
export function nameOf(id: TransformId): string {
  return `${id.source}-${id.target}${id.variant}`
}

const identifier = /[\p{ID_Start}][\p{ID_Continue}]*/uy

/** Reads `Source-Target/Variant` with a set before it, in it or behind it; `undefined` if no name stands at `at`. */
export function readId(source: string, at: number): { readonly id: TransformId, readonly end: number } | undefined {
  const parts: { first?: string, "-"?: string, "/"?: string } = {}
  let filter: CodePointSet | undefined
  let delimiter: "-" | "/" | undefined
  let here = at
  for (;;) {
    here = skipBlanks(source, here)
    if (filter === undefined && beginsSet(source, here)) {
      const { set, end } = readSet(source, here, undefined)
      filter = set
      here = end
      continue
    }
    const sign = source[here]
    if (delimiter === undefined && (sign === "-" || sign === "/") && parts[sign] === undefined) {
      delimiter = sign
      here++
      continue
    }
    if (delimiter === undefined && Object.keys(parts).length > 0) break
    identifier.lastIndex = here
    const word = identifier.exec(source)?.[0]
    if (word === undefined) break
    parts[delimiter ?? "first"] = word
    here += word.length
    delimiter = undefined
  }
  const { first, "-": second, "/": variant } = parts
  if (first === undefined && second === undefined) return undefined
  const id = { filter, source: second === undefined ? "Any" : first ?? "Any", target: second ?? first!, variant: variant === undefined ? "" : `/${variant}` }
  return { id, end: here }
}

/** Reads `A`, `A(B)`, `A()`, `(B)` or `()`; `undefined` if it is none of them. */
function readBoth(source: string, at: number): IdLine | undefined {
  const before = source[at] === "(" ? undefined : readId(source, at)
  if (before === undefined && source[at] !== "(") return undefined
  const open = before?.end ?? at
  if (source[open] !== "(") return { forward: before!.id, reverse: inverseOf(before!.id), end: open }
  const empty = skipBlanks(source, open + 1)
  if (source[empty] === ")") return { forward: before?.id, reverse: undefined, end: empty + 1 }
  const inside = readId(source, open + 1)
  if (inside === undefined || source[inside.end] !== ")") return undefined
  return { forward: before?.id, reverse: inside.id, end: inside.end + 1 }
}

/** Reads what follows the `::` that ends before `at`, up to its `;`. */
export function readIdLine(source: string, at: number): IdLine | FilterLine {
  const start = skipBlanks(source, at)
  const both = readBoth(source, start)
  const end = both === undefined ? start : skipBlanks(source, both.end)
  if (both !== undefined && source[end] === ";") return { ...both, end: end + 1 }
  const inParentheses = source[end] === "("
  const from = inParentheses ? skipBlanks(source, end + 1) : end
  if (!beginsSet(source, from)) {
    if (both !== undefined) throw errorAt(source, end, "a transform lacks the ';' behind it")
    const name = readId(source, start)
    if (name !== undefined || inParentheses) throw errorAt(source, name?.end ?? end, "the inverse transform is not closed, or is a set without a name; write '(Name)' or '()'")
    throw errorAt(source, end, "'::' lacks the name of a transform; write one, such as '::NFD;'")
  }
  const { set, end: setEnd } = readSet(source, from, undefined)
  const closed = skipBlanks(source, setEnd)
  if (inParentheses && source[closed] !== ")") throw errorAt(source, closed, "the filter of the other direction is not closed; write ')' behind the set")
  const last = inParentheses ? skipBlanks(source, closed + 1) : closed
  if (source[last] !== ";") return { filter: set, direction: undefined, end: inParentheses ? closed + 1 : setEnd }
  return { filter: set, direction: inParentheses ? "reverse" : "forward", end: last + 1 }
}

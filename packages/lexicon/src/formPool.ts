import { type Alphabet, readUnits, type UnitWriter } from "./alphabet.ts"
import { ByteReader, ByteWriter, textOf } from "./bytes.ts"
import { longestString, sharedStart } from "./stringPool.ts"

/** What an entry of the pool is. */
export const entryKinds = { inflected: 0, name: 1, forbidden: 2, variant: 3 } as const
/** Every so many forms one is written whole: fewer than of other strings, since forms are read most. */
export const formBlock = 8
/** Flags of an entry: the form leads to more than one entity, or is a common word. */
export const ambiguous = 1
export const common = 2
/** The most forms that a name may have. */
export const mostForms = 4096

/** One written form: `style` (of a name only) is the number of the text that holds its kind and languages. */
export interface FormEntry {
  readonly text: string
  readonly kind: number
  readonly marks: number
  readonly style: number
  /** Whether it is the first of its entity. */
  readonly opens: boolean
}

/** Writes the forms of a pack in the order of their entities. */
export class FormWriter {
  readonly #units: UnitWriter
  readonly #out = new ByteWriter(1 << 16)
  #before = ""
  size = 0
  /** Of each block where it begins, and the entity of its first form. */
  readonly blocks: Array<number> = []
  constructor(units: UnitWriter) {
    this.#units = units
  }
  add({ text, kind, marks, style, opens }: FormEntry, entity: number): void {
    const out = this.#out
    const whole = this.size++ % formBlock === 0
    if (whole) this.blocks.push(out.length, entity)
    const shared = whole ? 0 : sharedStart(this.#before, text)
    const added = text.length - shared
    out.byte((opens ? 1 : 0) | (kind << 1) | (marks === 0 ? 0 : 8) | (Math.min(added, 15) << 4))
    if (added >= 15) out.number(added - 15)
    if (!whole) out.number(shared)
    if (marks !== 0) out.byte(marks)
    if (kind === entryKinds.name) out.number(style)
    this.#units.write(out, text, shared)
    this.#before = text
  }
  get bytes(): Uint8Array {
    return this.#out.view()
  }
}

const scratch = new Uint16Array(longestString)

/** Reads forms one after another, from the start of a block on. */
class FormCursor {
  readonly #input: ByteReader
  readonly #alphabet: Alphabet
  #index: number
  #length = 0
  entity: number
  kind = 0
  marks = 0
  style = 0
  opens = false
  constructor(input: ByteReader, alphabet: Alphabet, index: number, entity: number) {
    this.#input = input
    this.#alphabet = alphabet
    this.#index = index
    this.entity = entity
  }
  next(): void {
    const input = this.#input
    const head = input.byte()
    const whole = this.#index++ % formBlock === 0
    this.opens = (head & 1) === 1
    this.kind = (head >> 1) & 3
    const added = head >> 4 === 15 ? 15 + input.number() : head >> 4
    const shared = whole ? 0 : input.below(this.#length + 1)
    this.marks = (head & 8) === 0 ? 0 : input.byte()
    if (this.kind === entryKinds.name) this.style = input.number()
    readUnits(input, this.#alphabet, scratch, shared, added)
    this.#length = shared + added
    if (this.opens && !whole) this.entity++
  }
  get text(): string {
    return textOf(scratch, this.#length)
  }
}

/** A written form with what it belongs to: its entity's number, and the name that it is a form of with its style. */
export interface FoundForm {
  readonly text: string
  readonly kind: number
  readonly marks: number
  readonly entity: number
  readonly style: number
  /** The number of the name. */
  readonly name: number
}

/** The forms of an open pack, by number, in the order of their entities. */
export interface FormPool {
  readonly size: number
  get(form: number): FoundForm
  textAt(form: number): string
  /** So many entries from one on, which must be those of one entity. */
  entries(first: number, count: number): Array<FormEntry>
}

/** Opens the forms; nothing of them is read. `blocks` has two numbers for each block: its place in `bytes` and the entity of its first form. */
export function openForms(bytes: Uint8Array, blocks: Uint32Array, size: number, alphabet: Alphabet): FormPool {
  const cursorAt = (block: number): FormCursor => {
    const input = new ByteReader(bytes, "forms", blocks[block * 2] ?? bytes.length)
    return new FormCursor(input, alphabet, block * formBlock, blocks[block * 2 + 1] ?? 0)
  }
  const check = (first: number, count: number): void => {
    if (!(first >= 0 && count >= 0 && first + count <= size)) new ByteReader(bytes, "forms").fail("a form is out of range")
  }
  /** The last name before a block. */
  const nameBefore = (block: number): Pick<FoundForm, "name" | "style"> => {
    for (let at = block - 1; at >= 0 && (block - at) * formBlock <= mostForms + 2 * formBlock; at--) {
      const cursor = cursorAt(at)
      let name = -1
      for (let form = at * formBlock; form < (at + 1) * formBlock; form++) {
        cursor.next()
        if (cursor.kind === entryKinds.name) name = form
      }
      if (name >= 0) return { name, style: cursor.style }
    }
    return new ByteReader(bytes, "forms").fail("a form of no name")
  }
  return {
    size,
    get(form) {
      check(form, 1)
      const block = Math.floor(form / formBlock)
      const cursor = cursorAt(block)
      let name = -1
      for (let at = block * formBlock; at <= form; at++) {
        cursor.next()
        if (cursor.kind === entryKinds.name) name = at
      }
      const { text, kind, marks, entity, style } = cursor
      if (kind === entryKinds.forbidden) return { text, kind, marks, entity, name: form, style: 0 }
      return name < 0 ? { text, kind, marks, entity, ...nameBefore(block) } : { text, kind, marks, entity, name, style }
    },
    textAt(form) {
      check(form, 1)
      const cursor = cursorAt(Math.floor(form / formBlock))
      for (let left = form % formBlock; left >= 0; left--) cursor.next()
      return cursor.text
    },
    entries(first, count) {
      check(first, count)
      if (count === 0) return []
      const cursor = cursorAt(Math.floor(first / formBlock))
      for (let skipped = first % formBlock; skipped > 0; skipped--) cursor.next()
      return Array.from({ length: count }, (_, at) => {
        cursor.next()
        const { text, kind, marks, style, opens } = cursor
        if (opens !== (at === 0)) new ByteReader(bytes, "forms").fail("an entity begins where it should not")
        return { text, kind, marks, style, opens }
      })
    }
  }
}

import { ByteReader, ByteWriter } from "./bytes.ts"
import { type EntityFields, readFields, writeFields } from "./entityFields.ts"

/** A form made of a name, or the name without its full stops. */
export interface SpooledForm {
  readonly text: string
  readonly kind: number
  readonly common: boolean
}

/** A name ready for a pack; its own written form is its text. */
export interface SpooledName {
  readonly text: string
  readonly kind: string
  readonly languages: ReadonlyArray<string>
  readonly common: boolean
  readonly forms: ReadonlyArray<SpooledForm>
}

/** An entity ready for a pack. */
export interface SpooledEntity {
  readonly id: string
  readonly fields: EntityFields
  readonly names: ReadonlyArray<SpooledName>
  readonly forbid: ReadonlyArray<string>
}

/** The kind and the languages of a name as one text. */
export function styleOf({ kind, languages }: Pick<SpooledName, "kind" | "languages">): string {
  return `${kind}\n${languages.join(" ")}`
}

/** Entities kept as bytes until the pack is written: much less than they take as objects. */
export class Spool {
  readonly #out = new ByteWriter(1 << 16)
  readonly #places: Array<number> = []
  readonly #entries: Array<number> = []
  /** The strings besides ids, other ids and forms. */
  readonly texts = new Set<string>()
  readonly languages = new Set<string>()
  /** Whether any entity has another id than its own. */
  keyed = false
  /** How often each code unit occurs in what will be in the pools. */
  readonly units = new Uint32Array(0x10000)
  get size(): number {
    return this.#places.length
  }
  #text(text: string): void {
    this.#out.text(text)
    for (let at = 0; at < text.length; at++) this.units[text.charCodeAt(at)]!++
  }
  add({ id, fields, names, forbid }: SpooledEntity): void {
    const out = this.#out
    const text = (value: string): void => this.#text(value)
    const shared = (value: string): void => {
      this.texts.add(value)
      text(value)
    }
    const key = (value: string): void => {
      this.keyed = true
      text(value)
    }
    this.#places.push(out.length)
    this.#entries.push(names.reduce((sum, name) => sum + 1 + name.forms.length, forbid.length))
    text(id)
    writeFields(out, id, fields, { key, text: shared })
    out.number(names.length)
    for (const name of names) {
      text(name.text)
      shared(styleOf(name))
      for (const language of name.languages) this.languages.add(language)
      out.number(name.common ? 1 : 0)
      out.number(name.forms.length)
      for (const form of name.forms) {
        text(form.text)
        out.number(form.kind * 2 + (form.common ? 1 : 0))
      }
    }
    out.number(forbid.length)
    for (const form of forbid) text(form)
  }
  /** The id of an entity, by its place in the order in which they came. */
  idOf(number: number): string {
    return new ByteReader(this.#out.view(), "spool", this.#places[number]).text()
  }
  /** How many names, forms and forbidden forms an entity has. */
  entriesOf(number: number): number {
    return this.#entries[number]!
  }
  get(number: number): SpooledEntity {
    const input = new ByteReader(this.#out.view(), "spool", this.#places[number])
    const text = (): string => input.text()
    const many = <A>(read: () => A): Array<A> => {
      const all: Array<A> = []
      for (let left = input.count(); left > 0; left--) all.push(read())
      return all
    }
    const id = text()
    const fields = readFields(input, id, { key: text, text })
    const names = many((): SpooledName => {
      const own = text()
      const [kind = "", languages = ""] = text().split("\n")
      return {
        text: own, kind, languages: languages.split(" "), common: input.number() === 1,
        forms: many(() => {
          const form = text()
          const flags = input.number()
          return { text: form, kind: flags >> 1, common: flags % 2 === 1 }
        })
      }
    })
    return { id, fields, names, forbid: many(text) }
  }
}

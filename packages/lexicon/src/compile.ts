import { checkRecord } from "./checkRecord.ts"
import type { EntityFields } from "./entityFields.ts"
import { cleanForm, forbiddenForm } from "./form.ts"
import { entryKinds, mostForms } from "./formPool.ts"
import { PackInvalid } from "./packInvalid.ts"
import type { PackName, PackRecord, PackSource } from "./record.ts"
import { Spool, type SpooledForm, type SpooledName } from "./spool.ts"
import { longestString } from "./stringPool.ts"
import { writePack } from "./writePack.ts"

/** What a pack says of itself. `built` is kept as given, for example a date. */
export interface PackLabel {
  readonly name?: string
  readonly version?: string
  readonly licence?: string
  readonly attribution?: string
  readonly sources?: ReadonlyArray<PackSource>
  readonly built?: string
}

/** What the compiler can be told: what the pack says of itself, and what to do with its forms. */
export interface CompileOptions extends PackLabel {
  /** Further written forms of a name. */
  readonly expand?: (name: PackName, record: PackRecord) => Iterable<string>
  /** Written forms that shall lead to no entity, in this pack and those used with it. */
  readonly forbid?: ReadonlyArray<string>
  /** Whether a written form is a common word in a language; such forms are marked, and count half. */
  readonly isCommon?: (form: string, language: string) => boolean
}

/** Makes a pack of records given one by one. It keeps bytes, not records: a few times as many as the pack will have. */
export interface Compiler {
  /** Takes a record. One that is unsound is thrown as `PackInvalid` and leaves no trace. */
  add(record: PackRecord): void
  /** How many records there are. */
  readonly size: number
  /** The pack. Two records of one id are thrown as `PackInvalid`. */
  done(): Uint8Array
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const distinct = (texts: Iterable<string>): Array<string> => [...new Set(texts)].sort(byCodeUnit)

interface Named {
  readonly text: string
  readonly kind: string
  readonly languages: Array<string>
  readonly variants: ReadonlyArray<string>
  readonly inflected: ReadonlyArray<string>
}

/** The names of a record; those that differ in language only and have the same forms are one. */
function namesOf(record: PackRecord, expand: NonNullable<CompileOptions["expand"]>): ReadonlyArray<Named> {
  const names = new Map<string, Named>()
  for (const name of record.names ?? []) {
    const text = cleanForm(name.text)
    const inflected = new Set<string>()
    for (const form of expand(name, record)) {
      const clean = cleanForm(form)
      if (clean.length > longestString) throw new PackInvalid(`a form is longer than ${longestString}`, record.id)
      if (clean !== "") inflected.add(clean)
    }
    const variants = /\.\s/.test(text) ? [cleanForm(text.replace(/\.\s/g, " "))].filter((variant) => variant !== text && variant !== "") : []
    for (const plain of [text, ...variants]) inflected.delete(plain)
    if (inflected.size >= mostForms) throw new PackInvalid(`a name has more than ${mostForms} forms`, record.id)
    const key = [text, name.kind ?? "", ...distinct(inflected)].join("\n")
    const same = names.get(key)
    if (same === undefined) names.set(key, { text, kind: name.kind ?? "", languages: [name.language], variants, inflected: distinct(inflected) })
    else if (!same.languages.includes(name.language)) same.languages.push(name.language)
  }
  return [...names.values()]
}

function fieldsOf({ type, prior, qid, country, gender, coordinates, roles = [], sameAs = [], removed = false }: PackRecord): EntityFields {
  const offices = roles.map((role) => (typeof role === "string" ? { title: role } : role))
  return { type, prior, qid, country, gender, coordinates, offices, sameAs, removed }
}

/**
 * A compiler that is given its records one by one. The same records in any order give the same bytes.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { createCompiler, openPack } from "@polyonym/lexicon/pure"
 *
 * const compiler = createCompiler({ name: "rivers", version: "1", isCommon: (form) => form === "Po" })
 * compiler.add({ id: "Q643", type: "LOC", names: [{ text: "Po", language: "it" }] })
 * compiler.add({ id: "Q584", type: "LOC", names: [{ text: "Rhein", language: "de" }, { text: "Rhine", language: "en" }] })
 * assert.equal(compiler.size, 2)
 * assert.deepEqual(openPack(compiler.done()).info.languages, ["de", "en", "it"])
 * ```
 */
export function createCompiler(options: CompileOptions = {}): Compiler {
  const { expand = () => [], isCommon = () => false, forbid = [] } = options
  const spool = new Spool()
  const spooled = ({ text, kind, languages, variants, inflected }: Named): SpooledName => {
    const common = (form: string): boolean => languages.some((language) => isCommon(form, language))
    const made = (entryKind: number) => (form: string): SpooledForm => ({ text: form, kind: entryKind, common: common(form) })
    return { text, kind, languages, common: common(text), forms: [...variants.map(made(entryKinds.variant)), ...inflected.map(made(entryKinds.inflected))] }
  }
  return {
    add(record) {
      checkRecord(record)
      const names = namesOf(record, expand).map(spooled)
      spool.add({ id: record.id, fields: fieldsOf(record), names, forbid: distinct((record.forbid ?? []).map(forbiddenForm)) })
    },
    get size() {
      return spool.size
    },
    done: () => writePack(spool, options, distinct(forbid.map(forbiddenForm)))
  }
}

/**
 * Compiles records to a pack. The same records in any order give the same bytes. `expand` gives further written forms of a name (inflected
 * ones, say); they match as the name does and lead back to it. Records must have different ids; what is unsound is thrown as `PackInvalid`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { compilePack, openPack } from "@polyonym/lexicon/pure"
 *
 * const bytes = compilePack([{ id: "Q1899", type: "LOC", names: [{ text: "Kyiv", language: "en" }, { text: "Київ", language: "uk" }] }], {
 *   name: "cities", licence: "CC0-1.0", expand: ({ text }) => (text === "Київ" ? ["Києва", "Києву", "Києві", "Києвом"] : [])
 * })
 * assert.equal(openPack(bytes).entity("Q1899")?.names[1]?.text, "Київ")
 * ```
 */
export function compilePack(records: Iterable<PackRecord>, options: CompileOptions = {}): Uint8Array {
  const compiler = createCompiler(options)
  for (const record of records) compiler.add(record)
  return compiler.done()
}

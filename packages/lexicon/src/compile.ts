import { sha256 } from "@polyonym/core/pure"
import { ByteWriter } from "./bytes.ts"
import { formOf } from "./form.ts"
import { formatVersion, magic } from "./format.ts"
import { PackInvalid } from "./packInvalid.ts"
import { entityTypes, type PackName, type PackRecord } from "./record.ts"
import { shortHash } from "./sequenceTable.ts"
import { writePool } from "./stringPool.ts"
import { follow, tokenise } from "./tokens.ts"

/** What `compilePack` can be told: what the pack says of itself, and further surface forms of a name. */
export interface CompileOptions {
  readonly name?: string
  readonly version?: string
  readonly licence?: string
  readonly attribution?: string
  readonly expand?: (name: PackName, record: PackRecord) => Iterable<string>
}

interface Name {
  readonly text: string
  readonly kind: string
  readonly languages: Array<string>
  readonly forms: ReadonlyArray<string>
}

const clean = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim()
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function check(record: PackRecord): void {
  const where = typeof record.id === "string" && record.id !== "" ? record.id : "record"
  const fail = (what: string): never => {
    throw new PackInvalid(what, where)
  }
  if (where === "record") fail("no id")
  if (!entityTypes.includes(record.type)) fail(`no such type: ${String(record.type)}`)
  if (!Array.isArray(record.names) || record.names.length === 0) fail("no name")
  for (const name of record.names as ReadonlyArray<PackName>) {
    if (typeof name.text !== "string" || clean(name.text) === "") fail("an empty name")
    if (typeof name.language !== "string" || name.language === "") fail(`a name without a language: ${name.text}`)
  }
  if (record.prior !== undefined && !(record.prior >= 0 && record.prior <= 1)) fail("prior must be from 0 to 1")
}

/** The names of a record; those that differ in language only and have the same forms are one. */
function namesOf(record: PackRecord, expand: NonNullable<CompileOptions["expand"]>): ReadonlyArray<Name> {
  const names = new Map<string, Name>()
  for (const name of record.names) {
    const text = clean(name.text)
    const forms = new Set<string>()
    for (const form of expand(name, record)) forms.add(clean(form))
    forms.delete(text)
    forms.delete("")
    const key = [text, name.kind ?? "", ...[...forms].sort(byCodeUnit)].join("\n")
    const same = names.get(key)
    if (same === undefined) names.set(key, { text, kind: name.kind ?? "", languages: [name.language], forms: [...forms] })
    else if (!same.languages.includes(name.language)) same.languages.push(name.language)
  }
  return [...names.values()]
}

class Numbers {
  readonly #numbers: Map<string, number>
  readonly strings: ReadonlyArray<string>
  constructor(strings: Iterable<string>) {
    this.strings = [...new Set(strings)].sort(byCodeUnit)
    this.#numbers = new Map(this.strings.map((string, at) => [string, at]))
  }
  of(string: string): number {
    return this.#numbers.get(string)!
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
  const entities = [...records]
  entities.forEach(check)
  entities.sort((a, b) => byCodeUnit(a.id, b.id))
  entities.forEach(({ id }, at) => {
    if (at > 0 && entities[at - 1]!.id === id) throw new PackInvalid("two records have this id", id)
  })
  const named = entities.map((record) => namesOf(record, options.expand ?? (() => [])))
  const sets = new Numbers(named.flat().map(({ languages }) => languages.join(" ")))
  const texts = new Numbers([
    "", ...sets.strings.flatMap((set) => set.split(" ")), ...named.flat().map(({ kind }) => kind),
    ...entities.flatMap(({ id, qid, country, roles }) => [id, qid ?? "", country ?? "", ...(roles ?? [])])
  ])
  const postings = new Map<string, Map<number, number>>()
  let number = 0
  for (const name of named.flat()) {
    const add = (form: string, inflected: number): void => {
      const known = postings.get(form) ?? postings.set(form, new Map<number, number>()).get(form)!
      if (known.get(number) !== 0) known.set(number, inflected)
    }
    add(name.text, 0)
    if (/\.\s/.test(name.text)) add(clean(name.text.replace(/\.\s/g, " ")), 0)
    for (const form of name.forms) add(form, 1)
    number++
  }
  const forms = new Numbers(postings.keys())

  const out = new ByteWriter()
  const { attribution = "", licence = "", name = "", version = "" } = options
  out.text(JSON.stringify({ attribution, licence, name, version }))
  writePool(out, texts.strings)
  writePool(out, forms.strings)
  out.number(sets.strings.length)
  for (const set of sets.strings) {
    const languages = set.split(" ")
    out.number(languages.length)
    for (const language of languages) out.number(texts.of(language))
  }
  out.number(number)
  out.number(entities.length)
  entities.forEach((record, at) => {
    out.number(texts.of(record.id))
    out.number(entityTypes.indexOf(record.type))
    out.number(texts.of(record.qid ?? ""))
    out.number(texts.of(record.country ?? ""))
    out.number(Math.round((record.prior ?? 0.5) * 10_000))
    out.number(record.roles?.length ?? 0)
    for (const role of record.roles ?? []) out.number(texts.of(role))
    out.number(named[at]!.length)
    for (const { text, kind, languages } of named[at]!) {
      out.number(forms.of(text))
      out.number(texts.of(kind))
      out.number(sets.of(languages.join(" ")))
    }
  })
  let first = 0
  for (const form of forms.strings) {
    const list = [...postings.get(form)!].sort(([a], [b]) => a - b)
    list.forEach(([name, inflected], at) => {
      const step = at > 0 ? name - list[at - 1]![0] : name < first ? (first - name) * 2 - 1 : (name - first) * 2
      out.number(step * 4 + inflected * 2 + (at + 1 < list.length ? 1 : 0))
    })
    first = list[0]![0]
  }
  writeSequences(out, forms.strings)

  const content = out.done()
  const file = new ByteWriter()
  file.raw(magic)
  file.fixed(formatVersion)
  file.fixed(content.length)
  file.raw(Uint8Array.from(sha256(content).match(/../g)!, (pair) => parseInt(pair, 16)))
  file.raw(content)
  return file.done()
}

/** Writes how many tokens the longest form has, the hash of every form (0 for one that is not matched), and the hashes of their beginnings. */
function writeSequences(out: ByteWriter, forms: ReadonlyArray<string>): void {
  const beginnings = new Set<number>()
  let longest = 0
  const keys = forms.map((text) => {
    if (formOf(text) === undefined) return 0
    const { count, hashes } = tokenise(text)
    longest = Math.max(longest, count)
    let hash = hashes[0]!
    for (let at = 1; at < count; at++) {
      beginnings.add(shortHash(hash))
      hash = follow(hash, hashes[at]!)
    }
    return shortHash(hash)
  })
  out.number(longest)
  for (const key of keys) out.raw(Uint8Array.of(key & 255, (key >>> 8) & 255, key >>> 16))
  out.number(beginnings.size)
  let before = 0
  for (const key of [...beginnings].sort((a, b) => a - b)) {
    out.number(key - before)
    before = key
  }
}

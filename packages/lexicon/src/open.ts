import { sha256 } from "@polyonym/core/pure"
import type { Asset } from "@polyonym/core/pure"
import { singlesOf } from "./alphabet.ts"
import { ByteReader } from "./bytes.ts"
import { createCache } from "./cache.ts"
import { readFields } from "./entityFields.ts"
import { contentAt, type TableName } from "./format.ts"
import { entryKinds, formBlock, type FormPool, openForms } from "./formPool.ts"
import { longestForm } from "./form.ts"
import { type PackParts, readHeader } from "./header.ts"
import { PackInvalid } from "./packInvalid.ts"
import type { Entity, PackInfo, PackName } from "./record.ts"
import { sequenceTable } from "./sequenceTable.ts"
import { blockSize, openPool, type StringPool } from "./stringPool.ts"
import type { PackTables, StoredEntity, Style } from "./tables.ts"

/** An open pack. Entities are made when asked for. */
export interface Pack {
  readonly info: PackInfo
  /** The pack as a receipt names it. */
  readonly asset: Asset
  /** How many entities it has something to say of. */
  readonly size: number
  /** The entity that has this id, or else this qid or sameAs; none if the pack removes it. */
  entity(id: string): Entity | undefined
  /** All entities but those that it removes, in order of their ids by UTF-16 code units. */
  readonly entities: ReadonlyArray<Entity>
  /** What the matcher reads; its shape is no promise. */
  readonly tables: PackTables
}

/** `verify`: whether to compute the SHA-256 of the content and compare it with the one written in the file (yes, if not given). */
export interface OpenOptions {
  readonly verify?: boolean
}

/**
 * Opens a pack. Its header and the lengths of its tables are read, nothing more; the rest is read, and checked, where it is used. Whatever the bytes are, the only error thrown,
 * here and on use, is `PackInvalid`: a wrong SHA-256 (`where` is `content`), another format version, or a part that does not fit. Computing the SHA-256 takes most of the
 * time of opening; `verify: false` leaves it out. The bytes are kept, not copied: do not write to them.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { compilePack, openPack } from "@polyonym/lexicon/pure"
 *
 * const pack = openPack(compilePack([{ id: "Q7184", type: "ORG", names: [{ text: "NATO", language: "mul", kind: "acronym" }] }], { name: "mine", version: "1" }))
 * assert.equal(pack.asset.id, "mine")
 * assert.deepEqual(pack.info.counts, { entities: 1, names: 1, forms: 1 })
 * ```
 */
export function openPack(bytes: Uint8Array, { verify = true }: OpenOptions = {}): Pack {
  const parts = readHeader(bytes)
  if (verify && sha256(bytes.subarray(contentAt)) !== parts.info.sha256) throw new PackInvalid("the SHA-256 of the content is another", "content")
  const tables = openTables(parts)
  const { info } = parts
  const { ids, named } = tables
  return {
    info,
    asset: { id: info.name, version: info.version, sha256: info.sha256 },
    size: ids.size,
    entity(id) {
      const number = tables.having(id).find((at) => !tables.storedAt(at).fields.removed)
      return number === undefined ? undefined : tables.entityAt(number)
    },
    get entities() {
      const numbers = Array.from({ length: ids.size }, (_, at) => at)
      if (named < ids.size) numbers.sort((a, b) => (ids.get(a) < ids.get(b) ? -1 : 1))
      return numbers.filter((at) => !tables.storedAt(at).fields.removed).map((at) => tables.entityAt(at))
    },
    tables
  }
}

/** Opens bytes that came with this package, without computing their hash. A test holds that the hash is right. */
export function openOwn(bytes: Uint8Array): Pack {
  return openPack(bytes, { verify: false })
}

const littleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

/** Bytes as numbers of 32 bits; where they lie as the platform wants them they are not copied. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  const length = bytes.length >> 2
  if (littleEndian && bytes.byteOffset % 4 === 0) return new Uint32Array(bytes.buffer, bytes.byteOffset, length)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return Uint32Array.from({ length }, (_, at) => view.getUint32(at * 4, true))
}

function openTables({ numbers, tables, forbid }: PackParts): PackTables {
  const fail = (where: TableName): never => {
    throw new PackInvalid("its length does not fit", where)
  }
  const words = (name: TableName, length?: number): Uint32Array => {
    if (tables[name].length % 4 !== 0 || (length !== undefined && tables[name].length !== length * 4)) fail(name)
    return wordsOf(tables[name])
  }
  const { entities, named, forms: formCount, capacity, reach, longest } = numbers
  const blocks = (count: number, size = blockSize): number => Math.ceil(count / size)
  if (named > entities || entities > formCount + entities) fail("ids")
  const [slots, first, nodes] = [words("slots"), words("first"), words("nodes")]
  if (slots.length < capacity || capacity === 0 || reach >= slots.length || longest > longestForm) fail("slots")
  if (first.length === 0 || nodes.length === 0) fail("first")
  if (tables.alphabet.length % 2 !== 0 || tables.alphabet.length > 0x20000) fail("alphabet")
  const letters = new DataView(tables.alphabet.buffer, tables.alphabet.byteOffset, tables.alphabet.length)
  const units = Uint16Array.from({ length: tables.alphabet.length / 2 }, (_, at) => letters.getUint16(at * 2, true))
  const alphabet = { units, singles: singlesOf(units.length) }
  const pool = (name: "texts" | "ids" | "keys", places: TableName, size: number, kept: number): StringPool =>
    openPool({ bytes: tables[name], places: words(places, blocks(size)), size, valued: name === "keys", where: name }, alphabet, kept)
  const texts = pool("texts", "textPlaces", numbers.texts, 256)
  const ids = pool("ids", "idPlaces", entities, 64)
  const keys = pool("keys", "keyPlaces", numbers.keys, 64)
  const forms = openForms(tables.forms, words("formPlaces", blocks(formCount, formBlock) * 2), formCount, alphabet)
  const places = words("entityPlaces", blocks(entities) * 2)

  const storedAt = (number: number): StoredEntity => {
    const block = Math.floor(number / blockSize)
    const input = new ByteReader(tables.entities, "entities", places[block * 2] ?? tables.entities.length)
    if (!(number >= 0 && number < entities)) input.fail("an entity is out of range")
    let firstForm = places[block * 2 + 1]!
    for (let at = block * blockSize; at < number; at++) {
      firstForm += input.number()
      input.skip(input.number())
    }
    const count = input.number()
    const length = input.number()
    const own = new ByteReader(tables.entities, "entities", input.at, input.at + length)
    const id = ids.get(number)
    const fields = readFields(own, id, { key: () => keys.get(own.number()), text: () => texts.get(own.number()) })
    if (firstForm + count > formCount) input.fail("a form is out of range")
    return { id, fields, firstForm, formCount: count }
  }
  const styles = createCache<Style>(512)
  const styleAt = (number: number): Style => {
    const known = styles.get(number)
    if (known !== undefined) return known
    const [kind = "", tags = ""] = texts.get(number).split("\n")
    const languages = tags.split(" ")
    return styles.set(number, { kind, languages, primaries: languages.map((language) => (language.split("-", 1)[0] ?? language).toLowerCase()) })
  }
  const made = createCache<Entity>(512)
  return {
    ids, named, keys, forms, styleAt, storedAt,
    sequences: sequenceTable({ slots, capacity, reach, longest, forms: formCount, first, nodes }),
    forbid: new Set(forbid),
    entityAt: (number) => made.get(number) ?? made.set(number, makeEntity(storedAt(number), forms, styleAt)),
    having(key) {
      const found: Array<number> = []
      const add = (number: number): void => {
        if (number >= 0 && !found.includes(number)) found.push(number)
      }
      add(ids.find(key, 0, named))
      add(ids.find(key, named, entities))
      for (let at = keys.find(key, 0, keys.size); at >= 0 && at < keys.size && keys.get(at) === key && found.length < mostTwins; at++) {
        if (keys.value(at) >= entities) throw new PackInvalid("an entity is out of range", "keys")
        add(keys.value(at))
      }
      return found
    }
  }
}

/** More entities of a pack are not looked for under one id. */
const mostTwins = 64

const noRoles: ReadonlyArray<string> = []

/** An entity whose names are read when they are asked for. */
function makeEntity({ id, fields, firstForm, formCount }: StoredEntity, forms: FormPool, styleAt: (number: number) => Style): Entity {
  const { type, qid, sameAs, offices, country, prior = 0.5, gender, coordinates } = fields
  let names: ReadonlyArray<PackName> | undefined
  const read = (): ReadonlyArray<PackName> =>
    forms.entries(firstForm, formCount).flatMap(({ text, kind: entryKind, style }) => {
      if (entryKind !== entryKinds.name) return []
      const { kind, languages } = styleAt(style)
      return languages.map((language): PackName => ({ text, language, ...(kind === "" ? {} : { kind }) }))
    })
  return {
    id, type, qid, sameAs, roles: offices.length === 0 ? noRoles : offices.map(({ title }) => title), offices, country, prior, gender, coordinates,
    get names() {
      return (names ??= read())
    }
  }
}

import { sha256 } from "@polyonym/core/pure"
import type { Asset } from "@polyonym/core/pure"
import { ByteReader } from "./bytes.ts"
import { contentAt, formatVersion, magic } from "./format.ts"
import { PackInvalid } from "./packInvalid.ts"
import { type Entity, entityTypes, type PackInfo, type PackName } from "./record.ts"
import { readPool } from "./stringPool.ts"
import type { PackTables } from "./tables.ts"
import { sequenceTable } from "./sequenceTable.ts"

/** An open pack. Entities are made when asked for. */
export interface Pack {
  readonly info: PackInfo
  /** The pack as a receipt names it. */
  readonly asset: Asset
  /** How many entities there are. */
  readonly size: number
  /** The entity of an id. */
  entity(id: string): Entity | undefined
  /** All entities, in order of their ids by UTF-16 code units. */
  readonly entities: ReadonlyArray<Entity>
  /** What the matcher reads; its shape is no promise. */
  readonly tables: PackTables
}

function readInfo(input: ByteReader, hash: string): PackInfo {
  let value: unknown
  try {
    value = JSON.parse(input.text())
  } catch (error) {
    if (error instanceof PackInvalid) throw error
    input.fail("it is not JSON")
  }
  const record = (typeof value === "object" && value !== null ? value : {}) as Readonly<Record<string, unknown>>
  const field = (key: string): string => {
    const text = record[key]
    return typeof text === "string" ? text : input.fail(`no ${key}`)
  }
  return { format: formatVersion, name: field("name"), version: field("version"), licence: field("licence"), attribution: field("attribution"), sha256: hash }
}

function readHeader(bytes: Uint8Array): { readonly input: ByteReader; readonly hash: string } {
  const input = new ByteReader(bytes, magic.length)
  if (bytes.length < contentAt || magic.some((byte, at) => bytes[at] !== byte)) input.fail("this is not a pack")
  const version = input.fixed()
  if (version !== formatVersion) input.fail(`format version ${version >>> 0} where ${formatVersion} is known`)
  if (input.fixed() >>> 0 !== bytes.length - contentAt) input.fail("the length is wrong")
  let hash = ""
  for (let at = contentAt - 32; at < contentAt; at++) hash += bytes[at]!.toString(16).padStart(2, "0")
  input.at = contentAt
  return { input, hash }
}

/**
 * Opens a pack. Whatever the bytes are, the only error thrown is `PackInvalid`: a wrong SHA-256 (`where` is `content`), another format
 * version, or a part that does not fit. The bytes are kept, not copied: do not write to them.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { compilePack, openPack } from "@polyonym/lexicon/pure"
 *
 * const pack = openPack(compilePack([{ id: "Q7184", type: "ORG", names: [{ text: "NATO", language: "mul", kind: "abbreviation" }] }], { name: "mine", version: "1" }))
 * assert.equal(pack.asset.id, "mine")
 * assert.equal(pack.entities.length, 1)
 * ```
 */
export function openPack(bytes: Uint8Array): Pack {
  const { input, hash } = readHeader(bytes)
  if (sha256(bytes.subarray(contentAt)) !== hash) throw new PackInvalid("the SHA-256 of the content is another", "content")
  return readContent(input, hash)
}

/** Opens bytes that came with this package, without computing their hash. A test holds that the hash is right. */
export function openOwn(bytes: Uint8Array): Pack {
  const { input, hash } = readHeader(bytes)
  return readContent(input, hash)
}

function readContent(input: ByteReader, hash: string): Pack {
  input.where = "info"
  const info = readInfo(input, hash)
  input.where = "texts"
  const texts = readPool(input)
  input.where = "forms"
  const forms = readPool(input)
  input.where = "languages"
  const sets = Array.from({ length: input.count(1) }, () => Array.from({ length: input.count(1) }, () => texts.get(input.below(texts.size))))

  input.where = "entities"
  const nameCount = input.count(3)
  const size = input.count(7)
  const [nameForm, nameKind, nameSet, nameEntity] = [new Uint32Array(nameCount), new Uint32Array(nameCount), new Uint32Array(nameCount), new Uint32Array(nameCount)]
  const [place, firstName, prior] = [new Uint32Array(size), new Uint32Array(size + 1), new Uint16Array(size)]
  let name = 0
  for (let at = 0; at < size; at++) {
    place[at] = input.at
    input.below(texts.size)
    input.below(entityTypes.length)
    input.below(texts.size)
    input.below(texts.size)
    prior[at] = input.below(10_001)
    for (let roles = input.count(1); roles > 0; roles--) input.below(texts.size)
    firstName[at] = name
    for (let names = input.count(3); names > 0; names--) {
      if (name === nameCount) input.fail("more names than announced")
      nameForm[name] = input.below(forms.size)
      nameKind[name] = input.below(texts.size)
      nameSet[name] = input.below(sets.length)
      nameEntity[name++] = at
    }
  }
  if (name !== nameCount) input.fail("fewer names than announced")
  firstName[size] = name

  input.where = "postings"
  const [posting, formName] = [new Uint32Array(forms.size), new Uint32Array(forms.size)]
  let first = 0
  for (let form = 0; form < forms.size; form++) {
    posting[form] = input.at
    let head = input.number()
    const step = Math.floor(head / 4)
    first += step % 2 === 1 ? -(step + 1) / 2 : step / 2
    formName[form] = first
    let known = first
    for (;;) {
      if (known < 0 || known >= nameCount) input.fail("a form of no name")
      if (head % 2 === 0) break
      head = input.number()
      known += Math.floor(head / 4)
    }
  }
  input.where = "sequences"
  const sequences = sequenceTable(input, forms.size)
  if (input.at !== input.bytes.length) input.fail("there is more than a pack")

  const made = new Map<number, Entity>()
  const make = (at: number): Entity => {
    const reader = new ByteReader(input.bytes, place[at]!)
    const text = (): string => texts.get(reader.number())
    const id = text()
    const type = entityTypes[reader.number()]!
    const [qid, country] = [text(), text()]
    reader.number()
    const roles = Array.from({ length: reader.number() }, text)
    const names: Array<PackName> = []
    for (let each = firstName[at]!; each < firstName[at + 1]!; each++) {
      const kind = texts.get(nameKind[each]!)
      for (const language of sets[nameSet[each]!]!) names.push({ text: forms.get(nameForm[each]!), language, ...(kind === "" ? {} : { kind }) })
    }
    return { id, type, names, qid: qid === "" ? undefined : qid, roles, country: country === "" ? undefined : country, prior: prior[at]! / 10_000 }
  }
  const entityAt = (at: number): Entity => {
    const known = made.get(at)
    if (known !== undefined) return known
    const entity = make(at)
    made.set(at, entity)
    return entity
  }
  let numbers: Map<string, number> | undefined
  const numbersById = (): Map<string, number> =>
    (numbers ??= new Map(Array.from(place, (start, at) => [texts.get(new ByteReader(input.bytes, start).number()), at])))
  return {
    info,
    asset: { id: info.name, version: info.version, sha256: hash },
    size,
    entity: (id) => {
      const at = numbersById().get(id)
      return at === undefined ? undefined : entityAt(at)
    },
    get entities() {
      return Array.from({ length: size }, (_, at) => entityAt(at))
    },
    tables: { bytes: input.bytes, texts, forms, sets, nameForm, nameKind, nameSet, nameEntity, formName, posting, prior, sequences, entityAt }
  }
}

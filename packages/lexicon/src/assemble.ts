import { sha256 } from "@polyonym/core/pure"
import { ByteWriter } from "./bytes.ts"
import type { PackLabel } from "./compile.ts"
import { contentAt, formatVersion, magic, type NumberName, numberNames, padded, type TableName, tableNames } from "./format.ts"
import { PackInvalid } from "./packInvalid.ts"

/** The parts of a pack. Tables of numbers are written low byte first. */
export interface Parts {
  readonly label: PackLabel
  readonly forbid: ReadonlyArray<string>
  readonly languages: ReadonlyArray<string>
  readonly numbers: Readonly<Record<Exclude<NumberName, "info">, number>>
  readonly tables: Readonly<Record<TableName, Uint8Array | Uint16Array | Uint32Array>>
}

function infoOf({ label, forbid, languages, numbers: { entities, names, forms } }: Parts): Uint8Array {
  const { attribution = "", built, licence = "", name = "", sources = [], version = "" } = label
  const kept = sources.map((source) => ({ name: source.name, sha256: source.sha256, licence: source.licence, url: source.url }))
  return new TextEncoder().encode(JSON.stringify({ attribution, built, counts: { entities, forms, names }, forbid, languages, licence, name, sources: kept, version }))
}

/** The bytes of a pack, with the SHA-256 of its content. */
export function assemble(parts: Parts): Uint8Array {
  const info = infoOf(parts)
  const tables = tableNames.map((name) => parts.tables[name])
  const length = [info, ...tables].reduce((sum, { byteLength }) => sum + padded(byteLength), contentAt + (numberNames.length + tableNames.length) * 4)
  if (length > 0xffffffff) throw new PackInvalid("it has more than 4 GiB", "pack")
  const out = new ByteWriter(length)
  out.raw(magic)
  out.fixed(formatVersion)
  out.fixed(length - contentAt)
  out.raw(new Uint8Array(32))
  for (const name of numberNames) out.fixed(name === "info" ? info.length : parts.numbers[name])
  for (const { byteLength } of tables) out.fixed(byteLength)
  for (const table of [info, ...tables]) {
    if (table instanceof Uint32Array) out.words(table)
    else if (table instanceof Uint16Array) for (const unit of table) out.raw(Uint8Array.of(unit & 255, unit >> 8))
    else out.raw(table)
    while (out.length % 4 !== 0) out.byte(0)
  }
  const bytes = out.view()
  bytes.set(Uint8Array.from(sha256(bytes.subarray(contentAt)).match(/../g)!, (pair) => parseInt(pair, 16)), contentAt - 32)
  return bytes
}

import { contentAt, formatVersion, magic, type NumberName, numberNames, padded, type TableName, tableNames } from "./format.ts"
import { PackInvalid } from "./packInvalid.ts"
import type { PackInfo, PackSource } from "./record.ts"

/** The outside of a pack: what it says of itself, its numbers, and its tables as bytes. */
export interface PackParts {
  readonly info: PackInfo
  readonly forbid: ReadonlyArray<string>
  readonly numbers: Readonly<Record<NumberName, number>>
  readonly tables: Readonly<Record<TableName, Uint8Array>>
}

const fail = (what: string, where = "header"): never => {
  throw new PackInvalid(what, where)
}

/** Reads the header. Its work does not grow with the pack, but for the info's text. */
export function readHeader(bytes: Uint8Array): PackParts {
  if (bytes.length < contentAt || magic.some((byte, at) => bytes[at] !== byte)) fail("this is not a pack")
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const version = view.getUint32(8, true)
  if (version !== formatVersion) fail(`format version ${version} where ${formatVersion} is known`)
  if (view.getUint32(12, true) !== bytes.length - contentAt) fail("the length is wrong")
  let at = contentAt
  const read = <Name extends string>(names: ReadonlyArray<Name>): Record<Name, number> => {
    if (at + names.length * 4 > bytes.length) fail("the bytes end too early")
    const values = names.map((name, index) => [name, view.getUint32(at + index * 4, true)] as const)
    at += names.length * 4
    return Object.fromEntries(values) as Record<Name, number>
  }
  const numbers = read(numberNames)
  const lengths = read(tableNames)
  const part = (length: number): Uint8Array => {
    if (padded(length) > bytes.length - at) fail("the bytes end too early")
    at += padded(length)
    return bytes.subarray(at - padded(length), at - padded(length) + length)
  }
  const text = part(numbers.info)
  const tables = Object.fromEntries(tableNames.map((name) => [name, part(lengths[name])])) as Record<TableName, Uint8Array>
  if (at !== bytes.length) fail("there is more than a pack")
  let sha256 = ""
  for (let each = contentAt - 32; each < contentAt; each++) sha256 += bytes[each]!.toString(16).padStart(2, "0")
  return { ...readInfo(text, sha256, { entities: numbers.entities, names: numbers.names, forms: numbers.forms }), numbers, tables }
}

type Json = Readonly<Record<string, unknown>>
const objectOf = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : fail("an object is missing", "info"))
const listOf = (value: unknown): ReadonlyArray<unknown> => (Array.isArray(value) ? value : fail("a list is missing", "info"))
const textOf = (value: unknown): string => (typeof value === "string" ? value : fail("a text is missing", "info"))

function sourceOf(value: unknown): PackSource {
  const source = objectOf(value)
  const optional = (key: "sha256" | "licence" | "url"): PackSource | object => (source[key] === undefined ? {} : { [key]: textOf(source[key]) })
  return { name: textOf(source["name"]), ...optional("sha256"), ...optional("licence"), ...optional("url") }
}

function readInfo(bytes: Uint8Array, sha256: string, counts: PackInfo["counts"]): { readonly info: PackInfo; readonly forbid: ReadonlyArray<string> } {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    fail("it is not JSON", "info")
  }
  const json = objectOf(value)
  const told = objectOf(json["counts"])
  if (told["entities"] !== counts.entities || told["names"] !== counts.names || told["forms"] !== counts.forms) fail("the counts are others", "info")
  const info: PackInfo = {
    format: formatVersion, name: textOf(json["name"]), version: textOf(json["version"]), licence: textOf(json["licence"]), attribution: textOf(json["attribution"]),
    sources: listOf(json["sources"]).map(sourceOf), languages: listOf(json["languages"]).map(textOf), counts, sha256, ...(json["built"] === undefined ? {} : { built: textOf(json["built"]) })
  }
  return { info, forbid: listOf(json["forbid"]).map(textOf) }
}

import { type Finding, type FindingCode } from "./finding.ts"
import { isUnsafe, literalFault } from "./literal.ts"
import type { Property, Vocabulary } from "./vocabulary.ts"

/** What is wrong with a value, before it is known where. */
export interface Fault {
  readonly code: FindingCode
  readonly severity?: Finding["severity"]
  readonly expected: string
}

/** Classes whose values are written as text of a fixed form. */
const written: ReadonlySet<string> = new Set(["Duration"])
/** One word that holds what an address is made of: among things and addresses it is no name. */
const addressed = /^[^\s/#?.:]*[/#?.:]\S*$/
const byTag: ReadonlySet<string> = new Set(["inLanguage", "knowsLanguage", "availableLanguage"])
const fault = (code: FindingCode, ranges: ReadonlyArray<string>, severity: Finding["severity"] = "error"): Fault => ({ code, severity, expected: ranges.join(" or ") })

/** What a property takes, told apart once. */
interface Taken {
  readonly text: boolean
  readonly url: boolean
  /** Data types, and classes that are written as text. */
  readonly typed: ReadonlyArray<string>
  readonly things: ReadonlyArray<string>
  readonly numeric: ReadonlyArray<string>
  readonly written: boolean
  readonly template: boolean
}

const taken = new WeakMap<ReadonlyArray<string>, Taken>()

function takenBy({ ranges }: Property, vocabulary: Vocabulary): Taken {
  const known = taken.get(ranges)
  if (known !== undefined) return known
  const isData = (range: string): boolean => vocabulary.isA(range, "DataType")
  const typed = ranges.filter((range) => isData(range) || written.has(range))
  const made: Taken = {
    text: ranges.some((range) => range !== "URL" && vocabulary.isA(range, "Text")),
    url: ranges.includes("URL"),
    typed,
    things: ranges.filter((range) => !isData(range) && !written.has(range)),
    numeric: ranges.filter((range) => vocabulary.isA(range, "Number")),
    written: typed.some((range) => written.has(range)),
    template: ranges.includes("EntryPoint")
  }
  taken.set(ranges, made)
  return made
}

/** What is wrong with a number or a truth value. */
export function scalarFault(value: number | boolean, property: Property, vocabulary: Vocabulary): Fault | undefined {
  const { ranges } = property
  if (ranges.length === 0) return undefined
  if (typeof value === "boolean") return ranges.includes("Boolean") ? undefined : fault("wrong-range", ranges)
  const { numeric } = takenBy(property, vocabulary)
  if (numeric.length === 0) return fault("wrong-range", ranges)
  return numeric.every((range) => range === "Integer") && !Number.isInteger(value) ? fault("bad-number", ranges) : undefined
}

/**
 * What is wrong with a text. Where a thing is expected, its name as a text will do, as schema.org's own page on conformance allows (general
 * knowledge), unless an address is among what is expected; where a date, a number or an address alone is, the text must be one.
 */
export function textFault(text: string, property: Property, vocabulary: Vocabulary): Fault | undefined {
  const { name, ranges } = property
  if (ranges.length === 0) return undefined
  const { text: plain, url, typed, things, written: hasWritten, template } = takenBy(property, vocabulary)
  if ((url || things.length > 0) && isUnsafe(text) && (url || !/^\S*:\s/.test(text))) return fault("unsafe-iri", ranges)
  if (byTag.has(name) && literalFault(text, "Language") !== undefined && !/^https?:\/\//.test(text)) return fault("bad-language", ["BCP 47 tag"], name === "inLanguage" ? "error" : "warning")
  if (plain) return undefined
  // what an action is sent to may be a template (RFC 6570, general knowledge)
  const filled = template ? text.replace(/\{[^{}\s]{1,200}\}/g, "x") : text
  const faults = typed.map((range) => literalFault(filled, range))
  if (faults.includes(undefined)) return undefined
  if (url) return things.length > 0 && !addressed.test(text.trim()) ? undefined : fault(faults[typed.indexOf("URL")]!, ranges)
  if (things.length > 0 && !hasWritten) return undefined
  if (things.some((range) => range !== "QuantitativeValue")) return undefined
  return fault(faults[0]!, ranges)
}

/** What is wrong with a thing of these types as a value: none of them is expected (`types` empty: nothing is known of it). */
export function thingFault(types: ReadonlyArray<string>, property: Property, vocabulary: Vocabulary): Fault | undefined {
  const { ranges } = property
  if (ranges.length === 0 || types.some((type) => vocabulary.isA(type, "Role"))) return undefined
  const { things, written: hasWritten, url } = takenBy(property, vocabulary)
  if (types.length === 0) return things.length > 0 || hasWritten || url ? undefined : fault("wrong-range", ranges)
  if (types.some((type) => ranges.some((range) => vocabulary.isA(type, range)))) return undefined
  const general = types.some((type) => things.some((range) => vocabulary.isA(range, type)))
  return fault("wrong-range", ranges, general ? "warning" : "error")
}

import { isIsoDate, isLanguage } from "../lexicalForm.ts"
import type { FindingCode } from "./finding.ts"

/** Dates of the calendar in ISO 8601's extended format, whole or reduced to month or year, by week or day of the year, with or without a time. */
const reduced = /^[+-]?\d{4}(?:-(?:0[1-9]|1[0-2]|W(?:0[1-9]|[1-4]\d|5[0-3])(?:-[1-7])?|(?:00[1-9]|0[1-9]\d|[12]\d\d|3[0-5]\d|36[0-6])))?$/
const time = /^(?:[01]\d|2[0-3])(?::?[0-5]\d){1,2}(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?$|^24:00(?::00)?$/
const compactZone = /^([^T\n\r\u2028\u2029]*T.*[+-]\d\d)(\d\d)$/
const duration = /^[+-]?P(?!$)(?:\d+(?:\.\d+)?Y)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?W)?(?:\d+(?:\.\d+)?D)?(?:T(?!$)(?:\d+(?:\.\d+)?H)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?S)?)?$/
const numeral = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/

/** The end of a day, written as its twenty-fourth hour. */
const midnight = /T24:00(?::00)?(?=Z|[+-]|$)/

const isDate = (text: string): boolean => reduced.test(text) || isIsoDate(text.replace(midnight, "T00:00").replace(compactZone, "$1:$2"))

/** What is wrong with a text as a value of a data type of schema.org; undefined if nothing is, or the type does not say how it is written. */
export function literalFault(text: string, type: string): FindingCode | undefined {
  switch (type) {
    case "Date":
    case "DateTime":
      return isDate(text) ? undefined : "bad-date"
    case "Time":
      return time.test(text) || isDate(text) ? undefined : "bad-time"
    case "Duration":
      return duration.test(text) ? undefined : "bad-duration"
    case "Number":
    case "Float":
    case "Integer":
      return numeral.test(text) ? undefined : "bad-number"
    case "Boolean":
      return /^(?:https?:\/\/schema\.org\/)?(?:true|false)$/i.test(text) ? undefined : "wrong-range"
    case "Language":
      return isLanguage(text) ? undefined : "bad-language"
    case "URL":
      return iriFault(text)
    default:
      return undefined
  }
}

const scheme = /^[a-z][a-z0-9+.-]*:/i
const runs = /^(?:javascript|vbscript|livescript|filesystem|blob):|^data:(?:text\/html|text\/xml|image\/svg|application\/)/i
/** What browsers drop before they read an address (WHATWG URL, general knowledge): tabs and line ends anywhere, control characters and spaces before it. */
const dropped = /^[\p{Cc} ]+|[\t\n\r]/gu

/** Whether following the text as an address would run something. */
export const isUnsafe = (text: string): boolean => {
  const first = text.charCodeAt(0)
  // h of http, u of urn, digits: nothing that runs
  return first !== 104 && first !== 117 && (first < 48 || first > 57) && runs.test(text.replace(dropped, ""))
}

/** What is wrong with a text as an absolute IRI. */
export function iriFault(text: string): "bad-iri" | "relative-iri" | "unsafe-iri" | undefined {
  if (isUnsafe(text)) return "unsafe-iri"
  if (!scheme.test(text)) return /^[^\s<>"{}|\\^`]*$/.test(text) ? "relative-iri" : "bad-iri"
  if (/[\s<>"{}|\\^`\p{Cc}]/u.test(text)) return "bad-iri"
  return /^(?:https?|ftp):/i.test(text) && !URL.canParse(text) ? "bad-iri" : undefined
}

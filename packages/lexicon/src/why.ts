import { foldUnit, plainUnit } from "./character.ts"
import type { Why } from "./match.ts"

const eachUnit = (text: string, change: (unit: number) => number): string => Array.from({ length: text.length }, (_, at) => String.fromCharCode(change(text.charCodeAt(at)))).join("")

/** What the matcher does not mind, each as a way to write both sides alike. */
const ways: ReadonlyArray<readonly [Why, (text: string) => string]> = [
  ["unicode", (text) => text.normalize("NFC").replace(/[\u0300\u0301\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202c\u2066-\u2069]/g, "")],
  ["points", (text) => text.replace(/[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/g, "")],
  ["apostrophe", (text) => text.replace(/[\u2018\u2019\u02bc\u02b9\u2032\uff07`\u00b4\u201b]/g, "'")],
  ["hyphen", (text) => text.replace(/[-\u2010-\u2013\u2212]/g, " ")],
  ["space", (text) => text.replace(/\s+/g, " ")],
  ["folded-case", (text) => eachUnit(text.replace(/[Ёё]/g, "ё"), (unit) => (unit === 0x451 ? unit : foldUnit(unit)))],
  ["diacritics", (text) => eachUnit(text.replace(/ё/g, "е").replace(/Ё/g, "Е"), (unit) => (unit < 0xc0 || plainUnit(unit) > 0x7f ? unit : plainOf(unit)))]
]

/** A Latin letter without its diacritics, its case kept. */
function plainOf(unit: number): number {
  const plain = plainUnit(unit)
  return foldUnit(unit) === unit ? plain : plain - 32
}

const same: ReadonlyArray<Why> = ["exact"]
const sameInflected: ReadonlyArray<Why> = ["inflected"]

/** Why a form agrees with a text: what had to be overlooked, or that nothing had. `head` is the first word of the text where a particle was taken off it. */
export function whyOf(text: string, form: string, inflected: boolean, tail: string, head: string | undefined): ReadonlyArray<Why> {
  const wanted = tail !== "" && !text.endsWith(tail) && form.endsWith(tail) ? form.slice(0, -tail.length) : form
  if (head === undefined && text === form) return inflected ? sameInflected : same
  const found = inflected ? (["inflected"] as const) : []
  const rest = head === undefined ? [] : (["proclitic"] as const)
  if (text === wanted) return found.length + rest.length === 0 ? ["exact"] : [...found, ...rest]
  const differs = (left: ReadonlyArray<(text: string) => string>): boolean => left.reduce((all, way) => way(all), text) !== left.reduce((all, way) => way(all), wanted)
  const needed = ways.flatMap(([code], at) => (differs(ways.filter((_, other) => other !== at).map(([, way]) => way)) ? [code] : []))
  return [...found, ...needed, ...rest]
}

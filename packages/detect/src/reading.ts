import { scriptOf } from "@polyonym/script/runs"
import { masked } from "./masking.ts"
import { eachWord, inSmallLetters } from "./ngrams.ts"

/** The words of a text with their scripts: ranges are UTF-16 code units, end-exclusive. */
export interface Reading {
  /** With spaces for what is no language; as long as the text was. */
  readonly clean: string
  /** The same in small letters. */
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Numbers of scripts, by `groupOf`. */
  readonly groups: Uint8Array
  /** 0 for a word in small letters, 1 for one with a capital, 2 for one that is all capitals, 3 for one with a capital that may come from its place at the head of a sentence or line. */
  readonly capitals: Uint8Array
  readonly size: number
}

/** Scripts, with those that one text of a language mixes taken for one: kana and Han are `Jpan` or `Hani`. */
const codes: Array<string> = ["Zyyy"]
const numbers = new Map<string, number>([["Zyyy", 0]])
const eastAsian = new Set(["Hani", "Hira", "Kana", "Bopo"])

/** The number of a script, which is that of `Hani` for kana and bopomofo too. */
export function groupOf(script: string): number {
  const name = eastAsian.has(script) ? "Hani" : script
  const known = numbers.get(name)
  if (known !== undefined) return known
  codes.push(name)
  numbers.set(name, codes.length - 1)
  return codes.length - 1
}
export const scriptOfGroup = (group: number): string => codes[group]!
export const han = groupOf("Hani")
const latin = groupOf("Latn")

const known = new Uint8Array(0x10000)
const unseen = 0
function groupOfUnit(unit: number): number {
  if (unit < 0x80) return latin
  if (known[unit] !== unseen) return known[unit]! - 1
  const group = groupOf(scriptOf(unit))
  known[unit] = group + 1
  return group
}

const grown = (list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(list.length * 2)
  larger.set(list)
  return larger
}

/** Whether a sentence, quotation or line begins at a place: nothing, or an end of a sentence or a mark of opening, stands before it. */
function opens(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && (text.charCodeAt(before) === 0x20 || text.charCodeAt(before) === 0xa0)) before--
  return before < 0 || "\n\r\t.!?…:;\"“„«‘’»”(—–-•¿¡*[>|/".includes(text[before]!)
}

/** Reads the words of a text. Time grows with its length. */
export function readWords(source: string): Reading {
  const clean = masked(source)
  const text = inSmallLetters(clean)
  let starts = new Int32Array(Math.max(16, text.length >> 2))
  let ends = new Int32Array(starts.length)
  let size = 0
  eachWord(text, (start, end) => {
    if (size === starts.length) {
      starts = grown(starts)
      ends = grown(ends)
    }
    starts[size] = start
    ends[size] = end
    size++
  })
  const groups = new Uint8Array(size)
  const capitals = new Uint8Array(size)
  for (let i = 0; i < size; i++) {
    const start = starts[i]!
    const unit = text.charCodeAt(start)
    groups[i] = groupOfUnit(unit)
    if (unit === clean.charCodeAt(start)) continue
    const end = ends[i]!
    let small = false
    for (let at = start + 1; at < end && !small; at++) small = clean.charCodeAt(at) === text.charCodeAt(at) && text[at] !== "'" && text[at] !== "’"
    capitals[i] = !small && end - start > 1 ? 2 : opens(clean, start) ? 3 : 1
  }
  return { clean, text, starts, ends, groups, capitals, size }
}

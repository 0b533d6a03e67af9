import type { Expanded } from "../system.ts"
import { Expansion } from "./expansion.ts"

const voicing = 0x3099
const halfVoicing = 0x309a
const halfWidth = "をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん"

/** Hiragana for katakana of either width; other characters as they are. */
function hiragana(unit: number): number {
  if (unit >= 0x30a1 && unit <= 0x30f6) return unit - 0x60
  return unit >= 0xff66 && unit <= 0xff9d ? halfWidth.charCodeAt(unit - 0xff66) : unit
}

/** The combining mark that a half-width voicing mark stands for. */
function markOf(unit: number): number {
  if (unit === voicing || unit === 0xff9e) return voicing
  return unit === halfVoicing || unit === 0xff9f ? halfVoicing : 0
}

const voiced = new Map<number, number>()
const unvoiced = new Map<number, number>()
for (let unit = 0x3042; unit <= 0x3094; unit++) {
  const parts = String.fromCharCode(unit).normalize("NFD")
  if (parts.length < 2) continue
  const base = parts.charCodeAt(0)
  voiced.set(base * 2 + parts.charCodeAt(1) - voicing, unit)
  unvoiced.set(unit, base)
}

const isPlainMark = (unit: number): boolean => unit === 0x309d || unit === 0x30fd

/** The kana that an iteration mark repeats, 0 if it is none or stands behind no kana. */
function repeated(unit: number, previous: number): number {
  const plain = isPlainMark(unit)
  if ((!plain && unit !== 0x309e && unit !== 0x30fe) || previous < 0x3041 || previous > 0x3096) return 0
  const base = unvoiced.get(previous) ?? previous
  return plain ? base : voiced.get(base * 2) ?? base
}

/** Kana as composed hiragana, iteration marks as what they repeat. */
export function expandKana(text: string): Expanded {
  const out = new Expansion(text, 1)
  let previous = 0
  for (let i = 0; i < text.length; i++) {
    const start = i
    const read = hiragana(text.charCodeAt(i))
    const copy = repeated(read, previous)
    let unit = copy || read
    const mark = i + 1 < text.length ? markOf(text.charCodeAt(i + 1)) : 0
    const whole = mark === 0 ? undefined : voiced.get(unit * 2 + mark - voicing)
    if (whole !== undefined || (copy > 0 && isPlainMark(read) && mark === voicing)) {
      unit = whole ?? unit
      i++
    }
    out.push(unit, start)
    previous = unit
  }
  return out.finish()
}

import type { Unit, UnitSystem } from "../system.ts"
import { likeliest, type Reading, rhymes, rhymesAt, sounds } from "./syllables.ts"

const onsets = sounds("ກ k, ຂຄ kh, ງ ng, ຈ ch, ສ s, ຊ x, ຍ gn, ດ d, ຕ t, ຖທ th, ນໜ n, ບ b, ປ p, ຜພ ph, ຝຟ f, ມໝ m, ຢ y, ຣ r, ລ l, ວ v, ຫຮ h, ອ ")
const codas = sounds("ກ k, ງ ng, ດ t, ນ n, ບ p, ມ m")
const clusters = new Map<string, string>([
  ..."ງຍນມລຣວຼ".split("").map((letter) => [`ຫ${letter}`, letter === "ຼ" ? "l" : onsets.get(letter)!] as const),
  ..."ກຂຄຕຜພປທ".split("").flatMap((letter) => [[`${letter}ຣ`, `${onsets.get(letter)!}r`], [`${letter}ຼ`, `${onsets.get(letter)!}l`]] as const),
  ..."ກຂຄງຈສຊຖທ".split("").map((letter) => [`${letter}ວ`, `${onsets.get(letter)!}o`] as const)
])

const tones = "[່-໋]"
const isTone = /[່-໋]/
const vowelOrMark = /[ະ-ຼ່-ໍ]/

const plain = rhymes(tones, `
  Tະ a open
  ັTວະ oua open
  ົTວະ oua open
  ົTວ oua open
  ັTຽ ia open
  Tຽວ iao open
  Tຽ ia either
  ັTຍ ai open
  ັT a closed
  Tາຍ ay open
  Tາວ ao open
  Tາ a either
  Tຳ am open
  ິTວ io open
  ິT i either
  ີT i either
  ຶT u either
  ືT u either
  ຸTຍ ouy open
  ຸT ou either
  ູT ou either
  ົT ô closed
  ໍTຍ oy open
  ໍT o open
  Tອຍ oy open
  Tອ o closed
  Tວຍ ouay open
  Tວ oua closed
`)
const beforeE = rhymes(tones, `
  ຶTອ ua either
  ືTອ ua either
  ົTາ ao open
  Tາະ o open
  ັTຽ ia open
  Tຍ ia either
  Tຽ ia either
  ິT eu either
  ີTຍ euy open
  ີT eu either
  ັT é closed
  Tວ éo open
  Tະ é open
  T é either
`)
const beforeAe = rhymes(tones, "Tະ è open\n ັT è closed\n Tວ èo open\n T è either")
const beforeO = rhymes(tones, "Tະ ô open\n ັT ô closed\n Tຍ ôy open\n T ô either")
const beforeAi = rhymes(tones, "T ai open")
const preposed = new Map([["ເ", beforeE], ["ແ", beforeAe], ["ໂ", beforeO], ["ໃ", beforeAi], ["ໄ", beforeAi]])

function onsetsAt(text: string, at: number): ReadonlyArray<readonly [length: number, sound: string]> {
  const sound = onsets.get(text[at] ?? "")
  if (sound === undefined) return []
  const both = clusters.get(text.slice(at, at + 2))
  return both === undefined ? [[1, sound]] : [[2, both], [1, sound]]
}

function readingsAt(text: string, at: number): ReadonlyArray<Reading> {
  const before = preposed.get(text[at] ?? "")
  const begin = before === undefined ? at : at + 1
  const found: Array<Reading> = []
  for (const [length, onset] of onsetsAt(text, begin)) {
    const body = begin + length
    for (const [pattern, vowel, kind, cost] of rhymesAt(before ?? plain, text, body, isTone)) {
      pattern.lastIndex = body
      const rhyme = pattern.exec(text)?.[0]
      if (rhyme === undefined) continue
      const end = body + rhyme.length
      const add = (to: number, coda: string): number => found.push({ length: to - at, onset, vowel, coda, cost, bare: false })
      const isFree = (place: number): boolean => !vowelOrMark.test(text[place] ?? "")
      if (kind !== "closed" && isFree(end)) add(end, "")
      const coda = codas.get(text[end] ?? "")
      if (kind !== "open" && coda !== undefined && isFree(end + 1)) add(end + 1, coda)
    }
    if (before === undefined && !vowelOrMark.test(text[body] ?? "")) found.push({ length, onset, vowel: "a", coda: "", cost: 3, bare: true })
  }
  return found
}

const runs = /[ກ-ຽເ-ໄ່-ໍໜໝ]+|[໐-໙]+/g

function* units(text: string): Generator<Unit> {
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (run[0]! >= "໐" && run[0]! <= "໙") {
      yield { start: index, end: index + run.length, to: run.replace(/[໐-໙]/g, (digit) => String(digit.charCodeAt(0) - 0xed0)) }
      continue
    }
    let at = index
    for (const reading of likeliest(run, readingsAt)) {
      const end = at + (reading?.length ?? 1)
      if (reading !== undefined) yield { start: at, end, to: reading.onset + reading.vowel + reading.coda }
      at = end
    }
  }
}

/** Lao by sound after the manner of French spelling, without tones and length. */
export const lao: ReadonlyArray<UnitSystem> = [{
  info: {
    id: "bgn-pcgn-1966", aliases: ["bgnpcgn-lao-Laoo-Latn-1966"], from: "lo", to: "Latn", standard: "BGN/PCGN 1966 system for Lao", year: 1966, reversible: false, lossy: true,
    source: "general knowledge of the system and of names that are written by it; words are written together as the text has them"
  },
  units: (text) => units(text)
}]

/** Stems of the names in the dictionary of OpenCorpora (CC BY-SA 3.0), from the files of the package az, which are a DAWG of word forms. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { folderOf } from "./nameLists.ts"

const grammemes = ["Name", "Surn", "Patr", "Geox", "Orgn"] as const

/** Every stem with its kinds as bits: given name, surname, patronymic, place, organisation. */
export function nameStems(): Map<string, number> {
  const folder = join(folderOf("az"), "dicts")
  const tags = JSON.parse(readFileSync(join(folder, "gramtab-opencorpora-int.json"), "utf8")) as ReadonlyArray<string>
  const suffixes = JSON.parse(readFileSync(join(folder, "suffixes.json"), "utf8")) as ReadonlyArray<string>
  const list = readFileSync(join(folder, "paradigms.array"))
  const paradigms: Array<Array<number>> = []
  for (let at = 2, number = 0; number < list.readUInt16LE(0); number++) {
    const size = list.readUInt16LE(at)
    paradigms.push(Array.from({ length: size }, (_, index) => list.readUInt16LE(at + 2 + 2 * index)))
    at += 2 + 2 * size
  }
  const kinds = paradigms.map((paradigm) => {
    const count = paradigm.length / 3
    const all = paradigm.slice(count, 2 * count).map((tag) => tags[tag] ?? "").join(" ")
    return grammemes.reduce((mask, one, bit) => mask | (all.includes(one) ? 1 << bit : 0), 0)
  })
  const bytes = readFileSync(join(folder, "words.dawg"))
  const count = bytes.readUInt32LE(0)
  const units = new Uint32Array(count)
  for (let at = 0; at < count; at++) units[at] = bytes.readUInt32LE(4 + 4 * at)
  const letters = new TextDecoder("windows-1251")
  const stems = new Map<string, number>()
  const guide = bytes.subarray(4 + 4 * count + 4)
  const follow = (index: number, label: number): number => {
    const unit = units[index]!
    const next = (index ^ ((unit >>> 10) << ((unit & 512) >> 6)) ^ label) >>> 0
    return next < count && (units[next]! & 0x800000ff) >>> 0 === label ? next : -1
  }
  const key: Array<number> = []
  const end = (): void => {
    const gap = key.indexOf(1)
    const [a, b, c, d] = key.slice(gap + 1) as [number, number, number, number]
    const paradigm = ((a ^ 1) << 6) + (b >> 1)
    const kind = kinds[paradigm] ?? 0
    if (kind === 0) return
    const form = ((c ^ 1) << 6) + (d >> 1)
    const word = letters.decode(Uint8Array.from(key.slice(0, gap)))
    const suffix = suffixes[paradigms[paradigm]![form]!] ?? ""
    const stem = word.slice(0, word.length - suffix.length)
    if (stem.length > 1) stems.set(stem, (stems.get(stem) ?? 0) | kind)
  }
  const walk = (index: number): void => {
    if ((units[index]! & 256) !== 0) end()
    for (let label = guide[index * 2]!; label !== 0;) {
      const next = follow(index, label)
      if (next < 0) return
      key.push(label)
      walk(next)
      key.pop()
      label = guide[next * 2 + 1]!
    }
  }
  walk(0)
  return stems
}

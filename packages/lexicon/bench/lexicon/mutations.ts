/** Packs damaged on purpose, with lengths and hash mended so that what is read is the damage: whatever is thrown but `PackInvalid` comes out. */
import { sha256 } from "@polyonym/core/pure"
import { compilePack, createMatcher, mergePacks, openPack, PackInvalid, type PackRecord } from "@polyonym/lexicon/pure"
import { random } from "./records.ts"

const rivers = "Oro Velu Tama Sarin Kolva Mirel Dunor Pesk Ilva Zorna".split(" ")
const sound: ReadonlyArray<PackRecord> = [
  ...rivers.map((name, at): PackRecord => ({ id: `Q${at + 1}`, type: "LOC", names: [{ text: `${name} River`, language: "en" }, { text: name, language: "mul" }], prior: at / 10, coordinates: { latitude: at, longitude: -at } })),
  { id: "made:ada", type: "PER", qid: "Q99", sameAs: ["x:1", "Q3"], names: [{ text: "Ada Nowak", language: "pl" }, { text: "Nowak", language: "pl", kind: "surname" }], roles: ["judge", { title: "poet", language: "en", of: "Q1", from: "2020", to: "2024-05" }], gender: "female", country: "PL" },
  { id: "made:zqx", type: "ORG", names: [{ text: "ZQX", language: "mul", kind: "acronym" }, { text: "湖泊局", language: "zh" }, { text: "ไทยเบฟ", language: "th" }], forbid: ["湖泊"] },
  { id: "made:gone", type: "ORG", names: [], removed: true }
]
const expand = ({ text, language }: { readonly text: string; readonly language: string }): ReadonlyArray<string> => (language === "pl" ? [`${text}a`, `${text}owi`, `${text}iem`] : [])
const options = { name: "sound", version: "1", expand, forbid: ["Pesk"], sources: [{ name: "made up", licence: "CC0-1.0" }] }
const text = `The Oro River and the Velu, ADA NOWAKOWI, Nowak's ZQX 湖泊局 ประเทศไทยเบฟ Kolva River Mirel ${"Oro River ".repeat(20)}`

const contentAt = 48

/** A damaged pack with its length and hash made right. */
export function mended(damaged: Uint8Array): Uint8Array {
  if (damaged.length < contentAt) return damaged
  const copy = damaged.slice()
  new DataView(copy.buffer).setUint32(12, copy.length - contentAt, true)
  copy.set(Uint8Array.from(sha256(copy.subarray(contentAt)).match(/../g)!, (pair) => parseInt(pair, 16)), contentAt - 32)
  return copy
}

/** Uses all of a pack. True if it could be used; only `PackInvalid` makes it false. */
export function use(bytes: Uint8Array, beside: Uint8Array): boolean {
  try {
    const pack = openPack(bytes)
    for (const entity of pack.entities) JSON.stringify(entity)
    pack.entity("Q3")
    createMatcher([pack]).find(text, { language: "pl", nested: true, diacritics: "fold" })
    const both = [openPack(beside, { verify: false }), pack]
    createMatcher(both).find(text)
    mergePacks(both)
    return true
  } catch (thrown) {
    if (thrown instanceof PackInvalid && thrown.what !== "" && thrown.where !== "") return false
    throw thrown
  }
}

/** Opens and uses so many damaged packs: bits flipped, cut short, pieces copied over others or left out, lengths and counts overwritten. */
export function mutate(count: number, seed: number): { readonly opened: number; readonly refused: number } {
  const pick = random(seed)
  const whole = compilePack(sound, options)
  let opened = 0
  for (let time = 0; time < count; time++) {
    let bytes = whole.slice()
    const place = (): number => contentAt + pick(Math.max(1, bytes.length - contentAt))
    for (let changes = 1 + pick(4); changes > 0; changes--) {
      const way = pick(6)
      if (way === 0) bytes[place()]! ^= 1 << pick(8)
      else if (way === 1) bytes = bytes.slice(0, contentAt + pick(bytes.length - contentAt + 1))
      else if (way === 2) bytes.copyWithin(place(), place(), place())
      else if (way === 3) bytes[place()] = [0, 1, 127, 128, 254, 255][pick(6)]!
      else if (way === 4) {
        const from = place()
        bytes.copyWithin(from, from + pick(9))
        bytes = bytes.slice(0, bytes.length - pick(9))
      } else if (bytes.length >= contentAt + 96) new DataView(bytes.buffer).setUint32(contentAt + 4 * pick(24), [0, 1, bytes.length, 2 ** 31, 2 ** 32 - 1, pick(5000)][pick(6)]!, true)
    }
    if (use(mended(bytes), whole)) opened++
  }
  return { opened, refused: count - opened }
}

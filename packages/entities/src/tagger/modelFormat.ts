import type { AgreementStrength } from "./agreement.ts"
import { labelCount } from "./labels.ts"
import { contexts, RangeDecoder } from "./rangeDecoder.ts"
import { TaggerModelInvalid } from "./taggerModelInvalid.ts"
import { listBits, wordList, type WordList } from "./wordList.ts"

/** The first bytes of a model: "PTG" and the version of the format. */
export const magic = [0x50, 0x54, 0x47, 1] as const
/** Bits of the hash of a feature. */
export const featureBits = 24
/** Weights are kept as whole numbers of this unit. */
export const weightUnit = 1 / 16

/** What a model says of itself, in JSON at its beginning. */
export interface ModelHeader {
  readonly language: string
  readonly version: string
  readonly licence: string
  /** Whether tokens of Han script are read by character. */
  readonly unit: "word" | "character"
  readonly inflected: boolean
  readonly smallNames: boolean
  readonly fold: string
  /** Pairs of characters, traditional and simplified. */
  readonly pairs?: string
  readonly lists: ReadonlyArray<{ readonly size: number; readonly stems: boolean; readonly shift: number }>
  readonly features: number
  /** Bytes of the coded part. */
  readonly bytes: number
  /** What is taken from the score of no name, so that as many names are missed as are wrong. */
  readonly bias: number
  /** How much sure names say of the same words elsewhere; `usualStrength` where it is left out. */
  readonly agreement?: AgreementStrength
  /** From the logit of a name's probability to the logit of the share that is right. */
  readonly calibration: readonly [slope: number, shift: number]
}

/** A model as it lies in memory. `table` has pairs of a feature and its row of `weights`, found by a hash of the feature; -1 where there is none. */
export interface Model {
  readonly header: ModelHeader
  readonly lists: ReadonlyArray<WordList>
  readonly table: Int32Array
  readonly weights: Int8Array
  readonly transitions: Float32Array
}

/** Contexts for a row of weights: which labels have one, after how many, its sign and its size. */
export const rowContexts = () => ({ gap: contexts(192), has: contexts(labelCount * 4), sign: contexts(labelCount), size: contexts(labelCount * 128) })
export const listContexts = () => ({ gap: contexts(192), value: contexts(512) })

/** CRC-32 (IEEE 802.3, general knowledge). */
export function checksum(bytes: Uint8Array, start: number, end: number): number {
  let crc = -1
  for (let at = start; at < end; at++) {
    crc ^= bytes[at]!
    for (let bit = 0; bit < 8; bit++) crc = crc >>> 1 ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

const hashSlot = (feature: number, mask: number): number => Math.imul(feature, 0x9e3779b1) >>> 7 & mask

/** The row of a feature, or -1. */
export function rowOf(table: Int32Array, feature: number): number {
  const mask = (table.length >> 1) - 1
  for (let slot = hashSlot(feature, mask); ; slot = slot + 1 & mask) {
    const key = table[slot * 2]!
    if (key === feature) return table[slot * 2 + 1]!
    if (key < 0) return -1
  }
}

function headerOf(bytes: Uint8Array): { readonly header: ModelHeader; readonly start: number } {
  if (bytes.length < 12 || magic.some((one, at) => bytes[at] !== one)) throw new TaggerModelInvalid("not a model of a tagger, or of another version")
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(4) !== checksum(bytes, 8, bytes.length)) throw new TaggerModelInvalid("the checksum does not fit")
  const length = view.getUint32(8)
  try {
    return { header: JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + length))) as ModelHeader, start: 12 + length }
  } catch {
    throw new TaggerModelInvalid("the header is no JSON")
  }
}

function readList(decoder: RangeDecoder, { size, stems, shift }: ModelHeader["lists"][number]): WordList {
  const { gap, value } = listContexts()
  const hashes = new Int32Array(size)
  const values = new Int16Array(size)
  let hash = -1
  for (let at = 0; at < size; at++) {
    hash += decoder.number(gap, 0) + 1
    hashes[at] = hash & (1 << listBits) - 1
    values[at] = Math.min(510, decoder.tree(value, 0, 9))
  }
  return wordList(hashes, values, stems, shift)
}

/** Opens the bytes of a model. Throws `TaggerModelInvalid`. */
export function readModel(bytes: Uint8Array): Model {
  const { header, start } = headerOf(bytes)
  const decoder = new RangeDecoder(bytes, start)
  const lists = header.lists.map((list) => readList(decoder, list))
  const transitions = new Float32Array(labelCount * labelCount)
  for (let at = 0; at < transitions.length; at++) transitions[at] = (decoder.plain(16) - 0x8000) / 256
  const count = header.features
  let size = 16
  while (size < count * 2) size *= 2
  const table = new Int32Array(size * 2).fill(-1)
  const weights = new Int8Array(count * labelCount)
  const { gap, has, sign, size: sizes } = rowContexts()
  let feature = -1
  for (let row = 0; row < count; row++) {
    feature += decoder.number(gap, 0) + 1
    let before = 0
    for (let label = 0; label < labelCount; label++) {
      if (decoder.bit(has, label * 4 + before) === 0) continue
      if (before < 3) before++
      const negative = decoder.bit(sign, label)
      const weight = 1 + decoder.tree(sizes, label * 128, 7)
      weights[row * labelCount + label] = negative === 1 ? -Math.min(weight, 127) : Math.min(weight, 127)
    }
    let slot = hashSlot(feature, size - 1)
    while (table[slot * 2]! >= 0) slot = slot + 1 & size - 1
    table[slot * 2] = feature & (1 << featureBits) - 1
    table[slot * 2 + 1] = row
  }
  return { header, lists, table, weights, transitions }
}

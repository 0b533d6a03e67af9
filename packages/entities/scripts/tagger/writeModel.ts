/** Writes a model as `src/tagger/modelFormat.ts` reads it: weights rounded to the unit, rows without weights left out. */
import { labelCount } from "../../src/tagger/labels.ts"
import { checksum, featureBits, listContexts, magic, rowContexts, weightUnit, type ModelHeader } from "../../src/tagger/modelFormat.ts"
import type { Learned, Settings } from "./crfTrainer.ts"
import { RangeEncoder } from "./rangeEncoder.ts"

export interface ListEntries {
  readonly hashes: ReadonlyArray<number>
  readonly values: ReadonlyArray<number>
  readonly stems: boolean
  readonly shift: number
}

/** Whether a row has one weight alone, of one unit: what it says is least missed. */
const isFaint = (rounded: ReadonlyArray<number>): boolean => rounded.reduce((sum, one) => sum + Math.abs(one), 0) === 1

/** Weights below `prune` are left out, and of rows with one weight of one unit one in `thin` (none where it is 0), so that the file is no larger than it may be. */
export function writeModel(
  about: Omit<ModelHeader, "lists" | "features" | "bytes">, lists: ReadonlyArray<ListEntries>, { ids, weights, transitions }: Learned, { prune, thin }: Pick<Settings, "prune" | "thin">
): Uint8Array {
  const encoder = new RangeEncoder()
  for (const { hashes, values } of lists) {
    const { gap, value } = listContexts()
    let last = -1
    for (const at of hashes.map((_, at) => at).sort((a, b) => hashes[a]! - hashes[b]!)) {
      encoder.number(gap, 0, hashes[at]! - last - 1)
      encoder.tree(value, 0, 9, values[at]!)
      last = hashes[at]!
    }
  }
  for (const one of transitions) encoder.plain(Math.max(0, Math.min(0xffff, Math.round(one * 256) + 0x8000)), 16)
  const { gap, has, sign, size } = rowContexts()
  let last = -1
  let features = 0
  let faint = 0
  ids.forEach((id, row) => {
    const rounded = Array.from(weights.subarray(row * labelCount, (row + 1) * labelCount), (one) => Math.abs(one) < prune ? 0 : Math.max(-127, Math.min(127, Math.round(one / weightUnit))))
    if (rounded.every((one) => one === 0) || thin > 0 && isFaint(rounded) && faint++ % thin === 0) return
    if (id >= 1 << featureBits) throw new Error("feature out of range")
    features++
    encoder.number(gap, 0, id - last - 1)
    last = id
    let before = 0
    rounded.forEach((one, label) => {
      encoder.bit(has, label * 4 + before, one === 0 ? 0 : 1)
      if (one === 0) return
      if (before < 3) before++
      encoder.bit(sign, label, one < 0 ? 1 : 0)
      encoder.tree(size, label * 128, 7, Math.abs(one) - 1)
    })
  })
  const coded = encoder.finish()
  return framed({ ...about, lists: lists.map(({ hashes, stems, shift }) => ({ size: hashes.length, stems, shift })), features, bytes: coded.length }, coded)
}

function framed(about: ModelHeader, coded: Uint8Array): Uint8Array {
  const header = new TextEncoder().encode(JSON.stringify(about))
  const bytes = new Uint8Array(12 + header.length + coded.length)
  bytes.set(magic)
  const view = new DataView(bytes.buffer)
  view.setUint32(8, header.length)
  bytes.set(header, 12)
  bytes.set(coded, 12 + header.length)
  view.setUint32(4, checksum(bytes, 8, bytes.length))
  return bytes
}

/** The same model with something else said of it. */
export function withHeader(bytes: Uint8Array, changes: Partial<Pick<ModelHeader, "calibration" | "bias" | "agreement">>): Uint8Array {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + length))) as ModelHeader
  return framed({ ...header, ...changes }, bytes.subarray(12 + length))
}

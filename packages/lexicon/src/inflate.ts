/** The platform's own inflater, if there is one: it is some five times as fast. */
interface HostProcess {
  getBuiltinModule?(name: "node:zlib"): { inflateRawSync(bytes: Uint8Array): Uint8Array } | undefined
}

/** The bytes of a sound raw DEFLATE stream (RFC 1951, general knowledge), whose length is known. */
export function inflate(bytes: Uint8Array, length: number): Uint8Array {
  const zlib = (globalThis as { readonly process?: HostProcess }).process?.getBuiltinModule?.("node:zlib")
  return zlib === undefined ? inflatePlainly(bytes, length) : zlib.inflateRawSync(bytes)
}

const lengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258]
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
const distanceBase = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577]
const distanceBits = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13]
const orderOfLengths = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
const longestCode = 15

/** For each way that 15 bits can go on, as they come: the symbol times 16, plus the bits of its code. */
function decoder(lengths: Uint8Array): Uint16Array {
  const counts = new Uint16Array(longestCode + 1)
  for (const length of lengths) if (length > 0) counts[length]!++
  const next = new Uint16Array(longestCode + 2)
  for (let length = 1; length <= longestCode; length++) next[length + 1] = (next[length]! + counts[length]!) << 1
  const table = new Uint16Array(1 << longestCode)
  lengths.forEach((length, symbol) => {
    if (length === 0) return
    let reversed = 0
    for (let bit = 0, code = next[length]!++; bit < length; bit++) reversed |= ((code >> bit) & 1) << (length - 1 - bit)
    for (let at = reversed; at < table.length; at += 1 << length) table[at] = symbol * 16 + length
  })
  return table
}

/** The same without help of the platform. Bytes that are no such stream give other bytes, never an endless loop: whoever opens them checks them. */
export function inflatePlainly(bytes: Uint8Array, length: number): Uint8Array {
  const out = new Uint8Array(length)
  let [at, to, held, bits] = [0, 0, 0, 0]
  const need = (count: number): void => {
    while (bits < count) {
      held |= (bytes[at++] ?? 0) << bits
      bits += 8
    }
  }
  const take = (count: number): number => {
    need(count)
    const value = held & ((1 << count) - 1)
    held >>>= count
    bits -= count
    return value
  }
  const symbol = (table: Uint16Array): number => {
    need(longestCode)
    const entry = table[held & ((1 << longestCode) - 1)]!
    held >>>= entry & 15
    bits -= entry & 15
    return entry >> 4
  }
  const codes = (): readonly [Uint16Array, Uint16Array] => {
    const [literals, distances, count] = [take(5) + 257, take(5) + 1, take(4) + 4]
    const lengths = new Uint8Array(19)
    for (let each = 0; each < count; each++) lengths[orderOfLengths[each]!] = take(3)
    const table = decoder(lengths)
    const all = new Uint8Array(literals + distances)
    for (let each = 0; each < all.length; ) {
      const one = symbol(table)
      if (one < 16) all[each++] = one
      else {
        const value = one === 16 ? (all[each - 1] ?? 0) : 0
        const end = each + (one === 16 ? 3 + take(2) : one === 17 ? 3 + take(3) : 11 + take(7))
        all.fill(value, each, end)
        each = end
      }
    }
    return [decoder(all.subarray(0, literals)), decoder(all.subarray(literals))]
  }
  const fixed = (): readonly [Uint16Array, Uint16Array] =>
    [decoder(Uint8Array.from({ length: 288 }, (_, one) => (one < 144 ? 8 : one < 256 ? 9 : one < 280 ? 7 : 8))), decoder(new Uint8Array(30).fill(5))]

  for (let last = 0; last === 0 && at < bytes.length; ) {
    last = take(1)
    const kind = take(2)
    if (kind === 0) {
      take(bits % 8)
      const size = take(16)
      take(16)
      for (let each = 0; each < size && to < length; each++) out[to++] = take(8)
      continue
    }
    const [literals, distances] = kind === 1 ? fixed() : codes()
    while (to <= length && at <= bytes.length + 2) {
      const one = symbol(literals)
      if (one === 256) break
      if (one < 256) out[to++] = one
      else {
        const copied = (lengthBase[one - 257] ?? 0) + take(lengthBits[one - 257] ?? 0)
        const way = symbol(distances)
        const from = to - (distanceBase[way] ?? 0) - take(distanceBits[way] ?? 0)
        for (let each = 0; each < copied && to <= length; each++) out[to++] = out[from + each] ?? 0
      }
    }
  }
  return out
}

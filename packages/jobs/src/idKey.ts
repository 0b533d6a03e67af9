/** Document ids as bytes whose order is that of the ids' UTF-16 code units. */

const encoder = new TextEncoder()
const decoder = new TextDecoder("utf-8", { ignoreBOM: true })
const surrogate = /[\ud800-\udfff]/

/** An id in CESU-8: each UTF-16 code unit by itself as UTF-8 writes it. Without surrogates that is UTF-8. Lone surrogates stay what they are. */
export function keyOfId(id: string): Uint8Array {
  if (!surrogate.test(id)) return encoder.encode(id)
  const out: Array<number> = []
  for (let at = 0; at < id.length; at++) {
    const unit = id.charCodeAt(at)
    if (unit < 0x80) out.push(unit)
    else if (unit < 0x800) out.push(0xc0 | (unit >> 6), 0x80 | (unit & 0x3f))
    else out.push(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f))
  }
  return Uint8Array.from(out)
}

/** The id of a key. */
export function idOfKey(key: Uint8Array): string {
  let out = ""
  let from = 0
  for (let at = 0; at + 2 < key.length; at++) {
    if (key[at] !== 0xed || key[at + 1]! < 0xa0) continue
    out += decoder.decode(key.subarray(from, at)) + String.fromCharCode(0xd000 | ((key[at + 1]! & 0x3f) << 6) | (key[at + 2]! & 0x3f))
    at += 2
    from = at + 1
  }
  return out + decoder.decode(key.subarray(from))
}

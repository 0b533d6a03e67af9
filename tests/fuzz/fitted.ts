/** The bytes of an index of names with the checksum that fits them, so that a reader comes to what lies behind it: FNV-1a over all from the tenth byte on. */
export function fitted(bytes: Uint8Array): Uint8Array {
  if (bytes.length < 9) return bytes
  const out = bytes.slice()
  let hash = 2166136261
  for (let at = 9; at < out.length; at++) hash = Math.imul(hash ^ out[at]!, 16777619)
  new DataView(out.buffer).setUint32(5, hash >>> 0, true)
  return out
}

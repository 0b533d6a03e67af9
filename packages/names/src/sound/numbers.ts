/** Streams of whole numbers as the data modules have them. */

export function bytesOf(text: string): Uint8Array {
  const raw = atob(text)
  const out = new Uint8Array(raw.length)
  for (let i = 0; i < raw.length; i++) out[i] = raw.charCodeAt(i)
  return out
}

/** Whole numbers of one byte, or of two where the first is 255 − n. */
export function* numbers(text: string): Generator<number> {
  const bytes = bytesOf(text)
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    yield byte < 192 ? byte : (byte - 192) * 256 + bytes[++i]! + 192
  }
}

/** Characters of the Basic Multilingual Plane from the steps between their code units. */
export function charactersOf(steps: string): ReadonlyArray<string> {
  let code = 0x3400
  return [...numbers(steps)].map((step) => String.fromCharCode(code += step))
}

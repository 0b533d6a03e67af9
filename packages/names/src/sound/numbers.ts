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

/** The signs of a stream of mostly small numbers, which compresses better than base64: those of ASCII behind `"`, without the backslash. */
export const signs = 91
/** Numbers below have one sign, those below `middle` two, others three, the first of which is the last there is. */
export const small = 80
export const middle = small + (signs - 1 - small) * signs

const signAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code - (code > 92 ? 36 : 35)
}

export function* smallNumbers(text: string): Generator<number> {
  for (let at = 0; at < text.length; at++) {
    const first = signAt(text, at)
    if (first < small) yield first
    else if (first < signs - 1) yield small + (first - small) * signs + signAt(text, ++at)
    else yield middle + signAt(text, ++at) * signs + signAt(text, ++at)
  }
}

/** Characters of the Basic Multilingual Plane from the steps between their code units. */
export function charactersOf(steps: string): ReadonlyArray<string> {
  let code = 0x3400
  return [...smallNumbers(steps)].map((step) => String.fromCharCode(code += step))
}

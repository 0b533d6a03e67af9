import { decoded } from "./decoded.ts"
import { likelihoodOf } from "./likelihood.ts"

/** The encodings that are told apart by what they make of the bytes; of two that read alike the earlier is given. */
const candidates: ReadonlyArray<string> = [
  "windows-1252", "windows-1251", "koi8-r", "koi8-u", "windows-1250", "iso-8859-2", "windows-1254", "windows-1257", "iso-8859-5", "ibm866", "x-mac-cyrillic", "windows-1253", "iso-8859-7",
  "windows-1255", "windows-1256", "iso-8859-6", "windows-874", "windows-1258", "iso-8859-15", "iso-8859-16", "iso-8859-4", "iso-8859-3", "macintosh", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr"
]
/** Encodings that few pages are in: so many nats they must be likelier by. */
const rare: Readonly<Record<string, number>> = {
  "koi8-r": 1, "koi8-u": 1, "iso-8859-5": 2, ibm866: 3, "x-mac-cyrillic": 4, "windows-1250": 1, "iso-8859-2": 1.5, "windows-1254": 1, "windows-1257": 1.2, "windows-1258": 4, "iso-8859-15": 4, "iso-8859-16": 5,
  "iso-8859-4": 5, "iso-8859-3": 6, macintosh: 6, shift_jis: 1, big5: 1
}
/** Bytes above 0x7f that are looked at. */
const enough = 4000
const around = 6

/** The stretches of a page that have bytes above 0x7f, with what stands around them: what markup and English say nothing of is left out. */
function sampleOf(bytes: Uint8Array): { readonly sample: Uint8Array; readonly high: number } {
  const parts: Array<number> = []
  let high = 0
  let copied = 0
  for (let at = 0; at < bytes.length && high < enough; at++) {
    if (bytes[at]! < 0x80) continue
    const from = Math.max(copied, at - around)
    if (from > copied) parts.push(0x20)
    let end = at
    for (let quiet = 0; end < bytes.length && quiet < around && high < enough; end++) {
      if (bytes[end]! < 0x80) quiet++
      else {
        quiet = 0
        high++
      }
    }
    for (let i = from; i < end; i++) parts.push(bytes[i]!)
    copied = end
    at = end - 1
  }
  return { sample: Uint8Array.from(parts), high }
}

/** What an encoding makes of a sample, in nats. */
export interface Guess {
  readonly encoding: string
  /** Nats for each byte above 0x7f by which it is likelier than `against`, or than the next that reads differently. */
  readonly margin: number
  /** Bytes above 0x7f that were looked at. */
  readonly high: number
}

const supported = new Map<string, boolean>()
function isSupported(encoding: string): boolean {
  let known = supported.get(encoding)
  if (known === undefined) {
    try {
      known = new TextDecoder(encoding).encoding === encoding
    } catch {
      known = false
    }
    supported.set(encoding, known)
  }
  return known
}

/**
 * The likeliest encoding of bytes that are not UTF-8: each candidate is decoded, and its characters are weighed by how common they are in the languages that are
 * written with it, and by whether they make words. `undefined` where there is no byte above 0x7f.
 */
export function guessEncoding(bytes: Uint8Array, against?: string): Guess | undefined {
  const { sample, high } = sampleOf(bytes)
  if (high === 0) return undefined
  const read = candidates.filter(isSupported).map((encoding) => {
    const { text } = decoded(sample, encoding)
    return { encoding, text, likelihood: likelihoodOf(text) - (rare[encoding] ?? 0) }
  })
  const best = read.reduce((a, b) => b.likelihood > a.likelihood ? b : a)
  const other = against === undefined
    ? read.filter(({ text }) => text !== best.text).reduce((most, { likelihood }) => Math.max(most, likelihood), -Infinity)
    : likelihoodOf(decoded(sample, against).text)
  return { encoding: best.encoding, margin: (best.likelihood - other) / high, high }
}

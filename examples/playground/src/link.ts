/** What a link carries: the text itself, and what it was looked at with. */
export interface Linked {
  readonly text: string
  readonly style?: string
}

/** Texts whose link would be longer than this are packed. */
const longest = 4000
/** No more than this is unpacked, in UTF-8 bytes. */
const largest = 4_000_000

const bytesOf = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> => {
  const parts: Array<Uint8Array> = []
  let size = 0
  const reader = stream.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length
    if (size > largest) {
      await reader.cancel()
      return new Uint8Array()
    }
    parts.push(part.value)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const through = (bytes: Uint8Array, by: CompressionStream | DecompressionStream): Promise<Uint8Array> =>
  bytesOf(new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(by as ReadableWritablePair<Uint8Array, Uint8Array<ArrayBuffer>>))

/** Base 64 with the alphabet for addresses (RFC 4648, section 5), without padding. */
function toBase64(bytes: Uint8Array): string {
  let binary = ""
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/={1,2}$/, "")
}
const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0))

/** Percent-encoded text; a sign that is no code stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text.replace(/(?:%[\da-f]{2}){1,4096}/gi, (codes) => {
      try {
        return decodeURIComponent(codes)
      } catch {
        return codes
      }
    })
  }
}

/**
 * The fragment of a link: `#text=` and the text, percent-encoded; a long text is packed (`#packed=`, raw DEFLATE in base 64). Where the text is not
 * looked at as each name prefers, `style=` stands before it.
 */
export async function fragmentOf({ text, style }: Linked): Promise<string> {
  const before = style === undefined ? "#" : `#style=${encodeURIComponent(style)}&`
  const plain = `${before}text=${encodeURIComponent(text.toWellFormed())}`
  if (plain.length <= longest) return plain
  const packed = await through(new TextEncoder().encode(text), new CompressionStream("deflate-raw"))
  return `${before}packed=${toBase64(packed)}`
}

/** What a fragment carries; undefined for one that carries no text. */
export async function readFragment(fragment: string): Promise<Linked | undefined> {
  const found = /^#(?:style=([\w%.-]{1,100})&)?(text|packed)=([^]*?)(?:&style=([\w%.-]{1,100}))?$/.exec(fragment)
  if (found === null) return undefined
  const [, before, kind, value = "", after] = found
  const style = before ?? after
  const text = kind === "text" ? decoded(value) : await unpacked(value)
  return text === undefined ? undefined : { text, ...(style === undefined ? {} : { style: decoded(style) }) }
}

async function unpacked(value: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await through(fromBase64(value), new DecompressionStream("deflate-raw")))
  } catch {
    return undefined
  }
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

/** The bytes as base64 (RFC 4648, general knowledge), with padding. */
export function toBase64(bytes: Uint8Array): string {
  const parts: Array<string> = []
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at
    const three = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    parts.push(digits[three >> 18]! + digits[(three >> 12) & 63]! + (left > 1 ? digits[(three >> 6) & 63]! : "=") + (left > 2 ? digits[three & 63]! : "="))
  }
  return parts.join("")
}

/** Node's own decoder, if there is one: it is some forty times as fast. */
interface HostDecoder {
  from(text: string, encoding: "base64"): Uint8Array
}

/** The bytes of sound base64 without line breaks. Signs that are no digits have no meaning: whoever reads foreign text checks the bytes. */
export function fromBase64(text: string): Uint8Array {
  const host = (globalThis as { readonly Buffer?: HostDecoder }).Buffer
  return host === undefined ? decode(text) : host.from(text, "base64")
}

/** The same without help of the platform. */
export function decode(text: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let value = 0; value < 64; value++) values[digits.charCodeAt(value)] = value
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let to = 0
  for (let at = 0; at < text.length; at += 4) {
    const four =
      (values[text.charCodeAt(at) & 127]! << 18) | (values[text.charCodeAt(at + 1) & 127]! << 12) |
      (values[text.charCodeAt(at + 2) & 127]! << 6) | values[text.charCodeAt(at + 3) & 127]!
    bytes[to++] = four >> 16
    if (to < bytes.length) bytes[to++] = (four >> 8) & 255
    if (to < bytes.length) bytes[to++] = four & 255
  }
  return bytes
}

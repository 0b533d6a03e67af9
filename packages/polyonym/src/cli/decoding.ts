import type { Messages } from "../messages.ts"
import { Problem } from "./problem.ts"

const meta = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/i
const xml = /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([a-z0-9_:.-]{2,40})["']/i

/** The encoding that markup says it is in, if it is another than UTF-8 and known. */
function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048))
  const label = (xml.exec(head) ?? (head.includes("<") ? meta.exec(head) : null))?.[1]
  if (label === undefined) return undefined
  try {
    const { encoding } = new TextDecoder(label)
    return encoding === "utf-8" ? undefined : encoding
  } catch {
    return undefined
  }
}

/**
 * Bytes as text: UTF-8; UTF-16 by its mark; what a page's own `charset` says where the bytes are no UTF-8. A few wrong bytes become U+FFFD, and `note`
 * is told; a file with NUL or with more than one wrong byte in a hundred is refused as `InvalidInput`.
 */
export function decode(bytes: Uint8Array, file: string, messages: Messages, note: (text: string) => void): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes)
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw new Problem("InvalidInput", messages.say("error_binary", { file, detail: messages.say("detail_nul", { at: nul }) }))
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const encoding = declared(bytes)
    if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes)
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)
    const wrong = text.split("\ufffd").length - 1
    if (wrong * 100 > text.length) throw new Problem("InvalidInput", messages.say("error_binary", { file, detail: messages.say("detail_bytes", { count: wrong }) }))
    note(messages.say("note_replaced", { file }))
    return text
  }
}

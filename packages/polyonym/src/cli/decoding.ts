import { isUtf8 } from "node:buffer"
import type { Messages } from "../messages.ts"
import { Problem } from "./problem.ts"

/** Control characters that no text has. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const control = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g

/** How much of a file may declare its encoding. */
const head = 4096

/** UTF-8 about which there is no doubt: every byte is right, no mark, no control character, nothing that may declare an encoding. */
function plainText(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(head, bytes.length)).toString("latin1")
  if (!isUtf8(bytes) || /^\u00ef\u00bb\u00bf|charset|encoding/i.test(start)) return undefined
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8")
  return text.includes("\u001b") || text.search(control) >= 0 ? undefined : text
}

/**
 * Bytes as text, in whatever charset they are: by a byte order mark, by what the page declares, or by what they look like. `note` is told where a declaration is
 * not followed, and of bytes that are no character, which become U+FFFD; a file with NUL, or with more than one wrong byte or control character in a hundred, is
 * refused as `InvalidInput`.
 */
export async function decode(bytes: Uint8Array, file: string, messages: Messages, note: (text: string) => void): Promise<string> {
  const plain = plainText(bytes)
  if (plain !== undefined) return plain
  const { decodePage } = await import("@polyonym/extract/pure")
  const { text, encoding, from, declared, malformed } = decodePage(bytes)
  const binary = (detail: string): Problem => new Problem("InvalidInput", messages.say("error_binary", { file, detail }))
  if (!encoding.startsWith("utf-16")) {
    const nul = bytes.indexOf(0)
    if (nul >= 0) throw binary(messages.say("detail_nul", { at: nul }))
  }
  const wrong = malformed.count + (text.match(control)?.length ?? 0)
  if (wrong * 100 > text.length) throw binary(messages.say("detail_bytes", { count: wrong }))
  if (declared?.encoding !== undefined && declared.encoding !== encoding && from === "content") note(messages.say("note_declared", { file, declared: declared.label, encoding }))
  if (malformed.count > 0) note(messages.say("note_replaced", { file, count: malformed.count, encoding, at: malformed.places[0]!.start }))
  // The mark is part of the file: offsets into it count it.
  return from === "bom" && encoding === "utf-8" ? `\ufeff${text}` : text
}

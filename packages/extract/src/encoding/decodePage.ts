import type { SourceMap } from "@polyonym/core/pure"
import { type Declared, declaredByType, declaredInMarkup } from "./declared.ts"
import { countUtf8, decoded, type Malformed, markOf } from "./decoded.ts"
import { guessEncoding } from "./guess.ts"

export type { Declared } from "./declared.ts"
export type { Malformed } from "./decoded.ts"

/** What the caller knows of the bytes. */
export interface DecodeOptions {
  /** The `Content-Type` of the answer that brought them, with its charset if it has one. */
  readonly contentType?: string | undefined
  /** `text/plain` keeps what looks like a meta element from being taken for one. */
  readonly mediaType?: string | undefined
}

/** A page as text, and the way back to its bytes. */
export interface DecodedPage {
  readonly text: string
  /** From ranges of `text` (UTF-16 code units) to ranges of the bytes. */
  readonly map: SourceMap.SourceMap
  /** The encoding that it was read as: its name in the Encoding Standard, in lower case. */
  readonly encoding: string
  /** What told it: a byte order mark, what is declared, or what the bytes look like. */
  readonly from: "bom" | "http" | "meta" | "xml" | "content"
  /** What the page or its answer declares, though another may have been right. */
  readonly declared: Declared | undefined
  readonly malformed: Malformed
}

/** Whether half of the first bytes are NUL, and which half: UTF-16 without a mark. */
function wideWithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const length = Math.min(bytes.length, 1024) & ~1
  if (length < 8) return undefined
  const nul = [0, 0]
  for (let at = 0; at < length; at++) if (bytes[at] === 0) nul[at & 1]!++
  const [even, odd] = nul as [number, number]
  if (odd > length * 0.35 && even === 0) return "utf-16le"
  return even > length * 0.35 && odd === 0 ? "utf-16be" : undefined
}

/** Below this many nats in all, and for each byte, a declaration is believed against the bytes. */
const sure = { total: 15, each: 0.7 }

/** What the bytes themselves say against, or in the place of, what is declared. */
function byContent(bytes: Uint8Array, stated: string | undefined): string | undefined {
  const { good, bad } = countUtf8(bytes)
  if (good + bad === 0) return stated ?? "utf-8"
  if (stated === "utf-8") {
    if (bad <= good) return stated
  } else if (stated === undefined ? good >= bad * 2 : bad === 0 && good >= 3) return "utf-8"
  const guess = guessEncoding(bytes, stated)
  if (guess === undefined) return stated ?? "utf-8"
  if (stated === undefined) return guess.encoding
  return guess.margin >= sure.each && guess.margin * guess.high >= sure.total ? guess.encoding : stated
}

/**
 * The bytes of a page as text: by its byte order mark, by the charset of its `Content-Type`, by what its first 1,024 bytes declare, or by what the bytes look like.
 *
 * The order is that of the HTML standard ("determining the character encoding"), the labels those of the Encoding Standard. A declaration that the bytes contradict
 * is told in `declared` and not followed, where the evidence is strong: UTF-8 declared as something else, or letters that make no words. Never throws.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { SourceMap } from "@polyonym/core/pure"
 * import { decodePage } from "@polyonym/extract/pure"
 *
 * // "Їжак" in windows-1251, said to be ISO 8859-1
 * const bytes = Uint8Array.of(0xaf, 0xe6, 0xe0, 0xea)
 * assert.equal(decodePage(bytes, { contentType: "text/plain; charset=windows-1251" }).text, "Їжак")
 *
 * const page = new TextEncoder().encode("<meta charset=utf-8><p>Їжак</p>")
 * const { text, map, encoding, from } = decodePage(page)
 * assert.deepEqual([encoding, from], ["utf-8", "meta"])
 * const at = text.indexOf("жак")
 * const { start, end } = SourceMap.toSource(map, at, at + 3)
 * assert.equal(new TextDecoder().decode(page.subarray(start, end)), "жак")
 * ```
 */
export function decodePage(bytes: Uint8Array, options: DecodeOptions = {}): DecodedPage {
  const inMarkup = options.mediaType === undefined || /html|xml/i.test(options.mediaType) ? declaredInMarkup(bytes) : undefined
  const byType = declaredByType(options.contentType)
  const declared = byType?.encoding === undefined ? inMarkup ?? byType : byType
  const mark = markOf(bytes)
  if (mark !== undefined) return { ...decoded(bytes, mark), encoding: mark, from: "bom", declared }
  const wide = wideWithoutMark(bytes)
  if (wide !== undefined) return { ...decoded(bytes, wide), encoding: wide, from: "content", declared }
  const stated = declared?.encoding
  if (stated?.startsWith("utf-16") === true || stated === "iso-2022-jp") return { ...decoded(bytes, stated), encoding: stated, from: declared!.from, declared }
  const encoding = byContent(bytes, stated) ?? "utf-8"
  return { ...decoded(bytes, encoding), encoding, from: encoding === stated ? declared!.from : "content", declared }
}

import type { Span } from "@polyonym/facts/pure"

/** Web addresses, with and without a scheme, and paths of files. */
const address = /(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[^\s<>"“”«»]{1,2000}|(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}-]{1,63}\.){1,6}(?:com|org|net|info|gov|edu|int|io|ai|app|dev|co|eu|uk|ua|ru|by|pl|de|fr|es|at|ch|it|nl|be|cz|sk|hr|rs|bg|lt|lv|ee|tr|cn|jp|kr|in|il|me|tv|news|press|media|онлайн|укр|рф|бел)(?![\p{L}\p{N}])(?:\/[^\s<>"“”«»]{0,2000})?/giu
const mail = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu
const handle = /(?<![\p{L}\p{N}_&])[@#＃][\p{L}\p{N}_][\p{L}\p{N}\p{M}_.·-]{0,99}/gu

/** The ranges of a text that are addresses: of the web, of mail, handles (`@name`) and tags (`#name`). */
export function addressRanges(text: string): Array<Span> {
  const found: Array<Span> = []
  for (const pattern of [address, mail, handle]) for (const { index, 0: one } of text.matchAll(pattern)) found.push({ start: index, end: index + one.length })
  return found
}

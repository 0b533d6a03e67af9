/** What is no language, though it has letters: addresses, handles, tags, mark-up, names of files, identifiers and calls of code. */
const noise = new RegExp([
  String.raw`(?:https?:\/\/|www\.)\S{1,2000}`,
  String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}`,
  String.raw`(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]{1,64}`,
  String.raw`<\/?[a-zA-Z][^<>\n]{0,300}>|&#?\w{1,12};`,
  String.raw`(?<![\p{L}\p{N}])[\w-]{1,64}(?:\.[\w-]{1,63}){0,4}\.(?:com|org|net|info|gov|edu|io|eu|uk|de|fr|ua|ru|pl|html?|php|js|ts|json|css|png|jpe?g|svg|pdf|docx?|csv|txt|md|py)(?![\p{L}\p{N}])(?:\/[^\s<>]{0,300})?`,
  String.raw`(?<![\p{L}\p{N}])\w{0,40}_\w{1,60}|(?<![\p{L}\p{N}])[A-Za-z]\w{0,40}(?:\.[A-Za-z]\w{0,40}){0,6}\(\)?(?!s\))`
].join("|"), "gu")
const code = /[{}[\]=;<>()|\\*&$\x60+_]/g
const letter = /\p{L}/gu

/** The text with spaces where there is no language; as long as the text was. */
export function masked(text: string): string {
  return text.replace(noise, (found) => " ".repeat(found.length))
}

/** Whether a short text is a piece of code or a formula rather than language: more than one sign of code to four letters. */
export function isCode(text: string): boolean {
  if (text.length > 4000) return false
  const marks = text.match(code)?.length ?? 0
  return marks >= 3 && marks * 4 > (text.match(letter)?.length ?? 0)
}

/** What is no language, though it has letters: addresses, handles, tags, mark-up, names of files, identifiers and calls of code, codes of letters and digits. Each with what it has in it somewhere. */
const noises: ReadonlyArray<readonly [has: RegExp, pattern: string]> = [
  [/:\/\/|www\./i, String.raw`(?:https?:\/\/|www\.)\S{1,2000}`],
  [/@/, String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}`],
  [/[@#]/, String.raw`(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]{1,64}`],
  [/[<&]/, String.raw`<\/?[a-zA-Z][^<>\n]{0,300}>|&#?\w{1,12};`],
  [/\./, String.raw`(?<![\p{L}\p{N}])[\w-]{1,64}(?:\.[\w-]{1,63}){0,4}\.(?:com|org|net|info|gov|edu|io|eu|uk|de|fr|ua|ru|pl|html?|php|js|ts|json|css|png|jpe?g|svg|pdf|docx?|csv|txt|md|py)(?![\p{L}\p{N}])(?:\/[^\s<>]{0,300})?`],
  [/_/, String.raw`(?<![\p{L}\p{N}])\w{0,40}_\w{1,60}`],
  [/\(/, String.raw`(?<![\p{L}\p{N}])[A-Za-z]\w{0,40}(?:\.[A-Za-z]\w{0,40}){0,6}\(\)?(?!s\))`],
  [/\p{N}/u, String.raw`(?<![\p{L}\p{N}])(?:\p{L}{1,20}\p{N}|\p{N}{1,20}\p{L})[\p{L}\p{N}]{0,64}`]
]
const patternOf = (bits: number): RegExp => new RegExp(noises.filter((_, at) => (bits & 1 << at) !== 0).map(([, one]) => one).join("|"), "giu")
const every = (1 << noises.length) - 1
/** The patterns of the noises that a text can have, as one, by the bits of their places in the list: the others need not be looked for at every character. */
const patterns = new Map([[every, patternOf(every)]])

/** A text with spaces for the noise in it. */
function withoutNoise(text: string): string {
  const bits = noises.reduce((found, [has], at) => has.test(text) ? found | 1 << at : found, 0)
  if (bits === 0) return text
  let pattern = patterns.get(bits)
  if (pattern === undefined) patterns.set(bits, pattern = patternOf(bits))
  return text.replace(pattern, (one) => " ".repeat(one.length))
}

const code = /[{}[\]=;<>()|\\*&$\x60+_]/g
const letter = /\p{L}/gu

/** What all noise has in it somewhere; most texts have none of it, and are done with. */
const sign = /[@#<&_]|:\/\/|www\.|\.[a-z]|[0-9a-z]\(|[a-z][0-9]|[0-9][a-z]/gi
const white = /\s/
const dummy = /\b(?:lorem ipsum(?: dolor sit amet(?:,? consectetur adipisci(?:ng|t) elit)?)?|dolor sit amet)\b/gi
/** A piece of text around a sign, to the next white space on both sides, has at most so many code units on each. */
const reach = 400

/** The text with spaces where there is no language; as long as the text was. */
export function masked(source: string): string {
  const text = source.replace(dummy, (one) => " ".repeat(one.length))
  sign.lastIndex = 0
  let found = sign.exec(text)
  if (found === null) return text
  let out = ""
  let done = 0
  for (; found !== null; found = sign.exec(text)) {
    let start = found.index
    while (start > done && found.index - start < reach && !white.test(text[start - 1]!)) start--
    let end = found.index + 1
    if (text[found.index] === "<") end = Math.max(end, text.slice(end, end + reach).indexOf(">") + end + 1)
    while (end < text.length && end - found.index < reach && !white.test(text[end]!)) end++
    // What stands before it decides whether a word begins there.
    const before = Math.max(done, start - 1)
    out += text.slice(done, before) + withoutNoise(text.slice(before, end))
    done = end
    sign.lastIndex = end
  }
  return out + text.slice(done)
}

/** Whether a short text is a piece of code or a formula rather than language: more than one sign of code to four letters. */
export function isCode(text: string): boolean {
  if (text.length > 4000) return false
  const marks = text.match(code)?.length ?? 0
  return marks >= 3 && marks * 4 > (text.match(letter)?.length ?? 0)
}

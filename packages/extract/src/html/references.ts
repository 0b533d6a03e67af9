const reference = /&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?/y

/** Gives decoded text in the stretches in which it lies in the source: plain ones as they are, references one by one. */
export function eachStretch(source: string, text: string, start: number, end: number, add: (text: string, start: number, end: number) => void): void {
  if (end - start === text.length && source.startsWith(text, start)) {
    add(text, start, end)
    return
  }
  let from = start
  let at = start
  let plain = 0
  let out = 0
  const flush = (): void => {
    if (out > plain) add(text.slice(plain, out), from, at)
  }
  while (at < end && out < text.length) {
    const unit = source.charCodeAt(at)
    if (unit === text.charCodeAt(out) && unit !== 0x26) {
      at++
      out++
      continue
    }
    if (unit === 0x0d || unit === 0) {
      // A carriage return or a null that the tokenizer dropped or made a line feed of.
      flush()
      const feeds = unit === 0x0d && text.charCodeAt(out) === 0x0a
      const width = unit === 0x0d && source.charCodeAt(at + 1) === 0x0a ? 2 : 1
      if (feeds) {
        add("\n", at, at + width)
        out++
      }
      at += feeds ? width : 1
    } else if (unit === 0x26) {
      reference.lastIndex = at
      const found = reference.exec(source)
      if (found === null || (text.startsWith(found[0], out) && !isKnown(source, text, at, out, found[0], end))) {
        at++
        out++
        continue
      }
      flush()
      const decoded = lengthOf(source, text, at + found[0].length, out, end)
      add(text.slice(out, out + decoded), at, at + found[0].length)
      at += found[0].length
      out += decoded
    } else {
      // Not to be followed further: the rest as one.
      break
    }
    from = at
    plain = out
  }
  flush()
  if (out < text.length) add(text.slice(out), at, end)
}

/** Whether "&amp;amp;" stands where the text has "&amp;": a reference whose result looks like itself. */
function isKnown(source: string, text: string, at: number, out: number, found: string, end: number): boolean {
  return source.startsWith("&amp;", at) && !text.startsWith(source.slice(at, Math.min(end, at + found.length + 8)), out)
}

/** How many code units a reference became: one, or two for the few that give a pair, told by what follows. */
function lengthOf(source: string, text: string, after: number, out: number, end: number): number {
  if (out + 1 >= text.length) return 1
  const high = text.charCodeAt(out)
  if (high >= 0xd800 && high <= 0xdbff) return 2
  if (after >= end) return text.length - out
  return source.charCodeAt(after) === text.charCodeAt(out + 1) || source.charCodeAt(after) === 0x26 ? 1 : source.charCodeAt(after) === text.charCodeAt(out + 2) ? 2 : 1
}

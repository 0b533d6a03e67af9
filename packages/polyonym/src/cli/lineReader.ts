/** One line of a source: its text, or how many bytes it has when that is more than a line may have. */
export type Line = { readonly text: string } | { readonly bytes: number }

const newline = 0x0a

/**
 * The lines of a stream of bytes, one at a time, without their ends. A byte that is no UTF-8 becomes U+FFFD; a byte order mark at the beginning is left
 * out. No more is kept than one line, and of a line longer than `longest` bytes nothing.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true })
  let parts: Array<Uint8Array> = []
  let size = 0
  let first = true
  const add = (part: Uint8Array): void => {
    size += part.length
    if (size > longest) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const take = (): Line => {
    let line: Line
    if (size > longest) line = { bytes: size }
    else {
      let text = size === 0 ? "" : decoder.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts))
      if (first && text.startsWith("\ufeff")) text = text.slice(1)
      line = { text: text.endsWith("\r") ? text.slice(0, -1) : text }
    }
    first = false
    parts = []
    size = 0
    return line
  }
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    // A copy: the stream may use its buffer again.
    if (start < chunk.length) add(chunk.slice(start))
  }
  if (size > 0) yield take()
}

/** A stream of UTF-16 with its byte order mark (as some shells of Windows write) as UTF-8; any other stream as it is. */
export async function* inUtf8(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: { readonly decode: (chunk: Uint8Array, options: { readonly stream: true }) => string } | undefined
  let isFirst = true
  for await (const chunk of stream) {
    if (isFirst) {
      const mark = chunk[0] === 0xff && chunk[1] === 0xfe ? "utf-16le" : chunk[0] === 0xfe && chunk[1] === 0xff ? "utf-16be" : undefined
      if (mark !== undefined) decoder = new TextDecoder(mark)
      isFirst = false
    }
    yield decoder === undefined ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }))
  }
}

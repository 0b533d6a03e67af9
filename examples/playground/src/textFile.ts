/** As much of a file as its encoding is told from. */
const glance = 4096
const declared = /(?:charset\s{0,9}=\s{0,9}["']?|encoding\s{0,9}=\s{0,9}["'])([\w.:-]{1,40})/i

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be"
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, glance))
  return declared.exec(start)?.[1] ?? "utf-8"
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/** The text of a file, by its byte order mark, by what it declares, or as UTF-8; undefined for one that holds no text. */
export async function readTextFile(file: Blob): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const read = decode(bytes, encodingOf(bytes))
  return read.slice(0, glance).includes("\0") ? undefined : read
}

export const isTable = (file: File): boolean => file.type === "text/csv" || /\.(?:csv|tsv)$/i.test(file.name)

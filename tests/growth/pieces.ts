/** A text cut into pieces of so many UTF-16 code units: lists that grow with the text. */
export function pieces(text: string, length: number): Array<string> {
  const out: Array<string> = []
  for (let at = 0; at < text.length; at += length) out.push(text.slice(at, at + length))
  return out
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1
const decoder = new TextDecoder(isLittleEndian ? "utf-16le" : "utf-16be", { ignoreBOM: true })
/** Up to this many units, making a string of them costs less than a call of the decoder. */
const few = 48
const chunk = 4096

/** The string of code units. */
export function textOf(units: Uint16Array): string {
  if (units.length > few && !hasSurrogate(units)) return decoder.decode(units)
  if (units.length <= chunk) return ofChunk(units)
  let text = ""
  for (let from = 0; from < units.length; from += chunk) text += ofChunk(units.subarray(from, from + chunk))
  return text
}

function ofChunk(units: Uint16Array): string {
  return String.fromCharCode.apply(null, units as unknown as Array<number>)
}

/** Whether a unit is half of a pair, which the decoder would not give back on its own. */
function hasSurrogate(units: Uint16Array): boolean {
  for (let i = 0; i < units.length; i++) if ((units[i]! & 0xf800) === 0xd800) return true
  return false
}

/** Letters are counted from here: the block U+0400–U+04FF holds every letter of the tables. */
export const first = 0x400
export const size = 0x100

/** The lower case of each letter of the block, both counted from `first`. */
export const lowerOf = Uint8Array.from({ length: size }, (_, i) => {
  const lower = String.fromCharCode(first + i).toLowerCase().charCodeAt(0) - first
  return lower >= 0 && lower < size ? lower : i
})

const composed = new Map<number, number>()
for (let unit = first; unit < first + size; unit++) {
  const parts = String.fromCharCode(unit).normalize("NFD")
  if (parts.length === 2) composed.set(parts.charCodeAt(0) * 0x10000 + parts.charCodeAt(1), unit)
}

export const isMark = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f

/** The one letter that a letter and a combining mark make (и + U+0306 is й), if there is one. */
export const compose = (unit: number, mark: number): number | undefined => composed.get(unit * 0x10000 + mark)

/** The letter of the block at `i`, lower case and composed, counted from `first`; `undefined` where none is. */
export function letterAt(text: string, i: number): number | undefined {
  let unit = text.charCodeAt(i)
  const mark = text.charCodeAt(i + 1)
  if (isMark(mark)) unit = compose(unit, mark) ?? unit
  return unit >= first && unit < first + size ? lowerOf[unit - first]! : undefined
}

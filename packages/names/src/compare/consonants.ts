/** How far the consonants of two Latin spellings are from each other: what no vowel, no doubling and no silent letter explains. General knowledge. */

/** Signs of one or several letters, longer ones first: P lips, K back of the tongue, S hissing, T teeth, L flowing, N and M by nose; c is K or S. ʷ stands for a w that may be v or a vowel. */
const signs: ReadonlyArray<readonly [string, string]> = [
  ["tsch", "S"], ["sch", "S"], ["sz", "S"], ["cz", "S"], ["tch", "S"], ["ch", "C"], ["sh", "S"], ["zh", "S"], ["dž", "S"], ["ts", "S"], ["tz", "S"], ["ph", "P"], ["th", "T"], ["gh", "K"], ["ck", "K"], ["ng", "N"], ["x", "KS"],
  ["b", "P"], ["p", "P"], ["f", "P"], ["v", "P"], ["g", "K"], ["k", "K"], ["q", "K"], ["c", "C"], ["s", "S"], ["z", "S"], ["j", "J"], ["d", "T"], ["t", "T"], ["l", "L"], ["r", "L"], ["m", "M"], ["n", "N"], ["ʷ", "W"]
]
const bySize = [4, 3, 2, 1].map((size) => new Map(signs.filter(([letters]) => letters.length === size)))
const longest = 24

/** The consonants of a word in small Latin letters as signs of where they are made; w, h and y are none. */
function consonantsOf(letters: string): string {
  let out = ""
  for (let at = 0; at < letters.length && out.length < longest;) {
    let size = 4
    let sign: string | undefined
    for (; size >= 1; size--) {
      sign = bySize[4 - size]!.get(letters.slice(at, at + size))
      if (sign !== undefined) break
    }
    if (sign !== undefined && !out.endsWith(sign)) out += sign
    at += Math.max(1, size)
  }
  return out
}

/** The consonants of a word and its head, as numbers. */
export interface Consonants {
  /** Places in `order`. */
  readonly signs: Uint8Array
  /** What it costs that nothing stands for a sign. */
  readonly extra: Float64Array
  /** The first consonant's place in `order`, or, of a word with a vowel, w, h, y or j at its head, that letter's code. */
  readonly head: number
}

const order = " PKSCJTLNMW"
const width = 16
/** Heads from here on are codes of letters. */
const vowels = 64

const near: Readonly<Record<string, number>> = { CK: 0, CS: 0, JS: 0.2, JK: 0.5, CJ: 0.2, MN: 0.6, JT: 0.8, ST: 0.7, CT: 0.8, PW: 0 }
const costs = new Float64Array(width * width).fill(1)
for (let at = 0; at < width; at++) costs[at * width + at] = 0
for (const [[x = "", y = ""], cost] of Object.entries(near).map(([pair, cost]) => [[...pair], cost] as const)) {
  costs[order.indexOf(x) * width + order.indexOf(y)] = costs[order.indexOf(y) * width + order.indexOf(x)] = cost
}

/** A sign too many: J and W may be vowels, a flowing sound or a nose's may be mute at the end. */
const extraOf = (sign: string, isLast: boolean): number => sign === "J" || sign === "W" ? 0.3 : isLast && (sign === "L" || sign === "N") ? 0.7 : 1

const headOf = (letters: string): number => /^[aeiouwhyj]/.test(letters) ? letters.charCodeAt(0) : Math.max(0, order.indexOf(consonantsOf(letters.slice(0, 4))[0] ?? " "))

export function consonants(letters: string): Consonants {
  const found = consonantsOf(letters)
  return {
    signs: Uint8Array.from(found, (sign) => order.indexOf(sign)),
    extra: Float64Array.from(found, (sign, at) => extraOf(sign, at === found.length - 1)),
    head: headOf(letters)
  }
}

const row = new Float64Array(longest + 3)

/** 0 for the same consonants; each that is another, missing or too many counts up to 1. Infinite where it is seen on the way to be `most` or above. */
export function consonantDistance(a: Consonants, b: Consonants, most = Infinity): number {
  const { signs: left, extra: lacking } = a
  const { signs: right, extra } = b
  row[0] = 0
  for (let j = 0; j < right.length; j++) row[j + 1] = row[j]! + extra[j]!
  for (let i = 0; i < left.length; i++) {
    const own = lacking[i]!
    const from = left[i]! * width
    let diagonal: number = row[0]!
    let before = diagonal + own
    let least = before
    row[0] = before
    for (let j = 0; j < right.length; j++) {
      const above: number = row[j + 1]!
      let cost = diagonal + costs[from + right[j]!]!
      if (above + own < cost) cost = above + own
      if (before + extra[j]! < cost) cost = before + extra[j]!
      if (cost < least) least = cost
      diagonal = above
      row[j + 1] = before = cost
    }
    if (least >= most) return Infinity
  }
  return row[right.length]!
}

/** A word's letters with what may be written otherwise made one: a w may be v or no consonant, a stop before a hissing sound is one with it. */
export const frameLetters = (letters: string): string => letters.replaceAll("w", "ʷ").replace(/[dt](?=[sz]|[cs]h|j)/g, "")

/** So many consonants, and this share of the longer word's, are others at least. */
export interface Gap {
  readonly least: number
  readonly share: number
}

/** Whether the frames of two words are so far from each other. */
export function areApart(a: Consonants, b: Consonants, { least, share }: Gap): boolean {
  const longer = Math.max(a.signs.length, b.signs.length)
  const limit = Math.max(least, share * longer)
  return longer >= least && consonantDistance(a, b, limit) >= limit
}

/** Whether two words may begin with one sound: 1 or 0, between them where a vowel, w, h or y stands at one's head. */
export function headLikeness({ head: a }: Consonants, { head: b }: Consonants): number {
  if (a >= vowels !== b >= vowels) return 0.3
  return a >= vowels ? a === b ? 1 : 0.7 : 1 - costs[a * width + b]! * 0.9
}

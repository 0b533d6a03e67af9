/**
 * How far two sound strings are apart: a weighted edit distance over the signs of `sounds.ts`.
 * The costs are set by hand from how letters of Cyrillic names are written in Latin orthographies; 1 is a clear difference.
 */
import { isVowel } from "./sounds.ts"

const size = 128
const exchange = new Float64Array(size * size).fill(1)
const removal = new Float64Array(size).fill(1)
const set = (a: string, b: string, cost: number): void => {
  exchange[a.charCodeAt(0) * size + b.charCodeAt(0)] = cost
  exchange[b.charCodeAt(0) * size + a.charCodeAt(0)] = cost
}
for (let i = 0; i < size; i++) exchange[i * size + i] = 0
for (const a of "aeiouO") for (const b of "aeiouO") if (a !== b) set(a, b, 0.7)
/** `ab cost`: exchanging a and b. */
const table = `
  ao .45 eo .35 ei .35 ou .4 eO .1 oO .1 ae .5 iu .5 uO .4 iO .5
  ij .05 ej .45 Jj .02 Ji .1 JZ .15 JD .1 Jx .25 Jh .3 Jg .4
  bp .5 dt .5 gk .5 zs .3 ZS .4 vf .3 Dd .5 DC .4 DZ .2 Dj .3 gD .35 Dz .5
  SC .4 Ss .35 Zz .4 Cc .35 cs .35 cz .3 ct .5 ck .6 Cs .5 WS .15 WC .35 Ws .5
  xh .1 xk .35 xg .4 hg .12 hk .5 bv .4 pf .4 td .5
  QC .05 Qx .1 QS .15 Qk .2 Qh .25 Qc .3 Qg .5 Qs .5 QW .3 QZ .5
  qc .05 qs .1 qk .1 qC .15 qS .25 qz .25 qQ .2 qt .5 qg .5
  HS 0 HZ .1 HC .4 Hs .35 HW .15 HQ .15
  wv 0 wu .15 wf .3 wb .4 wo .3 ~g .05 ~h .05 ~j .2 ~v .3
  mn .5 lr .7 nl .8 uv .5 lv .7
`
const cells = table.trim().split(/\s+/)
for (let i = 0; i + 1 < cells.length; i += 2) set(cells[i]![0]!, cells[i]![1]!, Number(cells[i + 1]))
for (const vowel of "aeiouO") removal[vowel.charCodeAt(0)] = 0.55
for (const [sign, cost] of [["j", 0.12], ["~", 0.05], ["h", 0.35], ["w", 0.6], ["e", 0.5], ["J", 0.4]] as const) removal[sign.charCodeAt(0)] = cost

const widest = 64
const row = new Float64Array(widest + 1)

/** The summed cost of turning one sound string into the other; infinite where it is seen on the way to be above `most`. */
function soundCost(a: string, b: string, most: number): number {
  const left = a.length > widest ? a.slice(0, widest) : a
  const right = b.length > widest ? b.slice(0, widest) : b
  row[0] = 0
  for (let j = 1; j <= right.length; j++) row[j] = row[j - 1]! + removal[right.charCodeAt(j - 1) & 127]!
  for (let i = 1; i <= left.length; i++) {
    const sign = left.charCodeAt(i - 1) & 127
    let diagonal: number = row[0]!
    row[0] = diagonal + removal[sign]!
    let least = row[0]!
    for (let j = 1; j <= right.length; j++) {
      const other = right.charCodeAt(j - 1) & 127
      const above: number = row[j]!
      const cost = Math.min(above + removal[sign]!, row[j - 1]! + removal[other]!, diagonal + exchange[sign * size + other]!)
      diagonal = above
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return Infinity
  }
  return row[right.length]!
}

/** Likeness 0..1 of two sound strings; 0 where one is empty, and where it is not above `least`. A different beginning counts more than a different end. */
export function soundLikeness(a: string, b: string, least = 0): number {
  if (a === "" || b === "") return 0
  if (a === b) return 1
  const first = isVowel(a[0]!) && isVowel(b[0]!) ? 0 : Math.min(exchange[(a.charCodeAt(0) & 127) * size + (b.charCodeAt(0) & 127)]!, 1)
  const glide = a[0] === "j" || b[0] === "j" || a[0] === "J" || b[0] === "J"
  const onset = glide || first < 0.3 ? 0 : first * 0.35
  const whole = Math.max(a.length, b.length, 3) * 0.85
  const likeness = 1 - (soundCost(a, b, (1 - least) * whole - onset) + onset) / whole
  return likeness > least ? likeness : 0
}

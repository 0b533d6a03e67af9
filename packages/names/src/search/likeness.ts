/** How alike two Latin spellings are, quickly: near enough to choose whom to compare by sound. */

/** Signs of sound; vowels come first. T is th, S sh, Z zh, C ch, c ts, x kh. */
const signs = "aeiouybpvfwmndtTszSZCcjkgxhlr"
const vowels = 6
const size = signs.length
export const signCount = size
/** Signs of a spelling that count. */
export const mostSigns = 48
const signOf = (letter: string): number => signs.indexOf(letter)

/** What letters together stand for, the longest first. */
const together: Readonly<Record<string, string>> = {
  schtsch: "S", shch: "S", szcz: "S", tsch: "C", dsch: "j", sch: "S", tch: "C", tsh: "C", dzh: "j", sh: "S", ch: "C", cz: "C", sz: "S", zh: "Z", rz: "Z", kh: "x", gh: "g", th: "T", ph: "f", ts: "c", tz: "c", dz: "z", dj: "j",
  ck: "k", qu: "kw", oo: "u", ou: "u", ee: "i", wh: "w", rh: "r"
}
const longest = 7
const starts = new Set(Object.keys(together).map((letters) => letters.slice(0, 2)))
const single: Readonly<Record<string, string>> = { q: "k", x: "ks" }

/** The signs of a spelling in basic Latin letters, each as a number; doubled ones once. */
export function signsOf(spelling: string): ReadonlyArray<number> {
  const out: Array<number> = []
  for (let at = 0; at < spelling.length;) {
    let length = starts.has(spelling.slice(at, at + 2)) ? Math.min(longest, spelling.length - at) : 1
    while (length > 1 && together[spelling.slice(at, at + length)] === undefined) length--
    const letter = spelling[at]!
    const next = spelling[at + 1] ?? ""
    const read = length > 1 ? together[spelling.slice(at, at + length)]! : letter === "c" ? "eiy".includes(next) && next !== "" ? "c" : "k" : single[letter] ?? letter
    for (const one of read) {
      const sign = signOf(one)
      if (sign >= 0 && out.at(-1) !== sign) out.push(sign)
    }
    at += length
  }
  return out.slice(0, mostSigns)
}

const likes = new Int8Array(size * size).fill(-3)
const alone = new Int8Array(size).fill(-3)
for (let a = 0; a < vowels; a++) for (let b = 0; b < vowels; b++) likes[a * size + b] = a === b ? 3 : 1
for (let a = vowels; a < size; a++) likes[a * size + a] = 4
for (const entry of "ao2 ae2 ei2 ou2 yi3 ye2 yu2 vw3 vf2 bp2 dt2 kg2 bv2 fp1 fx1 fh1 wu2 wo1 Tt3 Tz1 Ts2 Td2 sz3 sS2 sc3 zc2 Sc1 CS2 Cc2 Cs1 Ct1 Ck1 Cx1 jZ3 jy3 ji2 jS1 jx2 jh2 jC2 jz2 jg2 Zz2 ZS2 ZC2 Zs1 kx2 kc1 gx1 gh2 xh3 kh1 lr2 mn2 jd1".split(" ")) {
  const [a, b] = [signOf(entry[0]!), signOf(entry[1]!)]
  likes[a * size + b] = likes[b * size + a] = Number(entry[2])
}
for (const entry of "a1 e1 i1 o1 u1 y1 h1 w1 j1 r2 n2 g2".split(" ")) alone[signOf(entry[0]!)] = -Number(entry[1])

/** What a sign is worth beside itself. */
export const signWorth = Uint8Array.from({ length: size }, (_, sign) => sign < vowels ? 3 : 4)
export const aloneCost = (sign: number): number => -alone[sign]!
/** Whether one sign may stand for another rather than be passed over. */
export const mayStandFor = (a: number, b: number): boolean => likes[a * size + b]! >= (a < vowels && b < vowels ? 1 : 2)

/** What a spelling would be worth beside itself. */
export function ownLikeness(own: ReadonlyArray<number>): number {
  let sum = 0
  for (const sign of own) sum += signWorth[sign]!
  return sum
}

let before = new Int32Array(mostSigns + 1)
let here = new Int32Array(mostSigns + 1)
/** What each worth of likeness is in nats, and the share of a spelling's own worth that has to be met. */
const step = 0.33
const even = 0.42

/** Nats for a worth of likeness between two spellings of so much worth by themselves. */
export const likenessNats = (worth: number, ownA: number, ownB: number): number => step * (worth - even * 0.5 * (ownA + ownB))

/** Below it, two words are as little alike as any. */
export const lookFloor = -1.5
export const unlike = -3

/** Nats, roughly, that `a` and the signs from `from` to `to` of a pool speak for one word; `unlike` where they do not reach `lookFloor`. */
export function likenessOdds(a: ReadonlyArray<number>, ownA: number, pool: Uint8Array, from: number, to: number): number {
  const columns = to - from
  before[0] = 0
  let ownB = 0
  for (let j = 0; j < columns; j++) {
    const sign = pool[from + j]!
    before[j + 1] = before[j]! + alone[sign]!
    ownB += signWorth[sign]!
  }
  const shared = even * 0.5 * (ownA + ownB)
  const needed = shared + lookFloor / step
  let rest = ownA
  for (let i = 0; i < a.length; i++) {
    const sign = a[i]!
    const row = sign * size
    const gap = alone[sign]!
    rest -= signWorth[sign]!
    let left = before[0]! + gap
    let above = before[0]!
    let most = left
    here[0] = left
    for (let j = 1; j <= columns; j++) {
      const other = pool[from + j - 1]!
      let best = above + likes[row + other]!
      above = before[j]!
      if (above + gap > best) best = above + gap
      const passed = left + alone[other]!
      if (passed > best) best = passed
      left = best
      here[j] = best
      if (best > most) most = best
    }
    if (most + rest < needed) return unlike
    const swap = before
    before = here
    here = swap
  }
  return Math.max(unlike, step * (before[columns]! - shared))
}

/** How well two words begin alike: for initials. */
export const startLikes = (a: number, b: number): boolean => a === b || likes[a * size + b]! >= 2

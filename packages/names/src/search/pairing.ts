/** The best pairs of the words of two names, taken one after the other: quick, and near enough to choose whom to compare in full. */

const most = 256
const masksA = new Uint16Array(most)
const masksB = new Uint16Array(most)
const odds = new Float32Array(most)
let count = 0

/** Words that are left on both sides, on one side, and initials. */
const leftOnBoth = 2.5
const leftOnOne = 0.6
const leftInitial = 0.3
/** Taken off where neighbours are taken together. */
const joining = 0.5
/** Pairs of fewer nats are none, and so are those of which nothing is known (NaN). */
const least = -2

export function startPairing(): void {
  count = 0
}

export function addPair(maskA: number, maskB: number, nats: number): void {
  if (!(nats > least) || count === most) return
  masksA[count] = maskA
  masksB[count] = maskB
  odds[count] = nats - ((maskA & (maskA - 1)) === 0 ? 0 : joining) - ((maskB & (maskB - 1)) === 0 ? 0 : joining)
  count++
}

function bitsOf(mask: number): number {
  let bits = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++
  return bits
}

/** Nats for the whole names, whose words have the bits of `allA` and `allB`, the initials those of `initialsA` and `initialsB`. */
export function pairingOdds(allA: number, allB: number, initialsA: number, initialsB: number): number {
  let sum = 0
  let leftA = allA
  let leftB = allB
  while (leftA !== 0 && leftB !== 0) {
    let best = -1
    for (let at = 0; at < count; at++) {
      if ((masksA[at]! & leftA) === masksA[at] && (masksB[at]! & leftB) === masksB[at] && (best < 0 || odds[at]! > odds[best]!)) best = at
    }
    if (best < 0) break
    sum += odds[best]!
    leftA &= ~masksA[best]!
    leftB &= ~masksB[best]!
  }
  const wordsA = bitsOf(leftA & ~initialsA)
  const wordsB = bitsOf(leftB & ~initialsB)
  const both = Math.min(wordsA, wordsB)
  return sum - both * 2 * leftOnBoth - (wordsA + wordsB - 2 * both) * leftOnOne - leftInitial * (bitsOf(leftA & initialsA) + bitsOf(leftB & initialsB))
}

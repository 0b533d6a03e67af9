import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { bestSum } from "../src/sound/align.ts"
import { readingsByText } from "../src/sound/hani.ts"
import { latticeOf } from "../src/sound/inventory.ts"
import { oddsAbove, soundOdds } from "../src/sound/odds.ts"
import { absent, sameUnknown, type SoundTable } from "../src/sound/table.ts"
import { pairTable } from "../src/sound/tables.ts"
import { type SoundToken, soundToken, view } from "../src/sound/token.ts"

/** The best sum by trying every pair of segments in every cell. */
function slowSum(a: SoundToken, b: SoundToken, table: SoundTable): number {
  const [left, right] = [latticeOf(a.letters, table.left.inventory), latticeOf(b.letters, table.right.inventory)]
  const [aloneLeft, aloneRight] = [view(a, table.left, table.mirrored).alone, view(b, table.right, table.mirrored).alone]
  const columns = right.length + 1
  const best = Array.from({ length: (left.length + 1) * columns }, () => -1e9)
  const raise = (at: number, sum: number): void => {
    if (sum > best[at]!) best[at] = sum
  }
  best[0] = 0
  for (let i = 0; i <= left.length; i++) for (let j = 0; j <= right.length; j++) {
    const here = best[i * columns + j]!
    if (i < left.length) raise((i + 1) * columns + j, here + aloneLeft[i]!)
    if (j < right.length) raise(i * columns + j + 1, here + aloneRight[j]!)
    if (i === left.length || j === right.length) continue
    if (table.mirrored && left.single[i]! < 0 && left.single[i] === right.single[j]) raise((i + 1) * columns + j + 1, here + sameUnknown)
    for (let k = left.starts[i]!; k < left.starts[i + 1]!; k++) for (let l = right.starts[j]!; l < right.starts[j + 1]!; l++) {
      const weight = table.weights[left.segments[k]! * table.right.inventory.size + right.segments[l]!]!
      if (weight !== absent) raise((i + left.lengths[k]!) * columns + j + right.lengths[l]!, here + weight)
    }
  }
  return best[best.length - 1]!
}

const words = "Taras Boychuk Schewtschenko Müller Łukasz Тарас Бойчук Шевченко Љубица Карим محمود شكسبير گلزار חוסיין ג'ורג' シューベルト ナカムラ 베토벤 박 贝多芬 中村 ელენე".split(" ")
const letters = fc.array(fc.constantFrom(..."aeiourstlnšщшиаокрбγمنرשרטアイン"), { maxLength: 9 }).map((list) => list.join(""))
const text = fc.oneof(fc.constantFrom(...words), letters)

describe("bestSum", () => {
  it("is what trying every pair of segments comes to, whichever token is laid up", () => {
    fc.assert(fc.property(text, text, fc.boolean(), (one, two, first) => {
      const [x, y] = [soundToken(one), soundToken(two)]
      if (x.key === "" || y.key === "") return
      const { table, swapped } = pairTable(x.reads, y.reads)
      const [a, b] = swapped ? [y, x] : [x, y]
      const [left, right] = [view(a, table.left, table.mirrored), view(b, table.right, table.mirrored)]
      // Comparing the first with itself lays its partners up.
      if (first) bestSum(right, left, -1e6)
      expect(bestSum(left, right, -1e6)).toBe(slowSum(a, b, table))
    }), { numRuns: 400 })
  }, 60_000)
})

describe("oddsAbove", () => {
  it("is the odds, or the floor", () => {
    for (const one of words) for (const two of words) {
      const [a, b] = [soundToken(one), soundToken(two)]
      const odds = soundOdds(a, b, { floor: -60 })
      for (const floor of [-20, -8, -2.5, 0.3, 4]) expect(oddsAbove(a, b, floor), `${one} ${two} ${floor}`).toBe(Math.max(floor, odds))
    }
  }, 60_000)
})

describe("readingsByText", () => {
  const read = (text: string): ReadonlyArray<string> => readingsByText().get(text)!.map(({ language, syllable }) => language + syllable)
  it("has what languages read characters as", () => {
    expect(read("王")).toEqual(expect.arrayContaining(["mwang", "cwong", "k왕", "song"]))
    expect(read("中")).toEqual(expect.arrayContaining(["mzhong", "k중", "jnaka"]))
  })
  it("has texts of several characters", () => {
    expect(read("安倍")).toEqual(["jabe"])
  })
})

/**
 * Writes learned weights as packed text. Usage: node … pack.ts <folder of .bin files> <levels of those that say none, 7> [<most n-grams of a script>]
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { deserialize } from "node:v8"
import { gzipSync } from "node:zlib"
import { bitsOf, classContext, countBits, fewBits, larger, leadingDigits, oddsOfParts, type PackedScript, weightContext } from "../../src/packing.ts"
import { RangeEncoder } from "./rangeEncoder.ts"

interface Learned {
  readonly tags: ReadonlyArray<string>
  readonly groups: ReadonlyArray<ReadonlyArray<number>>
  readonly numbers: Int32Array
  readonly weights: Float32Array
  readonly bias: Float32Array
  /** The largest weight; 0 where it is told when packing. */
  readonly levels?: number
}

/** A tag without the script that its language is mostly written in. */
const answered = (tag: string): string => tag === "sr-Cyrl" ? "sr" : tag === "zh-Hans" ? "zh" : tag

/** The rows of n-grams that are kept: of those with one weight the ones that ranked lowest are left out until so many are left. */
function keptRows({ tags, groups, numbers, weights }: Learned, most: number): ReadonlySet<number> {
  const width = tags.length + groups.length
  const used = Array.from(new Set(numbers.filter((number) => number > 0))).sort((a, b) => b - a)
  const alone = used.filter((number) => weights.subarray(number * width, (number + 1) * width).filter((weight) => weight !== 0).length < 2)
  const left = new Set(alone.slice(0, Math.max(0, used.length - most)))
  return new Set(used.filter((number) => !left.has(number)))
}

/** Weights as whole numbers up to `largest`, range-coded. */
function packed(learned: Learned, largest: number, most: number): PackedScript {
  const { tags, groups, numbers, weights, bias } = learned
  const rows = keptRows(learned, most)
  const width = tags.length + groups.length
  const sizes = weights.filter((weight) => weight !== 0).map(Math.abs).sort()
  const unit = Number(((sizes[Math.floor(sizes.length * 0.998)] ?? 1) / largest).toPrecision(5))
  const encoder = new RangeEncoder()
  const weightBits = bitsOf(largest * 2)
  const odds = oddsOfParts(weightBits)
  let last = 0
  let grams = 0
  let total = 0
  numbers.forEach((number, key) => {
    if (!rows.has(number)) return
    const row = Array.from({ length: width }, (_, at) => ({ at, value: Math.max(-largest, Math.min(largest, Math.round(weights[number * width + at]! / unit))) })).filter(({ value }) => value !== 0)
    if (row.length === 0) return
    const step = key - last
    const digits = bitsOf(step)
    encoder.tree(odds.digits, 0, 5, digits)
    if (digits >= 2) {
      const leading = Math.min(leadingDigits, digits - 1)
      const rest = digits - 1 - leading
      encoder.tree(odds.leading, digits * 8, leading, step >> rest & (1 << leading) - 1)
      encoder.even(rest, step & (1 << rest) - 1)
    }
    encoder.tree(odds.few, 0, fewBits, Math.min(larger, row.length))
    if (row.length >= larger) encoder.tree(odds.count, 0, countBits, row.length)
    let before = 0
    let weight = 0
    row.forEach(({ at, value }, i) => {
      encoder.tree(odds.classes, classContext(before, row.length - i), countBits, at)
      encoder.tree(odds.weights, weightContext(weight, at, row.length, weightBits), weightBits, value + largest)
      before = at + 1
      weight = value
    })
    last = key
    grams++
    total += row.length
  })
  return {
    languages: tags.map(answered).join(" "), groups, bias: Array.from(bias, (value) => Number(value.toFixed(3))), unit, slopes: [1], priors: tags.map(() => 0), trust: [0, 1, 0, 0], trusted: tags.map(() => 0), reliable: [3, 3, 3],
    bits: Math.log2(numbers.length), largest, size: [grams, total], data: Buffer.from(encoder.finish()).toString("base64")
  }
}

const [folder = "", levels = "7", most = "Infinity"] = process.argv.slice(2)
for (const file of readdirSync(folder).filter((name) => name.endsWith(".bin")).sort()) {
  const learned = deserialize(readFileSync(join(folder, file))) as Learned
  const script = packed(learned, learned.levels || Number(levels), Number(most))
  const text = JSON.stringify(script)
  writeFileSync(join(folder, file.replace(".bin", ".json")), text)
  console.log(`${file.replace(".bin", "")}: ${script.size.join(" n-grams, ")} weights, ${text.length} characters, ${gzipSync(text, { level: 9 }).length} bytes gzip`)
}

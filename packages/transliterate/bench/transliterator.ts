/**
 * Running text of some 10 MB, romanised by systems here, by any-ascii and, where ICU_TRANSLITERATOR names a built copy of the package icu-transliterator, by ICU
 * with the rules of the CLDR. All in one run, in turns; the best of several. What is printed are megabytes of UTF-8 a second and ratios.
 *
 * `node --conditions=@polyonym/source packages/transliterate/bench/transliterator.ts [megabytes]`
 */
import { createRequire } from "node:module"
import { readFileSync } from "node:fs"
import anyAscii from "any-ascii"
import { loadIcu } from "../scripts/icu.ts"
import { transliterator } from "../src/pure.ts"

const words = {
  ru: "и в не на что он с как это по но они к у ты из за вы так же от сказать этот который мочь человек год дело время рука жизнь Россия Москва президент правительство международный Яковлев Щукин сегодня объявил подъезд цены ёлка июнь съезд пользоваться ещё юг хлеб ЩИТ".split(" "),
  uk: "вечір над рікою тихий човен пливе до згарища біля Єланця п'ятеро хлопців співають Щедрик і їдуть далі через узгір'я у ЩАСТЯ мрія юність не що та це як його було від для також після року уряд Київ України".split(" ")
}
const megabytes = Number(process.argv[2] ?? 10)

function prose(language: keyof typeof words): string {
  let seed = 1
  const next = (): number => (seed = seed * 48271 % 0x7fffffff)
  const out: Array<string> = []
  for (let length = 0; length < megabytes * 550_000;) {
    const word = words[language][next() % words[language].length]! + (next() % 9 === 0 ? ". " : " ")
    out.push(word)
    length += word.length
  }
  return Buffer.from(out.join("")).toString()
}

type Convert = (text: string) => string
const rbt = loadIcu()
function icu(name: string): Convert | undefined {
  if (rbt === undefined) return undefined
  const made = rbt.fromRules(readFileSync(createRequire(import.meta.url).resolve(`cldr-transforms/transforms/${name}.txt`), "utf8"), true)
  return (text) => made.transliterate(text)
}

const by = (from: string, system: string, options: { case?: "keep" } = {}) => transliterator({ from, system, ...options })

function compare(title: string, text: string, all: ReadonlyArray<readonly [string, Convert | undefined]>, runs: number): Map<string, number> {
  const best = new Map<string, number>()
  for (let run = 0; run < runs; run++) {
    for (const [name, convert] of all) {
      if (convert === undefined) continue
      const start = performance.now()
      const out = convert(text)
      out.charCodeAt(out.length >> 1)
      best.set(name, Math.min(best.get(name) ?? Infinity, performance.now() - start))
    }
  }
  const bytes = Buffer.byteLength(text)
  console.log(`${title}, ${(bytes / 1e6).toFixed(1)} MB`)
  for (const [name, ms] of best) console.log(`  ${name.padEnd(40)} ${(bytes / 1e3 / ms).toFixed(0).padStart(5)} MB/s`)
  return best
}
const ratio = (times: Map<string, number>, slow: string, quick: string): void => {
  const [a, b] = [times.get(slow), times.get(quick)]
  if (a !== undefined && b !== undefined) console.log(`    ${quick} is ${(a / b).toFixed(2)} × as fast as ${slow}`)
}

for (const [language, plain, named, rules] of [
  ["ru", "iso-9-1995", ["icao-9303", "bgn-pcgn-1947"], "Russian-Latin-BGN"],
  ["uk", "iso-9-1995", ["kmu-2010"], "Ukrainian-Latin-BGN"]
] as const) {
  const text = prose(language)
  const withSpans = by(language, named[0]).withSpans
  const times = compare(language, text, [
    ["any-ascii", anyAscii],
    [`${plain} (context-free)`, by(language, plain).convert],
    ...named.map((id) => [id, by(language, id).convert] as const),
    [`${named[0]} with spans`, (source) => withSpans(source).text],
    [`${named[0]} with spans, read`, (source) => {
      const out = withSpans(source)
      return out.spans.length > 0 ? out.text : ""
    }]
  ], 5)
  ratio(times, "any-ascii", `${plain} (context-free)`)
  ratio(times, `${named[0]} with spans`, named[0])
  ratio(times, `${named[0]} with spans, read`, named[0])
  const small = text.slice(0, 550_000)
  const beside = compare(`${language}, beside ICU`, small, [["ICU", icu(rules)], ...named.map((id) => [id, by(language, id).convert] as const)], 5)
  for (const id of named) ratio(beside, "ICU", id)
}

const names = ["Володимир Зеленський", "Ірина Щербак", "Юрій Яцків"]
const kmu = by("uk", "kmu-2010")
const each = (convert: Convert): number => {
  let best = Infinity
  for (let run = 0; run < 20; run++) {
    const start = performance.now()
    for (let i = 0; i < 30_000; i++) convert(names[i % names.length]!)
    best = Math.min(best, (performance.now() - start) / 30)
  }
  return best
}
const [ascii, ours] = [each(anyAscii), each(kmu.convert)]
console.log(`one name: any-ascii ${ascii.toFixed(2)} µs, kmu-2010 ${ours.toFixed(2)} µs, ${(ours / ascii).toFixed(2)} ×`)

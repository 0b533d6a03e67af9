/**
 * Romanising a megabyte of made-up Ukrainian prose, beside a loop that looks every character up in a Map and knows no rules.
 *
 * `node --conditions=@polyonym/source packages/transliterate/bench/transliterator.ts`
 */
import { transliterator } from "../src/pure.ts"

const words = "вечір над рікою тихий човен пливе до згарища біля Єланця п'ятеро хлопців співають Щедрик і їдуть далі через узгір'я у ЩАСТЯ мрія юність".split(" ")
let seed = 1
const next = (): number => (seed = seed * 48271 % 0x7fffffff)
let prose = ""
while (prose.length < 600_000) prose += words[next() % words.length]! + (next() % 9 === 0 ? ". " : " ")
const hostile = "й".repeat(600_000)
const latin = "The boat goes down the river in the evening. ".repeat(14_000)

const letters = new Map<string, string>()
for (const letter of new Set(prose)) if (/\p{Script=Cyrillic}/u.test(letter)) letters.set(letter, transliterator({ from: "uk", system: "kmu-2010", case: "keep" }).convert(letter))
const naive = (text: string): string => {
  let out = ""
  for (const character of text) out += letters.get(character) ?? character
  return out
}

const { convert, withSpans } = transliterator({ from: "uk", system: "kmu-2010" })
const russian = transliterator({ from: "ru", system: "bgn-pcgn-1947" }).convert
const bytes = (text: string): number => new TextEncoder().encode(text).length

/** The best of several runs in MB of UTF-8 a second; the result is flattened, so that its cost counts. */
function speed(name: string, text: string, f: (text: string) => string): number {
  let best = Infinity
  for (let run = 0; run < 15; run++) {
    const start = performance.now()
    const out = f(text)
    out.charCodeAt(out.length >> 1)
    best = Math.min(best, performance.now() - start)
  }
  const rate = bytes(text) / 1e3 / best
  console.log(`${name.padEnd(34)} ${rate.toFixed(0).padStart(5)} MB/s`)
  return rate
}

const base = speed("naive Map loop (no rules), prose", prose, naive)
const ours = speed("kmu-2010 convert, prose", prose, convert)
speed("kmu-2010 withSpans, prose", prose, (text) => withSpans(text).text)
speed("bgn-pcgn-1947 convert, prose", prose, russian)
speed("kmu-2010 convert, one letter", hostile, convert)
speed("kmu-2010 convert, Latin text", latin, convert)
console.log(`kmu-2010 is ${(ours / base).toFixed(2)} × the naive loop`)

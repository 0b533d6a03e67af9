/**
 * Reading romanised text backwards: words a second, for words not met before and for running text, in which words repeat.
 *
 * `node --conditions=@polyonym/source packages/transliterate/bench/reverse.ts`
 */
import { transliterator } from "../src/transliterator.ts"

const stems = "вечір ріка човен згарище берег хлопець щедрик узгір'я щастя мрія юність кінь п'ятниця об'їзд льон цукор гай ґанок їжак якір".split(" ")
const endings = "ськ еньк ість ання ував овий ями ього іння ець".split(" ")
let seed = 1
const next = (): number => (seed = seed * 48271 % 0x7fffffff)
const words = Array.from({ length: 1500 }, () => stems[next() % stems.length]! + endings[next() % endings.length]! + stems[next() % stems.length]!)
const prose = Array.from({ length: 40_000 }, () => stems[next() % stems.length]!).join(" ")

function rate(name: string, count: number, f: () => void): void {
  const start = performance.now()
  f()
  const seconds = (performance.now() - start) / 1000
  console.log(`${name.padEnd(40)} ${Math.round(count / seconds).toString().padStart(8)} words/s`)
}

for (const [from, system] of [["uk", "kmu-2010"], ["ru", "icao-9303"], ["ru", "iso-9-1995"]] as const) {
  const forward = transliterator({ from, system })
  const reverse = transliterator({ from, system, direction: "reverse" })
  const latin = words.map(forward.convert).filter((word) => /^\P{Script=Cyrillic}+$/u.test(word))
  const text = forward.convert(prose)
  reverse.convert(latin[0]!)
  rate(`${system}, words not met before`, latin.length, () => latin.forEach((word) => reverse.convert(word)))
  rate(`${system}, five candidates`, 300, () => latin.slice(0, 300).forEach((word) => reverse.candidates(word, 5)))
  rate(`${system}, running text`, 40_000, () => reverse.convert(text))
}

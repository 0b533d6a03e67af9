/** Time of `identitiesOf` on a page of 40 mentions, warm: run with `node --conditions=@polyonym/source bench/page.ts`. */
import type { Mention } from "@polyonym/facts/pure"
import { identitiesOf } from "../src/pure.ts"

const texts: ReadonlyArray<readonly [string, string, Mention["type"], string]> = [
  ["Taras Boychuk", "en", "PER", "a"], ["Boychuk", "en", "PER", "a"], ["Iryna Melnyk", "en", "PER", "b"], ["Melnyk", "en", "PER", "b"], ["Poltava", "en", "LOC", "c"],
  ["Тарасом Бойчуком", "uk", "PER", "d"], ["Полтави", "uk", "LOC", "e"], ["Poltava Museum", "en", "ORG", "f"], ["Іриною Мельник", "uk", "PER", "g"], ["Kostiantyn Hryb", "en", "PER", "h"]
]
const mentions: Array<Mention> = []
for (let i = 0; i < 40; i++) {
  const [text, language, type, chain] = texts[i % texts.length]!
  mentions.push({ text, language, type, chain, start: i * 30, end: i * 30 + text.length, confidence: 0.9, why: [] })
}
const cold = performance.now()
identitiesOf(mentions)
const first = performance.now() - cold
const runs = 2000
for (let i = 0; i < 300; i++) identitiesOf(mentions)
const start = performance.now()
for (let i = 0; i < runs; i++) identitiesOf(mentions)
console.log(`first ${first.toFixed(1)} ms, warm ${((performance.now() - start) / runs).toFixed(3)} ms a page of ${mentions.length} mentions`)

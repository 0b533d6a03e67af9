/**
 * Time and memory of an index of made-up names: building, writing, opening, searching over scripts; run with
 * `node --expose-gc --conditions=@polyonym/source bench/search.ts [names]`. What it finds is measured by `scripts/search/measure.ts`.
 */
import { buildNameIndex, type NameRow, openNameIndex } from "../src/search/index.ts"

const given = "Taras Iryna Olena Kostiantyn Johann Franz Ludwig Jane William Akira Haruki Mahmoud Naguib Amos Shota Aram Jean Antonín Stanisław Wisława Thomas Heinrich María José Nguyễn Siti Ahmad Chen Joon-ho Chan-wook".split(" ")
const starts = "Boy Mel Hry Tkach Shev Koval Schu Beet Shake Mura Kuro Dar Mah Kaz Rust Khach Sib Dvo Szym Mus Rodr Fern John Wil Ander Papa Gior Saar Nak Yam".split(" ")
const middles = "a en or iv an el os um ik ar".split(" ")
const ends = "chuk nyk tsenko ko enko ski bert hoven speare kami sawa wish fouz akis veli turian elius řák borska il guez andes son sen dopoulos gadze inen mura moto".split(" ")

const count = Number(process.argv[2] ?? 25_000)
const rows = Array.from({ length: count }, (_, at): NameRow => {
  const rest = Math.imul(at, 2654435761) >>> 0
  return { id: `n${at}`, name: `${given[rest % given.length]!} ${starts[(rest >>> 5) % starts.length]!}${middles[(rest >>> 11) % middles.length]!}${ends[(rest >>> 17) % ends.length]!}` }
})
const queries: ReadonlyArray<readonly [text: string, language: string]> = [
  ["Тарас Мельникенко", "uk"], ["Ирина Ковалевская", "ru"], ["محمود درويش", "ar"], ["שמואל רוסט", "he"], ["フランツ・シューベルト", "ja"], ["박찬욱", "ko"], ["贝多芬", "zh"], ["Νίκος Καζαντζάκης", "el"], ["Thomas Anderson", "en"], ["J. Fernandes", "pt"]
]

const memory = (): number => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
/** Seconds of processor time: other programs on the machine do not count. */
function seconds(once: () => void): number {
  const from = process.cpuUsage()
  once()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1e6
}

buildNameIndex(rows.slice(0, 100)).search("Anna")
const before = memory()
let index = buildNameIndex([])
console.log(`${count} names built in ${seconds(() => index = buildNameIndex(rows)).toFixed(2)} s; ${Math.round((memory() - before) / count)} bytes a name in memory${globalThis.gc === undefined ? " (run with --expose-gc)" : ""}`)
let bytes = new Uint8Array()
console.log(`written in ${seconds(() => bytes = new Uint8Array(index.toBytes())).toFixed(2)} s, ${(bytes.length / count).toFixed(0)} bytes a name; opened in ${seconds(() => index = openNameIndex(bytes)).toFixed(2)} s`)
const once = (): void => {
  for (const [text, language] of queries) index.search(text, { language })
}
console.log(`cold ${(seconds(once) * 1000 / queries.length).toFixed(2)} ms, warm ${(seconds(() => Array.from({ length: 20 }, once)) * 50 / queries.length).toFixed(2)} ms a query`)
console.log(`added and removed again: ${(seconds(() => {
  for (let at = 0; at < 1000; at++) {
    index.add({ id: "one more", name: `Olena ${starts[at % starts.length]!}` })
    index.remove("one more")
  }
}) * 1000).toFixed(0)} µs a name`)

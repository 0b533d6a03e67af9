/**
 * Token pairs a second (of processor time) of `soundOdds`, warm: near and random pairs; beside fuzzball's `ratio` where FUZZBALL names its folder.
 * Run with `node --conditions=@polyonym/source bench/sound.ts`.
 */
import { createRequire } from "node:module"
import { soundOdds, type SoundToken, soundToken } from "../src/sound/index.ts"

const latin = "Taras Boychuk Iryna Melnyk Kostiantyn Hrytsenko Schevchenko Johnson Jonson Dupont Müller Mueller Kowalczyk Nowakowska Yamamoto Nakamura Suzuki Hussein Husayn Mohammed Muhammad Rodríguez Fernandes Kim Park Wong Giorgadze Papadopoulos Nikolaidis Andersson".split(" ")
const texts: Readonly<Record<string, ReadonlyArray<string>>> = {
  Latn: latin,
  Cyrl: "Тарас Бойчук Ірина Мельник Костянтин Гриценко Шевченко Джонсон Дюпон Мюллер Ковальчик Новаковська Ямамото Накамура Хусейн Мухаммед Родрігес Фернандес Ким Пак".split(" "),
  Arab: "حسين محمد جونسون مولر كوفالتشيك ياماموتو رودريغيز بابادوبولوس إيرينا تاراس".split(" "),
  Hebr: "חוסיין מוחמד ג'ונסון מילר קובלצ'יק יאמאמוטו רודריגס טאראס אירינה מלניק".split(" "),
  Kana: "ジョンソン ミュラー コワルチク ヤマモト ナカムラ ロドリゲス タラス イリーナ フセイン".split(" "),
  Hang: "존슨 뮐러 야마모토 나카무라 로드리게스 타라스 이리나 후세인 김 박".split(" "),
  Hani: "约翰逊 米勒 罗德里格斯 塔拉斯 伊琳娜 侯赛因 穆罕默德 山本 中村 鈴木".split(" ")
}
const tokens = new Map(Object.entries(texts).map(([script, list]) => [script, list.map((text) => soundToken(text, { script }))]))

function rate(a: ReadonlyArray<SoundToken>, b: ReadonlyArray<SoundToken>): number {
  let sum = 0
  const once = (): void => {
    for (const left of a) for (const right of b) sum += soundOdds(left, right)
  }
  const value = timed(once) * a.length * b.length
  if (Number.isNaN(sum)) throw new Error("no number")
  return value
}

/** Rounds a second of processor time, warm: other programs on the machine do not count. */
function timed(once: () => void): number {
  const warm = performance.now()
  while (performance.now() - warm < 300) once()
  const before = process.cpuUsage()
  let rounds = 0
  for (const started = performance.now(); performance.now() - started < 1000; rounds++) once()
  const { user, system } = process.cpuUsage(before)
  return rounds / (user + system) * 1e6
}

const show = (name: string, value: number): void => console.log(`${name.padEnd(34)} ${(value / 1000).toFixed(0).padStart(7)} k pairs a second`)

for (const script of tokens.keys()) show(`Latn ${script}, all with all`, rate(tokens.get("Latn")!, tokens.get(script)!))
show("Cyrl Hebr, all with all", rate(tokens.get("Cyrl")!, tokens.get("Hebr")!))
show("Latn Cyrl, same names", rate([soundToken("Hrytsenko")], [soundToken("Гриценко")]))
show("Latn Latn, same names", rate([soundToken("Schewtschenko")], [soundToken("Shevchenko")]))

const folder = process.env.FUZZBALL
if (folder === undefined) console.log("FUZZBALL is unset: nothing to compare with")
else {
  const { ratio } = createRequire(`${folder}/`)("fuzzball") as { ratio: (a: string, b: string, options?: object) => number }
  let sum = 0
  const value = timed(() => {
    for (const a of latin) for (const b of latin) sum += ratio(a, b, { full_process: false })
  })
  show(`fuzzball ratio (${sum > 0 ? "Latn" : ""})`, value * latin.length ** 2)
}

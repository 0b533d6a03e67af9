/** Speed in one process, in turns, as ratios of the same round. */
import type { Span } from "@polyonym/facts/pure"
import { segmentText } from "../../src/pure.ts"
import { wordsOf } from "../../src/words.ts"
import type { Corpus } from "./documents.ts"
import { platform } from "./peers.ts"
import { printTable } from "./table.ts"

function platformWords(text: string, language: string): number {
  let count = 0
  for (const { isWordLike } of platform(language, "word").segment(text)) if (isWordLike === true) count++
  return count
}
function platformSentences(text: string, language: string): number {
  let count = 0
  for (const { segment } of platform(language, "sentence").segment(text)) if (segment !== "") count++
  return count
}

/** The ranges of the platform's words and sentences, kept as ours are. */
function platformRanges(text: string, language: string): number {
  const words: Array<Span> = []
  const sentences: Array<Span> = []
  for (const { index, isWordLike, segment } of platform(language, "word").segment(text)) if (isWordLike === true) words.push({ start: index, end: index + segment.length })
  for (const { index, segment } of platform(language, "sentence").segment(text)) sentences.push({ start: index, end: index + segment.length })
  return words.length + sentences.length
}

/** Processor time in milliseconds. */
function used(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
const middle = (times: ReadonlyArray<number>): number => times.toSorted((a, b) => a - b)[times.length >> 1]!

/** Lines written for this bench, in languages that the corpora do not have. */
const lines = {
  uk: "Начальник порту О. В. Гнатюк сказав, що пором не вийде до полудня. Другого берега ніхто не бачив, і люди пішли на вул. Зелену. ",
  ar: "قال مدير الميناء إن العبّارة لن تغادر قبل الظهر. لم يرَ أحد الضفة الأخرى، وذهب الناس لشرب الشاي. "
}
/** Of the corpus of many languages, those that the platform's dictionaries split. */
const unspaced = ["ja", "th"]

/** Words a second of `segmentText`, and how many times as fast as the platform's words, and as its words and sentences. */
export function printSpeed(corpora: ReadonlyArray<Corpus>, rounds: number): void {
  const many = corpora.filter(({ language }) => language === "mul").flatMap(({ documents }) => documents)
  const texts = [...corpora.filter(({ language }) => language !== "mul").map(({ name, language, documents }) => ({ name, language, texts: documents.map(({ text }) => text) })),
    ...unspaced.map((language) => ({ name: "lingua", language, texts: many.filter((one) => one.language === language).map(({ text }) => text) })).filter(({ texts }) => texts.length > 0),
    ...Object.entries(lines).map(([language, line]) => ({ name: "a line, repeated", language, texts: Array.from({ length: 20 }, () => line.repeat(Math.ceil(2000 / line.length))) }))]
  const rows = texts.map(({ name, language, texts }) => {
    const runs = [
      (text: string) => segmentText(text, { language }).words.length,
      (text: string) => wordsOf(text, () => language).length,
      (text: string) => platformWords(text, language),
      (text: string) => platformWords(text, language) + platformSentences(text, language),
      (text: string) => platformRanges(text, language)
    ]
    const times = runs.map((): Array<number> => [])
    for (let round = -3; round < rounds; round++) {
      for (let i = 0; i < runs.length; i++) {
        const at = (i + round + 3) % runs.length
        const time = used(() => {
          for (const text of texts) runs[at]!(text)
        })
        if (round >= 0) times[at]!.push(time)
      }
    }
    const [both, words, theirWords, theirBoth, theirRanges] = times.map(middle) as [number, number, number, number, number]
    const ratio = (own: number, peer: number): string => `${(peer / own).toFixed(2)}×`
    const count = texts.reduce((sum, text) => sum + wordsOf(text, () => language).length, 0)
    return [`${name} (${language})`, (count / both / 1000).toFixed(2), ratio(both, theirBoth), ratio(both, theirRanges), ratio(both, theirWords), ratio(words, theirWords)]
  })
  printTable(`speed, the median of ${rounds} rounds in turns, processor time (goal: ≥ 1×): words and sentences in million words a second; against Intl's words and sentences, counted and with their ranges kept as ours are; against Intl's words alone; words alone against words alone`,
    ["text", "M words/s", "both", "both, kept", "both : words", "words"], rows)
}

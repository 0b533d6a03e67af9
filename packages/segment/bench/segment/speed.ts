/** Speed in one process, in turns, as ratios of the same round. */
import { performance } from "node:perf_hooks"
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

/** Lines written for this bench, in languages that the corpora do not have. */
const lines = {
  uk: "Начальник порту О. В. Гнатюк сказав, що пором не вийде до полудня. Другого берега ніхто не бачив, і люди пішли на вул. Зелену. ",
  ar: "قال مدير الميناء إن العبّارة لن تغادر قبل الظهر. لم يرَ أحد الضفة الأخرى، وذهب الناس لشرب الشاي. ",
  ja: "港長は、フェリーは正午まで出航しないと言った。誰も向こう岸を見ることができなかった。",
  th: "เรือข้ามฟากจะไม่ออกก่อนเที่ยง ไม่มีใครมองเห็นอีกฝั่งหนึ่ง "
}

/** Words a second of `segmentText`, and how many times as fast as the platform's words, and as its words and sentences. */
export function printSpeed(corpora: ReadonlyArray<Corpus>, rounds: number): void {
  const texts = [...corpora.filter(({ language }) => language !== "mul").map(({ name, language, documents }) => ({ name, language, texts: documents.map(({ text }) => text) })),
    ...Object.entries(lines).map(([language, line]) => ({ name: "a line, repeated", language, texts: Array.from({ length: 20 }, () => line.repeat(Math.ceil(2000 / line.length))) }))]
  const rows = texts.map(({ name, language, texts }) => {
    const runs = [
      (text: string) => segmentText(text, { language }).words.length,
      (text: string) => wordsOf(text, () => language).length,
      (text: string) => platformWords(text, language),
      (text: string) => platformWords(text, language) + platformSentences(text, language)
    ]
    const times = runs.map((): Array<number> => [])
    for (let round = -1; round < rounds; round++) {
      for (let i = 0; i < runs.length; i++) {
        const at = (i + round + 1) % runs.length
        const start = performance.now()
        for (const text of texts) runs[at]!(text)
        if (round >= 0) times[at]!.push(performance.now() - start)
      }
    }
    const [both, words, theirWords, theirBoth] = times as [Array<number>, Array<number>, Array<number>, Array<number>]
    const ratio = (own: Array<number>, peer: Array<number>): string => `${(Math.min(...peer) / Math.min(...own)).toFixed(2)}×`
    const count = texts.reduce((sum, text) => sum + wordsOf(text, () => language).length, 0)
    return [`${name} (${language})`, (count / Math.min(...both) / 1000).toFixed(2), ratio(both, theirBoth), ratio(both, theirWords), ratio(words, theirWords)]
  })
  printTable(`speed, the best of ${rounds} rounds in turns (goal: ≥ 1×): words and sentences in million words a second; against Intl's words and sentences, against Intl's words alone; words alone against words alone`,
    ["text", "M words/s", "both", "both : words", "words"], rows)
}

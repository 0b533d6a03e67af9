/**
 * Sentences and words of pages of some 2,000 characters, as ratios to one call of franc's `francAll` on the same text, in pairs, and in milliseconds. The lines repeat, which is easier for
 * franc than a real page is; a script of one language franc does not measure at all.
 */
import { performance } from "node:perf_hooks"
import { francAll } from "franc"
import { segmentText } from "../src/pure.ts"

const pages = {
  en: "The harbour master, Dr. J. R. Low, said that the ferry wouldn't leave before 6 p.m. Nobody could see the other bank. ",
  uk: "Начальник порту О. В. Гнатюк сказав, що пором не вийде до полудня. Другого берега ніхто не бачив, і люди пішли на вул. Зелену. ",
  ar: "قال مدير الميناء إن العبّارة لن تغادر قبل الظهر. لم يرَ أحد الضفة الأخرى، وذهب الناس لشرب الشاي. ",
  ja: "港長は、フェリーは正午まで出航しないと言った。誰も向こう岸を見ることができなかった。"
}
const time = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}
const middle = (values: Array<number>): number => values.sort((a, b) => a - b)[values.length >> 1]!

for (const [language, line] of Object.entries(pages)) {
  const text = line.repeat(Math.ceil(2000 / line.length)).slice(0, 2000)
  const ratios: Array<number> = []
  const times: Array<number> = []
  for (let i = 0; i < 250; i++) {
    const peer = time(() => francAll(text))
    const own = time(() => segmentText(text, { language }))
    if (i < 50) continue
    ratios.push(own / peer)
    times.push(own)
  }
  console.log(`${language}: ${middle(times).toFixed(2)} ms, ${middle(ratios).toFixed(2)}× francAll on ${text.length} characters (median of ${ratios.length} pairs)`)
}

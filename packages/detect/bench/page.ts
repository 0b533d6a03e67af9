/**
 * Detection of pages of some 2,000 characters, with their spans, as ratios to one call of franc's `francAll` on the same text, in pairs; and of ten million
 * characters, in milliseconds. `detectSpans` does all that the stage does.
 */
import { performance } from "node:perf_hooks"
import { francAll } from "franc"
import { detect, detectSpans } from "../src/pure.ts"

const pages = {
  "English with Ukrainian quotations": Array.from({ length: 12 }, (_, i) =>
    `The harbour master said on day ${i} that the ferry would not leave before noon, because the wind had turned and nobody could see the other bank of the river. “Ми чекаємо,” he added.`),
  Ukrainian: Array.from({ length: 14 }, (_, i) =>
    `Начальник порту сказав на ${i}-й день, що пором не вийде до полудня, бо вітер змінився. Другого берега ніхто не бачив, і люди пішли пити чай до станції.`),
  Russian: Array.from({ length: 14 }, (_, i) =>
    `Начальник порта сказал на ${i}-й день, что паром не выйдет до полудня, потому что ветер переменился. Другого берега никто не видел, и люди пошли пить чай.`),
  French: Array.from({ length: 14 }, (_, i) =>
    `Le chef du port a dit le jour ${i} que le bac ne partirait pas avant midi, parce que le vent avait tourné. Personne ne voyait l’autre rive, et les gens sont allés boire un thé.`)
}
const time = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}
const middle = (values: Array<number>): number => values.sort((a, b) => a - b)[values.length >> 1]!

for (const [name, lines] of Object.entries(pages)) {
  const text = lines.join("\n\n").slice(0, 2160)
  const ratios: { readonly detect: Array<number>; readonly detectSpans: Array<number> } = { detect: [], detectSpans: [] }
  for (let i = 0; i < 250; i++) {
    const peer = time(() => francAll(text))
    const one = time(() => detect(text))
    const spans = time(() => detectSpans(text))
    if (i < 50) continue
    ratios.detect.push(one / peer)
    ratios.detectSpans.push(spans / peer)
  }
  console.log(`${name}, ${text.length} characters: detect ${middle(ratios.detect).toFixed(2)}×, detect and spans ${middle(ratios.detectSpans).toFixed(2)}× francAll (median of ${ratios.detect.length} pairs)`)
}
const long = pages.Ukrainian.join("\n\n").repeat(5000).slice(0, 1e7)
console.log(`${long.length} characters: detect ${middle(Array.from({ length: 9 }, () => time(() => detect(long)))).toFixed(1)} ms, detect and spans ${time(() => detectSpans(long)).toFixed(0)} ms`)

/** Detection of a page of some 2,000 characters, with its spans, as a ratio to one call of franc's `francAll` on the same text, in pairs. */
import { performance } from "node:perf_hooks"
import { francAll } from "franc"
import { detect, detectSpans } from "../src/pure.ts"

const text = Array.from({ length: 12 }, (_, i) =>
  `The harbour master said on day ${i} that the ferry would not leave before noon, because the wind had turned and nobody could see the other bank of the river. “Ми чекаємо,” he added.`).join("\n\n")
const time = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}
const ratios: Record<string, Array<number>> = { detect: [], detectSpans: [] }
for (let i = 0; i < 250; i++) {
  const peer = time(() => francAll(text))
  const one = time(() => detect(text))
  const spans = time(() => detectSpans(text))
  if (i >= 50) {
    ratios["detect"]!.push(one / peer)
    ratios["detectSpans"]!.push(spans / peer)
  }
}
for (const [name, values] of Object.entries(ratios)) console.log(`${name}: ${values.sort((a, b) => a - b)[values.length >> 1]!.toFixed(2)}× francAll on ${text.length} characters (median of ${values.length} pairs)`)

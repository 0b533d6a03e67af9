/** Accuracy of sentences within groups of languages that are easily taken for one another, every answer being possible. */
import { groups, inLatin } from "./confusable.ts"
import { answerOf, type Detector } from "./detector.ts"
import { type Choice, type Line, linguaOf } from "./lines.ts"
import { percent, printTable } from "./table.ts"

async function rightOf(detector: Detector, lines: ReadonlyArray<Line>): Promise<number> {
  let right = 0
  for (const { text, language } of lines) if ((await answerOf(detector, text)).language === language) right++
  return right
}

export async function printGroups(detectors: ReadonlyArray<Detector>, choice: Choice): Promise<void> {
  const lines = linguaOf("sentences", choice)
  const latin = inLatin(lines)
  const rows: Array<ReadonlyArray<string>> = []
  for (const group of groups) {
    const sums = detectors.map(() => 0)
    for (const language of group) {
      const own = language === "sr-Latn" ? latin : lines.filter((line) => line.language === language)
      const right = await Promise.all(detectors.map((detector) => rightOf(detector, own)))
      right.forEach((count, i) => sums[i]! += count / own.length)
      rows.push([`${language} (${own.length})`, ...right.map((count) => count === 0 ? "–" : percent(count, own.length))])
    }
    rows.push([`= ${group.join(" ")}`, ...sums.map((sum) => percent(sum, group.length))])
  }
  printTable("confusable groups, sentences; % right, –: never; =: mean of the group", ["language", ...detectors.map(({ name }) => name)], rows)
}

/** Accuracy on short texts: headlines and captions, beginnings of sentences, tweets. */
import { answerOf, type Detector, within } from "./detector.ts"
import { type Choice, headlinesOf, type Line, linguaOf, shortened, tweetsOf } from "./lines.ts"
import { percent, printTable } from "./table.ts"

const longest = 40

async function rightOf(lines: ReadonlyArray<Line>, answering: ((text: string) => string | Promise<string>) | undefined): Promise<string> {
  if (answering === undefined) return "–"
  let right = 0
  for (const { text, language } of lines) if (await answering(text) === language) right++
  return percent(right, lines.length)
}

export async function printShort(detectors: ReadonlyArray<Detector>, choice: Choice): Promise<void> {
  const tweets = tweetsOf(choice)
  const sets: ReadonlyArray<readonly [string, ReadonlyArray<Line>]> = [
    ["headlines", headlinesOf(choice)],
    [`≤ ${longest}`, linguaOf("sentences", choice).map(({ text, language }) => ({ text: shortened(text, longest), language }))],
    ["tweets", tweets]
  ]
  const six = new Set(tweets.map(({ language }) => language))
  const rows: Array<ReadonlyArray<string>> = [["(lines)", ...sets.map(([, lines]) => String(lines.length)), String(tweets.length)]]
  for (const detector of detectors) {
    const row = [detector.name]
    for (const [, lines] of sets) row.push(await rightOf(lines, async (text) => (await answerOf(detector, text)).language))
    rows.push([...row, await rightOf(tweets, within(detector, six))])
  }
  printTable(`short texts; % right; headlines and captions of the pages, Lingua's sentences cut at ${longest} characters, tweets, tweets kept to ${[...six].join(" ")}`,
    ["detector", ...sets.map(([name]) => name), "tweets only"], rows)
}

/** Strings that are no text in any one language: how often a detector says that it can be relied on, and how often it names a language at all. */
import { junk } from "../../test/junk.ts"
import { answerOf, type Answer, type Detector } from "./detector.ts"
import { printTable } from "./table.ts"

const names = ({ language }: Answer): boolean => language !== "und" && language !== "zxx"

export async function printJunk(detectors: ReadonlyArray<Detector>): Promise<void> {
  const rows: Array<ReadonlyArray<string>> = []
  const claims: Array<string> = []
  for (const detector of detectors) {
    const answers = await Promise.all(junk.map(async ([kind, text]) => ({ kind, text, answer: await answerOf(detector, text) })))
    const reliable = answers.filter(({ answer }) => answer.reliable === true)
    const sure = answers.filter(({ answer }) => names(answer) && (answer.confidence ?? 0) >= 0.9)
    const told = answers.some(({ answer }) => answer.reliable !== undefined)
    rows.push([
      detector.name, told ? String(reliable.length) : "–", answers.some(({ answer }) => answer.confidence !== undefined) ? String(sure.length) : "–",
      String(answers.filter(({ answer }) => names(answer)).length)
    ])
    if (detector.name.startsWith("polyonym")) claims.push(...reliable.map(({ kind, text, answer }) => `${detector.name}: ${text} (${kind}) is ${answer.language}`))
  }
  printTable(`junk, ${junk.length} strings: called reliable (goal: none), given 0.9 or more, given a language`, ["detector", "reliable", "≥ 0.9", "language"], rows)
  for (const claim of claims) console.log(claim)
}

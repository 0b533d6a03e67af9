import { scriptRuns } from "@polyonym/script/runs"
import type { LanguageGuess, LanguageSpan } from "@polyonym/facts/pure"

/** So many letters a passage must have to be told apart from the text around it. */
const fewest = 40
const letter = /\p{L}/gu
const eastAsian: ReadonlySet<string> = new Set(["Hani", "Hira", "Kana", "Bopo"])

interface Passage {
  readonly start: number
  end: number
  script: string
  letters: number
}

/** Runs of one script inside a line; Chinese characters and kana side by side are one run. What is too short goes with what is before it. */
function passagesOf(text: string): ReadonlyArray<Passage> {
  const passages: Array<Passage> = []
  let start = 0
  for (const line of text.split(/(?<=\n)/)) {
    for (const run of scriptRuns(line)) {
      const script = eastAsian.has(run.script) ? "Hani" : run.script
      const end = start + run.end
      const letters = (line.slice(run.start, run.end).match(letter)?.length ?? 0) * (script === "Hani" ? 3 : 1)
      const last = passages.at(-1)
      const goesOn = last !== undefined && (letters < fewest || (last.script === script && last.end === start + run.start && run.start > 0))
      if (goesOn) {
        last.end = end
        if (last.script === script) last.letters += letters
      } else passages.push({ start: start + run.start, end, script, letters })
    }
    start += line.length
  }
  return passages
}

/**
 * The spans of a text by a function that guesses at a whole text's language: a line, or a run of another script in it, is given its own language where it has forty letters
 * and the guess is reliable; all else stays in the text's own. Time grows with the length of the text.
 */
export function spansByPassage(text: string, main: LanguageGuess, guess: (passage: string) => LanguageGuess): Array<LanguageSpan> {
  if (text.length === 0) return []
  const spans: Array<{ start: number; end: number; language: string; script: string; confidence: number }> = []
  for (const { start, end, letters } of passagesOf(text)) {
    const own = letters < fewest || main.language === "zxx" ? main : guess(text.slice(start, end))
    const { language, script, confidence } = own.reliable ? own : main
    const last = spans.at(-1)
    if (last !== undefined && last.language === language && last.script === script) {
      last.end = end
      last.confidence = Math.max(last.confidence, confidence)
    } else spans.push({ start, end, language, script, confidence })
  }
  return spans
}

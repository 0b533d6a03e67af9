/** Speed in one process, in turns, as ratios of the same round; and first answers, in processes of their own. */
import type { Detector } from "./detector.ts"
import { printFirstAnswers } from "./firstAnswers.ts"
import { type Choice, type Line, linguaOf } from "./lines.ts"
import { median, printTable } from "./table.ts"

interface Subject {
  readonly name: string
  readonly run: (text: string) => unknown
}

async function time({ run }: Subject, texts: ReadonlyArray<string>): Promise<number> {
  const start = performance.now()
  for (const text of texts) {
    const out = run(text)
    if (out instanceof Promise) await out
  }
  return performance.now() - start
}

/** Milliseconds for a text by subject and round; each round begins with another subject, and a first one is not counted. */
async function rounds(subjects: ReadonlyArray<Subject>, textsOf: (subject: Subject) => ReadonlyArray<string>, count: number): Promise<ReadonlyMap<string, ReadonlyArray<number>>> {
  const times = new Map<string, Array<number>>(subjects.map(({ name }) => [name, []]))
  for (let round = -1; round < count; round++) {
    for (let i = 0; i < subjects.length; i++) {
      const subject = subjects[(i + round + 1) % subjects.length]!
      const texts = textsOf(subject)
      const taken = await time(subject, texts)
      if (round >= 0) times.get(subject.name)!.push(taken / texts.length)
    }
  }
  return times
}

/** How many times as fast as a peer, by rounds. */
function against(times: ReadonlyMap<string, ReadonlyArray<number>>, name: string, peer: string): string {
  const others = times.get(peer)
  return others === undefined ? "–" : `${median(times.get(name)!.map((taken, i) => others[i]! / taken)).toFixed(2)}×`
}

/** One text after another of a language, of so many characters or a little more. */
function joined(lines: ReadonlyArray<Line>, language: string, length: number): string {
  const own = lines.filter((line) => line.language === language)
  let text = ""
  for (let i = 0; text.length < length; i++) text += `${own[i % own.length]!.text}\n`
  return text
}

async function printDocuments(subjects: ReadonlyArray<Subject>, title: string, texts: ReadonlyArray<string>, count: number): Promise<void> {
  const times = await rounds(subjects, () => texts, count)
  const characters = Math.round(texts.reduce((sum, { length }) => sum + length, 0) / texts.length)
  printTable(`${title}: ${texts.length} of ${characters} characters on average, medians of ${count} rounds (goal: ≥ 1× eld large, ≥ 5× franc)`, ["detector", "documents/s", "eld large", "franc"],
    subjects.map(({ name }) => [name, (1000 / median(times.get(name)!)).toFixed(0), against(times, name, "eld large"), against(times, name, "franc")]))
}

const long = 1_000_000
/** A detector that takes this many milliseconds for a tenth of the long text is given no more than that. */
const slow = 1000
/** Calls are timed together until they take about so many milliseconds. */
const enough = 20
const repeated = (text: string, milliseconds: number): ReadonlyArray<string> => Array.from({ length: Math.min(50, Math.max(1, Math.round(enough / milliseconds))) }, () => text)

async function printLong(subjects: ReadonlyArray<Subject>, detectors: ReadonlyArray<Detector>, lines: ReadonlyArray<Line>, count: number): Promise<void> {
  const text = joined(lines, "en", long)
  const tenth = text.slice(0, long / 10)
  const first = await rounds(subjects, () => [tenth], 1)
  const guess = ({ name }: Subject): number => median(first.get(name)!)
  const parts = await rounds(subjects, (subject) => repeated(tenth, guess(subject)), count)
  const times = await rounds(subjects.filter((subject) => guess(subject) <= slow), (subject) => repeated(text, guess(subject)), count)
  const turned = `${joined(lines, "de", long / 50)}${joined(lines, "en", long / 50 * 4)}`
  const rows: Array<ReadonlyArray<string>> = []
  for (const { name } of subjects) {
    const whole = times.get(name)
    const part = median(parts.get(name)!)
    const answer = await detectors.find((detector) => detector.name === name)?.answer(turned)
    const speed = whole === undefined ? Buffer.byteLength(tenth) / part : Buffer.byteLength(text) / median(whole)
    rows.push([name, (speed / 1000).toFixed(2), ...whole === undefined ? ["–", "–", "–"] : [against(times, name, "eld large"), against(times, name, "franc"), (median(whole) / part).toFixed(1)], answer?.language ?? "–"])
  }
  printTable(`long text, ${text.length} characters of English (–: a tenth of it), medians of ${count} rounds (goal: ≥ 1× eld large); growth: time for it against that for a tenth, 1 if no more than a beginning or a sample is read; turned: answer to German in the first fifth and English after`,
    ["detector", "MB/s", "eld large", "franc", "growth", "turned"], rows)
}

export async function printSpeed(detectors: ReadonlyArray<Detector>, choice: Choice, peers: string | undefined): Promise<void> {
  const quick = choice.every > 1
  printFirstAnswers(detectors, { peers, data: choice.data, rounds: quick ? 2 : 5 })
  const subjects: ReadonlyArray<Subject> = detectors.flatMap((detector) => {
    const { name, spans } = detector
    return [{ name, run: (text: string) => detector.answer(text) }, ...(name.startsWith("polyonym") && spans !== undefined ? [{ name: `${name}, spans`, run: spans }] : [])]
  })
  const lines = linguaOf("sentences", { ...choice, every: 1 })
  const short = lines.filter((_, i) => i % 40 === 0).map(({ text }) => text)
  const pages = [...new Set(lines.map(({ language }) => language))].map((language) => joined(lines, language, 2000).slice(0, 2000))
  await printDocuments(subjects, "sentences in 75 languages", short, quick ? 3 : 9)
  await printDocuments(subjects, "pages, one in each language", pages, quick ? 3 : 9)
  await printLong(subjects, detectors, lines, quick ? 1 : 5)
}

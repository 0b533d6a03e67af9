/** Accuracy on Lingua's development lines: of all 75 languages and of those that every detector knows, with every answer possible and with only these. */
import { answerOf, type Detector, within } from "./detector.ts"
import { type Choice, type Kind, kinds, type Line, linguaOf } from "./lines.ts"
import { percent, printTable } from "./table.ts"

type Lines = ReadonlyMap<Kind, ReadonlyArray<Line>>
type Answering = (text: string) => string | Promise<string>

const freely = (detector: Detector): Answering => async (text) => (await answerOf(detector, text)).language

async function shares(lines: Lines, answering: Answering | undefined): Promise<ReadonlyArray<string>> {
  const out: Array<string> = []
  for (const list of lines.values()) {
    let right = 0
    if (answering !== undefined) for (const { text, language } of list) if (await answering(text) === language) right++
    out.push(answering === undefined ? "–" : percent(right, list.length))
  }
  return out
}

/** The languages that a detector answers rightly once at least. */
async function knownTo(detector: Detector, lines: Lines): Promise<ReadonlySet<string>> {
  const known = new Set<string>()
  for (const list of lines.values()) for (const { text, language } of list) if ((await answerOf(detector, text)).language === language) known.add(language)
  return known
}

const inCode = (a: string, b: string): number => a < b ? -1 : 1

export async function printLingua(detectors: ReadonlyArray<Detector>, choice: Choice): Promise<void> {
  const lines: Lines = new Map(kinds.map((kind) => [kind, linguaOf(kind, choice)]))
  const all = new Set([...lines.values()].flatMap((list) => list.map(({ language }) => language)))
  const known = new Map<Detector, ReadonlySet<string>>()
  const rows: Array<ReadonlyArray<string>> = []
  for (const detector of detectors) {
    known.set(detector, await knownTo(detector, lines))
    rows.push([detector.name, detector.subset, String(known.get(detector)!.size), ...await shares(lines, freely(detector)), ...await shares(lines, within(detector, all))])
  }
  const counts = [...lines.values()].map(({ length }) => length).join(" / ")
  printTable(`lingua, ${all.size} languages, ${counts} lines; % right; known: languages answered rightly once or more; 75: kept to these languages`,
    ["detector", "subset", "known", "word", "pair", "sentence", "word 75", "pair 75", "sentence 75"], rows)

  const common = new Set([...all].filter((language) => detectors.every((detector) => known.get(detector)!.has(language))).sort(inCode))
  const fewer: Lines = new Map([...lines].map(([kind, list]) => [kind, list.filter(({ language }) => common.has(language))]))
  const commonRows: Array<ReadonlyArray<string>> = []
  for (const detector of detectors) commonRows.push([detector.name, detector.subset, ...await shares(fewer, freely(detector)), ...await shares(fewer, within(detector, common))])
  printTable(`lingua, the ${common.size} languages that all of these know (${[...common].join(" ")}), ${[...fewer.values()].map(({ length }) => length).join(" / ")} lines; % right`,
    ["detector", "subset", "word", "pair", "sentence", "word only", "pair only", "sentence only"], commonRows)
}

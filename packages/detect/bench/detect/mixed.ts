/** Texts of two languages: how many words are given their language by spans; and how often a text of one language is given a second. */
import { answerOf, type Detector, type Stretch } from "./detector.ts"
import { type Choice, linguaOf } from "./lines.ts"
import { type Distance, distances, type Shape, shapes, type Spliced, splicer } from "./splices.ts"
import { percent, printTable } from "./table.ts"

const segmenter = new Intl.Segmenter("en", { granularity: "word" })
const letter = /\p{L}/u
const languageAt = (stretches: ReadonlyArray<Stretch>, at: number): string | undefined => stretches.find(({ start, end }) => start <= at && at < end)?.language

interface Case extends Spliced {
  readonly shape: Shape
  readonly distance: Distance
  readonly words: ReadonlyArray<number>
}
const wordsOf = (text: string): ReadonlyArray<number> => [...segmenter.segment(text)].filter(({ segment, isWordLike }) => isWordLike === true && letter.test(segment)).map(({ index }) => index)

interface Tally {
  right: number
  all: number
  rightForeign: number
  foreign: number
}

function count(tally: Tally, { words, stretches, foreign }: Pick<Case, "words" | "stretches" | "foreign">, found: ReadonlyArray<Stretch>): void {
  for (const at of words) {
    const language = languageAt(stretches, at)
    if (language === undefined) continue
    const right = languageAt(found, at) === language ? 1 : 0
    tally.all++
    tally.right += right
    if (language !== foreign) continue
    tally.foreign++
    tally.rightForeign += right
  }
}
const empty = (): Tally => ({ right: 0, all: 0, rightForeign: 0, foreign: 0 })
const shares = ({ right, all, rightForeign, foreign }: Tally): ReadonlyArray<string> => [percent(right, all), percent(rightForeign, foreign)]
const sum = (tallies: ReadonlyArray<Tally>): Tally => tallies.reduce((all, one) => ({
  right: all.right + one.right, all: all.all + one.all, rightForeign: all.rightForeign + one.rightForeign, foreign: all.foreign + one.foreign
}), empty())

interface Spanning {
  readonly name: string
  readonly spans: (text: string) => ReadonlyArray<Stretch> | Promise<ReadonlyArray<Stretch>>
}

/** How many texts of one language have words that are given another, and of how many words that is so. */
async function secondLanguages(spanning: Spanning, texts: ReadonlyArray<Spliced & Pick<Case, "words">>): Promise<ReadonlyArray<string>> {
  let withSecond = 0
  const tally = empty()
  for (const one of texts) {
    const found = await spanning.spans(one.text)
    if (new Set(one.words.map((at) => languageAt(found, at)).filter((language) => language !== "und" && language !== "zxx")).size > 1) withSecond++
    count(tally, one, found)
  }
  return [percent(withSecond, texts.length), percent(tally.right, tally.all)]
}

export async function printMixed(detectors: ReadonlyArray<Detector>, choice: Choice): Promise<void> {
  const made = splicer(linguaOf("sentences", { ...choice, every: 1 }))
  const each = choice.every === 1 ? 120 : 20
  const cases = distances.flatMap((distance) => shapes.flatMap((shape) => Array.from({ length: each }, (): Case => {
    const spliced = made.splice(shape, distance)
    return { ...spliced, shape, distance, words: wordsOf(spliced.text) }
  })))
  const alone = Array.from({ length: choice.every === 1 ? 450 : 75 }, (_, i) => made.alone(i)).map((one) => ({ ...one, words: wordsOf(one.text) }))
  const spanning: ReadonlyArray<Spanning> = detectors.flatMap((detector) => {
    const { name, spans } = detector
    if (spans === undefined) return []
    const whole = async (text: string): Promise<ReadonlyArray<Stretch>> => [{ start: 0, end: text.length, language: (await answerOf(detector, text)).language }]
    return [{ name, spans: spans.bind(detector) }, ...(name === "polyonym" ? [{ name: "(polyonym, no spans)", spans: whole }] : [])]
  })
  const rows: Array<ReadonlyArray<string>> = []
  const second: Array<ReadonlyArray<string>> = []
  for (const one of spanning) {
    const tallies = new Map(distances.flatMap((distance) => shapes.map((shape) => [`${distance} ${shape}`, empty()] as const)))
    for (const spliced of cases) count(tallies.get(`${spliced.distance} ${spliced.shape}`)!, spliced, await one.spans(spliced.text))
    for (const distance of distances) {
      const own = shapes.map((shape) => tallies.get(`${distance} ${shape}`)!)
      rows.push([one.name, distance, ...[...own, sum(own)].flatMap(shares)])
    }
    rows.push([one.name, "all", ...[...shapes.map((shape) => sum(distances.map((distance) => tallies.get(`${distance} ${shape}`)!))), sum([...tallies.values()])].flatMap(shares)])
    second.push([one.name, ...await secondLanguages(one, alone)])
  }
  printTable(`mixed, ${cases.length} texts of two languages; % of words given their language, and of those of the foreign sentence (goal: 92 of all)`,
    ["detector", "languages", ...[...shapes, "all"].flatMap((shape) => [shape, "foreign"])], rows)
  printTable(`one language, ${alone.length} texts of three sentences; % of texts that are given a second language, % of words right`, ["detector", "second", "right"], second)
}

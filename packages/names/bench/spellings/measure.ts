import { existsSync, readFileSync } from "node:fs"
import { createMatcher, defaultPack } from "@polyonym/lexicon/pure"
import { type Judgement, judgeForm, type JudgeOptions, loadStyle, type NameKind, spellingIndex, type Style } from "../../src/pure.ts"
import { romanisedName } from "../../src/style/romanise.ts"

export interface Entry {
  readonly category: string
  readonly sourceSpelling: string
  readonly correctSpelling: string
  readonly incorrectSpellings: ReadonlyArray<string>
}

const fileOf = (data: string): string => `${data}/facts/spelling-ukraine.jsonl`
export const hasEntries = (data: string | undefined): data is string => data !== undefined && existsSync(fileOf(data))
export const readEntries = (data: string): ReadonlyArray<Entry> => readFileSync(fileOf(data), "utf8").trim().split("\n").map((line): Entry => JSON.parse(line))

const kinds: Readonly<Record<string, NameKind>> = { Person: "person", "Personal name": "person", Company: "organisation" }
const kindOf = ({ category }: Entry): NameKind => kinds[category] ?? "place"
const types: Readonly<Record<NameKind, string>> = { person: "PER", organisation: "ORG", place: "LOC" }

export interface SpellingReading {
  readonly name: string
  readonly wrong: number
  readonly flagged: number
  /** Flagged, and the right spelling is what is to be written. */
  readonly corrected: number
  readonly right: number
  /** Right ones flagged that the style's system itself makes of the native name. */
  readonly wronglyFlagged: ReadonlyArray<string>
  /** Right ones flagged that the official system does not make of the native name: the data have another opinion. */
  readonly disputed: ReadonlyArray<string>
  readonly misses: ReadonlyArray<string>
}

export interface SpellingMeasure {
  readonly held: number
  readonly derivable: number
  readonly neither: number
  readonly readings: ReadonlyArray<SpellingReading>
}

type Judge = (text: string, entry: Entry) => Judgement

function reading(name: string, entries: ReadonlyArray<Entry>, judge: Judge, derives: (entry: Entry) => boolean): SpellingReading {
  const wrong = entries.flatMap((entry) => entry.incorrectSpellings.map((text) => ({ text, entry, judgement: judge(text, entry) })))
  const right = entries.map((entry) => ({ entry, judgement: judge(entry.correctSpelling, entry) }))
  const flagged = wrong.filter(({ judgement }) => judgement.verdict === "departs")
  const flaggedRight = (derived: boolean): ReadonlyArray<string> =>
    right.filter(({ entry, judgement }) => judgement.verdict === "departs" && derives(entry) === derived).map(({ entry, judgement }) => `right, flagged: ${entry.correctSpelling} → ${judgement.preferred ?? "?"}`)
  return {
    name, wrong: wrong.length, flagged: flagged.length, right: right.length,
    corrected: flagged.filter(({ entry, judgement }) => judgement.preferred === entry.correctSpelling).length,
    wronglyFlagged: flaggedRight(true), disputed: flaggedRight(false),
    misses: wrong.filter(({ judgement }) => judgement.verdict !== "departs").map(({ text, entry, judgement }) => `${entry.category}: ${text} (${entry.sourceSpelling}) ${judgement.verdict} ${judgement.basis}`)
  }
}

/** Flags what a style flags among the right and wrong spellings of `entries` that the default pack holds or the style derives. */
export function measureSpellings(entries: ReadonlyArray<Entry>, styleId: string): SpellingMeasure {
  const style: Style = loadStyle(styleId)
  const pack = defaultPack()
  const matcher = createMatcher([pack])
  const spelt = spellingIndex(pack.entities)
  const names: JudgeOptions["names"] = (id) => pack.entity(id)?.names
  const country: JudgeOptions["country"] = (id) => pack.entity(id)?.country
  const ukrainian = new Set(pack.entities.filter((entity) => entity.country === "UA").flatMap((entity) => entity.names.filter((name) => name.language === "uk").map((name) => `${entity.type} ${name.text}`)))
  const holds = (entry: Entry): boolean => ukrainian.has(`${types[kindOf(entry)]} ${entry.sourceSpelling}`)
  const derives = ({ sourceSpelling, correctSpelling }: Entry): boolean => romanisedName(sourceSpelling, "uk", style)?.text === correctSpelling
  const held = entries.filter(holds)
  const heldSet = new Set(held)
  const derivable = entries.filter((entry) => !heldSet.has(entry) && derives(entry))
  const linked = (text: string, entry: Entry): string | undefined =>
    matcher.find(text).filter(({ start, end }) => start === 0 && end === text.length).flatMap(({ candidates }) => candidates).find(({ type }) => type === types[kindOf(entry)])?.id
  const base = (entry: Entry) => ({ style, language: "en", kind: kindOf(entry), names, country, spelt })
  const used = [...held, ...derivable]
  return {
    held: held.length, derivable: derivable.length, neither: entries.length - used.length,
    readings: [
      reading("native name given", used, (text, entry) => judgeForm(text, { ...base(entry), native: entry.sourceSpelling, from: "uk" }), derives),
      reading("Latin text, language told", used, (text, entry) => judgeForm(text, { ...base(entry), id: linked(text, entry), from: "uk" }), derives),
      reading("held by the pack, Latin text alone", held, (text, entry) => judgeForm(text, { ...base(entry), id: linked(text, entry) }), derives),
      reading("Latin text alone", used, (text, entry) => judgeForm(text, { ...base(entry), id: linked(text, entry) }), derives)
    ]
  }
}

/** Everything that finds sentences here: ours, the platform's, and the peers that are installed in a folder. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { segmentText } from "../../src/pure.ts"

export interface Segmenter {
  readonly name: string
  /** The languages that it knows; all if not told. */
  readonly only?: string
  /** Where sentences end, UTF-16 code units, without the white space behind them. */
  readonly ends: (text: string, language: string) => ReadonlyArray<number>
}

/** The end of a range without the white space behind it; nothing if there is nothing else. */
function bare(text: string, start: number, end: number): ReadonlyArray<number> {
  const length = text.slice(start, end).trimEnd().length
  return length === 0 ? [] : [start + length]
}
const platforms = new Map<string, Intl.Segmenter>()
export function platform(language: string, granularity: "sentence" | "word"): Intl.Segmenter {
  const key = `${language} ${granularity}`
  const known = platforms.get(key)
  if (known !== undefined) return known
  const made = new Intl.Segmenter(language, { granularity })
  platforms.set(key, made)
  return made
}
const own: Segmenter = { name: "polyonym", ends: (text, language) => segmentText(text, { language }).sentences.map(({ end }) => end) }
const intl: Segmenter = {
  name: "Intl",
  ends: (text, language) => [...platform(language, "sentence").segment(text)].flatMap(({ index, segment }) => bare(text, index, index + segment.length))
}

interface Compromise {
  readonly tokenize: (text: string) => { readonly json: (options: object) => ReadonlyArray<{ readonly offset: { readonly start: number; readonly length: number } }> }
}
interface SentenceSplitter {
  readonly split: (text: string) => ReadonlyArray<{ readonly type: string; readonly range: readonly [number, number] }>
}
const peers = [
  {
    package: "compromise", file: "src/one.js", only: "en",
    make: (module: { readonly default: Compromise }) => (text: string) =>
      module.default.tokenize(text).json({ offset: true, terms: false }).flatMap(({ offset }) => bare(text, offset.start, offset.start + offset.length))
  },
  {
    package: "sentence-splitter", file: "module/sentence-splitter.js",
    make: ({ split }: SentenceSplitter) => (text: string) => split(text).filter(({ type }) => type === "Sentence").flatMap(({ range }) => bare(text, range[0], range[1]))
  }
] as const

/** Ours, the platform's and the peers that the folder has; of the others one line each is printed. */
export async function segmenters(folder: string | undefined): Promise<ReadonlyArray<Segmenter>> {
  const found: Array<Segmenter> = [own, intl]
  for (const peer of peers) {
    const home = join(folder ?? "", "node_modules", peer.package)
    if (folder === undefined || !existsSync(join(home, "package.json"))) {
      console.log(`${peer.package}: not installed, ${folder === undefined ? "SEGMENT_PEERS names no folder" : `nothing in ${folder}`}; skipped`)
      continue
    }
    const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { readonly version: string }
    const ends = peer.make(await import(pathToFileURL(join(home, peer.file)).href) as never)
    found.push({ name: `${peer.package} ${version}`, ...("only" in peer ? { only: peer.only } : {}), ends })
  }
  return found
}

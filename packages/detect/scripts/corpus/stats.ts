/** The table of what each source gives each language. */
import type { Source } from "./sources.ts"

const words = (lines: ReadonlyArray<string>): number => new Set(lines.flatMap((line) => line.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [])).size
const size = (lines: ReadonlyArray<string>): number => lines.reduce((sum, line) => sum + line.length, 0)

/** Per language: lines, UTF-16 code units and different words, in all and of each kind of source; then characters and different words by source. */
export const table = (corpus: ReadonlyMap<string, ReadonlyArray<string>>, sources: ReadonlyArray<Source>): string => {
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind]))
  const rows: Array<string> = ["tag\tlines\tcharacters\twords\ttext characters\tterms characters\tword-list characters"]
  const details: Array<string> = ["", "tag: source characters/words"]
  for (const [tag, lines] of corpus) {
    const bySource = new Map<string, Array<string>>()
    for (const row of lines) {
      const tab = row.indexOf("\t")
      const own = bySource.get(row.slice(0, tab)) ?? []
      own.push(row.slice(tab + 1))
      bySource.set(row.slice(0, tab), own)
    }
    const all = [...bySource.values()].flat()
    const ofKind = (kind: Source["kind"]): number => [...bySource].filter(([id]) => kinds.get(id) === kind).reduce((sum, [, own]) => sum + size(own), 0)
    rows.push([tag, all.length, size(all), words(all), ofKind("text"), ofKind("terms"), ofKind("words")].join("\t"))
    details.push(`${tag}: ${[...bySource].map(([id, own]) => `${id} ${size(own)}/${words(own)}`).join(", ")}`)
  }
  return `${[...rows, ...details].join("\n")}\n`
}

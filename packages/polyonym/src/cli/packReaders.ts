import type { EntityType, PackRecord } from "@polyonym/lexicon/pure"
import { createTally, readFtm, readGeoNames, readNaturalEarth, readRecords, readTable, readWikidata, type SourceTally, surveyWikidata, type WikidataSurvey } from "@polyonym/lexicon/sources"
import type { PackFormat } from "./packFormats.ts"
import type { PackSources } from "./packSource.ts"
import { standardInput } from "./source.ts"

/** What is taken of the sources. `titles`: of offices, by their item. */
export interface ReadOptions {
  readonly languages: ReadonlyArray<string> | undefined
  readonly language: string | undefined
  readonly type: EntityType | undefined
  readonly classes: ReadonlyMap<string, EntityType> | undefined
  readonly minSitelinks: number | undefined
  readonly minPopulation: number | undefined
  readonly twoPass: boolean
  readonly titles?: ReadonlyMap<string, string> | undefined
}

/** A part of a build: the records of a file, or of files that belong together, what became of its lines, and where a line stands. */
export interface Part {
  /** Opens the files. */
  readonly records: () => Promise<AsyncIterable<PackRecord> | Iterable<PackRecord>>
  readonly tally: SourceTally
  readonly place: (line: number) => { readonly file: string; readonly line: number }
}

const nameOf = (file: string | undefined): string => (file === undefined || file === "-" ? standardInput : file)

/** The lines of files after each other, and where each file begins. */
function joined(files: ReadonlyArray<string | undefined>, sources: PackSources, tally: SourceTally): { readonly lines: AsyncGenerator<string>; readonly place: Part["place"] } {
  const begins: Array<{ readonly file: string; readonly after: number }> = []
  async function* lines(): AsyncGenerator<string> {
    let count = 0
    for (const file of files) {
      begins.push({ file: nameOf(file), after: count })
      for await (const line of sources.lines(file, tally)) {
        count++
        yield line
      }
    }
  }
  return {
    lines: lines(),
    place: (line) => {
      if (line === 0) return { file: nameOf(files[0]), line }
      const { file, after } = begins.findLast((begin) => begin.after < line) ?? { file: nameOf(files[0]), after: 0 }
      return { file, line: line - after }
    }
  }
}

async function surveyed(files: ReadonlyArray<string | undefined>, sources: PackSources, options: ReadOptions): Promise<WikidataSurvey> {
  async function* lines(): AsyncGenerator<string> {
    for (const file of files) yield* sources.lines(file, undefined)
  }
  return surveyWikidata(lines(), options)
}

/** The parts of a build. Files of GeoNames belong together, of other formats each stands for itself. */
export async function parts(format: PackFormat, files: ReadonlyArray<string | undefined>, sources: PackSources, options: ReadOptions): Promise<ReadonlyArray<Part>> {
  if (format === "geonames") {
    const tally = createTally()
    const { lines, place } = joined(files, sources, tally)
    return [{ records: async () => readGeoNames(lines, { ...options, alternateNames: files.length > 1 }, tally), tally, place }]
  }
  const survey = format === "wikidata-json" && options.twoPass ? await surveyed(files, sources, options) : undefined
  return files.map((file) => {
    const tally = createTally()
    return { records: () => recordsOf(format, file, sources, { ...options, ...survey }, tally), tally, place: (line) => ({ file: nameOf(file), line }) }
  })
}

async function recordsOf(format: Exclude<PackFormat, "geonames">, file: string | undefined, sources: PackSources, options: ReadOptions, tally: SourceTally): ReturnType<Part["records"]> {
  switch (format) {
    case "natural-earth":
      return readNaturalEarth(await sources.geojson(file), options, tally)
    case "wikidata-json":
      return readWikidata(sources.lines(file, tally), options, tally)
    case "wikidata-csv":
      return readTable(sources.lines(file, tally), { ...options, delimiter: "," }, tally)
    case "csv":
      return readTable(sources.lines(file, tally), options, tally)
    case "ftm":
      return readFtm(sources.lines(file, tally), options, tally)
    case "jsonl":
      return readRecords(sources.lines(file, tally), options, tally)
  }
}

import { createWriteStream, existsSync, renameSync } from "node:fs"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { createGzip } from "node:zlib"
import { type CorpusOptions, makeArticles } from "./articles.ts"

function* lines(options: CorpusOptions): Generator<string> {
  for (const article of makeArticles(options)) yield `${JSON.stringify(article)}\n`
}

/** Writes the articles as JSON Lines, packed; a file that is there already stays. */
export async function writeCorpus(file: string, options: CorpusOptions): Promise<void> {
  if (existsSync(file)) return
  const unfinished = `${file}.part`
  await pipeline(Readable.from(lines(options)), createGzip(), createWriteStream(unfinished))
  renameSync(unfinished, file)
}

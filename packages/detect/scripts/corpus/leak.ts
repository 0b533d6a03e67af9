/**
 * Finds training lines that are lines of the evaluation data: equal when folded (lower case, white space as one space); containing a sentence of five words or more whole;
 * or of six words or more and standing within such a sentence.
 * Usage: POLYONYM_DATA=… node --conditions=@polyonym/source packages/detect/scripts/corpus/leak.ts FOLDER, which must print 0.
 */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"

const fold = (text: string): string => text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim()
const wordsOf = (text: string): ReadonlyArray<string> => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
const width = 5

const runAt = (words: ReadonlyArray<string>, at: number, length: number): string => words.slice(at, at + length).join(" ")

/** Tells whether a line leaks, by the evaluation data in the folder `data`. */
export const leaks = (data: string): (line: string) => boolean => {
  const whole = new Set<string>()
  const starts = new Map<string, Array<string>>()
  const firstWords = new Set<string>()
  const inside = new Set<string>()
  const folder = join(data, "langid")
  for (const file of readdirSync(folder).filter((name) => /^(?:lingua\.dev\..*|eld\.tweets)\.jsonl\.gz$/u.test(name)).sort()) {
    for (const row of gunzipSync(readFileSync(join(folder, file))).toString("utf8").split("\n").filter((each) => each !== "")) {
      const { text } = JSON.parse(row) as { readonly text: string }
      const words = wordsOf(text)
      whole.add(fold(text))
      whole.add(words.join(" "))
      if (words.length < width) continue
      const start = runAt(words, 0, width)
      starts.set(start, [...starts.get(start) ?? [], words.join(" ")])
      firstWords.add(words[0] ?? "")
      for (let at = 0; at + width < words.length; at++) inside.add(runAt(words, at, width + 1))
    }
  }
  return (line) => {
    const words = wordsOf(line)
    const joined = words.join(" ")
    if (whole.has(fold(line)) || whole.has(joined)) return true
    for (let at = 0; at + width <= words.length; at++) {
      if (firstWords.has(words[at] ?? "") && starts.get(runAt(words, at, width))?.some((sentence) => ` ${joined} `.includes(` ${sentence} `)) === true) return true
    }
    if (words.length <= width) return false
    for (let at = 0; at + width < words.length; at++) if (!inside.has(runAt(words, at, width + 1))) return false
    return true
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder = ""] = process.argv
  const data = process.env["POLYONYM_DATA"]
  if (data === undefined) throw new Error("POLYONYM_DATA is not set")
  const leaking = leaks(data)
  let found = 0
  let seen = 0
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".tsv")).sort()) {
    for (const row of readFileSync(join(folder, file), "utf8").split("\n").filter((each) => each !== "")) {
      seen++
      if (!leaking(row.slice(row.indexOf("\t") + 1))) continue
      found++
      console.log(`${file}: ${row}`)
    }
  }
  console.log(`${found} of ${seen} lines leak`)
  process.exitCode = found === 0 ? 0 : 1
}

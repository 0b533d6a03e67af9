/** The lines that detectors are judged on. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import type { Half } from "./options.ts"

export interface Line {
  readonly text: string
  readonly language: string
}
export const kinds = ["single-words", "word-pairs", "sentences"] as const
export type Kind = typeof kinds[number]

/** Which lines of a file are read: a half, and one of every so many of it. */
export interface Choice {
  readonly data: string
  readonly half: Half
  readonly every: number
}

function linesOf(file: string, { data, half, every }: Choice): ReadonlyArray<Line> {
  const lines = gunzipSync(readFileSync(join(data, "langid", file))).toString("utf8").trim().split("\n")
  return lines.filter((_, i) => half === "both" || i % 2 === (half === "odd" ? 1 : 0)).filter((_, i) => i % every === 0).map((line) => JSON.parse(line) as Line)
}

export const linguaOf = (kind: Kind, choice: Choice): ReadonlyArray<Line> => linesOf(`lingua.dev.${kind}.jsonl.gz`, choice)
export const tweetsOf = (choice: Choice): ReadonlyArray<Line> => linesOf("eld.tweets.jsonl.gz", choice)

interface Page {
  readonly language: string
  readonly headline?: string
  readonly captions?: ReadonlyArray<string | { readonly text?: string }>
}
/** Headlines and captions of the pages written for this project: all of them, whatever the half. */
export function headlinesOf({ data }: Choice): ReadonlyArray<Line> {
  const folder = join(data, "pages")
  return readdirSync(folder).filter((name) => name.endsWith(".gold.json")).flatMap((name) => {
    const { language, headline, captions = [] } = JSON.parse(readFileSync(join(folder, name), "utf8")) as Page
    const texts = [headline, ...captions.map((caption) => typeof caption === "string" ? caption : caption.text)]
    return texts.filter((text) => text !== undefined && text !== "").map((text) => ({ text: text!, language }))
  })
}

/** The beginning of a text, of at most so many characters: whole words where there are spaces. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const head = text.slice(0, most + 1)
  const space = head.lastIndexOf(" ")
  return space > 0 ? head.slice(0, space) : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "")
}

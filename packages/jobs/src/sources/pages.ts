import { lstat, open, readdir, realpath, stat } from "node:fs/promises"
import { extname, join, sep } from "node:path"
import type { decodePage } from "@polyonym/extract/pure"
import { SourceFailed } from "../errors.ts"
import type { Source } from "../source.ts"
import { fileProblem } from "./fileProblem.ts"
import { type BadOptions, type Found, sourceFrom } from "./found.ts"

/** Which files of a folder are pages. */
export interface PagesOptions extends BadOptions {
  /** With their dot, in lower case; default `.html .htm .xhtml .txt .text .md .markdown`. What is not known as HTML or Markdown is plain text. */
  readonly extensions?: ReadonlyArray<string>
  /** Bytes that a page may have; default 30 million. */
  readonly largest?: number
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html", ".htm": "text/html", ".xhtml": "text/html", ".md": "text/markdown", ".markdown": "text/markdown", ".txt": "text/plain", ".text": "text/plain"
}
const largestPage = 30_000_000

interface Walk {
  readonly root: string
  readonly real: string
  readonly extensions: ReadonlySet<string>
  readonly largest: number
  readonly decode: typeof decodePage
}

/** The bytes of a file, which may have grown since it was measured. */
async function bytesOf(path: string, largest: number): Promise<Uint8Array> {
  const file = await open(path, "r")
  try {
    const { size } = await file.stat()
    if (size > largest) throw new Error(`it has ${size} bytes, and ${largest} are allowed`)
    return await file.readFile()
  } finally {
    await file.close()
  }
}

/** Whether a link leads to a file inside the folder. */
async function leadsInside(path: string, { real }: Walk): Promise<boolean> {
  return (await stat(path)).isFile() && (await realpath(path)).startsWith(real.endsWith(sep) ? real : real + sep)
}

async function pageAt(id: string, extension: string, { root, largest, decode }: Walk): Promise<Found> {
  const mediaType = mediaTypes[extension] ?? "text/plain"
  const { text } = decode(await bytesOf(join(root, id), largest), { mediaType })
  return { input: mediaType === "text/html" ? { id, html: text } : { id, text, ...(mediaType === "text/markdown" ? { mediaType } : {}) } }
}

async function* pagesIn(below: string, walk: Walk): AsyncGenerator<ReadonlyArray<Found>> {
  const bad = (id: string, thrown: unknown): Found => ({ bad: { where: join(walk.root, id), problem: fileProblem(thrown) } })
  let names: Array<string>
  try {
    names = (await readdir(join(walk.root, below))).sort()
  } catch (thrown) {
    yield [bad(below, thrown)]
    return
  }
  for (const name of names) {
    const id = below === "" ? name : `${below}/${name}`
    try {
      const entry = await lstat(join(walk.root, id))
      const extension = extname(name).toLowerCase()
      if (entry.isDirectory()) yield* pagesIn(id, walk)
      else if (walk.extensions.has(extension) && (entry.isFile() || (entry.isSymbolicLink() && await leadsInside(join(walk.root, id), walk)))) yield [await pageAt(id, extension, walk)]
    } catch (thrown) {
      yield [bad(id, thrown)]
    }
  }
}

async function* walked(folder: string, options: PagesOptions): AsyncGenerator<ReadonlyArray<Found>> {
  const { extensions = Object.keys(mediaTypes), largest = largestPage } = options
  const real = await realpath(folder)
  if (!(await stat(real)).isDirectory()) throw new SourceFailed({ where: folder, problem: "it is a file, not a folder" })
  // Loaded when it is needed: it takes longer than the rest together.
  const { decodePage: decode } = await import("@polyonym/extract/pure")
  yield* pagesIn("", { root: folder, real, extensions: new Set(extensions), largest, decode })
}

/**
 * Documents from the pages in a folder and the folders below it, in the order of their names: HTML as `html`, plain text and Markdown as `text`. The id is the path below the folder,
 * with `/` between its parts. The encoding is told as `decodePage` of `@polyonym/extract` does. Links to folders, and to files outside the folder, are not followed. One page is held
 * in memory at a time. A page that cannot be read is told to `onBad`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
 * import { tmpdir } from "node:os"
 * import { join } from "node:path"
 * import { pages } from "@polyonym/jobs/sources"
 * import { Effect, Stream } from "effect"
 *
 * const folder = mkdtempSync(join(tmpdir(), "pages-"))
 * mkdirSync(join(folder, "2026"))
 * writeFileSync(join(folder, "2026", "low-water.html"), "<p>The river is low")
 * writeFileSync(join(folder, "notes.txt"), "Ask the ferryman")
 * const found = await Effect.runPromise(Stream.runCollect(pages(folder)))
 * assert.deepEqual(found, [{ id: "2026/low-water.html", html: "<p>The river is low" }, { id: "notes.txt", text: "Ask the ferryman" }])
 * ```
 */
export const pages = (folder: string, options: PagesOptions = {}): Source => sourceFrom(folder, () => walked(folder, options), options)

import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { seenDocument } from "@polyonym/identity"
import { CorpusIdentities } from "@polyonym/identity/pure"
import { openArticle } from "polyonym"
import { describe, expect, it } from "vitest"

const examples = join(import.meta.dirname, "../../../examples/article/pages")
const data = process.env["POLYONYM_DATA"]
const pages = data === undefined ? undefined : join(data, "pages")

async function corpusOf(files: ReadonlyArray<string>): Promise<CorpusIdentities> {
  const runner = await openArticle()
  const corpus = new CorpusIdentities()
  for (const file of files) corpus.add({ ...seenDocument(runner.run(readFileSync(file, "utf8")).document), id: file })
  await runner.close()
  return corpus
}
const textsIn = (folder: string): ReadonlyArray<string> => readdirSync(folder).filter((name) => name.endsWith(".txt")).sort().map((name) => join(folder, name))

/** The persons of which some spelling has one of these words. */
const persons = (corpus: CorpusIdentities, words: RegExp): ReadonlyArray<string> => corpus.list({ type: "PER" }).filter(({ names }) => names.some(({ text }) => words.test(text))).map(({ id }) => id)

describe("articles in several languages", () => {
  it("have one identity for each person, in the pack or not", async () => {
    const corpus = await corpusOf(textsIn(examples))
    expect(persons(corpus, /Zelen|Зелен/)).toHaveLength(1)
    expect(persons(corpus, /Erdo|Ердоган|Эрдоган/)).toHaveLength(1)
    const [vetluzhsky, ...others] = persons(corpus, /Vetluz|Ветлу[жз]/)
    expect(others).toEqual([])
    expect(vetluzhsky).toMatch(/^nil-/)
    expect(corpus.show(vetluzhsky!)?.documents.map(({ id }) => id)).toEqual(expect.arrayContaining(["en", "ru", "uk"].map((language) => join(examples, `${language}.txt`))))
  })

  it.skipIf(pages === undefined || !existsSync(pages))("of the evaluation data too: one Zelensky, one Lubinets, one Erdoğan", async () => {
    const corpus = await corpusOf([...textsIn(examples), ...textsIn(pages!)])
    expect(persons(corpus, /Zelensk|Selensk|Зеленськ|Зеленск|Zełensk|زيلينسك/)).toHaveLength(1)
    expect(persons(corpus, /L[iou]+b[iy]n[ei][tc]|Lubin[ei]|Любин[ие]ц|Лубин|لوبين/)).toHaveLength(1)
    expect(persons(corpus, /(?<!Emine.{1,2})Erdo[gğ]an|Ердоган|Эрдоган|(?<!أمينة )أردوغان/)).toHaveLength(1)
  }, 60_000)
})

/** Reads the annotated sets of POLYONYM_DATA as documents with exact ranges. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { gunzipSync } from "node:zlib"

export interface Name {
  readonly start: number
  readonly end: number
  readonly type: string
}
export interface Annotated {
  readonly text: string
  readonly language: string
  readonly entities: ReadonlyArray<Name>
}
type Cell = readonly [token: string, tag: string]

const root = process.env["POLYONYM_DATA"]
if (root === undefined || !existsSync(resolve(root))) {
  console.log("POLYONYM_DATA is not set: nothing to read")
  process.exit(0)
}
export const dataFile = (name: string): string => gunzipSync(readFileSync(join(resolve(root), name))).toString("utf8")
const wanted = new Set(["PER", "ORG", "LOC"])

/** Sentences of tokens with tags as one text; `texts` has a sentence as it was printed, where the set tells it. */
function together(sentences: ReadonlyArray<ReadonlyArray<Cell>>, texts: ReadonlyArray<string | undefined>, language: string, joint: string): Annotated {
  let text = ""
  const entities: Array<{ start: number; end: number; type: string }> = []
  sentences.forEach((sentence, index) => {
    const given = texts[index]
    if (index > 0) text += joint
    const base = text.length
    if (given !== undefined) text += given
    let at = base
    let last = ""
    for (const [token, tag] of sentence) {
      if (given === undefined) {
        if (text.length > base && !/^(?:[.,;:!?)’”]|'s$)/u.test(token)) text += " "
        at = text.length
        text += token
      } else {
        const found = text.indexOf(token, at)
        if (found >= 0) at = found
      }
      const kind = tag.replace(/^[BI]-/u, "")
      if (!wanted.has(kind)) last = ""
      else if (kind === last && !tag.startsWith("B-")) entities.at(-1)!.end = at + token.length
      else {
        entities.push({ start: at, end: at + token.length, type: kind })
        last = kind
      }
      at += token.length
    }
  })
  return { text, language, entities }
}

/**
 * A file of Universal NER. Without marks of documents, thirty sentences are one. What is marked as one document of more than `mostSentences` is a
 * collection, whose sentences stand alone: what a word is in one of them says little of it in another.
 */
export function universal(name: string, language: string, joint = language === "zh" ? "" : " ", mostSentences = Infinity): Array<Annotated> {
  const documents: Array<Annotated> = []
  let sentences: Array<ReadonlyArray<Cell>> = []
  let texts: Array<string | undefined> = []
  const flush = (): void => {
    if (sentences.length > mostSentences) sentences.forEach((one, at) => documents.push(together([one], [texts[at]], language, joint)))
    else if (sentences.length > 0) documents.push(together(sentences, texts, language, joint))
    sentences = []
    texts = []
  }
  const source = dataFile(`entities/uner/${name}.iob2.gz`)
  const marked = source.includes("# newdoc")
  for (const block of source.split(/\n\s*\n/u)) {
    if (block.includes("# newdoc") || !marked && sentences.length === 30) flush()
    const cells = block.split("\n").filter((line) => !line.startsWith("#") && line.trim() !== "").map((line) => line.split("\t").slice(1, 3) as unknown as Cell)
    if (cells.length === 0) continue
    sentences.push(cells)
    texts.push(/# text = (.*)/u.exec(block)?.[1])
  }
  flush()
  return documents
}

export function wikigold(): Array<Annotated> {
  return dataFile("entities/wikigold.conll.txt.gz").split(/\n\s*-DOCSTART- O\s*\n/u).map((part) => {
    const sentences = part.split(/\n\s*\n/u).map((block) => block.split("\n").filter((line) => line.includes(" ") && !line.startsWith("-DOCSTART")).map((line) => line.split(" ") as unknown as Cell)).filter((one) => one.length > 0)
    return together(sentences, sentences.map(() => undefined), "en", " ")
  })
}

export function factRuEval(): Array<Annotated> {
  return dataFile("entities/factrueval.dev.jsonl.gz").trim().split("\n").map((line) => {
    const { text, language, entities } = JSON.parse(line) as Annotated
    return { text, language, entities: entities.filter(({ type }) => wanted.has(type)) }
  })
}

const contracted = new Map(Object.entries({
  "de o": "do", "de a": "da", "de os": "dos", "de as": "das", "em o": "no", "em a": "na", "em os": "nos", "em as": "nas", "a o": "ao", "a os": "aos", "a a": "à", "a as": "às",
  "por o": "pelo", "por a": "pela", "por os": "pelos", "por as": "pelas", "de um": "dum", "de este": "deste", "de esta": "desta", "de esse": "desse", "de essa": "dessa", "de ele": "dele", "de ela": "dela",
  "em este": "neste", "em esta": "nesta", "em esse": "nesse", "em essa": "nessa", "em um": "num", "em uma": "numa", "de isso": "disso", "de isto": "disto", "de eles": "deles", "de elas": "delas"
}))

/** Portuguese with its contractions put together again, as people write; names that begin with an article keep it apart. */
export function contract({ text, language, entities }: Annotated, chosen: (number: number) => boolean = () => true): Annotated {
  const moved = new Int32Array(text.length + 1)
  let out = ""
  let at = 0
  let number = 0
  const copyTo = (end: number): void => {
    for (; at < end; at++) {
      moved[at] = out.length
      out += text[at]
    }
  }
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])(de|em|a|por) (os?|as?|uma?|est[ea]|ess[ea]|el[ea]s?|is[st]o)(?![\p{L}\p{N}])/giu)) {
    const [whole] = match
    const short = contracted.get(whole.toLowerCase())
    const end = match.index + whole.length
    if (short === undefined || !chosen(number++) || /\p{Lu}/u.test(whole.slice(1)) || entities.some((one) => one.start < end && one.start > match.index)) continue
    copyTo(match.index)
    moved.fill(out.length, at, end)
    out += /\p{Lu}/u.test(whole[0]!) ? short[0]!.toUpperCase() + short.slice(1) : short
    at = end
  }
  copyTo(text.length)
  moved[text.length] = out.length
  return { text: out, language, entities: entities.map(({ start, end, type }) => ({ start: moved[start]!, end: moved[end - 1]! + 1, type })) }
}

interface Gold {
  readonly language: string
  readonly regions: ReadonlyArray<{ readonly start: number; readonly end: number; readonly kind: string }>
  readonly entities: ReadonlyArray<Name>
}
const annotatedRegions = new Set(["headline", "byline", "photoCredit", "caption", "body"])

/** The development pages with all but their annotated regions blanked out. Only to be scored on. */
export function pagesOf(): Array<Annotated> {
  const folder = join(resolve(root!), "pages")
  return readdirSync(folder).filter((file) => file.endsWith(".gold.json")).sort().map((file) => {
    const { language, regions, entities } = JSON.parse(readFileSync(join(folder, file), "utf8")) as Gold
    const raw = readFileSync(join(folder, file.replace(".gold.json", ".txt")), "utf8")
    let text = ""
    let at = 0
    for (const { start, end } of [...regions.filter(({ kind }) => annotatedRegions.has(kind)), { start: raw.length, end: raw.length }]) {
      text += raw.slice(at, start).replace(/[^\n]/gu, (one) => " ".repeat(one.length)) + raw.slice(start, end)
      at = end
    }
    return { text, language, entities: entities.filter(({ type }) => wanted.has(type)).map(({ start, end, type }) => ({ start, end, type })) }
  })
}

/** Texts whose sentences are known, from the corpora in POLYONYM_DATA. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"

/**
 * `ends`: where sentences end, UTF-16 code units, exclusive, in order, the last of the text left out: nobody can miss it. `marked`: those behind a stop, a colon or a
 * semicolon that no line break tells: the others are headlines and points of lists.
 */
export interface Known {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  readonly ends: ReadonlyArray<number>
  readonly marked: ReadonlySet<number>
}
export interface Corpus {
  readonly name: string
  /** BCP 47; `mul` for several. */
  readonly language: string
  /** Whether its texts are whole documents; others are stray sentences that were put together here. */
  readonly real: boolean
  readonly documents: ReadonlyArray<Known>
}
/** Which part is read: `tune` to write rules by, `test` to be judged on. */
export type Part = "tune" | "test"

interface Sentence {
  readonly text: string
  /** What stands between it and the sentence before. */
  readonly gap: string
}

const mark = /[.!?…:;。！？：；।؟۔։]["'”“’»«)\]」』）]*(?:\s*\[\d+\])*$/u

function known(text: string, language: string, ends: ReadonlyArray<number>): Known {
  const marked = ends.filter((end) => mark.test(text.slice(Math.max(0, end - 24), end)) && !/^[^\S\n]*\n/u.test(text.slice(end, end + 8)))
  return { text, language, ends, marked: new Set(marked) }
}

function assembled(sentences: ReadonlyArray<Sentence>, language: string): Known {
  let text = ""
  const ends: Array<number> = []
  for (const [at, sentence] of sentences.entries()) {
    if (at > 0) {
      ends.push(text.length)
      text += sentence.gap
    }
    text += sentence.text
  }
  return known(text, language, ends)
}

const read = (...path: ReadonlyArray<string>): string => gunzipSync(readFileSync(join(...path))).toString("utf8")

/** The documents of a file in CoNLL's manner; texts without `# newdoc` are one document each `stray` sentences. */
function conll(content: string, space: string, stray: number): Array<{ readonly id: string; readonly sentences: Array<Sentence> }> {
  const documents: Array<{ readonly id: string; readonly sentences: Array<Sentence> }> = []
  let paragraph = false
  for (const line of content.split("\n")) {
    if (line.startsWith("# newdoc")) documents.push({ id: line.slice(line.indexOf("=") + 1).trim(), sentences: [] })
    else if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) paragraph = true
    else if (line.startsWith("# text =")) {
      if (documents.length === 0 || (stray > 0 && documents.at(-1)!.sentences.length === stray)) documents.push({ id: String(documents.length), sentences: [] })
      documents.at(-1)!.sentences.push({ text: line.slice(8).trim().replace(/\s+/gu, " "), gap: paragraph ? "\n\n" : space })
      paragraph = false
    }
  }
  return documents
}

/** Documents with their own paragraphs; every second one by name is for tuning. */
function gum(folder: string, part: Part): ReadonlyArray<Corpus> {
  return readdirSync(join(folder, "gum")).filter((name) => name.endsWith(".conllu.gz")).toSorted().map((name) => {
    const documents = conll(read(folder, "gum", name), " ", 0).toSorted((a, b) => a.id < b.id ? -1 : 1).filter((_, i) => i % 2 === (part === "tune" ? 0 : 1))
    return { name: name.slice(0, name.indexOf(".")), language: "en", real: true, documents: documents.map(({ sentences }) => assembled(sentences, "en")) }
  })
}

/** Documents as they were published; every second one is for tuning. */
function factRuEval(folder: string, part: Part): Corpus {
  const rows = read(folder, "factrueval.dev.original.jsonl.gz").trim().split("\n").map((row) => JSON.parse(row) as { readonly txt: string; readonly tokens: string })
  const documents = rows.filter((_, i) => i % 2 === (part === "tune" ? 0 : 1)).map(({ txt, tokens }) => {
    // Offsets there count characters.
    const at: Array<number> = []
    let units = 0
    for (const character of txt) {
      at.push(units)
      units += character.length
    }
    at.push(units)
    const ends = tokens.trim().split(/\n\s*\n/u).map((sentence) => {
      const [, start, length] = sentence.trim().split("\n").at(-1)!.split(" ")
      return at[Number(start) + Number(length)]!
    }).slice(0, -1)
    return known(txt, "ru", ends)
  })
  return { name: "factrueval", language: "ru", real: true, documents }
}

/**
 * Sentences of news and of the web without the line breaks that they had: whole documents of some, groups or single sentences of others. Where there is no file for
 * training, every second document is for tuning.
 */
function uner(folder: string, part: Part): ReadonlyArray<Corpus> {
  const treebanks = [["da_ddt", "da", false], ["en_ewt", "en", true], ["hr_set", "hr", true], ["pt_bosque", "pt", false], ["sk_snk", "sk", false], ["sr_set", "sr-Latn", true],
    ["sv_talbanken", "sv", true], ["zh_gsd", "zh-Hant", false], ["zh_gsdsimp", "zh-Hans", false]] as const
  return treebanks.flatMap(([name, language, real]) => {
    const halved = !readdirSync(join(folder, "uner")).includes(`${name}-ud-train.iob2.gz`)
    const file = `${name}-ud-${part === "tune" && !halved ? "train" : "dev"}.iob2.gz`
    const documents = conll(read(folder, "uner", file), language.startsWith("zh") ? "" : " ", name === "da_ddt" ? 40 : 0).filter((_, i) => !halved || i % 2 === (part === "tune" ? 0 : 1))
    return [{ name, language, real, documents: documents.map(({ sentences }) => assembled(sentences, language)) }]
  })
}

const asked = "en uk ru de fr es pl tr ar zh".split(" ")

/** Stray lines, most of them one sentence, in 75 languages: the even ones are for tuning. */
function lingua(data: string, part: Part): ReadonlyArray<Corpus> {
  const lines = read(data, "langid", "lingua.dev.sentences.jsonl.gz").trim().split("\n").filter((_, i) => i % 2 === (part === "tune" ? 0 : 1))
    .map((line) => JSON.parse(line) as { readonly text: string; readonly language: string })
  const all = Map.groupBy(lines, ({ language }) => language)
  const document = (language: string): Known =>
    assembled((all.get(language) ?? []).map(({ text }) => ({ text: text.trim().replace(/\s+/gu, " "), gap: language === "zh" || language === "ja" ? "" : " " })), language)
  const others = [...all.keys()].filter((language) => !asked.includes(language)).toSorted()
  return [...asked.map((language): Corpus => ({ name: "lingua", language, real: false, documents: [document(language)] })), { name: "lingua, the others", language: "mul", real: false, documents: others.map(document) }]
}

export const corporaOf = (data: string, part: Part): ReadonlyArray<Corpus> => {
  const folder = join(data, "entities")
  return [...gum(folder, part), factRuEval(folder, part), ...uner(folder, part), ...lingua(data, part)]
}

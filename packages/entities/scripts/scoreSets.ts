/**
 * Scores PER, ORG and LOC (exact range and kind) on sets that nothing here was tuned to the pages of: factRuEval (Russian news), Universal NER
 * (English web text) and WikiGold (English encyclopedia). Every second document is scored; `--errors=SET` prints differences in the others.
 *
 * POLYONYM_DATA=… node --conditions=@polyonym/source packages/entities/scripts/scoreSets.ts [--errors=ru|en|wiki] [--limit=N] [--empty] [--pack=FILE]
 */
import { existsSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { gunzipSync } from "node:zlib"
import { openPack, type Pack } from "@polyonym/lexicon/pure"
import { tagText } from "../src/pure.ts"

interface Row {
  readonly text: string
  readonly language: string
  readonly entities: ReadonlyArray<{ readonly start: number; readonly end: number; readonly type: string }>
}
const root = process.env["POLYONYM_DATA"]
if (root === undefined || !existsSync(resolve(root))) {
  console.log("POLYONYM_DATA is not set: nothing scored")
  process.exit(0)
}
const read = (name: string): string => gunzipSync(readFileSync(join(resolve(root), "entities", name))).toString("utf8")
const errors = process.argv.find((one) => one.startsWith("--errors="))?.slice(9)
const limit = Number(process.argv.find((one) => one.startsWith("--limit="))?.slice(8) ?? 40)
const file = process.argv.find((one) => one.startsWith("--pack="))?.slice(7)
const packs: ReadonlyArray<Pack> | undefined = process.argv.includes("--empty") ? [] : file === undefined ? undefined : [openPack(new Uint8Array(readFileSync(file)))]

/** Tokens with tags put together as text. */
function fromTokens(sentences: ReadonlyArray<ReadonlyArray<readonly [token: string, tag: string]>>, texts: ReadonlyArray<string | undefined>): Row {
  let text = ""
  const entities: Array<{ start: number; end: number; type: string }> = []
  sentences.forEach((sentence, index) => {
    const given = texts[index]
    const base = text.length
    if (given !== undefined) text += given
    let at = base
    let last = ""
    for (const [token, tag] of sentence) {
      if (given === undefined) {
        if (text.length > base && !/^[.,;:!?)’'”]/u.test(token)) text += " "
        at = text.length
        text += token
      } else at = Math.max(at, text.indexOf(token, at))
      const kind = tag.replace(/^[BI]-/u, "")
      if (tag === "O" || kind === "OTH" || kind === "MISC") last = ""
      else if (kind === last && !tag.startsWith("B-")) entities.at(-1)!.end = at + token.length
      else {
        entities.push({ start: at, end: at + token.length, type: kind })
        last = kind
      }
      at += token.length
    }
    text += "\n"
  })
  return { text, language: "en", entities }
}

function iob(source: string): Array<Row> {
  const rows: Array<Row> = []
  let sentences: Array<Array<readonly [string, string]>> = []
  let texts: Array<string | undefined> = []
  const flush = (): void => {
    if (sentences.length > 0) rows.push(fromTokens(sentences, texts))
    sentences = []
    texts = []
  }
  for (const block of source.split(/\n\s*\n/u)) {
    if (block.includes("# newdoc")) flush()
    const sentence: Array<readonly [string, string]> = []
    for (const line of block.split("\n")) {
      if (line.startsWith("#") || line.trim() === "") continue
      const cells = line.split("\t")
      sentence.push([cells[1]!, cells[2]!])
    }
    if (sentence.length === 0) continue
    sentences.push(sentence)
    texts.push(/# text = (.*)/u.exec(block)?.[1])
  }
  flush()
  return rows
}

function conll(source: string): Array<Row> {
  return source.split(/\n\s*-DOCSTART- O\s*\n/u).map((part) => {
    const sentences = part.split(/\n\s*\n/u).map((block) => block.split("\n").filter((line) => line.includes(" ") && !line.startsWith("-DOCSTART")).map((line) => line.split(" ") as unknown as readonly [string, string])).filter((one) => one.length > 0)
    return fromTokens(sentences, sentences.map(() => undefined))
  })
}
const sets: ReadonlyArray<readonly [string, ReadonlyArray<Row>]> = [
  ["ru", read("factrueval.dev.jsonl.gz").trim().split("\n").map((line) => JSON.parse(line) as Row)],
  ["en", iob(read("uner/en_ewt-ud-dev.iob2.gz"))],
  ["wiki", conll(read("wikigold.conll.txt.gz"))]
]
for (const [name, rows] of sets) {
  const counts = new Map<string, { hit: number; gold: number; said: number }>()
  let shown = 0
  rows.forEach(({ text, language, entities }, index) => {
    const said = tagText(text, { language, ...(packs === undefined ? {} : { packs }) }).filter(({ type }) => type === "PER" || type === "ORG" || type === "LOC")
    const key = (one: { start: number; end: number; type: string }): string => `${one.start} ${one.end} ${one.type}`
    const gold = entities.filter(({ type }) => type === "PER" || type === "ORG" || type === "LOC")
    const wanted = new Set(gold.map(key))
    const got = new Set(said.map(key))
    if (index % 2 === 0) {
      for (const type of ["PER", "ORG", "LOC", "all"]) {
        const count = counts.get(type) ?? { hit: 0, gold: 0, said: 0 }
        counts.set(type, count)
        const mine = said.filter((one) => type === "all" || one.type === type)
        count.hit += mine.filter((one) => wanted.has(key(one))).length
        count.said += mine.length
        count.gold += gold.filter((one) => type === "all" || one.type === type).length
      }
    } else if (errors === name) {
      for (const [verb, list, other] of [["miss ", gold, got], ["extra", said, wanted]] as const) {
        for (const one of list) {
          if (other.has(key(one)) || shown++ > limit) continue
          const why = "why" in one ? one.why.map(({ code }) => code).join("+") : ""
          console.log(`${verb} ${one.type} «${text.slice(one.start, one.end)}» ${why} … ${text.slice(Math.max(0, one.start - 40), one.end + 30).replace(/\n/gu, "⏎")}`)
        }
      }
    }
  })
  console.log(name.padEnd(5) + [...counts].map(([type, { hit, gold, said }]) => `${type} ${(100 * hit / said).toFixed(1)} ${(100 * hit / gold).toFixed(1)} ${(200 * hit / (said + gold)).toFixed(1)} (${gold})`).join(" | "))
}

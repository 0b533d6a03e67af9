/**
 * Writes the training text: one file a language, `<tag>.tsv` with `source<TAB>line`, and `words/<tag>.tsv` with `word<TAB>lines it occurs in`; of lists of words
 * `lists/<tag>.tsv` with `word<TAB>worth` (lists.ts); a table of what each source gave to STATS.txt. The same packages give the same bytes. Where POLYONYM_DATA is set, lines of the evaluation data are left out (leak.ts).
 * Fetch the packages of sources.ts into one folder first (fetch.ts), then:
 * node --conditions=@polyonym/source packages/detect/scripts/corpus/gather.ts PACKAGES [OUT]
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { isBinary, readBinary } from "./binary.ts"
import { clean } from "./clean.ts"
import { leaks } from "./leak.ts"
import { addForms, type Forms, worthOf } from "./lists.ts"
import { read } from "./read.ts"
import { folderOf, type Source, sources } from "./sources.ts"
import { table } from "./stats.ts"
import { letterOf, scriptOf, tagOf } from "./tags.ts"

type Lines = Map<string, Set<string>>

const fold = (text: string): string => text.toLowerCase().replace(/[\p{P}\s]+/gu, " ").trim()

const scriptedTag = (tag: string, text: string): string => {
  if (tag !== "sr-*") return tag
  return (text.match(letterOf("Cyrl"))?.length ?? 0) > (text.match(letterOf("Latn"))?.length ?? 0) ? "sr-Cyrl" : "sr-Latn"
}

const add = (lines: Lines, seen: Lines, tag: string, texts: ReadonlyArray<string>): void => {
  const before = seen.get(tag) ?? new Set()
  seen.set(tag, before)
  for (const text of texts) {
    if (before.has(text)) continue
    before.add(text)
    const each = scriptedTag(tag, text)
    const script = each === "und" ? "Latn" : scriptOf.get(each)
    if (script === undefined) continue
    const target = lines.get(each) ?? new Set()
    lines.set(each, target)
    for (const line of clean(text, each, script)) target.add(line)
  }
}

const lists = new Map<string, Forms>()
const newList = (tag: string): Forms => {
  const forms: Forms = new Map()
  lists.set(tag, forms)
  return forms
}

const gatherSource = (source: Source, root: string): Lines => {
  const lines: Lines = new Map()
  const seen: Lines = new Map()
  const folder = join(root, folderOf(source))
  if (!existsSync(folder)) {
    console.error(`not there: ${folder}`)
    return lines
  }
  const wanted = (path: string): boolean => source.keys?.test(path) ?? true
  for (const path of (readdirSync(folder, { recursive: true }) as Array<string>).sort()) {
    const found = source.files.exec(path)
    if (found === null) continue
    const name = found.groups?.["tag"] ?? ""
    const tag = source.only ?? (name === "und" ? name : tagOf(name, source.tags))
    if (isBinary(source.format)) {
      for (const [inside, texts] of readBinary(source.format, readFileSync(join(folder, path)))) {
        const own = inside === "" ? tag : tagOf(inside, source.tags)
        if (own === undefined) continue
        if (source.format === "dawg") addForms(lists.get(own) ?? newList(own), texts, own)
        else add(lines, seen, own, texts)
      }
      continue
    }
    const text = readFileSync(join(folder, path), "utf8")
    if (source.id === "stopwords-iso") {
      for (const [name, words] of Object.entries(JSON.parse(text) as Record<string, ReadonlyArray<string>>)) {
        const tag = tagOf(name, source.tags)
        if (tag !== undefined) add(lines, seen, tag, words)
      }
      continue
    }
    if (tag === undefined) continue
    const texts = read(source.format, text, wanted)
    if (source.format === "words") addForms(lists.get(tag) ?? newList(tag), texts.filter((word) => tag === "en" || lists.get("en")?.has(word) !== true), tag)
    else add(lines, seen, tag, texts)
  }
  return lines
}

const strongEnglish = new Set(["the", "and", "with", "you", "your", "this", "from", "which", "when", "what", "should", "been", "would", "there"])

/** Two strong words of English, or three or more longer words of which four in five are words of the package's English. */
const looksEnglish = (line: string, vocabulary: ReadonlySet<string>): boolean => {
  const words = line.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]{2,}/gu) ?? []
  if (new Set(words.filter((word) => strongEnglish.has(word))).size > 1) return true
  return words.length > 2 && words.filter((word) => vocabulary.has(word)).length >= 0.8 * words.length
}

/** Lines that stand unchanged in another language's file: those that English or CLDR's root ("und") has too, and those that look like English. */
const dropUntranslated = (lines: Lines): void => {
  const english = new Set([...lines.get("en") ?? [], ...lines.get("und") ?? []].map(fold))
  const vocabulary = new Set([...lines.get("en") ?? []].flatMap((line) => line.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]{2,}/gu) ?? []))
  for (const [tag, own] of lines) {
    if (tag === "en" || scriptOf.get(tag) !== "Latn") continue
    for (const line of own) if (english.has(fold(line)) || looksEnglish(line, vocabulary)) own.delete(line)
  }
}

/** Takes out names of things that most languages of the Latin script share, by the 60 % rule. */
const dropShared = (lines: Lines): void => {
  const latin = [...lines].filter(([tag]) => scriptOf.get(tag) === "Latn")
  if (latin.length < 10) return
  const languages = new Map<string, number>()
  for (const [, own] of latin) {
    for (const word of new Set([...own].flatMap((line) => line.match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? []))) languages.set(word, (languages.get(word) ?? 0) + 1)
  }
  const shared = new Set([...languages].filter(([word, count]) => count >= 0.6 * latin.length && (word.length > 3 || /\p{Lu}/u.test(word))).map(([word]) => word))
  if (shared.size === 0) return
  for (const [tag, own] of latin) {
    if (tag === "en") continue
    const left = [...own].map((line) => line.replace(/(\p{L}[\p{L}\p{M}]{2,})(?:['’-]\p{Ll}{1,4}(?![\p{L}\p{M}]))?/gu, (whole, word: string) => shared.has(word) ? " " : whole)
      .replace(/\s+/gu, " ").replace(/\s+([,.;:!?%)»”])/gu, "$1").replace(/^[\s\p{P}\p{S}]+|[\s\-–—:;,/(+&«„]+$/gu, ""))
    own.clear()
    for (const line of left) if ((line.match(/\p{L}/gu)?.length ?? 0) >= 3) own.add(line)
  }
}

/** Lines with characters that hardly occur in the other writing's lines and often in this one's: simplified in traditional Chinese and the reverse. */
const dropOtherHan = (simplified: Map<string, string>, traditional: Map<string, string>): void => {
  const counts = (rows: Iterable<string>): Map<string, number> => {
    const found = new Map<string, number>()
    for (const row of rows) for (const character of new Set(row.match(/\p{Script=Hani}/gu))) found.set(character, (found.get(character) ?? 0) + 1)
    return found
  }
  const [hans, hant] = [counts(simplified.values()), counts(traditional.values())]
  const drop = (from: Map<string, string>, own: Map<string, number>, other: Map<string, number>): void => {
    const foreign = (character: string): boolean => (other.get(character) ?? 0) >= 5 && (other.get(character) ?? 0) > 20 * (own.get(character) ?? 0)
    for (const [key, row] of from) if (row.match(/\p{Script=Hani}/gu)?.some(foreign) === true) from.delete(key)
  }
  drop(simplified, hans, hant)
  drop(traditional, hant, hans)
}

const [, , root = "", out = ""] = process.argv
const data = process.env["POLYONYM_DATA"]
const leaking = data === undefined ? () => false : leaks(data)
const corpus = new Map<string, Map<string, string>>([...scriptOf.keys()].map((tag) => [tag, new Map()]))
const merged = new Map<string, Lines>()
for (const source of sources) {
  const began = performance.now()
  const into = merged.get(source.id) ?? new Map<string, Set<string>>()
  merged.set(source.id, into)
  for (const [tag, own] of gatherSource(source, root)) into.set(tag, new Set([...into.get(tag) ?? [], ...own]))
  console.error(`${source.id} ${((performance.now() - began) / 1000).toFixed(1)} s`)
}
let leaked = 0
for (const [id, lines] of merged) {
  dropUntranslated(lines)
  dropShared(lines)
  for (const [tag, own] of lines) {
    const kept = corpus.get(tag)
    const folded = new Set<string>()
    for (const line of own) {
      const key = fold(line)
      if (kept === undefined || key === "" || kept.has(key) || folded.has(key)) continue
      if (leaking(line)) leaked++
      else kept.set(key, `${id}\t${line}`)
      folded.add(key)
    }
  }
}
dropOtherHan(corpus.get("zh-Hans") ?? new Map(), corpus.get("zh-Hant") ?? new Map())
for (const folder of [out, join(out, "words"), join(out, "lists")]) {
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(folder)) if (file.endsWith(".tsv")) rmSync(join(folder, file))
}
for (const [tag, words] of worthOf(lists)) writeFileSync(join(out, "lists", `${tag}.tsv`), `${words.map(([word, worth]) => `${word}\t${worth}`).join("\n")}\n`)
const byPoint = (one: string, two: string): number => one < two ? -1 : one > two ? 1 : 0
for (const [tag, kept] of corpus) {
  const rows = [...kept.values()].sort(byPoint)
  if (rows.length === 0) continue
  writeFileSync(join(out, `${tag}.tsv`), `${rows.join("\n")}\n`)
  const words = new Map<string, number>()
  for (const row of rows) {
    for (const word of new Set(row.slice(row.indexOf("\t") + 1).toLowerCase().match(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu))) words.set(word, (words.get(word) ?? 0) + 1)
  }
  const sorted = [...words].sort(([one, many], [two, more]) => more - many || byPoint(one, two))
  writeFileSync(join(out, "words", `${tag}.tsv`), `${sorted.map(([word, count]) => `${word}\t${count}`).join("\n")}\n`)
}
const report = table(new Map([...corpus].map(([tag, kept]) => [tag, [...kept.values()]])), sources)
writeFileSync(join(out, "STATS.txt"), report)
console.log(`${report}${leaked} lines left out as lines of the evaluation data`)

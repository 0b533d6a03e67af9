/**
 * Learns the letter models by which lossy systems are read backwards, and writes packages/letter-models/src/*.ts.
 *
 * REVERSE_SOURCES names a folder with the unpacked Debian packages hunspell-ru, hunspell-uk, libreoffice-help-ru, libreoffice-l10n-ru and
 * libreoffice-l10n-uk (`dpkg -x PACKAGE.deb FOLDER/PACKAGE`); POLYONYM_DATA the folder with `netranslit` and `names`. An argument `uk` or `ru` makes one only.
 */
import { writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { gzipSync } from "node:zlib"
import { fileURLToPath } from "node:url"
import { commonWords } from "./reverse/commonWords.ts"
import { contextTree, sizeOf, written } from "./reverse/contextTree.ts"
import { eventsOf } from "./reverse/events.ts"
import { letterTables } from "./reverse/letterTables.ts"
import { add, dictionary, hash, isTestPerson, labels, type Named, texts, tokens, type Words } from "./reverse/wordSources.ts"

const here = fileURLToPath(import.meta.url)
const packages = process.env["REVERSE_SOURCES"]
const data = process.env["POLYONYM_DATA"]
if (packages === undefined || data === undefined) throw new Error("REVERSE_SOURCES and POLYONYM_DATA have to name the folders with what is learnt from")
const root = resolve(here, "../../../..", data)
const debian = (name: string, ...path: ReadonlyArray<string>): string => join(packages, name, ...path)

/** How a source counts: its share of the whole, and the power that its counts are taken to. */
interface Mixed {
  readonly source: Named
  readonly share: number
  readonly power: number
}

interface Language {
  readonly name: string
  readonly system: string
  readonly also: ReadonlyArray<string>
  readonly letters: string
  readonly licence: string
  /** Bits that a question has to save. */
  readonly cost: number
  readonly sources: () => ReadonlyArray<Mixed>
}

const draws = 3_000_000

const common = (language: string): Named => {
  const text = commonWords[language]!
  const words: Words = new Map()
  text.trim().split(/\s+/).forEach((word, rank) => add(words, word, 1 / (rank + 3)))
  return { title: "common words, written for this project", licence: "MIT", files: [hash(Buffer.from(text))], words }
}

const languages: Record<string, Language> = {
  uk: {
    name: "ukrainian",
    system: "kmu-2010",
    also: ["bgn-pcgn-2019"],
    letters: "а a, б b, в v, г h, ґ g, д d, е e, є ie, ж zh, з z, и y, і i, ї i, й i, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, х kh, ц ts, ч ch, ш sh, щ shch, ь , ' , ю iu, я ia",
    licence: "for this file alone the Mozilla Public License, 1.1 as for the dictionary (one of its three), 2.0 as for the texts",
    cost: 8,
    sources: () => [
      { source: dictionary(debian("hunspell-uk", "usr/share/hunspell"), "uk_UA", "hunspell-uk 1:7.5.0-1 (Debian), its forms", "MPL 1.1 (or GPL 2+, LGPL 2.1+)"), share: 1, power: 1 },
      { source: texts([debian("libreoffice-l10n-uk", "usr/lib/libreoffice/program/resource/uk/LC_MESSAGES")], "libreoffice-l10n-uk 4:7.4.7-1+deb12u14 (Debian), its words", "MPL 2.0"), share: 0.3, power: 0.7 },
      { source: labels(join(root, "names/persons.dev.jsonl.gz"), "uk", isTestPerson), share: 0.02, power: 1 },
      { source: common("uk"), share: 0.8, power: 0.7 }
    ]
  },
  ru: {
    name: "russian",
    system: "icao-9303",
    also: [],
    letters: "а a, б b, в v, г g, д d, е e, ё e, ж zh, з z, и i, й i, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, х kh, ц ts, ч ch, ш sh, щ shch, ъ ie, ы y, ь , э e, ю iu, я ia",
    licence: "for this file alone the Mozilla Public License 2.0, that of the texts; the dictionary's notice: Copyright 1997-2008 Alexander I. Lebedev, all rights reserved, BSD-style licence",
    cost: 12,
    sources: () => [
      { source: withoutDots(dictionary(debian("hunspell-ru", "usr/share/hunspell"), "ru_RU", "hunspell-ru 1:7.5.0-1 (Debian), its forms", "BSD-style, Copyright 1997-2008 Alexander I. Lebedev")), share: 1, power: 1 },
      { source: tokens(join(root, "netranslit/wd_russian_64.tsv.gz")), share: 0.7, power: 0.7 },
      { source: labels(join(root, "names/persons.dev.jsonl.gz"), "ru", isTestPerson), share: 0.02, power: 1 },
      { source: russianTexts(), share: 0.6, power: 0.7 },
      { source: common("ru"), share: 0.8, power: 0.7 }
    ]
  }
}

const russianTexts = (): Named => texts([debian("libreoffice-help-ru", "usr/share/libreoffice/help/ru/text"), debian("libreoffice-l10n-ru", "usr/lib/libreoffice/program/resource/ru/LC_MESSAGES")],
  "libreoffice-help-ru and -l10n-ru 4:7.4.7-1+deb12u14 (Debian), their words", "MPL 2.0")

/** Most texts write е for ё: so nine tenths of each word with it. */
function withoutDots(source: Named): Named {
  const words: Words = new Map()
  for (const [word, weight] of source.words) {
    if (!word.includes("ё")) add(words, word, weight)
    else {
      add(words, word, weight / 10)
      add(words, word.replaceAll("ё", "е"), weight * 0.9)
    }
  }
  return { ...source, words }
}

/** The same numbers each time. */
function randomly(): () => number {
  let seed = 1
  return () => (seed = seed * 48271 % 0x7fffffff) / 0x7fffffff
}

/** All sources together, a word as often as it is drawn: in proportion to its weight, times its source's share. */
function drawn(sources: ReadonlyArray<Mixed>, draws: number): Words {
  const random = randomly()
  const words: Words = new Map()
  const shares = sources.reduce((sum, { share }) => sum + share, 0)
  const take = (word: string, copies: number): void => {
    const whole = Math.floor(copies + random())
    if (whole > 0) add(words, word, whole)
  }
  for (const { source, share, power } of sources) {
    let sum = 0
    for (const weight of source.words.values()) sum += weight ** power
    for (const [word, weight] of source.words) {
      const copies = weight ** power / sum * share / shares * draws
      take(word, copies * 0.9)
      // A word at the beginning of a sentence has a capital, a name in careless writing none.
      take(word === word.toLowerCase() ? word.slice(0, 1).toUpperCase() + word.slice(1) : word.toLowerCase(), copies * 0.1)
    }
  }
  return words
}

const wanted = process.argv.slice(2).filter((argument) => argument in languages)
for (const [tag, { name, system, also, letters, licence, cost, sources }] of Object.entries(languages)) {
  if (wanted.length > 0 && !wanted.includes(tag)) continue
  const { rules, dropsApostrophe } = letterTables.find(({ info }) => info.from === tag && info.id === system)!
  const all = sources()
  const events = eventsOf(drawn(all, draws), rules, dropsApostrophe)
  const model = contextTree(events, { cost: Number(process.env["REVERSE_COST"] ?? cost), prior: 4, window: 8 })
  const tree = written(model, events.alphabet)
  const named = all.map(({ source: { title, licence: own, files } }) => ` * - ${title} (${files.join(", ")}): ${own}`).join("\n")
  const text = `import type { ModelData } from "./modelData.ts"

/**
 * What letters stand where in ${name[0]!.toUpperCase()}${name.slice(1)}, as a tree of questions (see modelData.ts). Made by packages/transliterate/scripts/reverseModel.ts from
${named}
 * (beginnings of sha256). No word of these is kept. Licence: ${licence}.
 *
 * @example
 * \`\`\`ts
 * import assert from "node:assert/strict"
 * import { ${name} } from "@polyonym/letter-models"
 *
 * assert.ok(${name}.systems.includes("${system}"))
 * \`\`\`
 */
export const ${name}: ModelData = {
  systems: ${JSON.stringify([system, ...also]).replaceAll(",", ", ")},
  letters: ${JSON.stringify(letters)},
  tree: ${JSON.stringify(tree)}
}
`
  const file = resolve(here, "../../../letter-models/src", `${name}.ts`)
  if (process.env["REVERSE_OUT"] === undefined) writeFileSync(file, text)
  else writeFileSync(process.env["REVERSE_OUT"], text)
  console.log(`${tag}: ${events.at.length} letters, ${sizeOf(model)} nodes, ${Buffer.byteLength(text)} bytes, ${gzipSync(text, { level: 9 }).length} compressed`)
}

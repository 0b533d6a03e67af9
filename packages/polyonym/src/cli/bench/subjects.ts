import { detect } from "@polyonym/detect/pure"
import { extractArticle } from "@polyonym/extract/pure"
import { segmentText } from "@polyonym/segment/pure"
import { transliterator } from "@polyonym/transliterate/pure"
import type { Subject } from "./comparison.ts"
import { extractionCases, namesCases, sentenceCases, spokenCases, transliterationCases } from "./samples.ts"

/** ISO 639-3 of the languages of the samples, as franc names them. */
const threeLetters: Readonly<Record<string, string>> = { ukr: "uk", rus: "ru", bul: "bg", srp: "sr", eng: "en", deu: "de", fra: "fr", spa: "es", pol: "pl", ces: "cs", tur: "tr", arb: "ar", fin: "fi", nld: "nl", cmn: "zh", jpn: "ja" }

/** A text without what engines do otherwise with spaces. */
const plain = (text: string): string => text.replace(/\s+/g, " ").trim()
const listed = (names: ReadonlyArray<string>): string => names.join(", ")

export const subjects: ReadonlyArray<Subject> = [
  {
    what: "detection",
    cases: spokenCases,
    ours: async () => (text) => detect(text).language,
    peers: [
      { packages: ["franc"], engine: ({ franc }) => (text) => threeLetters[franc(text) as string] ?? "" },
      { packages: ["tinyld"], engine: ({ detect }) => (text) => detect(text) as string },
      { name: "eld", packages: ["eld/small"], engine: ({ eld }) => (text) => eld.detect(text).language as string }
    ]
  },
  {
    what: "transliteration",
    cases: transliterationCases,
    ours: async () => {
      const { convert } = transliterator({ from: "uk", system: "kmu-2010" })
      return convert
    },
    peers: [
      { packages: ["transliteration"], engine: ({ transliterate }) => (text) => transliterate(text) as string },
      { packages: ["any-ascii"], engine: ({ default: anyAscii }) => (text) => anyAscii(text) as string }
    ]
  },
  {
    what: "extraction",
    cases: extractionCases,
    ours: async () => (page) => plain(extractArticle(page, { mediaType: "text/html" }).blocks.filter(({ kind }) => kind === "body").map(({ text }) => text).join(" ")),
    peers: [{
      packages: ["@mozilla/readability", "linkedom"],
      engine: ({ Readability }, { parseHTML }) => (page) => plain((new Readability(parseHTML(page).document).parse()?.textContent ?? "") as string)
    }]
  },
  {
    what: "names",
    cases: namesCases,
    ours: async () => {
      const [{ loadTagger, tagText }, { defaultPack }] = await Promise.all([import("@polyonym/entities/pure"), import("@polyonym/lexicon/pure")])
      const options = { language: "en", packs: [defaultPack()], model: await loadTagger("en") }
      return (text) => listed(tagText(text, options).filter(({ type }) => type === "PER").map(({ text }) => text))
    },
    peers: [{ packages: ["compromise"], engine: ({ default: nlp }) => (text) => listed((nlp(text).people().out("array") as ReadonlyArray<string>).map((name) => name.replace(/[.,]$/, ""))) }]
  },
  {
    what: "sentences",
    cases: sentenceCases,
    ours: async () => (text) => segmentText(text, { language: "en" }).sentences.map(({ start, end }) => text.slice(start, end).trim()).join("|"),
    peers: [{
      name: "Intl.Segmenter",
      packages: [],
      engine: () => {
        const segmenter = new Intl.Segmenter("en", { granularity: "sentence" })
        return (text) => [...segmenter.segment(text)].map(({ segment }) => segment.trim()).join("|")
      }
    }]
  }
]

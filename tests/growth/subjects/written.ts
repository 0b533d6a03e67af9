import * as jsonld from "@polyonym/jsonld/pure"
import { toNQuads, toTurtle } from "@polyonym/jsonld/rdf"
import * as transliterate from "@polyonym/transliterate/pure"
import { rulesOf, tableTransliterator } from "@polyonym/transliterate/engine"
import { resultOf } from "../made.ts"
import { words } from "../patterns.ts"
import { pieces } from "../pieces.ts"
import { beside, prepared, type Subject, subjectsOf } from "../subject.ts"

const ours = { "@context": "https://schema.org", "@type": "NewsArticle", headline: "A line" }
const nodesOf = (text: string) => ({ "@context": "https://schema.org", "@type": "NewsArticle", headline: text, about: pieces(text, 24).map((name, at) => ({ "@id": `urn:x:${at}`, "@type": "Person", name })) })
const forward = transliterate.transliterator({ from: "uk", system: "kmu-2010" })
const arabic = transliterate.transliterator({ from: "ar", system: transliterate.defaultSystem("ar")! })
const japanese = transliterate.transliterator({ from: "ja", system: transliterate.defaultSystem("ja")! })
const reverse = transliterate.transliterator({ from: "ru", system: "iso-9-1995", direction: "reverse" })
const romanised = words(["ka", "to", "ŝi", "pre", "vŭ", "ža", "Mo", "sti", "čen", "ro", "ně", "lʹ"])
const letters = "абвгдежзиклмнопрст"
/** Rules for words of five letters, each another. */
const rulesFor = (length: number): string => Array.from({ length: Math.floor(length / 11) }, (_, at) => `${[4, 3, 2, 1, 0].map((place) => letters[Math.floor(at / letters.length ** place) % letters.length]).join("")} > ab;\n`).join("")
const rules = transliterate.compileRules("a > b; [:Cyrillic:] { x } y > z; ::NFC; 'q' → w ;")
const table = tableTransliterator({ info: { id: "house", aliases: [], from: "ru", to: "Latn", standard: "house style", reversible: false, lossy: true, source: "ours" }, rules: rulesOf("а a, б b, аб ab") } as never)

/** Subjects of jsonld and transliterate. */
export const writtenSubjects: ReadonlyArray<Subject> = [
  ...subjectsOf("@polyonym/jsonld/pure", {
    anchor: (text) => jsonld.anchor(text, { start: text.length >> 1, end: (text.length >> 1) + 10, exact: "not there", prefix: text.slice(0, 32), suffix: text.slice(0, 32) }),
    "anchor: everywhere": (text) => jsonld.anchor(text, { start: 0, end: 4, exact: text.slice(0, 4), prefix: "x", suffix: "y" }),
    checkJsonLd: (text) => jsonld.checkJsonLd({ ...ours, headline: text, datePublished: text, url: text, inLanguage: text, [text]: text, "@id": text }),
    "checkJsonLd: many nodes": (text) => jsonld.checkJsonLd(nodesOf(text)),
    iriOf: (text) => jsonld.iriOf(text),
    quoteOf: (text) => jsonld.quoteOf(text, { start: text.length >> 1, end: (text.length >> 1) + 10 }),
    stringify: (text) => jsonld.stringify({ [text]: text }),
    toScript: (text) => jsonld.toScript({ ...ours, headline: text } as never)
  }),
  prepared("@polyonym/jsonld/pure", "mergeJsonLd", nodesOf, (theirs) => jsonld.mergeJsonLd(theirs, ours as never)),
  prepared("@polyonym/jsonld/pure", "provenance", nodesOf, (node) => jsonld.provenance(node as never, { input: "x", stages: [], assets: [], environment: {} } as never)),
  prepared("@polyonym/jsonld/pure", "toJsonLd", resultOf, (result) => jsonld.toJsonLd(result as never)),
  prepared("@polyonym/jsonld/pure", "toJsonLd: graph", resultOf, (result) => jsonld.toJsonLd(result as never, { profile: "graph" })),
  prepared("@polyonym/jsonld/pure", "toJsonLd: annotations", resultOf, (result) => jsonld.toJsonLd(result as never, { profile: "annotations" })),
  prepared("@polyonym/jsonld/pure", "toFollowTheMoney", resultOf, (result) => jsonld.toFollowTheMoney(result as never)),
  prepared("@polyonym/jsonld/pure", "toNinjs", resultOf, (result) => jsonld.toNinjs(result as never)),
  prepared("@polyonym/jsonld/rdf", "toNQuads", (text) => jsonld.toJsonLd(resultOf(text) as never), (node) => toNQuads(node)),
  prepared("@polyonym/jsonld/rdf", "toTurtle", (text) => jsonld.toJsonLd(resultOf(text) as never), (node) => toTurtle(node)),
  ...subjectsOf("@polyonym/transliterate/pure", {
    "compileRules: a quoted text": (text) => transliterate.compileRules(`'${text.replaceAll("'", "")}' > x;`),
    "compileRules: what they do": (text) => rules.convert(text),
    defaultSystem: (text) => transliterate.defaultSystem(text),
    nearestSystems: (text) => transliterate.nearestSystems(text),
    transliterator: (text) => forward.convert(text),
    "transliterator: with spans": (text) => forward.withSpans(text).spans.length,
    "transliterator: explained": (text) => forward.explain(text),
    "transliterator: Arabic": (text) => arabic.convert(text),
    "transliterator: Japanese": (text) => japanese.convert(text),
    openTransliterator: async (text) => (await transliterate.openTransliterator({ from: "zh", system: "pinyin-numbered" })).convert(text)
  }),
  ...beside(rulesFor, subjectsOf("@polyonym/transliterate/pure", { compileRules: (text) => transliterate.compileRules(text) })),
  // Ordinary prose is of words that come again, and are remembered.
  ...beside(romanised, subjectsOf("@polyonym/transliterate/pure", { "transliterator: back": (text) => reverse.convert(text) })),
  ...subjectsOf("@polyonym/transliterate/engine", { rulesOf: (text) => rulesOf(text), tableTransliterator: (text) => table.convert(text) })
]
